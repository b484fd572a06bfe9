"""Reads JSON out of the file: a value that no file could hold, such as half a character, is as wrong as broken JSON."""

import json
from typing import Any

_HALVES = ("\\ud", "\\uD")
"""How half a character, which is none in UTF-8, gets into JSON; ours is written without such."""


def decoded(text: str) -> Any:
    """The value; raises ValueError, TypeError or RecursionError where it is none."""
    value = json.loads(text)
    if may_hold_halves(text):
        json.dumps(value, ensure_ascii=False).encode()
    return value


def may_hold_halves(text: str) -> bool:
    """Whether JSON has a half of a character perhaps; without one it need not be looked through again."""
    return any(half in text for half in _HALVES)
