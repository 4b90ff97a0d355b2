"""What can wait waits while the lead does something."""

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from assistant.ui.editor import quiet
from assistant.ui.editor.quiet import Quiet


def test_it_is_quiet_until_something_stirs(qtbot: QtBot) -> None:
    del qtbot
    one = Quiet()
    assert one.left() == 0
    one.stir()
    assert 0 < one.left() <= 1000 * quiet.REST


def test_it_is_quiet_again_after_a_rest(qtbot: QtBot) -> None:
    one = Quiet()
    one.stir()
    qtbot.waitUntil(lambda: one.left() == 0, timeout=5000)


def test_what_is_postponed_comes_when_it_is_quiet(qtbot: QtBot) -> None:
    one, timer = Quiet(), QTimer(singleShot=True)
    assert not one.postpones(timer)
    assert not timer.isActive()
    one.stir()
    with qtbot.waitSignal(timer.timeout, timeout=5000):
        assert one.postpones(timer)
    assert one.left() <= 50


def test_what_goes_on_is_never_quiet_until_it_ends(qtbot: QtBot) -> None:
    one = Quiet()
    one.begin()
    one.begin()
    one.end()
    qtbot.wait(round(1000 * quiet.REST) + 50)
    assert one.left() > 0
    one.end()
    qtbot.waitUntil(lambda: one.left() == 0, timeout=5000)
