"""The settings: each changes the window at once, Cancel takes it back, and the next start finds what was kept."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.core.suggestions import Suggestion
from workbench.desktop.mark_model import Heading
from workbench.desktop.placing import on_screen
from workbench.desktop.settings_dialog import SettingsDialog
from workbench.session.settings import SETTINGS


def settings(person: Person) -> SettingsDialog:
    person.press("Ctrl+,")
    dialog = person.dialog()
    assert isinstance(dialog, SettingsDialog)
    return dialog


def press_button(dialog: QWidget, title: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == title).click()


def field(dialog: QWidget, title: str) -> QWidget:
    return next(w for w in dialog.findChildren(QWidget) if w.accessibleName() == title)


def is_dark(person: Person) -> bool:
    QApplication.processEvents()  # a palette reaches the widgets by events
    return person.window.palette().color(QPalette.ColorRole.Window).lightness() < 128


def choose(person: Person, dialog: SettingsDialog, page: int, title: str, *keys: str) -> None:
    """Goes to a page and a field by the keyboard's focus, and presses keys there."""
    dialog.tabs.setCurrentIndex(page)
    field(dialog, title).setFocus()
    person.press(*keys)


def test_every_setting_of_the_table_has_a_field(person: Person) -> None:
    dialog = settings(person)
    for setting in SETTINGS:
        assert field(dialog, setting.title).accessibleDescription() == setting.note
    assert [dialog.tabs.tabText(i) for i in range(dialog.tabs.count())] == [
        "General", "Look", "Reading", "Suggestions", "Backups", "Keys",
    ]  # fmt: skip


def test_a_change_shows_at_once_and_cancel_takes_it_back(person: Person, home: Path) -> None:
    before = (home / "settings.toml").read_text()
    dialog = settings(person)
    choose(person, dialog, 1, "Theme", "Down")
    assert is_dark(person)
    choose(person, dialog, 2, "Zoom", "Up", "Up")
    assert person.window.article.zoom == pytest.approx(1.2)
    person.press("Escape")
    assert not is_dark(person) and person.window.article.zoom == 1
    assert (home / "settings.toml").read_text() == before


def test_what_is_kept_is_found_at_the_next_start(person: Person, home: Path, open_window: Open) -> None:
    dialog = settings(person)
    choose(person, dialog, 1, "Theme", "Down")
    choose(person, dialog, 2, "Size", "Up", "Up")
    name = field(dialog, "Your name")
    name.setFocus()
    assert isinstance(name, QLineEdit)
    name.selectAll()
    person.type("Ann")
    person.press("Return")
    kept = tomllib.loads((home / "settings.toml").read_text())
    assert (kept["theme"], kept["reading_points"], kept["annotator_name"]) == ("dark", 13.5, "Ann")
    person.window.close()
    again = open_window()
    assert again.workbench.preferences.current.annotator_name == "Ann"
    assert again.workbench.preferences.current.reading_points == 13.5


def test_the_defaults_of_a_page_leave_the_other_pages_alone(person: Person) -> None:
    dialog = settings(person)
    choose(person, dialog, 1, "Theme", "Down")
    choose(person, dialog, 2, "Characters a line", "Up")
    press_button(dialog, "Defaults of this page")
    press_button(dialog, "OK")
    current = person.workbench.preferences.current
    assert current.theme == "dark" and current.measure == 66


def test_settings_of_reading_change_the_page_and_keep_what_is_read_in_sight(person: Person) -> None:
    article, change = person.window.article, person.workbench.preferences.change

    def looks() -> tuple[float, float, str]:
        return article._page.margin, article._page.leading, article._page.font.family()

    usual = looks()
    change(measure=40)
    narrow = looks()
    assert narrow[0] > usual[0] and narrow[1:] == usual[1:]
    change(line_spacing=2.0)
    assert looks()[1] > usual[1]
    mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    change(reading_font=mono)
    assert looks()[2] == mono
    change(measure=66, line_spacing=1.68, reading_font="")
    assert looks() == usual


def test_the_list_has_the_least_certain_first_where_that_is_wanted(person: Person) -> None:
    person.press("Space")
    model = person.window.suggestions.model

    def scores() -> list[float]:
        rows = [model.row(place) for place in range(model.rowCount())]
        end = next(place for place, row in enumerate(rows[1:], 1) if isinstance(row, Heading))
        return [row.score if isinstance(row, Suggestion) else 2.0 for row in rows[1:end]]

    in_text = scores()
    person.workbench.preferences.change(order="doubtful")
    assert scores() == sorted(in_text) != in_text
    person.workbench.preferences.change(order="reading")
    assert scores() == in_text


