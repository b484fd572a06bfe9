"""Splits: weights, and that an article stays where it was put."""

from collections import Counter

import pytest

from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.exchange.splits import ALL_IN_TRAIN, Splits, check_split, parse_splits

SPLITS = parse_splits("train=80, dev=10,test=10")


def test_weights_hold_within_what_chance_allows() -> None:
    counts = Counter(SPLITS.split_of(Article(f"a{n}", "x")) for n in range(10_000))
    assert counts.keys() == {"train", "dev", "test"}
    assert abs(counts["train"] - 8_000) < 200
    assert abs(counts["dev"] - 1_000) < 150


def test_split_of_a_key_never_changes_between_releases_and_machines() -> None:
    given = [SPLITS.split_of(Article(f"a{n}", "whatever the text")) for n in range(12)]
    expected = "train dev train train train train test train train train dev train"
    assert given == expected.split()


def test_articles_of_one_story_stay_together() -> None:
    assert len({SPLITS.split_of(Article(f"a{n}", "x", story="floods")) for n in range(200)}) == 1


def test_only_the_ratio_of_weights_counts() -> None:
    articles = [Article(f"a{n}", "x") for n in range(500)]
    smaller = parse_splits("train=8,dev=1,test=1")
    assert [SPLITS.split_of(a) for a in articles] == [smaller.split_of(a) for a in articles]


def test_all_is_training_data_unless_said_otherwise() -> None:
    assert {ALL_IN_TRAIN.split_of(Article(f"a{n}", "x")) for n in range(100)} == {"train"}


def test_stated_order_comes_first() -> None:
    assert Splits((("train", 1), ("dev", 1))).ordered({"x", "dev", "train", "b"}) == ["train", "dev", "b", "x"]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "train",
        "train=",
        "train=x",
        "train=0.8",
        "train=0",
        "train=-1,dev=2",
        "a=1,A=1",
        "a/b=1",
        "loss_report=1",
        "Dataset=1,test=1",
        "a=1=2",
    ],
)
def test_words_that_say_no_split_are_a_problem(words: str) -> None:
    with pytest.raises(Problem):
        parse_splits(words)


def test_there_are_not_more_splits_than_files_can_be_open() -> None:
    with pytest.raises(Problem, match="more than 64"):
        check_split("one_more", [f"s{n}" for n in range(64)], where="article a")
