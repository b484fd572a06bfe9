"""Stories are not parted, what was given stays given, and each split has its share."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.exchange.splits import Splits, parse_splits
from workbench.exchange.stories import ASIDE, part

THREE = parse_splits("train=80,dev=10,test=10")
NAMES = ("train", "dev", "test")


def keys(number: int) -> list[str]:
    return [f"a{n}" for n in range(number)]


@pytest.mark.parametrize(
    ("ties", "before", "after"),
    [
        # A new article joins the side of its story, whatever the others have.
        ([(0, 1)], {0: "test"}, "test test"),
        ([(0, 1), (1, 2)], {0: "dev"}, "dev dev dev"),
        # Two stories become one: what was given stays, and the article that joins them is set aside.
        ([(0, 1), (1, 2)], {0: "train", 2: "test"}, "train - test"),
        # It goes to the side that has most of the story, and only those that are like the other side are set aside.
        ([(0, 3), (1, 3), (2, 4), (3, 4)], {0: "train", 1: "train", 2: "test"}, "train train test train -"),
        # Two that were given different splits turn out to be alike: the one that is held back most stays.
        ([(0, 1)], {0: "train", 1: "test"}, "- test"),
        ([(0, 1), (1, 2)], {0: "train", 1: "dev", 2: "test"}, "train - test"),
        ([(0, 1, 2, 3)], {0: "train", 1: "test", 2: "test"}, "- test test test"),
        # What was set aside stays aside, and draws nobody along.
        ([(0, 1)], {0: ASIDE, 1: "dev"}, "- dev"),
    ],
)
def test_a_story_stays_together(ties: list[tuple[int, ...]], before: dict[int, str], after: str) -> None:
    expected = after.replace("-", "").split(" ")
    assert part(keys(len(expected)), ties, before, THREE).splits == expected


def test_why_an_article_is_set_aside_is_said() -> None:
    assert part(keys(3), [(0, 1), (1, 2)], {0: "train", 2: "test"}, THREE).reasons == {
        1: "its story is in several splits; it is like a0 (train), a2 (test)"
    }
    assert part(keys(2), [(0, 1)], {0: "train", 1: "test"}, THREE).reasons == {
        0: "its story is in several splits; it is like a1 (test)"
    }
    assert part(keys(1), [], {}, Splits(())).reasons == {0: "it is in no list"}


@pytest.mark.parametrize(("number", "shares"), [(10, (8, 1, 1)), (100, (80, 10, 10)), (1003, (802, 100, 101))])
def test_each_split_has_its_share(number: int, shares: tuple[int, int, int]) -> None:
    sizes = Counter(part(keys(number), [], {}, THREE).splits)
    assert [abs(sizes[name] - share) <= 1 for name, share in zip(NAMES, shares, strict=True)] == [True] * 3


def test_a_large_story_goes_where_it_fits() -> None:
    ties = [tuple(range(30)), (30, 31)]
    splits = part(keys(100), ties, {}, THREE).splits
    assert splits[0] == "train"
    assert Counter(splits) == {"train": 80, "dev": 10, "test": 10}


def test_the_order_in_which_articles_come_does_not_matter() -> None:
    names = keys(60)
    forward = dict(zip(names, part(names, [(3, 40)], {}, THREE).splits, strict=True))
    back = part(names[::-1], [(56, 19)], {}, THREE).splits
    assert dict(zip(names[::-1], back, strict=True)) == forward


PLACES = st.integers(0, 19)
TIES = st.lists(st.lists(PLACES, min_size=2, max_size=4, unique=True), max_size=25)
GIVEN = st.dictionaries(PLACES, st.sampled_from((*NAMES, ASIDE)), max_size=20)


@given(ties=TIES, before=GIVEN)
def test_no_two_that_are_tied_are_ever_parted(ties: list[list[int]], before: dict[int, str]) -> None:
    parting = part(keys(20), ties, before, THREE)
    for tie in ties:
        assert len({parting.splits[place] for place in tie} - {ASIDE}) <= 1
    for place, split in before.items():
        assert parting.splits[place] in (split, ASIDE)
    assert {place for place, split in enumerate(parting.splits) if not split} == parting.reasons.keys()
    again = part(keys(20), ties, dict(enumerate(parting.splits)), THREE)
    assert again == parting


@given(ties=TIES, first=TIES)
def test_what_was_given_stays_as_the_project_grows(ties: list[list[int]], first: list[list[int]]) -> None:
    old = [tie for tie in first if max(tie) < 10]
    before = part(keys(10), old, {}, THREE).splits
    new = [tie for tie in ties if max(tie) >= 10 and sum(place < 10 for place in tie) < 2]
    after = part(keys(20), [*old, *new], dict(enumerate(before)), THREE).splits
    assert after[:10] == before
