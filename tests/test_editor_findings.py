"""The findings of a line while it is written: changes, marks, spelling, and walking them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.domain import Address, Channel, Method, Step
from assistant.editing.book import open_book
from assistant.editing.remedies import Found, look, next_here, others, spots
from assistant.editing.spelling import WORDS_FILE, Speller
from assistant.jobs import JobRunner
from assistant.phrasebook.lint import Level, lint_line
from assistant.phrasebook.schema import LineModel
from assistant.ui.editor import findings_panel
from assistant.ui.editor.desk import Desk
from assistant.ui.editor.findings_panel import FindingsPanel
from assistant.ui.editor.marks import Kind, Mark, cursor_of, selections
from assistant.ui.editor.spelling_dialog import SpellingDialog
from tests.conftest import ByHand


def line(text: str, name: str = "una", **more: Any) -> LineModel:
    given = {"id": name, "text": text, "channels": frozenset({Channel.CHAT}),
             "address": Address.USTED, "step": Step.OPENING} | more  # fmt: skip
    return LineModel.model_validate(given)


LISTEN = Method.LISTEN
CAN = "Lo que sí puedo hacer ahora es pedir que revisen el caso."
# Line → rule → the whole line after one click; None where there is an example only.
CHANGES: list[tuple[str, dict[str, str | None]]] = [
    ("Lo reviso ahora. Cálmese, por favor.",
     {"calm-order": "Lo reviso ahora. Le escucho. ¿Qué pasó primero?"}),
    ("Cálmese y dígame su número.", {"calm-order": "Le escucho; dígame su número."}),
    ("Entiendo su molestia, pero es política de la empresa.",
     {"but": f"Entiendo su molestia. {CAN}", "rules-as-reason": f"Entiendo su molestia. {CAN}"}),
    ("Como ya le dije, lo reviso ahora.", {"blame": "Lo reviso ahora."}),
    ("No es mi culpa; lo reviso ahora.", {"defence": "Yo me ocupo desde ahora."}),
    ("Si sigue así le voy a colgar.",
     {"threat": "Quiero ayudarle. Yo no puedo seguir mientras haya insultos; si paran, seguimos"
                " ahora mismo."}),
    ("Lo reviso ahora. Le respondo en breve.",
     {"open-promise": "Lo reviso ahora. Le respondo en {plazo}."}),
    ("Lamento la demora. Disculpe el error. Lo reviso ahora.",
     {"stacked-apologies": "Lamento la demora. Lo reviso ahora."}),
    ("Entiendo su molestia.",
     {"no-next-step": "Entiendo su molestia. Lo reviso ahora mismo. ¿Tiene a mano el número de"
                      " {producto}?"}),
    ("¡Con mucho gusto reviso su factura!", {"cheer": "Reviso su factura."}),
    ("Lamento el inconveniente; lo reviso ahora.", {"abstraction": None}),
    ("Estimada señora, reviso su factura ahora.",
     {"person-guessed": "Hola, {cliente}. Reviso su factura ahora."}),
    ("Yo lo ayudo con su factura.", {"person-guessed": "Yo le ayudo con su factura."}),
    ("Dime tu número de factura.", {"address-mixed": "Dígame su número de factura."}),
    ("Vamos a revisar su factura.", {"company-we": "Voy a revisar su factura."}),
    ("Reviso su factura ahora. " + "Anoto cada dato que me da usted en el caso. " * 6,
     {"too-long": "Reviso su factura ahora. " + ("Anoto cada dato que me da usted en el caso. "
                                                 * 4).strip()}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_one_click_settles_a_finding(text: str, expected: dict[str, str | None]) -> None:
    made = line(text.strip())
    found = {f.finding.rule: f for f in look(made, LISTEN)}
    for rule, after in expected.items():
        change = found[rule].change
        if after is None:
            assert change is None
            assert found[rule].example
            continue
        assert change is not None
        assert change.of(made.text) == after


@pytest.mark.parametrize("text", [text for text, _ in CHANGES])
@pytest.mark.parametrize("address", [Address.USTED, Address.TU, Address.VOS, Address.ANY])
def test_a_change_leaves_less_of_its_rule_and_nothing_graver(text: str, address: Address) -> None:
    made = line(text.strip(), address=address)
    before = [f.finding for f in look(made, LISTEN)]
    for row in look(made, LISTEN):
        if row.change is None:
            continue
        after = lint_line(line(row.change.of(made.text), address=address).freeze(), LISTEN)
        rule = row.finding.rule
        assert sum(f.rule == rule for f in after) < sum(f.rule == rule for f in before)
        red = [sum(f.level is Level.RED for f in found) for found in (before, after)]
        assert red[1] <= red[0]
        assert "[" not in row.change.text


def test_what_a_lead_accepted_is_told_apart() -> None:
    made = line("Le respondo en breve.", accept={"open-promise": "lo pidió la gerencia"})
    found = look(made, LISTEN)
    assert [(f.finding.rule, f.accepted) for f in found if not f.open] == [
        ("open-promise", "lo pidió la gerencia")
    ]
    red = look(line("Cálmese.", accept={"calm-order": "no vale"}), LISTEN)
    assert next(f for f in red if f.finding.rule == "calm-order").open


BOOK = """
method: listen
entries:
  - id: primera
    title: "Primera"
    triggers: ["hola"]
    lines:
      - {id: una, text: "Reviso su factura ahora.", %s, step: opening}
      - {id: dos, text: "Le respondo en breve sobre su factura.", %s, step: next}
      - {id: tres, text: "Cálmese y dígame su número.", %s, step: next}
  - id: segunda
    title: "Segunda, limpia"
    triggers: ["adiós"]
    lines:
      - {id: una, text: "Reviso su pedido ahora.", %s, step: opening}
  - id: tercera
    title: "Tercera"
    self_talk: "No es conmigo, es la facutra."
    triggers: ["tanbien"]
    lines:
      - {id: una, text: "Usted debió leer la facutra. Reviso su pedido.", %s, step: opening}
