"""A lead's new entry counts at once, and is found by words that nobody wrote into it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from assistant import paths
from assistant.domain import Entry, Method, Situation
from assistant.engine import load_model
from assistant.matching.matcher import Matcher
from assistant.phrasebook.load import load

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    new = YAML(typ="safe").load(DATA / "unseen_entries.yaml")
    entries = tuple(
        Entry(
            id=raw["id"],
            title=raw["title"],
            method=Method(new["method"]),
            situation=Situation(raw["situation"]),
            triggers=tuple(raw["triggers"]),
        )
        for raw in new["entries"]
    )
    book = load(paths.PHRASEBOOK).book
    return load_model(replace(book, entries=(*book.entries, *entries)), paths.MODEL)


def test_new_entries_are_found_by_another_hands_paraphrases(matcher: Matcher) -> None:
    lines = (DATA / "unseen_paraphrases.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert len({row["entry"] for row in rows}) == 10
    places = []
    for row in rows:
        own = [m.entry.id for m in matcher.rank(row["text"]) if m.entry.situation == "upset"]
        places.append(own.index(row["entry"]))
    # 0.78 on 2026-11-22; the aim is 0.8.
    assert sum(place < 3 for place in places) / len(places) >= 0.74, places
