"""The team's book between a lead and an agent: published, fetched, and never half or false."""

import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from fsspec.implementations.memory import MemoryFileSystem
from hypothesis import given
from hypothesis import strategies as st

from assistant.cli import main
from assistant.errors import RemansoError
from assistant.phrasebook import manifest as manifests
from assistant.phrasebook import publish as publishing
from assistant.phrasebook.atomic import SaveError, write_bytes
from assistant.phrasebook.history import Note, digest
from assistant.phrasebook.load import load
from assistant.phrasebook.manifest import (
    MANIFEST,
    MANIFEST_LIMIT,
    SIGNATURE,
    Manifest,
    ManifestError,
    PublishedFile,
    is_safe_name,
    read_manifest,
    to_bytes,
)
from assistant.phrasebook.publish import publish
from assistant.phrasebook.shared import fetch, kept
from assistant.phrasebook.signing import new_key, public_key, public_of, sign, verify
from assistant.phrasebook.sources import (
    OutOfReachError,
    Read,
    check_address,
    opened,
    reader,
)
from assistant.phrasebook.team import Fault, Shared

NOON = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)


def note(minutes: int = 0) -> Note:
    return Note("prueba", "Ana", NOON + timedelta(minutes=minutes))


class Team:
    """A lead's folder, where it is published, a key, and an agent's cache."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder, self.target, self.cache = folder, root / "publicado", root / "cache"
        self.key = root / "equipo.pem"
        self.public = public_key(new_key(self.key))
        self.minutes = 0
        self.reads: list[str] = []

    def publish(self, key: bool = True) -> tuple[str, ...]:
        self.minutes += 1
        return publish(self.folder, self.target, note(self.minutes), self.key if key else None)

    def edit(self, old: str = "No es conmigo.", new: str = "Hoy no es conmigo.") -> None:
        file = self.folder / "relieve.yaml"
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")

    def fetch(self, key: bool = True) -> Shared:
        self.reads.clear()
        return fetch(
            str(self.target), self.public if key else None, self.cache, open_source=self._open
        )

    @contextmanager
    def _open(self, address: str) -> Iterator[Read]:
        with opened(address) as read:

            def counted(name: str, limit: int) -> bytes:
                self.reads.append(name)
                return read(name, limit)

            yield counted

    def manifest(self) -> Manifest:
        return read_manifest((self.target / MANIFEST).read_bytes())

    def put(self, data: bytes, signed: bool = True) -> None:
        """Put a manifest there by hand, as someone who has the key or not."""
        (self.target / MANIFEST).write_bytes(data)
        if signed:
            (self.target / SIGNATURE).write_bytes(sign(data, self.key))


@pytest.fixture
def team(tmp_path: Path, folder: Path) -> Team:
    return Team(tmp_path, folder)


def talk(shared: Shared) -> str:
    assert shared.folder is not None
    return load(shared.folder).book.entries[0].self_talk


@pytest.mark.parametrize("key", [True, False], ids=["signed", "unsigned"])
def test_what_a_lead_publishes_an_agent_has(team: Team, key: bool) -> None:
    first = team.publish(key)
    assert any("Primera publicación" in s for s in first)
    shared = team.fetch(key)
    assert (shared.fault, shared.problem, shared.stale_since) == (None, None, None)
    assert shared.folder is not None
    manifest = read_manifest((shared.folder / MANIFEST).read_bytes())
    assert manifest.published_at == NOON + timedelta(minutes=1)
    assert load(shared.folder).book == load(team.folder).book
    assert kept(str(team.target), team.public if key else None, team.cache) == shared
    assert team.fetch(key).folder == shared.folder
    assert team.reads == [MANIFEST], "an unchanged book costs one small read"
    team.edit()
    team.publish(key)
    changed = team.fetch(key)
    assert changed.folder != shared.folder
    assert talk(changed) == "Hoy no es conmigo."


def test_only_what_changed_is_read_again(team: Team) -> None:
    calm = "situation: calm\nentries:\n  - id: saludo\n    title: Saluda\n    triggers: [hola]\n"
    (team.folder / "calm.yaml").write_text(calm, "utf-8")
    team.publish()
    team.fetch()
    assert len(team.reads) == 4
    team.edit()
    team.publish()
    team.fetch()
    changed = next(f for f in team.manifest().files if f.name == "relieve.yaml")
    assert team.reads == [MANIFEST, SIGNATURE, changed.place]


def test_the_summary_says_what_agents_will_see(team: Team) -> None:
    team.publish()
    team.edit()
    file = team.folder / "relieve.yaml"
    file.write_text(
        file.read_text("utf-8")
        + "  - id: nueva\n    title: Nueva\n    triggers: [x]\n"
        + "  - id: oculta\n    title: Oculta\n    status: draft\n    triggers: [z]\n",
        "utf-8",
    )
    said = "\n".join(team.publish())
    assert "+ nueva · Nueva" in said
    assert "~ insulto · Insulta la capacidad del agente" in said
    assert "self_talk: «No es conmigo.» → «Hoy no es conmigo.»" in said
    assert "1 entradas no se muestran" in said
    assert "oculta" not in said
    assert "1 entradas nuevas, 1 cambiadas, 0 quitadas" in said
    assert "no había qué publicar" in "\n".join(team.publish())


Harm = Callable[[Team], None]


def changed(**fields: object) -> Harm:
    """The manifest with other fields, signed well: what a lead's own key cannot make good."""

    def harm(team: Team) -> None:
        raw = json.loads((team.target / MANIFEST).read_bytes())
        team.put(json.dumps(raw | fields).encode())

    return harm


