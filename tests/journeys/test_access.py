"""The window without a mouse and without a screen: all is reached by key, named, and shows that it has the keys."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.desktop.accessible import Role, parts, unnamed
from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench import paths
from workbench.core.finishing import Finishing
from workbench.core.problems import Problem
from workbench.desktop.dialogs import show_failure, show_problem
from workbench.desktop.finishing_dialog import FinishingDialog
from workbench.desktop.note_dialog import NoteDialog, NoteQuestion
from workbench.desktop.project_lock import Holder
from workbench.desktop.settings_dialog import SettingsDialog
from workbench.desktop.taking_over import SeizeDialog
from workbench.desktop.trust_dialog import TrustDialog
from workbench.desktop.wiping import WipeDialog
from workbench.session.backups import USUAL
from workbench.session.wiping import what_goes

Opener = Callable[[Person], object]
DIALOGS: dict[str, Opener] = {
    "settings": lambda p: p.press("Ctrl+,"),
    "keys": lambda p: p.press("?"),
    "commands": lambda p: p.press("Ctrl+K"),
    "label": lambda p: p.press("L"),
    "export": lambda p: p.press("Ctrl+E"),
    "finishing": lambda p: FinishingDialog(p.window, Finishing()).open(),
    "note": lambda p: NoteDialog(p.window, NoteQuestion("Note", "A note on this", "Words", "Save"), "").open(),
    "trust": lambda p: TrustDialog(p.window, "here", lambda: None).open(),
    "help": lambda p: p.workbench.commands.show_help(),
    "learn": lambda p: p.workbench.commands.learn(),
    "about": lambda p: p.workbench.commands.show_about(),
    "import": lambda p: p.workbench.commands.take_files([str(paths.seeds())]),
    "imports": lambda p: p.press("Ctrl+Shift+I"),
    "problem": lambda p: show_problem(p.window, Problem("No.", where="here", remedy="Try.")),
    "bug": lambda p: show_failure(p.window, ValueError("no")),
    "log": lambda p: p.workbench.actions.run("show-log"),
    "wipe": lambda p: WipeDialog(p.window, what_goes(p.session.project.path, USUAL)).open(),
    "seize": lambda p: SeizeDialog(p.window, Holder("anna-pc", is_here=False, since=datetime.now(UTC))).open(),
}


@pytest.fixture(autouse=True)
def _quiet_again() -> object:
    yield
    QAccessible.setActive(False)


def test_the_start_page_is_named_and_gone_through_by_tab(open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.press("Ctrl+W")
    QApplication.processEvents()
    assert not unnamed(person.window)
    reached = walked(person)
    assert controls(person.window.start_page) <= reached
    assert {each.accessibleName() or each.text() for each in reached if isinstance(each, QAbstractButton)} >= {
        "samples"
    }


def test_every_part_of_the_desk_is_named_on_every_tab(person: Person) -> None:
    person.press("Space", "Ctrl+F")
    for place in range(person.window.tabs.count()):
        person.window.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        assert not unnamed(person.window), person.window.tabs.tabText(place)
    person.press("Escape", "`")
    assert not unnamed(person.window)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_named_and_gone_through_by_key(name: str, person: Person) -> None:
    DIALOGS[name](person)
    dialog = person.dialog()
    pages = dialog.tabs.count() if isinstance(dialog, SettingsDialog) else 1
    for page in range(pages):
        if isinstance(dialog, SettingsDialog):
            dialog.tabs.setCurrentIndex(page)
        assert dialog.windowTitle() and not unnamed(dialog)
        assert {c for c in controls(dialog) if not is_led_by_a_field(c)} <= walked(person, dialog)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_has_room_on_a_small_screen(name: str, person: Person) -> None:
    """960 by 540: a common screen at twice the size; the one of the tests is 800 wide."""
    DIALOGS[name](person)
    dialog = person.dialog()
    screen = dialog.screen().availableGeometry()
    assert dialog.width() <= screen.width() and dialog.height() <= screen.height()
    least = dialog.minimumSizeHint()
    assert least.width() <= 960 and least.height() <= 500
    assert person.window.minimumSizeHint().width() <= 960 and person.window.minimumSizeHint().height() <= 540


def test_menus_are_opened_by_key_and_every_entry_is_named(person: Person) -> None:
    person.press("F10")
    assert person.window.menuBar().activeAction() is person.window.menuBar().actions()[0]
    bar = parts(person.window.menuBar())
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    assert [p.name for p in bar if p.role == Role.MenuItem and p.inside == "QMenuBar › QMenuBar"] == [
        a.text() for a in person.window.menuBar().actions()
    ]


def test_every_control_of_the_desk_is_reached_by_key(person: Person) -> None:
    person.press("`", "Ctrl+F")
    wanted = {each for each in controls(person.window) if not is_led_by_a_field(each)}
    reached = walked(person)
    assert {f"{type(w).__name__} {w.accessibleName()}" for w in wanted - reached} == set()


def test_going_round_the_window_leaves_everything_alive(person: Person) -> None:
    for _ in range(12):
        person.press("F6")
        person.qtbot.wait(0)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not person.window.article.grab().isNull()


def test_parts_of_the_window_are_gone_through_both_ways(person: Person) -> None:
    person.press("`")
    order = []
    for _ in range(6):
        person.press("F6")
        order.append(part_of(person))
    assert order == ["tabs", "tabs", "details", "queue", "article", "tabs"]
    person.press("Shift+F6")
    assert part_of(person) == "article"
    person.press("Shift+F6")
    assert part_of(person) == "queue"
    person.press("Escape")
    assert part_of(person) == "article"


def test_keys_that_press_a_control_decide_nothing_and_letters_still_do(person: Person) -> None:
    person.window.queue.list.setFocus(Qt.FocusReason.TabFocusReason)
    person.press("Down", "Space", "Tab")
    assert person.session.hand is not None and not person.session.hand.annotations
    person.window.suggestions.list.setFocus(Qt.FocusReason.TabFocusReason)
    person.press("1")
    assert len(person.session.hand.annotations) == 1


def test_a_row_of_the_list_is_taken_in_hand_by_key(person: Person) -> None:
    view = person.window.suggestions.list
    view.setFocus(Qt.FocusReason.TabFocusReason)
    before = person.session.focus
    person.press("Down", "Down", "Return")
    assert person.session.focus != before and person.window.article.hasFocus()


def test_lists_tell_the_state_of_their_rows(person: Person) -> None:
    person.press("Space")
    rows = [part.name for part in parts(person.window) if part.role in (Role.ListItem, Role.Cell)]
    assert any("to do" in row.lower() for row in rows) and any("in progress" in row.lower() for row in rows)
    assert any("accepted" in row.lower() for row in rows) and any("suggested" in row.lower() for row in rows)


def test_the_article_tells_its_text_and_the_caret(person: Person) -> None:
    QAccessible.setActive(True)
    article = QAccessible.queryAccessibleInterface(person.window.article)
    assert article is not None
    text = article.textInterface()
    assert person.text in text.text(0, text.characterCount())
    assert person.focused is not None
    mark = person.focused.span
    assert text.cursorPosition() == mark.start
    person.window.article.select(mark.start, mark.end)
    assert text.selectionCount() == 1


def test_what_is_decided_and_what_comes_next_is_announced(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    person.press("Space")
    assert not said
    QAccessible.setActive(True)
    mark = person.focused
    assert mark is not None
    person.press("X", "Ctrl+Z")
    following, undone = said
    assert person.focused is not None and "suggested as" in following
    assert mark.span.quote in undone and "ndo" in undone
    person.press("N")
    assert person.session.hand is not None and person.session.hand.article.title in said[-1]
    person.press("`", "T")
    assert "1: " in said[-1]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_whatever_has_the_keys_looks_otherwise_than_without(theme: str, person: Person) -> None:
    person.workbench.commands.show_theme(theme)
    person.press("`", "Ctrl+F")
    check_focus_shows(person.window, person.window.article)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["settings", "export", "imports", "finishing", "note", "trust", "bug"])
def test_whatever_has_the_keys_in_a_dialog_looks_otherwise_than_without(name: str, theme: str, person: Person) -> None:
    person.workbench.commands.show_theme(theme)
    DIALOGS[name](person)
    dialog = person.dialog()
    person.qtbot.waitActive(dialog)
    for page in range(dialog.tabs.count() if isinstance(dialog, SettingsDialog) else 1):
        if isinstance(dialog, SettingsDialog):
            dialog.tabs.setCurrentIndex(page)
        check_focus_shows(dialog)


def check_focus_shows(window: QWidget, *more: QWidget) -> None:
    stops = [each for each in (*controls(window), *more) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(stops) > 1
    for control, other in zip(stops, [*stops[1:], stops[0]], strict=True):
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = picture(control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert control.hasFocus() and picture(control) != without, (
            f"{type(control).__name__} {control.accessibleName()}"
        )


def picture(control: QWidget) -> QImage:
    QApplication.processEvents()
    QApplication.processEvents()
    return control.grab().toImage()


def controls(window: QWidget) -> set[QWidget]:
    """What a person can press, type into or choose in, as it shows now."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTabBar, QAbstractSpinBox)
    found = {w for w in window.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.isEnabled()}
    # What Qt itself puts into a field or a row of tabs is worked by the field's own keys.
    return {w for w in found if not isinstance(w.parent(), (QLineEdit, QTabBar, QAbstractSpinBox, QComboBox))}


