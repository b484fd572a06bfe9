"""Changes one thing in a tree of plain values, as JSON and tables hold them; the file around it stays sound."""

import random
from collections.abc import Callable
from copy import deepcopy
from typing import Any

_STRINGS = (
    "", " ", "\0", "\ud83d", "\u202e", "\ufeff", "\r\n", "e\u0301" * 50, "\u0300" * 300, "\U0001f469\u200d\U0001f680",
    "\u05e9\u05dc\u05d5\u05dd", "<b>x</b>", "../../x", "%s%n", "T1", "entities", "claims", "PERSON", "O", "B-", "I-PER",
    "-1",
    "1.5", "1e9", "true", "null", "2025-13-45", "x" * 5000, "http://[", "char=5,3", "#", "a\tb\nc", "\x1b[31m",
)  # fmt: skip
_NUMBERS = (0, 1, -1, 2, 7, 255, 2**31 - 1, 2**31, 2**53 + 1, 2**63, 2**64, -(2**63), 0.5, -0.0, 1e308, float("nan"))
_OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [[]], [None], {"": None}, [{}], [0, 0], b"", b"\xff\x00")
_Place = tuple[Any, Any]
"""A dictionary or a list, and the key or index of a value in it."""


def changed_value(value: Any, chance: random.Random) -> Any:
    """The tree with one thing in it changed; what is given stays as it is."""
    root = [deepcopy(value)]
    places = [*_places(root)]
    # A change of the whole leaves nothing to be read, so it is a rare one.
    place = chance.choice(places[1:]) if len(places) > 1 and chance.random() < 0.97 else places[0]
    chance.choice(_WAYS)(place, places, chance)
    return root[0]


def _places(value: Any) -> list[_Place]:
    found: list[_Place] = []
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        for key, each in holder.items() if isinstance(holder, dict) else enumerate(holder):
            found.append((holder, key))
            if isinstance(each, (dict, list)):
                waiting.append(each)
    return found


def odd_value(chance: random.Random) -> Any:
    """A value that hardly any reader expects."""
    return deepcopy(chance.choice(chance.choice((_STRINGS, _NUMBERS, _OTHERS))))


def odd_string(chance: random.Random) -> str:
    return chance.choice(_STRINGS)


def _put_odd(place: _Place, _places: list[_Place], chance: random.Random) -> None:
    holder, key = place
    holder[key] = odd_value(chance)


def _take_out(place: _Place, _places: list[_Place], _chance: random.Random) -> None:
    holder, key = place
    del holder[key]
    if isinstance(holder, list) and not holder:
        holder.append(None)


def _graft(place: _Place, places: list[_Place], chance: random.Random) -> None:
    """Puts a copy of something else in its place."""
    holder, key = place
    other, at = chance.choice(places)
    holder[key] = deepcopy(other[at])


def _bend(place: _Place, _places: list[_Place], chance: random.Random) -> None:
    """A little off: what an offset, a length, a name is when a program counts in another way."""
    holder, key = place
    value = holder[key]
    if isinstance(value, bool):
        holder[key] = not value
    elif isinstance(value, (int, float)):
        holder[key] = chance.choice((value + 1, value - 1, -value, value * 1000, str(value), [value]))
    elif isinstance(value, str):
        holder[key] = _bent(value, chance)
    elif isinstance(value, list) and value:
        _mix(value, chance)
    elif isinstance(value, dict) and value:
        name = chance.choice([*value])
        value[chance.choice((*map(str, value), odd_string(chance)))] = value.pop(name)


def _bent(text: str, chance: random.Random) -> Any:
    at = chance.randint(0, len(text))
    return chance.choice(
        (
            text[:at] + odd_string(chance) + text[at:],
            text[:at],
            text[at:],
            text + text,
            text.swapcase(),
            text[::-1],
            [text],
            {text: text},
            [*text[:200]],
        )
    )


def _mix(values: list[Any], chance: random.Random) -> None:
    how, at = chance.randrange(5), chance.randrange(len(values))
    if how == 0:
        values[at:at] = [deepcopy(values[at]) for _ in range(chance.choice((1, 2, 40)))]
    elif how == 1:
        del values[at]
    elif how == 2:
        values.reverse()
    elif how == 3:
        chance.shuffle(values)
    else:
        values.insert(at, odd_value(chance))


def _put_beside(place: _Place, places: list[_Place], chance: random.Random) -> None:
    """One more under another name, such as one that stands elsewhere in the tree."""
    holder, key = place
    if isinstance(holder, dict):
        names = [name for _, name in places if isinstance(name, str)] or ["x"]
        holder[chance.choice(names)] = deepcopy(holder[key])
    else:
        holder.append(deepcopy(holder[key]))


def _deepen(place: _Place, _places: list[_Place], chance: random.Random) -> None:
    holder, key = place
    for _ in range(chance.choice((1, 3, 150))):
        holder[key] = [holder[key]] if chance.random() < 0.5 else {"a": holder[key]}


_WAYS: tuple[Callable[[_Place, list[_Place], random.Random], None], ...] = (
    _put_odd, _put_odd, _put_odd, _take_out, _graft, _graft, _bend, _bend, _bend, _bend, _put_beside, _deepen,
)  # fmt: skip
