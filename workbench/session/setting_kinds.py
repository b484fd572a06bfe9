"""The kinds of settings: which values each may have, and how a value is read from words and written as words."""

import math
import unicodedata
from dataclasses import dataclass
from typing import Literal

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

Value = str | float | bool
_LONGEST = 400
_UNFIT = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Control characters, halves of pairs, and what begins a line or a paragraph."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """`options` are pairs of a value and what a person reads for it."""

    options: tuple[tuple[str, str], ...]

    def proper(self, value: object) -> str | None:
        return value if isinstance(value, str) and value in dict(self.options) else None

    def parsed(self, words: str) -> object:
        return words

    def allowed(self) -> str:
        return ", ".join(value for value, _ in self.options)


@dataclass(frozen=True, slots=True)
class Number:
    """From `least` to `most`; a person reads it times `factor`, with `unit` behind it, and changes it by `step`."""

    least: float
    most: float
    step: float = 1
    factor: float = 1
    unit: str = ""
    is_whole: bool = False

    def proper(self, value: object) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            return None
        if not self.least <= value <= self.most or (self.is_whole and value != int(value)):
            return None
        return int(value) if self.is_whole else float(value)

    def parsed(self, words: str) -> object:
        try:
            return float(words)
        except ValueError:
            return None

    def allowed(self) -> str:
        return f"{'a whole number' if self.is_whole else 'a number'} from {self.least:g} to {self.most:g}"


@dataclass(frozen=True, slots=True)
class Toggle:
    def proper(self, value: object) -> bool | None:
        return value if isinstance(value, bool) else None

    def parsed(self, words: str) -> object:
        return {"on": True, "true": True, "yes": True, "off": False, "false": False, "no": False}.get(words.lower())

    def allowed(self) -> str:
        return "on or off"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: plain words, the name of a font, or a folder. `empty` is what a person reads for none."""

    holds: Literal["words", "font", "folder"] = "words"
    empty: str = ""
    may_be_empty: bool = True

    def proper(self, value: object) -> str | None:
        if not isinstance(value, str) or len(value) > _LONGEST or any(unicodedata.category(c) in _UNFIT for c in value):
            return None
        return value.strip() if value.strip() or self.may_be_empty else None

    def parsed(self, words: str) -> object:
        return words

    def allowed(self) -> str:
        return f"one line of at most {_LONGEST} characters" + ("" if self.may_be_empty else ", not empty")


ValueKind = OneOf | Number | Toggle | Line


@dataclass(frozen=True, slots=True)
class Setting:
    """`name` is that of the field in Settings and in the file; `title` and `note` are what a person reads."""

    name: str
    title: str
    note: str
    group: str
    kind: ValueKind


def parsed(setting: Setting, words: str) -> Value:
    """The value that these words are for a setting; raises Problem where they are none."""
    value = setting.kind.proper(setting.kind.parsed(words))
    if value is None:
        what = phrase("“{words}” is no value of {name}.", words=words, name=setting.name)
        raise Problem(what, remedy=phrase("It can be: {allowed}.", allowed=setting.kind.allowed()))
    return value


def in_words(value: Value) -> str:
    """A value as it is typed in a terminal."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return value if isinstance(value, str) else f"{value:g}"
