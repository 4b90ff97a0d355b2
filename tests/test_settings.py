"""The table of settings, its two files, its keys, and the command for IT; no Qt."""

import dataclasses
import errno
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as how
from hypothesis import strategies as st

from assistant import paths
from assistant.cli import main
from assistant.domain import Address, Channel, Gender
from assistant.phrasebook.atomic import SaveError
from assistant.settings import keys, search
from assistant.settings.keys import DEFAULTS, Action
from assistant.settings.kinds import Choice
from assistant.settings.read import Effective, Layer, Origin, effective, load, read
from assistant.settings.table import BY_NAME, TABLE, Group, Look, Settings, value
from assistant.settings.write import save

KEY = "ab" * 32


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user's file is; IT's is beside it."""
    monkeypatch.setenv(paths.DATA_DIR, str(tmp_path / "portable"))
    monkeypatch.setattr(paths, "machine_settings", lambda: tmp_path / "machine.toml")
    file = paths.user_settings()
    file.parent.mkdir(parents=True)
    return file


def of(tmp_path: Path, text: str | bytes, machine: str = "") -> Effective:
    file, locked = tmp_path / "settings.toml", tmp_path / "machine.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    locked.write_text(machine, "utf-8")
    return effective(read(locked), read(file))


def test_the_table_holds_every_field_once_and_its_defaults_fit() -> None:
    names = [row.name for row in TABLE]
    assert len(names) == len(set(names))
    fields = {field.name for field in dataclasses.fields(Settings)} - {"keys"}
    assert {row.name for row in TABLE if row.action is None} == fields
    assert {row.action for row in TABLE} - {None} == set(Action)
    assert {row.group for row in TABLE} == set(Group)
    for row in TABLE:
        assert row.kind.read(row.kind.write(row.default)) == row.default
        assert value(Settings(), row.name) == row.default
        assert row.label
        if isinstance(row.kind, Choice):
            for option in row.kind.options:
                assert row.kind.read(option.word) == option.value


def test_without_files_the_defaults_count(tmp_path: Path) -> None:
    found = effective(read(tmp_path / "no.toml"), read(tmp_path / "either.toml"))
    assert found.settings == Settings()
    assert found.problems == ()
    assert set(found.origin.values()) == {Origin.DEFAULT}
    assert not found.settings.sounds


GOOD = """
# IT may write it with any of these
channel = "phone"
address = "tu"
gender = "feminine"
country = "mx"
warnings = 3
theme = "dark"
font_scale = 137
team_book = "https://frases.empresa.com/libro"
team_key = "{key}"
escalation_mail = "super@empresa.com"