def file_changed(**fields: object) -> Harm:
    def harm(team: Team) -> None:
        raw = json.loads((team.target / MANIFEST).read_bytes())
        raw["files"][0] |= fields
        team.put(json.dumps(raw).encode())

    return harm


def book(text: str) -> Harm:
    """Another book, published by hand with the right key and hashes."""

    def harm(team: Team) -> None:
        data = text.encode()
        file = PublishedFile("relieve.yaml", digest(data), len(data))
        (team.target / file.place).write_bytes(data)
        team.put(to_bytes(replace(team.manifest(), files=(file,))))

    return harm


def tampered(team: Team) -> None:
    """One byte of a file that is new."""
    team.edit()
    team.publish()
    (place,) = [f.place for f in team.manifest().files]
    data = bytearray((team.target / place).read_bytes())
    data[-2] ^= 1
    (team.target / place).write_bytes(data)


def lost(team: Team) -> None:
    team.edit()
    team.publish()
    (place,) = [f.place for f in team.manifest().files]
    (team.target / place).unlink()


def other_key(team: Team) -> None:
    other = team.key.with_name("otra.pem")
    new_key(other)
    data = (team.target / MANIFEST).read_bytes() + b"\n"
    (team.target / MANIFEST).write_bytes(data)
    (team.target / SIGNATURE).write_bytes(sign(data, other))


def no_signature(team: Team) -> None:
    team.put((team.target / MANIFEST).read_bytes() + b"\n", signed=False)
    (team.target / SIGNATURE).unlink()


def signature(data: bytes) -> Harm:
    def harm(team: Team) -> None:
        no_signature(team)
        (team.target / SIGNATURE).write_bytes(data)

    return harm


def manifest(data: bytes, signed: bool = False) -> Harm:
    return lambda team: team.put(data, signed)


def truncated(team: Team) -> None:
    team.put((team.target / MANIFEST).read_bytes()[:-40], signed=False)


def endless(team: Team) -> None:
    (team.target / MANIFEST).unlink()
    (team.target / MANIFEST).symlink_to("/dev/zero")


def pipe(team: Team) -> None:
    (team.target / MANIFEST).unlink()
    os.mkfifo(team.target / MANIFEST)


