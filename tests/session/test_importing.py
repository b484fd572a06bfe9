"""Importing into a real project: what is added, what is noticed, what is reported, and that offsets hold."""

import json
from pathlib import Path

import pytest

from tests.exchange.exported import HARD_TEXTS
from tests.session.marked import ME
from workbench import paths
from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.exchange.incoming import ImportOptions
from workbench.session import import_rows, importing
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.importing import import_files
from workbench.session.reviewing import finish
from workbench.session.session import Session
from workbench.session.starting import create_project
from workbench.session.tasks import BytesRead, Watch
from workbench.store.project import Project


def lines(path: Path, *records: object) -> Path:
    path.write_text("".join(json.dumps(r) + "\n" if not isinstance(r, str) else r + "\n" for r in records), "utf-8")
    return path


def project(folder: Path, name: str = "test") -> Project:
    return create_project(folder / f"{name}.workbench")


def small_chunks(monkeypatch: pytest.MonkeyPatch, articles: int) -> None:
    for module in (importing, import_rows):
        monkeypatch.setattr(module, "CHUNK", articles)


def test_seeds_come_in_with_what_they_say_of_themselves(tmp_path: Path) -> None:
    with project(tmp_path) as made:
        report = import_files(made, [paths.seeds()])
        assert (report.summary, report.faults) == ("5 articles added.", [])
        for row, file in zip(report.rows, sorted(paths.seeds().glob("*.txt")), strict=True):
            article = made.articles.get(row)
            assert article.key == file.stem
            assert article.text == file.read_text("utf-8")
        again = import_files(made, [paths.seeds()])
        assert (again.summary, len(again.twins), again.rows) == ("0 articles added, 5 there already.", 5, [])
        assert not list(made.faults())


