"""Reads gold: articles that people have marked, as JSON Lines, for the bench to compare suggestions with."""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from tests.bench.trimming import trimmed, trimmed_span
from workbench.core.articles import Article, Range
from workbench.core.spans import CLAIMS, ENTITIES, Span
from workbench.core.zones import read_zones

LAYERS = (ENTITIES, CLAIMS)


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """A span that is there to be found; an optional one is no miss where it is not found.

    `others` count as the same span, and each of `claimers` as who makes the claim. All are trimmed.
    """

    span: Span
    others: tuple[Span, ...] = ()
    optional: bool = False
    claimers: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Gold:
    """An article with its gold by layer, which lacks a layer that nobody marked; `ignored` ranges are not scored."""

    article: Article
    layers: Mapping[str, tuple[GoldSpan, ...]]
    ignored: tuple[Range, ...] = ()


def gold_parser(about: str | None) -> argparse.ArgumentParser:
    """The options that every command on gold takes: files, labels under other names, which count, how many articles."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--map", type=_renaming, default={})
    parser.add_argument("--labels", type=lambda listed: listed.split(","), default=[])
    parser.add_argument("--limit", type=int)
    return parser


def _renaming(told: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in told.split(","))
    return {old: new for old, _, new in pairs}


def read_gold(path: Path, limit: int | None = None) -> list[Gold]:
    """The articles of a file in order, the first `limit` of them where that is given."""
    with path.open(encoding="utf-8") as file:
        return [_gold(json.loads(line)) for line in islice(filter(str.strip, file), limit)]


def _gold(record: Mapping[str, Any]) -> Gold:
    text = record["text"]
    reading = read_zones(text)  # as when it is imported
    article = Article(str(record["id"]), text, reading.title, reading.meta, reading.zones)
    layers = {layer: tuple(_gold_spans(text, layer, record[layer])) for layer in LAYERS if layer in record}
    return Gold(article, layers, tuple((start, end) for start, end in record.get("ignore", ())))


def _gold_spans(text: str, layer: str, marked: Sequence[Mapping[str, Any]]) -> Iterator[GoldSpan]:
    for mark in marked:
        claimers = [mark["claimer"], *mark["claimer"].get("alt", ())] if mark.get("claimer") else []
        yield GoldSpan(
            _span(text, layer, mark),
            tuple(_span(text, layer, other) for other in mark.get("alt", ())),
            bool(mark.get("optional")),
            tuple(trimmed(text, claimer["start"], claimer["end"]) for claimer in claimers),
        )


def _span(text: str, layer: str, mark: Mapping[str, Any]) -> Span:
    return trimmed_span(text, layer, mark["start"], mark["end"], mark.get("label", ""))