def is_led_by_a_field(control: QWidget) -> bool:
    """Lists under a field that is typed in, worked by its arrow keys; steps beside a number, which its arrows are."""
    if control.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return False
    return isinstance(control, QAbstractItemView) and isinstance(control.window(), QDialog)


def walked(person: Person, window: QWidget | None = None) -> set[QWidget]:
    """Everything that gets the keys when Tab is pressed on and on, in the window from each of its parts."""
    top = window or person.window
    person.qtbot.waitUntil(lambda: top.focusWidget() is not None)
    reached: set[QWidget] = set()
    for parts_on in range(7 if window is None else 1):
        if person.window.article.isVisible() and window is None:
            person.window.article.setFocus()
        person.press(*["F6"] * parts_on)
        reached |= walked_by_tab(person, top)
    return reached


def walked_by_tab(person: Person, top: QWidget) -> set[QWidget]:
    reached: set[QWidget] = set()
    while (now := top.focusWidget()) not in reached and now is not person.window.article:
        reached.add(now)
        person.press("Tab")
    return reached


def part_of(person: Person) -> str:
    now = QApplication.focusWidget()
    window = person.window
    for name in ("queue", "article", "tabs", "details", "find_strip"):
        part = getattr(window, name)
        if now is not None and (part is now or part.isAncestorOf(now)):
            return name
    return "" if now is None or isinstance(now, QToolButton) else type(now).__name__