BIG = 8_000_001
HARMS = {
    "a file with another byte": (tampered, Fault.DAMAGED),
    "a file lost": (lost, Fault.DAMAGED),
    "signed with another key": (other_key, Fault.FORGED),
    "not signed": (no_signature, Fault.UNSIGNED),
    "a signature that is none": (signature(b"\xff" * 80), Fault.FORGED),
    "a signature too long": (signature(b"0" * 10**6), Fault.FORGED),
    "manifest cut": (truncated, Fault.DAMAGED),
    "manifest empty": (manifest(b""), Fault.DAMAGED),
    "manifest a page of a hotel": (manifest(b"<html>Acepte</html>"), Fault.DAMAGED),
    "manifest a list": (manifest(b"[1]"), Fault.DAMAGED),
    "manifest deep": (manifest(b"[" * 100_000), Fault.DAMAGED),
    "manifest too long": (manifest(b" " * (MANIFEST_LIMIT + 1)), Fault.DAMAGED),
    "manifest gone": (lambda t: (t.target / MANIFEST).unlink(), Fault.NOT_PUBLISHED),
    "place gone": (lambda t: t.target.rename(t.target.with_name("x")), Fault.OUT_OF_REACH),
    "a field more": (changed(extra=1), Fault.DAMAGED),
    "a later format": (changed(format=2), Fault.NEWER),
    "no format": (changed(format=None), Fault.DAMAGED),
    "no time": (changed(published_at="ayer"), Fault.DAMAGED),
    "time without zone": (changed(published_at="2027-05-03T12:00:00"), Fault.DAMAGED),
    "time out of range": (changed(published_at="0001-01-01T00:00:00+14:00"), Fault.DAMAGED),
    "no files": (changed(files=[]), Fault.DAMAGED),
    "who too long": (changed(who="x" * 101), Fault.DAMAGED),
    "501 files": (
        changed(files=[{"name": f"a{n}.yaml", "sha256": "0" * 64, "size": 1} for n in range(501)]),
        Fault.DAMAGED,
    ),
    "the same name in capitals": (
        changed(files=[{"name": n, "sha256": "0" * 64, "size": 1} for n in ("a.yaml", "A.yaml")]),
        Fault.DAMAGED,
    ),
    "together too big": (
        changed(
            files=[{"name": f"a{n}.yaml", "sha256": "0" * 64, "size": BIG - 1} for n in range(9)]
        ),
        Fault.DAMAGED,
    ),
    "size huge": (file_changed(size=BIG), Fault.DAMAGED),
    "size negative": (file_changed(size=-1), Fault.DAMAGED),
    "size a text": (file_changed(size="1"), Fault.DAMAGED),
    "size a lie": (file_changed(size=5), Fault.DAMAGED),
    "hash a path": (file_changed(sha256="../../" + "0" * 58), Fault.DAMAGED),
    "hash with a line end": (file_changed(sha256="0" * 64 + "\n"), Fault.DAMAGED),
    **{
        f"name {name!r}": (file_changed(name=name), Fault.DAMAGED)
        for name in (
            "../relieve.yaml", "/etc/a.yaml", "a/b.yaml", "..\\a.yaml", "C:a.yaml", "..yaml",
            ".oculto.yaml", "con.yaml", "NUL.x.yaml", "com1 .yaml", "a.txt", "a.yaml\n",
            "a\0.yaml", "a‮.yaml", "~a.yaml", "a" * 200 + ".yaml", "n\u0303.yaml", "",
        )
    },
    "a book without entries": (book("method: relieve\nentries: []\n"), Fault.UNUSABLE),
    "a book with a mistake": (
        book("method: relieve\nentries:\n  - id: a\n    titel: A\n"), Fault.UNUSABLE,
    ),
    "a book that is no YAML": (book("\t:"), Fault.UNUSABLE),
    "a book of a later program": (
        book("method: relieve\nentries:\n  - id: a\n    title: A\n  - id: b\n    new: 1\n"),
        Fault.UNUSABLE,
    ),
}  # fmt: skip
if os.name == "posix":
    HARMS |= {
        "manifest without end": (endless, Fault.NOT_PUBLISHED),
        "manifest a pipe": (pipe, Fault.NOT_PUBLISHED),
    }


@pytest.mark.parametrize(("harm", "fault"), HARMS.values(), ids=HARMS.keys())
def test_what_is_not_right_leaves_the_last_good_copy(team: Team, harm: Harm, fault: Fault) -> None:
    team.publish()
    good = team.fetch()
    harm(team)
    outside = {p for p in team.cache.parent.rglob("*") if team.cache not in p.parents}
    for _ in range(2):
        stale = team.fetch()
        assert stale.fault is fault, stale.problem
        assert stale.folder == good.folder
        assert stale.stale_since is not None
        assert datetime.now(UTC) - stale.stale_since < timedelta(minutes=1)
        assert stale.problem
        assert talk(stale) == "No es conmigo."
    assert {p for p in team.cache.parent.rglob("*") if team.cache not in p.parents} == outside
    new = team.cache.with_name("nuevo")
    never = fetch(str(team.target), team.public, new)
    assert (never.folder, never.fault) == (None, fault)
    copies = [p for p in team.cache.rglob("*") if (p / MANIFEST).is_file()]
    assert copies == [good.folder], "a book that was refused leaves nothing behind"


