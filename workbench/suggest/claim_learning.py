"""Learns from decided articles which claims people keep, how they cut them, and which ones the rules do not see."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.core.articles import Article, Range
from workbench.core.problems import Problem
from workbench.core.ranges import longest_first
from workbench.core.spans import CLAIMS, Span
from workbench.suggest.claim_layout import Layout
from workbench.suggest.claim_learn_candidates import candidates_of, overlap
from workbench.suggest.claim_learn_fitting import PRIOR, CandidateRanges, fitted_ranges, fitted_tokens, mean_of
from workbench.suggest.claim_learn_table import TokenTable
from workbench.suggest.claim_learn_tokens import FIRST, INSIDE, LAST, OUTSIDE, names_in, said_of
from workbench.suggest.claim_learn_weights import TokenWeights, Weights
from workbench.suggest.claim_learned import place_to_measure, write_learned
from workbench.suggest.claim_lexicon import lexicon
from workbench.suggest.claim_quotes import quotes_of
from workbench.suggest.claims import ClaimSuggester
from workbench.suggest.parsing import parsed
from workbench.suggest.pipelines import pipeline_version
from workbench.suggest.training import Example, Tell
from workbench.suggest.workers import Recipe, suggesters_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

FOLDS = 5
_READING = 0.3
"""The part of the time that parsing takes, about."""
LABEL = "CLAIM"
"""The label of which claims are suggested; what bears another is neither a claim nor none."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One decided article: the ranges of tokens that are claims, and those of which nobody said what they are."""

    table: TokenTable
    wanted: tuple[Range, ...]
    open: tuple[Range, ...]

    def labels(self) -> list[str]:
        """Of each token whether a claim begins, goes on or ends there."""
        told = [OUTSIDE] * len(self.table.tokens)
        for start, end in self.wanted:
            told[start:end] = [INSIDE] * (end - start)
            told[end - 1] = LAST
            told[start] = FIRST
        return told

    def sequences(self) -> Iterator[tuple[list[list[str]], list[str]]]:
        """What is said of the tokens of each stretch that may hold claims, and their labels."""
        said, labels = said_of(self.table, list(self.table.stretches())), self.labels()
        for stretch in said.stretches:
            yield list(names_in(said, stretch)), labels[stretch.first : stretch.last]


def train_claims(
    examples: Sequence[Example], recipe: Recipe, folder: Path, *, tell: Tell, held_out: Sequence[Example] = ()
) -> None:
    """Writes to `folder` what there is to learn from all examples, for `load_learned`.

    It is learned on top of what the recipe uses already, of which the project can only tell what is different here.
    Where some are held out, what the others teach goes to `place_to_measure` as well, so that it can be seen how good
    learning is for articles that had no part in it. Raises Problem where fewer than two of the examples hold claims.
    """
    nlp, suggesters = suggesters_of(recipe)
    shown_by = next(each for each in suggesters if isinstance(each, ClaimSuggester))
    base = shown_by.learned.weights if shown_by.learned else None
    every, lessons = [*examples, *held_out], list[Lesson]()
    for example, doc in zip(every, _parses(every, nlp), strict=True):
        lessons.append(lesson_of(example, doc, shown_by))
        tell(_READING * len(lessons) / len(every))
    if sum(bool(lesson.wanted) for lesson in lessons[: len(examples)]) < 2:
        raise Problem("There are too few articles with claims to learn from.", remedy="Finish more articles first.")
    half = (1 - _READING) / 2 if held_out else 0.0
    if held_out:
        seen = lessons[: len(examples)]
        weights = learn(seen, base=base, tell=lambda share: tell(_READING + half * share))
        write_learned(place_to_measure(folder), weights, facts_of(seen, pipeline_version(nlp)))
    weights = learn(lessons, base=base, tell=lambda share: tell(_READING + half + (1 - _READING - half) * share))
    write_learned(folder, weights, facts_of(lessons, pipeline_version(nlp)))


def facts_of(lessons: Sequence[Lesson], pipeline: str) -> dict[str, object]:
    """From what something is learned: by which rules and pipeline, from how much."""
    return {
        "rules": ClaimSuggester.version,
        "pipeline": pipeline,
        "articles": len(lessons),
        "claims": sum(len(lesson.wanted) for lesson in lessons),
    }


