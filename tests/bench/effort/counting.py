"""What was counted for each article, and the table and JSON made of it."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from tests.bench.effort.annotator import Done

_ROUNDS = 2000
OURS = "workbench"


@dataclass(frozen=True, slots=True)
class Counted:
    """One article: what was done here, and what other tools take by their rules, in total and by layer."""

    article: str
    done: Done
    elsewhere: dict[str, dict[str, int]]
    faults: Counter[str]
    is_gold: bool

    def actions(self, tool: str, layer: str) -> int:
        """With a layer, without what finishes or submits the article."""
        if tool != OURS:
            return self.elsewhere[layer][tool]
        return self.done.by_layer[layer] if layer else self.done.actions


def show(title: str, counts: Sequence[Counted]) -> None:
    """Prints actions an article by tool, and what they went into here."""
    exact = sum(one.is_gold for one in counts)
    print(f"{title}   {len(counts)} articles, {exact} of them exactly the gold afterwards")
    for layer in _layers(counts):
        print(f"  {layer or 'in total':30}{'an article':>12}   95 %{'ours to it':>20}   95 %")
        for tool in (OURS, *counts[0].elsewhere[layer]):
            print(f"    {tool:28}{_row(counts, tool, layer)}")
    for name, got in (("for", "by_kind"), ("with", "by_hand")):
        sums = Counter[str]()
        for one in counts:
            sums.update(getattr(one.done, got))
        told = ", ".join(f"{kind} {count / len(counts):.2f}" for kind, count in sums.most_common())
        print(f"  actions an article {name}: {told}")
    found = sum((one.faults for one in counts), Counter[str]())
    print(f"  faults of the suggestions: {', '.join(f'{w} {n / len(counts):.2f}' for w, n in found.most_common())}\n")


def summary(counts: Sequence[Counted]) -> dict[str, object]:
    """The same as plain values, and each article for itself."""
    return {
        "articles": len(counts),
        "exact": sum(one.is_gold for one in counts),
        "layers": {
            layer or "total": {
                tool: {
                    "mean": _mean(counts, tool, layer),
                    "interval": _interval(counts, partial(_mean, tool=tool, layer=layer)),
                    "ratio": _ratio(counts, tool, layer),
                    "ratio_interval": _interval(counts, partial(_ratio, tool=tool, layer=layer)),
                }
                for tool in (OURS, *counts[0].elsewhere[layer])
            }
            for layer in _layers(counts)
        },
        "each": [
            {
                "article": one.article,
                "is_gold": one.is_gold,
                "kinds": dict(one.done.by_kind),
                "layers": dict(one.done.by_layer),
                "events": dict(one.done.by_hand),
                "elsewhere": one.elsewhere,
                "faults": dict(one.faults),
            }
            for one in counts
        ],
    }


def _layers(counts: Sequence[Counted]) -> list[str]:
    return list(counts[0].elsewhere)


def _row(counts: Sequence[Counted], tool: str, layer: str) -> str:
    low, high = _interval(counts, partial(_mean, tool=tool, layer=layer))
    told = f"{_mean(counts, tool, layer):12.2f}   {low:.1f} to {high:.1f}"
    if tool == OURS:
        return told
    low, high = _interval(counts, partial(_ratio, tool=tool, layer=layer))
    return f"{told:36}{_ratio(counts, tool, layer):8.2f}   {low:.2f} to {high:.2f}"


def _mean(counts: Sequence[Counted], tool: str, layer: str) -> float:
    return sum(one.actions(tool, layer) for one in counts) / len(counts)


def _ratio(counts: Sequence[Counted], tool: str, layer: str) -> float:
    """Our actions for each of theirs, over all articles together."""
    return sum(one.actions(OURS, layer) for one in counts) / max(1, sum(one.actions(tool, layer) for one in counts))


def _interval(counts: Sequence[Counted], figure: Callable[[Sequence[Counted]], float]) -> tuple[float, float]:
    """Where a figure lies in 95 of 100 draws of as many articles with replacement; the same on every run."""
    rng = random.Random(0)
    drawn = sorted(figure(rng.choices(counts, k=len(counts))) for _ in range(_ROUNDS))
    return drawn[int(0.025 * _ROUNDS)], drawn[int(0.975 * _ROUNDS) - 1]
