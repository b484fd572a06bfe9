"""Long works on a project, for a process that is killed in the middle of them; done again, each is finished."""

import random
from multiprocessing.connection import Connection
from pathlib import Path

from tests.bench.synthetic import ME
from workbench.core.annotations import accepted
from workbench.core.decisions import Decision, Edit, Effort, Kind, Review, ReviewState
from workbench.core.history import to_undo_down_to
from workbench.core.queue import QueueFilter
from workbench.session.backups import back_up, backups_of
from workbench.session.exporting import ReleaseChoice, export_release
from workbench.session.importing import import_files
from workbench.session.own_file import change_lines
from workbench.session.recovering import recover_project
from workbench.session.restoring import restore
from workbench.session.suggesting import suggest_project
from workbench.session.taking_back import bring_back, take_back
from workbench.session.tasks import UNWATCHED
from workbench.session.undoing import Turn, turn_beside
from workbench.session.writing import written
from workbench.store.identity import SUFFIX
from workbench.store.journal import Annotator
from workbench.store.project import Project
from workbench.suggest.pipelines import LIGHT
from workbench.suggest.workers import Recipe, running_workers

PROJECT = f"articles{SUFFIX}"
INCOMING, RELEASE, SETTINGS = "incoming.jsonl", "release", "settings.toml"
DAMAGED, RECOVERED = f"damaged{SUFFIX}", f"recovered{SUFFIX}"
FORMATS = ("workbench", "conll", "brat", "label-studio")
BEGUN = "begun"


def import_them(tell: Connection, folder: Path) -> None:
    tell.send(BEGUN)
    with Project.open(folder / PROJECT) as project:
        import_files(project, [folder / INCOMING])


def suggest(tell: Connection, folder: Path) -> None:
    tell.send(BEGUN)
    with Project.open(folder / PROJECT) as project, running_workers(2) as executor:
        suggest_project(project, Recipe(LIGHT), executor, workers=2)


def undo_many(tell: Connection, folder: Path) -> None:
    """Undoes everything that was ever decided, in one step."""
    tell.send(BEGUN)
    with Project.open(folder / PROJECT) as project:
        first = project.journal.decisions().__next__()
        ids = to_undo_down_to(project.history.steps(ME.id), first.id)
    if ids:
        turn_beside(folder / PROJECT, Turn(Kind.UNDO, tuple(ids)), Effort(), UNWATCHED)


def decide_many(tell: Connection, folder: Path) -> None:
    """Finishes every article that is left by one decision."""
    tell.send(BEGUN)
    with Project.open(folder / PROJECT) as project:
        edits = []
        for article in project.articles.each(project.queue.left(after=0, limit=10_000)):
            found = tuple(accepted(each) for each in project.suggestions.of(article.id))
            edits.append(Edit(article.key, (), found, Review(), Review(ReviewState.DONE)))
        if edits:
            written(project, [Decision(Kind.FINISH, ME.id, tuple(edits))], UNWATCHED)


def take_import_back(tell: Connection, folder: Path) -> None:
    tell.send(BEGUN)
    with Project.open(folder / PROJECT) as project:
        if project.batches.get(1).is_there:
            take_back(project, 1, is_sure=True)


def take_back_and_bring_back(tell: Connection, folder: Path) -> None:
    tell.send(BEGUN)
    with Project.open(folder / PROJECT) as project:
        if project.batches.get(1).is_there:
            take_back(project, 1, is_sure=True)
        bring_back(project, 1)


def export(tell: Connection, folder: Path) -> None:
    """In one format or another, the same one for the same folder."""
    tell.send(BEGUN)
    format = random.Random(folder.name).choice(FORMATS)
    with Project.open(folder / PROJECT, read_only=True) as project:
        export_release(project, folder / RELEASE, ME, choice=ReleaseChoice(format=format))


def export_all_of(project: Project, folder: Path, annotator: Annotator) -> None:
    """Whatever has been begun."""
    begun = (ReviewState.IN_PROGRESS, ReviewState.DONE)
    if project.queue.count(annotator.id, QueueFilter(states=frozenset(begun))):
        export_release(project, folder, annotator, choice=ReleaseChoice(states=begun))


def open_it(tell: Connection, folder: Path) -> None:
    """Which brings an older file up to date."""
    tell.send(BEGUN)
    Project.open(folder / PROJECT).close()


def make_backup(tell: Connection, folder: Path) -> None:
    tell.send(BEGUN)
    back_up(folder / PROJECT)


def restore_backup(tell: Connection, folder: Path) -> None:
    """The oldest one, which is from before anything was decided."""
    tell.send(BEGUN)
    restore(folder / PROJECT, backups_of(folder / PROJECT)[-1])


def recover_it(tell: Connection, folder: Path) -> None:
    tell.send(BEGUN)
    (folder / RECOVERED).unlink(missing_ok=True)
    recover_project(folder / DAMAGED, folder / RECOVERED)


def change_settings(tell: Connection, folder: Path) -> None:
    tell.send(BEGUN)
    for number in range(200):
        change_lines(folder / SETTINGS, {"zoom": number, "words": "x" * (number % 50 * 100)})
