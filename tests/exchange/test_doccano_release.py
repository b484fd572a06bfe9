"""Releases for doccano: what comes back is what was marked, on any text, and everything else is in the loss report."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.exported import (
    DONE,
    FACTS,
    added,
    by_ann,
    check_hard_articles,
    check_same_bytes,
    claim,
    files_of,
    lines_of,
    read,
    release_hard_articles,
    released,
    scheme_with,
    suggested,
)
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.spans import Role, role_of, span_of
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.incoming import Incoming
from workbench.exchange.release import write_release

SHAPES = ("doccano", "doccano-labels")
TEXT = "Putin, he said, sells oil."
ARTICLE = Article("a1", TEXT, "Oil", {"language": "en", "source": "x"}, story="oil")
ENTITY = added(ARTICLE, "e1", 0, 5)


def bare(mark_id: str, **roles: Role) -> Annotation:
    """A claim without attributes that is whole."""
    return replace(claim(ARTICLE, mark_id, 16, 25, **roles), attributes={}, group=None)


def read_again(folder: Path) -> list[Incoming]:
    return read(folder / "train.jsonl")


def release(folder: Path, *marks: Annotation, **facts: Any) -> list[dict[str, Any]]:
    """Writes a release of one article and gives its losses."""
    return released(folder, "doccano", by_ann(ARTICLE, *marks), **facts)


def test_a_line_is_what_doccano_takes(tmp_path: Path) -> None:
    claimed = claim(ARTICLE, "c1", 16, 25, claimer=role_of(TEXT, 7, 9, "e1"), cue=role_of(TEXT, 10, 14))
    release(tmp_path / "out", ENTITY, claimed)
    (line,) = lines_of(tmp_path / "out" / "train.jsonl")
    assert line["entities"] == [
        {"id": 1, "label": "PERSON", "start_offset": 0, "end_offset": 5},
        {"id": 2, "label": "CLAIM", "start_offset": 16, "end_offset": 25},
        {"id": 3, "label": "claimer", "start_offset": 7, "end_offset": 9},
        {"id": 4, "label": "cue", "start_offset": 10, "end_offset": 14},
    ]
    assert line["relations"] == [
        {"id": 1, "from_id": 3, "to_id": 1, "type": "same as"},
        {"id": 2, "from_id": 2, "to_id": 3, "type": "claimer"},
        {"id": 3, "from_id": 2, "to_id": 4, "type": "cue"},
    ]
    assert (line["id"], line["text"], line["meta"]) == ("a1", TEXT, {"language": "en", "source": "x"})


def test_triples_are_what_older_projects_take(tmp_path: Path) -> None:
    losses = release(
        tmp_path / "out",
        ENTITY,
        claim(ARTICLE, "c1", 16, 25, cue=role_of(TEXT, 10, 14)),
        format="doccano-labels",
    )
    (line,) = lines_of(tmp_path / "out" / "train.jsonl")
    assert line["label"] == [[0, 5, "PERSON"], [16, 25, "CLAIM"]]
    assert [loss["what"] for loss in losses] == ["attribute note", "attribute voice", "cue", "group"]


def test_dataset_json_names_the_format_and_what_it_leaves_out(tmp_path: Path) -> None:
    release(tmp_path / "out", ENTITY)
    record = json.loads((tmp_path / "out" / "dataset.json").read_bytes())
    assert record["format"]["name"] == "doccano"
    told = [loss["what"] for loss in lines_of(tmp_path / "out" / "loss_report.jsonl") if loss["article"] is None]
    assert record["format"]["leaves_out"] == told == [
        "attributes", "rejected suggestions", "how a span came about", "ids of spans"
    ]  # fmt: skip
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "as doccano takes it" in card
    assert "load_dataset" not in card
    assert files_of(tmp_path / "out").keys() == {
        "train.jsonl", "dataset.json", "README.md", "loss_report.jsonl", "scheme.toml"
    }  # fmt: skip


QUOTES = scheme_with('\n[layers.quotes]\nlabels = [{ name = "PERSON", hue = 1 }]\n')
LOSSES: dict[str, tuple[tuple[Annotation, ...], list[tuple[str, str]]]] = {
    "an attribute": (
        (replace(ENTITY, attributes={"note": "x"}),), [("attribute note", "doccano has no attributes of spans")]),
    "a rejected suggestion": (
        (suggested(ARTICLE, "s1", 0, 5, Verdict.REJECTED),), [("span", "doccano keeps no rejected suggestions")]),
    "a label too long": (
        (added(ARTICLE, "e1", 0, 5, "L" * 101),), [("span", "doccano takes labels of at most 100 characters")]),
    "a label called as a role": (
        (bare("c1", cue=role_of(TEXT, 10, 14)), added(ARTICLE, "e1", 0, 5, "cue")),
        [("span", "its label is the name of a role")]),
    "a role called as what joins parts": (
        (bare("c1", continues=role_of(TEXT, 0, 5)),),
        [("continues", "doccano cannot have a relation of this name")]),
    "a part without others": (
        (replace(claim(ARTICLE, "c1", 16, 25), attributes={}),), [("group", "no other part of it is there")]),
    "a role for what is lost": (
        (added(ARTICLE, "e1", 0, 5, "L" * 101),
         bare("c1", claimer=role_of(TEXT, 7, 9, "e1"))),
        [("span", "doccano takes labels of at most 100 characters"),
         ("claimer.entity", "it stands for e1, which is not exported")]),
}  # fmt: skip


@pytest.mark.parametrize("name", LOSSES)
def test_what_cannot_be_held_is_listed_with_its_reason(tmp_path: Path, name: str) -> None:
    marks, expected = LOSSES[name]
    losses = release(tmp_path / "out", *marks)
    assert [(loss["what"], loss["reason"]) for loss in losses] == expected
    assert {loss["article"] for loss in losses} == {"a1"}


def test_a_label_of_two_layers_is_told_apart(tmp_path: Path) -> None:
    quote = Annotation("q1", span_of(TEXT, "quotes", 16, 25, "PERSON"), Verdict.ADDED)
    assert release(tmp_path / "out", ENTITY, quote, scheme=QUOTES) == []
    (line,) = lines_of(tmp_path / "out" / "train.jsonl")
    assert [span["label"] for span in line["entities"]] == ["PERSON", "quotes:PERSON"]


@pytest.mark.parametrize("shape", SHAPES)
def test_same_state_gives_the_same_bytes(tmp_path: Path, shape: str) -> None:
    check_same_bytes(tmp_path, shape)


@pytest.mark.parametrize("shape", SHAPES)
def test_hard_texts_come_back_as_they_were(tmp_path: Path, shape: str) -> None:
    release_hard_articles(tmp_path / "out", shape)
    check_hard_articles(read_again(tmp_path / "out"))


any_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1, max_size=30)
names = st.sampled_from(["claimer", "cue", "GPE", "PERSON", "same as", "“x”"])


@given(data=st.data(), text=any_text.filter(lambda text: not text.isspace() and text[0] != "\ufeff"))
def test_any_marks_come_back_or_are_listed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, text: str
) -> None:
    article, marks = Article("a1", text), []

    def place() -> tuple[int, int]:
        start = data.draw(st.integers(0, len(text) - 1))
        return start, data.draw(st.integers(start + 1, len(text)))

    marks += [added(article, f"e{n}", *place(), data.draw(names)) for n in range(data.draw(st.integers(0, 4)))]
    entities = [mark.id for mark in marks]
    for n in range(data.draw(st.integers(0, 3))):
        roles: dict[str, Role] = {}
        for name in data.draw(st.sets(names, max_size=2)):
            roles[name] = role_of(text, *place(), data.draw(st.sampled_from([None, *entities])))
        group = data.draw(st.sampled_from([None, "g"]))
        span = span_of(text, "claims", *place(), "CLAIM")
        marks.append(Annotation(f"c{n}", span, Verdict.ADDED, roles, {}, group))
    for shape in SHAPES:
        folder = tmp_path_factory.mktemp("any") / "out"
        report = write_release(
            folder, [ExportArticle(article, tuple(marks), DONE, "Ann")], facts=replace(FACTS, format=shape)
        )
        losses = [loss for loss in lines_of(folder / "loss_report.jsonl") if loss["article"] is not None]
        lost = {loss["span"] for loss in losses if loss["what"] == "span"}
        assert report.spans == len(marks) - len(lost)
        (read,) = read_again(folder)
        kept = [mark for mark in marks if mark.id not in lost]
        assert sorted((a.span.start, a.span.end, a.span.label, a.span.quote) for a in read.annotations) == sorted(
            (a.span.start, a.span.end, a.span.label, a.span.quote) for a in kept
        )
        told = {(loss["span"], loss["what"]) for loss in losses}
        roles_meant = sorted(
            (name, role.start, role.end) for a in kept for name, role in a.roles.items() if (a.id, name) not in told
        )
        roles_read = sorted((n, r.start, r.end) for a in read.annotations for n, r in a.roles.items())
        assert roles_read == roles_meant