def _parses(examples: Sequence[Example], nlp: Any) -> Iterator["Doc"]:
    return (doc for _, doc in parsed((example.article for example in examples), nlp))


def lesson_of(example: Example, doc: "Doc", shown_by: ClaimSuggester) -> Lesson:
    """What an article teaches. What was suggested and neither taken nor refused is left open."""
    standing = example.standing(CLAIMS)
    decided = [part for a in example.annotations if a.span.layer == CLAIMS if (part := _tokens(doc, a.span))]
    layout = Layout(example.article, doc)
    shown = shown_by.chosen(layout, quotes_of(layout, lexicon())).attributions
    undecided = (c for a in shown for c in a.claims if not any(overlap(c, part) for part in decided))
    lesson = lesson_from(
        example.article,
        doc,
        claims=(a.span for a in standing if a.span.label == LABEL),
        neither=(a.span for a in standing if a.span.label != LABEL),
    )
    return replace(lesson, open=(*lesson.open, *undecided))


def lesson_from(article: Article, doc: "Doc", *, claims: Iterable[Span], neither: Iterable[Span]) -> Lesson:
    """An article with its claims, and with what is neither a claim nor none; of claims that overlap, the longest."""
    layout = Layout(article, doc)
    quotes = quotes_of(layout, lexicon())
    found = ClaimSuggester(questions=True).attributions(layout, quotes)
    marked = sorted(part for span in claims if (part := _tokens(doc, span)))
    wanted = tuple(longest_first(marked, part=lambda tokens: tokens))
    table = TokenTable(layout, found, quotes, lexicon())
    return Lesson(table, wanted, tuple(part for span in neither if (part := _tokens(doc, span))))


def _tokens(doc: "Doc", span: Span) -> Range | None:
    found = doc.char_span(span.start, span.end, alignment_mode="expand")
    return None if found is None else (found.start, found.end)


def learn(lessons: Sequence[Lesson], *, base: Weights | None = None, prior: float = PRIOR, tell: Tell) -> Weights:
    """Fits both steps, on top of a base where there is one.

    The second learns from what the first says of articles that it has not seen, as in use.
    """
    candidates: list[list[CandidateRanges]] = []
    fitted: list[TokenWeights] = []
    folds = min(FOLDS, len(lessons))
    for fold in range(folds):
        tokens = _tokens_of([lesson for i, lesson in enumerate(lessons) if i % folds != fold], base)
        candidates += [list(_candidates(lesson, tokens)) for lesson in lessons[fold::folds]]
        fitted.append(tokens)
        tell((fold + 1) / (folds + 1))
    weights = Weights(mean_of(fitted), fitted_ranges(candidates, base.ranges if base else None, prior=prior))
    tell(1.0)
    return weights


def _tokens_of(lessons: Iterable[Lesson], base: Weights | None) -> TokenWeights:
    sequences = (sequence for lesson in lessons for sequence in lesson.sequences())
    return fitted_tokens(sequences, base.tokens if base else None)


def _candidates(lesson: Lesson, tokens: TokenWeights) -> Iterator[CandidateRanges]:
    """The candidates of each stretch; for each claim the one most like it is right, if they share half."""
    for found in candidates_of(lesson.table, tokens.marginals(lesson.table)):
        known = [(part, told) for part, told in found if not _is_open(lesson, part)]
        parts = [part for part, _ in known]
        right = {most for wanted in lesson.wanted if (most := _most_like(parts, wanted)) is not None}
        if parts:
            yield CandidateRanges(parts, [told for _, told in known], [i in right for i in range(len(parts))])


def _is_open(lesson: Lesson, part: Range) -> bool:
    if any(overlap(part, wanted) >= 0.5 for wanted in lesson.wanted):
        return False
    return any(overlap(part, other) for other in lesson.open)


def _most_like(parts: Sequence[Range], wanted: Range) -> int | None:
    share, minus_i = max(((overlap(part, wanted), -i) for i, part in enumerate(parts)), default=(0.0, 0))
    return -minus_i if share >= 0.5 else None
