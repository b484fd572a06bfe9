"""What changed from one release to another: articles, their texts and splits, and every span."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from typing import Any, NamedTuple

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.exchange.release_reading import OpenRelease, RawLine, record_in
from workbench.exchange.span_changes import Change, SpanChange, span_changes

_ABOUT = ("title", "meta", "story")
_NOT_LAYERS = frozenset(
    {"schema", "id", "text", "text_sha256", "title", "meta", "story", "split", "rejected", "review"}
)


class ArticleChange(StrEnum):
    """What may have become of an article."""

    ADDED = "added"
    GONE = "gone"
    TEXT = "text changed"
    SPLIT = "split moved"
    ABOUT = "title or metadata changed"
    REVIEW = "review changed"


class Changed(NamedTuple):
    """An article of which something changed; `annotator` tells apart what several people made of it."""

    key: str
    annotator: str
    changes: tuple[ArticleChange, ...]
    splits: tuple[str, str]
    spans: tuple[SpanChange, ...] = ()

    def words(self) -> Iterator[str]:
        """A line on the article, and one on each of its spans that changed."""
        moved = f" ({self.splits[0]} → {self.splits[1]})" if ArticleChange.SPLIT in self.changes else ""
        what = ", ".join(map(str, self.changes)) or "spans changed"
        yield f"{self.key}: {what}{moved}"
        yield from (f"    {span}" for span in self.spans)

    def record(self) -> Record:
        spans = [
            {"change": str(span.kind), "layer": span.layer, "before": span.before, "after": span.after}
            for span in self.spans
        ]
        article = {"id": self.key, "annotator": self.annotator or None, "changes": [str(c) for c in self.changes]}
        return {**article, "splits": list(self.splits), "spans": spans}


@dataclass(slots=True)
class DiffCounts:
    """How much changed: articles by kind, spans by layer, label and kind."""

    articles: Counter[ArticleChange] = field(default_factory=Counter)
    spans: dict[tuple[str, str], Counter[Change]] = field(default_factory=lambda: defaultdict(Counter))
    changed: int = 0
    same: int = 0

    def add(self, changed: Changed) -> None:
        self.changed += 1
        self.articles.update(changed.changes)
        for span in changed.spans:
            self.spans[span.layer, span.label][span.kind] += 1

    def record(self) -> Record:
        spans: Record = {}
        for (layer, label), kinds in sorted(self.spans.items()):
            spans.setdefault(layer, {})[label] = {str(kind): kinds[kind] for kind in Change}
        articles = {str(kind): self.articles[kind] for kind in ArticleChange}
        return {"same": self.same, "changed": self.changed, "articles": articles, "spans": spans}


def differences(before: OpenRelease, after: OpenRelease, counts: DiffCounts) -> Iterator[Changed]:
    """Every article that changed: first those of the later release in its order, then those that are gone.

    Of the earlier release 40 bytes an article are kept, of the later one nothing. Raises Problem for a line that holds
    no article, and where an article is there twice.
    """
    earlier = _Places(before)
    for split, line in _lines(after):
        known = earlier.take(line)
        if known is not None and known.split == split and known.line.data == line.data:
            counts.same += 1
            continue
        changed = _changed(known, split, line)
        if changed is None:
            counts.same += 1
            continue
        counts.add(changed)
        yield changed
    for gone in earlier.left():
        key, annotator = _identity(record_in(gone.line), gone.line)
        changed = Changed(key, annotator, (ArticleChange.GONE,), (gone.split, ""))
        counts.add(changed)
        yield changed


class _Placed(NamedTuple):
    split: str
    line: RawLine


class _Places:
    """Where each article of a release begins, found by a hash of its id and annotator."""

    def __init__(self, release: OpenRelease) -> None:
        self._release = release
        self._names = list(release.split_files().items())
        self._starts, self._numbers, self._files = array("Q"), array("I"), array("H")
        self._places: dict[bytes, int] = {}
        numbers = {split: n for n, (split, _) in enumerate(self._names)}
        for split, line in _lines(release):
            hashed = _hashed(line)
            if hashed in self._places:
                raise Problem("This article is there twice.", where=line.where)
            self._places[hashed] = len(self._starts)
            self._starts.append(line.start)
            self._numbers.append(line.number)
            self._files.append(numbers[split])

    def take(self, line: RawLine) -> _Placed | None:
        """The article of that line in this release, once."""
        place = self._places.pop(_hashed(line), None)
        return None if place is None else self._read(place)

    def left(self) -> Iterator[_Placed]:
        """Those that were not taken, in their order."""
        yield from map(self._read, self._places.values())

    def _read(self, place: int) -> _Placed:
        split, name = self._names[self._files[place]]
        with self._release.path(name).open("rb") as file:
            file.seek(self._starts[place])
            return _Placed(split, RawLine(name, self._numbers[place], self._starts[place], file.readline()))


def _lines(release: OpenRelease) -> Iterator[tuple[str, RawLine]]:
    for split, name in release.split_files().items():
        for line in release.lines(name):
            yield split, line


def _hashed(line: RawLine) -> bytes:
    return blake2b("\x1f".join(_identity(record_in(line), line)).encode("utf-8", "replace"), digest_size=12).digest()


def _identity(record: Mapping[str, Any], line: RawLine) -> tuple[str, str]:
    key, review = record.get("id"), record.get("review")
    if not isinstance(key, str):
        raise Problem("The line holds no article with an id.", where=line.where)
    return key, str(review.get("annotator", "")) if isinstance(review, dict) else ""


def _changed(known: _Placed | None, split: str, line: RawLine) -> Changed | None:
    after = record_in(line)
    key, annotator = _identity(after, line)
    if known is None:
        return Changed(key, annotator, (ArticleChange.ADDED,), ("", split))
    before = record_in(known.line)
    try:
        spans = tuple(_spans(before, after))
        kinds = tuple(_kinds(before, after, moved=known.split != split))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise Problem(
            phrase("This article is not in our shape: {error}", error=repr(error)), where=line.where
        ) from error
    return Changed(key, annotator, kinds, (known.split, split), spans) if kinds or spans else None


def _kinds(before: Mapping[str, Any], after: Mapping[str, Any], *, moved: bool) -> Iterator[ArticleChange]:
    if before["text"] != after["text"]:
        yield ArticleChange.TEXT
    if moved:
        yield ArticleChange.SPLIT
    if any(before.get(name) != after.get(name) for name in _ABOUT):
        yield ArticleChange.ABOUT
    if before.get("review") != after.get("review"):
        yield ArticleChange.REVIEW


def _spans(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[SpanChange]:
    layers = [name for name in {**before, **after} if name not in _NOT_LAYERS]
    for layer in layers:
        yield from span_changes(layer, before.get(layer, ()), after.get(layer, ()))
