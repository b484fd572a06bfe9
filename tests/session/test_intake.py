"""What files bring along comes in as suggestions, as annotations of somebody or as gold, under the labels said."""

import json
from pathlib import Path

import pytest

from tests.session.imported import ANNS, GOLDEN, article, brought, made, written
from workbench.core.annotations import Verdict
from workbench.core.decisions import Kind, Review, ReviewState
from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.core.schemes import parse_scheme
from workbench.core.spans import Span
from workbench.session import import_rows, importing
from workbench.session.exporting import ReleaseChoice, annotator_for
from workbench.session.import_rows import Chunk, chunks_of
from workbench.session.importing import import_files, options_for
from workbench.session.intake import Brought, Intake, Name, NewLabel, free_hue, labels_from, mapped, with_labels
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.statistics import statistics
from workbench.session.undoing import undo
from workbench.store.journal import GOLD, Annotator
from workbench.store.project import Project

ME = Annotator("me", "Me")


def marks_of(project: Project, row: int, annotator: str) -> list[tuple[str, str, Verdict]]:
    found = project.journal.annotations(row, annotator).values()
    return [(one.span.quote, one.span.label, one.verdict) for one in found]


def spans_of(project: Project, row: int, annotator: str) -> list[Span]:
    annotations = project.journal.annotations(row, annotator).values()
    return [mark.span for mark in project.suggestions.of(row)] + [annotation.span for annotation in annotations]


def finish_for_sure(session: Session) -> None:
    """Twice, since no suggester has seen the article."""
    finish(session)
    finish(session)


