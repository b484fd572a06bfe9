"""A project file that somebody garbled: it opens or says a Problem, never anything else, and `check` finds it."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.bench.fuzz_projects import use as use_all
from tests.bench.synthetic import ME, Size, make_project
from tests.bench.synthetic_text import Shape
from workbench.core.decisions import Kind
from workbench.core.history import to_undo_down_to
from workbench.core.problems import Problem
from workbench.core.queue import Order, Progress, QueueFilter
from workbench.store.project import Project

ARTICLES = 6
REFUSED = [
    "DELETE FROM queue WHERE article = (SELECT max(article) FROM queue)",
    "DELETE FROM queue",
    "INSERT INTO queue (article) VALUES (9223372036854775807)",
    """UPDATE article SET id = 9223372036854775807 WHERE id = 6;
    UPDATE queue SET article = 9223372036854775807 WHERE article = 6""",
]
FOUND = {
    "UPDATE queue SET story = 5": "story",
    "UPDATE queue SET least = 'x' WHERE least IS NOT NULL": "certainty",
    "UPDATE queue SET labels = x'ff00'": "labels",
    "UPDATE queue SET is_suggested = 'no'": "suggesters",
    "INSERT INTO queue (article) VALUES (-5)": "refers to a row",
    "DELETE FROM label": "labels",
    "INSERT INTO label VALUES (9223372036854775806, 'entities', 'HUGE')": "none can have",
    "INSERT INTO label VALUES (55040, 'entities', 'HALF')": "none can have",
    "UPDATE label SET name = x'ff' || id": "labels",
    "UPDATE progress SET done = -7, active_ms = -1000": "progress",
    "UPDATE progress SET done = 'many', active_ms = x'ff'": "progress",
    "UPDATE progress SET done = 9223372036854775807": "progress",
    "DELETE FROM progress": "progress",
    "INSERT INTO finishing (record, at) VALUES ('{', 0)": "rule for finishing",
    "INSERT INTO finishing (record, at) VALUES ('{\"look_below\": NaN}', 0)": "rule for finishing",
    "INSERT INTO lint_settings (record, at) VALUES ('{\"off\": 5}', 0)": "switched off",
    "INSERT INTO lint_right VALUES (x'ff', 'x', x'ff', x'ff', x'ff', 0)": "wrong kind",
    "INSERT INTO suggester_settings (record, at) VALUES ('{\"pipeline\": 5}', 0)": "settings",
    "INSERT INTO training VALUES (1, 'entities', 'x', 'x', 'x', '{', '[', '[', 0)": "training",
    "UPDATE review SET state = 'odd'": "state of an article",
    "UPDATE review SET actions = 'x'": "wrong kind",
    "UPDATE review SET flag = x'ff'": "wrong kind",
    "UPDATE decision SET reverts = id, kind = 'redo' WHERE step = 2": "takes back",
    "UPDATE decision SET reverts = 'nobody', kind = 'undo' WHERE step = 2": "takes back",
    "UPDATE decision SET edits = '[]'": "changes nothing",
    "UPDATE decision SET actions = 'x'": "wrong kind",
    "UPDATE annotator SET name = x'ff'": "wrong kind",
    "UPDATE article SET title = x'ff'": "article is damaged",
    "UPDATE article SET zones = '[[5, 1, 2]]'": "article is damaged",
}


ONCE_CRASHED = [
    "UPDATE article_fts_config SET v = 5",
    "DELETE FROM article_fts_config",
    "UPDATE batch SET at = 'x'",
    "UPDATE batch SET at = 9223372036854775807, hidden = 'many'",
    "UPDATE review SET submitted_at = '{' || article",
    "UPDATE decision SET kind = 'eccept'",
    "UPDATE form SET layer = x'ff' || id",
    "UPDATE evidence SET annotation = 'x', start = form",
]
"""What the fuzzing of projects found, as short as it can be said."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of some articles, half of them done; to be copied."""
    path = tmp_path_factory.mktemp("sound") / "sound.workbench"
    make_project(path, Size(ARTICLES, Shape(40, 4, 5), done=0.5))
    return path


def garbled(sound: Path, folder: Path, sql: str) -> Path:
    path = folder / "garbled.workbench"
    path.write_bytes(sound.read_bytes())
    with closing(sqlite3.connect(path)) as db:
        db.executescript(sql)
        db.commit()
    return path


