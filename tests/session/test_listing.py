"""Places in what the queue shows, and going on from an article that it does not show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.decisions import ReviewState
from workbench.core.queue import Order, QueueFilter
from workbench.session.listing import Listing, shows_all

IN_ORDER, BY_SCORE = QueueFilter(text="a"), QueueFilter(order=Order.LEAST_CERTAIN)


def listing(shown: QueueFilter, rows: list[int]) -> Listing:
    made = Listing(shown)
    made.add(rows)
    return made


@pytest.mark.parametrize(
    ("rows", "here", "by", "following"),
    [
        ([2, 5, 9], 5, 1, 9),
        ([2, 5, 9], 5, -1, 2),
        ([2, 5, 9], 9, 1, None),
        ([2, 5, 9], 2, -1, None),
        ([2, 5, 9], 6, 1, 9),
        ([2, 5, 9], 6, -1, 5),
        ([2, 5, 9], 0, 0, 2),
        ([2, 5, 9], 1, -1, None),
        ([], 3, 1, None),
    ],
)
def test_beside(rows: list[int], here: int, by: int, following: int | None) -> None:
    assert listing(IN_ORDER, rows).beside(here, by) == following


def test_in_another_order_what_is_not_shown_leads_to_the_first() -> None:
    made = listing(BY_SCORE, [9, 2, 5])
    assert [made.beside(here, 1) for here in (9, 2, 5, 7)] == [2, 5, None, 9]


@given(st.lists(st.integers(1, 60), unique=True), st.lists(st.integers(1, 60)))
def test_a_place_is_found_whatever_was_looked_for_before(rows: list[int], wanted: list[int]) -> None:
    for shown, given_rows in ((IN_ORDER, sorted(rows)), (BY_SCORE, rows)):
        made = listing(shown, given_rows)
        assert [made.place_of(row) for row in wanted] == [
            given_rows.index(row) if row in given_rows else None for row in wanted
        ]


def test_all_articles_are_no_list() -> None:
    everything = Listing(QueueFilter(), all=1_000_000)
    assert len(everything) == 1_000_000 and everything.place_of(500_000) == 499_999
    assert everything.rows(999_999, 2_000_000) == [1_000_000]


def test_what_leaves_nothing_out_is_all() -> None:
    assert shows_all(QueueFilter(text=" * ")) and not shows_all(BY_SCORE)
    assert not shows_all(QueueFilter(states=frozenset({ReviewState.DONE})))
