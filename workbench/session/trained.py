"""Where what was trained on a project lies, and what of it may be loaded: folders beside the project file."""

import json
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.core.disks import disk_problems
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.locking import take
from workbench.session.trust import trusted_as
from workbench.store.project import Project
from workbench.suggest.unchanged import Chosen, fingerprint

Told = Callable[[Problem], None]
"""Called with what a person should know although the work goes on."""

FACTS = "training.json"
"""The file in a trained folder that says what it is."""

_NAME = re.compile(r"[a-z]+-\d{4,9}")
_DRAFT = ".draft-"
_LOCK = ".lock"
_PUT_BACK = phrase("Put the folder back beside the project, go back to an earlier one, or train again.")


class Untrusted(Problem):
    """A trained suggester came with the project, and this person has not said yet that it may be loaded."""


def trained_folder(project: Path) -> Path:
    """The folder beside a project file that holds all that was trained on it."""
    return project.with_name(f"{project.stem}.trained")


def in_use(project: Project, layer: str, pipeline: str) -> Chosen:
    """The trained folder that a layer's suggester is to load; an empty one where the shipped suggester is used.

    Raises Untrusted where this person has neither made nor confirmed it, and Problem where it is missing or changed or
    was trained for another pipeline or layer.
    """
    name = project.suggester_settings.trained(layer)
    if not name:
        return Chosen()
    folder = _found(project.path, name)
    if folder is None:
        raise Problem(
            "A trained suggester is missing, so the one that ships is used.",
            where=str(trained_folder(project.path) / name),
            remedy=_PUT_BACK,
        )
    if mark := trusted_as(folder):
        _check_purpose(folder, layer, pipeline)
        return Chosen(str(folder.resolve()), mark)
    known = project.trainings.of_folder(layer, name)
    if known is None or known.fingerprint != fingerprint(folder):
        raise Problem(
            "A trained suggester is not as it was made, so the one that ships is used.",
            where=str(folder),
            remedy="Put the folder back as it was, go back to an earlier one, or train again.",
        )
    raise Untrusted(
        "This project brings a suggester that was not trained here. Until you confirm it, the one that ships is used.",
        where=str(folder),
        remedy="Confirm it if you trust whoever it comes from: workbench train PROJECT --trust.",
    )


def _check_purpose(folder: Path, layer: str, pipeline: str) -> None:
    try:
        facts = json.loads((folder / FACTS).read_text("utf-8"))
        made_for, learned = facts["pipeline"], facts["layer"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return
    if learned != layer:
        raise Problem(
            phrase("A trained suggester was not made for {layer}, so the one that ships is used.", layer=layer),
            where=str(folder),
            remedy="Put the folders back as they were, go back to an earlier one, or train again.",
        )
    # A pipeline that is a folder may lie elsewhere on another computer.
    if Path(str(made_for)).name != Path(pipeline).name:
        raise Problem(
            phrase(
                "A trained suggester was made for another pipeline than “{pipeline}”, so the one that ships is used.",
                pipeline=pipeline,
            ),
            where=str(folder),
            remedy=phrase("Use “{made_for}”, or train again.", made_for=made_for),
        )


def usable(project: Project, layer: str, pipeline: str, tell: Told) -> Chosen:
    """What is `in_use`, an empty one also where that cannot be loaded; why that is, is told."""
    try:
        return in_use(project, layer, pipeline)
    except Problem as problem:
        tell(problem)
        return Chosen()


def checked_folder(project: Path, name: str) -> Path:
    """The folder of this name beside a project; raises Problem where there is none, or the name leads elsewhere."""
    folder = _found(project, name)
    if folder is None:
        raise Problem("A trained suggester is missing.", where=str(trained_folder(project) / name), remedy=_PUT_BACK)
    return folder


def _found(project: Path, name: str) -> Path | None:
    folder = trained_folder(project) / name
    is_there = _NAME.fullmatch(name) and not folder.is_symlink() and folder.is_dir()
    return folder if is_there else None


@contextmanager
def new_draft(project: Path, layer: str) -> Iterator[Path]:
    """A hidden place to write a trained folder to, for one training at a time; what is left there is taken away.

    Raises Problem where another training of this project is under way, or nothing can be written.
    """
    home = trained_folder(project)
    with disk_problems(home):
        home.mkdir(exist_ok=True)
        with (home / _LOCK).open("ab") as lock:
            _take(lock.fileno(), home)
            # What a training left that was killed.
            for old in home.glob(f"{_DRAFT}*"):
                _remove(old)
            draft = home / f"{_DRAFT}{layer}"
            try:
                yield draft
            finally:
                _remove(draft)


def put_in_place(draft: Path, layer: str, known: Iterable[str]) -> Path:
    """Gives a finished draft the next name that is free, also of those `known`: it is there whole or not at all."""
    home = draft.parent
    names = {*known, *(path.name for path in home.iterdir())}
    numbers = [int(name.rpartition("-")[2]) for name in names if _NAME.fullmatch(name) and name.startswith(layer)]
    return draft.rename(home / f"{layer}-{max(numbers, default=0) + 1:04}")


def take_away(folder: Path) -> None:
    """Deletes a trained folder: for everybody it is there whole or not at all, also where this is cut short."""
    # The next training takes away what has such a name.
    hidden = folder.rename(folder.with_name(f"{_DRAFT}gone-{folder.name}"))
    shutil.rmtree(hidden)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _take(descriptor: int, home: Path) -> None:
    try:
        take(descriptor)
    except OSError as error:
        raise Problem(
            "This project is learning already.", where=str(home), remedy="Wait until it has finished, or cancel it."
        ) from error
