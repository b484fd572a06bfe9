"""The window in each language, and in some that nobody speaks: each word marked, longer, or from right to left."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QTabBar, QWidget

from tests.journeys.conftest import Open
from tests.journeys.person import Person
from workbench.desktop import app as desktop_app
from workbench.desktop.translation import CONTEXT, LANGUAGES, speak
from workbench.session.commands import COMMANDS

_MARK = "‡"
# Letters that a key or a number has are no words, and the name of the program is the same everywhere.
_ALIKE = {"Label", "Text", "Name", "Normal", "Standard", "Workbench", "Annotation Workbench", "OK", "Zoom"}


class _Pseudo(QTranslator):
    """Says every word as it is with a mark before it, which also tells Qt from which side it is read, or longer."""

    def __init__(self, mark: str, longer: float) -> None:
        super().__init__(QApplication.instance())
        self._mark, self._longer = mark, longer

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _meaning: str | None = None, _n: int = -1) -> str | None:
        if context != CONTEXT and "%" in source:
            return None
        return self._mark + source + "n" * round(self._longer * len(re.sub(r"\{.*?\}", "", source)))


@pytest.fixture
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The language of the window that is opened next; English again afterwards."""
    app = cast(QApplication, QApplication.instance())
    pseudo = _Pseudo({"marked": _MARK, "mirrored": "\u200f"}.get(request.param, ""), 0.45 * (request.param == "long"))
    if request.param in LANGUAGES:
        monkeypatch.setenv("WORKBENCH_LANGUAGE", request.param)
    else:

        def speak_pseudo(app: QApplication, code: str) -> None:
            speak(app, code)
            app.installTranslator(pseudo)
            if request.param == "mirrored":
                app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        monkeypatch.setattr(desktop_app, "speak", speak_pseudo)
    yield request.param
    app.removeTranslator(pseudo)
    speak(app, "en")


def menus(person: Person) -> dict[str, QMenu]:
    found = ((action.text(), action.menu()) for action in person.window.menuBar().actions())
    return {title: menu for title, menu in found if isinstance(menu, QMenu)}


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("language", list(LANGUAGES), indirect=True)
def test_window_opens_and_decides_with_every_menu_translated(language: str, open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.press("Space")
    actions = person.workbench.actions
    shown = {actions.action(command.name).text().split("\t")[0] for command in COMMANDS}
    english = {str(command.title) for command in COMMANDS}
    titles = {command.menu.removesuffix("-") for command in COMMANDS}
    assert len(shown) == len(english)
    if language == "en":
        assert shown == english
        assert set(menus(person)) == titles
    else:
        assert shown & english <= {f"Label {n}" for n in range(1, 11)}
        assert not set(menus(person)) & titles - _ALIKE


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("language", list(LANGUAGES), indirect=True)
def test_no_letter_opens_two_entries_of_a_menu(language: str, open_window: Open) -> None:
    person = open_window()
    for bar in (person.window.menuBar(), *menus(person).values()):
        texts = [action.text().replace("&&", "") for action in bar.actions()]
        letters = [text.split("&", 1)[1][0].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), language
        assert len(texts) > 1


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("language", ["marked"], indirect=True)
def test_every_word_in_the_window_goes_through_translation(language: str, open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.press("Space", "`", "Space")
    shown = set(words_on(person.window.desk))
    for keys in ("Ctrl+,", "?", "F1", "Ctrl+K", "Ctrl+E", "L", "Ctrl+F"):
        person.press(keys)
        shown |= set(words_on(QApplication.activeWindow() or person.window))
        person.press("Escape")
    assert {text for text in shown if _MARK not in text and not _is_data(text, person)} == set(), language
    assert len(shown) > 150


def words_on(page: QWidget) -> Iterator[str]:
    """What the widgets of a page say, and what a screen reader would; not what is typed or what articles say."""
    for widget in page.findChildren(QWidget):
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton) and not widget.property("is_data"):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(min(4, widget.count())))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))


def _is_data(text: str, person: Person) -> bool:
    """Whether it is a key or a sign, the name of a label, the project or an annotator, or words of an article."""
    session = person.session
    hand = session.hand
    assert hand is not None
    names = {label.name for layer in session.project.scheme.layers for label in layer.labels}
    names |= {session.project.path.stem, session.annotator.name}
    read = f"{hand.article.title}\n{hand.article.text}"
    is_short = not re.search(r"[A-Za-z]{3}", text)
    return is_short or text in names or all(part.rstrip("…") in read for part in text.split(" → "))


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("language", ["long"], indirect=True)
def test_long_words_are_not_cut_off_in_a_small_window(language: str, open_window: Open, samples: Path) -> None:
    person = open_window(samples)
    person.window.resize(1024, 768)
    person.press("`", "Space")
    cut = set(cut_off(person.window.desk))
    for keys in ("Ctrl+,", "?", "Ctrl+E"):
        person.press(keys)
        cut |= set(cut_off(QApplication.activeWindow() or person.window))
        person.press("Escape")

    def look() -> None:
        cut.update(cut_off(person.dialog()))
        person.press("Escape")

    for command in ("finishing", "flag", "note"):
        person.when_a_dialog_opens(look)
        person.workbench.actions.run(command)
    assert not cut, language


def cut_off(page: QWidget) -> Iterator[str]:
    """The words for which a widget has less room than it asks for; those that end in “…” by themselves ask for none."""
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text():
            seen = widget.visibleRegion().boundingRect().width()
            # One that is scrolled out of sight is not seen at all.
            if widget.width() < widget.minimumSizeHint().width() or 0 < seen < widget.width():
                yield f"{type(widget).__name__} {widget.text()}"


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("language", ["mirrored"], indirect=True)
def test_window_is_mirrored_for_languages_read_from_right_to_left(
    language: str, open_window: Open, samples: Path
) -> None:
    person = open_window(samples)
    window = person.window
    left = [part.mapTo(window, QPoint(0, 0)).x() for part in (window.suggestions, window.article, window.queue)]
    assert left == sorted(left), language
    # The state's sign stands at the right of a row, the words of the article stay at the left of theirs.
    row = window.queue.list.visualRect(window.queue.model.index(0))
    picture = window.queue.list.viewport().grab(row).toImage()
    ratio = picture.devicePixelRatio()
    ground = picture.pixelColor(picture.width() // 2, picture.height() - 1)
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height() // 4, picture.height() // 2))
    ]
    assert picture.width() - max(columns) < 30 * ratio
    start = window.article.cursorRect().left()
    assert start < window.article.viewport().width() / 2
