"""Compares two recipes on articles that were decided and that neither has learned from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from statistics import fmean
from typing import NamedTuple

from workbench.core.articles import Article
from workbench.core.outcomes import Outcomes, bin_of
from workbench.core.spans import CLAIMS, Span, intersection_over_union
from workbench.core.suggestions import Suggestion
from workbench.core.trainings import Comparison
from workbench.suggest.training import Example, Tell
from workbench.suggest.workers import Recipe, suggest_batch

_ROUNDS = 10_000
_ENOUGH_OF_A_CLAIM = 0.5
"""A claim is found where what both cover is at least so much of what either covers."""


Show = Callable[[Article, Sequence[Suggestion], Sequence[Outcomes]], Sequence[Suggestion]]
"""What is shown of the suggestions that were found in an article, scores corrected by these outcomes too."""


class Counts(NamedTuple):
    """Of one article: spans that were found, those that were suggested wrongly, those that were missed."""

    right: int
    wrong: int
    missed: int


def compare(  # noqa: PLR0913 — what is compared with what, on what, how it is shown, and who is told
    layer: str,
    examples: Sequence[Example],
    before: Recipe,
    after: Recipe,
    *,
    show: Show,
    tell: Tell,
) -> tuple[Comparison, tuple[Outcomes, ...]]:
    """How both recipes do in a layer with all rules, as a person would see it, and how good the scores of `after` are.

    Entities have to be right as they stand, claims have to share half of what they cover with the right one. Nobody has
    decided about suggestions of `after` yet; for each article, what came of those in all others stands for that.
    """
    found: dict[Recipe, list[list[Suggestion]]] = {before: [], after: []}
    for number, example in enumerate(examples, start=1):
        for recipe, of_recipe in found.items():
            suggestions = suggest_batch(recipe, [example.article]).found[example.article.key]
            of_recipe.append([one for one in suggestions if one.span.layer == layer])
        tell(number / len(examples))
    judged = [_judged(layer, example, of_one) for example, of_one in zip(examples, found[after], strict=True)]
    counts: dict[Recipe, list[Counts]] = {before: [], after: []}
    for at, example in enumerate(examples):
        others = outcomes_of(chain(*judged[:at], *judged[at + 1 :]))
        wanted = [annotation.span for annotation in example.standing(layer)]
        for recipe, known in ((before, ()), (after, others)):
            shown = show(example.article, found[recipe][at], known)
            counts[recipe].append(count(layer, wanted, [one.span for one in shown if one.span.layer == layer]))
    return paired_bootstrap(counts[before], counts[after]), outcomes_of(chain(*judged))


def _judged(layer: str, example: Example, found: Sequence[Suggestion]) -> list[tuple[Suggestion, bool]]:
    """Each suggestion, and whether it is right in the sense in which its score means it."""
    alike = likeness_in(layer)
    wanted = [annotation.span for annotation in example.standing(layer)]
    return [(one, any(alike(other, one.span) > 0 for other in wanted)) for one in found]


def outcomes_of(judged: Iterable[tuple[Suggestion, bool]]) -> tuple[Outcomes, ...]:
    """Counts what is right and wrong by label, suggester and score."""
    bins: defaultdict[tuple[str, str, str, str, int], list[tuple[float, bool]]] = defaultdict(list)
    for one, is_right in judged:
        bins[one.span.layer, one.span.label, one.suggester, one.version, bin_of(one.score)].append(
            (one.score, is_right)
        )
    return tuple(
        Outcomes(*kind[:4], fmean(score for score, _ in held), (right := sum(r for _, r in held)), len(held) - right)
        for kind, held in sorted(bins.items())
    )


def count(layer: str, wanted: Sequence[Span], found: Sequence[Span]) -> Counts:
    """Pairs each wanted span with one found span, the most alike first."""
    likeness = likeness_in(layer)
    pairs = [(likeness(one, other), i, j) for i, one in enumerate(wanted) for j, other in enumerate(found)]
    taken, used = set[int](), set[int]()
    for _, i, j in sorted((pair for pair in pairs if pair[0] > 0), key=lambda pair: (-pair[0], pair[1:])):
        if i not in taken and j not in used:
            taken.add(i)
            used.add(j)
    return Counts(len(taken), len(found) - len(used), len(wanted) - len(taken))


def likeness_in(layer: str) -> Callable[[Span, Span], float]:
    """How much a found span is the one that is wanted, 0 to 1."""
    return _claim_likeness if layer == CLAIMS else _entity_likeness


def _entity_likeness(wanted: Span, found: Span) -> float:
    return float(wanted == found)


def _claim_likeness(wanted: Span, found: Span) -> float:
    share = intersection_over_union(wanted, found)
    return share if share >= _ENOUGH_OF_A_CLAIM else 0.0


def paired_bootstrap(before: Sequence[Counts], after: Sequence[Counts], *, rounds: int = _ROUNDS) -> Comparison:
    """F1 over all articles of both, and how sure their difference is; the same on every run.

    Each round draws as many articles with replacement and takes both suggesters' counts for them, since what is hard
    for one is hard for the other too (Efron & Tibshirani, An Introduction to the Bootstrap, 1993).
    """
    import numpy as np

    old, new = np.array(before, dtype=np.int64), np.array(after, dtype=np.int64)
    random = np.random.default_rng(0)
    differences = np.empty(rounds)
    for number in range(rounds):
        drawn = random.integers(len(old), size=len(old))
        differences[number] = f1(*new[drawn].sum(axis=0)) - f1(*old[drawn].sum(axis=0))
    low, high = np.quantile(differences, (0.025, 0.975))
    return Comparison(
        articles=len(old),
        before=float(f1(*old.sum(axis=0))),
        after=float(f1(*new.sum(axis=0))),
        low=float(low),
        high=float(high),
        likely=float((differences > 0).mean()),
    )


def f1(right: int, wrong: int, missed: int) -> float:
    """The harmonic mean of precision and recall; 0 where nothing is right."""
    return 2 * right / (2 * right + wrong + missed) if right else 0.0
