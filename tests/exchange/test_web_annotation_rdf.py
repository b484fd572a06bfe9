"""Web Annotations of ours are RDF to a program that knows nothing of us: the terms mean what the vocabulary says."""

import json
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.exported import FACTS, hard_articles
from workbench.exchange.release import write_release
from workbench.exchange.web_annotation_pages import PUBLISHED

pytestmark = [pytest.mark.heavy, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

OA = "http://www.w3.org/ns/oa#"
# What the terms that we use mean; the published context is not fetched in a test.
MEANINGS: dict[str, Any] = {
    "id": "@id",
    "type": "@type",
    "AnnotationCollection": "http://www.w3.org/ns/activitystreams#OrderedCollection",
    "AnnotationPage": "http://www.w3.org/ns/activitystreams#OrderedCollectionPage",
    "Text": "http://purl.org/dc/dcmitype/Text",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "name": "http://xmlns.com/foaf/0.1/name",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "language": "http://purl.org/dc/elements/1.1/language",
    "creator": {"@id": "http://purl.org/dc/terms/creator", "@type": "@id"},
    "first": {"@id": "http://www.w3.org/ns/activitystreams#first", "@type": "@id"},
    "items": {"@id": "http://www.w3.org/ns/activitystreams#items", "@type": "@id", "@container": "@list"},
    "total": "http://www.w3.org/ns/activitystreams#totalItems",
    "startIndex": "http://www.w3.org/ns/activitystreams#startIndex",
    "body": {"@id": f"{OA}hasBody", "@type": "@id"},
    "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
    "source": {"@id": f"{OA}hasSource", "@type": "@id"},
    "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
} | {
    name: f"{OA}{name}"
    for name in (
        *("Annotation", "TextualBody", "SpecificResource", "TextPositionSelector", "TextQuoteSelector"),
        *("exact", "prefix", "suffix", "start", "end", "tagging", "linking", "classifying", "identifying"),
    )
}
_WORDS = """
    SELECT ?words ?start ?end ?text WHERE {
        ?mark oa:motivatedBy oa:tagging ; oa:hasTarget ?target .
        ?mark oa:hasBody [ oa:hasPurpose oa:tagging ; rdf:value ?label ] .
        ?target oa:hasSource [ rdf:value ?text ] ; oa:hasSelector [ oa:start ?start ; oa:end ?end ] .
        ?target oa:hasSelector [ oa:exact ?words ] .
    }
"""
_CLAIMERS = """
    SELECT ?claimed ?name WHERE {
        ?role oa:motivatedBy oa:linking ; oa:hasBody [ oa:hasSource ?claim ; rdfs:label "claimer" ] .
        ?role oa:hasTarget [ oa:hasSelector [ oa:exact ?name ] ] .
        ?claim oa:hasTarget [ oa:hasSelector [ oa:exact ?claimed ] ] .
    }
"""


@pytest.fixture
def graph(tmp_path: Path) -> Any:
    write_release(tmp_path / "out", hard_articles(), facts=replace(FACTS, format="web-annotation"))
    data = (tmp_path / "out" / "train.jsonld").read_text(encoding="utf-8")
    made = import_module("rdflib").Graph()
    made.parse(data=data.replace(json.dumps(PUBLISHED), json.dumps(MEANINGS)), format="json-ld")
    return made


def test_every_mark_is_there_with_its_words(graph: Any) -> None:
    found = list(graph.query(_WORDS, initNs={"oa": import_module("rdflib").Namespace(OA)}))
    assert len(found) == sum(len(each.annotations) for each in hard_articles() if each.article.key != "controls")
    assert all(str(text)[int(start) : int(end)] == str(words) for words, start, end, text in found)


def test_claimers_are_linked_to_their_claims(graph: Any) -> None:
    pairs = graph.query(_CLAIMERS, initNs={"oa": import_module("rdflib").Namespace(OA)})
    found = {(str(claimed), str(name)) for claimed, name in pairs}
    assert ("Modi 🤝 Putin in 🇮🇳 Delhi", "Modi") in found
    assert len(found) == sum(each.article.key != "controls" for each in hard_articles())
