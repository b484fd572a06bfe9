"""Takes values out of the JSON of other tools, each checked for its kind, so that a wrong one is a Problem."""

from collections.abc import Mapping
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

Json = Mapping[str, Any]


def text_in(record: Json, name: str) -> str:
    """The text of a field; raises Problem where it is missing or no text."""
    if isinstance(value := record.get(name), str):
        return value
    if name not in record:
        raise Problem(phrase("There is no “{name}”.", name=name))
    raise Problem(phrase("“{name}” is not a text, but {value}.", name=name, value=_shown(value)))


def text_or_none(record: Json, name: str) -> str | None:
    return None if record.get(name) is None else text_in(record, name)


def whole_in(record: Json, name: str) -> int:
    """The whole number of a field. An exact type, since True is an int to Python and not to anyone else."""
    if type(value := record.get(name)) is int:
        return value
    raise Problem(phrase("“{name}” is not a whole number, but {value}.", name=name, value=_shown(value)))


def object_in(record: Json, name: str) -> Json:
    """The object of a field, an empty one where it is missing or null."""
    if (value := record.get(name)) is None:
        return {}
    if isinstance(value, dict):
        return value
    raise Problem(phrase("“{name}” is not an object, but {value}.", name=name, value=_shown(value)))


def objects_in(record: Json, name: str) -> list[Json]:
    """The objects in the list of a field, none where it is missing or null."""
    if (value := record.get(name)) is None:
        return []
    if isinstance(value, list) and all(isinstance(each, dict) for each in value):
        return value
    raise Problem(phrase("“{name}” is not a list of objects.", name=name))


def texts_in(record: Json, name: str) -> list[str]:
    """The texts in the list of a field, of a single text alone too, none where it is missing or null."""
    if (value := record.get(name)) is None:
        return []
    if isinstance(value, str):
        return [value]
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return value
    raise Problem(phrase("“{name}” is not a list of texts.", name=name))


def name_in(record: Json, name: str) -> str | None:
    """What a field calls something, by a text or a number; None where it is missing, null or empty."""
    value = record.get(name)
    if value is None or value == "":
        return None
    if type(value) is int:
        return str(value)
    return text_in(record, name)


def share_in(record: Json, name: str) -> float | None:
    """A number from 0 to 1; None for anything else, since other tools keep scores of any kind."""
    value = record.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        return None
    return float(value)


def _shown(value: object) -> str:
    return f"{value!r:.40}"
