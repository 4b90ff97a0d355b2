"""What goes over the wire between a bound key and the window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.orders import (
    ANSWER_LIMIT,
    COPIES,
    GLOBAL_KEYS,
    REQUEST_LIMIT,
    Order,
    answer,
    heard,
    request,
    understood,
)


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("token", ["", "kwin-17", "host_TIME123"])
def test_a_request_is_understood(order: Order, token: str) -> None:
    assert understood(request(order, token)) == (order, token)


@pytest.mark.parametrize("token", ["two words", "line\nshow", "é", "x" * 401, "\0"])
def test_a_token_that_could_break_the_line_is_left_out(token: str) -> None:
    assert understood(request(Order.SHOW, token)) == (Order.SHOW, "")


@pytest.mark.parametrize(
    "line",
    [b"", b"\n", b"show", b"SHOW\n", b"quit\n", b"copy_5\n", b"copy_1 a b\n", b"show \x00\n",
     b"show\r\n", "espa\u00f1ol\n".encode(), b"show " + b"x" * REQUEST_LIMIT + b"\n"],
)  # fmt: skip
def test_anything_else_is_no_request(line: bytes) -> None:
    assert understood(line) is None


@given(st.binary(max_size=600))
def test_garbage_never_raises(line: bytes) -> None:
    found = understood(line)
    assert found is None or line == request(*found) or line == f"{found[0]} \n".encode()
    heard(line)


@given(st.text(min_size=1))
def test_a_sentence_comes_over_on_one_line(sentence: str) -> None:
    line = answer(sentence)
    assert line.count(b"\n") == 1
    assert len(line) <= ANSWER_LIMIT
    if sentence.split() and len(sentence) < 400 and sentence.isprintable():
        assert heard(line) == " ".join(sentence.split())


def test_done_comes_over_as_no_sentence() -> None:
    assert heard(answer("")) == ""


def test_each_copy_has_its_row_and_each_order_its_own_key() -> None:
    assert [order.row for order in COPIES] == [0, 1, 2, 3]
    assert Order.PASTE.row is None
    assert set(GLOBAL_KEYS) == set(Order)
    assert len(set(GLOBAL_KEYS.values())) == len(Order)
