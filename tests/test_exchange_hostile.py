"""Sheets that are broken, enormous or out to do harm: a sentence, and nothing evaluated."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.formula import ArrayFormula

from assistant.errors import RemansoError
from assistant.phrasebook.exchange import xlsx_format
from assistant.phrasebook.exchange.columns import Column
from assistant.phrasebook.exchange.files import FORMATS, SHEET_LIMIT, read_sheet
from assistant.phrasebook.exchange.incoming import Incoming
from assistant.phrasebook.exchange.rows import Row
from assistant.phrasebook.exchange.sheet import CELL_LIMIT, ROW_LIMIT

ENTRY = {
    Column.KIND: "entrada", Column.FILE: "calm.yaml", Column.METHOD: "calma",
    Column.ENTRY: "saludo", Column.TEXT: "Saluda", Column.STATUS: "activa",
}  # fmt: skip
OTHER = ENTRY | {Column.ENTRY: "horario"}
HEAD = ";".join(Column)


def line(**cells: str) -> str:
    found: dict[Column, str] = ENTRY | {Column[name]: text for name, text in cells.items()}
    return ";".join(found.get(column, "") for column in Column)


def read(tmp_path: Path, name: str, data: bytes | str) -> Incoming:
    place = tmp_path / name
    place.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return read_sheet(place)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "fila 1: La hoja está vacía"),
        ("\ufeff\r\n\r\n", "fila 1: La hoja está vacía"),
        ("hola", "La columna «hola» no existe"),
        (HEAD.replace("texto", "textto"), "«textto» no existe. ¿Quiso decir «texto»?"),
        (HEAD.replace("texto", "frase"), "La columna «frase» está dos veces"),
        (HEAD.replace("vence;", ""), "Falta la columna «vence»"),
        (HEAD + ";notas", "La columna «notas» no existe"),
        (HEAD + '\r\n"a"b;c', "fila 2: No se entiende como CSV"),
        (HEAD + '\r\n"sin cerrar', "fila 2: No se entiende como CSV"),
        (HEAD + "\r\n" + "x" * 140_000, "fila 2: No se entiende como CSV"),
        ("\x1b[2J" + HEAD, "La columna « [2Jfila» no existe"),
    ],
)
def test_a_csv_that_cannot_be_read(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(RemansoError) as raised:
        read(tmp_path, "hoja.csv", text)
    assert sentence in str(raised.value)
    assert "\x1b" not in str(raised.value)


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16"])
def test_a_csv_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(RemansoError, match="guárdelo como «CSV UTF-8»"):
        read(tmp_path, "hoja.csv", (HEAD + "\r\n" + line(TEXT="año")).encode(encoding))


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}\r\n{line()}\r\n",
        f"\ufeff{HEAD}\n{line()}",
        f"{HEAD}\r\n{line()}\r\n".replace(";", ","),
        f"{HEAD}\r\n{line()}\r\n".replace(";", "\t"),
        f"sep=;\r\n{HEAD}\r\n{line()}\r\n",
        f"{HEAD.upper()}\n\n;;;;\n{line()}\n;;;\n",
        f"{HEAD.replace('método', 'metodo')};;\n{line(KIND='ENTRADA', METHOD='calm')};;",
        f"{HEAD}\n{line(STATUS='', FILE='calm')}",
    ],
)
def test_forms_of_csv_that_are_read(tmp_path: Path, text: str) -> None:
    incoming = read(tmp_path, "hoja.csv", text)
    assert incoming.problems == ()
    (file,) = incoming.files
    assert (file.name, file.kind, [e.id for e in file.entries]) == ("calm.yaml", "calm", ["saludo"])


def test_columns_in_another_order(tmp_path: Path) -> None:
    columns = list(Column)[::-1]
    rows = [[c.value for c in columns], [ENTRY.get(c, "") for c in columns]]
    incoming = read(tmp_path, "hoja.csv", "\n".join(";".join(row) for row in rows))
    assert [e.title for e in incoming.files[0].entries] == ["Saluda"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("", "No se entiende como JSON"),
        ("{}", "Debe ser una lista de filas"),
        ("[" * 100_000, "No se entiende como JSON"),
        (b"\xff\xfe", "No se entiende como JSON"),
        ("[" + "1" * 5_000 + "]", "No se entiende como JSON"),
        ("[" + ",".join(["{}"] * (ROW_LIMIT + 1)) + "]", f"pasa de {ROW_LIMIT} filas"),
    ],
)
def test_a_json_that_cannot_be_read(tmp_path: Path, data: bytes | str, sentence: str) -> None:
    with pytest.raises(RemansoError) as raised:
        read(tmp_path, "hoja.json", data)
    assert sentence in str(raised.value)


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("7", "La fila debe ser un objeto"),
        ('{"fila": "entrada", "fila": "frase"}', "La columna «fila» está dos veces"),
        ('{"fila": ["entrada"]}', "En «fila» debe haber un texto"),
        ('{"fila": {"a": 1}}', "En «fila» debe haber un texto"),
        ('{"textos": "x"}', "¿Quiso decir «texto»?"),
        ('{"texto": "' + "x" * (CELL_LIMIT + 1) + '"}', "pasa de 32767 letras"),
        ('{"fila": NaN}', "«nan» no vale en «fila»"),
        ("{}", "«» no vale en «fila»"),
    ],
)
def test_a_bad_row_of_json(tmp_path: Path, row: str, sentence: str) -> None:
    good = json.dumps({column.value: text for column, text in OTHER.items()})
    incoming = read(tmp_path, "hoja.json", f"[{row}, {good}]")
    (problem,) = incoming.problems
    assert problem.row == 2
    assert sentence in str(problem)
    assert [e.id for e in incoming.files[0].entries] == ["horario"]


def xlsx(*rows: dict[Column, object], change: Callable[[object], None] | None = None) -> bytes:
    """A workbook as a person's program writes it, formulas and all."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(list(Column))
    for row in rows:
        sheet.append([row.get(column) for column in Column])
    if change is not None:
        change(sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        ("=1+1", "La celda F2 lleva una fórmula"),
        ('=HYPERLINK("http://x","hola")', "La celda F2 lleva una fórmula"),
        ('=WEBSERVICE("http://x")', "La celda F2 lleva una fórmula"),
        ("=cmd|' /C calc'!A0", "La celda F2 lleva una fórmula"),
        (ArrayFormula("F2:F2", "=SUM(1,2)"), "La celda F2 lleva una fórmula"),
        ("#REF!", "La celda F2 da un error"),
    ],
)
def test_formulas_are_refused(tmp_path: Path, cell: object, sentence: str) -> None:
    incoming = read(tmp_path, "hoja.xlsx", xlsx({**ENTRY, Column.TEXT: cell}, {**OTHER}))
    (problem,) = incoming.problems
    assert (problem.row, problem.subject) == (2, "saludo")
    assert sentence in str(problem)
    assert [e.id for e in incoming.files[0].entries] == ["horario"]


