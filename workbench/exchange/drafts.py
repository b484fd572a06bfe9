"""Makes an article of a text as a file gives it: newlines put right once, offsets carried along, zones found."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from workbench.core.articles import Article
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.incoming import Fault, Incoming, Keys, Read, Source
from workbench.exchange.limits import check_length

_BOM = "\ufeff"
_SURROGATE = re.compile("[\ud800-\udfff]")


class Normalised:
    """A text with newlines as `\\n` and no byte order mark in front, and where the offsets into the raw text went."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        unmarked = raw.removeprefix(_BOM)
        self.text = unmarked.replace("\r\n", "\n").replace("\r", "\n") if "\r" in unmarked else unmarked
        self.had_mark = len(unmarked) != len(raw)
        self.had_returns = "\r" in unmarked
        self.is_as_given = not self.had_mark and not self.had_returns

    @cached_property
    def _gone(self) -> list[int]:
        mark = [0] if self.had_mark else []
        return mark + [match.start() for match in re.finditer("\r(?=\n)", self.raw)]

    def offset(self, raw_offset: int) -> int:
        """Where an offset into the raw text stands in the normalised one; code points."""
        if len(self.raw) == len(self.text):
            return raw_offset
        return raw_offset - bisect_left(self._gone, raw_offset)

    @property
    def meta(self) -> dict[str, str]:
        """What was done to the text, to be recorded with it."""
        done = {"newlines": "normalised"} if self.had_returns else {}
        return {**done, "bom": "removed"} if self.had_mark else done


def check_text(text: str) -> None:
    """Raises Problem for a text that holds nothing, is too long, or holds what no project file can hold."""
    check_length(text)
    if not text or text.isspace():
        raise Problem("The text is empty.")
    if (at := text.find("\0")) >= 0:
        raise Problem(
            phrase("The text has a NUL character at {at}, which a project file cannot keep.", at=at),
            remedy="It may not be a text file, or be in another encoding.",
        )
    if not text.isascii() and (found := _SURROGATE.search(text)):
        raise Problem(
            phrase(
                "The text has half a character (U+{code}, a lone surrogate) at {at}.",
                code=f"{ord(found[0]):04X}",
                at=found.start(),
            )
        )


def draft(text: Normalised, *, key: str, title: str, meta: Mapping[str, str], story: str | None = None) -> Article:
    """An article that is not stored yet; raises Problem for a text that cannot be one.

    What `meta` and `title` state outweighs what the text says about itself.
    """
    from workbench.core.zones import read_zones  # the window starts without its many patterns

    check_text(text.text)
    reading = read_zones(text.text)
    return Article(key, text.text, title or reading.title, {**reading.meta, **text.meta, **meta}, reading.zones, story)


def read_document(source: Source, keys: Keys, tell: Callable[[], tuple[str, str, Mapping[str, str]]]) -> Iterator[Read]:
    """The one article of a file, of which `tell` gives text, title and metadata; a Problem that it raises is a fault.

    Its key is the file's name without suffix, with its folder where that is taken.
    """
    size = source.path.stat().st_size
    try:
        text, title, meta = tell()
        article = draft(Normalised(text), key="", title=title, meta=meta)
    except Problem as problem:
        yield Fault(source.name, problem.what, article=source.stem, remedy=problem.remedy, read=size)
        return
    key = keys.make(source.stem, source.name.removesuffix(source.path.suffix))
    yield Incoming(replace(article, key=key), file=source.name, read=size)
