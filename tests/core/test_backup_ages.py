"""Which backups are kept, as a table of when they were made."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.backup_ages import ANSWERS_FOR, DAYS, FEWEST, LAST, WEEKS, Aged, worth_keeping

MB = 1_000_000
NOW = datetime(2026, 11, 18, 17, tzinfo=UTC)
"""A Wednesday."""
ENDLESS = 10**15


def made(hours_ago: Iterable[float], *, size: int = MB) -> list[Aged]:
    return [Aged(NOW - timedelta(hours=hours), size) for hours in hours_ago]


def hours_ago(kept: Iterable[Aged]) -> list[float]:
    return sorted((NOW - copy.at) / timedelta(hours=1) for copy in kept)


DAY, WEEK = 24, 7 * 24


@pytest.mark.parametrize(
    ("there", "kept"),
    [
        pytest.param([], [], id="none"),
        pytest.param([0], [0], id="one"),
        pytest.param(range(9), range(9), id="a day's work"),
        pytest.param(range(15), range(10), id="the last ten of a long day"),
        pytest.param(
            [day * DAY + hour for day in range(9) for hour in range(3)],
            [0, 1, 2, 24, 25, 26, 48, 49, 50, 72, 96, 120, 144],
            id="the newest of each of seven days, and of each week",
        ),
        pytest.param([day * DAY for day in range(14)], [day * DAY for day in range(11)], id="a fortnight"),
        pytest.param(
            [day * DAY for day in range(100)],
            [day * DAY for day in (*range(10), 10, 17, 24, 31, 38, 45)],
            id="the Sunday of each of eight weeks",
        ),
        pytest.param(
            [week * WEEK for week in range(30)], [week * WEEK for week in range(10)], id="who works once a week"
        ),
    ],
)
def test_the_last_ten_one_a_day_and_one_a_week_are_kept(there: Iterable[float], kept: Iterable[float]) -> None:
    assert hours_ago(worth_keeping(made(there), room=ENDLESS)) == list(kept)


@pytest.mark.parametrize(
    ("room", "kept"),
    [
        (10 * MB, [0, 1, 2, 3, 24, 48]),
        (5 * MB, [0, 1, 2, 24, 48]),
        (4 * MB, [0, 1, 24, 48]),
        (3 * MB, [0, 24, 48]),
        (2 * MB, [0, 24]),
        (0, [0, 24]),
    ],
)
def test_where_there_is_little_room_the_days_outlive_the_hours(room: int, kept: list[float]) -> None:
    assert hours_ago(worth_keeping(made([0, 1, 2, 3, 24, 48]), room=room)) == kept


def test_what_was_made_before_a_risk_is_the_second_that_is_kept_for_two_weeks() -> None:
    early = Aged(NOW - timedelta(hours=5), MB, is_before_risk=True)
    others = made([0, 1, 2, 24])
    assert worth_keeping([*others, early], room=0) == [others[0], early]
    late = Aged(NOW - ANSWERS_FOR - timedelta(hours=1), MB, is_before_risk=True)
    assert worth_keeping([*others, late], room=0) == [others[0], others[3]]


@given(
    st.lists(st.integers(0, 20_000), unique=True, max_size=80),
    st.lists(st.booleans(), min_size=80, max_size=80),
    st.integers(0, 40),
)
def test_never_too_many_never_too_few_and_always_the_newest(hours: list[int], risky: list[bool], room: int) -> None:
    copies = [Aged(NOW - timedelta(hours=hour), MB, risk) for hour, risk in zip(hours, risky, strict=False)]
    kept = worth_keeping(copies, room=room * MB)
    assert set(kept) <= set(copies) and len(set(kept)) == len(kept)
    assert min(FEWEST, len(copies)) <= len(kept) <= max(FEWEST, min(room, 2 * LAST + DAYS + WEEKS))
    assert not copies or max(copies, key=lambda copy: copy.at) == kept[0]


@given(st.lists(st.integers(0, 20_000), unique=True, min_size=1, max_size=80), st.integers(0, 40))
def test_what_is_let_go_once_is_not_missed_later(hours: list[int], room: int) -> None:
    kept = worth_keeping(made(hours), room=room * MB)
    assert worth_keeping(kept, room=room * MB) == kept
