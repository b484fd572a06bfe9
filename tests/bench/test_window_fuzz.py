"""The fuzzing of the window: that it tells what goes wrong and makes it small; and two rounds of it."""

import json
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.odd_sitting import Sitting, no_dialogs_of_others, sit
from tests.bench.quick_suggester import QuickSuggester
from tests.bench.real_desk import real_desk
from tests.bench.window_events import Event, read, written
from tests.bench.window_fuzz import Round, fewest, rounds_in
from tests.bench.window_people import vandal


def test_random_events_do_no_harm(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    log = tmp_path / "log"
    with real_desk(QuickSuggester) as desk, no_dialogs_of_others(tmp_path), log.open("w", encoding="utf-8") as file:
        sitting = Sitting(desk, tmp_path, file)
        sit(sitting, vandal(5), 1000, file)
        desk.window.may_close = desk.workbench._shut_down
    found = [*rounds_in(log.read_text("utf-8"))]
    assert [each.found for each in found] == [{}, {}]
    assert sum(len(each.events) for each in found) == 1000


def test_what_nothing_caught_is_told_with_its_events(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    log = tmp_path / "log"

    def fail() -> None:
        raise KeyError("x")

    with real_desk(QuickSuggester) as desk, no_dialogs_of_others(tmp_path), log.open("w", encoding="utf-8") as file:
        sitting = Sitting(desk, tmp_path, file)
        timer = QTimer(desk.window, singleShot=True)
        timer.timeout.connect(fail)
        timer.start(0)
        sit(sitting, iter([Event("key", ("Tab",)), Event("wait", (50,))]), 1, file)
        desk.window.may_close = desk.workbench._shut_down
    (round_,) = rounds_in(log.read_text("utf-8"))
    assert [*round_.found] == ["KeyError in ?: 'x'"]
    assert len(round_.events) == 2


def test_the_same_seed_does_the_same() -> None:
    first, second = ([*islice(vandal(9), 300)] for _ in range(2))
    assert first == second
    assert read(written(first)) == first
    assert len({event.kind for event in first}) > 10


@pytest.mark.parametrize(
    ("needed", "left"),
    [({17}, ["17"]), ({3, 60, 61}, ["3", "60", "61"]), (set(range(20)), [str(n) for n in range(20)])],
)
def test_as_few_events_are_left_as_still_go_wrong(needed: set[int], left: list[str]) -> None:
    def goes_wrong(events: Sequence[str]) -> bool:
        return needed <= {int(each) for each in events}

    assert fewest([str(n) for n in range(100)], goes_wrong, most_tries=1000) == left


def test_a_log_that_ends_in_a_round_tells_of_a_crash() -> None:
    events = ['["key", "A"]', '["close"]']
    log = ['["round"]', events[0], json.dumps(["found", {}]), '["round"]', *events, '["wrong", "a", "b"]']
    assert [*rounds_in("\n".join(log))] == [Round(events[:1], {}, True), Round(events, {"a": "b"}, False)]
