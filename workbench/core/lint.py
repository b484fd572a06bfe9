"""Lint: what is looked for before a release, as values: rules, what they find, and how it is put right."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from workbench.core.annotations import Annotation
from workbench.core.articles import Edges, Range
from workbench.core.decisions import Kind
from workbench.core.evidence import Words
from workbench.core.forms import form_of
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Span, reading_order
from workbench.core.suggestions import Suggestion


class Severity(StrEnum):
    """An error is wrong in any project, a warning hardly ever right, a hint worth a look."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found at code points `start` to `end` of an article; `told` says what is wrong just there.

    `fix` says what the fix known for it would do, and is empty where none is known. What a fix “everywhere” takes
    together has one `group`. `mark` is the id of the annotation or open suggestion, None where nothing is marked.
    """

    rule: str
    layer: str
    label: str
    start: int
    end: int
    quote: str
    told: str
    fix: str = ""
    group: str = ""
    mark: str | None = None

    @property
    def place(self) -> str:
        """What this finding is known by in its article for as long as nobody changes the mark."""
        return f"{self.layer}:{self.start}-{self.end}:{self.label}"


@dataclass(frozen=True, slots=True)
class Repair:
    """What puts a finding right: the annotations that go and those that come, as a decision of this kind."""

    kind: Kind
    taken_out: tuple[Annotation, ...] = ()
    put_in: tuple[Annotation, ...] = ()


Found = tuple[Finding, Repair | None]


class Readings(NamedTuple):
    """How often words were given each label in all that the annotator decided, and how often they were rejected."""

    labels: Mapping[str, int]
    rejected: int = 0


@dataclass(frozen=True)
class Page:
    """An article as rules look at it. `standing` are its annotations in reading order, `rejected` those that say no.

    `waiting` are suggestions still open; `readings` tells of words in all articles, `places` where they stand here.
    """

    text: str
    edges: Edges
    scheme: LabelScheme
    standing: Sequence[Annotation]
    rejected: Sequence[Annotation] = ()
    waiting: Sequence[Suggestion] = ()
    is_done: bool = True
    readings: Mapping[Words, Readings] = field(default_factory=dict)
    places: Mapping[Words, Sequence[Range]] = field(default_factory=dict)

    @cached_property
    def by_layer(self) -> Mapping[str, Sequence[Annotation]]:
        found: dict[str, list[Annotation]] = {}
        for annotation in self.standing:
            found.setdefault(annotation.span.layer, []).append(annotation)
        return found

    @cached_property
    def by_id(self) -> Mapping[str, Annotation]:
        return {annotation.id: annotation for annotation in self.standing}

    @cached_property
    def words(self) -> frozenset[str]:
        """Every token of the text."""
        return frozenset(self.text[start:end] for start, end in self.edges.tokens)

    @cached_property
    def referred_to(self) -> frozenset[str]:
        """Ids of the entities that roles stand for."""
        roles = (role for annotation in self.standing for role in annotation.roles.values())
        return frozenset(role.entity for role in roles if role.entity is not None)

    def with_names(self, readings: Mapping[Words, Readings], places: Mapping[Words, Sequence[Range]]) -> "Page":
        """The same page with what is known of words."""
        return replace(self, readings=readings, places=places)

    def may_overlap(self, layer: str) -> bool:
        return layer in self.scheme.overlapping_layers

    def has_room(self, span: Span, *, beside: Annotation | None = None) -> bool:
        """Whether no other annotation is in the way of a span, where its layer allows none."""
        others = (each for each in self.by_layer.get(span.layer, ()) if beside is None or each.id != beside.id)
        if self.may_overlap(span.layer):
            return not any(each.span.same_range(span) for each in others)
        return not any(each.span.overlaps(span) for each in others)


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is what it is switched off by, `title` what a person reads, `why` what comes of leaving it as it is.

    `needs_readings` says that it asks what the same words were taken for in other articles, `needs_waiting` that it
    asks what is still suggested; either takes longer than all else.
    """

    name: str
    title: str
    why: str
    severity: Severity
    find: Callable[[Page], Iterator[Found]]
    needs_readings: bool = False
    needs_waiting: bool = False


@dataclass(frozen=True, slots=True)
class LintSettings:
    """What a project has switched off, by the names of rules."""

    off: frozenset[str] = frozenset()

    def record(self) -> dict[str, list[str]]:
        """The same as plain values, for JSON."""
        return {"off": sorted(self.off)}

    def switched(self, rule: str, *, on: bool) -> "LintSettings":
        return LintSettings(self.off - {rule} if on else self.off | {rule})


def lint_settings_from(record: Mapping[str, Any], *, where: str = "") -> LintSettings:
    """LintSettings out of a record; raises Problem for what is no list of names."""
    off = record.get("off", [])
    if not isinstance(off, list) or not all(isinstance(name, str) for name in off):
        raise Problem("Which rules are switched off cannot be read.", where=where)
    return LintSettings(frozenset(off))


def words_of(annotation: Annotation) -> Words:
    return Words(annotation.span.layer, form_of(annotation.span.quote))


def finding_at(rule: str, annotation: Annotation, told: str, *, fix: str = "", group: str = "") -> Finding:
    """A finding about a whole annotation."""
    span = annotation.span
    return Finding(rule, span.layer, span.label, span.start, span.end, span.quote, told, fix, group, annotation.id)


def joined_repairs(repairs: Iterable[Repair]) -> Repair | None:
    """Several repairs of one article as one; None where there are none.

    What two of them would change is changed by the first: the other is found again when the article is looked at anew.
    """
    chosen: list[Repair] = []
    touched: set[str] = set()
    for repair in repairs:
        ids = {annotation.id for annotation in (*repair.taken_out, *repair.put_in)}
        if touched.isdisjoint(ids):
            touched |= ids
            chosen.append(repair)
    if not chosen:
        return None
    out = tuple(annotation for repair in chosen for annotation in repair.taken_out)
    return Repair(chosen[0].kind, out, tuple(annotation for repair in chosen for annotation in repair.put_in))


def as_page(standing: Iterable[Annotation]) -> list[Annotation]:
    """Annotations in the order in which rules take them."""
    return sorted(standing, key=lambda each: (*reading_order(each.span), each.id))


def counted(labels: Mapping[str, int]) -> str:
    """How often each label was given, such as “GPE 240 · ORG 3”, the most frequent first."""
    most = sorted(labels.items(), key=lambda item: (-item[1], item[0]))
    return " · ".join(f"{label} {count:,}" for label, count in most)
