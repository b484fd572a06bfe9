"""MarkedView: the page with marks, focus, caret and selection on it; paints only the lines that look different."""

import math
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from workbench.core.articles import Article, Edges, Range
from workbench.core.schemes import LabelScheme
from workbench.desktop.article_mouse import EdgeDragged
from workbench.desktop.article_painting import ArticlePainter, Hint, Picture, paint_message
from workbench.desktop.glowing import Glow
from workbench.desktop.reading_view import ReadingView
from workbench.desktop.repainting import looks_different, places_changed, places_of
from workbench.desktop.shown_marks import ShownMark
from workbench.desktop.span_painting import Hues
from workbench.desktop.token_caret import TokenCaret

_MOST_STRIPS = 24
"""Places that are painted one by one; more are painted as one."""
_REACTION = 0.1
"""Seconds in which nobody presses a key because of what was just painted."""
_REACH = 1.4
"""How far in ems a line's marks, tags and ring stand out from it."""


class MarkedView(ReadingView):
    """What is shown, without keys and mouse. Offsets count code points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scheme: LabelScheme | None = None
        self._hues: Hues = {}
        self._text, self._message, self._layer = "", "", ""
        self._focus: str | None = None
        self._preview: EdgeDragged | None = None
        self._options: tuple[Range, ...] = ()
        self._found: tuple[Range, ...] = ()
        self._hints: tuple[Hint, ...] = ()
        self._pictured: Picture | None = None
        self._words: Range | None = None
        self._showing = 0
        self._seen_at = 0.0
        self._glow = Glow(self)
        self._glow.changed.connect(self._refresh)
        self._changed: list[Range] = []
        self._begin(Edges(""))
        # Set once, as it keeps its place whatever text comes; else Qt scrolls to the end of what is shown first.
        self.setTextCursor(self._caret.cursor())

    @contextmanager
    def together(self) -> Iterator[None]:
        """Shows several things in one picture: what is painted anew is worked out once, at the end."""
        self._showing += 1
        try:
            yield
        finally:
            self._showing -= 1
            self._refresh()

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
        """Shows these marks in place of those before; what is among both stays as it is."""
        self._refresh(places_of(self._scene.set_marks(marks, self._scheme)))

    def show_focus(self, id: str | None) -> None:
        """Rings a mark and brings it into the middle 70 % of the viewport, if it is not there already."""
        self._focus = id
        if placed := self._scene.marks.get(id):
            self._bring_into_view(*self._scene.extent(placed.mark.span.start, placed.mark.span.end))
        self._refresh()

    def light(self, places: Sequence[Range]) -> None:
        """Lights up code points that have changed by themselves."""
        self._glow.light(places, may_move=self._pace() > 0)
        self._refresh()

    @property
    def lit(self) -> Sequence[Range]:
        """The code points that are lit up."""
        return self._glow.places

    def expect_a_look(self) -> None:
        """What is in hand has come by itself: it counts as seen a moment after it is painted."""
        self._seen_at = math.inf

    def look_is_over(self) -> None:
        """The person has done something since: what they do next is meant for what is in hand."""
        self._seen_at = 0.0

    def is_unseen(self) -> bool:
        """Whether a key that is pressed now was meant for what was there before."""
        return time.monotonic() < self._seen_at

    def show_layer(self, layer: str) -> None:
        """The layer that is worked in; marks of the others withdraw a little."""
        self._layer = layer
        self._refresh()

    def show_options(self, places: Sequence[Range]) -> None:
        """Numbers these code points 1 to 9 and 0, for a key to choose among them; none takes the numbers away."""
        self._options = tuple(places)
        self._refresh()

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Letters to be typed, each at a code point; none takes them away."""
        self._hints = tuple(hints)
        self._refresh()

    def in_sight(self) -> Range:
        """The code points of the lines that show from top to bottom."""
        return self._scene.whole_lines(-self._shift().y(), self.viewport().height())

    def show_words(self, words: Range | None) -> None:
        """Shows the code points around the caret that a label key would mark; None where it would be another mark."""
        self._words = words
        self._refresh()

    def show_found(self, places: Sequence[Range]) -> None:
        """Shows the code points where words that are looked for stand; none is none any more."""
        self._found = tuple(places)
        self._refresh()

    @property
    def selection(self) -> tuple[int, int]:
        """Code points; an empty range is the caret."""
        return self._caret.selection

    def select(self, start: int, end: int) -> None:
        """Selects exactly these code points, or puts the caret there if they are none; tells nobody."""
        self._caret.place(start, end, by_character=True)
        self._follow_caret()

    def show_range(self, start: int, end: int) -> None:
        """Selects code points and brings them into view; tells nobody."""
        self.select(start, end)
        self._bring_into_view(*self._scene.extent(start, end))

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
        try:
            self._paint(painter, event)
        finally:
            # Whatever happens, and not left to Python's garbage collection: a window that is shown while a painter is
            # at work on it takes the program with it.
            painter.end()
        if self._seen_at == math.inf:
            self._seen_at = time.monotonic() + _REACTION

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        if not self._text:
            paint_message(painter, self.viewport().rect(), self._message, self._page, self._theme)
            return
        self._pictured = self._picture()
        frame = ArticlePainter(painter, self._page, self._scene, self._pictured)
        strips = [event.rect()]
        if event.region().rectCount() <= _MOST_STRIPS:
            strips = [*cast(Iterable[QRect], event.region())]
        for strip in strips:
            # A tint that is painted twice is a darker one.
            painter.setClipRect(strip)
            frame.paint(strip)

    def _picture(self) -> Picture:
        head = self._caret.head
        return Picture(
            self._theme,
            self._hues,
            self._focus,
            self._layer,
            self.selection,
            head,
            self._words or self._edges.snapped(head, head),
            self.hasFocus(),
            self._preview,
            self._options,
            self._hints,
            self._found,
            self._glow.places,
            self._glow.strength,
            self._shift(),
            self.devicePixelRatioF(),
        )

    def _begin(self, edges: Edges) -> None:
        self._edges = edges
        self._focus, self._preview, self._options, self._found = None, None, (), ()
        self._hints = ()
        self._words = None
        self._pictured = None
        self._glow.put_out()
        self._caret = TokenCaret(self.document(), self._page.text_map, edges)
        self._scrolling.stop()
        self._fit()
        self._scene.set_marks((), self._scheme)
        self._caret.rest(0)
        self._follow_caret()
        self.verticalScrollBar().setValue(0)

    def _follow_caret(self) -> None:
        """Has Qt's own cursor go with the caret, for screen readers to follow."""
        if QAccessible.isActive():
            bar = self.verticalScrollBar()
            scrolled = bar.value()
            self.setTextCursor(self._caret.cursor())
            bar.setValue(scrolled)
        self._refresh()

    def _refresh(self, changed: Iterable[Range] = ()) -> None:
        """Has painted anew what looks different from the picture before, and the lines of `changed` code points."""
        self._changed += changed
        if self._showing:
            return
        places, self._changed = self._changed, []
        old, new = self._pictured, self._picture()
        if old is None or looks_different(old, new):
            self.viewport().update()
            return
        self._pictured = new
        first, last = self._scene.visible_range(-self._shift().y(), self.viewport().height())
        shown = {at for at in (*places, *places_changed(old, new, self._scene)) if at[0] <= last and at[1] >= first}
        if len(shown) > _MOST_STRIPS:
            self.viewport().update()
        else:
            for place in shown:
                self.viewport().update(self._strip(*place))

    def _strip(self, start: int, end: int) -> QRect:
        """The lines of some code points over the whole width of the viewport, with all that stands out from them."""
        top, bottom = self._scene.extent(start, end)
        reach = _REACH * self._page.em
        shifted = self._shift().y()
        return QRect(
            0,
            int(top + shifted - reach),
            self.viewport().width(),
            int(bottom - top + 2 * reach + self._page.leading) + 2,
        )
