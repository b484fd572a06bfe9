"""Reads spaCy's `.spacy` files, in which many articles are packed together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import MARK_KEYS, Record
from workbench.exchange.docbin_docs import ATTRIBUTE, ROLE
from workbench.exchange.docbin_files import DocSpan, ReadDoc, docs_in
from workbench.exchange.flat_labels import first_of, layer_and_label
from workbench.exchange.foreign_articles import OURS, Told, read_one, told_with
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Reviewed, Source
from workbench.exchange.json_shapes import Json, name_in, object_in

SUFFIX = ".spacy"


def is_docbin(glimpse: Glimpse) -> bool:
    """Whether a file begins as spaCy packs it."""
    return glimpse.head[:1] == b"\x78"


def read_docbin(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a file of spaCy's; what is no `Doc` ends it with a fault."""
    size = source.path.stat().st_size
    number = 0
    try:
        for number, doc in enumerate(docs_in(source.path), 1):
            yield from read_one(source, partial(told_by, doc, options.layers), keys, f"{source.stem}-{number}", size)
    except Problem as problem:
        what = phrase(
            "After {n:,} article: {problem}", "After {n:,} articles: {problem}", n=number, problem=problem.what
        )
        yield Fault(source.name, what if number else problem.what, remedy=problem.remedy, read=size)


def told_by(doc: ReadDoc, layers: Sequence[str]) -> Told:
    """What a `Doc` tells, ours or any other; raises Problem for what cannot be read."""
    ours = object_in(doc.user_data, OURS)
    marks = _Marks(doc, ours, layers)
    told = told_with(ours, doc.text, marks.by_layer(), marks.left_out)
    # That there is no entity is an answer too, and not the same as that nobody has looked.
    return replace(told, review=Reviewed()) if doc.is_tagged and not ours else told


class _Marks:
    """The spans of a `Doc` as records; `left_out` are words on what has no place here."""

    def __init__(self, doc: ReadDoc, ours: Json, layers: Sequence[str]) -> None:
        self.left_out: list[str] = []
        self._doc, self._is_ours = doc, bool(ours)
        named = (key for key in doc.groups if ours and ROLE not in key and ATTRIBUTE not in key)
        self._layers = list(dict.fromkeys((*layers, *named)))
        told = object_in(ours, "marks")
        self._told = {number: object_in(told, number) for number in told}
        self._records: dict[tuple[str, str], Record] = {}
        self._by_layer: dict[str, list[Record]] = {}
        if doc.has_categories:
            self.left_out.append(phrase("The categories of the whole text were left out."))

    def by_layer(self) -> dict[str, list[Record]]:
        groups = self._doc.groups
        further = {key for key in groups if self._belongs(key, groups)}
        for key, spans in groups.items():
            for span in spans if key not in further else ():
                self._add(key, span)
        # What we wrote is in the groups as a whole.
        for span in () if self._is_ours or first_of(self._layers) in groups else self._doc.entities:
            self._add("", span)
        for key, spans in groups.items():
            if key in further:
                self._tell(key, spans)
        return self._by_layer

    def _belongs(self, key: str, groups: Mapping[str, Sequence[DocSpan]]) -> bool:
        """Whether a group tells of the spans of a layer: its roles of a name, or an attribute."""
        layer = _layer_in(key, self._layers)
        if layer is None or layer not in groups:
            return False
        numbers = {span.id for span in groups[layer]} - {""}
        return all(span.id in numbers for span in groups[key])

    def _add(self, key: str, span: DocSpan) -> None:
        layer, label = (key, span.label) if key in self._layers else layer_and_label(span.label, self._layers)
        record: Record = {"start": span.start, "end": span.end, "label": label}
        told = self._told.get(span.id, {}) if key else {}
        if told:
            record |= {name: told[name] for name in ("id", "group", "origin") if name in told}
        attributes = dict(object_in(told, "attributes"))
        if not key:
            stated = {"kb_id": span.kb_id, "ent_id": span.id}
            attributes |= {name: value for name, value in stated.items() if value}
        record["attributes"] = attributes
        self._by_layer.setdefault(layer, []).append(record)
        if span.id:
            self._records[key, span.id] = record

    def _tell(self, key: str, spans: Sequence[DocSpan]) -> None:
        layer = _layer_in(key, self._layers) or ""
        sign, name = key[len(layer)], key[len(layer) + 1 :]
        for span in spans:
            record = self._records[layer, span.id]
            if sign == ATTRIBUTE:
                record["attributes"][name] = span.label
            elif name not in MARK_KEYS:
                record[name] = {"start": span.start, "end": span.end, "entity": self._entity(span.kb_id)}

    def _entity(self, number: str) -> str | None:
        return name_in(self._told.get(number, {}), "id") if number else None


def _layer_in(key: str, layers: Sequence[str]) -> str | None:
    """The layer whose roles or attribute a group of this key holds; the longest of those that may be meant."""
    found = (layer for layer in layers if key.startswith((f"{layer}{ROLE}", f"{layer}{ATTRIBUTE}")))
    return None if key in layers else max(found, key=len, default=None)
