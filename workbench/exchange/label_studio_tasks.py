"""Writes an article as a Label Studio task: regions with labels, attributes of each region, relations to its roles.

Offsets count code points, as Label Studio does from 1.4 on; older ones counted units of UTF-16.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workbench.core.annotations import Annotation, Mark, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import ReviewState
from workbench.core.records import MARK_KEYS, Record, annotation_record, suggestion_record
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role, Span
from workbench.core.suggestions import Suggestion
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.foreign_releases import ours_of
from workbench.exchange.held import Held
from workbench.exchange.label_studio_config import ENTITY, ROLES, TEXT, Controls, controls_of, is_choice

_TOLD = frozenset({"start", "end", "text", "label"})
_UNTOUCHED = frozenset({Verdict.ACCEPTED, Verdict.ACCEPTED_IN_BULK, Verdict.LET_STAND})


def task_of(held: Held, scheme: LabelScheme) -> Record:
    """The task of an annotated article. One that is not done is skipped, since it may lack spans.

    Who annotated it is told among the data: Label Studio refuses a file that names a user whom it does not know.
    """
    writer = _Writer(held.article, scheme)
    data = writer.data(ours_of(held))
    if held.rejected is not None:
        data[OURS]["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in held.rejected]
    is_done = held.submission is not None and held.submission.review.state is ReviewState.DONE
    annotation = {"result": writer.result(held.annotations), "was_cancelled": not is_done, "ground_truth": False}
    return {"id": writer.number, "data": data, "annotations": [annotation], "predictions": []}


def suggested_task(article: Article, suggestions: Sequence[Suggestion], scheme: LabelScheme) -> Record:
    """The task of an article that nobody has reviewed, with all suggestions as one prediction.

    Label Studio shows the predictions of one model at a time, and links only what is in the same one.
    """
    writer = _Writer(article, scheme)
    predictions = []
    if suggestions:
        score = round(sum(suggestion.score for suggestion in suggestions) / len(suggestions), 6)
        predictions.append({"model_version": OURS, "score": score, "result": writer.result(suggestions)})
    data = writer.data(ours_of(Held(article, ())))
    return {"id": writer.number, "data": data, "annotations": [], "predictions": predictions}


@dataclass(frozen=True, slots=True)
class _Region:
    """The words of a role, once for all spans that have them in that role."""

    start: int
    end: int
    quote: str
    name: str
    entity: str | None


class _Writer:
    """What is the same for all results of one article."""

    def __init__(self, article: Article, scheme: LabelScheme) -> None:
        self._article, self._scheme = article, scheme
        self._controls: Controls = controls_of(scheme)

    @property
    def number(self) -> int:
        """The id of the task, which has to be a number: one that every language can hold."""
        return int(self._id("")[:13], 16)

    def data(self, ours: Record) -> Record:
        article = self._article
        if renamed := self._controls.renamed():
            ours["controls"] = renamed
        return {TEXT: article.text, "title": article.title, "meta": dict(sorted(article.meta.items())), OURS: ours}

    def result(self, marks: Sequence[Mark]) -> list[Record]:
        """The items of an annotation or prediction: regions first, then what is between them."""
        words = dict.fromkeys(_region(name, role) for mark in marks for name, role in sorted(mark.roles.items()))
        regions = [item for mark in marks for item in self._marked(mark)]
        return [*regions, *map(self._worded, words), *self._relations(marks, words)]

    def _marked(self, mark: Mark) -> Iterator[Record]:
        span, layer = mark.span, self._scheme.layer(mark.span.layer)
        id, where = self._id(mark.id), _where(span)
        unheld: Record = {}
        answers: list[Record] = []
        for name, value in sorted(mark.attributes.items()):
            chosen = is_choice(layer, name, value)
            if chosen is None:
                unheld[name] = value
            else:
                kind, told = ("choices", {"choices": [value]}) if chosen else ("textarea", {"text": [value]})
                answers.append(_item(id, self._controls.attributes[span.layer, name], kind, where | told))
        item = _item(id, self._controls.layers[span.layer], "labels", {**where, "labels": [span.label]})
        if isinstance(mark, Suggestion):
            item["score"] = mark.score
        else:
            item["origin"] = _origin(mark)
        yield {**item, "meta": {OURS: _ours(mark, unheld)}}
        yield from answers

    def _worded(self, words: _Region) -> Record:
        where = {"start": words.start, "end": words.end, "text": words.quote}
        return _item(self._id_of(words), ROLES, "labels", {**where, "labels": [words.name]})

    def _relations(self, marks: Sequence[Mark], words: Iterable[_Region]) -> Iterator[Record]:
        for mark in marks:
            for name, role in sorted(mark.roles.items()):
                yield _relation(self._id(mark.id), self._id_of(_region(name, role)), name)
        known = {mark.id for mark in marks}
        for region in words:
            if region.entity is not None and region.entity in known:
                yield _relation(self._id_of(region), self._id(region.entity), ENTITY)

    def _id_of(self, words: _Region) -> str:
        return self._id(f"{words.start} {words.end} {words.name} {words.entity}")

    def _id(self, name: str) -> str:
        """The id of a region, which no other article of the file has."""
        told = f"{self._article.key}\x1f{name}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(told, digest_size=8).hexdigest()


def _ours(mark: Mark, unheld: Record) -> Record:
    record = annotation_record(mark) if isinstance(mark, Annotation) else suggestion_record(mark)
    told = {name: value for name, value in record.items() if name in MARK_KEYS - _TOLD - {"attributes"}}
    at = [mark.span.start, mark.span.end, mark.span.label]
    return {"layer": mark.span.layer, "at": at, **told} | ({"attributes": unheld} if unheld else {})


def _origin(annotation: Annotation) -> str:
    if annotation.origin is None:
        return "manual"
    return "prediction" if annotation.verdict in _UNTOUCHED else "prediction-changed"


def _region(name: str, role: Role) -> _Region:
    return _Region(role.start, role.end, role.quote, name, role.entity)


def _where(span: Span) -> Record:
    return {"start": span.start, "end": span.end, "text": span.quote}


def _item(id: str, control: str, kind: str, value: Record) -> Record:
    return {"id": id, "from_name": control, "to_name": TEXT, "type": kind, "value": value}


def _relation(start: str, end: str, name: str) -> Record:
    return {"type": "relation", "from_id": start, "to_id": end, "direction": "right", "labels": [name]}
