"""Comparing suggesters: what counts as right, and how sure a difference is."""

import random

import pytest

from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion
from workbench.core.trainings import Training
from workbench.session.training_words import told
from workbench.suggest.comparing import Counts, count, f1, outcomes_of, paired_bootstrap


def entity(start: int, end: int, label: str = "ORG") -> Span:
    return Span("entities", start, end, label, "x" * (end - start))


def claim(start: int, end: int) -> Span:
    return Span("claims", start, end, "CLAIM", "x" * (end - start))


@pytest.mark.parametrize(
    ("wanted", "found", "counts"),
    [
        ([], [], (0, 0, 0)),
        ([entity(0, 4)], [entity(0, 4)], (1, 0, 0)),
        ([entity(0, 4)], [entity(0, 5)], (0, 1, 1)),
        ([entity(0, 4)], [entity(0, 4, "GPE")], (0, 1, 1)),
        ([entity(0, 4), entity(6, 9)], [entity(6, 9)], (1, 0, 1)),
        ([entity(0, 4)], [entity(0, 4), entity(6, 9)], (1, 1, 0)),
    ],
)
def test_an_entity_has_to_be_right_as_it_stands(
    wanted: list[Span], found: list[Span], counts: tuple[int, int, int]
) -> None:
    assert count("entities", wanted, found) == counts


@pytest.mark.parametrize(
    ("wanted", "found", "counts"),
    [
        ([claim(0, 10)], [claim(0, 5)], (1, 0, 0)),
        ([claim(0, 10)], [claim(0, 4)], (0, 1, 1)),
        ([claim(0, 10)], [claim(0, 10), claim(0, 9)], (1, 1, 0)),
        ([claim(0, 10), claim(2, 10)], [claim(2, 10), claim(0, 10)], (2, 0, 0)),
        ([claim(0, 10), claim(0, 6)], [claim(0, 9)], (1, 0, 1)),
    ],
)
def test_a_claim_has_to_share_half_and_is_paired_once(
    wanted: list[Span], found: list[Span], counts: tuple[int, int, int]
) -> None:
    assert count("claims", wanted, found) == counts


def test_f1_is_the_harmonic_mean_and_0_where_nothing_is_right() -> None:
    assert f1(6, 2, 4) == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))
    assert f1(0, 0, 0) == f1(0, 3, 2) == 0.0


def test_what_is_better_everywhere_is_surely_better() -> None:
    comparison = paired_bootstrap([Counts(5, 5, 5)] * 20, [Counts(7, 3, 3)] * 20)
    assert (comparison.articles, comparison.before, comparison.after) == (20, 0.5, 0.7)
    assert comparison.low == pytest.approx(0.2) == comparison.high
    assert comparison.likely == 1.0 and comparison.is_better


def test_few_articles_do_not_tell_which_is_better() -> None:
    four, five = (paired_bootstrap([Counts(5, 5, 5)] * n, [Counts(7, 3, 3)] * n) for n in (4, 5))
    assert four.likely == five.likely == 1.0
    assert five.is_better and not four.is_better
    assert "So few articles do not tell" in told(Training("entities", "", "", "", (1,), four, 0))


def test_the_same_is_not_better() -> None:
    same = [Counts(n, 1, 2) for n in range(20)]
    comparison = paired_bootstrap(same, same)
    assert comparison.difference == comparison.likely == 0.0 and not comparison.is_better


def test_better_in_one_article_and_worse_in_another_is_not_sure() -> None:
    before = [Counts(8, 2, 2)] * 10
    after = [Counts(10, 0, 0)] * 5 + [Counts(6, 3, 4)] * 5
    comparison = paired_bootstrap(before, after)
    assert comparison.low < 0 < comparison.high
    assert not comparison.is_better


def test_what_is_hard_for_both_does_not_make_a_difference_less_sure() -> None:
    rng = random.Random(0)
    before = [Counts(r, w, w) for r, w in ((rng.randrange(5, 40), rng.randrange(30)) for _ in range(15))]
    after = [Counts(c.right + 1, max(0, c.wrong - 1), max(0, c.missed - 1)) for c in before]
    comparison = paired_bootstrap(before, after)
    assert 0 < comparison.low < comparison.difference < comparison.high
    assert comparison == paired_bootstrap(before, after)


def test_outcomes_are_counted_by_label_suggester_and_score() -> None:
    def scored(score: float, label: str = "ORG", version: str = "1") -> Suggestion:
        return Suggestion("x", entity(0, 4, label), score, "entities", version)

    judged = [(scored(0.11), True), (scored(0.13), False), (scored(0.12), True), (scored(1.0), True)]
    judged += [(scored(0.11, "GPE"), False), (scored(0.11, version="2"), True)]
    found = [(one.label, one.version, round(one.score, 3), one.right, one.wrong) for one in outcomes_of(judged)]
    assert found == [
        ("GPE", "1", 0.11, 0, 1),
        ("ORG", "1", 0.12, 2, 1),
        ("ORG", "1", 1.0, 1, 0),
        ("ORG", "2", 0.11, 1, 0),
    ]
    assert outcomes_of([]) == ()
