"""Intake: how what files bring along comes into a project: as whose, and under which labels."""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, NamedTuple

import tomli_w

from workbench.core.annotations import Mark
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme, parse_scheme
from workbench.core.suggestions import Suggestion


class Brought(StrEnum):
    """What annotations that files bring along become here. Their suggestions stay suggestions.

    Gold is what others settled before: annotations of an annotator of that name, finished, and counted apart.
    """

    SUGGESTIONS = "suggestions"
    ANNOTATIONS = "annotations"
    GOLD = "gold"


class Name(NamedTuple):
    """A label in its layer; an empty layer stands for any."""

    layer: str
    label: str


LabelMap = Mapping[Name, Name | None]
"""Which label of ours stands for one of a file's; None leaves its spans out."""
_NOTHING: LabelMap = {}
_NUMBER = re.compile("[0-9]{1,9}$")


class NewLabel(NamedTuple):
    """A label that the scheme is to have as well. `hue` is degrees on the colour circle."""

    layer: str
    name: str
    hue: int


@dataclass(frozen=True, slots=True)
class Intake:
    """`annotator` is the name of the one whose annotations they are; empty where the files say it themselves."""

    brought: Brought = Brought.SUGGESTIONS
    annotator: str = ""
    labels: LabelMap = field(default_factory=dict)
    added: tuple[NewLabel, ...] = ()

    def record(self) -> dict[str, Any]:
        """What is kept of it with the import."""
        labels = {_written(name): None if to is None else _written(to) for name, to in self.labels.items()}
        added = [_written(Name(label.layer, label.name)) for label in self.added]
        hues = [label.hue for label in self.added]
        return {"as": str(self.brought), "annotator": self.annotator, "labels": labels, "added": added, "hues": hues}


AS_SUGGESTIONS = Intake()


def mapped(marks: Iterable[Mark], labels: LabelMap = _NOTHING) -> list[Mark]:
    """The marks under the labels that they are to have here, without those that are to be left out."""
    if not labels:
        return list(marks)
    found = ((mark, target_of(Name(mark.span.layer, mark.span.label), labels)) for mark in marks)
    return [mark if to == (mark.span.layer, mark.span.label) else _under(mark, to) for mark, to in found if to]


def target_of(name: Name, labels: LabelMap) -> Name | None:
    """What a label of a file becomes; itself where nothing is said of it."""
    if name in labels:
        return labels[name]
    return labels.get(Name("", name.label), name)


def _under(mark: Mark, to: Name) -> Mark:
    span = replace(mark.span, layer=to.layer, label=to.label)
    if isinstance(mark, Suggestion) or mark.origin is None or mark.origin.label != mark.span.label:
        return replace(mark, span=span)
    # It was proposed under the same name, which is the same label here too.
    return replace(mark, span=span, origin=replace(mark.origin, label=to.label))


def with_labels(scheme: LabelScheme, added: Sequence[NewLabel]) -> LabelScheme:
    """The scheme with more labels, each behind those of its layer, as its next version.

    Raises Problem for a layer that is not there.
    """
    table = _next_table(scheme)
    for layer, name, hue in added:
        if layer not in table["layers"]:
            raise Problem(
                phrase("The scheme has no layer “{layer}”.", layer=layer),
                remedy=phrase("It has {names}.", names=", ".join(each.name for each in scheme.layers)),
            )
        table["layers"][layer]["labels"].append({"name": name, "hue": hue})
    return parse_scheme(tomli_w.dumps(table))


def without_labels(scheme: LabelScheme, names: Collection[Name]) -> LabelScheme:
    """The scheme without some of its labels, as its next version; one that a layer needs must not be among them."""
    table = _next_table(scheme)
    for layer, of_layer in table["layers"].items():
        of_layer["labels"] = [label for label in of_layer["labels"] if Name(layer, label["name"]) not in names]
    return parse_scheme(tomli_w.dumps(table))


