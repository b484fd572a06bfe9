"""The type system of a scheme for UIMA: which types its layers are, with which features, and which names they have."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import escape

from workbench.core.schemes import LabelScheme, Layer
from workbench.core.spans import ENTITIES
from workbench.exchange.plain_names import PlainNames

ANNOTATION, TOP, STRING = "uima.tcas.Annotation", "uima.cas.TOP", "uima.cas.String"
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
PART, ARTICLE = "workbench.Part", "workbench.Article"
"""A stretch that is marked as a role of some span alone; what of an article has no place elsewhere, as JSON."""
PARTS = "parts"
TYPE_SYSTEM = "TypeSystem.xml"
_CUSTOM = "webanno.custom."
_RESERVED = ("value", "id", "group", PARTS, "begin", "end", "sofa", "identifier", "self", "type", "xmiID", "elements")


@dataclass(frozen=True, slots=True)
class TypeOf:
    """A type: the one that it is a kind of, and the range of each feature, with `[]` behind that of a list."""

    parent: str
    features: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LayerType:
    """How a layer is written: the type of its spans, that of the links to their parts, and features by attribute."""

    name: str
    link: str
    features: Mapping[str, str]


@lru_cache(maxsize=4)
def layer_types(scheme: LabelScheme) -> Mapping[str, LayerType]:
    """By the names of the layers."""
    names = _names(layer.name for layer in scheme.layers)
    return {layer.name: _layer_type(layer, names[layer.name]) for layer in scheme.layers}


def _layer_type(layer: Layer, name: str) -> LayerType:
    type = NAMED_ENTITY if layer.name == ENTITIES else f"{_CUSTOM}{name[0].upper()}{name[1:]}"
    features = _names((attribute.name for attribute in layer.attributes), reserved=_RESERVED)
    return LayerType(type, f"{_CUSTOM}{type.rpartition('.')[2]}PartsLink", features)


def _names(known: Iterable[str], *, reserved: Iterable[str] = ()) -> dict[str, str]:
    """Names that UIMA takes, which are letters, digits and underscores, so that different ones stay different."""
    names = list(known)
    plain = PlainNames([re.sub(r"\W", "_", name, flags=re.ASCII) for name in names], reserved=reserved)
    found: dict[str, str] = {}
    for name in names:
        written = re.sub(r"\W", "_", plain.plain(re.sub(r"\W", "_", name, flags=re.ASCII)), flags=re.ASCII)
        written = written if written[:1].isalpha() else f"a{written}"
        while written.lower() in {each.lower() for each in found.values()}:
            written += "_2"
        found[name] = written
    return found


@lru_cache(maxsize=4)
def types_of(scheme: LabelScheme) -> Mapping[str, TypeOf]:
    """All types that an article of this scheme may need, by name."""
    types = {
        METADATA: TypeOf("uima.tcas.DocumentAnnotation", {"documentTitle": STRING, "documentId": STRING}),
        ARTICLE: TypeOf(TOP, {"data": STRING}),
        PART: TypeOf(ANNOTATION, {"value": STRING, "entity": ANNOTATION}),
    }
    for layer in layer_types(scheme).values():
        own = {"identifier": STRING} if layer.name == NAMED_ENTITY else {}
        own |= dict.fromkeys(layer.features.values(), STRING)
        about = {"value": STRING, "id": STRING, "group": STRING, PARTS: f"{layer.link}[]"}
        types[layer.name] = TypeOf(ANNOTATION, {**about, **own})
        types[layer.link] = TypeOf(TOP, {"role": STRING, "target": ANNOTATION})
    return types


def type_system_bytes(types: Mapping[str, TypeOf]) -> bytes:
    """The types as the file that UIMA and its tools load beside XMI."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append('<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">')
    lines += ["  <types>", *(line for name, told in types.items() for line in _described(name, told)), "  </types>"]
    return "\n".join([*lines, "</typeSystemDescription>", ""]).encode()


def _described(name: str, told: TypeOf) -> list[str]:
    lines = ["    <typeDescription>", f"      <name>{escape(name)}</name>", "      <description/>"]
    lines += [f"      <supertypeName>{told.parent}</supertypeName>", "      <features>"]
    for feature, range in told.features.items():
        lines += [
            "        <featureDescription>",
            f"          <name>{escape(feature)}</name>",
            "          <description/>",
        ]
        if range.endswith("[]"):
            lines.append("          <rangeTypeName>uima.cas.FSArray</rangeTypeName>")
            lines.append(f"          <elementType>{range[:-2]}</elementType>")
        else:
            lines.append(f"          <rangeTypeName>{range}</rangeTypeName>")
        lines.append("        </featureDescription>")
    return [*lines, "      </features>", "    </typeDescription>"]
