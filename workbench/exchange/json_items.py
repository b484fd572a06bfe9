"""Goes through a JSON list of objects one item at a time, however long it is, with the line where each begins."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.encodings import UTF_8, marked_encoding
from workbench.exchange.limits import LONGEST_ITEM

_BLOCK = 1 << 20
_SPACE = re.compile(r"[ \t\r\n]*")
_HALVES = "\\ud", "\\uD"
"""How escapes begin that stand for half a character."""


class Item(NamedTuple):
    """One value of the list; `line` is where it begins, `read` how many bytes of the file were taken in so far.

    `may_have_halves` says whether it is written with escapes for halves of characters, which nearly none is.
    """

    value: Any
    line: int
    read: int
    may_have_halves: bool


class BrokenItem(Problem):
    """What cannot be read of a list; nothing after it can be read either. `line` is where it begins."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.line = line


def items_of(path: Path, encoding: str | None = None) -> Iterator[Item]:
    """The values of a JSON list, or those that stand one after another in a file without one.

    Raises BrokenItem where what comes next is not JSON, is nested too deeply or is longer than 64 MB,
    UnicodeError where a file is not in its encoding, OSError where it cannot be read.
    """
    with path.open("rb") as raw:
        name = encoding or marked_encoding(raw.read(4)) or "utf-8-sig"
        raw.seek(0)
        with io.TextIOWrapper(raw, "utf-8-sig" if name == UTF_8 else name, newline="") as file:
            yield from _Items(file, raw).each()


class _Items:
    def __init__(self, file: io.TextIOWrapper, raw: io.BufferedReader) -> None:
        self._file, self._raw = file, raw
        self._text, self._at, self._line = "", 0, 1
        self._decode = json.JSONDecoder(parse_constant=_no_constant).raw_decode

    def each(self) -> Iterator[Item]:
        if self._next_sign() != "[":
            while self._next_sign():
                yield self._item()
            return
        self._step()
        if self._next_sign() == "]":
            self._step()
        else:
            yield self._item()
            while self._next_sign() == ",":
                self._step()
                self._next_sign()
                yield self._item()
            self._expect("]")
            self._step()
        self._expect("")

    def _item(self) -> Item:
        line = self._line
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except RecursionError as error:
                raise BrokenItem(phrase("The rest was not read: it is nested too deeply."), line) from error
            except ValueError as error:
                if len(self._text) - self._at > LONGEST_ITEM or not self._more(len(self._text) - self._at):
                    raise _broken(error, line) from error
                continue
            # A number at the end of what was read may go on.
            if end == len(self._text) and self._more():
                continue
            may_have_halves = any(self._text.find(half, self._at, end) >= 0 for half in _HALVES)
            self._move(end)
            return Item(value, line, self._raw.tell(), may_have_halves)

    def _next_sign(self) -> str:
        while True:
            found = _SPACE.match(self._text, self._at)
            self._move(found.end() if found else self._at)
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _expect(self, sign: str) -> None:
        if self._next_sign() != sign:
            raise BrokenItem(phrase("The rest was not read: it does not belong to the list."), self._line)

    def _step(self) -> None:
        self._at += 1

    def _move(self, end: int) -> None:
        self._line += self._text.count("\n", self._at, end)
        self._at = end

    def _more(self, at_least: int = 0) -> bool:
        # As much again as was tried in vain, so that a long item is not parsed once for each block.
        block = self._file.read(max(_BLOCK, at_least))
        self._text, self._at = self._text[self._at :] + block, 0
        return bool(block)


def _broken(error: ValueError, line: int) -> BrokenItem:
    if isinstance(error, json.JSONDecodeError):
        told = phrase("The rest was not read: it is not JSON, or the file is cut off ({error}).", error=error.msg)
        return BrokenItem(told, line)
    return BrokenItem(phrase("The rest was not read: {error}.", error=str(error)), line)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
