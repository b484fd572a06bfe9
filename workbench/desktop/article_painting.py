"""Paints one frame of the article: marks under the text, the text, and the caret on top of it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter

from workbench.core.articles import Range
from workbench.desktop.article_mouse import EdgeDragged
from workbench.desktop.article_page import ArticlePage
from workbench.desktop.article_scene import ArticleScene
from workbench.desktop.colours import Theme
from workbench.desktop.line_shapes import LineShapes
from workbench.desktop.shown_marks import MarkIndex
from workbench.desktop.span_painting import Hues, Look, SpanPainter
from workbench.desktop.text_lines import TextLine
from workbench.desktop.translation import tr

Hint = tuple[int, str]
"""A code point, and the letters that lead there."""
_TAGS_APART = 8
"""Pixels from the words of one tag in focus to those of the next, grounds and a hair between."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What one frame shows besides the marks.

    `word` is what a label key would act on where nothing is selected. `lit` are places that glow, as brightly as `glow`
    says (0 to 1). `shift` takes document pixels to the viewport's, `ratio` is device pixels to one of them.
    """

    theme: Theme
    hues: Hues
    focus: str | None
    layer: str
    selection: Range
    caret: int
    word: Range | None
    has_focus: bool
    preview: EdgeDragged | None
    options: tuple[Range, ...]
    hints: tuple[Hint, ...]
    found: tuple[Range, ...]
    lit: tuple[Range, ...]
    glow: float
    shift: QPointF
    ratio: float


class ArticlePainter:
    """Paints one frame on a viewport."""

    def __init__(self, painter: QPainter, page: ArticlePage, scene: ArticleScene, picture: Picture) -> None:
        self._painter, self._page, self._scene, self._picture = painter, page, scene, picture
        self._shift = picture.shift
        self._look = Look(picture.theme, picture.hues, picture.focus, picture.layer)
        corner = round(page.em * 0.2)
        self._marks = SpanPainter(painter, self._look, shift=picture.shift, ratio=picture.ratio, corner=corner)

    def paint(self, area: QRect) -> None:
        """Paints what shows in an area of the viewport."""
        reach = self._scene.reach
        top, bottom = area.top() - self._shift.y() - reach, area.bottom() + 1 - self._shift.y() + reach
        lines = self._scene.lines(top, bottom)
        self._paint_glow(top, bottom)
        self._marks.lines(lines)
        self._painter.setFont(self._scene.tag_font)
        names = [*self._focus_name(lines), *self._roles(lines)]
        numbers, hints = list(self._numbers(lines)), list(self._hints(lines))
        keys = [rect for rect, _ in (*numbers, *hints)]
        names = [name for name in names if not any(name[0].intersects(rect) for rect in keys)]
        self._marks.tags(lines, self._scene.picture, [*names, *numbers, *hints])
        for rect, name in names:
            self._marks.name_in_focus(rect, self._scene.picture(name), self._focus_colour())
        for rect, number in numbers:
            self._marks.name_in_focus(rect, self._scene.picture(number), self._picture.theme.accent)
        self._painter.setFont(self._scene.hint_font)
        for rect, letters in hints:
            self._marks.key(rect, letters, self._picture.theme.accent)
        self._paint_found(lines)
        self._paint_selection(top, bottom)
        self._paint_text(QRectF(area).translated(-self._shift))
        self._paint_preview(top, bottom)
        self._paint_caret(top, bottom)
        self._paint_focus(area)

    def _focus_colour(self) -> QColor:
        placed = self._scene.marks.get(self._picture.focus)
        return self._look.tint(placed).text if placed else self._picture.theme.ink

    def _focus_name(self, lines: list[LineShapes]) -> Iterator[tuple[QRectF, str]]:
        """The whole name of the focused box, at its place, whatever else begins there."""
        for shapes in lines:
            for piece in shapes.boxes:
                if piece.placed.mark.id == self._picture.focus and piece.begins:
                    name = piece.placed.mark.span.label
                    rect = self._scene.tag_rect(piece.rects[0].left() + 1, shapes.line.top, name)
                    if shapes.line.runs_left:
                        rect.moveRight(piece.rects[-1].right() - 1)
                    yield rect, name

    def _roles(self, lines: list[LineShapes]) -> Iterator[tuple[QRectF, str]]:
        """Underlines the claimer and cue of the focused claim and says where their tags go."""
        placed = self._scene.marks.get(self._picture.focus)
        if placed is None or not lines:
            return
        top, bottom = lines[0].line.top, lines[-1].line.bottom
        tags: list[tuple[QRectF, str]] = []
        for name, role in placed.mark.roles.items():
            rects = self._scene.rects(role.start, role.end, top, bottom)
            for rect in rects:
                self._marks.stroke(rect.adjusted(0, 0, 0, 1), self._focus_colour(), is_dotted=True)
            title = tr(name)
            tags += [(self._scene.tag_rect(rect.left() + 2, rect.top(), title), title) for rect in rects[:1]]
        yield from side_by_side(tags)

    def _numbers(self, lines: list[LineShapes]) -> Iterator[tuple[QRectF, str]]:
        """Underlines what can be chosen and says where the numbers go."""
        if not lines:
            return
        top, bottom = lines[0].line.top, lines[-1].line.bottom
        for place, (start, end) in enumerate(self._picture.options, start=1):
            rects = self._scene.rects(start, end, top, bottom)
            for rect in rects:
                self._marks.stroke(rect.adjusted(0, 0, 0, 1), self._picture.theme.accent)
            for rect in rects[:1]:
                number = str(place % 10)
                yield self._scene.tag_rect(rect.left() + 3, rect.top(), number), number

    def _hints(self, lines: list[LineShapes]) -> Iterator[tuple[QRectF, str]]:
        """Where letters stand that lead to a place: where it begins, one beside the other where several do."""
        unit, at = self._page.text_map.unit, 0
        hints = sorted(self._picture.hints)
        for shapes in lines:
            taken: list[QRectF] = []
            at = bisect_left(hints, shapes.line.start, lo=at, key=lambda hint: unit(hint[0]))
            for place, letters in hints[at:]:
                if unit(place) >= shapes.line.end:
                    break
                taken.append(self._hint_rect(shapes.line, place, letters, taken))
                yield taken[-1], letters

    def _hint_rect(self, line: TextLine, place: int, letters: str, taken: list[QRectF]) -> QRectF:
        rect = self._scene.hint_rect(self._scene.caret(place).x(), line.top, letters)
        if line.runs_left:
            rect.moveRight(rect.left())
        step = (-1 if line.runs_left else 1) * (rect.width() + 1)
        while any(rect.intersects(other) for other in taken):
            rect.translate(step, 0)
        return rect

    def _paint_glow(self, top: float, bottom: float) -> None:
        for start, end in self._picture.lit:
            self._marks.glow(self._scene.rects(start, end, top, bottom), self._picture.theme.accent, self._picture.glow)

    def _paint_found(self, lines: list[LineShapes]) -> None:
        """What was looked for, each of its places that shows; there may be thousands in the article."""
        found = self._picture.found
        if not found or not lines:
            return
        top, bottom, text_map = lines[0].line.top, lines[-1].line.bottom, self._page.text_map
        first = bisect_left(found, text_map.code_point(lines[0].line.start), key=lambda place: place[1])
        last = bisect_left(found, text_map.code_point(lines[-1].line.end), key=lambda place: place[0])
        for start, end in found[first:last]:
            rects = self._scene.rects(start, end, top, bottom)
            self._marks.fill(rects, self._picture.theme.selection)
            for rect in rects:
                self._marks.stroke(rect.adjusted(0, 0, 0, 1), self._picture.theme.accent)

    def _paint_selection(self, top: float, bottom: float) -> None:
        start, end = self._picture.selection
        if start < end:
            rects = self._scene.rects(start, end, top, bottom)
            self._marks.fill([rect.adjusted(-1, -1, 1, 2) for rect in rects], self._picture.theme.selection)

    def _paint_text(self, area: QRectF) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = area
        context.cursorPosition = -1
        palette = context.palette
        palette.setColor(palette.ColorRole.Text, self._picture.theme.ink)
        context.palette = palette
        self._painter.save()
        self._painter.translate(self._shift)
        self._painter.setClipRect(area)
        self._page.document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _paint_preview(self, top: float, bottom: float) -> None:
        preview = self._picture.preview
        if preview is None:
            return
        placed = self._scene.marks.get(preview.id)
        colour = self._look.tint(placed).text if placed else self._picture.theme.accent
        self._marks.frames(self._scene.rects(preview.start, preview.end, top, bottom), colour)

    def _paint_focus(self, area: QRect) -> None:
        """A bar along the edge while the article has the keys; the ring of a mark stays when they are elsewhere."""
        if self._picture.has_focus:
            self._painter.fillRect(QRectF(0, area.top(), 2, area.height()), self._picture.theme.accent)

    def _paint_caret(self, top: float, bottom: float) -> None:
        picture = self._picture
        if not shows_caret(picture, self._scene.marks):
            return
        colour = picture.theme.accent if picture.has_focus else picture.theme.quiet
        start, end = picture.selection
        if start == end and picture.word and picture.has_focus and self._scene.marks.get(picture.focus) is None:
            for rect in self._scene.rects(*picture.word, top, bottom):
                self._marks.stroke(rect.adjusted(0, 0, 0, 2), colour)
        self._marks.caret(self._scene.caret(picture.caret), colour)


def side_by_side(tags: list[tuple[QRectF, str]]) -> list[tuple[QRectF, str]]:
    """Moves tags on along their line where one would lie over another, as over “he said”."""
    placed: list[tuple[QRectF, str]] = []
    for rect, title in sorted(tags, key=lambda tag: (tag[0].top(), tag[0].left())):
        if placed and placed[-1][0].adjusted(-_TAGS_APART, 0, _TAGS_APART, 0).intersects(rect):
            rect.moveLeft(placed[-1][0].right() + _TAGS_APART)
        placed.append((rect, title))
    return placed


def shows_caret(picture: Picture, marks: MarkIndex) -> bool:
    """Not where a mark is in hand, unless the caret is inside it: the ring says what is in hand, and a second sign of
    it would only be in the way."""
    placed = marks.get(picture.focus)
    return placed is None or placed.mark.span.start < picture.caret < placed.mark.span.end


def paint_message(painter: QPainter, area: QRect, message: str, page: ArticlePage, theme: Theme) -> None:
    """Sets a message in the middle of an empty page."""
    width = min(area.width() - 48, round(26 * page.em))
    place = QRect((area.width() - width) // 2, 0, width, round(area.height() * 0.9))
    painter.setFont(page.font)
    painter.setPen(theme.quiet)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, message)
