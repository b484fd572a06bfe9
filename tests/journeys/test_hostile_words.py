"""Nothing that a file says is read as markup, as a key or as an order to the window, wherever it is shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QToolTip

from tests.journeys.conftest import Open
from tests.journeys.hostile import EVIL, LONG, NAME, faults_of, hostile_project, is_plain_tip, tops
from tests.journeys.person import Person
from workbench.core.annotations import Annotation
from workbench.core.problems import Problem
from workbench.desktop.context_menus import ON_MARK, context_menu
from workbench.desktop.dialogs import show_failure
from workbench.desktop.import_dialog import ImportDialog
from workbench.desktop.look import plain
from workbench.desktop.text_map import showable
from workbench.desktop.trust_dialog import TrustDialog
from workbench.session import marking, reviewing

DIALOGS = (
    "export", "imports", "keys", "commands", "go-to-article", "pick-label", "settings", "learn", "help",
)  # fmt: skip
WORDS = pytest.mark.parametrize("words", [EVIL, LONG], ids=["markup", "long"])


def opened(open_window: Open, folder: Path, words: str) -> Person:
    person = open_window(hostile_project(folder, words))
    person.qtbot.waitUntil(lambda: bool(person.waiting))
    return person


def check(person: Person) -> None:
    person.qtbot.wait(20)
    for top in tops():
        top.grab()
        assert [*faults_of(top)] == []


def close_dialogs(person: Person) -> None:
    for top in tops():
        if isinstance(top, QDialog | QMenu):
            top.close()
    person.qtbot.wait(10)


@WORDS
def test_every_tab_while_annotating(open_window: Open, tmp_path: Path, words: str) -> None:
    person = opened(open_window, tmp_path, words)
    shown = showable(person.text).replace("\u2028", "\n").replace("\u2029", "\n")
    assert person.window.article.document().toPlainText() == shown
    session = person.session
    marking.accept(session)
    mark = next(mark for mark in person.marks if isinstance(mark, Annotation))
    marking.set_attribute(session, mark, session.project.scheme.layers[0].attributes[1], words)
    reviewing.flag(session, words)
    for place in range(person.window.tabs.count()):
        person.window.tabs.setCurrentIndex(place)
        check(person)
    context_menu(person.window, person.workbench.actions, session, ON_MARK).popup(QPoint(0, 0))
    check(person)
    close_dialogs(person)


@WORDS
def test_every_dialog(open_window: Open, tmp_path: Path, words: str) -> None:
    person = opened(open_window, tmp_path, words)
    for command in DIALOGS:
        assert person.workbench.actions.run(command), command
        assert person.dialog() is not None
        check(person)
        close_dialogs(person)
    show_failure(person.window, Problem(words, where=words, remedy=words))
    check(person)
    close_dialogs(person)
    TrustDialog(person.window, words, lambda: None).open()
    check(person)
    close_dialogs(person)


def wait_for(person: Person, dialog: ImportDialog) -> None:
    person.qtbot.waitUntil(lambda: dialog.found.is_whole)


@WORDS
def test_what_an_import_would_bring(open_window: Open, tmp_path: Path, words: str) -> None:
    person = opened(open_window, tmp_path, words)
    source = tmp_path / f"{NAME}.csv"
    source.write_text(f'text,"{words.replace(chr(34), chr(34) * 2)}"\n"A text of {NAME}",x\n', "utf-8")
    for files in ([tmp_path / f"{NAME}.jsonl"], [source], [tmp_path / "none", source]):
        person.workbench.commands.take_files([str(file) for file in files])
        dialog = person.dialog()
        assert isinstance(dialog, ImportDialog)
        wait_for(person, dialog)
        for page in range(dialog.tabs.count()):
            dialog.tabs.setCurrentIndex(page)
            check(person)
        close_dialogs(person)


def test_the_guidelines_of_a_project_load_nothing(open_window: Open, tmp_path: Path) -> None:
    person = opened(open_window, tmp_path, EVIL)
    page = person.window.tabs.guidelines.page
    picture = person.workbench.window.grab()
    assert picture.save(str(tmp_path / "there.png"))
    person.session.project.guidelines = (
        f"![a](file://{tmp_path}/there.png)\n\n![b]({tmp_path}/there.png)\n\n<b>bold</b>"
    )
    person.window.signals.session_changed.emit()
    person.window.tabs.setCurrentWidget(person.window.tabs.guidelines)
    person.window.grab()
    assert "<b>bold</b>" in page.toPlainText()
    for name in (f"file://{tmp_path}/there.png", f"{tmp_path}/there.png", "file:///etc/passwd"):
        found = page.document().resource(QTextDocument.ResourceType.ImageResource, name)
        assert isinstance(found, QImage) and (found.width(), found.height()) == (1, 1)
    assert page.document().size().height() < picture.height() / picture.devicePixelRatio()


def test_a_project_is_called_what_its_file_is(open_window: Open, tmp_path: Path) -> None:
    person = opened(open_window, tmp_path, EVIL)
    assert "[*][*]" in person.window.windowTitle() and "\u202e" not in person.window.windowTitle()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("words", [EVIL, LONG, "W" * 3000, "a\n" * 3000])
def test_a_tooltip_stays_on_the_screen(words: str) -> None:
    assert is_plain_tip(plain(words))
    QToolTip.showText(QPoint(10, 10), plain(words))
    (tip,) = [label for label in QApplication.topLevelWidgets() if label.inherits("QTipLabel")]
    assert isinstance(tip, QLabel)
    room = tip.screen().availableGeometry().size()
    assert tip.sizeHint().width() <= room.width() and tip.sizeHint().height() <= room.height()
    QToolTip.hideText()