def test_after_a_fault_the_next_good_book_is_taken(team: Team) -> None:
    team.publish()
    team.fetch()
    truncated(team)
    assert team.fetch().fault is Fault.DAMAGED
    team.edit()
    said = "\n".join(team.publish())
    assert "dañado" in said
    shared = team.fetch()
    assert (shared.fault, talk(shared)) == (None, "Hoy no es conmigo.")


def test_a_publication_that_breaks_off_shows_nothing(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.publish()
    good = team.fetch()
    team.edit()
    for fails_at in (".yaml", SIGNATURE, MANIFEST):

        def write(target: Path, data: bytes, fails_at: str = fails_at) -> None:
            if target.name.endswith(fails_at):
                raise OSError(28, "no space left")
            write_bytes(target, data)

        monkeypatch.setattr(publishing, "write_bytes", write)
        with pytest.raises(SaveError, match="lleno"):
            team.publish()
        shared = team.fetch()
        assert (shared.fault, shared.folder) == (None, good.folder)
        new = fetch(str(team.target), team.public, team.cache / fails_at)
        assert (new.fault, talk(new)) == (None, "No es conmigo.")
    monkeypatch.setattr(publishing, "write_bytes", write_bytes)
    team.publish()
    assert talk(team.fetch()) == "Hoy no es conmigo."


def test_an_old_book_put_back_is_refused_with_a_key(team: Team) -> None:
    team.publish()
    old = team.target.with_name("viejo")
    shutil.copytree(team.target, old)
    team.edit()
    team.publish()
    for key in (True, False):
        team.fetch(key)
    shutil.rmtree(team.target)
    old.rename(team.target)
    assert team.fetch().fault is Fault.OLDER
    assert talk(team.fetch()) == "Hoy no es conmigo."
    assert talk(team.fetch(key=False)) == "No es conmigo."


def test_a_lead_whose_clock_is_late_still_publishes(team: Team) -> None:
    team.minutes = 60
    team.publish()
    team.fetch()
    team.minutes = 0
    team.edit()
    team.publish()
    shared = team.fetch()
    assert (shared.fault, talk(shared)) == (None, "Hoy no es conmigo.")


def test_a_copy_without_a_key_does_not_serve_with_one(team: Team) -> None:
    team.publish(key=False)
    assert team.fetch(key=False).folder is not None
    shared = team.fetch(key=True)
    assert (shared.folder, shared.fault) == (None, Fault.UNSIGNED)


@pytest.mark.parametrize("gone", ["relieve.yaml", MANIFEST, "../current", "."])
def test_a_damaged_copy_is_made_again(team: Team, gone: str) -> None:
    team.publish()
    shared = team.fetch()
    assert shared.folder is not None
    path = shared.folder / gone
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    again = team.fetch()
    assert (again.fault, talk(again)) == (None, "No es conmigo.")


def test_where_no_copy_can_be_written_a_sentence_says_so(team: Team) -> None:
    team.publish()
    team.cache.write_text("not a folder")
    shared = team.fetch()
    assert (shared.folder, shared.fault) == (None, Fault.NO_ROOM)
    assert shared.problem is not None
    assert str(team.cache) in shared.problem


def test_old_copies_go(team: Team) -> None:
    for number in range(6):
        team.edit("conmigo", f"conmigo{number}")
        team.publish()
        shared = team.fetch()
    assert shared.folder is not None
    folders = [p for p in shared.folder.parent.iterdir() if p.is_dir()]
    assert len(folders) == 4  # files, the one that serves, two before
    assert len(list((shared.folder.parent / "files").iterdir())) == 1


def web(fs: MemoryFileSystem, root: str, fault: list[Exception]) -> Callable[[str], object]:
    @contextmanager
    def open_source(_address: str) -> Iterator[Read]:
        read = reader(fs, root)

        def or_fail(name: str, limit: int) -> bytes:
            if fault:
                raise fault[0]
            return read(name, limit)

        yield or_fail

    return open_source


def test_another_file_system_and_a_server_that_goes(team: Team) -> None:
    fs = MemoryFileSystem(skip_instance_cache=True)
    root = f"/{team.cache.parent.name}"
    fault: list[Exception] = []
    get = partial(
        fetch, "https://equipo.example/libro", team.public, team.cache,
        open_source=web(fs, root, fault),  # type: ignore[arg-type]
    )  # fmt: skip
    assert get().fault is Fault.OUT_OF_REACH
    team.publish()
    fs.put(f"{team.target}/", f"{root}/", recursive=True)
    shared = get()
    assert (shared.fault, talk(shared)) == (None, "No es conmigo.")
    fault.append(OutOfReachError("equipo.example no responde."))
    stale = get()
    assert (stale.fault, stale.folder) == (Fault.OUT_OF_REACH, shared.folder)
    assert stale.problem == "equipo.example no responde."
    fault.clear()
    assert get().fault is None
    fs.rm(root, recursive=True)


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://equipo.example/libro", True),
        ("https://equipo.example:8443/", True),
        ("HTTPS://equipo.example/libro", True),
        ("/srv/libro", True),
        ("libro", True),
        (r"\\servidor\equipo\libro", True),
        (r"Z:\equipo\libro", True),
        ("", False),
        ("  ", False),
        ("http://equipo.example/libro", False),
        ("ftp://equipo.example/libro", False),
        ("s3://libro", False),
        ("memory://libro", False),
        ("file:///srv/libro", False),
        ("zip::https://equipo.example/a.zip", False),
        ("https://", False),
        ("https://ana:secreto@equipo.example/", False),
        ("https://equipo.example/libro?x=1", False),
        ("https://equipo.example/libro#x", False),
        ("https://equipo.example:99999/", False),
        ("https://[::1/", False),
        ("a\0b", False),
    ],
)
def test_addresses(address: str, allowed: bool, tmp_path: Path) -> None:
    if allowed:
        assert check_address(address) == address
        return
    with pytest.raises(RemansoError):
        check_address(address)
    shared = fetch(address, None, tmp_path)
    assert shared.fault is Fault.NOT_GIVEN
    assert not list(tmp_path.iterdir())


