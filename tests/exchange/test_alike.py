"""Copies and reports of the same event are found, and other articles are not taken for any."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench.synthetic_text import Newsroom, Shape
from workbench.core.articles import Article
from workbench.exchange.alike import Alike, Kind, alike
from workbench.exchange.digests import Digests, digest_of

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
ROOM = Newsroom()
OTHERS = [ROOM.article(n, Shape(300, 0))[0] for n in range(60)]


def found(articles: Iterable[Article]) -> list[Alike]:
    with closing(Digests()) as digests:
        for article in articles:
            digests.add(article.key, digest_of(article))
        return sorted(alike(digests))


def made(key: str, text: str, day: str = "") -> Article:
    return Article(key, text, meta={"published": day} if day else {})


def test_what_is_said_of_one_event_in_five_papers_is_one_story() -> None:
    seeds = [made(path.stem, path.read_text("utf-8")) for path in SEEDS]
    groups = [{n} for n in range(5)]
    for pair in found([*seeds, *OTHERS]):
        assert pair.first < 5 and pair.second < 5, pair
        joined = groups[pair.first] | groups[pair.second]
        groups = [joined if n in joined else group for n, group in enumerate(groups)]
    assert groups[0] == set(range(5))


TEXT = SEEDS[0].read_text("utf-8")
SENTENCES = TEXT.split(". ")


@pytest.mark.parametrize(
    "copy",
    [
        TEXT,
        TEXT.upper(),
        TEXT.replace(" ", "\u00a0"),
        f"NEW DELHI — {TEXT}\n\nWith reports by our own staff.",
        ". ".join(SENTENCES[: 2 * len(SENTENCES) // 3]),
        ". ".join(SENTENCES[3:]),
        ". ".join(SENTENCES[::-1]),
        TEXT.replace("Russia", "Moscow").replace("said", "says"),
    ],
)
def test_a_copy_is_found_however_it_was_edited(copy: str) -> None:
    pairs = found([made("a", TEXT), made("b", copy), *OTHERS])
    assert [(pair.kind, pair.first, pair.second) for pair in pairs][:1] == [(Kind.COPY, 0, 1)]


def test_the_same_words_weeks_later_are_another_event_but_a_copy_is_a_copy() -> None:
    first, second = (path.read_text("utf-8") for path in SEEDS[1:3])
    near = found([made("a", first, "2025-12-04"), made("b", second, "2025-12-06T10:00:00Z"), *OTHERS])
    assert [(pair.kind, pair.first, pair.second) for pair in near] == [(Kind.EVENT, 0, 1)]
    assert found([made("a", first, "2025-12-04"), made("b", second, "2025-12-24"), *OTHERS]) == []
    later = found([made("a", first, "2025-12-04"), made("b", first, "2026-12-24"), *OTHERS])
    assert [pair.kind for pair in later] == [Kind.COPY]


@pytest.mark.parametrize("day", ["", "soon", "2025-13-45"])
def test_an_article_of_no_known_day_may_report_any_event(day: str) -> None:
    first, second = (path.read_text("utf-8") for path in SEEDS[1:3])
    assert found([made("a", first, "2025-12-04"), made("b", second, day), *OTHERS])


def test_texts_of_few_or_no_words_are_alike_only_where_they_are_the_same() -> None:
    texts = ["", "…", "oil", "oil", "gas", "no oil"]
    pairs = found(made(f"a{n}", text) for n, text in enumerate(texts))
    assert {(pair.first, pair.second) for pair in pairs if pair.kind is Kind.COPY} == {(2, 3)}


def test_in_chinese_each_sign_counts_as_a_word() -> None:
    text = "俄罗斯总统普京在新德里表示印度将继续购买俄罗斯石油" * 3
    assert [pair.kind for pair in found([made("a", text), made("b", text + "他说"), *OTHERS])][:1] == [Kind.COPY]


def test_a_crowd_of_copies_is_one_story() -> None:
    pairs = found(made(f"a{n:02}", TEXT + f" {n}") for n in range(50))
    reached = {0}
    for pair in sorted(pairs, key=lambda pair: pair[1:3]):
        if pair.first in reached:
            reached.add(pair.second)
    assert reached == set(range(50))


def test_what_is_found_does_not_go_by_the_order_of_articles() -> None:
    articles = [*(made(path.stem, path.read_text("utf-8")) for path in SEEDS), *OTHERS]
    names = [article.key for article in articles]
    forward = {frozenset((names[pair.first], names[pair.second])) for pair in found(articles)}
    back = {frozenset((names[-1 - pair.first], names[-1 - pair.second])) for pair in found(articles[::-1])}
    assert forward == back != set()