[keys]
escalate = "control + f12"
quit = ""
"""


def test_a_file_is_read_forgivingly(tmp_path: Path) -> None:
    found = of(tmp_path, "﻿" + GOOD.format(key=KEY).replace("\n", "\r\n"))
    assert found.problems == ()
    now = found.settings
    assert (now.channel, now.address, now.gender) == (Channel.PHONE, Address.TU, Gender.FEMININE)
    assert (now.country, now.warnings, now.theme, now.font_scale) == ("MX", 3, Look.DARK, 137)
    assert now.keys[Action.ESCALATE] == "Ctrl+F12"
    assert now.keys[Action.QUIT] == ""
    assert now.keys[Action.HELP] == "F1"
    assert found.origin["channel"] is Origin.USER
    assert found.origin["sounds"] is Origin.DEFAULT


def test_the_machine_wins_and_locks(tmp_path: Path) -> None:
    found = of(tmp_path, 'channel = "phone"\nwarnings = 1', 'channel = "mail"')
    assert found.settings.channel is Channel.MAIL
    assert found.locked("channel")
    assert found.settings.warnings == 1
    assert not found.locked("warnings")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('\nchannel = "fone"', 2, '"phone", "chat", "mail" o "counter"'),
        ("warnings = 4", 1, "de 1 a 3"),
        ("warnings = true", 1, "de 1 a 3"),
        ("font_scale = 90", 1, "de 100 a 200"),
        ('sounds = "sí"', 1, "true (sí) o false (no)"),
        ("\n\nescalation_mail = 'a@b.co?bcc=x@y.co'", 3, "una sola dirección de correo"),
        ("escalation_mail = 5", 1, "texto entre comillas"),
        ('team_book = "http://abierto.com"', 1, "https://"),
        ('sond = true', 1, "¿Quiso decir «sounds»?"),
        ('zzzzqqq = 1', 1, "python -m assistant settings"),
        ('[keys]\n\nescalate = "Ctrl+Alt+E"', 3, "AltGr"),
        ('[keys]\nescalate = "Ctrl+C"', 2, "editar texto"),
        ('[keys]\nescalate = "E"', 2, "F1 a F24"),
        ("[keys]\nescalate = 8", 2, 'como "F8"'),
        ('[keys]\nescalat = "F8"', 2, "¿Quiso decir «keys.escalate»?"),
        ('[keys]\nescalate = "F9"', 2, "F9 sirve ya para «keys.escalate»"),
        ("keys = 3", 1, "«keys» no es un ajuste"),
    ],
)  # fmt: skip
def test_a_bad_value_is_told_and_the_rest_counts(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    found = of(tmp_path, 'address = "vos" #\n'.replace("\n", "") + "\n" + text)
    assert len(found.problems) == 1
    problem = found.problems[0]
    assert problem.file == tmp_path / "settings.toml"
    assert problem.line == line + 1
    assert says in problem.sentence
    assert found.settings.address is Address.VOS


@pytest.mark.parametrize(
    ("raw", "line", "says"),
    [
        (b"warnings = 1\nchannel = phone\n", 2, "no se entiende como TOML"),
        (b"warnings = 1\nwarnings = 2\n", 2, "no se entiende como TOML"),
        (b'channel = "phone', 1, "no se entiende como TOML"),
        (b"warnings = 1\nchannel = [", 2, "TOML"),
        (b"a = 1\nb = '\xff'\n", 2, "no está en UTF-8"),
        (b"a = " + b"[" * 5_000, 1, "corchetes"),
        (b"warnings = " + b"9" * 5_000, 1, "número demasiado largo"),
        (b"#" * 1_000_001, 1, "demasiado grande"),
    ],
)
def test_a_broken_file_is_one_problem(tmp_path: Path, raw: bytes, line: int, says: str) -> None:
    found = of(tmp_path, raw)
    assert found.settings == Settings()
    assert [problem.line for problem in found.problems] == [line]
    assert says in found.problems[0].sentence


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert "no se puede leer" in found.problems[0].sentence


@how(deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_nothing_in_a_file_raises(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.toml"
    file.write_bytes(raw)
    assert isinstance(effective(Layer(file), read(file)).settings, Settings)


def test_a_damaged_key_lets_no_unsigned_book_in(tmp_path: Path) -> None:
    found = of(tmp_path, 'team_key = "corta"', 'team_book = "https://libro.empresa.com"')
    assert found.settings.team_book == ""
    assert any("no se trae el libro" in p.sentence for p in found.problems)


def test_of_two_actions_on_one_key_the_stronger_file_keeps_it(tmp_path: Path) -> None:
    found = of(tmp_path, '[keys]\nhelp = "F8"', '[keys]\nwarning = "F8"')
    bound = found.settings.keys
    assert bound[Action.WARNING] == "F8"
    assert bound[Action.HELP] == "F1", "the default serves where the choice cannot"
    assert bound[Action.ESCALATE] == ""
    used = [sequence for sequence in bound.values() if sequence]
    assert len(used) == len(set(used))
    assert {p.file.name for p in found.problems} == {"settings.toml", "machine.toml"}


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("f8", "F8"),
        ("ctrl+,", "Ctrl+,"),
        ("Mayús+Control+v", "Ctrl+Shift+V"),
        ("ctrl + +", "Ctrl++"),
        ("", ""),
        ("shift+F9", "Shift+F9"),
    ],
)
def test_keys_have_one_spelling(typed: str, normal: str) -> None:
    assert keys.normal(typed) == normal
    assert keys.normal(normal) == normal
    assert keys.fault(normal) == ""


@pytest.mark.parametrize(
    "sequence",
    ["Ctrl+Alt+E", "Ctrl+Alt+F8", "Alt+E", "A", "Ctrl+V", "F25", "Ctrl", "Alt+F4", "Shift+A",
     "Hyper+F8", "+", "Ctrl+Shift+Z", "Tab", "Ctrl+Left", "Ctrl+K, Ctrl+C", "Meta+L"],
)  # fmt: skip
def test_keys_that_may_not_be_chosen(sequence: str) -> None:
    assert keys.fault(keys.normal(sequence)) != ""


def test_default_keys_are_allowed_and_differ() -> None:
    assert set(DEFAULTS) == set(Action)
    assert len(set(DEFAULTS.values())) == len(DEFAULTS)
    assert not [s for s in DEFAULTS.values() if keys.fault(s) or keys.normal(s) != s]
    assert keys.taken(DEFAULTS, Action.HELP, "F8") is Action.ESCALATE
    assert keys.taken(DEFAULTS, Action.ESCALATE, "F8") is None
    assert keys.taken(DEFAULTS, Action.ESCALATE, "") is None


MINE = """# lo mío
channel = "phone"   # casi siempre

