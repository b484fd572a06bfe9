"""A day at the window in short: whatever an annotator does there gives back what it took. Times are not looked at."""

import random
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.bench.quick_suggester import QuickSuggester
from tests.bench.real_desk import real_desk
from tests.bench.soak import Day, Sample, no_file_dialogs, trends
from tests.bench.standing import Standing, standing
from tests.bench.window_people import annotator, habits
from workbench.store.project import Project

EVENTS = 2000


@pytest.fixture
def _no_screen_of_its_own(qapp: QApplication) -> QApplication:
    return qapp


@pytest.mark.usefixtures("_no_screen_of_its_own")
def test_every_habit_of_an_annotator_gives_back_what_it_took(tmp_path: Path) -> None:
    chance = random.Random(5)
    with real_desk(QuickSuggester) as desk, no_file_dialogs():
        day = Day(desk, tmp_path, articles=40, seed=1)
        day.send(event for act in habits() for event in act(chance))
        before = standing(desk.workbench)
        day.send(event for _ in range(3) for act in habits() for event in act(chance))
        after = standing(desk.workbench)
        assert day.findings.found == {}
        assert day.faults() == []
    _assert_nothing_left(before, after)


@pytest.mark.usefixtures("_no_screen_of_its_own")
def test_a_short_day_ends_as_it_began(tmp_path: Path) -> None:
    with real_desk(QuickSuggester) as desk, no_file_dialogs():
        day = Day(desk, tmp_path, articles=60, seed=3)
        given = annotator(3)
        day.send(islice(given, EVENTS // 4))
        before = standing(desk.workbench)
        day.send(islice(given, EVENTS - EVENTS // 4))
        after = standing(desk.workbench)
        decisions = desk.session.project.journal.last_step()
        assert day.findings.found == {}
        assert day.faults() == []
    assert decisions > EVENTS // 8
    _assert_nothing_left(before, after)
    with Project.open(tmp_path / "day.workbench") as project:
        assert project.journal.last_step() == decisions


def _assert_nothing_left(before: Standing, after: Standing) -> None:
    assert after.windows <= before.windows
    # A frame around what has the keyboard, a clear button that has come; a dialog is dozens.
    assert after.objects <= before.objects + 12
    assert after.handles <= before.handles + 3
    # Pools start a thread when one is wanted, and keep it.
    assert after.threads <= before.threads + 4


def test_what_grows_is_told_from_what_goes_up_and_down() -> None:
    def sample(events: int, memory: float, handles: int) -> Sample:
        return Sample(events, 0.0, 1.0, 1.0, Standing(memory, handles, 3, 20, 800, 80_000), 0)

    # The first fifth is for warming up.
    samples = [sample(2000 * n, 150 + 0.002 * 2000 * n + 50 * (n < 10), 20 + n % 2) for n in range(1, 51)]
    grown = trends(samples)
    assert grown["memory"] == pytest.approx(200)
    assert abs(grown["handles"]) < 1
    assert grown["windows"] == 0
