"""The configuration that brat needs beside a collection: what can be marked, and how it is shown."""

import colorsys
import re
from collections.abc import Iterator, Mapping

from workbench.core.schemes import Attribute, Label, LabelScheme, Layer
from workbench.exchange.brat_marks import FURTHER, NOTES, SAME
from workbench.exchange.flat_labels import flat_label
from workbench.exchange.plain_names import PlainNames
from workbench.exchange.release_counts import ReleaseCounts
from workbench.exchange.release_facts import ReleaseFacts

LOOKS, MARKABLE = "visual.conf", "annotation.conf"
# A name with one of these would be taken for more than one, or for a macro.
_NOT_SHOWN = re.compile(r"[|<>\x00-\x1f\x7f-\x9f\u2028\u2029]")


def plain_names(scheme: LabelScheme) -> PlainNames:
    """How the labels, roles, attributes and values of a scheme are written in brat's files."""
    known = [name_of(layer.name, label, scheme) for layer in scheme.layers for label in _label_names(layer)]
    for layer in scheme.layers:
        known += [*layer.roles, *(attribute.name for attribute in layer.attributes)]
        known += [value for attribute in layer.attributes for value in attribute.values]
    return PlainNames(known, reserved=(SAME, FURTHER, NOTES))


def name_of(layer: str, label: str, scheme: LabelScheme) -> str:
    """What stands for a label and its layer, which brat does not have."""
    return flat_label(layer, label, [each.name for each in scheme.layers])


def configuration(facts: ReleaseFacts, _counts: ReleaseCounts) -> Mapping[str, bytes]:
    """The files that stand beside the articles, by name."""
    lines = {MARKABLE: _markable(facts.scheme), LOOKS: _looks(facts.scheme)}
    return {name: "".join(f"{line}\n" for line in made).encode() for name, made in lines.items()}


def _markable(scheme: LabelScheme) -> Iterator[str]:
    names = plain_names(scheme)
    types = {layer.name: [names.plain(name) for name, _ in _labels(layer, scheme)] for layer in scheme.layers}
    roles = {role: layer for layer in scheme.layers for role in layer.roles}
    yield "[entities]"
    yield from dict.fromkeys([*(each for made in types.values() for each in made), *map(names.plain, roles)])
    yield "\n[relations]"
    for role, layer in roles.items():
        yield f"{names.plain(role)}\tArg1:{'|'.join(types[layer.name])}, Arg2:<ENTITY>"
    yield f"{SAME}\tArg1:<ENTITY>, Arg2:<ENTITY>"
    yield f"{FURTHER}\tArg1:<ENTITY>, Arg2:<ENTITY>"
    yield "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"
    yield "\n[events]"
    yield "\n[attributes]"
    for name, (layers, attribute) in _chosen(scheme).items():
        on = "|".join(each for layer in layers for each in types[layer])
        yield f"{names.plain(name)}\tArg:{on}, Value:{'|'.join(map(names.plain, attribute.values))}"


def _looks(scheme: LabelScheme) -> Iterator[str]:
    names = plain_names(scheme)
    labels = [(name, label) for layer in scheme.layers for name, label in _labels(layer, scheme)]
    shown = [name for name, _ in labels]
    for layer in scheme.layers:
        shown += [*layer.roles, *(attribute.name for attribute in layer.attributes)]
        shown += [value for attribute in layer.attributes for value in attribute.values]
    yield "[labels]"
    for name in dict.fromkeys(shown):
        if names.plain(name) != name and not _NOT_SHOWN.search(name) and name.strip() == name:
            yield f"{names.plain(name)} | {name}"
    yield "\n[drawing]"
    yield "SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken"
    yield "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5"
    yield "ATTRIBUTE_DEFAULT\tglyph:*"
    yield from (f"{names.plain(name)}\tbgColor:{_colour(label.hue)}" for name, label in labels)


def _labels(layer: Layer, scheme: LabelScheme) -> list[tuple[str, Label]]:
    return [(name_of(layer.name, label.name, scheme), label) for label in layer.labels]


def _label_names(layer: Layer) -> list[str]:
    return [label.name for label in layer.labels]


def _chosen(scheme: LabelScheme) -> dict[str, tuple[list[str], Attribute]]:
    """The attributes with values to choose from, and the layers that have them."""
    found: dict[str, tuple[list[str], Attribute]] = {}
    for layer in scheme.layers:
        for attribute in layer.attributes:
            if attribute.values:
                found.setdefault(attribute.name, ([], attribute))[0].append(layer.name)
    return found


def _colour(hue: int) -> str:
    """A light tint, on which black is read well."""
    tint = colorsys.hls_to_rgb(hue % 360 / 360, 0.84, 0.75)
    return "#" + "".join(f"{round(255 * part):02x}" for part in tint)
