"""What is on the screen after a key is what a whole new picture of the window would show: nothing stale is left."""

import random

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication

from tests.journeys.person import Person

DECIDING = ("Space", "X", "1", "2", "Shift+X", "Shift+Space", "Ctrl+Z", "Ctrl+Shift+Z", "C", "T")
MOVING = ("Alt+Right", "Alt+Left", "Alt+Shift+Right", "Alt+Up", "Alt+Down", "Right", "Down", "Shift+Right", "Escape")
GOING = ("Tab", "Shift+Tab", "`", "N", "P")


def on_the_screen(person: Person) -> QImage:
    """The article and the list as they were painted, piece by piece, since the window opened."""
    app = QApplication.instance()
    assert app is not None
    for _ in range(3):  # what is laid out in one round is painted in the next
        app.processEvents()
    return QGuiApplication.primaryScreen().grabWindow(person.window.winId()).toImage()


@pytest.mark.parametrize("seed", range(3))
def test_what_a_key_changed_is_painted_and_nothing_else_is_stale(person: Person, seed: int) -> None:
    chance = random.Random(seed)
    person.window.article.set_gliding(False)
    bar = person.window.article.verticalScrollBar()
    for key in chance.choices(DECIDING + MOVING + GOING, k=40):
        person.press(key)
        if chance.random() < 0.2:
            bar.setValue(bar.value() + chance.randrange(-300, 300))
        for part in (person.window.article.viewport(), person.window.suggestions.list.viewport()):
            shown = on_the_screen(person)
            place = part.mapTo(person.window, part.rect().topLeft())
            piece = shown.copy(place.x(), place.y(), part.width(), part.height())
            whole = part.window().grab().toImage().copy(place.x(), place.y(), part.width(), part.height())
            kind = QImage.Format.Format_RGB32
            assert piece.convertToFormat(kind) == whole.convertToFormat(kind), f"{key} left something stale"


def test_rows_that_were_painted_before_follow_the_theme(person: Person) -> None:
    rows = person.window.suggestions.list.viewport()
    for theme in ("light", "dark", "light"):
        person.workbench.commands.show_theme(theme)
        on_the_screen(person)
        picture = rows.grab().toImage()
        at_the_edge = [picture.pixelColor(picture.width() - 1, y).name() for y in range(40, picture.height(), 7)]
        page = rows.palette().color(QPalette.ColorRole.Window).name()
        assert len({*at_the_edge} - {page}) == 1  # but for the row in hand, which is tinted
