"""The project file: what is put in comes out again, the same text is noticed, foreign files are refused."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from workbench.core.articles import Article, Zone
from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.core.queue import QueueFilter
from workbench.core.schemes import LabelScheme
from workbench.core.spans import role_of, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.store.connection import connect
from workbench.store.identity import APPLICATION_ID
from workbench.store.migrations import steps
from workbench.store.project import Project

TEXT = "Ann met 👨‍👩‍👧 Bob.\u2028नमस्ते"


def suggest(text: str, *ranges: tuple[int, int]) -> list[Suggestion]:
    drafts = [
        Suggestion(f"d{i}", span_of(text, "entities", a, b, "PERSON"), 0.5, "entities", "1")
        for i, (a, b) in enumerate(ranges)
    ]
    return with_ids("a", drafts)


def test_an_article_comes_back_as_it_went_in(project: Project) -> None:
    article = Article("k", TEXT, "Ann", {"source": "wire"}, (Zone("title", 0, 3),), "story")
    (row,), _ = project.articles.add([article], project.articles.start_batch("test"))
    found = project.articles.get(row)
    assert found.id == row and found.text == TEXT
    assert (found.key, found.title, found.meta, found.zones, found.story) == (
        ("k", "Ann", {"source": "wire"}, (Zone("title", 0, 3),), "story")
    )


def test_the_same_text_twice_is_noticed(project: Project) -> None:
    batch = project.articles.start_batch("test")
    project.articles.add([Article("a", TEXT)], batch)
    rows, twins = project.articles.add([Article("b", TEXT), Article("a", "Another."), Article("c", "New.")], batch)
    assert len(rows) == 1
    assert [(t.key, t.known_as, t.same_text) for t in twins] == [("b", "a", True), ("a", "a", False)]


def test_suggestions_of_the_newest_run_are_in_force(project: Project) -> None:
    (row,), _ = project.articles.add([Article("a", TEXT)], project.articles.start_batch("test"))
    suggestions = project.suggestions
    assert suggestions.waiting() == [row]
    suggestions.add({row: suggest(TEXT, (0, 3), (8, 13))}, {"entities": suggestions.start_run("entities", "1")})
    assert [s.span.start for s in suggestions.of(row)] == [0, 8] and suggestions.waiting() == []
    suggestions.add({row: []}, {"entities": suggestions.start_run("entities", "2")})
    assert suggestions.of(row) == []


def test_a_suggestion_comes_back_with_roles_and_attributes(project: Project) -> None:
    (row,), _ = project.articles.add([Article("a", TEXT)], project.articles.start_batch("test"))
    (mark,) = with_ids(
        "a",
        [
            Suggestion(
                "x",
                span_of(TEXT, "claims", 4, 13, "CLAIM"),
                0.25,
                "claims",
                "1",
                {"claimer": role_of(TEXT, 0, 3, "x")},
                {"polarity": "denied"},
                "x",
            )
        ],
    )
    assert mark.roles["claimer"].entity == mark.id == mark.group
    project.suggestions.add({row: [mark]}, {"claims": project.suggestions.start_run("claims", "1")})
    assert project.suggestions.of(row) == [mark]


def test_search_takes_any_input_as_words(project: Project) -> None:
    rows, _ = project.articles.add(
        [Article("a", 'Say "hello" NOT now'), Article("b", "Élan vital")], project.articles.start_batch("t")
    )
    for query, expected in [("hel", rows[:1]), ('NOT "', rows[:1]), ("elan", rows[1:]), ("x* OR (", []), ("***", rows)]:
        assert list(project.queue.ids("me", QueueFilter(text=query))) == expected, query
    assert not list(project.queue.ids("me", QueueFilter(states=frozenset({ReviewState.DONE}))))
    assert [row.key for row in project.queue.rows(rows[::-1], "me")] == ["b", "a"]


def test_other_files_are_refused(tmp_path: Path, scheme: LabelScheme) -> None:
    text = tmp_path / "a.workbench"
    text.write_text("not a database " * 100)
    other = tmp_path / "b.workbench"
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    newer = tmp_path / "c.workbench"
    Project.create(newer, scheme).close()
    with sqlite3.connect(newer) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    for path, words in [(text, "cannot be opened"), (other, "not a project"), (newer, "newer"), (tmp_path, "a folder")]:
        with pytest.raises(Problem, match=words):
            Project.open(path)
    with pytest.raises(Problem, match="already"):
        Project.create(newer, scheme)


def test_a_closed_project_is_one_file(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    with Project.create(path, scheme) as project:
        project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
    assert [p.name for p in tmp_path.iterdir()] == ["p.workbench"]
    with Project.open(path, read_only=True) as project:
        assert project.articles.count() == 1 and list(project.faults()) == []


def test_a_damaged_file_is_a_problem_or_a_fault_and_never_a_crash(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    with Project.create(path, scheme) as project:
        batch = project.articles.start_batch("t")
        project.articles.add([Article(f"a{n}", f"{n} {TEXT}" * 40) for n in range(30)], batch)
    sound = path.read_bytes()
    found = []
    for at in range(4096, len(sound), 4096):
        path.write_bytes(sound[:at] + b"\xff" * 700 + sound[at + 700 :])
        try:
            with Project.open(path) as project:
                found.append(list(project.faults()))
        except Problem:
            found.append(["refused"])
        for beside in tmp_path.glob("p.workbench-*"):
            beside.unlink()
    assert len(found) > 10 and all(found), "the beginning of every page was spoilt in turn"


def test_reading_leaves_nothing_beside_the_file_and_writes_nothing(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    Project.create(path, scheme).close()
    with Project.open(path, read_only=True) as project, pytest.raises(Problem, match="only be read here"):
        project.articles.start_batch("t")
    assert [p.name for p in tmp_path.iterdir()] == ["p.workbench"]


def test_what_breaks_while_the_project_is_open_is_a_problem(project: Project) -> None:
    broken = sqlite3.DatabaseError("database disk image is malformed")
    broken.sqlite_errorcode = sqlite3.SQLITE_CORRUPT_VTAB
    with pytest.raises(Problem, match="damaged"), Project.open(project.path):
        raise broken
    with pytest.raises(sqlite3.OperationalError, match="no such table"), Project.open(project.path) as other:
        other._db.execute("SELECT * FROM gone")


_SOUND = {"id": "s", "start": 0, "end": 3, "text": TEXT[:3], "label": "PERSON"}
_ORIGIN = {"suggester": "s", "version": "1", "score": 0.5, "verdict": "suggested"}


@pytest.mark.parametrize(
    "change",
    [
        {"start": -3}, {"start": 3}, {"end": 10**30}, {"start": 10**6, "end": 10**6 + 3}, {"start": None},
        {"start": False}, {"end": 3.0}, {"end": "3"}, {"text": "not"}, {"text": None}, {"label": None}, {"label": [1]},
        {"label": "X" * 201},
        {"id": 5}, {"group": 5}, {"attributes": [1]}, {"attributes": {"a": 1}}, {"origin": None}, {"origin": {}},
        {"origin": {**_ORIGIN, "score": "x"}}, {"origin": {**_ORIGIN, "score": float("nan")}},
        {"origin": {**_ORIGIN, "score": 2}}, {"origin": {**_ORIGIN, "suggester": 1}}, {"claimer": {}},
        {"claimer": {"start": 0, "end": 10**6, "text": "x"}}, {"cue": {"start": 0, "end": 3, "text": "x"}},
        {"cue": {"start": 0, "end": 3, "text": TEXT[:3], "entity": 5}},
        {"others": 5}, {"others": ["ab"]}, {"others": [[3, 1]]}, {"others": [[0, 10**6]]}, {"others": [[0, 1, 2]]},
    ],
)  # fmt: skip
def test_a_mark_that_does_not_hold_never_leaves_the_file(project: Project, change: dict[str, object]) -> None:
    (row,), _ = project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
    sound = Suggestion("s", span_of(TEXT, "entities", 0, 3, "PERSON"), 0.5, "s", "1")
    project.suggestions.add({row: [sound]}, {"s": project.suggestions.start_run("s", "1")})
    assert project.suggestions.of(row) == [sound] and list(project.faults()) == []
    record = json.dumps({**_SOUND, "origin": _ORIGIN, **change})
    with project._db.atomic():
        project._db.execute("UPDATE suggestion SET record = ?", [record])
    with pytest.raises(Problem, match="article a"):
        project.suggestions.of(row)
    assert any("article a" in fault for fault in project.faults())


@pytest.mark.parametrize("record", ["{broken", "[]", "5", "[" * 100_000])
def test_a_record_that_is_no_object_is_a_problem(project: Project, record: str) -> None:
    (row,), _ = project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
    sound = Suggestion("s", span_of(TEXT, "entities", 0, 3, "PERSON"), 0.5, "s", "1")
    project.suggestions.add({row: [sound]}, {"s": project.suggestions.start_run("s", "1")})
    with project._db.atomic():
        project._db.execute("UPDATE suggestion SET record = ?", [record])
    with pytest.raises(Problem, match="A mark cannot be read"):
        project.suggestions.of(row)


def test_a_transaction_takes_its_turn_before_it_reads(project: Project) -> None:
    with Project.open(project.path) as other:
        with project._db.atomic():
            assert project.articles.count() == 0
            other._db.execute("PRAGMA busy_timeout = 1")
            with pytest.raises(Problem, match="Another program"):
                other.articles.start_batch("other")
            project.articles.start_batch("t")
        assert other.articles.start_batch("other") == 2


@pytest.mark.parametrize(
    "change",
    [
        "title = x'ff00'", "text = x'ff00fe'", "key = x'41'", "meta = '[1]'", "meta = 'x'", """meta = '{"a": [1]}'""",
        "zones = '{'", "zones = '[[1]]'", """zones = '[["title", -5, 3]]'""", """zones = '[["title", 0, 99999]]'""",
        """zones = '[["title", 0, null]]'""", """zones = '[[5, 0, 1]]'""",
    ],
)  # fmt: skip
def test_a_damaged_article_never_leaves_the_file(project: Project, change: str) -> None:
    (row,), _ = project.articles.add([Article("a", TEXT)], project.articles.start_batch("t"))
    assert project.articles.get(row).text == TEXT
    with project._db.atomic():
        project._db.execute(f"UPDATE article SET {change}")
    with pytest.raises(Problem, match="This article is damaged"):
        project.articles.get(row)
    (shown,) = project.queue.rows([row], "me")
    assert all(isinstance(words, str) for words in (shown.key, shown.title))


def test_a_file_that_was_brought_up_to_date_says_so(tmp_path: Path, scheme: LabelScheme) -> None:
    path = tmp_path / "p.workbench"
    with closing(connect(path, read_only=False)) as db:
        steps.apply(db, stop_before="0005 present state")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.table("scheme").insert({"source": scheme.source, "guidelines": "", "at": 0})
    Project.open(path).close()
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
        assert db.execute("SELECT count(*) FROM review").fetchone() == (0,)