def test_a_formula_in_the_header_refuses_the_sheet(tmp_path: Path) -> None:
    def change(sheet: object) -> None:
        sheet["F1"] = '="texto"'  # type: ignore[index]

    with pytest.raises(RemansoError, match="F1 lleva una fórmula"):
        read(tmp_path, "hoja.xlsx", xlsx({**ENTRY}, change=change))


def test_what_a_spreadsheet_makes_of_cells(tmp_path: Path) -> None:
    from datetime import datetime

    row = {**ENTRY, Column.ENTRY: 123, Column.EXPIRES: datetime(2027, 6, 30),  # noqa: DTZ001
           Column.DANGER: True, Column.BASE: False, Column.SELF_TALK: 7.0}  # fmt: skip
    incoming = read(tmp_path, "hoja.xlsx", xlsx(row))
    assert incoming.problems == ()
    (entry,) = incoming.files[0].entries
    assert (entry.id, str(entry.expires), entry.danger, entry.base, entry.self_talk) == (
        "123", "2027-06-30", True, False, "7",
    )  # fmt: skip


def parts(data: bytes, **changes: bytes | None) -> bytes:
    """The archive with the parts whose names end in a key of `changes` put in their place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            value: bytes | None = old.read(name)
            for key, other in changes.items():
                if Path(name).stem == key:
                    value = other
            if value is not None:
                new.writestr(name, value)
    return out.getvalue()


SHEET_NS = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
GOOD = FORMATS[".xlsx"].write([Row(2, ENTRY)])
BILLION = b"""<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""


def worksheet(rows: bytes, doctype: bytes = b"") -> bytes:
    inner = b"<worksheet %s><sheetData>%s</sheetData></worksheet>" % (SHEET_NS, rows)
    return parts(GOOD, sheet1=b'<?xml version="1.0"?>' + doctype + inner)


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (xlsx_format.UNPACKED_LIMIT + 1))
    return out.getvalue()


