"""Trains what ships about claims from openly licensed news that we have marked, so that anybody can make it again. Run

    python packaging/train_claims.py SOURCES [--marks FILE] [--to FOLDER] [--score]

SOURCES is a folder with checkouts of the repositories that hold the texts; NOTICE.md beside what ships has the commands
that make it. With `--score` nothing is written: each third of the articles is suggested by what the others teach, and
by the rules alone.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from claim_texts import text_of
from tqdm import tqdm

from workbench import paths
from workbench.core.articles import Article
from workbench.core.spans import CLAIMS, Span, span_of
from workbench.core.zones import read_zones
from workbench.suggest.claim_learn_weights import RangeWeights, TokenWeights, Weights
from workbench.suggest.claim_learned import NO_QUESTIONS, SURE, LearnedClaims, write_learned
from workbench.suggest.claim_learning import LABEL, Lesson, facts_of, learn, lesson_from
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.comparing import Counts, count, f1
from workbench.suggest.parsing import parsed
from workbench.suggest.pipelines import pipeline_version
from workbench.suggest.workers import Recipe, suggesters_of

MARKS = Path(__file__).with_name("claim_marks.jsonl")
DIGITS = 3
"""Of a weight, which is enough: more make the file larger and nothing better."""
THIRDS = 3
HOLDS = 0.97
"""Of the scores: on 235 articles of political news from other papers their mean is 93 % where 90 % are right."""
PRIOR = 30.0
"""Stronger than a project's: what ships meets texts of other kinds than it was learned from."""


def main() -> None:
    arguments = _arguments()
    articles = list(marked_articles(arguments.sources, arguments.marks))
    nlp, _ = suggesters_of(Recipe())
    docs = [doc for _, doc in parsed((article for article, _ in articles), nlp)]
    lessons = [_lesson(*each, doc) for each, doc in zip(articles, docs, strict=True)]
    if arguments.score:
        score(articles, docs, lessons)
        return
    with tqdm(total=1.0, bar_format="{l_bar}{bar}| {remaining}") as bar:

        def tell(done: float) -> None:
            bar.update(done - bar.n)

        weights = rounded(learn(lessons, prior=PRIOR, tell=tell))
    facts = facts_of(lessons, pipeline_version(nlp)) | {NO_QUESTIONS: True, SURE: HOLDS}
    write_learned(arguments.to, weights, facts)
    print(f"{facts['claims']} claims in {len(lessons)} articles; written to {arguments.to}")


def marked_articles(sources: Path, marks: Path) -> Iterator[tuple[Article, list[dict[str, Any]]]]:
    """The articles of which there are marks, in the order of these."""
    for line in marks.read_text(encoding="utf-8").splitlines():
        mark = json.loads(line)
        reading = read_zones(text := text_of(mark, sources))
        yield Article(mark["id"], text, reading.title, reading.meta, reading.zones), mark["claims"]


def _spans(article: Article, marks: Sequence[Mapping[str, Any]], kind: str) -> list[Span]:
    return [span_of(article.text, CLAIMS, each["start"], each["end"], LABEL) for each in marks if each["kind"] == kind]


def _lesson(article: Article, marks: Sequence[Mapping[str, Any]], doc: Any) -> Lesson:
    """Questions are no claims by our guideline; of words in quotation marks without a verb it says nothing."""
    return lesson_from(article, doc, claims=_spans(article, marks, "claim"), neither=_spans(article, marks, "phrase"))


def rounded(weights: Weights) -> Weights:
    """Without the digits, and without the names, that count for nothing."""
    tokens = {name: [round(one, DIGITS) for one in row] for name, row in weights.tokens.states.items()}
    ranges = {name: round(one, DIGITS) for name, one in weights.ranges.weights.items()}
    transitions = [[round(one, DIGITS) for one in row] for row in weights.tokens.transitions]
    return Weights(
        TokenWeights(weights.tokens.labels, transitions, {name: row for name, row in tokens.items() if any(row)}),
        RangeWeights({name: one for name, one in ranges.items() if one}),
    )


def score(articles: Sequence[tuple[Article, list[dict[str, Any]]]], docs: Sequence[Any], lessons: list[Lesson]) -> None:
    """Prints what the rules and what was learned are worth, as precision, recall and F1 by overlap."""
    counts: dict[str, list[Counts]] = {"rules": [], "learned": []}
    for third in range(THIRDS):
        weights = learn([one for i, one in enumerate(lessons) if i % THIRDS != third], prior=PRIOR, tell=lambda _: None)
        learned = ClaimSuggester(learned=LearnedClaims(weights, {}, "scored"))
        for name, suggester in (("rules", ClaimSuggester()), ("learned", learned)):
            for (article, marks), doc in list(zip(articles, docs, strict=True))[third::THIRDS]:
                phrases = _spans(article, marks, "phrase")
                found = [one.span for one in suggester.suggest(article, doc, []) if not _on(one.span, phrases)]
                counts[name].append(count(CLAIMS, _spans(article, marks, "claim"), found))
    for name, each in counts.items():
        right, wrong, missed = (sum(column) for column in zip(*each, strict=True))
        shares = (right / (right + wrong), right / (right + missed), f1(right, wrong, missed))
        print(f"{name:8} precision {shares[0]:.1%}   recall {shares[1]:.1%}   F1 {shares[2]:.1%}")


def _on(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=Path)
    parser.add_argument("--marks", type=Path, default=MARKS)
    parser.add_argument("--to", type=Path, default=paths.resources() / "claims")
    parser.add_argument("--score", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
