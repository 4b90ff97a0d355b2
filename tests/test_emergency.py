"""The numbers to call: whole data, and a card that serves without them."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.emergency import countries
from assistant.ui.numbers import Numbers


def test_twenty_countries_each_with_a_number_and_a_source() -> None:
    found = countries()
    assert len({c.code for c in found}) >= 20
    for country in found:
        assert country.numbers, country.name
        for number in country.numbers:
            assert number.number.strip("*# -").replace(" ", "").replace("-", "").isdigit(), number
            assert number.label
            if number.checked:
                assert date.fromisoformat(number.checked)
                assert number.source.startswith("http")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"countries": [{"code": 1}]}'])
def test_a_damaged_file_leaves_the_card(tmp_path: Path, content: str) -> None:
    (tmp_path / "e.json").write_text(content, "utf-8")
    assert countries(tmp_path / "e.json") == ()
    assert countries(tmp_path / "none.json") == ()


def test_numbers_follow_the_country_and_say_what_nobody_checked(qtbot: QtBot) -> None:
    panel = Numbers()
    qtbot.addWidget(panel)
    panel.fill()
    panel.country.setCurrentIndex(0)
    assert panel.numbers.text() == "Confirme el número de emergencias de su país."
    for country in countries():
        panel.country.setCurrentIndex(panel.country.findData(country.code))
        lines = panel.numbers.text().splitlines()
        assert len(lines) == len(country.numbers)
        for line, number in zip(lines, country.numbers, strict=True):
            assert line.startswith(number.number)
            assert ("confirme" in line) is (not number.checked)
