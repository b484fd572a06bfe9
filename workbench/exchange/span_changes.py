"""What became of the spans of one article from one release to another."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from workbench.core.records import MARK_KEYS

Mark = Mapping[str, Any]


class Change(StrEnum):
    """What may have become of a span; one may have undergone several."""

    ADDED = "added"
    REMOVED = "removed"
    RELABELLED = "relabelled"
    MOVED = "moved"
    ATTRIBUTES = "attributes"
    ROLES = "roles"
    GROUP = "group"
    ORIGIN = "origin"


class SpanChange(NamedTuple):
    """`before` is None for a span that was added, `after` for one that was removed."""

    kind: Change
    layer: str
    before: Mark | None
    after: Mark | None

    @property
    def label(self) -> str:
        """The label that it counts for: the new one, where there is a new one."""
        return str((self.after or self.before or {})["label"])

    def __str__(self) -> str:
        before, after = self.before, self.after
        if before is None or after is None:
            return f"{self.kind} {_shown(self.after or self.before or {})}"
        if self.kind in (Change.RELABELLED, Change.MOVED):
            return f"{self.kind} {_shown(before)} → {_shown(after)}"
        return f"{self.kind} of {_shown(after)}: {_part(before, self.kind)} → {_part(after, self.kind)}"


def _shown(mark: Mark) -> str:
    return f"{mark['label']} {mark['start']}–{mark['end']} “{mark['text']:.60}”"


def _part(mark: Mark, kind: Change) -> str:
    parts = {
        Change.ATTRIBUTES: ", ".join(f"{name} {value}" for name, value in _attributes(mark)),
        Change.ROLES: ", ".join(f"{name} “{role['text']:.40}”" for name, role in _roles(mark)),
        Change.GROUP: mark.get("group") or "",
        Change.ORIGIN: mark["origin"]["verdict"],
    }
    return parts[kind] or "none"


def span_changes(layer: str, before: Sequence[Mark], after: Sequence[Mark]) -> Iterator[SpanChange]:
    """The changes from the marks of a layer to other ones, in the order of the text."""
    matched = list(_matched(before, after))
    changes = [change for old, new in matched for change in _changes(layer, old, new)]
    yield from sorted(changes, key=lambda change: _place(change.after or change.before or {}))


def _place(mark: Mark) -> tuple[int, int, str]:
    return mark["start"], -mark["end"], mark["id"]


def _changes(layer: str, before: Mark | None, after: Mark | None) -> Iterator[SpanChange]:
    if before is None or after is None:
        yield SpanChange(Change.ADDED if before is None else Change.REMOVED, layer, before, after)
        return
    for kind, part in _PARTS.items():
        if part(before) != part(after):
            yield SpanChange(kind, layer, before, after)


def _range(mark: Mark) -> object:
    return mark["start"], mark["end"], mark["text"]


def _label(mark: Mark) -> object:
    return mark["label"]


def _attributes(mark: Mark) -> list[tuple[str, str]]:
    return sorted((mark.get("attributes") or {}).items())


def _roles(mark: Mark) -> list[tuple[str, Any]]:
    return sorted((name, value) for name, value in mark.items() if name not in MARK_KEYS and isinstance(value, dict))


def _group(mark: Mark) -> object:
    return mark.get("group")


def _origin(mark: Mark) -> object:
    return mark["origin"]


_PARTS: Mapping[Change, Callable[[Mark], object]] = {
    Change.RELABELLED: _label,
    Change.MOVED: _range,
    Change.ATTRIBUTES: _attributes,
    Change.ROLES: _roles,
    Change.GROUP: _group,
    Change.ORIGIN: _origin,
}


def _matched(before: Sequence[Mark], after: Sequence[Mark]) -> Iterator[tuple[Mark | None, Mark | None]]:
    """Each mark with what it became: that with its id, else at its place, else with its words and label, or none."""
    old, new = list(before), list(after)
    for same in (_id, _marked, _range, _words):
        known = {same(mark): mark for mark in reversed(new)}
        pairs = [(mark, known.pop(same(mark))) for mark in old if same(mark) in known]
        yield from pairs
        paired = {id(mark) for pair in pairs for mark in pair}
        old = [mark for mark in old if id(mark) not in paired]
        new = [mark for mark in new if id(mark) not in paired]
    yield from ((mark, None) for mark in old)
    yield from ((None, mark) for mark in new)


def _id(mark: Mark) -> object:
    return mark["id"]


def _marked(mark: Mark) -> object:
    return mark["start"], mark["end"], mark["label"]


def _words(mark: Mark) -> object:
    return mark["text"], mark["label"]
