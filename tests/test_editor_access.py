"""Whether the lead may write where the book is: tried, not asked."""

import errno
import os
import subprocess
from pathlib import Path

import pytest

from assistant.editing.access import may_write


def test_a_folder_of_ones_own_leaves_no_trace(tmp_path: Path) -> None:
    assert may_write(tmp_path)
    assert may_write(tmp_path / "nueva")
    assert not list(tmp_path.iterdir())


def test_what_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "archivo").write_text("")
    assert not may_write(tmp_path / "archivo")
    assert not may_write(tmp_path / "no" / "nueva")


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.ENOSPC, errno.EIO])
def test_every_way_to_be_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", refuse)
    assert not may_write(tmp_path)


def test_a_drop_box_that_gives_nothing_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "unlink", refuse)
    assert not may_write(tmp_path)


def test_a_drive_mounted_to_be_read(tmp_path: Path) -> None:
    command = ["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(tmp_path)]
    try:
        done = subprocess.run(command, check=False, capture_output=True)
    except OSError:
        pytest.skip("nothing can be mounted here")
    if done.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        assert not may_write(tmp_path)
        assert not may_write(tmp_path / "nueva")
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)
