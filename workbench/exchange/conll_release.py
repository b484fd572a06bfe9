"""Releases as CoNLL: tokens with IOB2 tags, entities in the last column and other layers in those before it."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Edges, Range
from workbench.core.phrases import phrase
from workbench.core.ranges import longest_first
from workbench.core.schemes import LabelScheme
from workbench.core.spans import ENTITIES
from workbench.exchange.conll import token_spans
from workbench.exchange.conll_rows import DOCSTART, NO_KEYS, NOTHING, packed, rows_of
from workbench.exchange.conll_tags import OUTSIDE, TokenSpan, tags_of
from workbench.exchange.flat_labels import flat_label
from workbench.exchange.foreign_releases import readable
from workbench.exchange.held import Held
from workbench.exchange.line_files import line_file
from workbench.exchange.read_back import Expected, Found, expected_of, found_of
from workbench.exchange.release_format import Part, Piece, ReleaseFormat

_FEWEST_COLUMNS = 4
_UNKNOWN = "_"
# Scripts without blanks between words, in which one token would be a whole sentence.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_READING = """One token a line, a blank line between sentences, a `-DOCSTART-` line with the id before each article.
The columns are those of CoNLL-2003: token, `_`, claims in place of chunks, entities. Tags are IOB2: each span begins
with `B-`. The white space between tokens is not kept. Of scripts without blanks between words each letter is a token.
"""
_LEAVES_OUT = (
    (phrase("the white space between tokens"), "CoNLL has tokens, not texts; reading it puts one blank between them"),
    (phrase("title, metadata, story, review"), "CoNLL has nothing but the id of an article"),
    (phrase("rejected suggestions"), "CoNLL has no place for them"),
    (phrase("how a span came about"), "CoNLL does not keep what suggested a span, and what became of it"),
    (phrase("ids of spans"), "CoNLL has none"),
)
_OFF_TOKENS = "it begins or ends inside a token"
_OVERLAPS = "it overlaps another span of its layer, and a token has one tag"
_NO_ATTRIBUTES = "CoNLL has no attributes of spans"
_NO_ROLES = "CoNLL cannot say to which span a part belongs"
_NO_GROUPS = "CoNLL cannot join spans"


def tokens_of(text: str) -> list[Range]:
    """The tokens of a text; letters of scripts without blanks are one each, with the marks that belong to them."""
    tokens = Edges(text).tokens
    if not _UNSPACED.search(text):
        return tokens
    return [part for start, end in tokens for part in _letters(text, start, end)]


def _letters(text: str, start: int, end: int) -> Iterator[Range]:
    first = start
    for at in range(start + 1, end):
        is_cut = _UNSPACED.match(text[at]) or _UNSPACED.match(text[at - 1])
        if is_cut and not unicodedata.category(text[at]).startswith("M"):
            yield first, at
            first = at
    yield first, end


def _held(held: Held, scheme: LabelScheme) -> Held:
    held = readable(held, scheme)
    tokens = tokens_of(held.article.text)
    starts, ends = {start for start, _ in tokens}, {end for _, end in tokens}
    losses = [held.loss(a, "span", "CoNLL keeps no rejected suggestions") for a in held.rejected or ()]
    held = replace(held, rejected=None).lose(
        lambda a: a.span.start not in starts or a.span.end not in ends, _OFF_TOKENS
    )
    kept = {a.id for layer in scheme.layers for a in _apart(held.annotations, layer.name)}
    held = held.lose(lambda a: a.id not in kept, _OVERLAPS)
    for annotation in held.annotations:
        losses += [held.loss(annotation, f"attribute {name}", _NO_ATTRIBUTES) for name in sorted(annotation.attributes)]
        losses += [held.loss(annotation, name, _NO_ROLES) for name in sorted(annotation.roles)]
        losses += [held.loss(annotation, "group", _NO_GROUPS)] if annotation.group is not None else []
    bare = [Annotation(a.id, a.span, Verdict.ADDED) for a in held.annotations]
    return held.with_marks(bare, losses)


def _apart(annotations: Sequence[Annotation], layer: str) -> list[Annotation]:
    return longest_first((a for a in annotations if a.span.layer == layer), lambda a: (a.span.start, a.span.end))


class _Tokens:
    """An article as tokens by sentence, and its spans in numbers of tokens, by layer and label."""

    def __init__(self, held: Held) -> None:
        self.text = held.article.text
        self.tokens = tokens_of(self.text)
        starts = {start: number for number, (start, _) in enumerate(self.tokens)}
        ends = {end: number for number, (_, end) in enumerate(self.tokens, 1)}
        self.spans = [
            ((a.span.layer, a.span.label), TokenSpan(starts[a.span.start], ends[a.span.end], a.span.label))
            for a in held.annotations
        ]

    @property
    def breaks(self) -> list[int]:
        """The tokens that begin a sentence; none is inside a span, which the next sentence could not go on with."""
        sentences = [start for start, _ in Edges(self.text).sentences]
        numbers = [bisect_right(sentences, start) for start, _ in self.tokens]
        inside = {at for _, span in self.spans for at in range(span.first + 1, span.end)}
        first = (at for at in range(1, len(numbers)) if numbers[at] != numbers[at - 1] and at not in inside)
        return [0, *first] if numbers else []

    def by_sentence(self) -> list[list[str]]:
        words = [self.text[start:end] for start, end in self.tokens]
        breaks = self.breaks
        return [words[start:end] for start, end in zip(breaks, [*breaks[1:], len(words)], strict=True)]


def _piece(held: Held, scheme: LabelScheme) -> Piece:
    tokens, layers = _Tokens(held), _columns(scheme)
    padding = [_UNKNOWN] * max(1, _FEWEST_COLUMNS - 1 - len(layers))
    tags = [_tags(tokens, layer, scheme) for layer in layers]
    nothing = [NOTHING] * (len(padding) + len(layers) - 2)
    lines, number = [" ".join([DOCSTART, _key(held.article.key), *nothing, OUTSIDE]), ""], 0
    for sentence in tokens.by_sentence():
        for word in sentence:
            lines.append(" ".join([word, *padding, *(tag[number] for tag in tags)]))
            number += 1
        lines.append("")
    return ("".join(f"{line}\n" for line in lines).encode(),)


def _key(key: str) -> str:
    """A key as a column can hold it; one that would say that there is none begins with a code instead of its sign."""
    return f"%{ord(key[0]):02X}{key[1:]}" if key in NO_KEYS else packed(key)


def _tags(tokens: _Tokens, layer: str, scheme: LabelScheme) -> list[str]:
    names = [each.name for each in scheme.layers]
    spans = [
        span._replace(label=packed(flat_label(*named, names))) for named, span in tokens.spans if named[0] == layer
    ]
    return tags_of(len(tokens.tokens), spans)


def _columns(scheme: LabelScheme) -> list[str]:
    """The layers in the order of their columns: entities last, where every reader looks for tags."""
    return sorted((layer.name for layer in scheme.layers), key=lambda name: name == ENTITIES)


def _expected(held: Held, _scheme: LabelScheme) -> Expected:
    tokens = _Tokens(held)
    spans = [(named, span[:2]) for named, span in tokens.spans]
    return expected_of(held.article.key, (tokens.by_sentence(), sorted(spans)), held.spans)


def _found(part: Part, scheme: LabelScheme) -> Iterator[Found]:
    layers = [layer.name for layer in scheme.layers]
    for source in part:
        for rows in rows_of(source, "utf-8"):
            if rows.wrong or rows.left_out:
                yield Found(False)
            else:
                spans = [(named, span[:2]) for named, span in token_spans(rows, layers)]
                yield found_of(rows.key or "", (rows.tokens(), sorted(spans)), len(spans))


CONLL = ReleaseFormat(
    "conll",
    phrase("CoNLL, tokens with IOB2 tags"),
    held=_held,
    piece=_piece,
    sink=line_file(".conll", begins=DOCSTART.encode()),
    found=_found,
    expected=_expected,
    leaves_out=_LEAVES_OUT,
    reading=_READING,
)
