"""Releases for brat: what is read again is all that was marked, on any text; the rest is in the loss report."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.exchange.any_articles import exports
from tests.exchange.exported import (
    FACTS,
    HARD_TEXTS,
    SCHEME,
    added,
    by_ann,
    by_id,
    check_found,
    check_hard_articles,
    check_same,
    check_same_bytes,
    claim,
    held_by,
    read,
    release_hard_articles,
    released,
    scheme_with,
    suggested,
)
from workbench.core.annotations import Annotation, Verdict
from workbench.core.articles import Article
from workbench.core.spans import Role, role_of, span_of
from workbench.exchange.article_folders import file_stem
from workbench.exchange.brat_lines import Standoff, parse_standoff
from workbench.exchange.brat_release import BRAT
from workbench.exchange.export_articles import ExportArticle
from workbench.exchange.held import Held
from workbench.exchange.incoming import Source

FACTS_OF_BRAT = replace(FACTS, format="brat", with_rejected=True)
TEXT = "Putin, he said, sells oil,\nhe said, and gas."
ARTICLE = Article("a1", TEXT, "Oil", {"language": "en", "source": "x"}, story="oil")
ENTITY = added(ARTICLE, "e1", 0, 5)


def written(folder: Path, held: Held) -> Path:
    path = folder / "a.txt"
    for suffix, data in zip((".txt", ".ann", ".json"), BRAT.piece(held, SCHEME), strict=True):
        path.with_suffix(suffix).write_bytes(data)
    return path


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(exported=exports())
def test_what_is_read_again_is_what_was_held(tmp_path: Path, exported: ExportArticle) -> None:
    held = held_by(BRAT, exported)
    path = written(tmp_path, held)
    (incoming,) = read(path)
    check_same(incoming, exported, held)
    check_found(path, BRAT, held)
    assert not list(offences(path))


def offences(path: Path) -> Iterator[str]:
    """Lines that brat's own parser would refuse: it parts lines as Python's splitlines does, and checks the words."""
    text = path.read_bytes().decode()
    data = path.with_suffix(".ann").read_bytes().decode()
    if data.splitlines() != data.split("\n")[:-1]:
        yield "a line end inside a line"
    found = Standoff()
    parse_standoff(data, found)
    for each in found.texts.values():
        if (
            not each.type.replace("_", "").replace("-", "").isascii()
            or " ".join(text[start:end] for start, end in each.fragments) != each.quote
        ):
            yield each.id


def test_a_release_is_a_collection_of_brat(tmp_path: Path) -> None:
    release_hard_articles(tmp_path / "out", "brat")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"annotation.conf", "visual.conf", "train", "train.sha256", "dataset.json"} <= names
    stem = file_stem("family emoji")
    assert (tmp_path / "out" / "train" / f"{stem}.txt").read_text(encoding="utf-8") == HARD_TEXTS["family emoji"]
    check_hard_articles(read(tmp_path / "out" / "train"))


def test_same_state_gives_the_same_bytes(tmp_path: Path) -> None:
    check_same_bytes(tmp_path, "brat")


def release(folder: Path, *marks: Annotation, **facts: Any) -> list[dict[str, Any]]:
    """Writes a release of one article and gives its losses."""
    return released(folder, "brat", by_ann(ARTICLE, *marks), **facts)


def part(mark_id: str, start: int, end: int, group: str | None = "g", **roles: Role) -> Annotation:
    return replace(claim(ARTICLE, mark_id, start, end, **roles), attributes={}, group=group)


def test_the_lines_are_those_of_brat(tmp_path: Path) -> None:
    cue = role_of(TEXT, 10, 14)
    claims = [
        part(f"c{n}", *where, claimer=role_of(TEXT, 7, 9, "e1"), cue=cue)
        for n, where in enumerate(((16, 25), (40, 43)))
    ]
    noted = [replace(each, attributes={"kind": "event or property", "note": "a\nb"}) for each in claims]
    assert release(tmp_path / "out", ENTITY, *noted) == []
    assert (tmp_path / "out" / "train" / "a1.ann").read_text(encoding="utf-8").splitlines() == [
        "T1\tPERSON 0 5\tPutin",
        "T2\tCLAIM 16 25;40 43\tsells oil gas",
        "T3\tclaimer 7 9\the",
        "T4\tcue 10 14\tsaid",
        "R1\tsame-as Arg1:T3 Arg2:T1",
        "R2\tclaimer Arg1:T2 Arg2:T3",
        "R3\tcue Arg1:T2 Arg2:T4",
        "A1\tkind T2 event_or_property",
        "#1\tAnnotatorNotes T2\ta b",
    ]
    (incoming,) = read(tmp_path / "out" / "train")
    assert by_id(incoming.annotations) == by_id((ENTITY, *noted))


GROUPS: dict[str, tuple[tuple[Annotation, ...], list[str]]] = {
    "alike": ((part("c1", 16, 25), part("c2", 40, 43)), ["T1\tCLAIM 16 25;40 43\tsells oil gas"]),
    "with other roles": (
        (part("c1", 16, 25, cue=role_of(TEXT, 10, 14)), part("c2", 40, 43)),
        ["T1\tCLAIM 16 25\tsells oil", "T2\tCLAIM 40 43\tgas", "T3\tcue 10 14\tsaid",
         "R1\tcontinues Arg1:T2 Arg2:T1", "R2\tcue Arg1:T1 Arg2:T3"]),
    "that overlap": (
        (part("c1", 16, 25), part("c2", 22, 26)),
        ["T1\tCLAIM 16 25\tsells oil", "T2\tCLAIM 22 26\toil,", "R1\tcontinues Arg1:T2 Arg2:T1"]),
    "with a line end between": (
        (part("c1", 16, 26), part("c2", 27, 29)),
        ["T1\tCLAIM 16 26\tsells oil,", "T2\tCLAIM 27 29\the", "R1\tcontinues Arg1:T2 Arg2:T1"]),
    "over a line end": (
        (part("c1", 16, 29), part("c2", 40, 43)), ["T1\tCLAIM 16 26;27 29;40 43\tsells oil, he gas"]),
    "of one part": ((part("c1", 16, 25),), ["T1\tCLAIM 16 25\tsells oil"]),
}  # fmt: skip


@pytest.mark.parametrize("name", GROUPS)
def test_parts_of_an_interrupted_claim_stay_together(tmp_path: Path, name: str) -> None:
    marks, lines = GROUPS[name]
    assert release(tmp_path / "out", *marks) == []
    assert (tmp_path / "out" / "train" / "a1.ann").read_text(encoding="utf-8").splitlines() == lines
    (incoming,) = read(tmp_path / "out" / "train")
    assert by_id(incoming.annotations) == by_id(marks)


LOSSES: dict[str, tuple[tuple[Annotation, ...], list[tuple[str, str]], list[str]]] = {
    "a line end at an edge": (
        (part("c1", 16, 27, None),),
        [("line end", "brat has no line ends at the edges of a span; it was written without")],
        ["T1\tCLAIM 16 26\tsells oil,"]),
    "a line end alone": (
        (part("c1", 26, 27, None), ENTITY), [("span", "brat cannot mark line ends alone")], ["T1\tPERSON 0 5\tPutin"]),
    "a role that is one": (
        (part("c1", 16, 25, None, cue=role_of(TEXT, 26, 27), claimer=role_of(TEXT, 26, 29)),),
        [("claimer", "brat has no line ends at the edges of a span; it was written without"),
         ("cue", "brat cannot mark line ends alone")],
        ["T1\tCLAIM 16 25\tsells oil", "T2\tclaimer 27 29\the", "R1\tclaimer Arg1:T1 Arg2:T2"]),
}  # fmt: skip


@pytest.mark.parametrize("name", LOSSES)
def test_what_cannot_be_held_is_listed_with_its_reason(tmp_path: Path, name: str) -> None:
    marks, losses, lines = LOSSES[name]
    assert [(loss["what"], loss["reason"]) for loss in release(tmp_path / "out", *marks)] == losses
    assert (tmp_path / "out" / "train" / "a1.ann").read_text(encoding="utf-8").splitlines() == lines


ODD = """
[layers.quotes]
labels = [
  { name = "PERSON", hue = 1 }, { name = "a b", hue = 2 }, { name = "a_b", hue = 3 }, { name = "Лицо", hue = 4 },
]
attributes = [{ name = "how sure?", values = ["not at all", "not_at_all", "<x>|"] }]
"""


def test_names_that_brat_cannot_have_come_back(tmp_path: Path) -> None:
    scheme = scheme_with(ODD)
    labels = ("PERSON", "a b", "a_b", "Лицо", "claimer", "continues", "AnnotatorNotes")
    marks = [
        Annotation(
            f"q{number}",
            span_of(TEXT, "quotes", 16, 17 + number, label),
            Verdict.ADDED,
            attributes={"how sure?": value, "what else": value, "AnnotatorNotes": value},
        )
        for number, label in enumerate(labels)
        for value in [("not at all", "not_at_all", "<x>|")[number % 3]]
    ]
    marks[0] = marks[0].with_role("same-as", role_of(TEXT, 0, 5))
    assert release(tmp_path / "out", *marks, scheme=scheme) == []
    assert not list(offences(tmp_path / "out" / "train" / "a1.txt"))
    # What was added in brat has no more than its plain name, which visual.conf explains.
    (tmp_path / "out" / "train" / "a1.json").unlink()
    found = list(BRAT.found((Source(tmp_path / "out" / "train" / "a1.txt", "train/a1.txt"),), scheme))
    assert [each.is_readable for each in found] == [True]
    shown = (tmp_path / "out" / "visual.conf").read_text(encoding="utf-8")
    assert "not_at_all-" in shown
    assert "<x>" not in shown
    (incoming,) = read(tmp_path / "out" / "train")
    assert {a.span.label for a in incoming.annotations} >= {"quotes:PERSON", "quotes:a b", "quotes:a_b", "quotes:Лицо"}


def test_what_was_changed_in_brat_wins(tmp_path: Path) -> None:
    release(tmp_path / "out", ENTITY, replace(part("c1", 16, 25, None), attributes={"note": "a\nb", "voice": "author"}))
    path = tmp_path / "out" / "train" / "a1.ann"
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[0] = "T1\tORG 0 6\tPutin,"
    lines[3] = "#1\tAnnotatorNotes T2\tanother"
    path.write_text("\n".join([*lines, "T9\tPERSON 7 9\the", ""]), encoding="utf-8")
    (incoming,) = read(path.with_suffix(".txt"))
    said = {a.id: (a.span.label, a.span.quote, dict(a.attributes), str(a.verdict)) for a in incoming.annotations}
    assert said == {
        "e1": ("ORG", "Putin,", {}, "added"),
        "c1": ("CLAIM", "sells oil", {"note": "another", "voice": "author"}, "added"),
        "T9": ("PERSON", "he", {}, "added"),
    }


def test_a_suggestion_that_was_moved_in_brat_says_so(tmp_path: Path) -> None:
    release(tmp_path / "out", suggested(ARTICLE, "s1", 0, 5, Verdict.ACCEPTED))
    path = tmp_path / "out" / "train" / "a1.ann"
    path.write_text("T1\tPERSON 0 9\tPutin, he\n", encoding="utf-8")
    (incoming,) = read(path.with_suffix(".txt"))
    (annotation,) = incoming.annotations
    assert annotation.verdict is Verdict.MOVED
    assert annotation.origin is not None
    assert (annotation.origin.start, annotation.origin.end) == (0, 5)


def test_what_brat_has_no_place_for_stands_beside(tmp_path: Path) -> None:
    release(tmp_path / "out", ENTITY)
    ours = json.loads((tmp_path / "out" / "train" / "a1.json").read_bytes())["workbench"]
    assert (ours["id"], ours["title"], ours["story"], ours["split"]) == ("a1", "Oil", "oil", "train")
    assert ours["review"]["annotator"] == "Ann"
