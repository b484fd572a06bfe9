"""The window is closed, or a project deleted, in the middle of long work on it; and no log can be written."""

import gzip
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench import paths
from workbench.desktop import backup_commands, backup_keeper, damage_commands, projects
from workbench.desktop.dialogs import MessageDialog
from workbench.desktop.report_dialog import ReportDialog
from workbench.desktop.wiping import WipeDialog
from workbench.session.backups import back_up, backups_of
from workbench.session.recovering import recover_project
from workbench.session.restoring import restore
from workbench.session.sitting_log import SittingLog
from workbench.session.tasks import Watch
from workbench.store.project import Project

_PATIENCE_S = 60.0


class Middle:
    """Wraps the work of a job so that it waits in its middle until it is cancelled, and goes on then."""

    def __init__(self) -> None:
        self.is_reached = threading.Event()

    def of(self, work: Callable[..., object]) -> Callable[..., object]:
        def slowly(*arguments: object, watch: Watch, **others: object) -> object:
            return work(*arguments, watch=Watch(self._wait(watch), watch.is_cancelled), **others)

        return slowly

    def _wait(self, watch: Watch) -> Callable[[int, int], None]:
        def progress(_done: int, _total: int) -> None:
            self.is_reached.set()
            end = threading.Event()
            for _ in range(int(_PATIENCE_S / 0.01)):
                if watch.is_cancelled():
                    return
                end.wait(0.01)

        return progress


def closed_in_the_middle(person: Person, middle: Middle) -> None:
    person.qtbot.waitUntil(middle.is_reached.is_set, timeout=20_000)
    assert person.workbench.projects.work.is_busy
    person.window.close()
    assert not person.window.isVisible()
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, MessageDialog) and each.isVisible()]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def old(tmp_path: Path, root: Path) -> Path:
    """A project of the first version that people had."""
    path = tmp_path / "old.workbench"
    path.write_bytes(gzip.decompress((root / "tests/data/projects/05-present-state.workbench.gz").read_bytes()))
    return path


def test_closed_while_an_older_file_is_brought_up_to_date(
    open_window: Open, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_begun = threading.Event()

    def slowly(path: Path, *, is_cancelled: Callable[[], bool]) -> bool:
        def asked() -> bool:
            is_begun.set()
            return is_cancelled()

        while not asked():
            is_begun.wait(0.01)
        return whole(path, is_cancelled=asked)

    whole = Project.bring_up_to_date
    monkeypatch.setattr(projects, "_LONG_BROUGHT_UP_TO_DATE", 0)
    monkeypatch.setattr(Project, "bring_up_to_date", slowly)
    before, person = old.read_bytes(), open_window()
    assert person.workbench.projects.open(old)
    person.qtbot.waitUntil(is_begun.is_set)
    person.window.close()
    assert not person.window.isVisible() and person.workbench.signals.session is None
    assert old.read_bytes() == before and not old.with_name(f"{old.name}-wal").exists()


def test_closed_while_a_damaged_project_is_recovered(
    open_window: Open, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    middle, before, person = Middle(), samples.read_bytes(), open_window()
    monkeypatch.setattr(damage_commands, "recover_project", middle.of(recover_project))
    person.workbench.commands.damage.recover(samples)
    closed_in_the_middle(person, middle)
    assert names_in(samples.parent) == [samples.name] and samples.read_bytes() == before


def test_closed_while_a_backup_is_restored(open_window: Open, samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, middle, person = back_up(samples), Middle(), open_window(samples)
    assert made is not None
    monkeypatch.setattr(backup_commands, "restore", middle.of(restore))
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    person.press("Space")
    person.workbench.commands.backups.restore(samples, made)
    closed_in_the_middle(person, middle)
    assert names_in(samples.parent) == ["samples.backups", samples.name]
    with Project.open(samples) as project:
        assert project.journal.last_step() == 1 and list(project.faults()) == []


def test_a_project_is_deleted_while_it_is_backed_up(
    open_window: Open, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    middle = Middle()
    monkeypatch.setattr(backup_keeper, "FIRST_MS", 0)
    monkeypatch.setattr(backup_keeper, "back_up", middle.of(back_up))
    person = open_window(samples)
    person.qtbot.waitUntil(middle.is_reached.is_set, timeout=20_000)
    assert person.workbench.commands.backup_keeper.is_busy and list(samples.parent.rglob("*.part"))

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WipeDialog)
        dialog.typed.setText(samples.stem)
        dialog.delete.click()

    person.when_a_dialog_opens(answer)
    person.workbench.actions.run("wipe-project")
    assert names_in(samples.parent) == [] and backups_of(samples) == []


def test_a_log_that_nobody_can_write_keeps_nobody_from_working(open_window: Open, samples: Path) -> None:
    shutil.rmtree(paths.state(), ignore_errors=True)
    paths.state().write_text("no folder")
    works_and_closes(open_window(samples), samples)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no file that is always full")
def test_a_log_on_a_full_disk_keeps_nobody_from_working(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.workbench.sitting.log.close()
    person.workbench.sitting.log = SittingLog(Path("/dev/full"))
    person.workbench.sitting.log.note("project open", articles=5)
    works_and_closes(person, samples)


def works_and_closes(person: Person, path: Path) -> None:
    person.qtbot.waitUntil(lambda: not person.window.article.is_unseen())
    person.back_at_work()
    person.press("Space")
    assert person.session.project.journal.last_step() == 1
    person.press("N")
    person.workbench.actions.run("show-log")
    dialog = person.dialog()
    assert isinstance(dialog, ReportDialog)
    dialog.close()
    person.window.close()
    assert not person.window.isVisible()
    with Project.open(path) as project:
        assert project.journal.last_step() == 1