def use(project: Project) -> None:
    """Reads what the window reads; raises nothing but a Problem."""
    readers = (
        lambda: project.queue.rows(range(1, ARTICLES + 1), ME.id),
        lambda: [list(project.queue.ids(ME.id, QueueFilter(order=order))) for order in Order],
        lambda: list(project.queue.ids(ME.id, QueueFilter(label=("entities", "PERSON")))),
        lambda: [project.articles.get(row) for row in range(ARTICLES + 3)],
        lambda: [project.journal.review(row, ME.id) for row in range(ARTICLES)],
        lambda: [project.history.original(row.id) for row in project.history.page()],
        lambda: project.journal.to_undo(ME.id),
        project.finishing.get,
    )
    for read in readers:
        with suppress(Problem):
            read()


@pytest.mark.parametrize("sql", REFUSED)
def test_a_queue_that_is_not_that_of_the_articles_is_refused(sql: str, sound: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="queue of the project"):
        Project.open(garbled(sound, tmp_path, sql))


@pytest.mark.parametrize(("sql", "found"), FOUND.items(), ids=[*FOUND])
def test_what_is_garbled_is_read_or_refused_in_words_and_check_finds_it(
    sql: str, found: str, sound: Path, tmp_path: Path
) -> None:
    with Project.open(garbled(sound, tmp_path, sql)) as project:
        use(project)
        assert found in "\n".join(project.faults())


@pytest.mark.parametrize("sql", ONCE_CRASHED)
def test_what_once_crashed_is_used_or_told(sql: str, sound: Path, tmp_path: Path) -> None:
    path = garbled(sound, tmp_path, sql)
    with suppress(Problem):
        use_all(path)
    with suppress(Problem), Project.open(path) as project:
        assert list(project.faults())


@pytest.mark.parametrize("value", ["-7", "'many'", "x'ff'", "1.5", "9223372036854775807"])
def test_progress_that_is_no_count_is_shown_as_none(value: str, sound: Path, tmp_path: Path) -> None:
    counts = ("in_progress", "done", "flagged", "actions", "active_ms", "worked")
    sql = f"UPDATE progress SET {', '.join(f'{count} = {value}' for count in counts)}"
    with Project.open(garbled(sound, tmp_path, sql)) as project:
        assert project.queue.progress(ME.id) == Progress(ARTICLES, 0, 0, 0, 0, 0, 0)


def test_no_more_is_said_to_be_done_than_there_is(sound: Path, tmp_path: Path) -> None:
    with Project.open(garbled(sound, tmp_path, "UPDATE progress SET done = 500")) as project:
        assert project.queue.progress(ME.id).done == ARTICLES


def test_decisions_that_take_one_another_back_in_a_circle_end_somewhere() -> None:
    circle = [("a", Kind.REDO, "b"), ("b", Kind.UNDO, "a")]
    assert set(to_undo_down_to(circle, "a")) <= {"a", "b"}


HALVES = {
    "annotation": """UPDATE annotation SET label = 'x', record = replace(record, '"label": "', '"label": "\\ud800')""",
    "suggestion": """UPDATE suggestion SET record = replace(record, '"suggester": "', '"suggester": "\\udfff')""",
    "decision": """UPDATE decision SET edits = replace(edits, '"guidelines": "', '"guidelines": "\\uD83d')""",
    "article": """UPDATE article SET meta = '{"source": "\\ud83d"}'""",
    "finishing": """INSERT INTO finishing (record, at) VALUES ('{"\\ud800": 1}', 0)""",
}


@pytest.mark.parametrize("sql", HALVES.values(), ids=HALVES)
def test_half_a_character_never_leaves_the_file(sql: str, sound: Path, tmp_path: Path) -> None:
    with Project.open(garbled(sound, tmp_path, sql)) as project:
        told = list(project.faults())
        assert told and "\n".join(told).encode()


HOSTILE = ["a\0b", "\0", "\ud800x", '"a" OR', "(" * 500, "a* ^b {title}: c", "a NEAR(b)", "ab " * 5000, "a" * 10_000]


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_anything_that_is_typed_is_only_words(typed: str, sound: Path, tmp_path: Path) -> None:
    with Project.open(garbled(sound, tmp_path, "")) as project:
        for order in Order:
            assert list(project.queue.ids(ME.id, QueueFilter(text=typed + " zzqqx", order=order))) == []
        assert project.finder.articles(typed + " zzqqx") == []
        assert project.elsewhere.named(typed + " zzqqx", 1) == []
        assert project.elsewhere.counts([typed + " zzqqx"]) == {typed + " zzqqx": 0}
        assert project.elsewhere.decided("entities", typed, 1) == []