""".replace("%s", "channels: [chat], address: usted")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "libro"
    folder.mkdir()
    (folder / "listen.yaml").write_text(BOOK, "utf-8")
    return folder


@pytest.fixture
def desk(by_hand: ByHand, qtbot: QtBot, place: Path, tmp_path: Path) -> Desk:
    del qtbot
    bundled = tmp_path / "programa"
    bundled.mkdir()
    return Desk(open_book(place, bundled), JobRunner(by_hand), JobRunner(by_hand))


class Panel:
    """A panel on a desk, and what it said."""

    def __init__(self, panel: FindingsPanel, desk: Desk, hand: ByHand) -> None:
        self.panel, self.desk, self.hand = panel, desk, hand
        self.marks: list[list[Mark]] = []
        self.went: list[tuple[str, int, int]] = []
        self.told: list[str] = []
        panel.marks.connect(self.marks.append)
        panel.go.connect(lambda *place: self.went.append(place))
        desk.told.connect(self.told.append)

    def open(self, entry: str, line_id: str) -> None:
        self.desk.select(entry)
        self.panel.show_line(entry, line_id)
        self.hand.drain()

    def rows(self) -> list[str]:
        return [self.panel.list.item(at).text() for at in range(self.panel.list.count())]

    def beside(self) -> list[str]:
        return [self.panel.others.item(at).text() for at in range(self.panel.others.count())]

    def text(self, entry: str = "primera", name: str = "una") -> str:
        lines = self.desk.book.items[entry].entry.lines
        return next(each.text for each in lines if each.id == name)

    def write(self, text: str, entry: str = "primera", name: str = "una") -> None:
        """As the form does while the lead types."""
        lines = [
            each.model_copy(update={"text": text}) if each.id == name else each
            for each in self.desk.book.items[entry].entry.lines
        ]
        self.desk.set(entry, "Escribir", field=f"line/{name}", lines=lines)
        self.panel.typed(text)
        self.panel.look()
        self.hand.drain()


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, by_hand: ByHand) -> Panel:
    panel = FindingsPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    return Panel(panel, desk, by_hand)


def test_the_findings_come_as_the_line_is_written(opened: Panel) -> None:
    opened.open("primera", "una")
    assert opened.rows() == []
    assert opened.panel.summary.text() == "Sin avisos en esta frase."
    assert opened.beside() == [
        "Ámbar · Le respondo en breve sobre su factura.",
        "Rojo · Cálmese y dígame su número.",
    ]
    assert opened.panel.others_heading.text() == "Otras 2 frases con avisos"
    opened.write("Cálmese. Reviso su facutra ahora.")
    assert opened.rows() == [
        "Rojo · «Cálmese» · Pedir calma suele encender más.",
        "Ortografía · «facutra»",
    ]
    assert opened.marks[-1] == [Mark(0, 7, Kind.RED), Mark(19, 26, Kind.SPELLING)]
    assert "no se puede activar" in opened.panel.summary.text()
    assert "no se puede activar" in opened.panel.reason.text()


def test_only_the_newest_look_counts(opened: Panel) -> None:
    opened.open("primera", "una")
    opened.panel.typed("Cálmese.")
    opened.panel.look()
    opened.panel.typed("Reviso su factura ahora.")
    opened.panel.look()
    opened.hand.waiting.reverse()  # the older one comes last
    opened.hand.drain()
    assert opened.rows() == []
    assert opened.marks[-1] == []


def test_the_word_under_the_hands_is_not_called_misspelt(opened: Panel) -> None:
    opened.open("primera", "una")
    opened.write("Reviso su facut")
    assert opened.rows() == []
    opened.write("Reviso su facut ahora.")
    assert opened.rows() == ["Ortografía · «facut»"]


def test_one_click_changes_the_line_and_undo_takes_it_back(opened: Panel) -> None:
    opened.open("primera", "tres")
    assert opened.panel.change.text() == "&Cambiar por esto"
    opened.panel.change.click()
    opened.hand.drain()
    assert opened.text(name="tres") == "Le escucho; dígame su número."
    assert opened.rows() == []
    opened.desk.stack.undo()
    assert opened.text(name="tres") == "Cálmese y dígame su número."
    assert opened.told[-1] == "Cambiado. Ctrl+Z lo deshace."


def test_a_click_on_a_line_typed_in_since_changes_nothing(opened: Panel) -> None:
    opened.open("primera", "tres")
    lines = opened.desk.book.items["primera"].entry.lines
    new = [line("Otra cosa, cálmese.", "tres") if o.id == "tres" else o for o in lines]
    opened.desk.set("primera", "x", lines=new)
    opened.panel.change.click()
    assert opened.text(name="tres") == "Otra cosa, cálmese."


def test_an_example_is_copied_and_says_so(opened: Panel) -> None:
    opened.open("primera", "una")
    opened.write("Lamento el inconveniente; lo reviso ahora.")
    assert opened.panel.change.text() == "&Copiar ejemplo"
    assert "No cambia la frase" in opened.panel.change.accessibleDescription()
    opened.panel.change.click()
    assert QGuiApplication.clipboard().text() == "Reviso la factura de marzo."
    assert opened.text() == "Lamento el inconveniente; lo reviso ahora."


def test_amber_may_stay_with_a_reason_and_red_may_not(opened: Panel, qtbot: QtBot) -> None:
    opened.open("primera", "dos")
    assert opened.panel.keep.isVisible()
    opened.panel.keep.click()
    assert opened.panel.why.isVisible()
    opened.panel.confirm.click()  # without a reason
    assert opened.desk.book.items["primera"].entry.lines[1].accept == {}
    assert "Escriba por qué" in opened.told[-1]
    opened.panel.why.setText("  lo pide   la norma ")
    qtbot.keyClick(opened.panel.why, Qt.Key.Key_Return)
    opened.hand.drain()
    accept = opened.desk.book.items["primera"].entry.lines[1].accept
    assert accept == {"open-promise": "lo pide la norma"}
    assert opened.rows()[0].startswith("Ámbar, aceptado")
    assert "lo pide la norma" in opened.panel.reason.text()
    assert opened.marks[-1] == []
    opened.panel.keep.click()  # now it takes the reason back
    opened.hand.drain()
    assert opened.desk.book.items["primera"].entry.lines[1].accept == {}
    opened.open("primera", "tres")
    assert not opened.panel.keep.isVisible()


def test_escape_closes_the_question_for_a_reason(opened: Panel, qtbot: QtBot) -> None:
    opened.open("primera", "dos")
    opened.panel.keep.click()
    opened.panel.why.setText("algo")
    qtbot.keyClick(opened.panel.why, Qt.Key.Key_Escape)
    assert not opened.panel.why.isVisible()
    assert opened.panel.isVisible()


def test_where_to_go(opened: Panel, qtbot: QtBot) -> None:
    opened.open("primera", "tres")
    opened.panel.show_place.click()
    assert opened.went == [("tres", 0, 7)]
    opened.panel.others.setCurrentRow(0)
    qtbot.keyClick(opened.panel.others, Qt.Key.Key_Return)
    opened.hand.drain()
    assert opened.went[-1] == ("dos", 12, 20)


def test_f8_walks_the_entry_then_the_book_and_round_again(opened: Panel) -> None:
    opened.panel.go.connect(lambda name, *_: opened.panel.show_line(opened.desk.current_id, name))
    opened.open("primera", "una")
    seen = []
    for _ in range(4):
        opened.panel.next_action.trigger()
        opened.hand.drain()
        seen.append((opened.desk.current_id, opened.went[-1][0]))
    assert seen == [("primera", "dos"), ("primera", "tres"), ("tercera", "una"), ("primera", "dos")]
    opened.panel.back_action.trigger()
    opened.hand.drain()
    assert (opened.desk.current_id, opened.went[-1][0]) == ("tercera", "una")


def test_f8_goes_first_to_what_was_just_written(opened: Panel) -> None:
    opened.open("primera", "tres")
    opened.panel.next_action.trigger()
    opened.hand.drain()
    assert opened.went == [("tres", 0, 7)]
    opened.panel.next_action.trigger()
    opened.hand.drain()
    assert opened.went[-1][0] == "una", "it stays where it was"


def test_f8_in_a_clean_book_says_so(opened: Panel) -> None:
    opened.desk.put("x", {"primera": None, "tercera": None})
    opened.open("segunda", "una")
    opened.panel.next_action.trigger()
    opened.hand.drain()
    assert opened.told[-1] == "No queda ningún aviso en el libro."
    assert opened.went == []


def test_the_order_of_the_walk(desk: Desk) -> None:
    own = spots(desk.book, "primera")
    assert [spot.line_id for spot in own] == ["dos", "tres"]
    assert next_here(desk.book, own[0]) == own[1]
    assert next_here(desk.book, own[1]) is None
    assert next_here(desk.book, own[1], back=True) == own[0]
    assert others(desk.book, "segunda") == ("tercera", "primera", "segunda")
    assert others(desk.book, "segunda", back=True) == ("primera", "tercera", "segunda")
    assert others(desk.book, "gone")


def test_red_is_announced_once_while_typing(opened: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def heard(_: QWidget, sentence: str, **__: Any) -> None:
        said.append(sentence)

    monkeypatch.setattr(findings_panel, "say", heard)
    opened.open("primera", "tres")
    assert said == []  # it was there when the line was opened
    opened.open("primera", "una")
    opened.write("Cálmese ya.")
    opened.write("Cálmese ya mismo.")
    assert said == ["Rojo: «Cálmese». Pedir calma suele encender más."]


def test_a_slip_is_put_right_or_learnt(opened: Panel, place: Path) -> None:
    opened.open("tercera", "una")
    opened.panel.list.setCurrentRow(1)
    opened.hand.drain()
    offered = [b for b in opened.panel.suggestions if b.isVisible()]
    assert offered[0].text() == "factura"
    offered[0].click()
    opened.hand.drain()
    assert opened.text("tercera").startswith("Usted debió leer la factura.")
    opened.desk.stack.undo()
    opened.panel.look()
    opened.hand.drain()
    opened.panel.list.setCurrentRow(1)
    opened.panel.add.click()
    opened.hand.drain()
    assert (place / WORDS_FILE).read_text("utf-8") == "facutra\n"
    assert "Ortografía" not in " ".join(opened.rows())


def test_where_the_book_cannot_be_written_a_word_lasts_until_the_end(
    opened: Panel, place: Path
) -> None:
    opened.desk.writable = False
    opened.open("tercera", "una")
    opened.panel.list.setCurrentRow(1)
    opened.panel.add.click()
    opened.hand.drain()
    assert not (place / WORDS_FILE).exists()
    assert "Ortografía" not in " ".join(opened.rows())
    assert "hasta que cierre" in opened.told[-1]


def test_every_control_has_a_name_and_no_line_is_taken_well(opened: Panel) -> None:
    opened.open("primera", "")
    assert "Elija una frase" in opened.panel.summary.text()
    assert len(opened.beside()) == 2
    for stop in opened.panel.stops():
        assert stop.accessibleName() or stop.property("text") is not None
    opened.desk.put("x", {"primera": None})
    opened.panel.look()
    opened.hand.drain()
    assert opened.rows() == []
    assert [a.shortcut().toString() for a in opened.panel.commands()] == ["F8", "Shift+F8", "F7"]


def test_hostile_text_stays_text(opened: Panel) -> None:
    opened.open("primera", "una")
    opened.write("<b>Cálmese</b> <img src=x> 😀 cálmese.")
    assert any("Cálmese" in row for row in opened.rows())
    assert opened.panel.better.textFormat() is Qt.TextFormat.PlainText
    assert opened.panel.reason.textFormat() is Qt.TextFormat.PlainText


def test_marks_stand_where_the_words_do_also_after_an_emoji(qtbot: QtBot) -> None:
    edit = QPlainTextEdit("😀 Cálmese ya")
    qtbot.addWidget(edit)
    text = "😀 Cálmese ya"
    assert cursor_of(edit, text, 2, 9).selectedText() == "Cálmese"
    made = selections(edit, text, [Mark(2, 9, Kind.RED), Mark(10, 12, Kind.AMBER)])
    assert [each.cursor.selectedText() for each in made] == ["Cálmese", "ya"]
    styles = {each.format.underlineStyle() for each in made}
    assert len(styles) == 2  # told apart without colour
    assert cursor_of(edit, text, 50, 90).selectedText() == ""


Dialog = Callable[[], SpellingDialog]


@pytest.fixture
def dialog(opened: Panel, qtbot: QtBot) -> Dialog:
    def make() -> SpellingDialog:
        made = SpellingDialog(opened.desk, opened.panel.dictionary)
        qtbot.addWidget(made)
        made.show()
        opened.hand.drain()
        return made

    return make


def test_the_whole_book_is_walked_through(opened: Panel, dialog: Dialog) -> None:
    made = dialog()
    assert made.where.text() == "«facutra», en «para el agente» de «Tercera»"
    assert made.new.text() == "factura"
    made.change_button.click()
    opened.hand.drain()
    assert opened.desk.book.items["tercera"].entry.self_talk == "No es conmigo, es la factura."
    assert made.where.text() == "«facutra», en «frase» de «Tercera»"
    made.skip_button.click()
    opened.hand.drain()
    assert made.current() is None
    assert "facutra" in opened.text("tercera")
    assert made.status.text() == "El libro está revisado. Palabras cambiadas: 1."
    opened.desk.stack.undo()
    assert "facutra" in (opened.desk.book.items["tercera"].entry.self_talk or "")


def test_a_word_is_changed_everywhere_in_one_step(opened: Panel, dialog: Dialog) -> None:
    made = dialog()
    made.all_button.click()
    opened.hand.drain()
    entry = opened.desk.book.items["tercera"].entry
    assert "factura" in (entry.self_talk or "")
    assert "factura" in entry.lines[0].text
    assert entry.triggers == ["tanbien"]  # a customer's words stay
    assert made.current() is None
    opened.desk.stack.undo()
    assert "facutra" in opened.text("tercera")
    assert "facutra" in (opened.desk.book.items["tercera"].entry.self_talk or "")


def test_a_word_that_was_learnt_is_passed_over(opened: Panel, dialog: Dialog, place: Path) -> None:
    made = dialog()
    made.add_button.click()
    opened.hand.drain()
    assert made.current() is None
    assert (place / WORDS_FILE).exists()


def test_what_changed_meanwhile_is_not_changed_again(opened: Panel, dialog: Dialog) -> None:
    made = dialog()
    opened.desk.set("tercera", "x", self_talk="Otra cosa.")
    case = made.current()
    assert case is not None
    assert case.passage.text != "No es conmigo, es la facutra."
    opened.desk.put("x", {"tercera": None})
    made.change_button.click()
    opened.hand.drain()
    assert made.current() is None


def test_escape_closes_it_and_enter_in_a_list_does_not(dialog: Dialog, qtbot: QtBot) -> None:
    made = dialog()
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert made.isVisible()
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible()


def test_findings_need_no_window_and_no_dictionary() -> None:
    assert look(line("Cálmese."), LISTEN)[0].finding.rule == "calm-order"
    assert isinstance(look(line("Cálmese."), None)[0], Found)
    assert Speller(paths.DICTIONARIES).misspelt("facutra") == ()
