"""Kills long works in the middle, looks what they leave behind, and has them done again: the end has to be the same."""

import json
import shutil
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.bench.synthetic_text import Newsroom, Shape
from tests.bench.torture import works
from tests.bench.torture.children import Child
from tests.bench.torture.grounds import Grounds
from tests.bench.torture.judging import decisions_in, kept
from tests.bench.torture.outcome import Outcome
from workbench import paths
from workbench.core.problems import Problem
from workbench.exchange.release_checks import faults_of
from workbench.store.project import Project

_MARK = "WORKBENCH_TORTURE"
_GOING_S = 5.0
"""Seconds in which processes have to notice that the one they worked for is gone."""


@dataclass(frozen=True, slots=True)
class Work:
    """`do` works on a folder that `prepare` made. `result` is what there is in the end, and `wrong` tells what must not
    be found between a kill and the next try. `decisions` tells what is at stake, and `look` whether it is still there.
    """

    prepare: Callable[[Grounds], Path]
    do: Callable[..., None]
    result: Callable[[Path], object]
    wrong: Callable[[Path], Iterator[str]] = lambda _: iter(())
    decisions: Callable[[Path], list[Any]] = decisions_in
    look: Callable[[Path, list[Any]], Outcome] = kept

    def __call__(self, grounds: Grounds) -> Iterator[Outcome]:
        """What comes of killing it, again and again."""
        return kills(grounds, self)


def kills(grounds: Grounds, work: Work) -> Iterator[Outcome]:
    """Kills at moments that are spread over the time that the work takes when nobody disturbs it."""
    folder = work.prepare(grounds)
    outcome, took = _done(work, folder)
    expected = work.result(folder)
    yield outcome
    while True:
        folder = work.prepare(grounds)
        outcome = _killed(work, folder, grounds.random.uniform(0, took)) + finished(work, folder)
        if outcome.is_good and work.result(folder) != expected:
            outcome += Outcome(wrong=("done again after a kill, it came to another end",))
        yield outcome
        shutil.rmtree(folder)


def _killed(work: Work, folder: Path, seconds: float) -> Outcome:
    before = work.decisions(folder / works.PROJECT)
    mark = uuid4().hex
    with Child(work.do, folder, environment={_MARK: mark}) as child:
        child.hear()
        child.hear_for(seconds)
        child.kill()
        status = child.status or 0
    # One that was through when its time came was not killed.
    outcome = Outcome(faults=status < 0, decisions=len(before)) + work.look(folder / works.PROJECT, before)
    wrong = [*work.wrong(folder), *still_running({*_marked(mark)})]
    return outcome + Outcome(crashes=status > 0, wrong=tuple(wrong))


def finished(work: Work, folder: Path) -> Outcome:
    """What comes of it when it is done again, and nobody disturbs it."""
    return _done(work, folder)[0]


def _done(work: Work, folder: Path) -> tuple[Outcome, float]:
    """What came of it, and how many seconds it took."""
    before = work.decisions(folder / works.PROJECT)
    with Child(work.do, folder) as child:
        child.hear()
        begun = time.monotonic()
        child.end()
        took, ended_badly = time.monotonic() - begun, child.status != 0
    told = ("it could not be done",) if ended_badly else ()
    return work.look(folder / works.PROJECT, before) + Outcome(crashes=ended_badly, wrong=told), took


def still_running(processes: set[int]) -> Iterator[str]:
    """Tells of those that go on although the one that they worked for is gone."""
    until = time.monotonic() + _GOING_S
    while left := [process for process in processes if _is_running(process)]:
        if time.monotonic() > until:
            yield f"processes of the one that has gone go on: {left}"
            return
        time.sleep(0.05)


def _is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _marked(mark: str) -> Iterator[int]:
    """The processes with this mark in their environment; none where the system does not tell."""
    wanted = f"{_MARK}={mark}".encode()
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if wanted in (process / "environ").read_bytes():
                yield int(process.name)


# -- what is killed ---------------------------------------------------------------------------------------------------


def _small(grounds: Grounds) -> Path:
    return grounds.project().parent


def _unsuggested(grounds: Grounds) -> Path:
    return grounds.unsuggested_project(24).parent


