"""A second window on one project reads and does not write, says who has it, and takes over when nobody does."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.desktop.dialogs import MessageDialog
from workbench.desktop.project_lock import ProjectLock, lock_beside

_ELSEWHERE = b"4711\npython3.11\nanna-pc\n0123456789abcdef0123456789abcdef\n\n"


def told(person: Person) -> str:
    strip = person.window.read_only
    return strip.told.text() if strip.isVisible() else ""


def key(person: Person) -> str:
    assert person.session.hand is not None
    return person.session.hand.article.key


def test_the_second_window_reads_until_the_first_is_closed(open_window: Open, samples: Path) -> None:
    first = open_window(samples)
    second = open_window(samples)
    assert told(first) == "" and told(second).startswith("Read only: open in another window on this computer since ")
    second.press("Space")
    assert not second.session.hand or not second.session.hand.annotations
    second.press("N")
    second.window.read_only.button.click()
    assert second.message() == "Another window on this computer still has this project open."
    second.dialog().close()
    first.session.step(1)
    first.workbench.actions.run("accept")
    here = key(second)
    first.window.close()
    second.qtbot.waitUntil(lambda: "which has closed it" in told(second), timeout=10_000)
    second.window.read_only.button.click()
    assert told(second) == "" and not second.session.project.read_only
    assert key(second) == here
    assert second.session.hand is not None and len(second.session.hand.annotations) == 1
    assert list(second.session.project.faults()) == []


def test_another_computer_is_asked_about_and_taken_over(open_window: Open, samples: Path) -> None:
    lock_beside(samples).write_bytes(_ELSEWHERE)
    person = open_window(samples)
    assert told(person).startswith("Read only: open on the computer “anna-pc” since ")

    def press_enter() -> None:
        # By habit it takes nothing over.
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    def answer(how: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        getattr(dialog, how)()

    person.when_a_dialog_opens(press_enter)
    person.window.read_only.button.click()
    assert person.session.project.read_only
    person.when_a_dialog_opens(lambda: answer("accept"))
    person.window.read_only.button.click()
    assert not person.session.project.read_only and told(person) == ""


def test_a_window_that_was_taken_over_stops_writing(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    lock_beside(samples).write_bytes(_ELSEWHERE)
    person.qtbot.waitUntil(lambda: person.session.project.read_only, timeout=10_000)
    assert "anna-pc" in told(person)
    person.window.close()
    assert lock_beside(samples).read_bytes() == _ELSEWHERE


def test_a_project_that_is_closed_is_free(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.press("Ctrl+W")
    lock = ProjectLock(samples)
    assert lock.take() is None
    assert told(person) == ""
    lock.release()


def test_one_file_under_two_names_is_refused(open_window: Open, samples: Path) -> None:
    first = open_window(samples)
    twin = samples.with_name("twin.workbench")
    twin.hardlink_to(samples)
    second = open_window()
    assert not second.workbench.projects.open(twin)
    assert "under another name" in second.message()
    second.dialog().close()
    assert first.session.project.path == samples
    assert not any(isinstance(w, MessageDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
