"""Releases as W3C Web Annotations: one list in JSON-LD for each split, a collection of annotations for each article."""

from collections.abc import Iterator, Mapping, Sequence

from workbench.core.phrases import phrase
from workbench.core.schemes import LabelScheme
from workbench.exchange.foreign_articles import Told
from workbench.exchange.foreign_releases import expected, found_in, readable
from workbench.exchange.held import Held
from workbench.exchange.json_shapes import Json
from workbench.exchange.line_files import line_file
from workbench.exchange.release_counts import ReleaseCounts
from workbench.exchange.release_facts import SCHEMA_FILE, ReleaseFacts
from workbench.exchange.release_format import Piece, ReleaseFormat
from workbench.exchange.web_annotation import abouts, versions_told
from workbench.exchange.web_annotation_pages import collection_of
from workbench.exchange.workbench_jsonl import check_names, json_line

_READING = """`{split}.jsonld` is a list of collections of [Web Annotations](https://www.w3.org/TR/annotation-model/),
one for each article. Each collection holds the text itself under `article`. A span is an annotation with the purpose
*tagging*; a claimer or cue is one with the purpose *linking*. `start` and `end` count Unicode code points.
`schema.json` describes all of it.
"""


def _piece(held: Held, _scheme: LabelScheme) -> Piece:
    return (json_line(collection_of(held)).rstrip(b"\n"),)


def _tell(record: Json, layers: Sequence[str]) -> Iterator[Told]:
    for about in abouts(record):
        if about.text is not None:
            yield from (version() for version in versions_told(about.text, about.annotations, layers))


def _schema(facts: ReleaseFacts, _counts: ReleaseCounts) -> Mapping[str, bytes]:
    return {SCHEMA_FILE: facts.schema_file.with_name("web-annotation-1.schema.json").read_bytes()}


WEB_ANNOTATION = ReleaseFormat(
    "web-annotation",
    phrase("W3C Web Annotations, JSON-LD"),
    held=readable,
    piece=_piece,
    sink=line_file(".jsonld", head=b"[\n", between=b",\n", tail=b"\n]\n", begins=None),
    found=found_in(_tell),
    expected=expected,
    check=check_names,
    more_files=_schema,
    reading=_READING,
)