def _next_table(scheme: LabelScheme) -> dict[str, Any]:
    table = tomllib.loads(scheme.source)
    table["version"] = _next(scheme.version)
    return table


def _next(version: str) -> str:
    """The number at the end of a version counted on, such as 1 to 2 and 2.9 to 2.10."""
    found = _NUMBER.search(version)
    return f"{version[: found.start()]}{int(found[0]) + 1}" if found else f"{version} 2".strip()


def free_hue(taken: Collection[int]) -> int:
    """Degrees on the colour circle as far as can be from those that labels have already."""
    if not taken:
        return 210
    ring = sorted({hue % 360 for hue in taken})
    gaps = [((after - before) % 360 or 360, before) for before, after in zip(ring, [*ring[1:], ring[0]], strict=True)]
    widest, before = max(gaps)
    return (before + widest // 2) % 360


def labels_from(words: Iterable[str], scheme: LabelScheme) -> tuple[dict[Name, Name | None], tuple[NewLabel, ...]]:
    """What is said as OLD=NEW, OLD=- (left out) or OLD=+ (added to the scheme); raises Problem for anything else.

    OLD and NEW are labels, or a layer, a slash and a label.
    """
    labels: dict[Name, Name | None] = {}
    added: list[NewLabel] = []
    for word in words:
        old, sign, new = word.rpartition("=")
        if not (sign and old and new):
            raise Problem(
                phrase("“{word}” says of no label what becomes of it.", word=word),
                remedy="Write OLD=NEW, OLD=+ to add it to the scheme, or OLD=- to leave it out.",
            )
        name = _split(old, scheme)
        if new == "+":
            to = Name(name.layer or scheme.layers[0].name, name.label)
            hues = [*hues_of(scheme, to.layer), *(label.hue for label in added)]
            if to not in scheme.names and to not in {(label.layer, label.name) for label in added}:
                added.append(NewLabel(*to, free_hue(hues)))
            labels[name] = to
        else:
            labels[name] = None if new == "-" else _known(new, name.layer, scheme)
    return labels, tuple(added)


def hues_of(scheme: LabelScheme, layer: str) -> list[int]:
    found = scheme.layer(layer)
    return [label.hue for label in found.labels] if found else []


def _split(word: str, scheme: LabelScheme) -> Name:
    layer, sign, label = word.partition("/")
    return Name(layer, label) if sign and label and scheme.layer(layer) is not None else Name("", word)


def _known(word: str, layer: str, scheme: LabelScheme) -> Name:
    wanted = _split(word, scheme)
    layers = [wanted.layer] if wanted.layer else [layer, *(each.name for each in scheme.layers)]
    found = next((Name(each, wanted.label) for each in layers if scheme.knows(each, wanted.label)), None)
    if found is None:
        raise Problem(
            phrase("The scheme has no label “{label}”.", label=word),
            remedy=phrase("It has {names}.", names=", ".join(sorted(label for _, label in scheme.names))),
        )
    return found


def _written(name: Name) -> str:
    return f"{name.layer}/{name.label}" if name.layer else name.label


_OFTEN_CALLED = {
    "per": "PERSON",
    "people": "PERSON",
    "pers": "PERSON",
    "organization": "ORG",
    "organisation": "ORG",
    "company": "ORG",
    "location": "LOC",
    "country": "GPE",
    "city": "GPE",
    "facility": "FAC",
    "work_of_art": "WORK",
    "vehicle": "PRODUCT",
    "weapon": "PRODUCT",
    "time_expression": "TIME",
    "statement": "CLAIM",
}


def guessed_label(name: Name, scheme: LabelScheme) -> Name | None:
    """The label of ours that one of a file most likely means; None where no name tells."""
    wanted = name.label.strip().casefold().replace(" ", "_").replace("-", "_")
    ours = {label.casefold(): Name(layer, label) for layer, label in sorted(scheme.names, reverse=True)}
    return ours.get(wanted) or ours.get(_OFTEN_CALLED.get(wanted, "").casefold())
