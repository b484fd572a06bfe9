"""Web Annotations as we write them: by the published terms, with links that lead somewhere, by the schema of ours."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.exchange.exported import FACTS, hard_articles
from workbench import paths
from workbench.exchange.release import write_release

Item = dict[str, Any]


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\S+", text))


# The terms that the published context gives a meaning.
TERMS = words("""
    @context id type body target source selector state scope refinedBy startSelector endSelector renderedVia creator
    generator rights homepage via canonical stylesheet cached conformsTo items partOf first last next prev audience
    motivation purpose textDirection accessibility bodyValue format language processingLanguage value exact prefix
    suffix styleClass name email email_sha1 nickname label created modified generated sourceDate sourceDateStart
    sourceDateEnd start end total startIndex
""")
KINDS = words("""
    Annotation Dataset Image Video Audio Text TextualBody ResourceSelection SpecificResource FragmentSelector
    CssSelector XPathSelector TextQuoteSelector TextPositionSelector DataPositionSelector SvgSelector RangeSelector
    TimeState HttpRequestState CssStylesheet Choice Person Software Organization AnnotationCollection AnnotationPage
    Audience
""")
MOTIVATIONS = words("""
    bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning
    replying reviewing assessing tagging
""")


def nodes(value: Any) -> Iterator[Item]:
    """Every object of a file but those that are JSON to the context."""
    if isinstance(value, list):
        for each in value:
            yield from nodes(each)
    elif isinstance(value, dict):
        yield value
        for name, inner in value.items():
            if name not in ("workbench", "@context"):
                yield from nodes(inner)


@pytest.fixture
def ours(tmp_path: Path) -> list[Item]:
    write_release(tmp_path / "out", hard_articles(), facts=replace(FACTS, format="web-annotation"))
    found: list[Item] = json.loads((tmp_path / "out" / "train.jsonld").read_bytes())
    return found


def test_every_term_has_a_meaning(ours: list[Item]) -> None:
    for node in nodes(ours):
        extension = next((each for each in node.get("@context", []) if isinstance(each, dict)), {})
        assert node.keys() <= TERMS | {"article", "workbench"}
        assert {"article", "workbench"} <= extension.keys() or "@context" not in node
        assert node.get("type", "Annotation") in KINDS
        assert {node.get("motivation", "tagging"), node.get("purpose", "tagging")} <= MOTIVATIONS


def test_every_link_leads_to_an_annotation_of_the_collection(ours: list[Item]) -> None:
    for collection in ours:
        items = collection["first"]["items"]
        assert collection["total"] == len(items) == len({item["id"] for item in items})
        links = {body["source"] for item in items for body in item["body"] if "source" in body}
        assert links <= {item["id"] for item in items}
        assert {item["target"]["source"] for item in items} == {collection["article"]["id"]}


def test_schema_describes_what_is_written(ours: list[Item], tmp_path: Path) -> None:
    schema = json.loads((paths.resources() / "schema" / "web-annotation-1.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(ours)
    assert json.loads((tmp_path / "out" / "schema.json").read_bytes()) == schema
    # It can say no: of something missing, of something added, of a wrong kind.
    first = ours[0]["first"]["items"][0]
    changed: list[Item] = [{}, first | {"x": 1}, first | {"target": "x"}, first | {"motivation": "editing"}]
    for spoiled in changed:
        ours[0]["first"]["items"][0] = spoiled
        assert not Draft202012Validator(schema).is_valid(ours)
