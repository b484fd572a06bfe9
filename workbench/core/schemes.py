"""LabelScheme: what there is to mark, in which layers, with which labels, roles and attributes."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.core.phrases import is_steering, phrase, shortened
from workbench.core.problems import Problem

LONGEST_LABEL = 200
"""Code points. A label is painted in one line, and a hostile one of a megabyte would hold the window up for minutes."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name to mark spans with. `hue` is degrees on the colour circle, from which both themes take their colours."""

    name: str
    title: str
    hue: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question about a span. Without `values` it is free text."""

    name: str
    title: str
    values: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """Labels that are marked together. `roles` are the parts that a span of this layer has elsewhere in the article."""

    name: str
    title: str
    labels: tuple[Label, ...]
    roles: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    may_overlap: bool = False

    def label(self, name: str) -> Label | None:
        return next((label for label in self.labels if label.name == name), None)


@dataclass(frozen=True, slots=True)
class LabelScheme:
    """`source` is the file it was read from, word for word, kept in the project and in each release."""

    name: str
    version: str
    language: str
    layers: tuple[Layer, ...]
    source: str = ""

    def layer(self, name: str) -> Layer | None:
        return next((layer for layer in self.layers if layer.name == name), None)

    def knows(self, layer: str, label: str) -> bool:
        """Whether there is such a label in such a layer."""
        found = self.layer(layer)
        return found is not None and found.label(label) is not None

    @property
    def names(self) -> frozenset[tuple[str, str]]:
        """Every label as the names of its layer and of itself."""
        return frozenset((layer.name, label.name) for layer in self.layers for label in layer.labels)

    def only(self, layers: Sequence[str] | None, labels: Collection[str] | None) -> "LabelScheme":
        """The scheme with nothing but these layers and labels, None for all; raises Problem for one it lacks."""
        kept = [layer for layer in self.layers if layers is None or layer.name in layers]
        known = {label.name for layer in kept for label in layer.labels}
        for name in (*({*(layers or ())} - {layer.name for layer in kept}), *({*(labels or ())} - known)):
            raise Problem(
                phrase("The scheme has no layer or label “{name}” here.", name=name),
                remedy=phrase("There are {names}.", names=", ".join([*(layer.name for layer in kept), *sorted(known)])),
            )
        chosen = [
            replace(each, labels=tuple(b for b in each.labels if labels is None or b.name in labels)) for each in kept
        ]
        return replace(self, layers=tuple(chosen))

    @property
    def overlapping_layers(self) -> tuple[str, ...]:
        return tuple(layer.name for layer in self.layers if layer.may_overlap)


def parse_scheme(source: str, *, where: str = "scheme") -> LabelScheme:
    """Reads a scheme file (TOML); raises Problem naming what is missing or wrong in it."""
    try:
        table = tomllib.loads(source)
        layers = tuple(_layer(name, layer) for name, layer in table["layers"].items())
        scheme = LabelScheme(table["name"], str(table["version"]), table.get("language", ""), layers, source)
    except tomllib.TOMLDecodeError as error:
        raise Problem(phrase("This is not TOML: {error}.", error=str(error)), where=where) from error
    except KeyError as error:
        raise Problem(phrase("The scheme lacks {error}.", error=str(error)), where=where) from error
    except (TypeError, AttributeError, ValueError) as error:
        raise Problem(
            phrase("The scheme is not of the expected shape: {error}.", error=str(error)), where=where
        ) from error
    _check_names(scheme, where)
    return scheme


def _layer(name: str, table: Mapping[str, Any]) -> Layer:
    return Layer(
        name,
        table.get("title", name.capitalize()),
        tuple(
            Label(each["name"], each.get("title", each["name"]), int(each["hue"]), each.get("note", ""))
            for each in table["labels"]
        ),
        tuple(table.get("roles", ())),
        tuple(
            Attribute(
                a["name"], a.get("title", a["name"]), tuple(str(v) for v in a.get("values", ())), a.get("note", "")
            )
            for a in table.get("attributes", ())
        ),
        bool(table.get("may_overlap", False)),
    )


def _check_names(scheme: LabelScheme, where: str) -> None:
    if not scheme.layers:
        raise Problem("The scheme has no layers.", where=where)
    for layer in scheme.layers:
        if not layer.labels:
            raise Problem(phrase("The layer “{layer}” has no labels.", layer=layer.name), where=where)
        names = [label.name for label in layer.labels]
        for name in names:
            _check_label(name, where)
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise Problem(
                phrase("The layer “{layer}” has the label {name} twice.", layer=layer.name, name=twice[0]), where=where
            )


def _check_label(name: object, where: str) -> None:
    """Import adds labels under the names that files give them: what no list could show is no name."""
    if isinstance(name, str) and name.strip() and len(name) <= LONGEST_LABEL and not any(map(is_steering, name)):
        return
    raise Problem(
        phrase("“{name}” cannot be the name of a label.", name=shortened(str(name), 40)),
        where=where,
        remedy=phrase("A name has up to {n:,} characters on one line.", n=LONGEST_LABEL),
    )
