"""Reads the training data of spaCy 2: a text and the ranges of its entities, as pairs in a JSON list or one a line."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.exchange.flat_labels import layer_and_label
from workbench.exchange.foreign_articles import Told, versions_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Reviewed, Source
from workbench.exchange.json_records import objects_of
from workbench.exchange.json_shapes import Json

_PAIR = r'\[\s*"(?:[^"\\]|\\.)*+"\s*,\s*\{'
_LINE = re.compile(rf"\ufeff?\s*{_PAIR}")
_LIST = re.compile(rf"\ufeff?\s*\[\s*{_PAIR}")
_TEXT, _MARKED = "text", "marked"
_ENTITIES = "entities"
_RANGE = (int, int, str)


def is_pairs(glimpse: Glimpse) -> bool:
    """Whether a file begins with a text and an object, in a list of such pairs or alone on a line."""
    return bool(_LIST.match(glimpse.words) or _LINE.match(glimpse.words))


def read_pairs(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a file of pairs, called by file and number; a pair with a wrong range is a fault."""
    is_one = not _LINE.match(Glimpse(source.path).words)
    for number, found in enumerate(objects_of(source, options, _object, is_one=is_one), 1):
        if isinstance(found, Fault):
            yield found
            continue
        tell = partial(told_by, found.record, options.layers)
        yield from versions_of(source, found, keys, [tell], f"{source.stem}-{number}")


def _object(pair: Any) -> dict[str, Any]:
    if not (isinstance(pair, list) and [type(each) for each in pair] == [str, dict]):
        raise Problem(phrase("This is no pair of a text and what is marked in it, but {value}.", value=f"{pair!r:.40}"))
    return dict(zip((_TEXT, _MARKED), pair, strict=True))


def told_by(pair: Json, layers: Sequence[str]) -> Told:
    """What a pair tells; raises Problem for a range that is none. Offsets count code points of its text."""
    text, marked = pair[_TEXT], pair[_MARKED]
    marks: dict[str, list[Record]] = {}
    for start, end, name in _ranges_in(marked.get(_ENTITIES)):
        layer, label = layer_and_label(name, layers)
        marks.setdefault(layer, []).append({"start": start, "end": end, "label": label})
    others = [name for name, value in marked.items() if value and name != _ENTITIES]
    left_out = [phrase("What stands under “{name}” was left out.", name=f"{name:.40}") for name in others]
    # That there is no entity is an answer too, and not the same as that nobody has looked.
    return Told(text, marks, review=Reviewed() if _ENTITIES in marked else None, left_out=tuple(left_out))


def _ranges_in(entities: object) -> list[list[Any]]:
    if entities is None:
        return []
    if not isinstance(entities, list):
        raise Problem(phrase("“{name}” is not a list of spans.", name=_ENTITIES))
    for each in entities:
        if not (isinstance(each, list) and tuple(map(type, each)) == _RANGE):
            raise Problem(
                phrase("“{name}” holds {value}, and not start, end and label.", name=_ENTITIES, value=f"{each!r:.40}")
            )
    return entities
