"""Learns from decided articles which claims people keep, how they cut them, and which ones the rules do not see."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.core.articles import Range
from workbench.core.problems import Problem
from workbench.core.ranges import longest_first
from workbench.core.spans import CLAIMS, Span
from workbench.suggest.claim_layout import Layout
from workbench.suggest.claim_learn_candidates import Features, candidates_of, overlap
from workbench.suggest.claim_learn_fitting import fitted_ranges, fitted_tokens
from workbench.suggest.claim_learn_reading import Reading
from workbench.suggest.claim_learn_tokens import FIRST, INSIDE, LAST, OUTSIDE, names_in, said_of
from workbench.suggest.claim_learn_weights import TokenWeights, Weights
from workbench.suggest.claim_learned import write_learned
from workbench.suggest.claim_lexicon import lexicon
from workbench.suggest.claim_quotes import quotes_of
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.parsing import parsed
from workbench.suggest.pipelines import pipeline_version
from workbench.suggest.training import Example, Tell
from workbench.suggest.workers import Recipe, suggesters_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

FOLDS = 4
LABEL = "CLAIM"
"""The label of which claims are suggested; what bears another is neither a claim nor none."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One decided article: the ranges of tokens that are claims, and those of which nobody said what they are."""

    reading: Reading
    wanted: tuple[Range, ...]
    open: tuple[Range, ...]

    def labels(self) -> list[str]:
        """Of each token whether a claim begins, goes on or ends there."""
        told = [OUTSIDE] * len(self.reading.tokens)
        for start, end in self.wanted:
            told[start:end] = [INSIDE] * (end - start)
            told[end - 1] = LAST
            told[start] = FIRST
        return told

    def sequences(self) -> Iterator[tuple[list[list[str]], list[str]]]:
        """What is said of the tokens of each stretch that may hold claims, and their labels."""
        said, labels = said_of(self.reading, list(self.reading.stretches())), self.labels()
        for stretch in said.stretches:
            yield list(names_in(said, stretch)), labels[stretch.first : stretch.last]


def train_claims(
    examples: Sequence[Example], recipe: Recipe, folder: Path, *, tell: Tell, docs: Iterable["Doc"] | None = None
) -> None:
    """Writes to `folder` what there is to learn from the examples, for `load_learned`.

    `docs` are the examples' parses by the pipeline of the recipe, for one who has them. Raises Problem where fewer than
    two of the examples hold claims.
    """
    nlp, _ = suggesters_of(recipe)
    lessons = []
    for number, doc in enumerate(docs if docs is not None else _parses(examples, nlp)):
        lessons.append(lesson_of(examples[number], doc, questions=recipe.questions))
        tell(0.3 * (number + 1) / len(examples))
    if sum(bool(lesson.wanted) for lesson in lessons) < 2:
        raise Problem("There are too few articles with claims to learn from.", remedy="Finish more articles first.")
    weights = learn(lessons, tell=lambda share: tell(0.3 + 0.7 * share))
    facts = {
        "rules": ClaimSuggester.version,
        "pipeline": pipeline_version(nlp),
        "articles": len(lessons),
        "claims": sum(len(lesson.wanted) for lesson in lessons),
    }
    write_learned(folder, weights, facts)


def _parses(examples: Sequence[Example], nlp: Any) -> Iterator["Doc"]:
    return (doc for _, doc in parsed((example.article for example in examples), nlp))


def lesson_of(example: Example, doc: "Doc", *, questions: bool = False) -> Lesson:
    """What an article teaches. What was suggested and neither taken nor refused is left open."""
    layout = Layout(example.article, doc)
    quotes = quotes_of(layout, lexicon())
    found = ClaimSuggester(questions=True).attributions(layout, quotes)
    standing = example.standing(CLAIMS)
    marked = sorted(part for a in standing if a.span.label == LABEL if (part := _tokens(doc, a.span)))
    wanted = tuple(longest_first(marked, part=lambda tokens: tokens))
    others = [part for a in standing if a.span.label != LABEL if (part := _tokens(doc, a.span))]
    shown = found if questions else ClaimSuggester().attributions(layout, quotes)
    decided = [part for a in example.annotations if a.span.layer == CLAIMS if (part := _tokens(doc, a.span))]
    undecided = [c for a in shown for c in a.claims if not any(overlap(c, part) for part in decided)]
    return Lesson(Reading(layout, found, quotes, lexicon()), wanted, (*others, *undecided))


def _tokens(doc: "Doc", span: Span) -> Range | None:
    found = doc.char_span(span.start, span.end, alignment_mode="expand")
    return None if found is None else (found.start, found.end)


def learn(lessons: Sequence[Lesson], *, tell: Tell) -> Weights:
    """Fits both steps. The second learns from what the first says of articles that it has not seen, as in use."""
    judged: list[tuple[Features, bool, bool]] = []
    folds = min(FOLDS, len(lessons))
    for fold in range(folds):
        tokens = _tokens_of([lesson for i, lesson in enumerate(lessons) if i % folds != fold])
        for lesson in lessons[fold::folds]:
            judged += _judged(lesson, tokens)
        tell((fold + 1) / (folds + 2))
    tokens = _tokens_of(lessons)
    tell((folds + 1) / (folds + 2))
    found = fitted_ranges((told, found) for told, found, _ in judged)
    exact = fitted_ranges((told, exact) for told, _, exact in judged)
    tell(1.0)
    return Weights(tokens, found, exact)


def _tokens_of(lessons: Iterable[Lesson]) -> TokenWeights:
    return fitted_tokens(sequence for lesson in lessons for sequence in lesson.sequences())


def _judged(lesson: Lesson, tokens: TokenWeights) -> Iterator[tuple[Features, bool, bool]]:
    """Each candidate with whether it shares half with a claim, and whether it is one."""
    for candidates in candidates_of(lesson.reading, tokens.marginals(lesson.reading)):
        for part, told in candidates:
            share = max((overlap(part, wanted) for wanted in lesson.wanted), default=0.0)
            if share >= 0.5 or not any(overlap(part, other) for other in lesson.open):
                yield told, share >= 0.5, share == 1.0
