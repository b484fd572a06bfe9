"""Reads CoNLL-2003 and files like it: a token a line with its tags, out of which the text is put together again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.exchange.conll_rows import DOCSTART, Rows, columns_of, is_comment, rows_of, unpacked
from workbench.exchange.conll_tags import OUTSIDE, TokenSpan, is_tag, spans_of
from workbench.exchange.encodings import rest_not_read
from workbench.exchange.flat_labels import first_of, layer_and_label
from workbench.exchange.foreign_articles import Told, incoming_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Reviewed, Source

SUFFIXES = (".conll", ".conll2003", ".iob", ".iob2", ".bio", ".bioes", ".bilou", ".train", ".testa", ".testb")
_FEWEST_ROWS = 3
_REBUILT = {"text": "rebuilt from tokens"}

Named = tuple[str, str]


def is_conll(glimpse: Glimpse) -> bool:
    """Whether each line is a token with columns, the last of which is a tag; most lines, where the name says so."""
    lines = glimpse.words.removeprefix("\ufeff").split("\n")
    # The last line of the glimpse may go on behind it.
    rows = (columns_of(line.rstrip("\r")) for line in lines[: len(lines) - 1 or 1] if line.strip())
    number, width, is_named, is_marked, wrong = 0, 0, False, False, 0
    is_strict = glimpse.suffix not in SUFFIXES
    for row in rows:
        if row[:1] == [DOCSTART]:
            is_named = True
        elif not is_comment(" ".join(row)):
            width, number = width or len(row), number + 1
            # Most text files end here, at their first line.
            is_wrong = len(row) != width or width < 2 or not is_tag(row[-1])
            if is_wrong and is_strict:
                return False
            wrong += is_wrong
            is_marked = is_marked or (row[-1] != OUTSIDE and not is_wrong)
    if 2 * wrong > number:
        return False
    return number > 0 if is_named else number >= _FEWEST_ROWS and is_marked


def read_conll(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles between `-DOCSTART-` lines; in a file without them, one. A sentence with a wrong row is a fault."""
    number = 0
    try:
        for number, rows in enumerate(rows_of(source, options.encoding), 1):
            yield from _read(source, rows, options, keys, number)
    except UnicodeError as error:
        yield Fault(source.name, rest_not_read(error), remedy="State the encoding of the file.")


def _read(source: Source, rows: Rows, options: ImportOptions, keys: Keys, number: int) -> Iterator[Read]:
    key = rows.key
    try:
        if rows.wrong:
            yield Fault(source.name, rows.wrong, rows.line, key, read=rows.read)
            return
        key = keys.make(f"{source.stem}-{number}") if key is None else keys.take_stated(key)
        incoming = incoming_of(told_by(rows, options.layers), key)
        # Tags say of each token what it is, also where all of them say that it is nothing.
        yield replace(incoming, file=source.name, line=rows.line, read=rows.read, review=Reviewed())
        for line, what in rows.left_out:
            told = phrase("The sentence with this line was left out: {what}", what=what)
            yield Fault(source.name, told, line, key, read=rows.read)
    except Problem as problem:
        yield Fault(source.name, problem.what, rows.line, key, problem.remedy, rows.read)


def told_by(rows: Rows, layers: Sequence[str]) -> Told:
    """An article with a blank between tokens and a line for each sentence."""
    column = _token_column(rows)
    sentences = [[row[column] for row in sentence] for sentence in rows.sentences]
    tokens = [token for sentence in sentences for token in sentence]
    starts = list(accumulate((len(token) + 1 for token in tokens), initial=0))
    marks: dict[str, list[Record]] = {}
    for first, (layer, label), span in _named_spans(rows, layers, column):
        # The sign behind a token is the blank or the line end that parts it from the next.
        start, end = starts[first + span.first], starts[first + span.end] - 1
        marks.setdefault(layer, []).append({"start": start, "end": end, "label": label})
    return Told("\n".join(" ".join(tokens) for tokens in sentences), marks, key=rows.key, meta=_REBUILT)


def token_spans(rows: Rows, layers: Sequence[str]) -> list[tuple[Named, TokenSpan]]:
    """What is marked in an article by its layer and label, in tokens of the whole article."""
    return [
        (named, TokenSpan(first + span.first, first + span.end, span.label))
        for first, named, span in _named_spans(rows, layers, _token_column(rows))
    ]


def _named_spans(rows: Rows, layers: Sequence[str], column: int) -> Iterator[tuple[int, Named, TokenSpan]]:
    """Spans in tokens of their sentence, with the number of tokens before it."""
    width = len(rows.sentences[0][0])
    # What stands between token and last tag may be chunks, whose names are no labels: only those that name a layer are.
    others = [at for at in range(column + 1, width - 1) if _are_tags(rows, at)]
    before = 0
    for sentence in rows.sentences:
        for at in (*others, width - 1):
            for span in spans_of(row[at] for row in sentence):
                named = layer_and_label(_label(span.label), layers)
                if at == width - 1 or named[0] != first_of(layers):
                    yield before, named, span
        before += len(sentence)


def _are_tags(rows: Rows, at: int) -> bool:
    return all(is_tag(row[at]) for sentence in rows.sentences for row in sentence)


def _label(written: str) -> str:
    try:
        return unpacked(written)
    except UnicodeDecodeError:
        return written


def _token_column(rows: Rows) -> int:
    """1 where the first column numbers the tokens of a sentence, else 0."""
    first = rows.sentences[0]
    is_numbered = len(first) > 1 and len(first[0]) > 2
    return int(is_numbered and all(row[0] == str(number) for number, row in enumerate(first, 1)))
