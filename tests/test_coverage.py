"""Which lines a phrasebook lacks, and how the table shows it."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant import paths
from assistant.cli import main
from assistant.domain import (
    SITUATION_OF,
    Address,
    Channel,
    Entry,
    Line,
    Method,
    Phrasebook,
    Situation,
    Step,
)
from assistant.phrasebook.coverage import CELLS, PAGE_WIDTH, filled, holes, report
from assistant.phrasebook.load import load

EVERY = frozenset(Channel)
O, N, NO, YES = Step.OPENING, Step.NEXT, Step.ANSWER_NO, Step.ANSWER_YES  # noqa: E741
W, LAST, CLOSE = Step.WARNING, Step.LAST_WARNING, Step.CLOSING
U, TU, VOS, ANY = Address.USTED, Address.TU, Address.VOS, Address.ANY


def line(step: Step, address: Address = ANY, channels: frozenset[Channel] = EVERY) -> Line:
    return Line(f"{step}-{address}", "Texto.", channels, address, step)


def entry(method: Method, *lines: Line, danger: bool = False, base: bool = False) -> Entry:
    return Entry(
        "a", "A", SITUATION_OF[method], method, ("x",), lines, danger=danger, base=base
    )  # fmt: skip


def of(method: Method, *steps: Step, **how: bool) -> Entry:
    """An entry with one line in `any` for each of `steps`, on every channel."""
    return entry(method, *(line(step) for step in steps), **how)


LISTEN, RELIEVE, TRANSFER, BOUNDARY = Method
CASES = [
    ("all of listen", of(LISTEN, O, N), 0),
    ("listen without a next", of(LISTEN, O), 12),
    ("nothing at all", of(TRANSFER), 24),
    ("relieve without its follow-ups", of(RELIEVE, O, N), 24),
    ("all of relieve", of(RELIEVE, O, N, NO, YES), 0),
    ("boundary in full", of(BOUNDARY, O, W, LAST, CLOSE), 0),
    ("a boundary's warnings need no vos",
     entry(BOUNDARY, line(O), *(line(s, a) for s in (W, LAST, CLOSE) for a in (U, TU))), 0),
    ("but the base ones do",
     entry(BOUNDARY, line(O), *(line(s, a) for s in (W, LAST, CLOSE) for a in (U, TU)),
           base=True), 12),
    ("its opening does", entry(BOUNDARY, line(O, U), line(O, TU), line(W), line(LAST),
                               line(CLOSE)), 4),
    ("danger: an opening is enough", of(BOUNDARY, O, danger=True), 0),
    ("danger: so is a closing", of(BOUNDARY, CLOSE, danger=True), 0),
    ("danger: a warning is not", of(BOUNDARY, W, danger=True), 12),
    ("danger: one closes where the other opens",
     entry(BOUNDARY, line(O, U), line(CLOSE, TU), line(CLOSE, VOS), danger=True), 0),
    ("calm needs no line", Entry("a", "A", Situation.CALM, None, ("x",)), 0),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "count"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_what_makes_sense_to_fill(subject: Entry, count: int) -> None:
    assert len(holes(Phrasebook((subject,)))) == count


def test_a_line_fills_its_channels_in_its_address() -> None:
    spoken = frozenset({Channel.PHONE, Channel.COUNTER})
    one = entry(LISTEN, line(O, VOS, spoken), line(N))
    assert filled(one, O) == {(channel, VOS) for channel in spoken}
    assert filled(one, N) == CELLS
    assert filled(one, W) == frozenset()


def test_a_hole_says_where() -> None:
    lines = (line(O), line(N, U), line(N, TU), line(N, VOS, EVERY - {Channel.MAIL}))
    (hole,) = holes(Phrasebook((entry(LISTEN, *lines),)))
    assert (hole.entry, hole.steps, hole.channel, hole.address) == ("a", (N,), Channel.MAIL, VOS)


def test_the_report_fits_the_page_and_counts() -> None:
    mail = frozenset({Channel.MAIL})
    book = Phrasebook((
        entry(RELIEVE, line(O, U), line(O, TU, mail), line(N), line(NO), line(YES, U)),
        replace(of(TRANSFER, O, N), id="b"),
        Entry("e" * 80, "E", Situation.ABUSE, BOUNDARY, (), danger=True),
        Entry("calma", "C", Situation.CALM, None, ("x",)),
    ))  # fmt: skip
    rows = report(book).splitlines()
    assert max(map(len, rows)) <= PAGE_WIDTH
    assert rows[1].split() == ["a", "5*", "12", "12", "4*", "·", "·", "·"]
    assert rows[3].split() == ["b", "12", "12", "·", "·", "·", "·", "·"]
    assert "calma" not in report(book)
    assert "a: opening: falta tú, vos en phone, chat, counter; vos en mail" in rows
    assert "a: answer_yes: falta tú, vos en phone, chat, mail, counter" in rows
    assert rows[5].split() == ["e" * 35 + "…", "0*", "·", "·", "·", "·", "·", "0*"]
    assert rows[-3].endswith("opening o closing:")
    assert rows[-2] == "  falta usted, tú, vos en phone, chat, mail, counter"
    assert rows[-1] == "27 huecos en 2 entradas."


def test_the_bundled_phrasebook_lacks_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert holes(load(paths.PHRASEBOOK).book) == ()
    assert main(["coverage", "--strict"]) == 0
    assert capsys.readouterr().out.endswith("Ningún hueco que convenga llenar.\n")


def test_the_command(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", str(folder)]) == 0
    assert main(["coverage", str(folder), "--strict"]) == 1
    assert "insulto: " in capsys.readouterr().out
    (folder / "roto.yaml").write_text("colour: red\n", "utf-8")
    assert main(["coverage", str(folder)]) == 0
    assert "roto.yaml:1: El campo «colour» no existe" in capsys.readouterr().err
    assert main(["coverage", str(folder / "no-existe")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_draft_fills_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "relieve.yaml"
    file.write_text(file.read_text("utf-8") + "        status: draft\n", "utf-8")
    main(["coverage", str(folder)])
    row = next(r for r in capsys.readouterr().out.splitlines() if r.startswith("insulto "))
    assert row.split() == ["insulto", "2*", "1*", "3*", "0*", "·", "·", "·"]
