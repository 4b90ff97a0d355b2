"""The options that ask something of the open window: what they mean, and what is wrong usage."""

import pytest

from assistant.cli import main
from assistant.orders import Order

BY_OPTION = {
    ("--show",): Order.SHOW,
    ("--paste",): Order.PASTE,
    ("--escalate",): Order.ESCALATE,
    ("--copy", "1"): Order.COPY_1,
    ("--copy=4",): Order.COPY_4,
}


@pytest.mark.parametrize(("arguments", "order"), BY_OPTION.items(), ids=str)
def test_each_option_is_one_order(
    arguments: tuple[str, ...], order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Order] = []

    def run(order: Order) -> int:
        asked.append(order)
        return 0

    monkeypatch.setattr("assistant.remote.run", run)
    assert main(list(arguments)) == 0
    assert asked == [order]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--copy"],
        ["--copy", "0"],
        ["--copy", "5"],
        ["--copy", "uno"],
        ["--copy", "1", "--copy", "2"],
        ["--show", "--paste"],
        ["--show", "check"],
        ["--escalate", "suggest", "texto"],
    ],
    ids=str,
)
def test_wrong_usage_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_help_names_them(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    for words in ("--show", "--paste", "--copy N", "--escalate", "a la ventana abierta"):
        assert words in said
