"""ArticleView: the article to read and to mark; turns keys and mouse into signals and shows what it is told to."""

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from workbench.core.articles import Edges
from workbench.desktop.article_mouse import ArticleMouse, Clicked, Dragged, EdgeDragged, Outcome
from workbench.desktop.marked_view import MarkedView
from workbench.desktop.shown_marks import ShownMark
from workbench.desktop.token_caret import Move
from workbench.desktop.translation import tr

__all__ = ["ArticleView", "ShownMark"]

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MOVES = {move.value: move for move in Move}
_PAGES = {Move.PAGE_UP: -1, Move.PAGE_DOWN: 1}


class ArticleView(MarkedView):
    """Every offset that goes in or out counts code points. The text is never read back from the widget."""

    mark_clicked = Signal(str)
    mark_activated = Signal(str)
    range_selected = Signal(int, int)
    edge_dragged = Signal(str, int, int)
    range_drawn = Signal(int, int)
    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Article"))
        self.viewport().setMouseTracking(True)
        self._pointer: QPointF | None = None
        self._drag_scroll = QTimer(self)
        self._drag_scroll.setInterval(40)
        self._drag_scroll.timeout.connect(self._scroll_on_drag)

    def event(self, event: QEvent) -> bool:
        # Qt's text control claims keys such as Ctrl+Z and Backspace before shortcuts see them, even when read-only.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._is_own_key(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_own_key(event):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            held = event.modifiers()
            select, by_character = bool(held & _SHIFT), bool(held & _CONTROL)
            move, page = _MOVES[Qt.Key(event.key())], self.viewport().height() - 4 * self._page.em
            self._caret.move(move, select=select, by_character=by_character, page=page)
            if move in _PAGES:
                self._scroll_to(self._scrolled() + _PAGES[move] * page)
            self._caret_moved()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Takes nothing that is written: Qt would put it in place of what is selected, read-only or not."""
        event.ignore()

    def copy(self) -> None:
        """Puts the selected text on the clipboard, as it is in the article."""
        start, end = self.selection
        if start < end:
            QGuiApplication.clipboard().setText(self._text[start:end])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.look_is_over()
        if event.button() == Qt.MouseButton.LeftButton and self._text:
            held = event.modifiers()
            anchor = self._caret.anchor if held & _SHIFT else None
            by_character, point = bool(held & _CONTROL), self._in_document(event.position())
            self._mouse.press(point, focus=self._focus, anchor=anchor, by_character=by_character)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        super().leaveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        if self._mouse.is_down:
            self._drag_to(event.position(), by_character=bool(event.modifiers() & _CONTROL))
        else:
            self._show_pointer(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_scroll.stop()
            self._preview = None
            outcome, held = self._mouse.release(), event.modifiers()
            self._decide(outcome, by_character=bool(held & _CONTROL))
            if isinstance(outcome, Dragged) and held & Qt.KeyboardModifier.AltModifier:
                self.range_drawn.emit(*self.selection)
            self._refresh()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Means a mark of the layer in work, else a box, else the word: bands of another layer are but ground."""
        if event.button() != Qt.MouseButton.LeftButton or not self._text:
            return
        meant = self._meant(self._in_document(event.position()))
        if meant.id is not None:
            self.mark_activated.emit(meant.id)
        elif word := self._edges.snapped(meant.offset, meant.offset):
            self._caret.place(*word, by_character=False)
            self._caret_moved()

    @property
    def pointed(self) -> Clicked | None:
        """The mark or the code point that the mouse points at; None while it is elsewhere."""
        return self._meant(self._in_document(self._pointer)) if self._pointer is not None and self._text else None

    def _meant(self, point: QPointF) -> Clicked:
        hits = [p for p in self._scene.marks_at(point) if p.mark.span.layer == self._layer or not p.is_band]
        best = min(hits, key=lambda placed: placed.mark.span.layer != self._layer, default=None)
        return Clicked(None if best is None else best.mark.id, self._scene.offset_at(point))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self._scene.caret(self._caret.head).bottomLeft() + self._shift()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place.toPoint()), self._focus)
            return
        point = self._in_document(QPointF(event.pos()))
        hits, offset, (start, end) = self._scene.marks_at(point), self._scene.offset_at(point), self.selection
        is_selected = self._focus is None and start <= offset < end
        if not is_selected and self._text:
            # What is offered is for the word under the mouse, and in a mark it is where that would be split.
            self._caret.rest(offset)
            self._caret_moved()
        self.menu_wanted.emit(event.globalPos(), hits[0].mark.id if hits and not is_selected else None)

    def _begin(self, edges: Edges) -> None:
        self._mouse = ArticleMouse(self._scene, edges)
        super()._begin(edges)

    def _caret_moved(self) -> None:
        self._follow_caret()
        self._keep_caret_in_view()
        self.range_selected.emit(*self.selection)

    def _is_own_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            return True
        others = event.modifiers() & ~(_SHIFT | _CONTROL | Qt.KeyboardModifier.KeypadModifier)
        return event.key() in _MOVES and others == Qt.KeyboardModifier.NoModifier

    def _keep_caret_in_view(self) -> None:
        caret, here, height = self._scene.caret(self._caret.head), self._scrolled(), self.viewport().height()
        room = 2 * self._page.em
        if caret.top() - room < here:
            self._scroll_to(caret.top() - room)
        elif caret.bottom() + room > here + height:
            self._scroll_to(caret.bottom() + room - height)

    def _drag_to(self, position: QPointF, *, by_character: bool) -> None:
        outcome = self._mouse.move(self._in_document(position), by_character=by_character)
        if isinstance(outcome, Dragged):
            self._caret.place(outcome.anchor, outcome.head, by_character=outcome.by_character)
        elif isinstance(outcome, EdgeDragged):
            self._preview = outcome
        is_outside = outcome is not None and not 0 <= position.y() < self.viewport().height()
        if is_outside != self._drag_scroll.isActive():
            self._drag_scroll.start() if is_outside else self._drag_scroll.stop()
        self._refresh()

    def _scroll_on_drag(self) -> None:
        place = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
        beyond = min(place.y(), 0) + max(place.y() - self.viewport().height(), 0)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond))
        held = QGuiApplication.queryKeyboardModifiers()
        self._drag_to(place, by_character=bool(held & _CONTROL))

    def _decide(self, outcome: Outcome | None, *, by_character: bool) -> None:
        if isinstance(outcome, EdgeDragged):
            self.edge_dragged.emit(outcome.id, outcome.start, outcome.end)
        elif isinstance(outcome, Dragged):
            self._caret.place(outcome.anchor, outcome.head, by_character=outcome.by_character)
            self._caret_moved()
        elif isinstance(outcome, Clicked):
            self._click(outcome, by_character=by_character)

    def _click(self, click: Clicked, *, by_character: bool) -> None:
        if by_character:
            self._caret.place(click.offset, click.offset, by_character=True)
        else:
            self._caret.rest(click.offset)
        self._caret_moved()
        if click.id is not None:
            self.mark_clicked.emit(click.id)

    def _show_pointer(self, position: QPointF) -> None:
        is_edge = bool(self._text) and self._scene.edge_at(self._in_document(position), self._focus) is not None
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if is_edge else Qt.CursorShape.IBeamCursor)
