"""The tab with the same in other articles: sentences with a claim's words, or how a name was decided there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from workbench.core.annotations import Mark
from workbench.core.articles import Article
from workbench.desktop.elsewhere_rows import FoundPainter
from workbench.desktop.look import SPACE, words
from workbench.desktop.model_index import Index
from workbench.desktop.one_job import OneJob
from workbench.desktop.row_list import RowList
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.changes import Changes
from workbench.session.elsewhere import REFUSED, Found, found_elsewhere, summary
from workbench.session.tasks import Watch
from workbench.store.project import Project

_PAUSE_MS = 80


class ElsewhereView(QWidget):
    """Looks in a thread, after a pause, and only while it is seen, so that going from mark to mark waits for nothing.

    `place_wanted` carries an article row, a start, an end and None.
    """

    place_wanted = Signal(object, object, object, object)

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._sought: tuple[int, str] | None = None
        self._job = OneJob("elsewhere", self)
        self.told = words(is_quiet=True)
        self.told.setWordWrap(True)
        self.told.setContentsMargins(SPACE, SPACE, SPACE, 0)
        self.list = RowList[Found](tr("The same in other articles"), _spoken)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._painter = FoundPainter(self.list)
        self.list.setItemDelegate(self._painter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        signals.session_changed.connect(self._forget)
        signals.changed.connect(self._on_changes)

    def _forget(self) -> None:
        self._sought = None
        self._job.stop()
        self._show_none("")

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and (changes.focus or changes.article):
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.doItemsLayout()

    def shut_down(self) -> None:
        """Waits for what is being looked for; nothing is looked for afterwards."""
        self._pause.stop()
        self._job.shut_down()

    def _look(self) -> None:
        session = self._signals.session
        hand, mark = (session.hand, session.focused) if session is not None else (None, None)
        if session is None or hand is None or mark is None:
            self._forget()
            self._show_none(tr("Put a mark in hand to see where else it stands."))
            return
        sought = (hand.article.id, mark.id)
        if sought == self._sought:
            return
        self._sought = sought
        layer = session.project.scheme.layer(mark.span.layer)
        self._painter.layer = layer
        by_words = layer is not None and layer.may_overlap
        if not self.list.rows:
            self.told.setText(tr("Searching…"))
        work = _work(session.project.path, hand.article, mark, by_words=by_words)
        self._job.start(tr("Looking elsewhere"), work, self._show, lambda _: self._show([]))

    def _show(self, found: object) -> None:
        if not isinstance(found, list):
            return
        self.list.show_rows(found, height=4 * self.fontMetrics().height() + 2 * SPACE)
        self.told.setText(self._summary(found))

    def _summary(self, found: list[Found]) -> str:
        if not found:
            return tr("Nothing like it in other articles.")
        layer = self._painter.layer
        counted = summary(found, [label.name for label in layer.labels]) if layer is not None else []
        if not counted:
            return tr("{n:,} place", "{n:,} places", n=len(found))
        refused = tr("not marked")
        return " · ".join(f"{refused if label == REFUSED else label} {count}" for label, count in counted)

    def _show_none(self, told: str) -> None:
        self.list.show_rows(())
        self.told.setText(told)

    def _go(self, index: Index) -> None:
        found = self.list.rows[index.row()]
        self.place_wanted.emit(found.article, found.start, found.end, None)


def _spoken(found: Found) -> str:
    return ", ".join(part for part in (found.title, found.label, tr(found.told), found.passage) if part)


def _work(path: Path, article: Article, mark: Mark, *, by_words: bool) -> Callable[[Watch], object]:
    def work(watch: Watch) -> object:
        if watch.is_cancelled():
            return None
        with Project.open(path, read_only=True) as own:
            return found_elsewhere(own, article, mark, by_words=by_words, watch=watch)

    return work