def test_a_reading_that_nobody_waits_for_ends(team: Team) -> None:
    team.publish()
    shared = fetch(str(team.target), None, team.cache, partial(opened, stopped=lambda: True))
    assert shared.fault is Fault.OUT_OF_REACH


def test_keys(tmp_path: Path) -> None:
    file = tmp_path / "equipo.pem"
    public = new_key(file)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert public_of(file) == public
    with pytest.raises(RemansoError, match="ya existe"):
        new_key(file)
    assert public_of(file) == public
    with pytest.raises(RemansoError, match="No se puede escribir"):
        new_key(tmp_path / "no" / "equipo.pem")
    signatures = b"basura\n" + sign(b"otro", file) + sign(b"libro", file)
    assert verify(b"libro", signatures, public_key(f" {public.upper()}\n"))
    assert not verify(b"libre", signatures, public_key(public))
    assert not verify(b"libro", signatures, bytes(32))
    for text in ("", "zz", public[:-1], public + "0"):
        with pytest.raises(RemansoError, match="64 cifras"):
            public_key(text)


@pytest.mark.parametrize("text", [b"", b"x", b"-----BEGIN PRIVATE KEY-----\n", b"\xff" * 99_999])
def test_a_file_that_is_no_key(tmp_path: Path, text: bytes) -> None:
    file = tmp_path / "clave.pem"
    file.write_bytes(text)
    with pytest.raises(RemansoError, match="no es una clave"):
        sign(b"libro", file)


