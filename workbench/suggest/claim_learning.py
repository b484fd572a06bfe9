"""Learns from decided articles which claims people keep, how they cut them, and which ones the rules do not see."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from workbench.core.articles import Range
from workbench.core.problems import Problem
from workbench.core.ranges import longest_first
from workbench.core.spans import CLAIMS, Span
from workbench.suggest.claim_layout import Layout
from workbench.suggest.claim_learn_candidates import Features, candidates_of, overlap
from workbench.suggest.claim_learn_reading import Reading
from workbench.suggest.claim_learn_tokens import FIRST, INSIDE, LAST, OUTSIDE, token_features
from workbench.suggest.claim_learned import EXACT, FACTS, FEATURES, FOUND, NO, TOKENS, YES, TokenTagger
from workbench.suggest.claim_lexicon import lexicon
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
_TOKENS = {"c1": 0.1, "c2": 0.05, "max_iterations": 80, "feature.possible_transitions": False}
_RANGES = {"c1": 0.0, "c2": 6.0, "max_iterations": 150}


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
    learn(lessons, folder, tell=lambda share: tell(0.3 + 0.7 * share))
    _write_facts(folder, lessons, pipeline_version(nlp))


def _parses(examples: Sequence[Example], nlp: Any) -> Iterator["Doc"]:
    return (doc for _, doc in parsed((example.article for example in examples), nlp))


def lesson_of(example: Example, doc: "Doc", *, questions: bool = False) -> Lesson:
    """What an article teaches. What was suggested and neither taken nor refused is left open."""
    layout = Layout(example.article, doc)
    found = ClaimSuggester(questions=True).attributions(layout)
    standing = example.standing(CLAIMS)
    marked = sorted(part for a in standing if a.span.label == LABEL if (part := _tokens(doc, a.span)))
    wanted = tuple(longest_first(marked, part=lambda tokens: tokens))
    others = [part for a in standing if a.span.label != LABEL if (part := _tokens(doc, a.span))]
    shown = found if questions else ClaimSuggester().attributions(layout)
    decided = [part for a in example.annotations if a.span.layer == CLAIMS if (part := _tokens(doc, a.span))]
    undecided = [c for a in shown for c in a.claims if not any(overlap(c, part) for part in decided)]
    return Lesson(Reading(layout, found, lexicon()), wanted, (*others, *undecided))


def _tokens(doc: "Doc", span: Span) -> Range | None:
    found = doc.char_span(span.start, span.end, alignment_mode="expand")
    return None if found is None else (found.start, found.end)


def learn(lessons: Sequence[Lesson], folder: Path, *, tell: Tell) -> None:
    """Trains both steps. The second learns from what the first says of articles that it has not seen, as in use."""
    folder.mkdir(parents=True, exist_ok=True)
    judged: list[tuple[Features, bool, bool]] = []
    folds = min(FOLDS, len(lessons))
    with TemporaryDirectory() as scratch:
        for fold in range(folds):
            path = Path(scratch) / TOKENS
            train_tokens([lesson for i, lesson in enumerate(lessons) if i % folds != fold], path)
            tagger = TokenTagger(path)
            for lesson in lessons[fold::folds]:
                judged += _judged(lesson, tagger)
            tell((fold + 1) / (folds + 2))
    train_tokens(lessons, folder / TOKENS)
    tell((folds + 1) / (folds + 2))
    train_ranges(((told, found) for told, found, _ in judged), folder / FOUND)
    train_ranges(((told, exact) for told, _, exact in judged), folder / EXACT)
    tell(1.0)


def _judged(lesson: Lesson, tagger: TokenTagger) -> Iterator[tuple[Features, bool, bool]]:
    """Each candidate with whether it shares half with a claim, and whether it is one."""
    for candidates in candidates_of(lesson.reading, tagger.marginals(lesson.reading)):
        for part, told in candidates:
            share = max((overlap(part, wanted) for wanted in lesson.wanted), default=0.0)
            if share >= 0.5 or not any(overlap(part, other) for other in lesson.open):
                yield told, share >= 0.5, share == 1.0


def train_tokens(lessons: Iterable[Lesson], path: Path) -> None:
    """Trains the CRF over tokens (Lafferty, McCallum & Pereira 2001) by L-BFGS, stretch by stretch."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_TOKENS, verbose=False)
    for lesson in lessons:
        labels = lesson.labels()
        for stretch in lesson.reading.stretches():
            trainer.append(token_features(lesson.reading, stretch), labels[stretch.first : stretch.last])
    trainer.train(str(path))


def train_ranges(judged: Iterable[tuple[Features, bool]], path: Path) -> None:
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_RANGES, verbose=False)
    for told, is_so in judged:
        trainer.append([told], [YES if is_so else NO])
    trainer.train(str(path))


def _write_facts(folder: Path, lessons: Sequence[Lesson], pipeline: str) -> None:
    hashed = hashlib.blake2b(digest_size=4)
    for name in (TOKENS, FOUND, EXACT):
        hashed.update((folder / name).read_bytes())
    facts = {
        "features": FEATURES,
        "rules": ClaimSuggester.version,
        "pipeline": pipeline,
        "articles": len(lessons),
        "claims": sum(len(lesson.wanted) for lesson in lessons),
        "mark": hashed.hexdigest(),
    }
    (folder / FACTS).write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