def _large(grounds: Grounds) -> Path:
    return grounds.large_project().parent


def _with_incoming(grounds: Grounds) -> Path:
    folder = _large(grounds)
    newsroom = Newsroom(grounds.seed + 1)
    with (folder / works.INCOMING).open("w", encoding="utf-8") as file:
        for number in range(500):
            article, found = newsroom.article(number, Shape(60, 8))
            spans = [{"start": s.span.start, "end": s.span.end, "label": s.span.label} for s in found]
            line = {"id": f"in{number}", "title": article.title, "text": article.text, "spans": spans}
            file.write(json.dumps(line) + "\n")
    return folder


def _with_release(grounds: Grounds) -> Path:
    """Half of the time with an older release where the new one goes."""
    folder = _large(grounds)
    if grounds.random.random() < 0.5:
        with Child(works.export, folder) as child:
            child.end()
    return folder


def _articles(folder: Path) -> object:
    with Project.open(folder / works.PROJECT) as project:
        articles = project.articles.each(range(1, project.articles.count() + 1))
        return sorted((each.key, each.text, len(project.suggestions.of(each.id))) for each in articles)


def _suggestions(folder: Path) -> object:
    with Project.open(folder / works.PROJECT) as project:
        rows = range(1, project.articles.count() + 1)
        return [sorted(each.id for each in project.suggestions.of(row)) for row in rows]


def _standing(folder: Path) -> object:
    """What the annotator has made of all articles, taken back or not."""
    with Project.open(folder / works.PROJECT) as project:
        (me,) = project.journal.annotators()
        rows = range(1, project.articles.count() + 1)
        return [(project.journal.annotations(row, me.id), project.journal.review(row, me.id)) for row in rows]


def _batches(folder: Path) -> object:
    with Project.open(folder / works.PROJECT) as project:
        return [(batch.state, batch.hidden) for batch in project.batches.all()], project.queue.left(after=0, limit=1)


def _half_undone(folder: Path) -> Iterator[str]:
    with Project.open(folder / works.PROJECT) as project:
        steps = project.journal.last_step()
        if steps not in {100, 200}:
            yield f"{steps} decisions after an undo of 100 in one step"


def _released(folder: Path) -> object:
    """Whether there is a release, and no old one beside it."""
    return (folder / works.RELEASE).exists(), [*_half_released(folder)], [*_beside(folder, "replaced")]


def _half_released(folder: Path) -> Iterator[str]:
    """Where there is a release it is whole. Only between two renames is there none; then the old one lies beside."""
    release = folder / works.RELEASE
    found = [release] if release.exists() else _beside(folder, "replaced")
    for each in found:
        try:
            wrong = [*map(str, faults_of(each, paths.resources() / "schema" / "workbench-1.schema.json"))]
        except Problem as problem:
            wrong = [str(problem)]
        yield from (f"half a release: {what}" for what in wrong[:1])


def _beside(folder: Path, purpose: str) -> list[Path]:
    return [*folder.glob(f".{works.RELEASE}.{purpose}-*")]


def _settings(folder: Path) -> object:
    return tomllib.loads((folder / works.SETTINGS).read_text(encoding="utf-8"))


def _half_settings(folder: Path) -> Iterator[str]:
    path = folder / works.SETTINGS
    try:
        if path.exists() and tomllib.loads(path.read_text(encoding="utf-8")).keys() != {"zoom", "words"}:
            yield "half the settings"
    except ValueError as error:
        yield f"half the settings: {error}"


IMPORTING = Work(_with_incoming, works.import_them, _articles)
SUGGESTING = Work(_unsuggested, works.suggest, _suggestions)
UNDOING = Work(_large, works.undo_many, _standing, _half_undone)
DECIDING = Work(_large, works.decide_many, _standing)
TAKING_BACK = Work(_large, works.take_import_back, _batches)
BRINGING_BACK = Work(_large, works.take_back_and_bring_back, _standing)
EXPORTING = Work(_with_release, works.export, _released, _half_released)
SETTINGS = Work(_small, works.change_settings, _settings, _half_settings)
WORKS = (IMPORTING, UNDOING, DECIDING, TAKING_BACK, BRINGING_BACK, EXPORTING, SETTINGS)
"""Those that take no pipeline."""