RED = "Gracias. Vamos juntos contra el problema."


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (lambda t: t.edit(RED, "Cálmese ya."), "1 hallazgos rojos"),
        (lambda t: t.edit("base: true", "basse: true"), "utilizable"),
        (lambda t: (t.folder / "b.yaml").write_text("\t:"), "1 problemas"),
        (lambda t: (t.folder / "~x.yaml").write_text("situation: calm\n"), "como nombre"),
        (lambda t: shutil.rmtree(t.folder), "No se puede abrir"),
        (lambda t: setattr(t, "target", t.folder), "publique en otra"),
        (lambda t: setattr(t, "target", t.target / "a" / "b"), "No se guardó"),
        (lambda t: t.key.write_text("x"), "no es una clave"),
    ],
)
def test_what_is_not_published(team: Team, harm: Harm, says: str) -> None:
    team.publish()
    before = team.target
    harm(team)
    data = (before / MANIFEST).read_bytes()
    with pytest.raises(RemansoError, match=says):
        team.publish()
    assert (before / MANIFEST).read_bytes() == data


def test_a_signed_book_is_not_replaced_by_an_unsigned_one(team: Team) -> None:
    team.publish()
    team.edit()
    with pytest.raises(RemansoError, match="está firmado"):
        team.publish(key=False)
    assert talk(team.fetch()) == "No es conmigo."


def test_from_the_command_line(team: Team, capsys: pytest.CaptureFixture[str]) -> None:
    key = team.key.with_name("linea.pem")
    assert main(["publish", "--new-key", str(key)]) == 0
    public = public_of(key)
    assert public in capsys.readouterr().out
    command = ["publish", str(team.folder), str(team.target), "--key", str(key), "--who", "Eva"]
    assert main(command) == 0
    assert "Publicado en" in capsys.readouterr().out
    assert team.manifest().who == "Eva"
    assert fetch(str(team.target), public_key(public), team.cache).fault is None
    assert main(["publish", str(team.folder), "https://equipo.example/x"]) == 1
    assert "carpeta" in capsys.readouterr().err
    for wrong in (["publish"], ["publish", str(team.folder)], [*command, "--new-key", "x"]):
        assert main(wrong) == 2
        assert "python -m assistant publish" in capsys.readouterr().err
    assert main(["--team-key", public]) == 2
    assert "--team" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--team", "http://x.example"], ["--team-key", "zz"]])
def test_wrong_options_are_wrong_usage(
    option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*option, "suggest", "hola"])
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


names = st.from_regex(r"[a-zñ][a-z0-9 .()+-]{0,20}\.ya?ml", fullmatch=True).filter(is_safe_name)
files = st.builds(
    PublishedFile,
    names,
    st.binary(max_size=9).map(digest),
    st.integers(0, 100_000),
)


@given(
    st.builds(
        Manifest,
        st.datetimes(
            datetime(2021, 1, 1),  # noqa: DTZ001  # the zone comes beside it
            datetime(2900, 1, 1),  # noqa: DTZ001
            timezones=st.timezones(),
        ).map(lambda d: d.astimezone(UTC)),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=100),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=500),
        st.lists(files, min_size=1, max_size=5, unique_by=lambda f: f.name).map(tuple),
    )
)
def test_a_manifest_comes_back_as_it_was(value: Manifest) -> None:
    assert read_manifest(to_bytes(value)) == value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(["format", "published_at", "who", "why", "files"])


@given(
    st.binary(max_size=200)
    | json_values.map(lambda v: json.dumps(v).encode())
    | st.dictionaries(keys, json_values | st.just(1)).map(lambda v: json.dumps(v).encode())
)
def test_any_bytes_are_a_manifest_or_a_sentence(data: bytes) -> None:
    with suppress(ManifestError):
        assert read_manifest(data).files


@given(st.text(max_size=30).map(lambda t: t + ".yaml") | st.text(max_size=30))
def test_a_safe_name_leads_nowhere(name: str) -> None:
    if is_safe_name(name):
        assert Path("a", name).parent == Path("a")
        assert not set(name) & set('/\\:*?"<>|\0\n\r')
        assert not name.startswith((".", "~", "-"))


def test_the_limits_fit_together() -> None:
    listed = tuple(
        PublishedFile(f"{n:03}{'ñ' * 60}.yaml", "0" * 64, 1) for n in range(manifests.MOST_FILES)
    )
    assert read_manifest(to_bytes(Manifest(NOON, "a" * 100, "b" * 500, listed))).files == listed
