"""What tags that are numbers stand for: a data set says so in its card, in `dataset_info.json`, or inside Parquet."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem

_CARD, _INFOS = "README.md", ("dataset_info.json", "dataset_infos.json")
_MOST = 1 << 22
"""Bytes of a card or of a file of facts that are looked into."""
_FOLDERS_UP = 3
_NAMED = re.compile(r"""(?P<indent> *)(?:- +|["']?(?P<number>\d{1,6})["']? *: *)(?P<name>.*)""")


class TagNames:
    """The names of the tags of each column that has any."""

    def __init__(self, by_column: Mapping[str, list[str]]) -> None:
        self._by_column = by_column

    def name(self, column: str, tag: object) -> str:
        """What a tag says; raises Problem for a number that nothing names, or what is no tag."""
        if isinstance(tag, str):
            return tag
        if type(tag) is not int:
            raise Problem(phrase("A tag in “{name}” is neither a text nor a number.", name=column))
        names = self._by_column.get(column)
        if names is None:
            raise Problem(
                phrase("Nothing says which labels the numbers in “{name}” stand for.", name=column),
                remedy="Put the README.md or the dataset_info.json of the data set beside the file.",
            )
        if not 0 <= tag < len(names):
            raise Problem(phrase("The tag {tag} in “{name}” has no name.", tag=tag, name=column))
        return names[tag]


def names_beside(path: Path) -> TagNames:
    """What a card or facts in the folder of a file, or up to two above it, say."""
    for folder in path.absolute().parents[:_FOLDERS_UP]:
        for name in _INFOS:
            if found := names_in_facts(_json(folder / name)):
                return TagNames(found)
        if found := names_in_card(_text(folder / _CARD)):
            return TagNames(found)
    return TagNames({})


def names_in_facts(value: object) -> dict[str, list[str]]:
    """The names in what `datasets` writes as JSON, by column; of several configurations the first that has any."""
    if not isinstance(value, dict):
        return {}
    features = value.get("features")
    if isinstance(features, dict):
        named = {column: _class_names(feature) for column, feature in features.items()}
        return {column: names for column, names in named.items() if names}
    inner = (names_in_facts(each) for each in value.values() if isinstance(each, dict))
    return next((found for found in inner if found), {})


def _class_names(feature: object) -> list[str]:
    """The names of a ClassLabel, or of one that a sequence holds."""
    for _ in range(4):
        if isinstance(feature, list) and len(feature) == 1:
            feature = feature[0]
        elif isinstance(feature, dict) and feature.get("_type") == "ClassLabel":
            return _texts(feature.get("names"))
        elif isinstance(feature, dict) and "feature" in feature:
            feature = feature["feature"]
    return []


def names_in_card(text: str) -> dict[str, list[str]]:
    """The names in the front matter of a card, as far as it is written the way that `datasets` writes it."""
    if not text.startswith("---\n"):
        return {}
    lines = text[4:].partition("\n---")[0].split("\n")
    found: dict[str, list[str]] = {}
    column = ""
    for number, line in enumerate(lines):
        inner = line.strip().removeprefix("- ")
        if inner.startswith("{") and (flat := _flat(inner)):
            found.setdefault(*flat)
        elif inner.startswith("name:"):
            column = _unquoted(inner.removeprefix("name:"))
        elif inner == "names:" and column:
            found.setdefault(column, _listed(lines[number + 1 :], len(line) - len(line.lstrip())))
    return {name: names for name, names in found.items() if names}


def _flat(inner: str) -> tuple[str, list[str]] | None:
    """A column that is told on one line, as our own cards have it."""
    try:
        value = json.loads(inner)
    except (ValueError, RecursionError):
        return None
    sequence = value.get("sequence", value.get("list"))
    told = sequence.get("class_label") if isinstance(sequence, dict) else None
    names = told.get("names") if isinstance(told, dict) else None
    column = value.get("name")
    listed = _texts([*names.values()] if isinstance(names, dict) else names)
    return (column, listed) if isinstance(column, str) and listed else None


def _listed(lines: list[str], indent: int) -> list[str]:
    names: list[str] = []
    for line in lines:
        found = _NAMED.fullmatch(line)
        if found is None or len(found["indent"]) < indent or found["number"] not in {None, str(len(names))}:
            break
        names.append(_unquoted(found["name"].rstrip().removesuffix(",")))
    return names


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace("''", "'") if value[0] == "'" else _string(value)
    return value


def _string(value: str) -> str:
    try:
        return str(json.loads(value))
    except ValueError:
        return value[1:-1]


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _json(path: Path) -> Any:
    try:
        return json.loads(_text(path))
    except (ValueError, RecursionError):
        return None


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST).decode("utf-8-sig", "replace").replace("\r\n", "\n")
    except OSError:
        return ""


def all_names(metadata: Mapping[bytes, bytes] | None) -> Iterator[tuple[str, list[str]]]:
    """The names that a Parquet file carries itself, by column."""
    try:
        told = json.loads((metadata or {}).get(b"huggingface", b"{}"))
    except (ValueError, RecursionError):
        return
    if isinstance(told, dict):
        yield from names_in_facts(told.get("info")).items()
