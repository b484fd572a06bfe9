"""What is held out: how much, that nothing of it leaks into what is learned, that it stays so as a project grows."""

import random

import pytest

from workbench.core.articles import Article
from workbench.exchange.splits import parse_splits
from workbench.session.held_out import LEAST_TO_MEASURE, MOST_TO_MEASURE, Parted, parted
from workbench.suggest.training import Example


def of(*articles: Article) -> list[Example]:
    return [Example(article, ()) for article in articles]


def unlike(count: int) -> list[Article]:
    """Articles that share no run of words."""
    return [Article(f"a{n}", " ".join(f"w{n}x{i}" for i in range(80))) for n in range(count)]


def keys(examples: tuple[Example, ...]) -> set[str]:
    return {example.article.key for example in examples}


@pytest.mark.parametrize(("count", "least", "most"), [(2, 1, 1), (12, 6, 6), (30, 10, 13), (200, 30, 50)])
def test_a_fifth_is_held_out_and_never_more_than_half(count: int, least: int, most: int) -> None:
    parts = parted(of(*unlike(count)))
    assert least <= len(parts.held_out) <= most
    assert len(parts.held_out) + len(parts.to_learn) == count


def test_of_very_many_not_all_are_measured_and_none_of_them_is_learned_from() -> None:
    parts = parted(of(*[Article(f"a{n}", f"word{n}") for n in range(2500)]))
    assert len(parts.held_out) == MOST_TO_MEASURE
    assert 1900 < len(parts.to_learn) < 2100


def test_a_story_is_learned_from_or_measured_on_but_not_both() -> None:
    articles = [Article(a.key, a.text, story=f"s{n // 4}") for n, a in enumerate(unlike(80))]
    parts = parted(of(*articles))
    stories = [{e.article.story for e in examples} for examples in (parts.to_learn, parts.held_out)]
    assert stories[1] and not stories[0] & stories[1]


def test_nearly_the_same_text_is_one_group_also_without_a_story() -> None:
    agency = unlike(20)
    reprints = [Article(f"r{n}", a.text.replace(f"w{n}x40", "ADDED", 1) + " Copyright.") for n, a in enumerate(agency)]
    parts = parted(of(*agency, *reprints, *[Article(f"s{n}", f"so short {n}") for n in range(20)]))
    held = keys(parts.held_out)
    assert {int(key[1:]) for key in held if key[0] == "a"} == {int(key[1:]) for key in held if key[0] == "r"} != set()


def test_what_a_source_puts_under_each_article_makes_no_group() -> None:
    under = " ".join(f"notice{i}" for i in range(60))
    parts = parted(of(*[Article(f"a{n}", f"one{n} {under}") for n in range(100)]))
    assert len(parts.held_out) >= LEAST_TO_MEASURE


@pytest.mark.parametrize("count", [10, 40])
def test_of_one_story_alone_articles_are_held_out_all_the_same(count: int) -> None:
    parts = parted(of(*[Article(a.key, a.text, story="the only one") for a in unlike(count)]))
    assert min(LEAST_TO_MEASURE, count // 2) <= len(parts.held_out) <= count // 2


def test_a_great_story_is_learned_from() -> None:
    great = [Article(a.key, a.text, story="great") for a in unlike(60)]
    parts = parted(of(*great, *[Article(f"o{n}", f"other words {n} here") for n in range(20)]))
    assert {example.article.story for example in parts.held_out} == {None}


def test_as_a_project_grows_nothing_learned_from_is_held_out_later() -> None:
    articles = [Article(a.key, a.text, story=f"s{n % 60}" if n % 3 else None) for n, a in enumerate(unlike(300))]
    random.Random(1).shuffle(articles)
    learned: set[str] = set()
    for count in range(30, 301, 15):
        parts = parted(of(*articles[:count]))
        assert not learned & keys(parts.held_out)
        assert parts.held_out and parts.to_learn
        learned |= keys(parts.to_learn)


def test_dev_and_test_of_a_usual_release_are_held_out() -> None:
    splits = parse_splits("train=80,dev=10,test=10")
    articles = unlike(150)
    held = keys(parted(of(*articles)).held_out)
    assert held == {article.key for article in articles if splits.split_of(article) != "train"}


def test_order_does_not_matter() -> None:
    articles = unlike(50)

    def held(parts: Parted) -> set[str]:
        return keys(parts.held_out)

    assert held(parted(of(*articles))) == held(parted(of(*reversed(articles))))
