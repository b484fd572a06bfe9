"""An article as the structures of a CAS: spans that any tool of UIMA shows, and beside them what only we know."""

import json
from collections.abc import Callable

from workbench.core.annotations import Annotation
from workbench.core.records import Record, annotation_record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role
from workbench.exchange.cas_structures import INITIAL_VIEW, Cas, Feature, Ref, Sofa, Structure
from workbench.exchange.cas_types import ARTICLE, METADATA, PART, PARTS, LayerType, layer_types
from workbench.exchange.foreign_releases import ours_of
from workbench.exchange.held import Held
from workbench.exchange.offsets import Utf16

_SOFA = 1
Clean = Callable[[str], str]


def cas_of(held: Held, scheme: LabelScheme, clean: Clean = str) -> Cas:
    """The article; `clean` makes of a text one that the file can hold, character for character."""
    writing = _Writing(held, scheme, clean)
    writing.add_all()
    text = clean(held.article.text)
    return Cas((Sofa(_SOFA, INITIAL_VIEW, text),), {each.id: each for each in writing.structures})


class _Writing:
    def __init__(self, held: Held, scheme: LabelScheme, clean: Clean) -> None:
        self.structures: list[Structure] = []
        self._held, self._clean = held, clean
        self._layers = layer_types(scheme)
        self._units = Utf16(held.article.text)
        # The ids of spans come first, so that what they refer to may stand behind them.
        first = _SOFA + 3
        self._ids = {annotation.id: first + number for number, annotation in enumerate(held.annotations)}
        self._next = first + len(self._ids)

    def add_all(self) -> None:
        article = self._held.article
        about = {"language": article.meta.get("language", "x-unspecified"), "documentTitle": article.title}
        about |= {"documentId": article.key}
        whole = self._place(0, len(article.text))
        cleaned = {name: self._clean(value) for name, value in about.items()}
        self.structures.append(Structure(_SOFA + 1, METADATA, cleaned, *whole, _SOFA))
        # ASCII alone, with escapes, so that the data survive where the file itself could not hold a character.
        self.structures.append(Structure(_SOFA + 2, ARTICLE, {"data": json.dumps(self._ours())}))
        more: list[Structure] = []
        for annotation in self._held.annotations:
            self.structures.append(self._span(annotation, more))
        self.structures += more

    def _span(self, annotation: Annotation, more: list[Structure]) -> Structure:
        span, layer = annotation.span, self._layers[annotation.span.layer]
        features: dict[str, Feature] = {"value": self._clean(span.label), "id": annotation.id}
        if annotation.group is not None:
            features["group"] = annotation.group
        features |= {layer.features[name]: value for name, value in self._plain(annotation, layer).items()}
        links: list[Ref] = []
        for name, role in sorted(annotation.roles.items()):
            links.append(Ref(self._next + 1))
            more += self._part(name, role, layer)
        if links:
            features[PARTS] = links
        return Structure(self._ids[annotation.id], layer.name, features, *self._place(span.start, span.end), _SOFA)

    def _part(self, name: str, role: Role, layer: LayerType) -> list[Structure]:
        """The stretch of a role, and the link to it, which stands in no index since it is over no text."""
        features: dict[str, Feature] = {"value": self._clean(name)}
        if role.entity is not None:
            features["entity"] = Ref(self._ids[role.entity])
        part = Structure(self._next, PART, features, *self._place(role.start, role.end), _SOFA)
        said: dict[str, Feature] = {"role": self._clean(name), "target": Ref(part.id)}
        self._next += 2
        return [part, Structure(part.id + 1, layer.link, said, is_indexed=False)]

    def _place(self, start: int, end: int) -> tuple[int, int]:
        return self._units.unit(start), self._units.unit(end)

    def _plain(self, annotation: Annotation, layer: LayerType) -> dict[str, str]:
        """The attributes that have a feature and can be written as they are."""
        found = sorted(annotation.attributes.items())
        return {name: value for name, value in found if name in layer.features and self._clean(value) == value}

    def _ours(self) -> Record:
        article = self._held.article
        ours = ours_of(self._held) | {"meta": dict(sorted(article.meta.items()))}
        ours["types"] = {type.name: self._type_record(name, type) for name, type in self._layers.items()}
        if (cleaned := self._clean(article.text)) != article.text:
            pairs = enumerate(zip(article.text, cleaned, strict=True))
            ours["characters"] = {str(at): sign for at, (sign, new) in pairs if sign != new}
        ours["marks"] = {annotation.id: self._told(annotation) for annotation in self._held.annotations}
        if self._held.rejected is not None:
            ours["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in self._held.rejected]
        return ours

    @staticmethod
    def _type_record(layer: str, type: LayerType) -> Record:
        features = {feature: name for name, feature in type.features.items() if feature != name}
        return {"layer": layer, "attributes": features} if features else {"layer": layer}

    def _told(self, annotation: Annotation) -> Record:
        span, plain = annotation.span, self._plain(annotation, self._layers[annotation.span.layer])
        told: Record = {"at": [span.start, span.end, span.label], "origin": annotation_record(annotation)["origin"]}
        if more := {name: value for name, value in sorted(annotation.attributes.items()) if name not in plain}:
            told["attributes"] = more
        if odd := {self._clean(name): name for name in annotation.roles if self._clean(name) != name}:
            told["roles"] = odd
        return told
