"""An article view on a screen that is not there, and the places in it where a person would point."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.core.articles import Article, Edges, Zone
from workbench.core.schemes import LabelScheme
from workbench.core.spans import CLAIMS, ENTITIES, Roles, span_of
from workbench.desktop.article_view import ArticleView, ShownMark

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@dataclass(frozen=True)
class OnScreen:
    """A shown view with what it shows."""

    view: ArticleView
    text: str
    ranges: list[tuple[int, int]]

    def point(self, offset: int, *, dx: float = 0.0) -> QPoint:
        """In the viewport, at half the height of the letters, `dx` pixels right of the edge of a code point."""
        place = self.view._scene.caret(offset).center() + self.view._shift()
        return QPoint(round(place.x() + dx), round(place.y()))

    def inside(self, words: str) -> QPoint:
        start = self.text.index(words)
        left, right = self.point(start), self.point(start + len(words))
        return QPoint((left.x() + right.x()) // 2, left.y())

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.view, key, held)

    def click(self, point: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, held, point)

    def drag(self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, held, start)
        for share in (0.3, 0.7, 1.0):
            move(viewport, start + (end - start) * share, held)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, held, end)

    @property
    def selected(self) -> str:
        start, end = self.view.selection
        return self.text[start:end]


def move(viewport: object, point: QPoint, held: Qt.KeyboardModifier) -> None:
    """QTest.mouseMove holds neither button nor key."""
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    assert isinstance(viewport, QWidget)
    button = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        button,
        held,
    )
    QCoreApplication.sendEvent(viewport, event)


def shown(qtbot: QtBot, scheme: LabelScheme, text: str, *, zones: Sequence[Zone] = ()) -> OnScreen:
    """A view of 800 by 600 pixels with the focus of the keyboard."""
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show_article(Article("a", text, zones=tuple(zones)), Edges(text), scheme)
    view.show_layer(ENTITIES)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    ranges: list[tuple[int, int]] = []
    view.range_selected.connect(lambda start, end: ranges.append((start, end)))
    return OnScreen(view, text, ranges)


def mark(
    text: str, words: str, label: str, *, layer: str = ENTITIES, open: bool = True, roles: Roles | None = None
) -> ShownMark:
    """A mark over the first place of some words, which are its id too."""
    start = text.index(words)
    return ShownMark(words, span_of(text, layer, start, start + len(words), label), open, roles or {}, 0.5)


def claim(text: str, words: str, *, open: bool = True, roles: Roles | None = None) -> ShownMark:
    return mark(text, words, "CLAIM", layer=CLAIMS, open=open, roles=roles)
