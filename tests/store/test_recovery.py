"""Damaged projects are recovered into a new file: sound whatever was damaged, and with all that can still be read."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench.damage import PAGE, WAYS
from tests.bench.recovering import Content, Shares, content_of, recovered, shares_of
from tests.bench.synthetic import ME
from tests.store.busy_project import make_busy_project
from workbench.core.problems import Problem
from workbench.session.recovering import kept_words, lost_words, recover_project, recovered_name
from workbench.session.tasks import Watch
from workbench.store.pages import Pages
from workbench.store.project import Project
from workbench.store.salvage import may_hold_rows, roots_of


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("busy") / "busy.workbench"
    make_busy_project(path)
    return path


@pytest.fixture(scope="module")
def before(busy: Path) -> Content:
    with Project.open(busy, read_only=True) as project:
        return content_of(project)


def changed(busy: Path, folder: Path, *statements: str) -> Path:
    path = folder / "changed.workbench"
    path.write_bytes(busy.read_bytes())
    with closing(sqlite3.connect(path)) as db, db:
        for statement in statements:
            db.execute(statement)
    return path


def test_pages_give_the_rows_that_sqlite_gives(busy: Path) -> None:
    with closing(sqlite3.connect(busy)) as db, closing(Pages(busy)) as pages:
        roots = roots_of(pages)
        for table in ("annotation", "suggestion", "review", "evidence", "decision_article", "suggested", "lint_right"):
            tree = pages.tree(roots[table])
            rows = [row.values for page in tree.pages for row in pages.rows(page) if row is not None]
            assert tree.is_whole and sorted(rows, key=repr) == sorted(db.execute(f"SELECT * FROM {table}"), key=repr)
        for table in ("article", "decision", "batch", "training", "scheme"):
            tree = pages.tree(roots[table])
            found = [row for page in tree.pages for row in pages.rows(page) if row is not None]
            assert [(row.number, *row.values[1:]) for row in found] == list(db.execute(f"SELECT * FROM {table}"))


def test_a_sound_project_comes_out_as_it_was(busy: Path, before: Content, tmp_path: Path) -> None:
    new = tmp_path / "new.workbench"
    recovery = recover_project(busy, new)
    assert recovery is not None and recovery.is_all and list(lost_words(recovery)) == []
    assert kept_words(recovery) == f"Recovered: 15 articles, {len(before.decisions)} decisions."
    with Project.open(new) as project, Project.open(busy, read_only=True) as old:
        assert content_of(project) == before and list(project.faults()) == []
        assert (project.scheme, project.suggester_settings) == (old.scheme, old.suggester_settings)
        assert project.queue.progress(ME.id) == old.queue.progress(ME.id)
        assert project.splits.given() == old.splits.given() and project.linting.right() == old.linting.right()
        assert project.trainings.all() == old.trainings.all() and project.batches.all() == old.batches.all()
        assert project.journal.to_undo(ME.id) == old.journal.to_undo(ME.id)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.workbench"]


@pytest.mark.parametrize("way", WAYS)
def test_whatever_is_damaged_what_comes_out_is_sound(busy: Path, tmp_path: Path, way: str) -> None:
    shares = shares_of(busy, way, range(6), tmp_path)
    assert shares.wrong == () and shares.files == 6


def test_no_page_that_is_lost_takes_a_mark_with_it(busy: Path, before: Content, tmp_path: Path) -> None:
    sound, shares = busy.read_bytes(), Shares()
    for start in range(0, len(sound), 3 * PAGE):
        recovered(sound[:start] + bytes(PAGE) + sound[start + PAGE :], before, tmp_path, shares)
    assert shares.wrong == () and shares.unreadable == 0
    # What decisions made is told twice in the file, and how they were made once.
    assert shares.annotations[0] == shares.annotations[1]
    assert shares.decisions[1] > 0.97 * shares.decisions[0]


def test_decisions_that_are_lost_leave_their_outcome(busy: Path, before: Content, tmp_path: Path) -> None:
    path, new = changed(busy, tmp_path, "DELETE FROM decision WHERE step BETWEEN 20 AND 30"), tmp_path / "new.workbench"
    recovery = recover_project(path, new)
    assert recovery is not None and recovery.lost_decisions == 11 and recovery.kept_outcomes > 0 and recovery.incomplete
    with Project.open(new) as project:
        after = content_of(project)
        assert after.annotations == before.annotations and len(before.decisions - after.decisions) == 11
        assert list(project.faults()) == []
    words = list(lost_words(recovery))
    assert words[0] == "11 decisions are lost." and recovery.incomplete[0] in words[2]


def test_marks_that_only_the_journal_knows_are_there_again(busy: Path, before: Content, tmp_path: Path) -> None:
    path = changed(busy, tmp_path, "DELETE FROM annotation", "DELETE FROM review", "DELETE FROM decision_article")
    sound = path.read_bytes()
    with closing(Pages(path)) as pages:
        root = roots_of(pages)["annotation"]
    # An empty table would mean that all was taken back; a page that cannot be read means nothing.
    damaged = sound[: (root - 1) * PAGE] + b"\xff" * PAGE + sound[root * PAGE :]
    shares = Shares()
    recovered(damaged, before, tmp_path, shares)
    assert shares.wrong == () and shares.annotations[0] == shares.annotations[1]


def test_a_text_that_is_lost_is_out_of_sight_with_what_was_decided_in_it(busy: Path, tmp_path: Path) -> None:
    path, new = changed(busy, tmp_path, "DELETE FROM article WHERE id = 5"), tmp_path / "new.workbench"
    recovery = recover_project(path, new)
    assert recovery is not None and recovery.without_text == ["s0000004"] and recovery.lost_decisions == 0
    assert any("The text of 1 article is lost" in words for words in lost_words(recovery))
    with Project.open(new) as project:
        assert project.articles.id_of("s0000004") is None and list(project.faults()) == []
        project.taking_back.bring_back(max(batch.id for batch in project.batches.all()))
        row = project.articles.id_of("s0000004")
        assert row is not None and project.journal.annotations(row, ME.id) and list(project.faults()) == []
        assert "\ufffd" in project.articles.get(row).text


def test_words_that_damage_changed_are_put_right_by_what_quotes_them(busy: Path, tmp_path: Path) -> None:
    with Project.open(busy, read_only=True) as project:
        article = project.articles.get(5)
        mark = next(iter(project.journal.annotations(5, ME.id).values()))
    spoilt = article.text[: mark.span.start] + "#" + article.text[mark.span.start + 1 :]
    path = changed(busy, tmp_path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE article SET text = ? WHERE id = 5", [spoilt])
    recovery = recover_project(path, tmp_path / "new.workbench")
    assert recovery is not None and recovery.is_all
    with Project.open(tmp_path / "new.workbench") as project:
        assert project.articles.get(5).text == article.text


def test_a_quote_that_damage_changed_is_put_right_by_the_text(busy: Path, before: Content, tmp_path: Path) -> None:
    path = changed(busy, tmp_path)
    with closing(sqlite3.connect(path)) as db, db:
        step, edits = db.execute("SELECT step, edits FROM decision WHERE kind = 'accept' ORDER BY step").fetchone()
        quote = json.loads(edits)[0]["put_in"][0]["text"]
        db.execute("UPDATE decision SET edits = ? WHERE step = ?", [edits.replace(quote, f"#{quote[1:]}"), step])
    shares = Shares()
    recovered(path.read_bytes(), before, tmp_path, shares)
    assert shares.wrong == () and shares.annotations[0] == shares.annotations[1]


def test_what_was_only_in_the_log_is_recovered(busy: Path, tmp_path: Path) -> None:
    path = changed(busy, tmp_path)
    copy = tmp_path / "copy.workbench"
    with Project.open(path) as project:
        project.articles.start_batch("only in the log")
        for suffix in ("", "-wal"):
            copy.with_name(copy.name + suffix).write_bytes(path.with_name(path.name + suffix).read_bytes())
    # SQLite takes nothing behind a frame that is wrong, and cannot open a file without a beginning.
    copy.write_bytes(b"\xff" * PAGE + copy.read_bytes()[PAGE:])
    recover_project(copy, tmp_path / "new.workbench")
    with Project.open(tmp_path / "new.workbench") as project:
        sources = [source for (source,) in project._db.execute("SELECT source FROM batch")]
    assert "only in the log" in sources


def test_nothing_is_made_where_nothing_can_be_read(tmp_path: Path, busy: Path) -> None:
    noise = tmp_path / "noise.workbench"
    noise.write_bytes(b"no project " * 5000)
    with pytest.raises(Problem, match="Nothing can be read"):
        recover_project(noise, tmp_path / "new.workbench")
    with pytest.raises(Problem, match="already"):
        recover_project(busy, noise)
    with pytest.raises(Problem, match="no such"):
        recover_project(tmp_path / "none.workbench", tmp_path / "new.workbench")
    with pytest.raises(Problem, match="no such folder"):
        recover_project(busy, noise / "new.workbench")
    assert [path.name for path in tmp_path.iterdir()] == ["noise.workbench"]


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_somebody_makes_meanwhile_is_left_alone(
    busy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    new = tmp_path / "new.workbench"

    def refuses(*_: object) -> None:
        raise PermissionError

    if not has_links:
        monkeypatch.setattr("os.link", refuses)

    def meanwhile(_done: int, _all: int) -> None:
        new.write_bytes(b"decisions of another window")

    watch = Watch(meanwhile, lambda: False)
    with pytest.raises(Problem, match="already"):
        recover_project(busy, new, watch=watch)
    assert new.read_bytes() == b"decisions of another window"
    assert list(tmp_path.iterdir()) == [new]
    new.unlink()
    assert recover_project(busy, new) is not None
    assert list(tmp_path.iterdir()) == [new]


def test_a_log_of_a_file_that_is_gone_is_not_taken_for_one_of_the_new_file(busy: Path, tmp_path: Path) -> None:
    (tmp_path / "new.workbench-wal").write_bytes(b"of another file")
    with pytest.raises(Problem, match="already"):
        recover_project(busy, tmp_path / "new.workbench")


def test_a_name_that_is_free_is_found(tmp_path: Path) -> None:
    damaged = tmp_path / "news.workbench"
    with pytest.raises(Problem, match="no such"):
        recovered_name(damaged)
    damaged.touch()
    assert recovered_name(damaged).name == "news recovered.workbench"
    recovered_name(damaged).touch()
    assert recovered_name(damaged).name == "news recovered2.workbench"


def test_a_damaged_project_is_told_from_what_never_was_one(busy: Path, tmp_path: Path) -> None:
    text, headless = tmp_path / "text.workbench", tmp_path / "headless.workbench"
    text.write_text("hello " * 5000, encoding="ascii")
    headless.write_bytes(bytes(2 * PAGE) + busy.read_bytes()[2 * PAGE :])
    assert may_hold_rows(busy) and may_hold_rows(headless)
    assert not may_hold_rows(text) and not may_hold_rows(tmp_path / "none.workbench")
