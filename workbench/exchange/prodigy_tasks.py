"""Writes an article as a Prodigy task: text, tokens, spans on token edges, relations, hashes and an answer.

What Prodigy has no field for stands under “workbench” in the shape of `workbench/1`; Prodigy hands such fields on.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.core.annotations import Mark
from workbench.core.articles import Article
from workbench.core.decisions import ReviewState
from workbench.core.records import Record, annotation_record, suggestion_record
from workbench.core.spans import Role, Span
from workbench.core.suggestions import Suggestion
from workbench.exchange.flat_labels import flat_label
from workbench.exchange.foreign_articles import OURS
from workbench.exchange.foreign_releases import ours_of
from workbench.exchange.held import Held
from workbench.exchange.text_tokens import Token, tokens_of

NER, SPANS = "ner_manual", "spans_manual"
_TOLD = frozenset({"start", "end", "text", "label"})


@dataclass(frozen=True, slots=True)
class _Edges:
    """Which token begins and which ends at an offset, and the layers that labels are told apart by."""

    starts: Mapping[int, int]
    ends: Mapping[int, int]
    layers: Sequence[str]

    def record(self, start: int, end: int, label: str) -> Record:
        """A range with its tokens, of which the last one belongs to it."""
        tokens = {"token_start": self.starts[start], "token_end": self.ends[end]}
        return {"start": start, "end": end, **tokens, "label": label}

    def of(self, span: Span) -> Record:
        return self.record(span.start, span.end, flat_label(span.layer, span.label, self.layers))


def task_of(held: Held, layers: Sequence[str], view: str = SPANS) -> Record:
    """The task of an annotated article. One that is not done is to be ignored, since it may lack spans."""
    task = _task(held.article, held.annotations, layers, view)
    task[OURS] = ours_of(held)
    if (submission := held.submission) is not None:
        task["answer"] = "accept" if submission.review.state is ReviewState.DONE else "ignore"
        task |= {"_annotator_id": submission.annotator, "_session_id": submission.annotator}
        if submission.submitted_at is not None:
            task["_timestamp"] = submission.submitted_at // 1000
    if held.rejected is not None:
        task[OURS]["rejected"] = [{"layer": a.span.layer, **annotation_record(a)} for a in held.rejected]
    return task


def suggested_task(article: Article, suggestions: Sequence[Suggestion], layers: Sequence[str]) -> Record:
    """The task of an article that nobody has reviewed: it has no answer, and its spans have scores."""
    return {**_task(article, suggestions, layers, SPANS), OURS: ours_of(Held(article, ()))}


def _task(article: Article, marks: Sequence[Mark], layers: Sequence[str], view: str) -> Record:
    roles = [] if view == NER else [role for mark in marks for role in mark.roles.values()]
    ranges = [(mark.span.start, mark.span.end) for mark in marks] + [(role.start, role.end) for role in roles]
    tokens = tokens_of(article.text, ranges)
    starts = {start: number for number, (start, _, _) in enumerate(tokens)}
    ends = {end: number for number, (_, end, _) in enumerate(tokens)}
    edges = _Edges(starts, ends, layers)
    spans = [_span(mark, edges, view) for mark in marks]
    if view != NER:
        spans += _role_spans(marks, edges)
    task: Record = {
        "text": article.text,
        "meta": dict(sorted(article.meta.items())),
        "_input_hash": _hash(article.text),
        "_task_hash": 0,
        "_is_binary": False,
        "_view_id": view,
        "tokens": _tokens(article.text, tokens),
        "spans": spans,
    }
    question = [(span["start"], span["end"], span["label"]) for span in spans]
    task["_task_hash"] = _hash(f"{task['_input_hash']} {question}")
    if view != NER and (relations := list(_relations(marks, edges))):
        task["relations"] = relations
    return task


def _tokens(text: str, tokens: Iterable[Token]) -> list[Record]:
    return [
        {"text": text[start:end], "start": start, "end": end, "id": number, "ws": space}
        for number, (start, end, space) in enumerate(tokens)
    ]


def _span(mark: Mark, edges: _Edges, view: str) -> Record:
    span = mark.span
    record = {**edges.of(span), "text": span.quote}
    if isinstance(mark, Suggestion):
        record |= {"score": mark.score, "source": mark.suggester}
        ours = suggestion_record(mark)
    else:
        ours = annotation_record(mark)
        if mark.origin is not None:
            record |= {"score": mark.origin.score, "source": mark.origin.suggester}
    told = _TOLD if view == NER else _TOLD | mark.roles.keys()
    label = {} if record["label"] == span.label else {"label": span.label}
    own = {name: value for name, value in ours.items() if name not in told}
    return {**record, OURS: {"layer": span.layer, **label, **own}}


def _role_spans(marks: Iterable[Mark], edges: _Edges) -> list[Record]:
    """Spans for the roles of marks, one for the same words in the same role of several."""
    found: dict[tuple[int, int, str], Record] = {}
    for mark in marks:
        for name, role in sorted(mark.roles.items()):
            span = {**edges.record(role.start, role.end, name), "text": role.quote}
            found.setdefault((role.start, role.end, name), span)
    return [found[key] for key in sorted(found)]


def _relations(marks: Iterable[Mark], edges: _Edges) -> Iterable[Record]:
    """A relation from each mark to each of its roles; Prodigy points at the last token of either."""
    for mark in marks:
        for name, role in sorted(mark.roles.items()):
            yield _relation(mark, name, role, edges)


def _relation(mark: Mark, name: str, role: Role, edges: _Edges) -> Record:
    head = edges.of(mark.span)
    child = edges.record(role.start, role.end, name)
    ends = {"head": head["token_end"], "child": child["token_end"]}
    ours = {"head": mark.id, "entity": role.entity}
    return {**ends, "head_span": head, "child_span": child, "label": name, OURS: ours}


def _hash(value: str) -> int:
    """A number of 32 bits with a sign, as Prodigy's are; how Prodigy works out its own is not documented."""
    digest = hashlib.blake2b(value.encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "big", signed=True)
