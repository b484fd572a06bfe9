"""Reads Label Studio JSON: annotations of one or several people, predictions, and the short form without them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.exchange.fields import field_names, meta_from
from workbench.exchange.foreign_articles import OURS, Told, review_in, versions_of
from workbench.exchange.glimpses import Glimpse
from workbench.exchange.incoming import Fault, ImportOptions, Keys, Read, Reviewed, Source
from workbench.exchange.json_records import records_of
from workbench.exchange.json_shapes import Json, name_in, object_in, objects_in, share_in, text_in, text_or_none
from workbench.exchange.label_studio_marks import TOOL, About, Marks, annotated, merged, suggested

_SKIPPED = "skipped in Label Studio"
_SHORT = frozenset({"annotation_id", "lead_time", "annotator"})
"""What the short form (JSON-MIN) says besides data and results."""
_DATED = frozenset({"created_at", "updated_at", "annotation_id", "annotator", "lead_time", "id"})


def is_label_studio(glimpse: Glimpse) -> bool:
    """Whether the first object of a file looks like a task of Label Studio, in its long or its short form."""
    keys = glimpse.keys
    is_long = "data" in keys and bool(keys & {"annotations", "predictions", "completions"})
    return is_long or (keys >= _SHORT and "id" in keys)


def read_label_studio(source: Source, options: ImportOptions, keys: Keys) -> Iterator[Read]:
    """The articles of a file of Label Studio, once for each annotation of a task; predictions come as suggestions."""
    for found in records_of(source, options):
        if isinstance(found, Fault):
            yield found
            continue
        try:
            versions = told_by(found.record, options.layers, options.value_fields)
        except Problem as problem:
            yield Fault(source.name, problem.what, found.line, None, problem.remedy, found.read)
        else:
            yield from versions_of(source, found, keys, versions, f"{source.stem}-{found.line}")


def told_by(task: Json, layers: Sequence[str], fields: Mapping[str, str]) -> list[Callable[[], Told]]:
    """What a task tells, a version for each annotation; raises Problem for a task without a text.

    Offsets count code points of the text. `fields` are the names of fields of its data that a person has stated.
    """
    is_short = "data" not in task
    data = {name: value for name, value in task.items() if name not in _DATED} if is_short else object_in(task, "data")
    teller = _Teller(data, layers, fields, name_in(task, "id"), is_short=is_short)
    if is_short:
        return [partial(teller.annotated, {**task, "result": short_result(data)}, _annotator(task, "annotator"), 0)]
    annotations = objects_in(task, "annotations") or objects_in(task, "completions")
    teller.predict(objects_in(task, "predictions"))
    if drafts := objects_in(task, "drafts"):
        teller.leave_out(
            phrase(
                "{n:,} draft that was never submitted was left out.",
                "{n:,} drafts that were never submitted were left out.",
                n=len(drafts),
            )
        )
    if not annotations:
        return [teller.predicted]
    names: list[str] = []
    for annotation in annotations:
        names.append(_free(_annotator(annotation, "completed_by"), names))
    return [
        partial(teller.annotated, each, name, number)
        for number, (each, name) in enumerate(zip(annotations, names, strict=True))
    ]


class _Teller:
    """What is the same for every annotation of a task."""

    def __init__(
        self, data: Json, layers: Sequence[str], fields: Mapping[str, str], id: str | None, *, is_short: bool
    ) -> None:
        self._ours = ours = object_in(data, OURS)
        names = field_names(list(data), fields)
        self._text = text_in(data, names["text"])
        self._about = About(self._text, layers, object_in(ours, "controls"))
        is_plain = is_short or not ours
        named = name_in(data, names["id"]) if "id" in names else None
        self._base = Told(
            self._text,
            {},
            key=name_in(ours, "id") or named or (None if id is None else f"task-{id}"),
            title=text_or_none(data, names.get("title", "title")) or "",
            meta={**(meta_from(data, names, ignored=("meta",)) if is_plain else {}), **object_in(data, "meta")},
            story=text_or_none(ours or data, "story"),
            split=text_or_none(ours, "split"),
            is_ours=bool(ours),
        )
        self._predicted: list[Marks] = []

    def leave_out(self, what: str) -> None:
        self._predicted.append(Marks(left_out=[what]))

    def predict(self, predictions: Sequence[Json]) -> None:
        """Takes up the predictions of the task."""
        for each in predictions:
            model, score = name_in(each, "model_version") or TOOL, share_in(each, "score")
            self._predicted.append(suggested(objects_in(each, "result"), self._about, model=model, score=score))

    def predicted(self) -> Told:
        """The task where nobody has annotated it."""
        return self._told(merged(self._predicted))

    def annotated(self, annotation: Json, annotator: str, number: int) -> Told:
        """What one person made of it; the first of them is the one that we wrote, if we did."""
        is_ours = bool(self._ours) and number == 0
        is_skipped = annotation.get("was_cancelled") is True
        known, at = review_in(self._ours) if is_ours else (None, None)
        if known is None or is_skipped == (known.state is ReviewState.DONE):
            state, flag = (ReviewState.TO_DO, _SKIPPED) if is_skipped else (ReviewState.DONE, None)
            known, at = Reviewed(annotator or (known.annotator if known else ""), state, flag), None
        result, is_open = objects_in(annotation, "result"), is_skipped and not is_ours
        marks = suggested(result, self._about, model=TOOL) if is_open else annotated(result, self._about)
        told = self._told(merged([marks, *(self._predicted if number == 0 else [])]))
        rejected = objects_in(self._ours, "rejected") if is_ours else []
        return replace(told, review=known, submitted_at=at, rejected=[dict(each) for each in rejected])

    def _told(self, marks: Marks) -> Told:
        return replace(self._base, marks=marks.by_layer, left_out=tuple(marks.left_out), noted=tuple(marks.noted))


def short_result(data: Json) -> list[Json]:
    """The results of the short form, in which each control is a field with a list of what was marked by it.

    Answers have lost their words there, and are metadata.
    """
    return [
        {"id": f"{name} {number}", "from_name": name, "to_name": "text", "type": "labels", "value": value}
        for name, values in data.items()
        if isinstance(values, list)
        for number, value in enumerate(values)
        if isinstance(value, dict) and value.keys() >= {"start", "end", "labels"}
    ]


def _annotator(record: Json, name: str) -> str:
    """Who it was: a number, a name, or an object with an address and an id."""
    who = record.get(name)
    if not isinstance(who, dict):
        return name_in(record, name) or ""
    return name_in(who, "email") or name_in(who, "username") or name_in(who, "id") or ""


def _free(name: str, taken: Sequence[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} ({number})".strip(), number + 1
    return free
