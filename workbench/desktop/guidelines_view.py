"""The tab with the guidelines of the project: to read, to search, and to open at the label in hand."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from workbench.desktop.controls import Field
from workbench.desktop.look import SPACE, words
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.changes import Changes

_HITS = 200
_LONGEST, _MOST_COLUMNS = 300_000, 100
"""Characters of guidelines, a long book, and columns of a table in them: Qt would be at work on more for minutes."""
_Find = QTextDocument.FindFlag


class GuidelinesView(QWidget):
    """`left` tells that Escape was pressed or the search is over, and the keys go back to the article."""

    left = Signal()

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._label: tuple[str, str] | None = None
        self.page = _Page(signals)
        self.typed = Field(placeholder=tr("Search the guidelines"), can_clear=True)
        self.typed.setAccessibleName(tr("Search the guidelines"))
        self.count = words(is_quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE // 2)
        above = QHBoxLayout()
        above.setContentsMargins(SPACE, 0, SPACE, 0)
        above.addWidget(self.typed, 1)
        above.addWidget(self.count)
        layout.addLayout(above)
        layout.addWidget(self.page, 1)
        self.count.hide()
        self.typed.textChanged.connect(self._search)
        self.typed.returnPressed.connect(self._next)
        signals.session_changed.connect(self.typed.clear)
        signals.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.focus and self.isVisible() and not self.typed.text():
            self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Goes to what is said of the label in hand, unless it is there already."""
        session = self._signals.session
        mark = session.focused if session is not None else None
        if session is None or mark is None or (mark.span.layer, mark.span.label) == self._label:
            return
        self._label = mark.span.layer, mark.span.label
        self.show_label(*self._label)

    def show_label(self, layer: str, label: str) -> None:
        """Brings what is said of a label to the top: where its name stands alone, else where it is mentioned."""
        session = self._signals.session
        known = session.project.scheme.layer(layer) if session is not None else None
        found = known.label(label) if known is not None else None
        of_label, of_layer = [label, *([found.title] if found else ())], [known.title] if known else []
        # Where a layer has one label, a chapter is about it.
        names = of_layer + of_label if known is not None and len(known.labels) == 1 else of_label + of_layer
        cursor = next((at for name in names if (at := self.page.standing_alone(name)) is not None), None)
        cursor = cursor or next((at for name in names for at in self.page.hits(name, most=1)), None)
        self.page.show_hits([] if cursor is None else [cursor])

    def _search(self) -> None:
        sought = self.typed.text().strip()
        hits = self.page.hits(sought, most=_HITS) if sought else []
        self.count.setVisible(bool(sought))
        self.count.setText(tr("{n:,} place", "{n:,} places", n=len(hits)) if hits else tr("not found"))
        self.page.show_hits(hits)

    def _next(self) -> None:
        self.page.show_next()


class _Page(QTextBrowser):
    """Markdown without HTML, and without links that lead anywhere: the text comes out of a project file."""

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._no_picture = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._no_picture.fill(Qt.GlobalColor.transparent)
        self._hits: list[QTextCursor] = []
        self._at = 0
        self.setAccessibleName(tr("Guidelines"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        slim(self)
        self.document().setDocumentMargin(1.5 * SPACE)
        signals.session_changed.connect(self._show)

    def loadResource(self, _kind: int, _name: object) -> object:
        # For what is no picture, and for none, Qt itself reads the file that the guidelines name, wherever that is.
        return self._no_picture

    def _show(self) -> None:
        session = self._signals.session
        text = session.project.guidelines if session else ""
        shown = text or f"*{tr('This project has no guidelines.')}*"
        if _is_endless(shown):
            self.document().setPlainText(shown[:_LONGEST])
        else:
            # The dialect has tables; the second flag keeps HTML out of it.
            features = QTextDocument.MarkdownFeature
            self.document().setMarkdown(shown, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        # Qt brings the caret, which it leaves at the end, into view whenever the size changes.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.show_hits([])
        for table in self.document().rootFrame().childFrames():
            if isinstance(table, QTextTable):
                self._quieten(table)

    def _quieten(self, table: QTextTable) -> None:
        """Hairs between the cells, as wide as the page and with some air."""
        shape = table.format()
        shape.setBorderBrush(self.palette().color(self.palette().ColorRole.Mid))
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellPadding(SPACE // 2)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_signals"):
            self._show()

    def standing_alone(self, words: str) -> QTextCursor | None:
        """The first cell, heading or paragraph that is nothing but these words, or begins a list of them."""
        block = self.document().begin()
        while block.isValid():
            parts = [part.strip().casefold() for part in block.text().split(",")]
            if words.casefold() in parts and max(map(len, parts)) <= 2 * len(words) + 12:
                return QTextCursor(block)
            block = block.next()
        return None

    def hits(self, sought: str, *, most: int) -> list[QTextCursor]:
        """Where these words stand, whatever their case."""
        found: list[QTextCursor] = []
        at = self.document().find(sought, 0)
        while not at.isNull() and len(found) < most:
            found.append(at)
            at = self.document().find(sought, at)
        return found

    def show_hits(self, hits: list[QTextCursor]) -> None:
        """Marks these places and brings the first to the top."""
        self._hits, self._at = hits, -1
        self.show_next()

    def show_next(self) -> None:
        """Goes on to the next of the places, from the last to the first."""
        if self._hits:
            self._at = (self._at + 1) % len(self._hits)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(self._hits[self._at]).top() - 2 * SPACE)
        self.setExtraSelections([self._marked(hit, is_current=n == self._at) for n, hit in enumerate(self._hits)])

    def _marked(self, hit: QTextCursor, *, is_current: bool) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        if not hit.hasSelection():
            # Not Qt's selection of a block, which takes along the end of the one before, in a table another cell.
            hit.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        colour = self.palette().color(self.palette().ColorRole.Accent)
        colour.setAlphaF(0.35 if is_current else 0.16)
        marked.cursor = hit
        marked.format.setBackground(colour)
        return marked


def _is_endless(text: str) -> bool:
    return len(text) > _LONGEST or any(line.count("|") > _MOST_COLUMNS for line in text.splitlines())
