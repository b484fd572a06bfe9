"""Goes through the rows of a CoNLL file, article by article, and on after what cannot be read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from typing import NamedTuple
from urllib.parse import quote, unquote

from workbench.core.phrases import phrase
from workbench.exchange.conll_tags import is_tag
from workbench.exchange.encodings import encoding_of, known_encoding
from workbench.exchange.incoming import Source
from workbench.exchange.limits import LONGEST_ITEM, MOST_CHARACTERS

DOCSTART = "-DOCSTART-"
NOTHING = "-X-"
NO_KEYS = frozenset({NOTHING, DOCSTART, "O", "_"})
"""What stands in a column of a `-DOCSTART-` line that says nothing."""
_FIRST_SIGNS = "\ufeff", DOCSTART[0], "#"
"""With which a line begins that may begin an article."""
_COMMENT_OF_ARTICLE = re.compile(r"#\s*(?:newdoc(?:\s+id)?|id)\b\s*=?\s*(\S*).*")
_NOT_PLAIN = re.compile(r"[\s%\x00-\x1f\x7f]")


class WrongRow(NamedTuple):
    """A row that is no token with its tags; `line` counts from 1."""

    line: int
    what: str


@dataclass(slots=True)
class Rows:
    """The rows of one article by sentence. `wrong` says why it is none; `left_out` are sentences with a wrong row.

    The text is put together of the tokens, so a sentence is there as a whole or not at all: with some of its tags it
    would say that the rest of it is nothing.
    """

    line: int
    key: str | None = None
    sentences: list[list[tuple[str, ...]]] = field(default_factory=list)
    wrong: str = ""
    read: int = 0
    left_out: list["WrongRow"] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not self.sentences and not self.wrong

    def tokens(self) -> list[list[str]]:
        return [[row[0] for row in sentence] for sentence in self.sentences]


def packed(name: str) -> str:
    """A name without white space, as a column can hold it."""
    return _NOT_PLAIN.sub(lambda sign: quote(sign[0]), name)


def unpacked(written: str) -> str:
    return unquote(written, errors="strict") if "%" in written else written


def columns_of(line: str) -> list[str]:
    """The columns of a row, parted by tabs where there are any, since a token may hold blanks, else by blanks."""
    if "\t" in line:
        return [column.strip(" ") for column in line.split("\t")]
    columns = line.split(" ")
    return columns if all(columns) else [column for column in columns if column]


def is_comment(line: str) -> bool:
    """Whether a line that begins like one is no token with its tag."""
    return line.startswith("#") and not is_tag((columns_of(line) or [""])[-1])


def rows_of(source: Source, encoding: str | None = None) -> Iterator[Rows]:
    """The articles of a file or part of one, what cannot be read with the words on why.

    Raises Problem for an unknown encoding, and UnicodeError where the file is not in the encoding that was stated.
    """
    known = encoding_of(source.path) if encoding is None else known_encoding(encoding)
    with _opened(source, known) as file:
        yield from _Parser().articles(file)


def _opened(source: Source, encoding: str) -> TextIOWrapper:
    if source.end is None:
        return source.path.open(encoding=encoding, newline="\n")
    with source.path.open("rb") as file:
        file.seek(source.start)
        return TextIOWrapper(BytesIO(file.read(source.end - source.start)), encoding, newline="\n")


class _Parser:
    """What was read of the article that goes on."""

    def __init__(self) -> None:
        self._article, self._sentence = Rows(1), list[tuple[str, ...]]()
        self._width, self._characters = 0, 0
        self._wrong_row: WrongRow | None = None

    def articles(self, file: TextIOWrapper) -> Iterator[Rows]:
        number, read = 0, 0
        while line := file.readline(LONGEST_ITEM):
            number += 1
            read += len(line) if line.isascii() else len(line.encode("utf-8", "replace"))
            stated = line.rstrip("\r\n")
            begins, key = _beginning(stated) if stated[:1] in _FIRST_SIGNS else (False, None)
            if begins:
                yield from self._ended(read)
                self._article, self._width, self._characters = Rows(number, key), 0, 0
            elif not stated or stated.isspace():
                self._end_sentence()
            elif not self._article.wrong and not is_comment(stated):
                self._row(stated.lstrip("\ufeff") if number == 1 else stated, number)
        yield from self._ended(read)

    def _ended(self, read: int) -> Iterator[Rows]:
        self._end_sentence()
        article = self._article
        if article.left_out and not article.sentences and not article.wrong:
            article = Rows(article.left_out[0].line, article.key, wrong=article.left_out[0].what)
        article.read = read
        if not article.is_empty:
            yield article

    def _end_sentence(self) -> None:
        if self._wrong_row is not None:
            self._article.left_out.append(self._wrong_row)
            # Its first row may have been the one that is wrong.
            self._width = self._width if self._article.sentences else 0
        elif self._sentence:
            self._article.sentences.append(self._sentence)
        self._sentence, self._wrong_row = [], None

    def _row(self, line: str, number: int) -> None:
        columns = columns_of(line)
        self._width = self._width or len(columns)
        self._characters += len(columns[0]) + 1 if columns else 0
        if self._characters > MOST_CHARACTERS:
            wrong = phrase("The article has more than {most:,} characters.", most=MOST_CHARACTERS)
            self._article = Rows(number, self._article.key, wrong=wrong)
            self._sentence, self._wrong_row = [], None
        elif self._wrong_row is None and (what := self._wrong(columns)):
            self._wrong_row = WrongRow(number, what)
        else:
            self._sentence.append(tuple(columns))

    def _wrong(self, columns: Sequence[str]) -> str:
        if len(columns) < 2 or not columns[0]:
            return phrase("The line is no token with a tag.")
        if len(columns) != self._width:
            return phrase(
                "The line has {found} columns, those before it have {width}.", found=len(columns), width=self._width
            )
        if not is_tag(columns[-1]):
            return phrase("“{tag}” is no tag such as B-PER, I-PER or O.", tag=f"{columns[-1]:.40}")
        return ""


def _beginning(line: str) -> tuple[bool, str | None]:
    """Whether an article begins with this line, and the key that it gives."""
    if line.startswith("#") and is_comment(line) and (match := _COMMENT_OF_ARTICLE.fullmatch(line)):
        return True, match[1] or None
    if not line.removeprefix("\ufeff").startswith(DOCSTART):
        return False, None
    rest = line.removeprefix("\ufeff")[len(DOCSTART) :].strip()
    if rest.startswith("(") and rest.endswith(")"):
        return True, rest[1:-1].strip() or None
    named = (columns_of(rest) or [NOTHING])[0]
    return True, None if named in NO_KEYS else _key(named)


def _key(written: str) -> str:
    try:
        return unpacked(written)
    except UnicodeDecodeError:
        return written
