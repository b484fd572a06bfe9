"""Prodigy's files as its recipes write them: what answers mean, which rows are one article, what is a fault."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.any_articles import texts
from workbench.core.annotations import Annotation, Origin, Verdict
from workbench.core.articles import Article
from workbench.core.decisions import Review, ReviewState
from workbench.core.spans import ENTITIES, span_of
from workbench.core.suggestions import Suggestion, suggestion_id
from workbench.exchange.formats import format_of
from workbench.exchange.held import Held, Submission
from workbench.exchange.incoming import Fault, ImportOptions, Incoming, Keys, Reviewed, Source
from workbench.exchange.prodigy_rows import read_prodigy
from workbench.exchange.prodigy_tasks import suggested_task, task_of
from workbench.exchange.text_tokens import tokens_of

TEXT = "Ann 👩🏽‍🚀 met Bob."
ANN, BOB = {"start": 0, "end": 3, "label": "PERSON"}, {"start": 13, "end": 16, "label": "PERSON"}
TOKENS = [
    {"text": "Ann", "start": 0, "end": 3, "id": 0, "ws": True},
    {"text": "👩🏽‍🚀", "start": 4, "end": 8, "id": 1, "ws": True},
    {"text": "met", "start": 9, "end": 12, "id": 2, "ws": True},
    {"text": "Bob", "start": 13, "end": 16, "id": 3, "ws": False},
    {"text": ".", "start": 16, "end": 17, "id": 4, "ws": False},
]
Row = dict[str, Any]


def row(answer: str | None = "accept", spans: Any = None, **others: Any) -> Row:
    """A row as a recipe saves it, with the spans of its text that are not told otherwise."""
    told = {"text": TEXT, "_input_hash": 1886699658, "_task_hash": -1952856502, "tokens": TOKENS}
    said = {} if answer is None else {"answer": answer}
    return told | {"spans": [ANN, BOB] if spans is None else spans} | said | others


def file_of(folder: Path, *rows: object, name: str = "all.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in rows), encoding="utf-8")
    return path


def read(path: Path) -> list[Incoming | Fault]:
    return list(read_prodigy(Source(path, path.name), ImportOptions(), Keys()))


def told(found: Incoming | Fault) -> list[tuple[str, str, str]]:
    """Words, label and what became of them."""
    assert isinstance(found, Incoming), found
    marks = [(a.span.quote, a.span.label, str(a.verdict)) for a in found.annotations]
    return marks + [(s.span.quote, s.span.label, f"{s.suggester} {s.score}") for s in found.suggestions]


MANUAL: Row = {"_view_id": "ner_manual", "_is_binary": False, "_timestamp": 1664000000, "_annotator_id": "db-ann"}
SEEN = [("Ann", "PERSON", "added"), ("Bob", "PERSON", "added")]
SURE = [{**ANN, "source": "core_web_sm", "score": 0.75, "token_start": 0, "token_end": 0}]
BINARY: Row = {"_view_id": "ner", "_is_binary": True, "_session_id": "db-ann", "meta": {"score": 0.75}}
ANSWERS: dict[str, tuple[Row, list[tuple[str, str, str]], ReviewState | None]] = {
    "ner.manual": (row(**MANUAL), SEEN, ReviewState.DONE),
    "spans.manual": (row(**MANUAL | {"_view_id": "spans_manual"}), SEEN, ReviewState.DONE),
    "of a version without views": (row(), SEEN, ReviewState.DONE),
    "without tokens": (
        {"text": TEXT, "spans": [ANN, BOB], "answer": "accept", "_input_hash": 1}, SEEN, ReviewState.DONE),
    "without hashes, as it is loaded into Prodigy": (
        {"text": TEXT, "spans": [ANN, BOB], "answer": "accept"}, SEEN, ReviewState.DONE),
    "with nothing in it": (row(spans=[], **MANUAL), [], ReviewState.DONE),
    "ner.correct, left as it was": (row(spans=SURE, **MANUAL), [("Ann", "PERSON", "accepted")], ReviewState.DONE),
    "ner.teach, yes": (row(spans=SURE, **BINARY), [("Ann", "PERSON", "accepted")], ReviewState.IN_PROGRESS),
    "ner.teach, no": (row("reject", SURE, **BINARY), [("Ann", "PERSON", "rejected")], ReviewState.IN_PROGRESS),
    "ner.teach, skipped": (row("ignore", SURE, **BINARY), [("Ann", "PERSON", "core_web_sm 0.75")], ReviewState.TO_DO),
    "a whole task turned down": (
        row("reject", **MANUAL), [(words, "PERSON", "rejected") for words in ("Ann", "Bob")], ReviewState.IN_PROGRESS),
    "a whole task skipped": (
        row("ignore", **MANUAL), [(words, "PERSON", "prodigy 1.0") for words in ("Ann", "Bob")], ReviewState.TO_DO),
    "to be annotated": (row(None, SURE), [("Ann", "PERSON", "core_web_sm 0.75")], None),
}  # fmt: skip


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_are_what_people_meant(tmp_path: Path, name: str) -> None:
    task, marks, state = ANSWERS[name]
    path = file_of(tmp_path, task)
    found = format_of(path)
    assert found is not None
    assert found.name == "prodigy"
    (incoming,) = read(path)
    assert told(incoming) == marks
    assert isinstance(incoming, Incoming)
    assert (None if incoming.review is None else incoming.review.state) == state


def test_annotator_is_the_one_who_answered(tmp_path: Path) -> None:
    for who, rest in (
        ("Ann", {"_annotator_id": "Ann", "_session_id": "db-Ann"}),
        ("db-Ann", {"_session_id": "db-Ann"}),
    ):
        (incoming,) = read(file_of(tmp_path, row(**rest)))
        assert isinstance(incoming, Incoming)
        assert incoming.review == Reviewed(who, ReviewState.DONE)


def test_origin_is_kept_where_source_and_score_are_there(tmp_path: Path) -> None:
    (incoming,) = read(file_of(tmp_path, row(spans=SURE)))
    assert isinstance(incoming, Incoming)
    assert incoming.annotations[0].origin == Origin("core_web_sm", "", 0.75, 0, 3, "PERSON")


def test_rows_on_one_text_are_one_article(tmp_path: Path) -> None:
    questions = [row("accept", [ANN], **BINARY), row(text="Other."), row("reject", [BOB], **BINARY)]
    first, other = read(file_of(tmp_path, *(questions[0], questions[1] | {"spans": []}, questions[2])))
    assert told(first) == [("Ann", "PERSON", "added"), ("Bob", "PERSON", "rejected")]
    assert isinstance(other, Incoming)
    assert (other.article.key, other.line) == ("all-2", 2)


def test_a_row_that_was_done_outweighs_single_answers(tmp_path: Path) -> None:
    (incoming,) = read(file_of(tmp_path, row("reject", [ANN], **BINARY), row("accept", [ANN], **MANUAL)))
    assert told(incoming) == [("Ann", "PERSON", "added")]
    assert isinstance(incoming, Incoming)
    assert incoming.review == Reviewed("db-ann", ReviewState.DONE)


@pytest.mark.parametrize("name", ["all.jsonl", "all.json"])
def test_what_each_person_made_comes_one_after_the_other(tmp_path: Path, name: str) -> None:
    rows = [row(_annotator_id="A"), row(text="Other.", spans=[]), row(spans=[ANN], _annotator_id="B")]
    path = file_of(tmp_path, *rows, name=name)
    if name.endswith(".json"):
        path.write_text(json.dumps(rows), encoding="utf-8")
    first, second, other = (each for each in read(path) if isinstance(each, Incoming))
    assert [each.review and each.review.annotator for each in (first, second)] == ["A", "B"]
    assert first.article == second.article
    assert other.article.text == "Other."


def relation(head: Row, child: Row, label: str) -> Row:
    """As the relations interface saves one: it points at the last tokens."""
    return {"head": 3, "child": 0, "head_span": head, "child_span": child, "color": "#c5bdf4", "label": label}


BARE = {"start": 0, "end": 3, "label": None}
SAID = {"start": 4, "end": 16, "label": "CLAIM"}
HER = {"start": 0, "end": 3, "label": "claimer"}
RELATIONS: dict[str, tuple[list[Row], list[Row], dict[str, tuple[str, bool]], list[str]]] = {
    "to a span of its own": ([SAID, HER], [relation(SAID, HER, "claimer")], {"claimer": ("Ann", False)}, []),
    "to an entity": ([SAID, ANN], [relation(SAID, ANN, "claimer")], {"claimer": ("Ann", True)}, []),
    "to bare words": (
        [SAID], [relation(SAID, BARE, "claimer")], {"claimer": ("Ann", False)}, []),
    "to words marked without a label": (
        [SAID, BARE], [relation(SAID, BARE, "claimer")], {"claimer": ("Ann", False)},
        ["1 span without a label was left out."]),
    "from bare words": (
        [SAID], [relation(BARE, SAID, "claims")], {},
        ["The relation “claims” does not begin at a span, and was left out."]),
    "two of one name": (
        [SAID, ANN, BOB], [relation(SAID, ANN, "claimer"), relation(SAID, BOB, "claimer")], {"claimer": ("Ann", True)},
        ["A second relation “claimer” of one span was left out."]),
    "called like something of ours": (
        [SAID, ANN], [relation(SAID, ANN, "start")], {},
        ["The relation “start” was left out: its name means something else here."]),
}  # fmt: skip


@pytest.mark.parametrize("name", RELATIONS)
def test_relations_are_roles(tmp_path: Path, name: str) -> None:
    spans, relations, roles, left_out = RELATIONS[name]
    incoming, *faults = read(file_of(tmp_path, row(spans=spans, relations=relations, _view_id="relations")))
    assert isinstance(incoming, Incoming)
    (claim,) = [annotation for annotation in incoming.annotations if annotation.span.layer == "claims"]
    assert {role: (said.quote, said.entity is not None) for role, said in claim.roles.items()} == roles
    known = {annotation.id for annotation in incoming.annotations}
    assert {role.entity for role in claim.roles.values()} <= known | {None}
    assert [str(fault) for fault in faults] == [f"all.jsonl:1 (article all-1): {what}" for what in left_out]


@pytest.mark.parametrize("said", [{"label": "NEWS"}, {"accept": ["NEWS"], "options": [{"id": "NEWS", "text": "News"}]}])
def test_classes_of_whole_texts_are_told_and_left_out(tmp_path: Path, said: Row) -> None:
    incoming, fault = read(file_of(tmp_path, row(spans=[], **said)))
    assert told(incoming) == []
    assert str(fault) == "all.jsonl:1 (article all-1): The answer “NEWS” is about the whole text, and was left out."


REVIEWS: dict[str, tuple[str, list[tuple[str, str, str]], Reviewed]] = {
    "accept": ("accept", SEEN[:1], Reviewed("Ann", ReviewState.DONE, "look", "1")),
    "ignore": ("ignore", SEEN[:1], Reviewed("Bea", ReviewState.TO_DO, "ignored in Prodigy")),
    "reject": ("reject", [("Ann", "PERSON", "rejected")], Reviewed("Bea", ReviewState.IN_PROGRESS)),
}


@pytest.mark.parametrize("name", REVIEWS)
def test_another_answer_to_a_task_of_ours_outweighs_what_we_wrote(tmp_path: Path, name: str) -> None:
    answer, marks, review = REVIEWS[name]
    article = Article("a1", TEXT)
    done = Submission("Ann", Review(ReviewState.DONE, "look", "1"))
    held = Held(article, (Annotation("e", span_of(TEXT, ENTITIES, 0, 3, "PERSON"), Verdict.ADDED),), submission=done)
    changed = {"answer": answer} | ({} if answer == "accept" else {"_annotator_id": "Bea"})
    (incoming,) = read(file_of(tmp_path, task_of(held, [ENTITIES]) | changed))
    assert told(incoming) == marks
    assert isinstance(incoming, Incoming)
    assert incoming.review == review


OTHER_UNIT = (
    "At 16–19 the text reads “. B”, but the span says “Bob”. It matches where offsets count UTF-16 units, as "
    "JavaScript does. Offsets have to count characters (Unicode code points), the end not included."
)
FAULTS: dict[str, tuple[Row, str]] = {
    "another answer": (row("maybe"), "There is no answer “maybe”."),
    "no text": ({"image": "x.png", "_input_hash": 1, "answer": "accept"}, "There is no “text”."),
    "a text that is none": (row(text=7), "“text” is not a text, but 7."),
    "spans that are none": (row(spans=[[0, 3, "PERSON"]]), "“spans” is not a list of objects."),
    "a label that is none": (row(spans=[ANN | {"label": 7}]), "“label” is not a text, but 7."),
    "no end": (row(spans=[{"start": 0, "label": "A"}]), "“end” is not a whole number, but None."),
    "true as a number": (row(spans=[ANN | {"start": True}]), "“start” is not a whole number, but True."),
    "outside the text": (row(spans=[ANN | {"end": 99}]),
        "The range 0–99 in “entities” is not inside a text of 17 characters."),
    "units of UTF-16": (row(spans=[{"start": 16, "end": 19, "label": "PERSON", "text": "Bob"}]),
        "The range 16–19 in “entities” is not inside a text of 17 characters."),
    "units of UTF-16 within": (row(text=TEXT + " Bye.", spans=[{"start": 16, "end": 19, "label": "P", "text": "Bob"}]),
        OTHER_UNIT),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_what_cannot_be_read_is_a_fault_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    task, what = FAULTS[name]
    found = read(file_of(tmp_path, task, row(text="Other.", spans=[])))
    (fault,) = [each for each in found if isinstance(each, Fault)]
    assert (fault.line, fault.what) == (1, what)
    assert [each.article.text for each in found if isinstance(each, Incoming)] == ["Other."]


def test_a_broken_line_does_not_hide_the_others(tmp_path: Path) -> None:
    path = file_of(tmp_path, row(), row(text="Other.", spans=[]))
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + b"\n" + b'{"text": "cut\n' + lines[1])
    fault, *incoming = read(path)
    assert isinstance(fault, Fault)
    assert fault.line == 3
    assert [each.line for each in incoming] == [1, 4]


def test_suggestions_are_tasks_to_be_answered(tmp_path: Path) -> None:
    article = Article("a1", TEXT, "Two met")
    span = span_of(TEXT, ENTITIES, 0, 3, "PERSON")
    suggestion = Suggestion(suggestion_id("a1", span), span, 0.75, "pipeline", "3.7.1")
    task = suggested_task(article, [suggestion], [ENTITIES])
    assert "answer" not in task
    (incoming,) = read(file_of(tmp_path, task))
    assert isinstance(incoming, Incoming)
    assert (incoming.article.key, incoming.suggestions, incoming.annotations) == ("a1", (suggestion,), ())
    # A person who then accepts it has decided.
    (answered,) = read(file_of(tmp_path, task | {"answer": "accept", "_annotator_id": "Ann"}))
    assert isinstance(answered, Incoming)
    origin = Origin("pipeline", "3.7.1", 0.75, 0, 3, "PERSON")
    assert answered.annotations == (Annotation(suggestion.id, span, Verdict.ACCEPTED, origin=origin),)


def test_hashes_are_numbers_of_32_bits_that_tell_text_and_question() -> None:
    article = Article("a", TEXT)
    suggestions = [Suggestion("1", span_of(TEXT, ENTITIES, 0, 3, label), 0.5, "x", "1") for label in ("A", "B")]
    first, second = (suggested_task(article, [each], [ENTITIES]) for each in suggestions)
    assert first["_input_hash"] == second["_input_hash"]
    assert first["_task_hash"] != second["_task_hash"]
    assert all(-(2**31) <= task[name] < 2**31 for task in (first, second) for name in ("_input_hash", "_task_hash"))


@given(texts(), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40)), max_size=5))
def test_tokens_are_the_text_and_end_where_spans_do(text: str, drawn: list[tuple[int, int]]) -> None:
    spans = [(start, min(start + length, len(text))) for start, length in drawn if start < len(text)]
    tokens = tokens_of(text, spans)
    assert "".join(text[token.start : token.end] + " " * token.space for token in tokens) == text
    assert {start for start, _ in spans} <= {token.start for token in tokens}
    assert {end for _, end in spans} <= {token.end for token in tokens}


def test_a_token_is_a_word_and_its_space() -> None:
    assert tokens_of("Ann  met\nBob ", []) == [
        (0, 3, True), (4, 5, False), (5, 8, False), (8, 9, False), (9, 12, True)
    ]  # fmt: skip
    assert tokens_of("Ann met", [(3, 7), (1, 4)]) == [(0, 1, False), (1, 3, False), (3, 4, False), (4, 7, False)]


def test_an_answer_that_is_wrong_does_not_take_others_on_its_text_with_it(tmp_path: Path) -> None:
    rows = [row(spans=[ANN]), row(spans=[{**BOB, "end": 99}]), row(spans=[BOB])]
    fault, incoming = read(file_of(tmp_path, *rows))
    assert isinstance(fault, Fault)
    assert (fault.line, fault.what) == (2, "The range 13–99 in “entities” is not inside a text of 17 characters.")
    assert told(incoming) == SEEN