futuro = [1, 2]     # de otra versión
warnings = 9

[keys]
# la de siempre
escalate = "F12"
nueva = "F5"
"""


def test_saving_changes_one_value_and_leaves_everything_else(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(MINE, "utf-8")
    assert save(file, {"channel": Channel.MAIL, "keys.help": "F4", "sounds": True}) is None
    text = file.read_text("utf-8")
    assert 'channel = "mail"   # casi siempre' in text
    for kept in ("# lo mío", "futuro = [1, 2]     # de otra versión", "warnings = 9",
                 "# la de siempre", 'escalate = "F12"', 'nueva = "F5"'):  # fmt: skip
        assert kept in text
    again = tomllib.loads(text)
    assert again["sounds"] is True
    assert again["keys"]["help"] == "F4"
    save(file, {"channel": None, "keys.escalate": None, "theme": None})
    left = tomllib.loads(file.read_text("utf-8"))
    assert "channel" not in left
    assert left["keys"] == {"nueva": "F5", "help": "F4"}
    assert left["futuro"] == [1, 2]


def test_saving_makes_the_folder_and_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "settings.toml"
    save(file, {"keys.escalate": "F12", "font_scale": 150, "gender": Gender.FEMININE})
    found = effective(Layer(file), read(file))
    assert found.problems == ()
    assert found.settings.keys[Action.ESCALATE] == "F12"
    assert found.settings.font_scale == 150
    assert found.settings.gender is Gender.FEMININE


@how(deadline=None, max_examples=20)  # each one waits for the disk
@given(st.dictionaries(st.sampled_from([row.name for row in TABLE]), st.booleans(), min_size=1))
def test_what_is_saved_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, chosen: dict[str, bool]
) -> None:
    file = tmp_path_factory.mktemp("round") / "settings.toml"
    file.write_text(MINE, "utf-8")
    changes: dict[str, Any] = {n: BY_NAME[n].default if on else None for n, on in chosen.items()}
    save(file, changes)
    values = read(file).values
    for name, wanted in changes.items():
        assert values.get(name) == wanted


@pytest.mark.parametrize("raw", [b"channel = phone\n", b"\xff\xfe\x00", b"[keys\n"])
def test_a_corrupt_file_is_kept_beside_and_never_twice_in_one_place(
    tmp_path: Path, raw: bytes
) -> None:
    file = tmp_path / "settings.toml"
    earlier = tmp_path / "settings.toml.bak"
    earlier.write_bytes(b"de otro dia")
    file.write_bytes(raw)
    kept = save(file, {"sounds": True})
    assert kept == tmp_path / "settings.toml1.bak"
    assert kept.read_bytes() == raw
    assert earlier.read_bytes() == b"de otro dia"
    assert read(file).values == {"sounds": True}


def test_keys_that_are_no_table_give_way(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("keys = 3\nfuturo = 1\n", "utf-8")
    save(file, {"keys.help": None})
    assert tomllib.loads(file.read_text("utf-8"))["keys"] == 3
    save(file, {"keys.help": "F4"})
    assert tomllib.loads(file.read_text("utf-8")) == {"keys": {"help": "F4"}, "futuro": 1}


def test_a_full_disk_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(MINE, "utf-8")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SaveError, match="lleno"):
        save(file, {"sounds": True})
    assert file.read_text("utf-8") == MINE


@pytest.mark.parametrize(
    ("query", "finds"),
    [
        ("tamano", {"font_scale", "start"}),
        ("LETRA sistema", {"font_scale"}),
        ("groserías", {"insult_veil"}),
        ("no existe tal cosa", set()),
    ],
)
def test_search_ignores_accents_and_case(query: str, finds: set[str]) -> None:
    hits = {row.name for row in TABLE if search.found(query, [row.label, row.help, row.words])}
    assert hits == finds
    assert search.found("  ", ["cualquiera"])


def test_portable_mode_keeps_everything_below_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.DATA_DIR, raising=False)
    usual = (paths.user_settings(), paths.team_cache())
    assert not paths.portable()
    monkeypatch.setenv(paths.DATA_DIR, "")
    assert (paths.user_settings(), paths.team_cache()) == usual
    monkeypatch.chdir(tmp_path)
    paths.use_data_dir(Path("memoria"))
    assert paths.portable()
    for path in (paths.user_settings(), paths.team_cache()):
        assert path.is_relative_to(tmp_path / "memoria")
        assert not path.exists()


def test_the_command_line_names_the_portable_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(paths.DATA_DIR, "")  # put back after what the command sets
    assert main(["--data-dir", str(tmp_path / "usb"), "settings"]) == 0
    assert str(tmp_path / "usb") in capsys.readouterr().out


def test_the_command_shows_value_and_origin(user: Path, capsys: pytest.CaptureFixture[str]) -> None:
    user.write_text('channel = "phone"\nsond = 1\n', "utf-8")
    paths.machine_settings().write_text("warnings = 3\n", "utf-8")
    assert main(["settings"]) == 0
    out, err = capsys.readouterr()
    rows = {line.split()[0]: line.split(maxsplit=1)[1] for line in out.splitlines()}
    assert rows["channel"].split() == ['"phone"', "de", "usted"]
    assert rows["warnings"].split() == ["3", "de", "la", "empresa"]
    assert rows["sounds"].split() == ["false", "de", "fábrica"]
    assert set(BY_NAME) <= rows.keys()
    assert f"{user}:2: " in err
    assert load().locked("warnings")


def test_check_answers_with_its_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "it.toml"
    file.write_text(GOOD.format(key=KEY), "utf-8")
    assert main(["settings", "--check", str(file)]) == 0
    assert "en orden, 12 ajustes" in capsys.readouterr().out
    file.write_text('warnings = 7\nchanel = "chat"\n', "utf-8")
    assert main(["settings", "--check", str(file)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert [line.split(": ")[0] for line in err.splitlines()] == [f"{file}:1", f"{file}:2"]
    assert main(["settings", "--check", str(tmp_path / "no.toml")]) == 1
    assert "No hay ningún archivo" in capsys.readouterr().err
