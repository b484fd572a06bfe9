"""Reads W3C Web Annotations in JSON-LD: single ones, pages and collections, with their text inside or beside them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.encodings import decoded
from workbench.exchange.foreign_articles import OURS, Told, told_with, versions_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Reviewed, Source
from workbench.exchange.json_records import Numbered, records_of
from workbench.exchange.json_shapes import Json, object_in, objects_in, text_or_none
from workbench.exchange.limits import MOST_CHARACTERS, check_size
from workbench.exchange.web_annotation_marks import marks_of, resource_of, who_made
from workbench.exchange.web_annotation_pages import ARTICLE, PUBLISHED

_KINDS = frozenset({"Annotation", "AnnotationPage", "AnnotationCollection"})
_TEXTS = (".txt", ".text")


def is_web_annotation(glimpse: Glimpse) -> bool:
    """Whether the first object of a file is a Web Annotation, or a page, collection or graph of them."""
    record = glimpse.record
    if record is None:
        return "@context" in glimpse.keys and PUBLISHED in glimpse.words
    context = record.get("@context")
    return _kind(record) in _KINDS or PUBLISHED in (context if isinstance(context, list) else [context])


class _Text(NamedTuple):
    """A text that annotations are about; `source` is what they call it, `ours` what only we know of it."""

    source: str
    text: str
    title: str = ""
    language: str = ""
    ours: Json = MappingProxyType({})


class _About(NamedTuple):
    """Annotations about one text, and the text where the file has it."""

    source: str
    annotations: list[Json]
    text: _Text | None


def read_web_annotations(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles that annotations are about, once for each person who made some; software's come as suggestions."""
    single: list[Json] = []
    first: Numbered | None = None
    for found in records_of(source, options):
        if isinstance(found, Fault):
            yield found
        elif _kind(found.record) == "Annotation":
            if not single:
                check_size(source.path)
            single.append(found.record)
            first = first or found
        else:
            yield from _read(source, options, keys, found, found.record)
    if first is not None:
        yield from _read(source, options, keys, first, {"items": single})


def _read(source: Source, options: ImportOptions, keys: Keys, place: Numbered, record: Json) -> Iterator[Read]:
    try:
        for about in abouts(record):
            text = about.text or _beside(source, about.source)
            versions = versions_told(text, about.annotations, options.layers)
            yield from versions_of(source, place, keys, versions, f"{source.stem}-{place.line}")
    except Problem as problem:
        yield Fault(source.name, problem.what, place.line, None, problem.remedy, place.read)


def abouts(record: Json) -> list[_About]:
    """The annotations of a page, collection or graph, by what they are about; raises Problem for another shape."""
    annotations = _annotations(record)
    texts = {text.source: text for text in _texts(record, annotations)}
    by_source: dict[str, list[Json]] = {source: [] for source in texts if object_in(record, OURS)}
    for annotation in annotations:
        by_source.setdefault(_source_of(annotation, by_source), []).append(annotation)
    return [_About(source, those, texts.get(source)) for source, those in by_source.items()]


def versions_told(text: _Text, annotations: Sequence[Json], layers: Sequence[str]) -> list[Callable[[], Told]]:
    """What annotations about a text tell, one version for each person."""
    by_person: dict[str, list[Json]] = {}
    by_software: list[Json] = []
    for annotation in annotations:
        name, is_software = who_made(annotation)
        (by_software if is_software else by_person.setdefault(name, [])).append(annotation)
    people = by_person or {"": []}
    return [
        partial(_told, text, [*those, *(by_software if number == 0 else [])], layers, name)
        for number, (name, those) in enumerate(people.items())
    ]


def _told(text: _Text, annotations: Sequence[Json], layers: Sequence[str], person: str) -> Told:
    ours = text.ours
    marks, left_out = marks_of(annotations, text.text, layers)
    told = told_with(ours, text.text, marks, left_out)
    return replace(
        told,
        key=told.key or text.source or None,
        title=told.title or text.title,
        meta=told.meta if ours else {"language": text.language} if text.language else {},
        review=told.review or (Reviewed(person) if person else None),
    )


def _annotations(record: Json) -> list[Json]:
    for name in ("items", "@graph"):
        if name in record:
            return [each for each in objects_in(record, name) if _kind(each) == "Annotation"]
    page = record.get("first")
    if isinstance(page, dict) and "items" in page:
        if page.get("next") is not None:
            raise Problem("Further pages of annotations lie elsewhere.", remedy="Put all of them into one file.")
        return _annotations(page)
    raise Problem("This is no Web Annotation, and no page or collection of them.")


def _texts(record: Json, annotations: Sequence[Json]) -> Iterator[_Text]:
    """The texts that a file holds: as what it is about, as a node of the graph, or within a target."""
    nodes = [object_in(record, ARTICLE), *(each for each in objects_in(record, "@graph") if _kind(each) == "Text")]
    ours = object_in(record, OURS)
    for annotation in annotations:
        target = resource_of(annotation.get("target"))
        nodes += [target, resource_of(target.get("source"))]
    for node in nodes:
        if isinstance(value := node.get("value"), str):
            name, title = text_or_none(node, "id") or "", node.get("label")
            language = node.get("language")
            yield _Text(
                name,
                value,
                title if isinstance(title, str) else "",
                language if isinstance(language, str) else "",
                ours,
            )


def _source_of(annotation: Json, known: Sequence[str] | dict[str, list[Json]]) -> str:
    """What an annotation is about, by its name; one that is about other annotations goes with those before it."""
    told = annotation.get("target")
    targets = told if isinstance(told, list) else [told]
    for target in map(resource_of, targets):
        named = target.get("source", target.get("id"))
        name = named if isinstance(named, str) else text_or_none(resource_of(named), "id")
        if "selector" in target or "source" in target:
            return name or ""
    return next(iter(known), "")


def _beside(source: Source, name: str) -> _Text:
    """The text in the file of that name beside the annotations; raises Problem where there is none.

    A name that leads out of the folder is not followed.
    """
    path = source.path.parent / name
    if not name or path.name != name or path.suffix.lower() not in _TEXTS or not path.is_file():
        raise Problem(
            phrase("The text that “{name}” stands for is not in the file.", name=f"{name:.80}"),
            remedy="Put the text beside it, as a text file, and name that file as the source.",
        )
    check_size(path, 4 * MOST_CHARACTERS)
    return _Text(path.stem, decoded(path.read_bytes())[0])


def _kind(record: Json) -> str:
    kind = record.get("type", record.get("@type"))
    kinds = kind if isinstance(kind, list) else [kind]
    return next((each for each in kinds if isinstance(each, str) and each in _KINDS | {"Text"}), "")
