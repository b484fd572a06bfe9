"""The tab with every decision: of this article or of all, to go where it was made, and to undo up to one of them."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from workbench.core.decisions import Kind
from workbench.core.problems import Problem
from workbench.desktop.controls import Button, CheckBox
from workbench.desktop.history_model import HistoryModel, ShownDecision
from workbench.desktop.history_rows import DecisionPainter
from workbench.desktop.look import SPACE
from workbench.desktop.row_painting import draw_nothing
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import problem_text, tr
from workbench.session.changes import Changes
from workbench.session.undoing import Turn, turn_to

_PAUSE_MS = 120


class HistoryView(QWidget):
    """Read only when it is looked at, and after a pause, so that it costs a decision nothing.

    `place_wanted` carries an article row, a start, an end and the id of a mark or None; `turn_wanted` nothing;
    `menu_wanted` a place on the screen.
    """

    place_wanted = Signal(object, object, object, object)
    turn_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._is_stale = True
        self.model = HistoryModel(self)
        self.all = CheckBox(tr("All articles"))
        self.turn = Button(tr("Undo up to here…"))
        self.turn.setAutoDefault(False)
        self.list = _list(tr("Decisions, the newest first"))
        self.list.setModel(self.model)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.all.toggled.connect(self._read)
        self.turn.clicked.connect(self.turn_wanted)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self.list.selectionModel().currentChanged.connect(self._show_turn)
        signals.session_changed.connect(self._read_when_seen)
        signals.changed.connect(self._on_changes)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(SPACE, SPACE, SPACE, 0)
        line.addWidget(self.all, 1)
        line.addWidget(self.turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(line)
        layout.addWidget(self.list, 1)

    @property
    def chosen(self) -> ShownDecision | None:
        return self.model.row(self.list.currentIndex().row())

    def wanted_turn(self) -> Turn | None:
        """What undoing or redoing up to the chosen decision amounts to; None where it cannot be."""
        session, chosen = self._signals.session, self.chosen
        if session is None or chosen is None or session.project.read_only:
            return None
        return turn_to(session, chosen.row.id)

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.marks or changes.reviews:
            self._read_when_seen()

    def _read_when_seen(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        session, chosen = self._signals.session, self.chosen
        self._is_stale = False
        hand = session.hand if session is not None else None
        article = None if hand is None or self.all.isChecked() else hand.article.id
        try:
            self.model.read(session, article=article)
        except Problem as problem:
            self.model.read(None, article=None)
            self._signals.changed.emit(Changes(said=problem_text(problem)))
        place = None if chosen is None else self.model.place_of(chosen.row.id)
        self.list.setCurrentIndex(self.model.index(place or 0))
        self._show_turn()

    def _show_turn(self) -> None:
        turn = self.wanted_turn()
        is_redo = turn is not None and turn.kind is Kind.REDO
        self.turn.setText(tr("Redo up to here…") if is_redo else tr("Undo up to here…"))
        self.turn.setEnabled(turn is not None)

    def _go(self, index: QModelIndex) -> None:
        shown = self.model.row(index.row())
        if shown is not None and shown.row.article:
            span = shown.row.put or shown.row.taken
            start, end = (span.start, span.end) if span is not None else (0, 0)
            self.place_wanted.emit(shown.row.article, start, end, shown.row.mark)

    def _ask_for_menu(self, place: QPoint) -> None:
        if self.chosen is not None:
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))


class _List(QListView):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            draw_nothing(self, tr("Nothing decided yet"))


def _list(name: str) -> QListView:
    made = _List()
    made.setAccessibleName(name)
    made.setFrameShape(QListView.Shape.NoFrame)
    made.setUniformItemSizes(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    made.setItemDelegate(DecisionPainter(made))
    made.viewport().setAutoFillBackground(False)
    slim(made)
    return made
