"""ReadingView: a read-only page of text that keeps its measure, its zoom and its place when the window changes."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QStyle, QTextEdit, QWidget

from workbench.desktop.article_page import READING_POINTS, ArticlePage
from workbench.desktop.article_scene import ArticleScene
from workbench.desktop.colours import theme_of
from workbench.desktop.scroll_bar import slim
from workbench.desktop.text_lines import line_holding

_ZOOM_LEAST, _ZOOM_MOST, _ZOOM_STEP = 0.5, 3.0, 1.1


class ReadingView(QTextEdit):
    """The part of the article view that knows nothing of keys and clicks. Distances are logical pixels."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim(self, QPalette.ColorRole.Base)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._theme = theme_of(self.palette())
        self._page = ArticlePage(self.document())
        self._scene = ArticleScene(self._page)
        self._zoom = 1.0
        self._is_gliding = True
        self._scrolling = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._scrolling.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def zoom(self) -> float:
        return self._zoom

    def set_reading_font(self, family: str, points: float = READING_POINTS) -> None:
        """The reader's own face, "" for the workbench's, and its size (96 dots an inch) at zoom 1."""
        self._in_place(lambda: self._page.set_font(family, points))

    def set_measure(self, characters: int, leading: float) -> None:
        """How many characters a line has at the most, and the height of a line in heights of the font."""
        self._in_place(lambda: self._page.set_measure(characters, leading))

    def set_gliding(self, is_gliding: bool) -> None:
        """Whether the page glides to a place that is near, or jumps."""
        self._is_gliding = is_gliding

    def set_zoom(self, zoom: float) -> None:
        zoom = min(max(zoom, _ZOOM_LEAST), _ZOOM_MOST)
        if zoom != self._zoom:
            self._zoom = zoom
            self._in_place(lambda: self._page.set_zoom(zoom))
            self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        self.set_zoom(self._zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self._zoom / _ZOOM_STEP)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.set_zoom(self._zoom * _ZOOM_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._in_place(lambda: super(ReadingView, self).resizeEvent(event))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends these while the widget is still being made.
        if not hasattr(self, "_scene"):
            return
        if event.type() == QEvent.Type.PaletteChange:
            self._theme = theme_of(self.palette())
            self._page.colour_zones(self._theme)
            self._scene.relayout()
            self.viewport().update()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._scene.relayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _shift(self) -> QPointF:
        """From document pixels to the viewport's."""
        return QPointF(0, -self.verticalScrollBar().value())

    def _in_document(self, position: QPointF) -> QPointF:
        return position - self._shift()

    def _fit(self) -> None:
        self._page.fit(self.viewport().width(), self.viewport().height())
        # A notch of the wheel is three steps, and should be about three lines.
        self.verticalScrollBar().setSingleStep(round(self._page.line_height))
        self._scene.relayout()
        self.viewport().update()

    def _in_place(self, change: Callable[[], None]) -> None:
        """Changes the layout without losing the line that is read: the topmost one stays where it is."""
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        unit = self._scene.unit_at(QPointF(self._page.margin, scrolled)) if scrolled else 0
        before = line_holding(self.document(), unit) if scrolled else None
        change()
        self._fit()
        after = line_holding(self.document(), unit) if before else None
        if before and after:
            bar.setValue(round(scrolled + after.top - before.top))

    def _bring_into_view(self, top: float, bottom: float) -> None:
        """Leaves what lies in the middle 70 % of the viewport where it is; moves as little as it can what shows at
        all, and takes what does not show to the upper third. Of what is very tall the beginning counts."""
        here, height = self._scrolled(), self.viewport().height()
        bottom = min(bottom, top + 0.6 * height)
        first, last = here + 0.15 * height, here + 0.85 * height
        if bottom < here or top > here + height:
            self._scroll_to(top - 0.3 * height)
        elif top < first:
            self._scroll_to(here + top - first)
        elif bottom > last:
            self._scroll_to(here + bottom - last)

    def come_to_rest(self) -> None:
        """Ends a movement where it leads to."""
        if self._scrolling.state() == QPropertyAnimation.State.Running:
            place = self._scrolled()
            self._scrolling.stop()
            self.verticalScrollBar().setValue(place)

    def _pace(self) -> int:
        """How many milliseconds a movement takes here; 0 where this person or the system wants none."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) if self._is_gliding else 0

    def _scrolled(self) -> int:
        """How far the view is scrolled, or will be when it has come to rest."""
        is_moving = self._scrolling.state() == QPropertyAnimation.State.Running
        return int(self._scrolling.endValue()) if is_moving else self.verticalScrollBar().value()

    def _scroll_to(self, place: float) -> None:
        bar = self.verticalScrollBar()
        if place > bar.maximum():
            # Qt lays long texts out bit by bit, and lengthens the scroll bar later still. Asking for the size ends it.
            size = self.document().documentLayout().documentSize()
            bar.setMaximum(max(bar.maximum(), round(size.height()) - self.viewport().height()))
        value = min(max(round(place), bar.minimum()), bar.maximum())
        self._scrolling.stop()
        # Long ways are not travelled: what passes by could not be read anyway.
        is_near = abs(value - bar.value()) < self.viewport().height()
        pace = self._pace()
        if not (is_near and pace and self.isVisible()):
            bar.setValue(value)
            return
        self._scrolling.setDuration(min(pace, 120))
        self._scrolling.setEndValue(value)
        self._scrolling.start()