def lying_bomb() -> bytes:
    """Says that its part has 10 bytes."""
    data = bytearray(bomb())
    real = (xlsx_format.UNPACKED_LIMIT + 1).to_bytes(4, "little")
    return bytes(data).replace(real, (10).to_bytes(4, "little"))


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: b"", "No se entiende como XLSX"),
        (lambda: b"no es un zip", "No se entiende como XLSX"),
        (lambda: GOOD[:-200], "No se entiende como XLSX"),
        (lambda: b"\xd0\xcf\x11\xe0" + b"0" * 600, "Tiene contraseña o es un Excel antiguo"),
        (bomb, "Desempaquetado es demasiado grande"),
        (lying_bomb, "No se entiende como XLSX"),
        (lambda: parts(GOOD, workbook=None), "No se entiende como XLSX"),
        (lambda: parts(GOOD, sheet1=None), "No se entiende como XLSX"),
        (lambda: parts(GOOD, sheet1=b"<a><b></a>"), "No se entiende como XLSX"),
        (lambda: worksheet(b"<row><c t='inlineStr'><is><t>&b;</t></is></c></row>", BILLION),
         "No se entiende como XLSX"),
        (lambda: worksheet(b"", b'<!DOCTYPE x SYSTEM "file:///etc/passwd">'), "vacía"),
        (lambda: worksheet(b"<row>" + b"<c/>" * (xlsx_format.MARK_LIMIT + 1) + b"</row>"),
         "Tiene demasiadas celdas"),
        (lambda: worksheet(b"<row r='999999999999'><c><v>1</v></c></row>"), "pasa de"),
        (lambda: worksheet(b"<row r='x'><c><v>1</v></c></row>"), "No se entiende como XLSX"),
        (lambda: worksheet(b"<row><c t='s'><v>99</v></c></row>"), "No se entiende como XLSX"),
        (lambda: worksheet(b"<row><c><v>" + b"9" * 9_000 + b"</v></c></row>"), "XLSX"),
        (lambda: worksheet(b"<row r='1'><c r='XFD1'><v>1</v></c></row>"), "vacía"),
        (lambda: worksheet(b""), "La hoja está vacía"),
    ],
)  # fmt: skip
def test_an_xlsx_that_cannot_be_read(
    tmp_path: Path, make: Callable[[], bytes], sentence: str
) -> None:
    with pytest.raises(RemansoError) as raised:
        read(tmp_path, "hoja.xlsx", make())
    assert sentence in str(raised.value)


def test_a_sheet_that_lies_about_its_size(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    lie = sheet.replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')
    assert read(tmp_path, "hoja.xlsx", parts(GOOD, sheet1=lie)).problems == ()


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_file_that_is_too_big(tmp_path: Path, suffix: str) -> None:
    place = tmp_path / f"hoja{suffix}"
    with place.open("wb") as file:
        file.truncate(SHEET_LIMIT * 5)
    with pytest.raises(RemansoError, match="pasa de 20 MB"):
        read_sheet(place)


def test_what_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / "hoja.csv").mkdir()
    with pytest.raises(RemansoError, match="no es un archivo"):
        read_sheet(tmp_path / "hoja.csv")


def readable(tmp_path: Path, name: str, data: bytes) -> bool:
    """Whether it can be read; any other end than a RemansoError fails the test."""
    try:
        read(tmp_path, name, data)
    except RemansoError:
        return False
    return True


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(noise=st.binary(max_size=200), cut=st.integers(0, 6_000))
def test_no_bytes_crash_the_reader(tmp_path: Path, suffix: str, noise: bytes, cut: int) -> None:
    name = f"hoja{suffix}"
    sheet = FORMATS[suffix].write([Row(2, ENTRY), Row(3, OTHER)])
    cut %= len(sheet)
    assert readable(tmp_path, name, sheet)
    for hostile in (
        noise,
        sheet[:cut] + noise + sheet[cut:],
        sheet[:cut] + noise[:1] + sheet[cut + 1 :],
    ):
        readable(tmp_path, name, hostile)


with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
    INSIDE = {Path(name).stem: archive.read(name) for name in archive.namelist()}


@settings(max_examples=150, suppress_health_check=list(HealthCheck))
@given(
    part=st.sampled_from(["sheet1", "workbook", "styles", ".rels", "[Content_Types]"]),
    noise=st.one_of(
        st.sampled_from([b'"', b"<", b"<f>1</f>", b"-1", b"9" * 30, b"x"]), st.binary()
    ),
    cut=st.integers(0, 9_000),
    length=st.integers(0, 30),
)
def test_no_part_crashes_the_reader(
    tmp_path: Path, part: str, noise: bytes, cut: int, length: int
) -> None:
    inside = INSIDE[part]
    cut %= len(inside)
    changed = inside[:cut] + noise + inside[cut + length :]
    readable(tmp_path, "hoja.xlsx", parts(GOOD, **{part: changed}))