def test_the_line_of_keys_can_be_left_out_but_not_a_choice_by_digit(person: Person) -> None:
    person.workbench.preferences.change(show_keys=False)
    strip = person.window.hints.keys
    assert not strip.accessibleName()
    person.press("`", "T")
    assert "1: " in strip.accessibleName()
    person.press("Escape")
    assert not strip.accessibleName()
    person.workbench.preferences.change(show_keys=True)
    assert strip.accessibleName()


def test_no_key_is_left_out_of_the_line_where_there_is_room(person: Person) -> None:
    strip = person.window.hints.keys
    person.qtbot.waitUntil(lambda: strip.width() >= strip.needed_width)


def test_a_sound_is_made_only_where_it_is_wanted(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", staticmethod(lambda: heard.append(True)))
    person.press("Ctrl+Shift+Return")
    assert not heard
    person.workbench.projects.close()
    person.workbench.preferences.change(sound=True)
    person.press("N")
    assert heard == [True]


def test_the_theme_of_the_system_is_followed_while_the_window_is_open(person: Person) -> None:
    person.workbench.preferences.change(theme="system")
    assert not is_dark(person)
    # What Qt tells when the desktop's own theme changes; here there is no desktop.
    desktop = QGuiApplication.styleHints().colorSchemeChanged
    desktop.emit(Qt.ColorScheme.Dark)
    assert is_dark(person)
    desktop.emit(Qt.ColorScheme.Light)
    assert not is_dark(person)
    person.workbench.preferences.change(theme="light")
    desktop.emit(Qt.ColorScheme.Dark)
    assert not is_dark(person)


def test_colours_of_labels_change_in_the_article_at_once(person: Person) -> None:
    before = person.window.article._theme.tint(251, is_open=False)
    person.workbench.preferences.change(palette="red-green")
    QApplication.processEvents()
    assert person.window.article._theme.tint(251, is_open=False) != before


def test_the_window_goes_on_where_it_was_left(person: Person, samples: Path, open_window: Open) -> None:
    person.press("N", "N")
    assert person.session.hand is not None
    key = person.session.hand.article.key
    person.window.tabs.setCurrentIndex(1)
    person.window.columns.setSizes([300, 700, 280])
    sizes = person.window.columns.sizes()
    person.window.close()
    again = open_window()
    again.workbench.open_last()
    assert again.session.project.path == samples
    assert again.session.hand is not None and again.session.hand.article.key == key
    assert again.window.tabs.currentIndex() == 1 and again.window.columns.sizes() == sizes
    again.press("Ctrl+W")
    again.window.close()
    third = open_window()
    third.workbench.open_last()
    assert third.workbench.signals.session is None


def test_a_window_that_no_screen_shows_is_brought_back(open_window: Open) -> None:
    person = open_window()
    person.window.move(9000, 9000)
    placed = person.window.placement()
    person.window.move(0, 0)
    person.window.place(placed)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(person.window.frameGeometry().center())


_ONE, _TWO = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("window", "screens", "placed"),
    [
        (QRect(100, 100, 800, 600), [_ONE], QRect(100, 100, 800, 600)),
        (QRect(2000, 50, 800, 600), [_ONE, _TWO], QRect(2000, 50, 800, 600)),
        (QRect(2000, 50, 800, 600), [_ONE], QRect(560, 240, 800, 600)),
        (QRect(-700, 50, 800, 600), [_ONE], QRect(-700, 50, 800, 600)),
        (QRect(-790, 50, 800, 600), [_ONE], QRect(560, 240, 800, 600)),
        (QRect(100, -300, 800, 600), [_ONE], QRect(560, 240, 800, 600)),
        (QRect(5000, 0, 3000, 2000), [_TWO], _TWO),
        (QRect(5000, 0, 300, 200), [], QRect(5000, 0, 300, 200)),
    ],
)
def test_where_a_window_is_put(window: QRect, screens: list[QRect], placed: QRect) -> None:
    assert on_screen(window, screens) == placed


def test_a_settings_file_that_cannot_be_read_is_told_and_left(home: Path, open_window: Open) -> None:
    (home / "settings.toml").write_text("zoom = = 1")
    person = open_window()
    assert "settings" in person.message()
    person.press("Escape")
    person.workbench.preferences.change(zoom=2.0)
    assert person.window.article.zoom == 2 and (home / "settings.toml").read_text() == "zoom = = 1"
