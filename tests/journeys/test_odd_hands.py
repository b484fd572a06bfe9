"""What random events at the window once found: each is done here as a person would come to do it."""

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFormLayout

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.articles import Article
from workbench.session.starting import create_project


def test_a_box_in_the_settings_is_ticked_by_mouse_and_by_key(person: Person) -> None:
    person.press("Ctrl+,")
    dialog = person.dialog()
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QCheckBox)}
    motion = boxes["Less motion"]
    before = person.workbench.preferences.current.reduce_motion
    motion.click()
    assert person.workbench.preferences.current.reduce_motion is not before
    motion.animateClick()
    person.qtbot.waitUntil(lambda: person.workbench.preferences.current.reduce_motion is before)


def test_signs_alone_can_be_marked_as_a_claim(open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "signs.workbench"
    with create_project(path) as project:
        project.articles.add([Article("a", "?! . ; —")], project.articles.start_batch("test"))
    person = open_window(path)
    person.press("`", "Right", "1")
    assert [mark.span.quote for mark in person.marks] == ["!"]


def test_nothing_that_is_written_gets_into_the_article(person: Person) -> None:
    text = person.window.article.toPlainText()
    person.press("Shift+Right")
    for begun, written in (("k", ""), ("", "क")):
        event = QInputMethodEvent(begun, [])
        event.setCommitString(written)
        QApplication.sendEvent(person.window.article, event)
    assert person.window.article.toPlainText() == text


def test_a_picture_that_fails_leaves_no_painter_at_work(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    view = person.window.article

    def fail() -> None:
        raise KeyError("x")

    with monkeypatch.context() as patch:
        patch.setattr(view, "_picture", fail)
        with pytest.raises(KeyError):
            view.viewport().grab()
    assert not view.viewport().paintingActive()
    view.viewport().grab()


def test_pages_of_details_go_with_their_project(person: Person) -> None:
    def pages() -> int:
        return sum(len(top.findChildren(QFormLayout)) for top in QApplication.topLevelWidgets())

    path = person.session.project.path
    before = pages()
    for _ in range(3):
        person.press("Tab", "`", "Tab")
        assert person.workbench.projects.open(path)
    person.qtbot.waitUntil(lambda: pages() <= before)


def test_a_question_that_was_answered_is_gone(person: Person) -> None:
    person.press("Space", "Space", "Space", "H")
    history = person.window.tabs.history
    person.qtbot.waitUntil(lambda: history.list.model().rowCount() >= 3)
    history.list.setCurrentIndex(history.list.model().index(2, 0))
    person.when_a_dialog_opens(lambda: person.press("Escape"))
    person.workbench.actions.run("turn-back-to")
    person.qtbot.waitUntil(lambda: not person.window.findChildren(QDialog))


def test_garbage_is_collected_in_the_thread_of_the_window_alone(person: Person) -> None:
    assert not gc.isenabled()
    collected: list[int] = []

    def note(phase: str, _facts: object) -> None:
        if phase == "stop":
            collected.append(threading.get_ident())

    gc.callbacks.append(note)
    try:
        person.qtbot.waitUntil(lambda: bool(collected), timeout=20_000)
    finally:
        gc.callbacks.remove(note)
    assert set(collected) == {threading.main_thread().ident}
    person.window.close()
    assert gc.isenabled()
