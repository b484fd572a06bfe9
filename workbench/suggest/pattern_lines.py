"""Reads patterns in the shape of spaCy's EntityRuler and of Prodigy, and refuses those that would never end."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.suggest.safe_regex import why_unsafe

MOST_PATTERNS, MOST_TOKEN_PATTERNS = 20_000, 2_000
"""Each worker reads them when it starts, and a token pattern is tried at every token."""

LONGEST_FILE = 4_000_000
"""Characters of patterns that a project keeps: they go to the workers with each batch of articles."""

_LONGEST_PHRASE, _MOST_TOKENS, _MOST_WAYS, _OPEN_ENDED = 1_000, 50, 20_000, 100
_SHAPE = phrase('Write {"label": "ORG", "pattern": "Rosneft"}, or a list of tokens in place of the words.')

Token = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pattern:
    """What to mark as `label`: words as they stand, or tokens by their attributes; `where` is the file and line."""

    label: str
    words: str
    tokens: tuple[Token, ...]
    where: str


def read_patterns(lines: str, *, where: str) -> list[Pattern]:
    """The patterns of JSON Lines in order; raises Problem with file and line for the first that cannot be used."""
    if len(lines) > LONGEST_FILE:
        raise Problem(
            phrase("These patterns are longer than {longest:,} characters.", longest=LONGEST_FILE), where=where
        )
    numbered = ((number, line) for number, line in enumerate(lines.lstrip("\ufeff").split("\n"), 1) if line.strip())
    found: list[Pattern] = []
    token_patterns = 0
    for number, line in numbered:
        found.append(_pattern(line, f"{where}:{number}"))
        token_patterns += bool(found[-1].tokens)
        if len(found) > MOST_PATTERNS or token_patterns > MOST_TOKEN_PATTERNS:
            raise Problem(
                phrase(
                    "There are more than {most:,} patterns, or {most_of_tokens:,} of tokens.",
                    most=MOST_PATTERNS,
                    most_of_tokens=MOST_TOKEN_PATTERNS,
                ),
                where=found[-1].where,
                remedy="Names by the ten thousand are better found by a suggester of your own.",
            )
    return found


def _pattern(line: str, where: str) -> Pattern:
    try:
        record = json.loads(line)
        pattern = _in_capitals(record.get("pattern")) if isinstance(record, dict) else None
    except (ValueError, RecursionError) as error:
        raise Problem(phrase("This is not JSON: {error}.", error=str(error)), where=where, remedy=_SHAPE) from error
    if not _is_text(json.dumps(record, ensure_ascii=False)):
        raise Problem("This pattern holds half a character, which is in no text.", where=where)
    label = record.get("label") if isinstance(record, dict) else None
    if not isinstance(label, str) or not label.strip():
        raise Problem("This pattern has no label.", where=where, remedy=_SHAPE)
    if isinstance(pattern, str) and pattern.strip() and len(pattern) <= _LONGEST_PHRASE:
        return Pattern(label, pattern.strip(), (), where)
    if isinstance(pattern, list) and 0 < len(pattern) <= _MOST_TOKENS and all(isinstance(t, dict) for t in pattern):
        _check_tokens(pattern, where)
        return Pattern(label, "", tuple(pattern), where)
    raise Problem(
        phrase(
            "This is neither words, up to {longest:,} characters, nor a list of tokens, up to {most}.",
            longest=_LONGEST_PHRASE,
            most=_MOST_TOKENS,
        ),
        where=where,
        remedy=_SHAPE,
    )


def _is_text(words: str) -> bool:
    """Whether it can be written: JSON may hold half a character, an escaped surrogate."""
    return words.encode("utf-8", "ignore").decode() == words


def _in_capitals(value: object) -> object:
    """With the names of attributes as spaCy's own lists have them; it takes small letters too, at every depth."""
    if isinstance(value, dict):
        return {str(name).upper(): _in_capitals(inner) for name, inner in value.items()}
    return [_in_capitals(inner) for inner in value] if isinstance(value, list) else value


def _check_tokens(tokens: Sequence[Token], where: str) -> None:
    ways = 1
    for token in tokens:
        if "_" in token:
            raise Problem("Attributes of somebody's own, “_”, are not known here.", where=where)
        ways *= _ways(str(token.get("OP", "1")))
        for expression in _expressions(token):
            if reason := why_unsafe(expression):
                raise Problem(
                    phrase(
                        "The regular expression “{expression}” {reason}.", expression=f"{expression:.80}", reason=reason
                    ),
                    where=where,
                )
    if ways > _MOST_WAYS:
        raise Problem(
            "This pattern has so many repetitions that it may take for ever.",
            where=where,
            remedy="Use “*” and “+” twice at the most, and “?” for few tokens.",
        )


def _ways(operator: str) -> int:
    """In how many ways one token of a pattern can go on from a place, roughly."""
    if operator in ("1", "!"):
        return 1
    if operator == "?":
        return 2
    least, comma, most = operator.strip("{}").partition(",")
    if operator[:1] != "{" or (comma and not most):
        return _OPEN_ENDED
    try:
        highest = int(most or least)
        lowest = int(least or 0) if comma else highest
    except ValueError:
        return 1  # what is no operator is told by spaCy
    # Each that may be there doubles the ways, and spaCy writes out each that must.
    ways: int = 2 ** max(0, min(highest - lowest, 64))
    return ways * max(1, highest // _MOST_TOKENS) ** 4


def _expressions(value: object) -> Iterator[str]:
    """All regular expressions of a token, wherever in it they stand."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _words(inner) if name == "REGEX" else _expressions(inner)


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _words(inner)
