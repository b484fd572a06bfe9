"""Suggests what a person's own patterns find, by spaCy's matchers for words and for tokens."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from workbench.core.articles import Article, Range
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.spans import span_of
from workbench.core.suggestions import Suggestion
from workbench.suggest.mentions import Mention, longest_first
from workbench.suggest.pattern_lines import Pattern, read_patterns
from workbench.suggest.safe_regex import LONGEST_TOKEN

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import Matcher, PhraseMatcher
    from spacy.tokens import Doc

SCORE = 0.85
"""What a person wrote down is right more often than not; how often is then counted from what is decided."""

_STRETCH = 100
"""Tokens that token patterns are tried on at once: their cost grows with a power of it."""

# Attributes that a pipeline has to give, by what `Doc.has_annotation` calls them.
_GIVEN = {
    **{name: name for name in ("POS", "TAG", "LEMMA", "DEP", "MORPH")},
    **dict.fromkeys(("ENT_TYPE", "ENT_IOB", "ENT_ID", "ENT_KB_ID"), "ENT_IOB"),
}
_PROBE = "Ann said that it works."


class PatternSuggester:
    """Suggests what patterns find, each in the layer that has its label; the longest match wins within a layer.

    Raises Problem, with the line, for a pattern that is not one or asks for what the pipeline does not give.
    """

    name = "patterns"

    def __init__(self, nlp: "Language", lines: str, layers: Mapping[str, str], *, where: str = "patterns") -> None:
        """`layers` gives the layer of each label; patterns of other labels are left out."""
        patterns = read_patterns(lines, where=where)
        check_patterns(nlp, patterns)
        self.version = f"{len(patterns)} patterns {hashlib.blake2b(lines.encode(), digest_size=4).hexdigest()}"
        self._layers = layers
        wanted = [pattern for pattern in patterns if pattern.label in layers]
        self._phrases = _phrase_matcher(nlp, [pattern for pattern in wanted if pattern.words])
        self._tokens = _token_matcher(nlp, [pattern for pattern in wanted if pattern.tokens])

    def suggest(
        self,
        article: Article,
        doc: "Doc",
        _so_far: Sequence[Suggestion],
    ) -> list[Suggestion]:
        """A suggestion for each match, in reading order."""
        by_layer: dict[str, list[Mention]] = defaultdict(list)
        for label, start, end in self._matches(doc):
            first, last = doc[start].idx, doc[end - 1].idx + len(doc[end - 1])
            if not _splits_word(article.text, first) and not _splits_word(article.text, last):
                by_layer[self._layers[label]].append(Mention(first, last, label))
        found = [(layer, mention) for layer in by_layer for mention in longest_first(by_layer[layer])]
        return [
            Suggestion(
                id=f"pattern-{layer}-{mention.start}",
                span=span_of(article.text, layer, mention.start, mention.end, mention.label),
                score=SCORE,
                suggester=self.name,
                version=self.version,
            )
            for layer, mention in sorted(found, key=lambda each: each[1].start)
        ]

    def _matches(self, doc: "Doc") -> Iterator[tuple[str, int, int]]:
        """Label and range of tokens of every match."""
        if self._phrases is not None:
            for key, start, end in self._phrases(doc):
                yield doc.vocab.strings[key], start, end
        if self._tokens is not None:
            for first, last in stretches(doc):
                for key, start, end in self._tokens(doc[first:last]):
                    if start < end:
                        yield doc.vocab.strings[key], first + start, first + end


def check_patterns(nlp: "Language", patterns: Iterable[Pattern]) -> None:
    """Raises Problem, with its line, for the first token pattern that spaCy or this pipeline does not take."""
    from spacy.errors import MatchPatternError
    from spacy.matcher import Matcher

    probe = None
    for pattern in patterns:
        if not pattern.tokens:
            continue
        try:
            Matcher(nlp.vocab, validate=True).add("probe", [[dict(token) for token in pattern.tokens]])
        except (MatchPatternError, ValueError, TypeError, AttributeError, KeyError) as error:
            said = " ".join(str(error).split())
            raise Problem(
                phrase("spaCy does not take this pattern: {said}", said=f"{said:.300}"), where=pattern.where
            ) from error
        probe = nlp(_PROBE) if probe is None else probe
        for name in (name for token in pattern.tokens for name in token):
            if name in _GIVEN and not probe.has_annotation(_GIVEN[name]):
                raise Problem(
                    phrase(
                        "This pattern asks for {name}, which the pipeline “{pipeline}” does not give.",
                        name=name,
                        pipeline=f"{nlp.meta['lang']}_{nlp.meta['name']}",
                    ),
                    where=pattern.where,
                    remedy="Use words and attributes such as LOWER, or another pipeline.",
                )


def stretches(doc: "Doc") -> Iterator[Range]:
    """Ranges of tokens, each inside a sentence, not too long, and without tokens that are too long to be words."""
    start = 0
    for token in doc:
        if len(token) > LONGEST_TOKEN:
            yield start, token.i
            start = token.i + 1
        elif token.i > start and (token.is_sent_start or token.i - start >= _STRETCH):
            yield start, token.i
            start = token.i
    yield start, len(doc)


def _phrase_matcher(nlp: "Language", patterns: Sequence[Pattern]) -> "PhraseMatcher | None":
    from spacy.matcher import PhraseMatcher

    if not patterns:
        return None
    matcher = PhraseMatcher(nlp.vocab)
    for pattern in patterns:
        matcher.add(pattern.label, [nlp.make_doc(pattern.words)])
    return matcher


def _token_matcher(nlp: "Language", patterns: Sequence[Pattern]) -> "Matcher | None":
    from spacy.matcher import Matcher

    if not patterns:
        return None
    matcher = Matcher(nlp.vocab)
    for pattern in patterns:
        matcher.add(pattern.label, [[dict(token) for token in pattern.tokens]])
    return matcher


def _splits_word(text: str, offset: int) -> bool:
    """Whether an offset lies inside a word in Latin letters: some tokenizers make a token of each letter."""
    around = text[max(0, offset - 1) : offset + 1]
    return len(around) == 2 and around.isascii() and around.isalnum() and offset > 0
