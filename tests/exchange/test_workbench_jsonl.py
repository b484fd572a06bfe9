"""One line of `workbench/1`: what stands in it, in which order, and what it cannot hold."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.exchange.exported import DONE, HARD_TEXTS, added, claim, scheme_with, suggested, words_marked
from workbench.core.annotations import Annotation, Verdict, rejected
from workbench.core.articles import Article
from workbench.core.decisions import Review, ReviewState
from workbench.core.problems import Problem
from workbench.core.spans import CLAIMS, ENTITIES, Span, role_of, span_of
from workbench.core.suggestions import Suggestion
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.held import all_of
from workbench.exchange.loss_report import Loss
from workbench.exchange.workbench_jsonl import Line, check_names, line_bytes, line_of, suggested_line

LAYERS = (ENTITIES, CLAIMS)
ARTICLE = Article("a1", "Putin said India buys oil.", "Oil", {"source": "x", "language": "en"}, story="oil", id=7)


def annotated_line(
    exported: ExportArticle, layers: Sequence[str], *, split: str = "", with_rejected: bool = False
) -> tuple[Line, list[Loss]]:
    """The line of an annotated article, and what it cannot hold."""
    held = all_of(exported, layers, split=split, with_rejected=with_rejected)
    return line_of(held, layers), list(held.losses)


def test_line_holds_what_the_contract_says_in_its_order() -> None:
    claimed = claim(ARTICLE, "c1", 11, 25, claimer=role_of(ARTICLE.text, 0, 5, "e1"), cue=role_of(ARTICLE.text, 6, 10))
    marks = (claimed, suggested(ARTICLE, "e1", 0, 5, Verdict.MOVED_AND_RELABELLED))
    exported = ExportArticle(ARTICLE, marks, DONE, "Ann", 1_764_547_200_123)
    line, losses = annotated_line(exported, LAYERS, split="train")
    assert losses == []
    assert line_bytes(line).decode() == (
        '{"schema": "workbench/1", "id": "a1", "text": "Putin said India buys oil.", '
        '"text_sha256": "87bc3ea9450a7d4a4b81ed235fac8e39ed637245423dc6b129a8553610bca1c9", "title": "Oil", '
        '"meta": {"language": "en", "source": "x"}, "story": "oil", "split": "train", '
        '"entities": [{"id": "e1", "start": 0, "end": 5, "text": "Putin", "label": "PERSON", '
        '"origin": {"verdict": "moved and relabelled", "suggester": "pipeline", "version": "3.7.1", "score": 0.25, '
        '"start": 0, "end": 1, "label": "ORG"}}], '
        '"claims": [{"id": "c1", "start": 11, "end": 25, "text": "India buys oil", "label": "CLAIM", "group": "g", '
        '"claimer": {"start": 0, "end": 5, "text": "Putin", "entity": "e1"}, '
        '"cue": {"start": 6, "end": 10, "text": "said"}, '
        '"attributes": {"note": "“x”\\u2028", "voice": "attributed"}, "origin": {"verdict": "added"}}], '
        '"review": {"annotator": "Ann", "state": "done", "submitted_at": "2025-12-01T00:00:00.123Z", '
        '"guidelines": "1"}}\n'
    )


def test_reviewed_article_with_nothing_in_it_has_empty_lists() -> None:
    line, _ = annotated_line(ExportArticle(ARTICLE, (), Review(ReviewState.DONE, "odd"), "Ann"), LAYERS)
    record = json.loads(line_bytes(line))
    assert record["entities"] == record["claims"] == []
    assert "rejected" not in record
    assert record["review"] == {
        "annotator": "Ann", "state": "done", "submitted_at": None, "guidelines": "", "flag": "odd"
    }  # fmt: skip


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_hard_text_stays_on_one_line_for_every_reader(name: str) -> None:
    text = HARD_TEXTS[name]
    line, losses = annotated_line(words_marked(name, text), LAYERS)
    data = line_bytes(line)
    assert len(data.decode().splitlines()) == 1
    record = json.loads(data)
    assert record["text"] == text
    assert losses == []
    parts = [*record["entities"], *record["claims"], record["claims"][0]["claimer"], record["claims"][0]["cue"]]
    assert len(parts) == len(text.split()) + 3
    assert [text[part["start"] : part["end"]] for part in parts] == [part["text"] for part in parts]


def test_same_article_gives_same_bytes_in_whatever_order_its_parts_come() -> None:
    exported = words_marked("a", "Ann met Bob in Delhi")
    article = replace(exported.article, meta={"language": "en", "source": "x"})
    other = replace(exported, article=article, annotations=tuple(reversed(exported.annotations)))
    assert line_bytes(annotated_line(exported, LAYERS)[0]) == line_bytes(annotated_line(other, LAYERS)[0])


def test_rejected_marks_are_there_only_when_asked_for() -> None:
    turned_down = suggested(ARTICLE, "e1", 0, 5, Verdict.REJECTED)
    also = rejected(claim(ARTICLE, "c1", 11, 25))
    exported = ExportArticle(ARTICLE, (also, turned_down, added(ARTICLE, "e2", 11, 16, "GPE")), DONE, "Ann")
    without = json.loads(line_bytes(annotated_line(exported, LAYERS)[0]))
    record = json.loads(line_bytes(annotated_line(exported, LAYERS, with_rejected=True)[0]))
    assert "rejected" not in without
    assert [(mark["layer"], mark["id"], mark["origin"]["verdict"]) for mark in record["rejected"]] == [
        ("entities", "e1", "rejected"),
        ("claims", "c1", "rejected"),
    ]
    assert without["entities"] == record["entities"]


@pytest.mark.parametrize("with_rejected", [False, True])
def test_role_that_stands_for_a_mark_left_out_loses_it_and_says_so(*, with_rejected: bool) -> None:
    turned_down = suggested(ARTICLE, "e1", 0, 5, Verdict.REJECTED)
    named_rejected = claim(ARTICLE, "c1", 11, 25, claimer=role_of(ARTICLE.text, 0, 5, "e1"))
    named_gone = claim(ARTICLE, "c2", 11, 21, claimer=role_of(ARTICLE.text, 0, 5, "gone"))
    exported = ExportArticle(ARTICLE, (turned_down, named_rejected, named_gone), DONE, "Ann")
    line, losses = annotated_line(exported, LAYERS, with_rejected=with_rejected)
    assert losses == [
        Loss("a1", "claimer.entity", f"it stands for {name}, which is not exported", "claims", mark)
        for mark, name in (("c1", "e1"), ("c2", "gone"))
    ]
    for record in json.loads(line_bytes(line))["claims"]:
        assert record["claimer"] == {"start": 0, "end": 5, "text": "Putin"}


def test_rejected_claim_may_stand_for_a_rejected_entity() -> None:
    entity = suggested(ARTICLE, "e1", 0, 5, Verdict.REJECTED)
    other = rejected(claim(ARTICLE, "c1", 11, 25, claimer=role_of(ARTICLE.text, 0, 5, "e1")))
    line, losses = annotated_line(ExportArticle(ARTICLE, (entity, other), DONE, "Ann"), LAYERS, with_rejected=True)
    assert losses == []
    assert json.loads(line_bytes(line))["rejected"][1]["claimer"]["entity"] == "e1"


def test_layer_that_the_scheme_lacks_is_a_loss_and_one_it_adds_has_its_own_key() -> None:
    quote = Annotation("q1", span_of(ARTICLE.text, "quotes", 11, 25, "QUOTE"), Verdict.ADDED)
    exported = ExportArticle(ARTICLE, (quote,), DONE, "Ann")
    line, losses = annotated_line(exported, LAYERS)
    assert losses == [Loss("a1", "span", "the scheme has no such layer", "quotes", "q1")]
    assert line.spans == 0
    turned_down = ExportArticle(ARTICLE, (rejected(quote),), DONE, "Ann")
    assert annotated_line(turned_down, LAYERS)[1] == []
    assert annotated_line(turned_down, LAYERS, with_rejected=True)[1] == losses
    line, losses = annotated_line(exported, (*LAYERS, "quotes"))
    record = json.loads(line_bytes(line))
    assert losses == []
    assert list(record)[8:] == ["entities", "claims", "quotes", "review"]
    assert record["quotes"][0]["text"] == "India buys oil"


@pytest.mark.parametrize(
    "span",
    [
        Span(ENTITIES, 0, 5, "PERSON", "putin"),
        Span(ENTITIES, 20, 30, "PERSON", "s oil."),
        Span(ENTITIES, 3, 3, "X", ""),
    ],
)
def test_span_that_is_not_in_its_text_is_a_problem_that_names_it(span: Span) -> None:
    exported = ExportArticle(ARTICLE, (Annotation("e9", span, Verdict.ADDED),), DONE, "Ann")
    with pytest.raises(Problem, match="article a1, span e9"):
        annotated_line(exported, LAYERS)


def test_role_that_is_not_in_its_text_is_a_problem_that_names_it() -> None:
    wrong = replace(role_of(ARTICLE.text, 0, 5), quote="Modi")
    with pytest.raises(Problem, match=r"article a1, span c1, claimer: .*“Putin”.*“Modi”"):
        annotated_line(ExportArticle(ARTICLE, (claim(ARTICLE, "c1", 11, 25, claimer=wrong),), DONE, "Ann"), LAYERS)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ('[layers.text]\nlabels = [{ name = "X", hue = 1 }]', "text"),
        ('[layers.rejected]\nlabels = [{ name = "X", hue = 1 }]', "rejected"),
        ('[layers.quotes]\nroles = ["who", "origin"]\nlabels = [{ name = "X", hue = 1 }]', "origin"),
    ],
)
def test_scheme_whose_names_are_taken_is_a_problem(source: str, name: str) -> None:
    with pytest.raises(Problem, match=f"“{name}” means something else"):
        check_names(scheme_with(source))


def test_suggestions_have_the_same_shape_and_no_review() -> None:
    span = span_of(ARTICLE.text, ENTITIES, 0, 5, "PERSON")
    record = json.loads(line_bytes(suggested_line(ARTICLE, [Suggestion("s1", span, 0.9, "pipeline", "3.7.1")])))
    assert record["review"] is None
    assert record["claims"] == []
    assert record["entities"][0]["origin"] == {
        "suggester": "pipeline", "version": "3.7.1", "score": 0.9, "verdict": "suggested"
    }  # fmt: skip
