"""Backups from the terminal: listed, made and restored, also where the project is damaged or gone."""

import json
from pathlib import Path

import pytest

from tests.cli.running import workbench
from tests.session.marked import ME, start
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.session import Session
from workbench.store.project import Project

NAME = "test.workbench"


@pytest.fixture
def folder(tmp_path: Path, scheme: LabelScheme) -> Path:
    start(tmp_path, scheme, "[Ann|PERSON] met [Bob|PERSON] and [Cid|PERSON]").project.close()
    return tmp_path


def decide(folder: Path) -> None:
    with Project.open(folder / NAME) as project:
        session = Session(project, ME)
        session.open(1)
        marking.accept(session)


def decisions(folder: Path) -> int:
    with Project.open(folder / NAME) as project:
        return project.journal.last_step()


def listed(folder: Path) -> list[dict[str, object]]:
    done = workbench("backups", NAME, "--json", folder=folder)
    assert done.status == 0
    found: list[dict[str, object]] = json.loads(done.out)["backups"]
    return found


def test_a_backup_is_made_listed_and_restored(folder: Path) -> None:
    assert workbench("backups", NAME, folder=folder).out == "There is no backup yet.\n"
    done = workbench("back-up", NAME, folder=folder)
    assert done.status == 0 and done.out.startswith("Backed up: ") and "PySide6" not in done.loaded
    assert workbench("back-up", NAME, folder=folder).out == "A backup has all of this already.\n"
    decide(folder)
    (backup,) = listed(folder)
    assert (backup["articles"], backup["decisions"], backup["why"]) == (1, 0, None)
    name = Path(str(backup["path"])).name
    done = workbench("restore", NAME, name, folder=folder)
    assert done.status == 1 and "1 decision made since is not in it" in done.err and "--yes" in done.err
    assert decisions(folder) == 1
    assert workbench("restore", NAME, name, "--yes", folder=folder).status == 0
    assert decisions(folder) == 0
    newest, _ = listed(folder)
    assert (newest["decisions"], newest["why"]) == (1, "before restore")


def test_what_is_damaged_or_gone_is_restored(folder: Path) -> None:
    decide(folder)
    assert workbench("back-up", NAME, folder=folder).status == 0
    project, year = folder / NAME, str(listed(folder)[0]["at"])[:4]
    project.write_bytes(b"no database")
    done = workbench("restore", NAME, year, folder=folder)
    assert done.status == 1 and "cannot be read" in done.err
    done = workbench("restore", NAME, year, "--yes", "--json", folder=folder)
    aside = json.loads(done.out)["aside"]
    assert (folder / aside).read_bytes() == b"no database" and decisions(folder) == 1
    project.unlink()
    assert workbench("restore", NAME, year, folder=folder).status == 0 and decisions(folder) == 1


def test_the_settings_say_where_and_a_mistake_in_them_keeps_nobody_from_a_backup(folder: Path, home: Path) -> None:
    (home / "settings.toml").write_text(f"backups_folder = {json.dumps(str(folder / 'away'))}\n")
    assert str(folder / "away") in workbench("back-up", NAME, folder=folder).out
    (home / "settings.toml").write_text("backups_folder = = 1\n")
    done = workbench("back-up", NAME, folder=folder)
    assert done.status == 0 and "settings" in done.err and str(Path("test.backups")) in done.out


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("restore", NAME, "1999"), "There is no backup “1999”"),
        (("back-up", "none.workbench"), "There is no such project file"),
        (("restore", "none.workbench", NAME), "1 article"),
    ],
)
def test_what_cannot_be_done_is_told(folder: Path, command: tuple[str, ...], said: str) -> None:
    done = workbench(*command, folder=folder)
    assert (done.status, said in done.err) == (1, True) or done.out.startswith("none.workbench: as in test")
