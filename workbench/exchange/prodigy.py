"""Reads Prodigy tasks: what people answered becomes annotations, what nobody confirmed becomes suggestions."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.core.annotations import Verdict
from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.records import Record
from workbench.exchange.foreign_articles import OURS, Told, review_in, told_with
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Reviewed
from workbench.exchange.json_shapes import Json, name_in, object_in, objects_in, text_in, text_or_none, texts_in
from workbench.exchange.prodigy_spans import Relations, Span
from workbench.exchange.span_records import SUGGESTED

TOOL = "prodigy"
_BINARY_VIEWS = frozenset({"ner", "spans", "classification"})
"""The views in which a person says yes or no to what is there and cannot change it."""
_ANSWERS = frozenset({"accept", "reject", "ignore"})
_HASHES = frozenset({"_input_hash", "_task_hash", "_view_id"})
_LOADED = frozenset({"text", "spans", "tokens", "meta", "answer", "relations", "label"})
"""What a task has before Prodigy saw it; a file with more than that, such as ids, is read as lines of any shape."""
_Place = tuple[str, int, int, str]
_IGNORED = "ignored in Prodigy"


def is_prodigy(glimpse: Glimpse) -> bool:
    """Whether the first object of a file looks like a task of Prodigy, also one that was written to be loaded there."""
    keys = glimpse.keys
    return "text" in keys and (bool(keys & _HASHES) or ("spans" in keys and keys <= _LOADED))


def told_by(task: Json, layers: Sequence[str]) -> Told:
    """What a task tells; raises Problem for what cannot be read. Offsets count code points of its text."""
    ours, answer = object_in(task, OURS), _answer(task)
    given = objects_in(task, "spans")
    spans = [Span(span, layers) for span in given if span.get("label") is not None]
    relations = Relations(spans, objects_in(task, "relations"))
    marks: defaultdict[str, list[Record]] = defaultdict(list)
    rejected: list[Record] = [dict(each) for each in objects_in(ours, "rejected")]
    for span in spans:
        if relations.is_part(span):
            continue
        record = {**span.record(), **relations.roles(span), **_origin(span, answer)}
        if answer == "reject":
            rejected.append({"layer": span.layer, **record})
        else:
            marks[span.layer].append(record)
    review, at = _review(task, ours, answer)
    left_out = (*relations.left_out, *_without_label(len(given) - len(spans)), *_about_the_text(task, spans))
    told = told_with(ours, text_in(task, "text"), marks, left_out)
    return replace(told, rejected=rejected, meta=object_in(task, "meta"), review=review, submitted_at=at)


def _without_label(number: int) -> Iterator[str]:
    if number:
        yield phrase("{n:,} span without a label was left out.", "{n:,} spans without a label were left out.", n=number)


def _about_the_text(task: Json, spans: Sequence[Span]) -> Iterator[str]:
    """What was answered about the text as a whole: its classes, which an article of ours has no place for."""
    label = task.get("label")
    for name in [*texts_in(task, "accept"), *([label] if isinstance(label, str) and not spans else [])]:
        yield phrase("The answer “{name}” is about the whole text, and was left out.", name=name)


def is_binary(task: Json) -> bool:
    """Whether a person could only say yes or no to the spans of a task."""
    told = task.get("_is_binary")
    return told if isinstance(told, bool) else task.get("_view_id") in _BINARY_VIEWS


def annotator_of(task: Json) -> str:
    return name_in(task, "_annotator_id") or name_in(task, "_session_id") or ""


def _answer(task: Json) -> str | None:
    answer = text_or_none(task, "answer")
    if answer is not None and answer not in _ANSWERS:
        raise Problem(phrase("There is no answer “{answer}”.", answer=f"{answer:.40}"))
    return answer


def _review(task: Json, ours: Json, answer: str | None) -> tuple[Reviewed | None, int | None]:
    """The review as it is after what was answered: only what was accepted as a whole is done."""
    if answer is None:
        return None, None
    known, at = review_in(ours)
    is_done = answer == "accept" and not is_binary(task)
    if known is not None and answer != "reject" and is_done == (known.state is ReviewState.DONE):
        return known, at
    if answer == "ignore":
        return Reviewed(annotator_of(task), ReviewState.TO_DO, _IGNORED), None
    return Reviewed(annotator_of(task), ReviewState.DONE if is_done else ReviewState.IN_PROGRESS), None


def _origin(span: Span, answer: str | None) -> Record:
    """The origin of a span after what was answered; none for one that somebody added."""
    origin: Record = dict(object_in(span.ours, "origin"))
    if not origin and (answer != "accept" or (span.source and span.score is not None)):
        score = 1.0 if span.score is None else span.score
        origin = {"suggester": span.source or TOOL, "version": "", "score": score, "verdict": SUGGESTED}
    if answer == "reject":
        origin["verdict"] = str(Verdict.REJECTED)
    elif answer == "accept" and origin.get("verdict") == SUGGESTED:
        origin["verdict"] = str(Verdict.ACCEPTED)
    return {"origin": origin} if origin else {}


def together(tasks: Sequence[Told]) -> Told:
    """Several questions that one person answered about a text as one; a span stands where any answer says so."""
    if len(tasks) == 1:
        return tasks[0]
    marks: defaultdict[str, list[Record]] = defaultdict(list)
    standing: set[_Place] = set()
    for layer, record in [(layer, record) for task in tasks for layer, those in task.marks.items() for record in those]:
        if (place := _place(layer, record)) not in standing:
            standing.add(place)
            marks[layer].append(record)
    rejected = {_place(each["layer"], each): each for task in tasks for each in task.rejected}
    best = min((task for task in tasks if task.review), key=_by_state, default=tasks[0])
    return replace(
        tasks[0],
        marks=marks,
        rejected=[each for place, each in rejected.items() if place not in standing],
        review=best.review,
        submitted_at=best.submitted_at,
        left_out=tuple(what for task in tasks for what in task.left_out),
    )


def _by_state(task: Told) -> int:
    """A sort key: what was done as a whole outweighs single answers, and these what was ignored."""
    order = (ReviewState.DONE, ReviewState.IN_PROGRESS, ReviewState.TO_DO)
    return order.index(task.review.state) if task.review else len(order)


def _place(layer: object, record: Record) -> _Place:
    return str(layer), record["start"], record["end"], str(record.get("label"))