def test_annotations_come_in_as_recorded_decisions_of_somebody(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        report = brought(project, tmp_path, article("a", "PERSON", "PERSON"), article("b"), intake=ANNS)
        assert report.summary == "2 articles added, 1 with annotations."
        (ann,) = project.journal.annotators()
        assert ann.name == "Ann Lee"
        assert marks_of(project, 1, ann.id) == [("Ann", "PERSON", Verdict.ADDED), ("Bob", "PERSON", Verdict.ADDED)]
        assert project.journal.review(1, ann.id) == Review(ReviewState.DONE)
        assert project.journal.review(2, ann.id) == Review()
        assert [decision.kind for decision in project.journal.decisions()] == [Kind.IMPORT]
        assert project.suggestions.of(1) == []
        assert project.queue.progress(ann.id).done == 1
        assert project.queue.count(ann.id, QueueFilter(label=("entities", "PERSON"))) == 1
        assert not list(project.faults())


def test_gold_is_an_annotator_of_its_own_and_keeps_nobody_from_working(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        brought(project, tmp_path, article("a", "PERSON"), intake=GOLDEN)
        assert project.journal.annotators() == [GOLD]
        assert project.queue.left(after=0, limit=9) == [1]
        assert project.queue.next_to_do(ME.id, 0) == 1
        assert project.trainings.finished() == [(1, GOLD.id)]
        (share,) = statistics(project).shares
        assert (share.annotator, share.progress.done) == (GOLD, 1)
        assert not list(project.faults())


def test_a_release_is_of_the_person_where_there_is_gold_beside(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        brought(project, tmp_path, article("a", "PERSON"), intake=GOLDEN)
        assert annotator_for(project, ReleaseChoice()) == GOLD
        project.journal.join(ME)
        assert annotator_for(project, ReleaseChoice()) == ME
        assert annotator_for(project, ReleaseChoice(), "gold") == GOLD


def test_whose_annotations_they_are_is_in_the_file_or_has_to_be_said(tmp_path: Path) -> None:
    review = {"annotator": "Cid", "state": "in progress", "flag": "see again", "guidelines": "v2"}
    own = {**article("a", "PERSON"), "schema": "workbench/1", "review": review}
    nameless = Intake(Brought.ANNOTATIONS)
    with made(tmp_path) as project:
        brought(project, tmp_path, own, intake=nameless)
        (cid,) = project.journal.annotators()
        assert cid.name == "Cid"
        assert project.journal.review(1, cid.id) == Review(ReviewState.IN_PROGRESS, "see again", "v2")
        with pytest.raises(Problem, match="do not say whose annotations"):
            brought(project, tmp_path, article("b", "PERSON"), intake=nameless)
        assert project.articles.count() == 1
        assert len(project.batches.all()) == 1
        assert not list(project.faults())


@pytest.mark.parametrize("name", ["A" * 201, "Ann\nBob: 9 of 9 done", "Ann\x1b[2J", "Ann\u202eeeL"])
def test_a_name_that_no_list_could_show_is_no_name(tmp_path: Path, name: str) -> None:
    with made(tmp_path) as project:
        with pytest.raises(Problem, match="cannot be the name of an annotator"):
            brought(project, tmp_path, article("a", "PERSON"), intake=Intake(Brought.ANNOTATIONS, name))
        assert (project.articles.count(), project.journal.annotators()) == (0, [])


def test_nothing_stays_of_an_import_in_which_a_name_is_missing_far_down(tmp_path: Path) -> None:
    signed = {"schema": "workbench/1", "review": {"annotator": "Cid", "state": "done"}}
    texts = {f"a{number}": f"Ann Lee, number {number}." for number in range(150)}
    rows = [{**article(key, "PERSON"), "text": text, **signed} for key, text in texts.items()]
    nameless = Intake(Brought.ANNOTATIONS)
    with made(tmp_path) as project:
        with pytest.raises(Problem, match="do not say whose annotations"):
            brought(project, tmp_path, *rows, article("b", "PERSON"), intake=nameless)
        assert project.queue.left(after=0, limit=9) == []
        assert brought(project, tmp_path, *rows, intake=nameless).reviews == 150
        assert not list(project.faults())


def test_an_annotator_known_by_name_stays_the_same_and_own_work_is_not_written_over(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        brought(project, tmp_path, article("a"), article("b"))
        session = Session(project, Annotator("id1", "Ann Lee"))
        session.open(1)
        finish_for_sure(session)
        report = brought(project, tmp_path, article("a", "PERSON"), article("b", "PERSON"), intake=ANNS, name="2.jsonl")
        assert (len(report.twins), report.reviews) == (2, 1)
        assert [each.id for each in project.journal.annotators()] == ["id1"]
        assert marks_of(project, 1, "id1") == []
        assert marks_of(project, 2, "id1") == [("Ann", "PERSON", Verdict.ADDED)]
        assert not list(project.faults())


def test_undo_passes_an_import_by(tmp_path: Path) -> None:
    with made(tmp_path) as project:
        brought(project, tmp_path, article("a"), article("b", "PERSON"), intake=Intake(Brought.ANNOTATIONS, "Me"))
        session = Session(project, Annotator(project.journal.annotators()[0].id, "Me"))
        assert project.journal.to_undo(session.annotator.id) is None
        session.open(1)
        finish_for_sure(session)
        brought(project, tmp_path, article("c", "PERSON"), intake=Intake(Brought.ANNOTATIONS, "Me"), name="2.jsonl")
        undo(session)
        assert project.journal.review(1, session.annotator.id).state is not ReviewState.DONE
        assert marks_of(project, 3, session.annotator.id) == [("Ann", "PERSON", Verdict.ADDED)]


def test_several_people_may_have_annotated_one_article(tmp_path: Path) -> None:
    lines = [
        {**article("a", label), "id": key, "schema": "workbench/1", "review": {"annotator": who, "state": "done"}}
        for key, who, label in (("a", "Ann", "PERSON"), ("a2", "Bob", "ORG"), ("a3", "Bob", "GPE"))
    ]
    with made(tmp_path) as project:
        report = brought(project, tmp_path, *lines, intake=Intake(Brought.ANNOTATIONS))
        ann, bob = project.journal.annotators()
        assert (len(report.rows), report.reviews, len(report.twins)) == (1, 2, 2)
        assert marks_of(project, 1, ann.id) == [("Ann", "PERSON", Verdict.ADDED)]
        assert marks_of(project, 1, bob.id) == [("Ann", "ORG", Verdict.ADDED)]
        assert not list(project.faults())


@pytest.mark.parametrize("intake", [Intake(), ANNS, GOLDEN], ids=str)
def test_labels_are_mapped_left_out_and_added(tmp_path: Path, intake: Intake) -> None:
    with made(tmp_path) as project:
        labels, added = labels_from(["PER=PERSON", "MISC=-", "SHIP=+", "entities/CL=CLAIM"], project.scheme)
        assert added == (NewLabel("entities", "SHIP", added[0].hue),)
        report = brought(
            project,
            tmp_path,
            article("a", "PER", "MISC"),
            article("b", "SHIP", "CL"),
            article("c", "NEW"),
            intake=Intake(intake.brought, intake.annotator, labels, added),
        )
        who = [each.id for each in project.journal.annotators()] or [""]
        spans = [(span.layer, span.label) for row in report.rows for span in spans_of(project, row, who[0])]
        assert spans == [("entities", "PERSON"), ("entities", "SHIP"), ("claims", "CLAIM")]
        assert [fault.what for fault in report.faults] == [
            "1 span left out: the scheme has no label “NEW” in a layer “entities”."
        ]
        assert project.scheme.knows("entities", "SHIP")
        batch = project.batches.get(report.batch)
        assert batch.choice["labels"]["MISC"] is None
        assert batch.choice["added"] == ["entities/SHIP"]
        assert not list(project.faults())
    with Project.open(tmp_path / "test.workbench") as project:
        assert project.scheme.layers[0].labels[-1].name == "SHIP"


def test_two_labels_that_become_one_leave_one_annotation_of_the_same_words(tmp_path: Path) -> None:
    marks = [
        {"id": "x", "start": 0, "end": 3, "label": "PER"},
        {"id": "y", "start": 0, "end": 3, "label": "MAN"},
        {"id": "z", "start": 8, "end": 11, "label": "PER"},
    ]
    claim = {"start": 0, "end": 11, "label": "CLAIM", "claimer": {"start": 0, "end": 3, "entity": "y"}}
    with made(tmp_path) as project:
        labels, _ = labels_from(["PER=PERSON", "MAN=PERSON"], project.scheme)
        line = article("a") | {"entities": marks, "claims": [claim]}
        brought(project, tmp_path, line, intake=Intake(Brought.ANNOTATIONS, "Ann", labels))
        (ann,) = (each.id for each in project.journal.annotators())
        found = project.journal.annotations(1, ann)
        assert sorted(mark.span.quote for mark in found.values()) == ["Ann", "Ann met Bob", "Bob"]
        assert [role.entity for mark in found.values() for role in mark.roles.values()] == ["x"]
        assert not list(project.faults())


@pytest.mark.parametrize(
    ("word", "what"),
    [
        ("PER", "says of no label"),
        ("=PER", "says of no label"),
        ("PER=", "says of no label"),
        ("A=HERO", "no label “HERO”"),
    ],
)
def test_a_mapping_that_makes_no_sense_is_told(tmp_path: Path, word: str, what: str) -> None:
    with made(tmp_path) as project, pytest.raises(Problem, match=what):
        labels_from([word], project.scheme)


def test_a_label_is_added_behind_the_others_in_a_colour_of_its_own() -> None:
    source = 'name = "n"\nversion = "1"\n[layers.e]\nlabels = [{ name = "A", hue = 10 }, { name = "B", hue = 50 }]\n'
    scheme = with_labels(parse_scheme(source), [NewLabel("e", "C", free_hue([10, 50]))])
    assert [(label.name, label.hue) for label in scheme.layers[0].labels] == [("A", 10), ("B", 50), ("C", 210)]
    assert parse_scheme(scheme.source) == scheme
    versions = {"1": "2", "2.9": "2.10", "v3": "v4", "draft": "draft 2"}
    for version, following in versions.items():
        other = parse_scheme(source.replace('"1"', f'"{version}"'))
        assert with_labels(other, [NewLabel("e", "C", 0)]).version == following
    with pytest.raises(Problem, match="no layer “x”"):
        with_labels(scheme, [NewLabel("x", "C", 0)])
    assert (free_hue([]), free_hue([30])) == (210, 210)


def test_what_is_said_of_one_layer_outweighs_what_is_said_of_all() -> None:
    labels = {Name("", "X"): None, Name("claims", "X"): Name("claims", "CLAIM")}
    assert mapped([], labels) == []


def test_other_processes_read_reviews_as_this_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_rows, "PART", 2000)
    monkeypatch.setattr(import_rows, "LARGE", 1)
    role = {
        "start": 0,
        "end": 11,
        "label": "CLAIM",
        "claimer": {"start": 0, "end": 3},
        "attributes": {"voice": "author"},
    }
    lines = [{**article(f"k{n}", "PERSON", "ORG"), "claims": [role]} for n in range(60)]
    file = written(tmp_path / "in.jsonl", lines)
    with made(tmp_path) as project:
        options, names = options_for(project), project.scheme.names

        def told(size: int) -> list[object]:
            chunks: list[Chunk] = list(chunks_of([file], options, names, size=size, intake=ANNS))
            return [(read.row, read.review, read.marks, read.line) for chunk in chunks for read in chunk.articles]

        assert told(file.stat().st_size) == told(0)
        report = import_files(project, [file], intake=ANNS)
        assert (len(report.rows), report.reviews) == (60, 60)
        assert not list(project.faults())


def test_reviews_over_many_transactions_are_one_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (importing, import_rows):
        monkeypatch.setattr(module, "CHUNK", 2)
    with made(tmp_path) as project:
        report = brought(project, tmp_path, *(article(f"k{n}", "PERSON") for n in range(7)), intake=ANNS)
        (batch,) = project.batches.all()
        assert (batch.id, batch.articles, report.reviews) == (report.batch, 7, 7)
        assert json.loads(json.dumps(batch.choice))["annotator"] == "Ann Lee"
