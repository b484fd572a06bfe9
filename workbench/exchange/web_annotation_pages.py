"""Writes an article as a collection of W3C Web Annotations in JSON-LD, with its text and one annotation for each mark.

The terms are those of the published context; what it has no term for is one JSON value called “workbench”.
"""

import uuid
from collections.abc import Iterator

from workbench.core.annotations import Annotation, Mark
from workbench.core.records import MARK_KEYS, Record, annotation_record
from workbench.core.spans import Role
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.foreign_releases import ours_of
from workbench.exchange.held import Held
from workbench.exchange.web_annotation_anchors import selectors_of

PUBLISHED = "http://www.w3.org/ns/anno.jsonld"
ARTICLE = "article"
CONTEXT = [
    PUBLISHED,
    {
        "@version": 1.1,
        ARTICLE: {"@id": "urn:x-workbench:article", "@type": "@id"},
        OURS: {"@id": "urn:x-workbench:record", "@type": "@json"},
    },
]
_NAMES = uuid.UUID("6f1ab1f6-3d0b-5f0a-9c55-0d6f3a8f1c27")
_TOLD = frozenset({"start", "end", "text", "label", "attributes"})


def collection_of(held: Held) -> Record:
    """The annotations of one article; a span and each of its roles are linked annotations of their own."""
    article = held.article
    writer = _Writer(held)
    items = [item for annotation in held.annotations for item in writer.items(annotation)]
    ours = {**ours_of(held), "meta": dict(sorted(article.meta.items()))}
    if held.rejected is not None:
        ours["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in held.rejected]
    text: Record = {"id": writer.article, "type": "Text", "format": "text/plain", "value": article.text}
    if language := article.meta.get("language"):
        text["language"] = language
    return {
        "@context": CONTEXT,
        "id": writer.name("collection"),
        "type": "AnnotationCollection",
        "label": article.title,
        ARTICLE: text,
        OURS: ours,
        "total": len(items),
        "first": {"id": writer.name("page"), "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


class _Writer:
    def __init__(self, held: Held) -> None:
        self._key, self._text = held.article.key, held.article.text
        self._annotator = held.submission.annotator if held.submission else ""
        self.article = self.name("article")

    def name(self, *parts: str) -> str:
        """A name for a thing of this article, the same each time that it is written."""
        return uuid.uuid5(_NAMES, "\x1f".join((self._key, *parts))).urn

    def items(self, mark: Annotation) -> Iterator[Record]:
        span = mark.span
        tag = {"type": "TextualBody", "purpose": "tagging", "value": span.label, "label": span.layer}
        answers = [
            {"type": "TextualBody", "purpose": "classifying", "value": value, "label": name}
            for name, value in sorted(mark.attributes.items())
        ]
        yield self._annotation(self._id(mark.id), "tagging", [tag, *answers], span.start, span.end) | {
            OURS: _ours(mark)
        }
        for name, role in sorted(mark.roles.items()):
            yield self._annotation(
                self.name("role", mark.id, name), "linking", self._links(mark, name, role), role.start, role.end
            )

    def _links(self, mark: Mark, name: str, role: Role) -> list[Record]:
        links = [_link("linking", self._id(mark.id)) | {"label": name}]
        return links if role.entity is None else [*links, _link("identifying", self._id(role.entity))]

    def _id(self, mark: str) -> str:
        return self.name("mark", mark)

    def _annotation(self, id: str, motivation: str, body: list[Record], start: int, end: int) -> Record:
        who = {"creator": {"type": "Person", "name": self._annotator}} if self._annotator else {}
        target = {"source": self.article, "selector": selectors_of(self._text, start, end)}
        return {"id": id, "type": "Annotation", "motivation": motivation, **who, "body": body, "target": target}


def _link(purpose: str, source: str) -> Record:
    return {"type": "SpecificResource", "purpose": purpose, "source": source}


def _ours(mark: Annotation) -> Record:
    """What the annotation does not say: its id, the parts that it belongs to, and what became of a suggestion."""
    return {name: value for name, value in annotation_record(mark).items() if name in MARK_KEYS - _TOLD}
