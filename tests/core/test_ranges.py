"""Choosing ranges that do not overlap, against every possible choice."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.articles import Range
from workbench.core.ranges import longest_first, worth_most

Worth = tuple[int, int, float]
RANGE = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda pair: (pair[0], pair[0] + pair[1]))
WORTHY = st.tuples(RANGE, st.integers(-2, 9)).map(lambda pair: (*pair[0], float(pair[1])))


def are_apart(ranges: list[Range]) -> bool:
    return all(a[1] <= b[0] for a, b in pairwise(ranges))


@given(st.lists(WORTHY, max_size=8))
def test_no_other_choice_is_worth_more(things: list[Worth]) -> None:
    chosen = worth_most(things, part=lambda one: (one[0], one[1]), worth=lambda one: one[2])
    others = (
        sum(one[2] for one in some)
        for count in range(len(things) + 1)
        for some in combinations(things, count)
        if are_apart(sorted((one[0], one[1]) for one in some))
    )
    assert are_apart([(one[0], one[1]) for one in chosen])
    assert sum(one[2] for one in chosen) == max(others)
    assert all(one[2] > 0 for one in chosen)


@given(st.lists(RANGE, max_size=12))
def test_what_was_left_out_lies_across_something_as_long(ranges: list[Range]) -> None:
    kept = longest_first(ranges, part=lambda one: one)
    assert are_apart(kept)
    for start, end in ranges:
        assert any(a < end and start < b and b - a >= end - start for a, b in kept)


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        ([(0, 4, "a"), (0, 4, "b")], ["a"]),
        ([(0, 2, "a"), (1, 5, "b"), (5, 6, "c")], ["b", "c"]),
        ([(3, 5, "a"), (0, 2, "b")], ["b", "a"]),
    ],
)
def test_of_equal_ones_the_earlier_given_stays(named: list[tuple[int, int, str]], kept: list[str]) -> None:
    assert [name for *_, name in longest_first(named, part=lambda one: (one[0], one[1]))] == kept
