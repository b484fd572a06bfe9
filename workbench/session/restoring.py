"""Restores a backup: keeps what there is now as another one, and puts the chosen one in its place."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workbench.core.disks import disk_problems
from workbench.core.phrases import Phrase, phrase
from workbench.core.problems import Problem
from workbench.session.backups import USUAL, Keeping, back_up, since
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.backup_files import Backup, Why, remove, short
from workbench.store.backups import BrokenOff, Copying
from workbench.store.contents import Ahead
from workbench.store.damage import is_damage
from workbench.store.identity import is_marked
from workbench.store.restoring import alone, fetched, put_in_place, set_aside


@dataclass(frozen=True, slots=True)
class Restored:
    """`aside` is where a project went that could not be read; None where what there was is a backup now."""

    backup: Backup
    aside: Path | None


def restore(project: Path, backup: Backup, keeping: Keeping = USUAL, *, watch: Watch = UNWATCHED) -> Restored | None:
    """Has a project be what it was when a backup was made; None where that was cancelled, which changes nothing.

    Nobody may have the project open. What there is now is backed up first; a file that is too damaged for that is
    moved beside the backups. Raises Problem, and changes nothing, where the backup is no whole project, another program
    has the project open, or there is no room. Progress counts bytes.
    """
    copying = Copying(on_bytes=watch.progress, is_cancelled=watch.is_cancelled)
    with disk_problems(project):
        file = project.resolve()  # SQLite works on what a link leads to
        if file.exists() and not file.is_file():
            raise Problem("This is not a file.", where=str(project), remedy="Name the project file.")
    try:
        ready = fetched(backup.path, file, copying=copying)
        try:
            aside = _keep(project, keeping, watch)
            put_in_place(ready, file)
        except BaseException:
            remove(ready)
            raise
    except BrokenOff:
        return None
    return Restored(backup, aside)


def _keep(project: Path, keeping: Keeping, watch: Watch) -> Path | None:
    """Keeps what there is now: as a backup, or as the damaged file that it is."""
    file = project.resolve()
    if file.is_file():
        try:
            with alone(file):
                back_up(project, keeping, why=Why.RESTORE, watch=watch)
        except Problem as problem:
            # An empty file, or one of another program, is what is left of a project, or is none: it is kept as it is.
            if not is_damage(problem) and is_marked(file):
                raise
        else:
            return None
    name = f"{short(project.stem)} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S%z} damaged.workbench"
    return set_aside(file, keeping.folder_of(project), name)


def loss(project: Path, backup: Backup) -> Phrase:
    """What a person who restores this backup should know, in a sentence."""
    return loss_words(since(project, backup))


def loss_words(ahead: Ahead | None) -> Phrase:
    """What a project has and a backup of it has not, in a sentence; None is where that cannot be read."""
    if ahead is None:
        return phrase("What there is now cannot be read; it is kept beside the backups.")
    if not (ahead.decisions or ahead.articles):
        return phrase("Nothing was decided or imported since.")
    if not ahead.articles:
        return phrase(
            "{n:,} decision made since is not in it; it stays in a backup of now.",
            "{n:,} decisions made since are not in it; they stay in a backup of now.",
            n=ahead.decisions,
        )
    if not ahead.decisions:
        return phrase(
            "{n:,} article imported since is not in it; it stays in a backup of now.",
            "{n:,} articles imported since are not in it; they stay in a backup of now.",
            n=ahead.articles,
        )
    return phrase(
        "{n:,} decision and {articles} since are not in it; they stay in a backup of now.",
        "{n:,} decisions and {articles} since are not in it; they stay in a backup of now.",
        n=ahead.decisions,
        articles=phrase("{n:,} article", "{n:,} articles", n=ahead.articles),
    )
