"""The keys in the line below: which stay where there is little room."""

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from workbench.desktop.hint_view import Hint, KeyStrip

KINDS = (
    "event or property",
    "quantity",
    "cause or comparison",
    "law or rule",
    "plan or prediction",
    "position or opinion",
)
CHOICE = [*((str(n), word) for n, word in enumerate(KINDS, 1)), ("Esc", "leave it")]
KEYS = [("␣", "accept"), ("⌫", "reject"), ("1–9", "label"), ("Ctrl+⏎", "finish"), ("Ctrl+Z", "undo"), ("?", "all keys")]


def shown(qtbot: QtBot, hints: list[Hint], title: str, share: float) -> list[Hint]:
    """What has room where there is this share of what all of it needs."""
    strip = KeyStrip()
    qtbot.addWidget(strip)
    strip.show_hints(hints, title)
    return strip._fitting(strip.needed_width * share, QFontMetrics(strip.font()))


def test_where_there_is_room_all_is_shown_as_it_is(qtbot: QtBot) -> None:
    assert shown(qtbot, CHOICE, "Kind:", 1.0) == CHOICE
    assert shown(qtbot, KEYS, "", 1.0) == KEYS


def test_options_of_a_choice_get_shorter_and_the_way_out_stays(qtbot: QtBot) -> None:
    found = shown(qtbot, CHOICE, "Kind:", 0.8)
    assert [key for key, _ in found] == [key for key, _ in CHOICE]
    assert found[-1] == ("Esc", "leave it")
    assert found[0][1] != KINDS[0]
    assert found[0][1].endswith("…")
    assert KINDS[0].startswith(found[0][1][:-1])


def test_of_other_keys_the_last_three_stay_longest(qtbot: QtBot) -> None:
    found = shown(qtbot, KEYS, "", 0.6)
    assert found[-3:] == KEYS[-3:]
    assert found == [*KEYS[: len(found) - 3], *KEYS[-3:]]
