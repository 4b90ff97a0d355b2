"""A phrasebook as rows and back, in three formats, without losing a letter."""

import csv
import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from assistant import paths
from assistant.domain import Address, Channel, Method, Situation, Status, Step
from assistant.phrasebook.exchange.book import BookFile, read_folder
from assistant.phrasebook.exchange.columns import (
    COLUMNS_OF,
    Column,
    date_of,
    fold,
    in_sheet_words,
)
from assistant.phrasebook.exchange.files import FORMATS, read_sheet, write_sheet
from assistant.phrasebook.exchange.guard import from_csv, from_xlsx, to_csv, to_xlsx
from assistant.phrasebook.exchange.incoming import from_rows
from assistant.phrasebook.exchange.rows import Row, accept_cell, accept_of, to_rows
from assistant.phrasebook.schema import (
    FOLLOW_UPS,
    LADDER,
    EntryModel,
    FileModel,
    LineModel,
    TestModel,
)
from assistant.phrasebook.slots import slot_fault

HOT = "=+-@＝\t\r\n'\";,_x0041D\\:#&*<>{} 😀\u2028\x07\x85\ufffe\ufeff"
texts = st.text(st.one_of(st.sampled_from(HOT), st.characters(codec="utf-8")), min_size=1,
                max_size=30)  # fmt: skip
sentences = texts.filter(lambda text: bool(text.strip()))
ids = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
dates = st.none() | st.dates(date(1900, 1, 1), date(9999, 12, 31))


@st.composite
def line_models(draw: st.DrawFn, method: Method) -> LineModel:
    wrong = (LADDER if method is not Method.BOUNDARY else frozenset()) | (
        FOLLOW_UPS if method is not Method.RELIEVE else frozenset()
    )
    return LineModel(
        id=draw(ids),
        text=draw(sentences.filter(lambda text: slot_fault(text) is None)),
        channels=draw(st.frozensets(st.sampled_from(Channel), min_size=1)),
        address=draw(st.sampled_from(Address)),
        step=draw(st.sampled_from([step for step in Step if step not in wrong])),
        status=draw(st.sampled_from(Status)),
        expires=draw(dates),
        accept=draw(st.dictionaries(ids, sentences, max_size=2)),
    )


@st.composite
def entry_models(draw: st.DrawFn, kind: Method | Situation) -> EntryModel:
    lines: Any = st.just([])
    situation: Any = st.sampled_from([None, kind])
    if isinstance(kind, Method):
        lines = st.lists(line_models(kind), max_size=2, unique_by=lambda line: line.id)
        situation = st.sampled_from([None, Situation.UPSET, Situation.ABUSE])
    return EntryModel(
        id=draw(ids),
        title=draw(sentences),
        situation=draw(situation),
        status=draw(st.sampled_from(Status)),
        expires=draw(dates),
        danger=draw(st.booleans()),
        base=draw(st.booleans()),
        self_talk=draw(st.none() | sentences),
        based_on=draw(st.just("") | ids),
        triggers=draw(st.lists(sentences, max_size=3)),
        lines=draw(lines),
        steps=draw(st.lists(sentences, max_size=2)),
    )


@st.composite
def books(draw: st.DrawFn) -> tuple[BookFile, ...]:
    kinds = draw(st.lists(st.sampled_from([*Method, Situation.CALM, Situation.CRISIS]), max_size=3))
    seen: set[str] = set()
    files = []
    for number, kind in enumerate(kinds):
        entries = []
        for entry in draw(st.lists(entry_models(kind), max_size=2)):
            if entry.id not in seen:
                seen.add(entry.id)
                entries.append(entry)
        tests = draw(st.lists(st.builds(TestModel, message=sentences, expect=ids), max_size=2))
        files.append(BookFile(f"{kind}-{number}.yaml", kind, tuple(entries), tuple(tests)))
    return tuple(files)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(books())
