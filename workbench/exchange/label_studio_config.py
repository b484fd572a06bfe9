"""The labeling config of Label Studio that a label scheme amounts to: which control marks what, under which name."""

import colorsys
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from workbench.core.schemes import Attribute, LabelScheme, Layer

TEXT = "text"
ROLES = "roles"
ENTITY = "entity"
"""The relation from the words of a role to the entity that they stand for."""
_SAFE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class Controls:
    """What the controls of a config are called: by layer, and by layer and attribute."""

    layers: dict[str, str]
    attributes: dict[tuple[str, str], str]

    def renamed(self) -> dict[str, list[str]]:
        """What those controls stand for that are not called like it, for who reads the results."""
        layers = {name: [layer] for layer, name in self.layers.items() if name != layer}
        attributes = {name: [layer, own] for (layer, own), name in self.attributes.items() if name != own}
        return layers | attributes


def controls_of(scheme: LabelScheme) -> Controls:
    """Names that are safe, and each of them once: Label Studio finds a result's control by its name."""
    taken = {TEXT, ROLES}
    layers = {layer.name: _free(layer.name, taken) for layer in scheme.layers}
    attributes = {
        (layer.name, each.name): _free(each.name, taken) for layer in scheme.layers for each in layer.attributes
    }
    return Controls(layers, attributes)


def config_of(scheme: LabelScheme) -> bytes:
    """The labeling config as XML: labels of each layer, roles, attributes of each span, relations."""
    controls = controls_of(scheme)
    roles = sorted({role for layer in scheme.layers for role in layer.roles})
    lines = ["<View>"]
    for layer in scheme.layers:
        lines += _labels(controls.layers[layer.name], [(label.name, _colour(label.hue)) for label in layer.labels])
    if roles:
        lines += _labels(ROLES, [(role, "#888888") for role in roles])
        lines += ["  <Relations>"]
        lines += [f"    <Relation value={quoteattr(name)}/>" for name in [*roles, ENTITY]]
        lines += ["  </Relations>"]
    lines += [f'  <Text name="{TEXT}" value="${TEXT}"/>']
    for layer in scheme.layers:
        for attribute in layer.attributes:
            lines += _asked(layer, attribute, controls)
    return ("\n".join([*lines, "</View>"]) + "\n").encode()


def is_choice(layer: Layer | None, name: str, value: str) -> bool | None:
    """Whether a value of an attribute is one to choose or free text; None where the config has no place for it."""
    attribute = next((each for each in layer.attributes if each.name == name), None) if layer else None
    if attribute is None:
        return None
    if not attribute.values:
        return False
    return True if value in attribute.values else None


def _labels(control: str, labels: list[tuple[str, str]]) -> Iterator[str]:
    yield f'  <Labels name="{control}" toName="{TEXT}">'
    for name, colour in labels:
        yield f'    <Label value={quoteattr(name)} background="{colour}"/>'
    yield "  </Labels>"


def _asked(layer: Layer, attribute: Attribute, controls: Controls) -> Iterator[str]:
    name, when = controls.attributes[layer.name, attribute.name], controls.layers[layer.name]
    shared = f'name="{name}" toName="{TEXT}" perRegion="true" whenTagName="{when}"'
    if not attribute.values:
        yield f'  <TextArea {shared} editable="true" maxSubmissions="1" placeholder={quoteattr(attribute.title)}/>'
        return
    yield f'  <Choices {shared} choice="single" showInline="true">'
    yield from (f"    <Choice value={quoteattr(value)}/>" for value in attribute.values)
    yield "  </Choices>"


def _free(name: str, taken: set[str]) -> str:
    safe = name if _SAFE.fullmatch(name) else "c-" + re.sub(r"[^A-Za-z0-9_-]+", "_", name)
    number, free = 2, safe
    while free in taken:
        free, number = f"{safe}-{number}", number + 1
    taken.add(free)
    return free


def _colour(hue: int) -> str:
    red, green, blue = colorsys.hls_to_rgb(hue % 360 / 360, 0.45, 0.7)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
