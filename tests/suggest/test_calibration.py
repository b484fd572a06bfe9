"""Scores that decisions correct: what they stay at, where they go, and how fast."""

import math
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.outcomes import Outcomes
from workbench.core.spans import Span
from workbench.core.suggestions import Suggestion
from workbench.suggest.calibration import Calibration, calibrate

SCORES = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


def suggest(score: float, label: str = "ORG", suggester: str = "entities", version: str = "1") -> Suggestion:
    return Suggestion("x", Span("entities", 0, 3, label, "Ann"), score, suggester, version)


def decided(score: float, right: int, wrong: int, label: str = "ORG", version: str = "1") -> Outcomes:
    return Outcomes("entities", label, "entities", version, score, right, wrong)


def shown(calibration: Calibration, score: float, label: str = "ORG", version: str = "1") -> float:
    return calibration.apply(suggest(score, label, version=version)).score


def overconfident(score: float) -> float:
    """How often a suggester is right that shows half as little doubt as it should, and is too sure at that."""
    return 1 / (1 + math.exp(0.8 - 0.5 * math.log(score / (1 - score))))


def calibration_error(pairs: Iterable[tuple[float, float]]) -> float:
    """How far scores and shares that are right are apart, of suggestions that are as many at each score."""
    gaps = [abs(score - share) for score, share in pairs]
    return sum(gaps) / len(gaps)


def test_nothing_changes_before_anybody_decided() -> None:
    for one in (suggest(0.3), suggest(1.0)):
        assert calibrate(()).apply(one) == one
        assert calibrate((decided(0.9, 0, 50),)).apply(one) != one
    other = suggest(0.3, suggester="patterns")
    assert calibrate((decided(0.9, 0, 50),)).apply(other) == other, "what others got wrong says nothing about it"


def test_scores_that_are_right_hardly_move() -> None:
    calibration = calibrate(tuple(decided(score, round(100 * score), round(100 - 100 * score)) for score in SCORES))
    assert [shown(calibration, score) for score in SCORES] == pytest.approx(SCORES, abs=0.01)


def test_a_hundred_decisions_bring_down_one_who_is_too_sure() -> None:
    rows = []
    for score, times in zip(SCORES, (16, 16, 17, 17, 17, 17), strict=True):
        right = round(times * overconfident(score))
        rows.append(decided(score, right, times - right))
    before = calibration_error((score, overconfident(score)) for score in SCORES)
    calibration = calibrate(tuple(rows))
    after = calibration_error((shown(calibration, score), overconfident(score)) for score in SCORES)
    assert sum(row.right + row.wrong for row in rows) == 100
    assert before > 0.25
    assert after < 0.05


def test_a_few_decisions_move_scores_a_little_and_many_all_the_way() -> None:
    moved = [shown(calibrate((decided(0.9, 5 * n, 5 * n),)), 0.9) for n in (0, 1, 4, 400)]
    assert moved == sorted(moved, reverse=True)
    assert moved[1] > 0.7
    assert moved[3] == pytest.approx(0.5, abs=0.01)


def test_a_label_has_a_shift_of_its_own() -> None:
    good = [decided(0.8, 40, 10, label) for label in ("ORG", "GPE", "PERSON")]
    calibration = calibrate((*good, decided(0.8, 2, 38, "PRODUCT")))
    assert shown(calibration, 0.8, "PRODUCT") < 0.2
    assert shown(calibration, 0.8, "ORG") == pytest.approx(0.8, abs=0.05)
    assert 0.6 < shown(calibration, 0.8, "LAW") < 0.8, "a label that nobody decided on goes with the layer"


def test_what_an_earlier_version_got_wrong_counts_less() -> None:
    calibration = calibrate((decided(0.9, 10, 10, version="1"),))
    assert shown(calibration, 0.9, version="1") < shown(calibration, 0.9, version="2") < 0.9
    both = calibrate((decided(0.9, 50, 50, version="1"), decided(0.9, 90, 10, version="2")))
    assert shown(both, 0.9, version="2") > shown(both, 0.9, version="1") + 0.1


def test_many_versions_of_one_suggester_are_one_fit() -> None:
    rows = tuple(decided(1.0, 1, 0, version=f"file {n}.jsonl") for n in range(300))
    assert 0.98 < shown(calibrate(rows), 1.0, version="file 7.jsonl") < 1


_SCORE = st.floats(0, 1)
_ROWS = st.lists(
    st.builds(decided, _SCORE, st.integers(0, 500), st.integers(0, 500), st.sampled_from(["ORG", "GPE"])), max_size=40
).map(lambda rows: tuple(row for row in rows if row.right + row.wrong))


@given(_ROWS, st.lists(_SCORE, min_size=2))
def test_whatever_was_decided_an_order_is_never_turned_around(rows: tuple[Outcomes, ...], scores: list[float]) -> None:
    calibration = calibrate(rows)
    after = [shown(calibration, score) for score in sorted(scores)]
    assert len(after) >= 2
    assert after == sorted(after)
    assert all(0 <= score <= 1 for score in after)


@given(_ROWS)
def test_all_together_are_right_as_often_as_their_scores_say(rows: tuple[Outcomes, ...]) -> None:
    calibration, total = calibrate(rows), sum(row.right + row.wrong for row in rows)
    meant = sum(shown(calibration, row.score, row.label) * (row.right + row.wrong) for row in rows)
    right = sum(row.right for row in rows)
    before = sum(row.score * (row.right + row.wrong) for row in rows)
    assert abs(meant - right) <= abs(before - right) + 0.02 * total