def test_rows_and_back(book: tuple[BookFile, ...]) -> None:
    incoming = from_rows(to_rows(book))
    assert incoming.problems == ()
    assert incoming.files == book


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(book=books())
def test_every_format_and_back(suffix: str, book: tuple[BookFile, ...]) -> None:
    sheet_format = FORMATS[suffix]
    rows, _ = sheet_format.read(sheet_format.write(to_rows(book)))
    incoming = from_rows(rows)
    assert incoming.problems == ()
    assert incoming.files == book


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_bundled_book_and_back(suffix: str, tmp_path: Path) -> None:
    book = read_folder(paths.PHRASEBOOK)
    assert book.problems == ()
    place = tmp_path / f"libro{suffix}"
    count = write_sheet(place, book.files)
    assert count > 1_000
    incoming = read_sheet(place)
    assert incoming.problems == ()
    assert incoming.files == book.files


def test_every_field_of_the_schema_has_a_place() -> None:
    """A field added to a file must be added to the sheet, or an import would drop it."""
    assert set(FileModel.model_fields) == {"method", "situation", "entries", "tests"}
    assert set(EntryModel.model_fields) == {
        "id", "title", "situation", "status", "expires", "danger", "base", "self_talk",
        "based_on", "triggers", "lines", "steps",
    }  # fmt: skip
    assert set(LineModel.model_fields) == {
        "id", "text", "channels", "address", "step", "status", "expires", "accept",
    }  # fmt: skip
    assert set(TestModel.model_fields) == {"message", "expect"}
    assert frozenset().union(*COLUMNS_OF.values()) == set(Column)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("hola", "hola"),
        ("=1+1", "'=1+1"),
        ("+57 300", "'+57 300"),
        ("-", "'-"),
        ("@usted", "'@usted"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("\nx", "'\nx"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'hola'", "'hola'"),
        ("a = b - c", "a = b - c"),
        ("hola;=cmd|' /C calc'!A0", "hola;'=cmd|' /C calc'!A0"),
        ('x,"=1', "x,\"'=1"),
        ("uno\n- dos", "uno\n'- dos"),
    ],
)
def test_csv_guard(text: str, cell: str) -> None:
    assert to_csv(text) == cell
    assert from_csv(cell) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("línea\notra\tcosa", "línea\notra\tcosa"),
        ("\r\x07\ufffe", "_x000D__x0007__xFFFE_"),
        ("_x0041_", "_x005F_x0041_"),
        ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
        ("_x0041\x07", "_x005F_x0041_x0007_"),
        ("_x004_", "_x004_"),
    ],
)
def test_xlsx_guard(text: str, cell: str) -> None:
    assert to_xlsx(text) == cell
    assert from_xlsx(cell) == text


@given(texts)
def test_guards_and_back(text: str) -> None:
    assert from_csv(to_csv(text)) == text
    assert from_xlsx(to_xlsx(text)) == text
    assert not re.match(r"[=+\-@＝＋－＠\t\r\n]", to_csv(text))


@given(texts)
@example('hola,"=1+1","')
@example("hola\n=1")
def test_no_separator_makes_a_live_cell(text: str) -> None:
    """Whatever separator a program takes for ours, no cell of the file begins with = + - @."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerow(["a", to_csv(text), "b"])
    for separator in ";,\t":
        for cells in csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=separator):
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells), cells


@pytest.mark.parametrize("value", ["=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@a", "{=1}"])
def test_xlsx_cells_are_text(value: str) -> None:
    data = FORMATS[".xlsx"].write([Row(2, {Column.TEXT: value})])
    book = openpyxl.load_workbook(io.BytesIO(data))
    cell = book.worksheets[0].cell(2, list(Column).index(Column.TEXT) + 1)
    assert (cell.value, cell.data_type, cell.quotePrefix) == (value, "s", True)
    assert cell.number_format == "@"


@given(st.dictionaries(ids, sentences.map(lambda s: s.strip(" ")), max_size=4))
def test_accept_and_back(accept: dict[str, str]) -> None:
    assert accept_of(accept_cell(accept)) == accept


@pytest.mark.parametrize(
    ("cell", "iso"),
    [("2027-06-30", "2027-06-30"), ("30/06/2027", "2027-06-30"), ("3.6.2027", "2027-06-03")],
)
def test_dates(cell: str, iso: str) -> None:
    assert date_of(cell, Column.EXPIRES) == iso


def test_words() -> None:
    assert fold("  Último_Aviso ") == "ultimo aviso"
    found = in_sheet_words("El paso «last_warning» (frase «x») es solo de «boundary».")
    assert found == "El paso «último aviso» (frase «x») es solo de «límite»."