def test_the_same_text_twice_is_noticed_also_within_one_import(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("One text.", "utf-8")
    with project(tmp_path) as made:
        report = import_files(made, [tmp_path / "a.txt", tmp_path / "b.txt"])
        assert [(twin.key, twin.known_as) for twin in report.twins] == [("b", "a")]
        assert report.summary == "1 article added, 1 there already."


def test_another_text_under_a_known_id_is_a_fault_and_not_a_twin(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    with project(tmp_path) as made:
        file.write_text("First text.", "utf-8")
        import_files(made, [file])
        file.write_text("Second text.", "utf-8")
        report = import_files(made, [file])
        assert (report.rows, report.twins) == ([], [])
        assert "Another article of the project has the id “a”" in str(report.faults[0])


def test_bad_lines_are_told_with_their_numbers_and_the_rest_is_imported(tmp_path: Path) -> None:
    file = lines(
        tmp_path / "in.jsonl",
        {"id": "good", "text": "Ann met Bob."},
        "{broken",
        {"id": "far", "text": "short", "entities": [{"start": 0, "end": 99, "label": "PERSON"}]},
        {"id": "quote", "text": "Ann met", "entities": [{"start": 0, "end": 3, "text": "Bob", "label": "PERSON"}]},
        {"id": "last", "text": "Also good."},
    )
    file.write_bytes(file.read_bytes() + b'{"id": "bytes", "text": "\xff"}\n')
    with project(tmp_path) as made:
        report = import_files(made, [file, tmp_path / "nowhere.txt"])
        assert [made.articles.get(row).key for row in report.rows] == ["good", "last"]
        assert [(fault.line, fault.article) for fault in report.faults] == [
            (2, None), (3, "far"), (4, "quote"), (6, None), (None, None),
        ]  # fmt: skip
        assert report.summary == "2 articles added, 5 faults."
        assert not list(made.faults())


def test_marks_that_come_along_are_suggestions_and_those_of_no_known_label_are_told(tmp_path: Path) -> None:
    marks = [
        {"start": 0, "end": 3, "label": "PERSON"},
        {"start": 8, "end": 11, "label": "HERO", "origin": {"suggester": "x", "version": "1", "score": 0.5}},
        {"start": 12, "end": 13, "label": "HERO"},
    ]
    file = lines(tmp_path / "in.jsonl", {"id": "a", "text": "Ann met Bob.!", "entities": marks})
    with project(tmp_path) as made:
        (row,), faults = (report := import_files(made, [file])).rows, report.faults
        (mark,) = made.suggestions.of(row)
        assert (mark.span.quote, mark.score, mark.suggester, mark.version) == ("Ann", 1.0, "import", "in.jsonl")
        assert [str(fault) for fault in faults] == [
            "in.jsonl:1 (article a): 2 spans left out: the scheme has no label “HERO” in a layer “entities”."
        ]


def test_marks_of_one_file_are_one_run_however_many_transactions_it_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_chunks(monkeypatch, 2)
    marks = [{"start": 0, "end": 3, "label": "PERSON"}]
    records = [{"id": str(n), "text": f"Ann {n}", "entities": marks} for n in range(7)]
    with project(tmp_path) as made:
        report = import_files(made, [lines(tmp_path / "in.jsonl", *records)])
        assert len(report.rows) == 7
        assert all(len(made.suggestions.of(row)) == 1 for row in report.rows)
        assert made.suggestions.run("import", "in.jsonl") == 1
        assert made.suggestions.start_run("import", "in.jsonl") == 2


@pytest.mark.parametrize("steps", [1, 4, 9])
def test_cancelled_it_keeps_whole_articles_and_a_sound_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    small_chunks(monkeypatch, 1)
    file = lines(tmp_path / "in.jsonl", *({"id": str(n), "text": f"Text {n}."} for n in range(10)))
    told: list[int] = []
    watch = Watch(lambda done, _total: told.append(done), lambda: len(told) >= steps)
    with project(tmp_path) as made:
        report = import_files(made, [file], watch=watch)
        assert (len(report.rows), report.cancelled) == (steps, True)
        assert report.summary.endswith(" added, then cancelled.")
        assert made.articles.count() == steps
        assert not list(made.faults())
        assert len(import_files(made, [file]).rows) == 10 - steps


def test_progress_counts_the_bytes_of_all_files_and_never_goes_back(tmp_path: Path) -> None:
    files = [lines(tmp_path / f"{k}.jsonl", *({"id": f"{k}{n}", "text": f"{k} {n}"} for n in range(9))) for k in "ab"]
    (tmp_path / "c.txt").write_text("three", "utf-8")
    told: list[tuple[int, int]] = []
    with project(tmp_path) as made:
        import_files(made, [*files, tmp_path / "c.txt"], watch=Watch(lambda *step: told.append(step)))
    total = sum(path.stat().st_size for path in [*files, tmp_path / "c.txt"])
    assert told[-1] == (total, total)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert BytesRead(5).at("a", 9) == 5


def test_options_that_make_no_sense_are_a_problem(tmp_path: Path) -> None:
    with project(tmp_path) as made, pytest.raises(Problem, match="no format “docx”"):
        import_files(made, [paths.seeds()], options=ImportOptions(format="docx"))


def test_export_then_import_into_another_project_gives_the_same_spans(tmp_path: Path) -> None:
    texts = {name: text for name, text in HARD_TEXTS.items() if "\0" not in text} | {
        "crlf": "Ann\r\nmet 👩🏽‍🚀 Bob\r\n"
    }
    records = []
    for name, text in texts.items():
        words = [(text.index(word), word) for word in text.split()]
        entities = [{"start": at, "end": at + len(word), "text": word, "label": "PERSON"} for at, word in words]
        claim = {"start": 0, "end": len(text), "label": "CLAIM", "claimer": {"start": words[0][0], "end": len(text)}}
        records.append({"id": name, "text": text, "entities": entities, "claims": [claim]})
    with project(tmp_path, "one") as one:
        report = import_files(one, [lines(tmp_path / "in.jsonl", *records)])
        assert not report.faults
        session = Session(one, ME)
        session.open_next_to_do()
        while finish(session):
            pass
        assert one.queue.count(ME.id, QueueFilter(states=frozenset({ReviewState.DONE}))) == len(texts)
        assert export_release(one, tmp_path / "release", ME, choice=ReleaseChoice()) is not None
        with project(tmp_path, "two") as two:
            report = import_files(two, [tmp_path / "release" / "train.jsonl"])
            assert not report.faults
            for row in report.rows:
                article = two.articles.get(row)
                before = one.articles.get(one.articles.id_of(article.key) or 0)
                assert (article.text, article.zones, article.meta) == (before.text, before.zones, before.meta)
                kept = one.journal.annotations(before.id, ME.id).values()
                found = two.suggestions.of(row)
                assert [(s.id, s.span, s.roles) for s in found] == [(a.id, a.span, a.roles) for a in kept]
                assert found
            assert not list(two.faults())
