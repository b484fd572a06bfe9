"""A Phrase: an English sentence that knows how it was made, so that the window can say it in another language."""

from collections.abc import Iterable, Mapping
from unicodedata import category


class Phrase(str):
    """The English sentence, as any text; `template`, `plural` and `values` are what it was made of.

    Text made out of it with `+`, an f-string or `.capitalize()` is plain text again and stays English.
    """

    __slots__ = ("plural", "template", "values")

    template: str
    plural: str
    values: Mapping[str, object]

    def __new__(cls, template: str, plural: str, values: Mapping[str, object]) -> "Phrase":
        chosen = template if not plural or values["n"] == 1 else plural
        self = super().__new__(cls, chosen.format_map(values) if values else chosen)
        self.template, self.plural, self.values = template, plural, values
        return self

    def __reduce__(self) -> tuple[object, ...]:
        # Problems come back from worker processes with what they say.
        return Phrase, (self.template, self.plural, dict(self.values))


def phrase(template: str, plural: str = "", /, **values: object) -> Phrase:
    """The sentence of a template such as “There is no field “{name}”.”, formatted as by `str.format`.

    Where it depends on a count, the count is `n`, `template` is said of one and `plural` of any other number.
    """
    return Phrase(template, plural, values)


def shortened(words: str, most: int) -> str:
    """Words of an article as they are said of it: in one line, of at most so many characters."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


_CONTROLS = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURN_AROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def is_steering(sign: str) -> bool:
    """Whether a sign breaks a line, commands a terminal, or has the words around it shown in another order."""
    return category(sign) in _CONTROLS or sign in _TURN_AROUND


def joined(between: str, parts: Iterable[str]) -> Phrase:
    """Whole parts one after another, each of which is said in the other language by itself."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in values), "", values)
