"""Makes articles of what the files of other tools tell, once it is put in the words of `workbench/1`."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.exchange.drafts import Normalised, draft
from workbench.exchange.fields import told
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Read, Reviewed, Source
from workbench.exchange.json_records import Numbered, records_of
from workbench.exchange.json_shapes import Json, name_in, object_in, objects_in, text_or_none
from workbench.exchange.span_records import REJECTED, marks_from

OURS = "workbench"
"""Where other tools' files hold what only we know, in the shape of `workbench/1`."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a file tells of one article. Offsets of `marks`, by layer, and `rejected` count code points of `text`.

    `key` is the one that we wrote it under; `is_ours` says that we wrote it, so that its metadata are all there are;
    `left_out` are words on what has no place in an article of ours, `noted` on what is there in another way.
    """

    text: str
    marks: Mapping[str, Sequence[Record]]
    key: str | None = None
    rejected: Sequence[Record] = ()
    title: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)
    story: str | None = None
    split: str | None = None
    review: Reviewed | None = None
    submitted_at: int | None = None
    is_ours: bool = False
    left_out: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()


def read_told(
    source: Source,
    options: ImportOptions,
    key: Callable[[Json, str], str],
    tell: Callable[[Json, str], Iterable[Told]],
) -> Iterator[Read]:
    """The articles that `tell` makes of each object and its key, with what it leaves out as a fault each.

    A Problem raised by either is a fault with line and article. `key` is also given a key made of file and line.
    """
    for found in records_of(source, options):
        if isinstance(found, Fault):
            yield found
        else:
            yield from _each(source, found, key, tell)


def _each(
    source: Source,
    found: Numbered,
    key: Callable[[Json, str], str],
    tell: Callable[[Json, str], Iterable[Told]],
) -> Iterator[Read]:
    known = None
    try:
        known = key(found.record, f"{source.stem}-{found.line}")
        for each in tell(found.record, known):
            yield from _article(source, each, known, found.line, found.read)
    except Problem as problem:
        yield Fault(source.name, problem.what, found.line, known, problem.remedy, found.read)


def versions_of(
    source: Source, place: Numbered, keys: Keys, versions: Iterable[Callable[[], Told]], made: str
) -> Iterator[Read]:
    """What several people made of one article, each under its key; a Problem in one of them is a fault of its own.

    `made` is the key of an article that brings none.
    """
    known: str | None = None
    for version in versions:
        try:
            told = version()
            known = take_key(told, keys, made) if known is None else keys.take_stated(known, _annotator(told))
            yield from _article(source, told, known, place.line, place.read)
        except Problem as problem:
            yield Fault(source.name, problem.what, place.line, known, problem.remedy, place.read)


def read_one(source: Source, tell: Callable[[], Told], keys: Keys, made: str, read: int) -> Iterator[Read]:
    """The article that `tell` tells, with what it leaves out as a fault each; a Problem is a fault of this article.

    `made` is the key of an article that brings none, and what faults call it until its key is known.
    """
    key = made
    try:
        told = tell()
        key = take_key(told, keys, made)
        yield from _article(source, told, key, None, read)
    except Problem as problem:
        yield Fault(source.name, problem.what, article=key, remedy=problem.remedy, read=read)


def _article(source: Source, told: Told, key: str, line: int | None, read: int) -> Iterator[Read]:
    yield replace(incoming_of(told, key), file=source.name, line=line, read=read)
    yield from (Fault(source.name, what, line, key, read=read) for what in told.left_out)
    yield from (Fault(source.name, what, line, key, read=read, is_note=True) for what in told.noted)


def take_key(each: Told, keys: Keys, *made: str) -> str:
    """The key that an article brings, or else the first of `made` that is free; raises Problem where it is taken."""
    if each.key is None:
        return keys.make(*made)
    # A release of several annotators has an article of ours once for each of them.
    return keys.take_stated(each.key, _annotator(each) if each.is_ours else "")


def _annotator(each: Told) -> str:
    return each.review.annotator if each.review else ""


def incoming_of(each: Told, key: str) -> Incoming:
    """Raises Problem for a text that cannot be an article, or a span that does not hold."""
    text = Normalised(each.text)
    meta = {name: told(value) for name, value in each.meta.items() if value is not None}
    article = draft(text, key=key, title=each.title, meta=meta, story=each.story)
    if each.is_ours:
        # What was found in the text stood in the metadata when it was exported, unless a person took it out.
        article = replace(article, title=each.title, meta={**text.meta, **meta})
    line = {**each.marks, REJECTED: list(each.rejected)}
    annotations, suggestions = marks_from(line, text, key, tuple(each.marks), with_rejected=True)
    return Incoming(article, annotations, suggestions, review=each.review)


def told_with(ours: Json, text: str, marks: Mapping[str, Sequence[Record]], left_out: Iterable[str] = ()) -> Told:
    """What a file tells that has all that only we know together in `ours`, which is empty in what others wrote."""
    review, at = review_in(ours)
    return Told(
        text,
        marks,
        key=name_in(ours, "id"),
        rejected=[dict(each) for each in objects_in(ours, "rejected")],
        title=text_or_none(ours, "title") or "",
        meta=object_in(ours, "meta"),
        story=text_or_none(ours, "story"),
        split=text_or_none(ours, "split"),
        review=review,
        submitted_at=at,
        is_ours=bool(ours),
        left_out=tuple(left_out),
    )


def review_in(ours: Json) -> tuple[Reviewed | None, int | None]:
    """The review that `ours_of` told, and milliseconds since 1970 when it was submitted."""
    review = object_in(ours, "review")
    state = _STATES.get(str(review.get("state")))
    if state is None:
        return None, None
    guidelines = text_or_none(review, "guidelines") or ""
    reviewed = Reviewed(name_in(review, "annotator") or "", state, text_or_none(review, "flag"), guidelines)
    at = review.get("submitted_at")
    return reviewed, at if type(at) is int else None


_STATES = {str(state): state for state in ReviewState}
