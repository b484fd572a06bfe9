"""The tabs to look things up in: the guidelines of the project, and every decision on the article in hand."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent, QTextDocument, QTextLength, QTextOption, QTextTable, QTextTableFormat
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from workbench.core.decisions import Decision
from workbench.core.problems import Problem
from workbench.desktop.history_rows import DecisionPainter
from workbench.desktop.look import SPACE, plain
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.session.changes import Changes


class GuidelinesView(QTextBrowser):
    """Markdown without HTML and without links that lead out: the text comes out of a project file."""

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.setAccessibleName("Guidelines")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        slim(self)
        self.document().setDocumentMargin(1.5 * SPACE)
        signals.session_changed.connect(self._show)

    def loadResource(self, _kind: int, _name: object) -> object:
        return None  # a picture named in a guideline would be read from anywhere on the disk

    def _show(self) -> None:
        session = self._signals.session
        text = session.project.guidelines if session else ""
        shown = text or "*This project has no guidelines.*"
        # The dialect has tables; the second flag keeps HTML out of it.
        features = QTextDocument.MarkdownFeature
        self.document().setMarkdown(shown, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
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


class HistoryView(QListWidget):
    """Read only when it is looked at, so that it costs a decision nothing."""

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._is_stale = True
        self.setAccessibleName("Decisions on this article")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(DecisionPainter(self))
        self.viewport().setAutoFillBackground(False)
        slim(self)
        signals.session_changed.connect(self._on_change)
        signals.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.marks or changes.reviews:
            self._on_change()

    def _on_change(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        session = self._signals.session
        self.clear()
        self._is_stale = False
        if session is None or session.hand is None:
            return
        try:
            decisions = list(session.project.journal.decisions(article=session.hand.article.id))
        except Problem as problem:
            self._add(str(problem))
            return
        for decision in reversed(decisions):
            self._add(told(decision, session.hand.article.key))

    def _add(self, line: str) -> None:
        item = QListWidgetItem(line)
        item.setToolTip(plain(line))
        self.addItem(item)


def told(decision: Decision, article: str) -> str:
    """A decision in a line, such as “14:03  relabel “Modi” PERSON”."""
    # A file from elsewhere may call the article by another key than its journal does.
    edit = next((edit for edit in decision.edits if edit.article == article), decision.edits[0])
    touched = edit.put_in or edit.taken_out
    at = datetime.fromtimestamp(decision.at / 1000, UTC).astimezone()
    if len(touched) == 1:
        what = f"“{touched[0].span.quote}” {touched[0].span.label}".replace("\n", " ")
    else:
        what = f"{len(touched)} spans" if touched else ""
    return f"{at:%H:%M}  {decision.kind}  {what}"
