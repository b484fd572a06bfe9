"""A frame around the control that has the keyboard, for those that Qt paints alike with it and without."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QToolButton,
    QWidget,
)

from workbench.desktop.reading_view import ReadingView

_STROKE = 2


class FocusRing(QObject):
    """Puts one frame over whichever such control has the focus, in any window of the program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: _Frame | None = None
        app.focusChanged.connect(self._on_focus)
        self._on_focus(None, app.focusWidget())

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._frame is not None:
            self._frame.end()
            self._frame = None
        if now is not None and _needs_frame(now):
            self._frame = _Frame(now)


def _needs_frame(widget: QWidget) -> bool:
    # The article paints its own sign: what lies over a page costs it the cheap way of scrolling.
    return isinstance(widget, (QAbstractScrollArea, QToolButton)) and not isinstance(widget, ReadingView)


class _Frame(QWidget):
    """A child of the control, so that it goes where that goes and is gone with it."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        control.installEventFilter(self)
        if isinstance(control, QAbstractScrollArea):
            # Qt lifts the scroll bars over all else whenever it lays them out.
            for bar in (control.verticalScrollBar(), control.horizontalScrollBar()):
                if (holder := bar.parentWidget()) is not None:
                    holder.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()

    def end(self) -> None:
        control = self.parentWidget()
        if control is not None:
            control.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _fit(self) -> None:
        control = self.parentWidget()
        if control is not None:
            self.setGeometry(control.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._fit()
        elif event.type() == QEvent.Type.ZOrderChange and watched is not self.parent():
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _STROKE))
        half = _STROKE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
        painter.end()
