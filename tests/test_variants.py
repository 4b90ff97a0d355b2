"""Proposals of other forms: right where they are offered, silent where no rule is sure."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.domain import Address, Channel, Method, Status, Step
from assistant.editing.book import Book, open_book
from assistant.editing.variants import SPOKEN, About, as_new, missing, variants
from assistant.jobs import JobRunner
from assistant.phrasebook.lint import lint_line
from assistant.phrasebook.schema import EntryModel, LineModel
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.variants_panel import VariantsPanel
from tests.conftest import ByHand

U, T, V = SPOKEN


def line(text: str, address: Address = U, name: str = "a-usted", **more: object) -> LineModel:
    given = {"id": name, "text": text, "channels": frozenset({Channel.CHAT}), "address": address,
             "step": Step.OPENING} | more  # fmt: skip
    return LineModel.model_validate(given)


def entry(*lines: LineModel) -> EntryModel:
    return EntryModel(id="uno", title="Uno", lines=list(lines))


def turned(text: str, was: Address, to: Address) -> tuple[str, tuple[str, ...]]:
    made = line(text, was)
    found = [v for v in variants(entry(made), made, Method.LISTEN) if v.about is About.ADDRESS]
    variant = next(v for v in found if v.line.address is to)
    return variant.line.text, variant.unsure


@pytest.mark.parametrize(
    ("was", "text", "to", "other"),
    [
        (U, "Dígame el número de su factura.", T, "Dime el número de tu factura."),
        (U, "Dígame el número de su factura.", V, "Decime el número de tu factura."),
        (U, "¿Qué necesita? Sigo con usted ahora.", T, "¿Qué necesitas? Sigo contigo ahora."),
        (U, "Yo le ayudo aquí con lo que necesita.", V, "Yo te ayudo acá con lo que necesitás."),
        (T, "Lo reviso contigo; dime qué esperas.", U, "Lo reviso con usted; dígame qué espera."),
        (T, "¿Puedes esperar? Te lo muestro.", U, "¿Puede esperar? Se lo muestro."),
        (T, "No está libre ahora; ¿cuál prefieres?", V, "No está libre ahora; ¿cuál preferís?"),
        (V, "Contame qué pasó; acá lo anoto.", T, "Cuéntame qué pasó; aquí lo anoto."),
        (V, "Si querés, sigo con vos.", U, "Si quiere, sigo con usted."),
        (T, "¿Qué sigue? Tú eliges el día.", V, ""),
        (U, "{cliente}, le escribo en {plazo}.", T, "{cliente}, te escribo en {plazo}."),
        (U, "Quiero {ayudarlo|ayudarla|ayudarle}.", T, "Quiero {ayudarlo|ayudarla|ayudarte}."),
    ],
)
def test_a_form_of_address_is_turned(was: Address, text: str, to: Address, other: str) -> None:
    made, unsure = turned(text, was, to)
    if other:
        assert (made, unsure) == (other, ())
    else:
        assert unsure


@pytest.mark.parametrize(
    ("was", "text", "to", "words"),
    [
        (U, "Si paga hoy, la recibe mañana.", T, ("paga", "recibe")),
        (U, "Mi supervisora tiene su caso.", T, ("tiene", "su")),
        (U, "¿Es así?", V, ("Es",)),
        (U, "Si se queda, sigo.", T, ("se", "queda")),
        (T, "Te quedaste esperando.", U, ("Te",)),
        (T, "Puedes quejarte por escrito.", U, ("quejarte",)),
        (T, "Ahora mismo conserva la copia; espera aquí.", V, ("espera",)),
        (V, "Si parás, sigo.", U, ("parás",)),
    ],
)
def test_what_no_rule_is_sure_of_is_said(
    was: Address, text: str, to: Address, words: tuple[str, ...]
) -> None:
    _, unsure = turned(text, was, to)
    assert set(words) <= set(unsure)


def test_what_is_offered_for_the_programs_book_breaks_no_rule_of_address() -> None:
    book = open_book(Path("no-such-folder"), paths.PHRASEBOOK)
    offered = right = 0
    for item in list(book.items.values())[::6]:
        texts = {(each.address, each.text) for each in item.entry.lines}
        for each in item.entry.lines:
            alone = item.entry.model_copy(update={"lines": [each]})
            for variant in variants(alone, each, item.method):
                if variant.about is About.ADDRESS and not variant.unsure:
                    offered += 1
                    right += (variant.line.address, variant.line.text) in texts
                    rules = {f.rule for f in lint_line(variant.line.freeze(), item.method)}
                    assert "address-mixed" not in rules, variant.line.text
    # People wrote the same words for about one in three of those that are offered.
    assert offered > 100
    assert right > 30


def test_only_what_is_missing_is_proposed() -> None:
    usted, tu = line("Le escucho."), line("Te escucho.", T, "b")
    both = entry(usted, tu)
    assert missing(both, usted) == (V,)
    assert missing(entry(usted, line("Escucho.", Address.ANY, "c")), usted) == (T, V)
    elsewhere = line("Te escucho.", T, "d", channels=frozenset({Channel.MAIL}))
    assert missing(entry(usted, elsewhere), usted) == (T, V)
    later = line("Te escucho.", T, "e", step=Step.NEXT)
    assert missing(entry(usted, later), usted) == (T, V)
    assert variants(entry(tu), line("Escucho.", Address.ANY), Method.LISTEN) == ()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Yo lo ayudo ahora.", "Yo {lo|la|le} ayudo ahora."),
        ("Quiero ayudarlo ahora.", "Quiero {ayudarlo|ayudarla|ayudarle} ahora."),
        ("Veo que está disgustado.", "Veo que está {disgustado|disgustada|a disgusto}."),
        ("Veo que está molesta.", "Veo que está {molesto|molesta|con molestia}."),
        ("Veo que está enojado y lo llamo.",
         "Veo que está {enojado|enojada|con enojo} y {lo|la|le} llamo."),
        ("Estimada, lo reviso.", ""),
        ("Señora, lo reviso.", ""),
    ],
)  # fmt: skip
def test_a_guessed_gender_becomes_three_forms(text: str, better: str) -> None:
    made = line(text)
    found = [v for v in variants(entry(made), made, Method.LISTEN) if v.about is About.GENDER]
    assert len(found) == 1
    if better:
        assert (found[0].line.text, found[0].unsure) == (better, ())
        rules = {f.rule for f in lint_line(found[0].line.freeze(), Method.LISTEN)}
        assert "person-guessed" not in rules
    else:
        assert found[0].unsure


def test_a_new_line_is_a_draft_with_a_name_of_its_own() -> None:
    usted = line("Le escucho.", status=Status.ACTIVE, accept={"cheer": "así"})
    taken = line("Otra cosa.", T, "a-tu", step=Step.NEXT)
    both = entry(usted, taken)
    variant = variants(both, usted, Method.LISTEN)[0]
    made = as_new(both, variant, "tu")
    assert (made.id, made.status, made.accept) == ("a-tu-2", Status.DRAFT, {})
    assert (made.step, made.channels) == (usted.step, usted.channels)
    assert EntryModel.model_validate(entry(usted, taken, made).model_dump())


@pytest.fixture
def desk(by_hand: ByHand, qtbot: QtBot, folder: Path) -> Desk:
    del qtbot
    book: Book = open_book(folder, folder)
    return Desk(book, JobRunner(by_hand), JobRunner(by_hand))


def panel_of(qtbot: QtBot, desk: Desk, by_hand: ByHand, text: str) -> VariantsPanel:
    desk.set("insulto", "x", lines=[line(text), *desk.book.items["insulto"].entry.lines[2:]])
    panel = VariantsPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    desk.select("insulto")
    panel.show_line("insulto", "a-usted")
    by_hand.drain()
    return panel


def test_a_person_adds_a_variant_and_undo_takes_it_back(
    qtbot: QtBot, desk: Desk, by_hand: ByHand
) -> None:
    panel = panel_of(qtbot, desk, by_hand, "Dígame su número.")
    assert [row.text.text() for row in panel.rows if row.isVisible()] == [
        "Dime tu número.",
        "Decime tu número.",
    ]
    panel.rows[0].add.click()
    by_hand.drain()
    lines = desk.book.items["insulto"].entry.lines
    assert (lines[1].text, lines[1].address, lines[1].status) == (
        "Dime tu número.",
        T,
        Status.DRAFT,
    )
    assert [row.text.text() for row in panel.rows if row.isVisible()] == ["Decime tu número."]
    desk.stack.undo()
    assert [each.id for each in desk.book.items["insulto"].entry.lines] == ["a-usted", "no", "si"]
    panel.look()
    by_hand.drain()
    panel.add_action.trigger()
    lines = desk.book.items["insulto"].entry.lines
    assert [each.address for each in lines[:3]] == [U, T, V]
    desk.stack.undo()
    assert len(desk.book.items["insulto"].entry.lines) == 3


def test_what_is_not_sure_has_no_button_and_says_its_words(
    qtbot: QtBot, desk: Desk, by_hand: ByHand
) -> None:
    panel = panel_of(qtbot, desk, by_hand, "Si paga hoy, sigo.")
    row = panel.rows[0]
    assert row.isVisible()
    assert not row.add.isVisible()
    assert "«paga»" in row.text.text()
    assert not panel.add_action.isEnabled()


def test_forms_of_gender_change_the_line_itself(qtbot: QtBot, desk: Desk, by_hand: ByHand) -> None:
    panel = panel_of(qtbot, desk, by_hand, "Yo lo ayudo ahora.")
    gender = next(row for row in panel.rows if row.change.isVisible())
    gender.change.click()
    by_hand.drain()
    assert desk.book.items["insulto"].entry.lines[0].text == "Yo {lo|la|le} ayudo ahora."


def test_a_proposal_of_a_line_that_was_typed_in_since_is_made_anew(
    qtbot: QtBot, desk: Desk, by_hand: ByHand
) -> None:
    panel = panel_of(qtbot, desk, by_hand, "Dígame su número.")
    lines = [line("Dígame su nombre."), *desk.book.items["insulto"].entry.lines[1:]]
    desk.set("insulto", "x", lines=lines)
    panel.rows[0].add.click()
    assert len(desk.book.items["insulto"].entry.lines) == 3  # the old words are not added
    by_hand.drain()
    assert panel.rows[0].text.text() == "Dime tu nombre."


def test_it_asks_for_a_line_and_takes_a_line_that_is_gone(
    qtbot: QtBot, desk: Desk, by_hand: ByHand
) -> None:
    panel = panel_of(qtbot, desk, by_hand, "Dígame su número.")
    desk.put("x", {"insulto": None})
    panel.look()
    by_hand.drain()
    assert not any(row.isVisible() for row in panel.rows)
    assert panel.found == ()
    assert all(stop.accessibleName() or stop.property("text") for stop in panel.stops())
