"""What trained folders take up on the disk, and how one that nobody needs is deleted."""

from pathlib import Path

from workbench.core.disks import disk_problems, sync
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.trained import checked_folder, take_away, trained_folder
from workbench.store.project import Project


def size_of(project: Path, name: str) -> int | None:
    """The bytes of a trained folder's files; None where it is there no more."""
    folder = trained_folder(project) / name
    if folder.is_symlink() or not folder.is_dir():
        return None
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() or file.is_symlink())


def forget(project: Project, name: str) -> int:
    """Deletes a trained folder that is not in use; how many bytes that frees. Its figures stay in the project.

    Raises Problem for one that is in use, that no training of this project made, or that cannot be deleted.
    """
    layers = {each.layer for each in project.trainings.all() if each.folder == name}
    if not name or not layers:
        raise Problem(phrase("No training of this project is called “{folder}”.", folder=name), where=str(project.path))
    if name in {project.suggester_settings.trained(layer) for layer in layers}:
        raise Problem(
            phrase("“{folder}” is in use.", folder=name),
            where=str(project.path),
            remedy="Use another one first: workbench train PROJECT --back, or --use NAME.",
        )
    if (size := size_of(project.path, name)) is None:
        raise Problem(phrase("“{folder}” is deleted already.", folder=name), where=str(project.path))
    folder = checked_folder(project.path, name)
    with disk_problems(folder):
        take_away(folder)
        sync(folder.parent)
    return size
