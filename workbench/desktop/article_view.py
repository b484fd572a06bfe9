"""ArticleView: the article to read and to mark; turns keys and mouse into signals and shows what it is told to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from workbench.core.articles import Article, Edges, Range
from workbench.core.schemes import LabelScheme
from workbench.desktop.article_mouse import ArticleMouse, Clicked, Dragged, EdgeDragged, Outcome
from workbench.desktop.article_painting import ArticlePainter, Picture, paint_message
from workbench.desktop.reading_view import ReadingView
from workbench.desktop.shown_marks import ShownMark
from workbench.desktop.span_painting import Hues
from workbench.desktop.token_caret import Move, TokenCaret

__all__ = ["ArticleView", "ShownMark"]

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MOVES = {move.value: move for move in Move}


class ArticleView(ReadingView):
    """Every offset that goes in or out counts code points. The text is never read back from the widget."""

    mark_clicked = Signal(str)
    mark_activated = Signal(str)
    range_selected = Signal(int, int)
    edge_dragged = Signal(str, int, int)
    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Article")
        self.viewport().setMouseTracking(True)
        self._scheme: LabelScheme | None = None
        self._hues: Hues = {}
        self._text, self._message, self._layer = "", "", ""
        self._focus: str | None = None
        self._preview: EdgeDragged | None = None
        self._options: tuple[Range, ...] = ()
        self._drag_scroll = QTimer(self)
        self._drag_scroll.setInterval(40)
        self._drag_scroll.timeout.connect(self._scroll_on_drag)
        self._begin(Edges(""))

    def show_article(self, article: Article, edges: Edges, scheme: LabelScheme) -> None:
        """Shows an article from its beginning, without marks, the caret before its first word."""
        self._focus = None  # its place is in the text that goes
        self._text, self._message, self._scheme = article.text, "", scheme
        self._hues = {(layer.name, label.name): label.hue for layer in scheme.layers for label in layer.labels}
        self._page.set_text(article, self._theme)
        self._begin(edges)

    def clear_article(self, message: str) -> None:
        """Shows a message in place of an article."""
        self._focus, self._text, self._message = None, "", message
        self._page.clear()
        self._begin(Edges(""))

    def show_marks(self, marks: Sequence[ShownMark]) -> None:
        self._scene.set_marks(marks, self._scheme)
        self.viewport().update()

    def show_focus(self, id: str | None) -> None:
        """Rings a mark and brings it into the middle 70 % of the viewport, if it is not there already."""
        self._focus = id
        if placed := self._scene.marks.get(id):
            self._bring_into_view(*self._scene.extent(placed.mark.span.start, placed.mark.span.end))
        self.viewport().update()

    def show_layer(self, layer: str) -> None:
        """The layer that is worked in; marks of the others withdraw a little."""
        self._layer = layer
        self.viewport().update()

    def show_options(self, places: Sequence[Range]) -> None:
        """Numbers these code points 1 to 9 and 0, for a key to choose among them; none takes the numbers away."""
        self._options = tuple(places)
        self.viewport().update()

    @property
    def selection(self) -> tuple[int, int]:
        """Code points; an empty range is the caret."""
        return self._caret.selection

    def select(self, start: int, end: int) -> None:
        """Selects exactly these code points, or puts the caret there if they are none; tells nobody."""
        self._caret.place(start, end, by_character=True)
        self._caret_moved(tell=False)

    def show_range(self, start: int, end: int) -> None:
        """Selects code points and brings them into view; tells nobody."""
        self.select(start, end)
        self._bring_into_view(*self._scene.extent(start, end))

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
            page = self.viewport().height() - 4 * self._page.em
            self._caret.move(_MOVES[Qt.Key(event.key())], select=select, by_character=by_character, page=page)
            self._caret_moved(tell=True)

    def copy(self) -> None:
        """Puts the selected text on the clipboard, as it is in the article."""
        start, end = self.selection
        if start < end:
            QGuiApplication.clipboard().setText(self._text[start:end])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._text:
            held = event.modifiers()
            anchor = self._caret.anchor if held & _SHIFT else None
            by_character, point = bool(held & _CONTROL), self._in_document(event.position())
            self._mouse.press(point, focus=self._focus, anchor=anchor, by_character=by_character)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._mouse.is_down:
            self._drag_to(event.position(), by_character=bool(event.modifiers() & _CONTROL))
        else:
            self._show_pointer(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_scroll.stop()
            self._preview = None
            self._decide(self._mouse.release(), by_character=bool(event.modifiers() & _CONTROL))
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Means a mark of the layer in work, else a box, else the word: bands of another layer are but ground."""
        if event.button() != Qt.MouseButton.LeftButton or not self._text:
            return
        point = self._in_document(event.position())
        hits = [p for p in self._scene.marks_at(point) if p.mark.span.layer == self._layer or not p.is_band]
        offset = self._scene.offset_at(point)
        if hits:
            best = min(hits, key=lambda placed: placed.mark.span.layer != self._layer)
            self.mark_activated.emit(best.mark.id)
        elif word := self._edges.snapped(offset, offset):
            self._caret.place(*word, by_character=False)
            self._caret_moved(tell=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self._scene.caret(self._caret.head).bottomLeft() + self._shift()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place.toPoint()), self._focus)
            return
        hits = self._scene.marks_at(self._in_document(QPointF(event.pos())))
        self.menu_wanted.emit(event.globalPos(), hits[0].mark.id if hits else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the mark in hand in sight if it was, as when a strip comes up below."""
        was_in_sight = self._is_focus_in(event.oldSize().height())
        super().resizeEvent(event)
        if was_in_sight and not self._is_focus_in(self.viewport().height() - 2 * self._page.em):
            self.show_focus(self._focus)

    def _is_focus_in(self, height: float) -> bool:
        """Whether the mark in hand shows in a viewport of this height; of what is very tall the beginning counts."""
        placed = self._scene.marks.get(self._focus)
        if placed is None:
            return False
        top, bottom = self._scene.extent(placed.mark.span.start, placed.mark.span.end)
        here = self._scrolled()
        return here <= top and min(bottom, top + 0.6 * height) <= here + height

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._text:
            ArticlePainter(painter, self._page, self._scene, self._picture()).paint(event.rect())
        else:
            paint_message(painter, self.viewport().rect(), self._message, self._page, self._theme)
        # Not left to Python's garbage collection: the window cannot be shown while a painter is at work on it.
        painter.end()

    def _picture(self) -> Picture:
        head = self._caret.head
        return Picture(
            self._theme,
            self._hues,
            self._focus,
            self._layer,
            self.selection,
            head,
            self._edges.snapped(head, head),
            self.hasFocus(),
            self._preview,
            self._options,
            self._shift(),
            self.devicePixelRatioF(),
        )

    def _begin(self, edges: Edges) -> None:
        self._edges = edges
        self._focus, self._preview, self._options = None, None, ()
        self._caret = TokenCaret(self.document(), self._page.text_map, edges)
        self._mouse = ArticleMouse(self._scene, edges)
        self._scrolling.stop()
        self._drag_scroll.stop()
        self._fit()
        self._scene.set_marks((), self._scheme)
        self._caret.rest(0)
        # Qt leaves its own cursor at the end of new text, and scrolls there when the view is first shown.
        self._caret_moved(tell=False)
        self.verticalScrollBar().setValue(0)

    def _is_own_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            return True
        others = event.modifiers() & ~(_SHIFT | _CONTROL | Qt.KeyboardModifier.KeypadModifier)
        return event.key() in _MOVES and others == Qt.KeyboardModifier.NoModifier

    def _caret_moved(self, *, tell: bool) -> None:
        """Tells Qt's own cursor, which screen readers follow, and the window."""
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self.setTextCursor(self._caret.cursor())
        bar.setValue(scrolled)
        if tell:
            self._keep_caret_in_view()
            self.range_selected.emit(*self.selection)
        self.viewport().update()

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
        self.viewport().update()

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
            self._caret_moved(tell=True)
        elif isinstance(outcome, Clicked):
            self._click(outcome, by_character=by_character)

    def _click(self, click: Clicked, *, by_character: bool) -> None:
        if by_character:
            self._caret.place(click.offset, click.offset, by_character=True)
        else:
            self._caret.rest(click.offset)
        self._caret_moved(tell=True)
        if click.id is not None:
            self.mark_clicked.emit(click.id)

    def _show_pointer(self, position: QPointF) -> None:
        is_edge = bool(self._text) and self._scene.edge_at(self._in_document(position), self._focus) is not None
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if is_edge else Qt.CursorShape.IBeamCursor)
