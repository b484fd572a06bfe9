"""How good the suggestions are that ship, against articles that people have marked, and how long they take. Run it as

    python -m tests.bench.quality GOLD.jsonl [GOLD2.jsonl ...] [--layer entities|claims] [--map GPE=LOC,FAC=LOC]
        [--labels PERSON,ORG,LOC] [--limit N] [--bootstrap N] [--questions] [--rules] [--json FILE]
        [--learn TRAIN.jsonl --first 50,200]

A line of gold is an article: `id`, `text`, and `entities` or `claims` or both, each span with `start` and `end` in code
points, entities with `label`, claims with `claimer` where it is known. A span may be `optional`, right when found and
no miss when not, and name `alt`, readings that count as the same; the article may name ranges to `ignore`.
`--map` renames labels of the suggestions to those of the gold, `--labels` says which alone count, `--questions` that
what is asked is a claim, `--rules` that claims are those of the rules without what was learned and ships. With
`--learn`, a project decides the first articles of that file, as many as `--first` says, learns from them as it does in
the window, and then suggests for the gold: each suggester alone, and all as shown.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.gold import LAYERS, Gold, gold_parser, read_gold
from tests.bench.learning import Learned, after_learning
from tests.bench.measures import machine
from tests.bench.scoring import HEADLINE, Counts, Options, Quality, quality
from workbench.core.articles import Article
from workbench.core.suggestions import Suggestion
from workbench.session.suggesting import recipe_for
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.suggester import Suggester, suggest_articles
from workbench.suggest.workers import suggesters_of, warm_up

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PARSE = "parse"
Rows = dict[str, dict[str, object]]


class Timed:
    """A suggester with a clock beside it."""

    def __init__(self, suggester: Suggester) -> None:
        self.name, self.version = suggester.name, suggester.version
        self.seconds = 0.0
        self._suggester = suggester

    def suggest(self, article: Article, doc: "Doc", so_far: Sequence[Suggestion]) -> list[Suggestion]:
        begun = time.perf_counter()
        found = self._suggester.suggest(article, doc, so_far)
        self.seconds += time.perf_counter() - begun
        return found


@dataclass(frozen=True, slots=True)
class Run:
    """What was suggested for each article, in order, and the seconds of the parse and of each suggester by name."""

    found: list[list[Suggestion]]
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class Result:
    """The figures of one file of gold, by layer."""

    file: str
    articles: int
    seconds: dict[str, float]
    layers: dict[str, Quality]


def run(articles: Iterable[Article], nlp: "Language", suggesters: Sequence[Suggester]) -> Run:
    """One process has the suggesters go over the articles, as a worker of the workbench does."""
    timed = [Timed(suggester) for suggester in suggesters]
    begun = time.perf_counter()
    found = [suggestions for _, suggestions in suggest_articles(articles, nlp, timed)]
    seconds = time.perf_counter() - begun
    return Run(found, {PARSE: seconds - sum(one.seconds for one in timed), **{one.name: one.seconds for one in timed}})


def result(file: str, gold: Sequence[Gold], run: Run, layers: Sequence[str], options: Options, rounds: int) -> Result:
    """The figures of the layers that the gold has, each over the articles that have it."""
    pairs = {
        layer: [(one, found) for one, found in zip(gold, run.found, strict=True) if layer in one.layers]
        for layer in layers
    }
    figures = {layer: quality(layer, held, options, rounds=rounds) for layer, held in pairs.items() if held}
    return Result(file, len(gold), run.seconds, figures)


def show(result: Result) -> None:
    print(f"{result.file}   {result.articles} articles")
    for layer, figures in result.layers.items():
        print(f"  {layer:28}{'P':>8}{'R':>8}{'F1':>8}{'right':>8}{'wrong':>8}{'missed':>8}")
        for name, counts in figures.counts.items():
            print(f"    {name:26}{_row(counts)}")
        if len(figures.labels) > 1:
            for label, counts in figures.labels.items():
                print(f"      exact {label:18}{_row(counts)}")
        _show_rest(layer, figures)
    total = sum(result.seconds.values())
    shares = ", ".join(f"{name} {took:.1f} ({took / total:.0%})" for name, took in result.seconds.items())
    print(f"  seconds: {shares}\n")


def _row(counts: Counts) -> str:
    shares = (counts.precision, counts.recall, counts.f1)
    return "".join(f"{100 * share:8.1f}" for share in shares) + "".join(f"{count:8}" for count in counts)


def _show_rest(layer: str, figures: Quality) -> None:
    if figures.interval is not None:
        low, high = figures.interval
        print(f"    95 % of {HEADLINE[layer]} F1: {100 * low:.1f} to {100 * high:.1f}")
    right, named = figures.claimers
    if named:
        print(f"    claimer exact on rightly found claims: {right / named:.1%} of {named}")
    print(f"    expected calibration error ({HEADLINE[layer]}): {figures.calibration_error:.3f}")
    print(f"      {'score':12}{'n':>6}{'mean':>8}{'right':>8}")
    for bin in figures.bins:
        print(f"      {bin.low:.1f} to {bin.low + 0.1:.1f}  {bin.count:6}{bin.mean:8.2f}{bin.share:8.2f}")


def record(result: Result) -> dict[str, object]:
    """What JSON keeps of a result; shares from 0 to 1."""
    return {
        "file": result.file,
        "articles": result.articles,
        "seconds": result.seconds,
        "layers": {layer: _figures(figures) for layer, figures in result.layers.items()},
    }


def _figures(figures: Quality) -> dict[str, object]:
    right, named = figures.claimers
    return {
        **{name: _shares(counts) for name, counts in figures.counts.items()},
        "labels": {label: _shares(counts) for label, counts in figures.labels.items()},
        "interval": figures.interval,
        "claimers": {"right": right, "named": named},
        "calibration_error": figures.calibration_error,
        "reliability": [asdict(bin) for bin in figures.bins],
    }


def _shares(counts: Counts) -> dict[str, float]:
    return {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1, **counts._asdict()}


def show_learned(gold: Sequence[Gold], learned: Learned, layers: Sequence[str], options: Options, rounds: int) -> Rows:
    """Prints a line for each suggester and layer; the same as plain values."""
    rows = {}
    for layer, comparison in learned.trainings.items():
        what = "in use" if comparison.is_better else "not taken"
        low, high = 100 * comparison.low, 100 * comparison.high
        print(
            f"  trained {layer}: {100 * comparison.before:.1f} to {100 * comparison.after:.1f} on {comparison.articles}"
            f" articles held out ({low:+.1f} to {high:+.1f}), {what}"
        )
    for name, found in learned.found.items():
        seconds: dict[str, float] = {}
        for layer, figures in result(
            "", gold, Run([list(each) for each in found], seconds), layers, options, rounds
        ).layers.items():
            if not any(s.span.layer == layer for suggestions in found for s in suggestions):
                continue
            shares = "".join(f"{100 * counts.f1:10.1f}" for counts in figures.counts.values())
            low, high = (100 * end for end in figures.interval or (0, 0))
            print(
                f"  {learned.decided:5} {layer:9} {name:16}{shares}   {low:.1f} to {high:.1f}"
                f"{figures.calibration_error:11.3f}"
            )
            rows[f"{layer}, {name}"] = _figures(figures)
    return rows


def learning_curve(arguments: argparse.Namespace, layers: Sequence[str]) -> list[dict[str, object]]:
    """What a project suggests after each number of articles that it has decided."""
    kept: list[dict[str, object]] = []
    for path in arguments.gold:
        gold, train = read_gold(path, arguments.limit), read_gold(arguments.learn, max(arguments.first))
        print(f"{path}   {len(gold)} articles, learning from {arguments.learn}")
        print(
            f"  {'after':5} {'layer':9} {'suggester':16}{'exact':>10}{'boundary':>10}{'overlap':>10}   95 %"
            f"{'error':>15}"
        )
        for number in arguments.first:
            learned = after_learning(train[:number], gold, arguments.map)
            figures = show_learned(gold, learned, layers, Options({}, arguments.labels), arguments.bootstrap)
            kept.append({"file": str(path), "decided": number, "suggesters": figures})
    return kept


def main() -> None:
    arguments = _arguments()
    options = Options(arguments.map, arguments.labels)
    layers = [arguments.layer] if arguments.layer else LAYERS
    recipe = replace(recipe_for(), questions=arguments.questions)
    warm_up(recipe)
    nlp, suggesters = suggesters_of(recipe)
    if arguments.rules:
        ruled = ClaimSuggester(questions=arguments.questions)
        suggesters = tuple(ruled if isinstance(one, ClaimSuggester) else one for one in suggesters)
    results = []
    for path in arguments.gold:
        gold = read_gold(path, arguments.limit)
        if not any(layer in one.layers for one in gold for layer in layers):
            sys.exit(f"{path}: no article has {' or '.join(layers)}")
        suggested = run([one.article for one in gold], nlp, suggesters)
        results.append(result(str(path), gold, suggested, layers, options, arguments.bootstrap))
        show(results[-1])
    curve = learning_curve(arguments, layers) if arguments.learn else []
    if arguments.json is not None:
        settings = {
            name: getattr(arguments, name)
            for name in ("layer", "map", "labels", "limit", "bootstrap", "questions", "rules")
        }
        settings |= {"pipeline": recipe.pipeline, "versions": {one.name: one.version for one in suggesters}}
        kept = {
            "machine": machine(),
            "settings": settings,
            "results": [record(one) for one in results],
            "learning": curve,
        }
        arguments.json.write_text(json.dumps(kept, indent=2), encoding="utf-8")
        print(f"  written to {arguments.json}", file=sys.stderr)


def _arguments() -> argparse.Namespace:
    parser = gold_parser(__doc__)
    parser.add_argument("--layer", choices=LAYERS)
    parser.add_argument("--bootstrap", type=int, default=1000)
    parser.add_argument("--questions", action="store_true")
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--learn", type=Path)
    parser.add_argument("--first", type=lambda told: [int(number) for number in told.split(",")], default=[50, 200])
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()
