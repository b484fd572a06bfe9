"""Paints the rows of the list of marks, and keeps what it painted until a row looks different."""

import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.core.annotations import Mark
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import Suggestion
from workbench.core.visible import isolated
from workbench.desktop.colours import theme_of
from workbench.desktop.look import SPACE, elided
from workbench.desktop.mark_model import Heading, MarkModel, sureness
from workbench.desktop.mirroring import mirrored
from workbench.desktop.model_index import Index
from workbench.desktop.row_painting import IN_LINE, draw_chip, draw_chosen, painting_on
from workbench.desktop.translation import tr

_SIGN = 14
_MOST_PICTURES = 96
"""Rows whose pictures are kept: more than a tall window shows."""
_SHOWN_STATES = (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active | QStyle.StateFlag.State_Enabled).value


@dataclass(frozen=True, slots=True)
class _Picture:
    """What a row looked like: `shape` is its width, height, the ratio of pixels and its state."""

    row: Heading | Mark
    shape: tuple[int, int, float, int]
    pixmap: QPixmap


class MarkRows(QStyledItemDelegate):
    """A sign for the state, the words, the label in its tint and the score; a claim has its claimer and cue below."""

    def __init__(self, view: QListView, model: MarkModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._scheme: LabelScheme | None = None
        self._line = 0
        self._pictures: OrderedDict[str, _Picture] = OrderedDict()

    def begin(self, scheme: LabelScheme | None) -> None:
        """Paints the labels of this scheme from now on, as the palette and font are now."""
        self._scheme = scheme
        self.forget()

    def forget(self) -> None:
        """Paints all rows anew, as font or colours are others."""
        self._line = self._view.fontMetrics().height()
        self._pictures.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        # Qt asks for the size of every row, however many there are, when one has come or gone.
        row = self._model.row(index.row())
        if isinstance(row, Heading):
            return QSize(0, self._line + 2 * SPACE + SPACE // 2)
        return QSize(0, self._line + SPACE + (self._line if row is not None and row.roles else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index.row())
        if row is not None:
            painter.drawPixmap(option.rect.topLeft(), self._picture(row, option, painter.device().devicePixelRatioF()))

    def _picture(self, row: Heading | Mark, option: QStyleOptionViewItem, ratio: float) -> QPixmap:
        """A row as it was painted last, if it is the same still: a list that scrolls shows most rows again."""
        name = row.layer + "\n" if isinstance(row, Heading) else row.id
        shape = (option.rect.width(), option.rect.height(), ratio, option.state.value & _SHOWN_STATES)
        known = self._pictures.pop(name, None)
        if known is None or known.shape != shape or known.row is not row:
            known = _Picture(row, shape, self._painted(row, option, ratio))
        self._pictures[name] = known
        if len(self._pictures) > _MOST_PICTURES:
            self._pictures.popitem(last=False)
        return known.pixmap

    def _painted(self, row: Heading | Mark, option: QStyleOptionViewItem, ratio: float) -> QPixmap:
        pixmap = QPixmap(math.ceil(option.rect.width() * ratio), math.ceil(option.rect.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(option.palette.color(QPalette.ColorRole.Window))
        option.rect.moveTo(0, 0)
        with painting_on(pixmap, option) as painter:
            if isinstance(row, Heading):
                _draw_heading(painter, option, row)
            else:
                self._draw_mark(painter, option, row)
        return pixmap

    def _draw_mark(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            draw_chosen(painter, option)
        colours, line = option.palette, option.fontMetrics.height()
        inside = option.rect.adjusted(SPACE, SPACE // 2, -SPACE, -SPACE // 2)
        first = QRect(inside.left(), inside.top(), inside.width(), line)
        sign = QRectF(first.left(), first.center().y() - 4.5, 11, 11)
        _draw_sign(painter, mirrored(sign, option.rect, option.direction), mark, option)
        right = self._draw_label(painter, option, mark, first)
        words = QRect(first.left() + _SIGN + 6, first.top(), right - first.left() - _SIGN - 6 - SPACE, line)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        quote = mark.span.quote.replace("\n", " ")
        _draw_words(painter, option, words, quote)
        if mark.roles:
            painter.setPen(colours.color(QPalette.ColorRole.PlaceholderText))
            below = QRect(words.left(), first.bottom() + 1, inside.right() - words.left(), line)
            told = " · ".join(f"{tr(name)} {isolated(role.quote)}" for name, role in mark.roles.items()).replace(
                "\n", " "
            )
            _draw_words(painter, option, below, told)

    def _draw_label(self, painter: QPainter, option: QStyleOptionViewItem, mark: Mark, line: QRect) -> int:
        """Draws label and score at the right end; where they begin."""
        layer = self._scheme.layer(mark.span.layer) if self._scheme else None
        label = layer.label(mark.span.label) if layer else None
        text = "" if layer is not None and len(layer.labels) == 1 else mark.span.label
        score = shown_score(mark.score) if isinstance(mark, Suggestion) else ""
        small, metrics = _small(option.font.toString())
        painter.setFont(small)
        right = line.right()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        score_width = metrics.horizontalAdvance(".00")
        box = QRectF(right - score_width, line.top(), score_width, line.height())
        painter.drawText(mirrored(box, option.rect, option.direction), _RIGHT, score)
        right -= score_width + 6
        if text:
            tint = theme_of(option.palette).tint(label.hue if label else 0, is_open=isinstance(mark, Suggestion))
            # However long its name is, the words are what the row is for.
            text = _cut(text, metrics, line.width() // 2 - 10)
            width = metrics.horizontalAdvance(text) + 10
            chip = QRectF(right - width, line.center().y() - metrics.height() / 2, width, metrics.height() + 1)
            draw_chip(painter, tint, text, mirrored(chip, option.rect, option.direction))
            right -= width
        painter.setFont(option.font)
        return right


def shown_score(score: float) -> str:
    """Such as “.85”; nothing for what is certain."""
    return tr("{score:.2f}", score=sureness(score))[1:] if score < 1 else ""


@lru_cache(maxsize=4)
def _small(font: str) -> tuple[QFont, QFontMetrics]:
    """A font, given by Qt's description of it, as labels and scores have it."""
    small = QFont()
    small.fromString(font)
    small.setPointSizeF(small.pointSizeF() * 0.82)
    return small, QFontMetrics(small)


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def _draw_words(painter: QPainter, option: QStyleOptionViewItem, line: QRect, words: str) -> None:
    box = mirrored(QRectF(line), option.rect, option.direction)
    painter.drawText(box, IN_LINE, _cut(words, option.fontMetrics, line.width()))


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    inside = option.rect.adjusted(SPACE, SPACE, -SPACE, -SPACE // 2)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    title = elided(QFontMetrics(font), tr(heading.title), inside.width() * 2 // 3)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(inside, _RIGHT, _counted(heading))


def _counted(heading: Heading) -> str:
    if heading.to_decide:
        return tr("{n:,} to decide", "{n:,} to decide", n=heading.to_decide)
    if heading.marks:
        return tr("{n:,} marked", "{n:,} marked", n=heading.marks)
    return tr("no suggestions yet") if heading.is_awaited else tr("none")


def _draw_sign(painter: QPainter, box: QRectF, mark: Mark, option: QStyleOptionViewItem) -> None:
    """A dashed ring while it waits, a tick once it stands."""
    accent = option.palette.color(QPalette.ColorRole.Accent)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(mark, Suggestion):
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.PlaceholderText), 1.2, Qt.PenStyle.DotLine))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        return
    painter.setPen(QPen(accent, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    x, y, w, h = box.left(), box.top(), box.width(), box.height()
    painter.drawPolyline(
        [QPointF(x + 0.1 * w, y + 0.55 * h), QPointF(x + 0.4 * w, y + 0.85 * h), QPointF(x + 0.95 * w, y + 0.15 * h)]
    )


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    return elided(metrics, text, width)
