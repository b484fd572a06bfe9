"""The first articles of an import as they will be, with their spans, and what is wrong in the files, by place."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from workbench.core.annotations import Mark
from workbench.core.articles import Article
from workbench.core.visible import isolated
from workbench.desktop.colours import theme_of
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.import_pages import only_column
from workbench.desktop.look import SPACE, words
from workbench.desktop.text_map import TextMap, showable
from workbench.desktop.translation import tr
from workbench.exchange.incoming import Fault, Incoming

HueOf = Callable[[Mark], int | None]
"""The hue of the label that a mark comes in under; None for one that is left out."""
_SHOWN = 420
_LINES = 3


class ArticleSamples(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._column = only_column(self, spacing=2 * SPACE)

    def show_articles(self, articles: Sequence[Incoming], hue_of: HueOf, *, is_whole: bool) -> None:
        self._column.empty()
        for incoming in articles:
            self._column.put(_Sample(incoming, hue_of))
        if not articles and is_whole:
            self._column.put(words(tr("No article could be read."), is_quiet=True))


class FaultList(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._column = only_column(self, spacing=SPACE // 2)
        self._shown: object = None

    def show_faults(self, faults: Sequence[Fault], count: int) -> None:
        if self._shown == (faults, count):
            return
        self._shown = faults, count
        self._column.empty()
        for fault in faults:
            place = words(_place(fault), is_quiet=True, factor=0.92)
            what = words(" ".join(filter(None, (tr(fault.what), tr(fault.remedy)))))
            what.setWordWrap(True)
            what.setContentsMargins(0, 0, 0, SPACE)
            for part in (place, what):
                self._column.put(part)
        if count > len(faults):
            more = tr("{n:,} more", "{n:,} more", n=count - len(faults))
            self._column.put(words(more, is_quiet=True))
        if not count:
            self._column.put(words(tr("Nothing is wrong in what was read."), is_quiet=True))


def _place(fault: Fault) -> str:
    line = "" if fault.line is None else tr("line {n:,}", n=fault.line)
    article = "" if fault.article is None else tr("article {name}", name=fault.article[:60])
    return " · ".join(filter(None, (isolated(fault.file), line, article)))


class _Sample(QWidget):
    """A title, and the first lines of a text with its spans on the colours of their labels."""

    def __init__(self, incoming: Incoming, hue_of: HueOf) -> None:
        super().__init__()
        article = incoming.article
        title, self._text = ElidedLabel(weight=QFont.Weight.DemiBold), _SampleText(incoming, hue_of)
        title.setText(article.title or article.key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(title)
        layout.addWidget(self._text)
        layout.addWidget(_about(article, len(incoming.annotations), len(incoming.suggestions)))


def _about(article: Article, annotations: int, suggestions: int) -> QWidget:
    told = ElidedLabel(factor=0.92)
    told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    parts = [article.key, *(article.meta[name] for name in ("source", "published") if article.meta.get(name))]
    if annotations:
        parts.append(tr("{n:,} annotation", "{n:,} annotations", n=annotations))
    if suggestions:
        parts.append(tr("{n:,} suggestion", "{n:,} suggestions", n=suggestions))
    told.setText(" · ".join(parts))
    return told


class _SampleText(QWidget):
    def __init__(self, incoming: Incoming, hue_of: HueOf) -> None:
        super().__init__()
        self._marks: list[tuple[Mark, int]] = []
        both: list[Mark] = [*incoming.annotations, *incoming.suggestions]
        for mark in both:
            hue = hue_of(mark)
            if hue is not None and mark.span.start < _SHOWN:
                self._marks.append((mark, hue))
        self._words = incoming.article.text[:_SHOWN]
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._words)

    def sizeHint(self) -> QSize:
        return QSize(0, _LINES * (self.fontMetrics().lineSpacing() + 3))

    def heightForWidth(self, width: int) -> int:
        """A short text takes no more lines than it has, so that what is told of it stands by it."""
        return math.ceil(self._laid_out(width)[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout, _ = self._laid_out(self.width(), self._formats())
        layout.draw(painter, QPointF(0, 0), [], QRectF(self.rect()))
        painter.end()

    def _laid_out(self, width: int, formats: Sequence[QTextLayout.FormatRange] = ()) -> tuple[QTextLayout, float]:
        """The first lines, and the pixels from the top of the first to the end of the last."""
        # One line, since line ends of the text would leave little to be seen.
        layout = QTextLayout(showable(self._words).replace("\n", " "), self.font())
        layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() + 3
        layout.endLayout()
        return layout, top

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, units, theme = [], TextMap(self._words), theme_of(self.palette())
        for mark, hue in sorted(self._marks, key=lambda pair: pair[0].span.start - pair[0].span.end):
            tint, made, colours = theme.tint(hue, is_open=False), QTextLayout.FormatRange(), QTextCharFormat()
            colours.setBackground(tint.fill)
            made.start = units.unit(mark.span.start)
            made.length = units.unit(min(mark.span.end, len(self._words))) - made.start
            made.format = colours
            found.append(made)
        return found
