"""The tab with what lint found: in the article in hand as it is decided on, or in all that are finished."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import Button, CheckBox
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.lint_model import LintModel, Row, RuleHeading
from workbench.desktop.lint_reading import LintReader
from workbench.desktop.lint_rows import LintPainter
from workbench.desktop.look import SPACE
from workbench.desktop.row_painting import draw_nothing
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.lint_book import Entry
from workbench.store.linting import Right

_BUTTONS = {
    "fix-finding": phrase("Put right"),
    "fix-everywhere": phrase("All alike"),
    "finding-right": phrase("It is right"),
}


class LintView(QWidget):
    """`place_wanted` carries an article row, a start, an end and the id of a mark or None; `menu_wanted` a place on
    the screen, `command` the name of a command."""

    command = Signal(str)
    place_wanted = Signal(object, object, object, object)
    menu_wanted = Signal(object)

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._gone_to: Row | None = None
        self._to_go = 0
        self.reader = LintReader(signals, self)
        self.model = LintModel(self)
        self.all = CheckBox(tr("All finished articles"))
        self.again = Button(tr("Look again"))
        self.again.setAutoDefault(False)
        self.again.hide()
        self.told = ElidedLabel()
        self.told.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.list = _List(self.model)
        self.list.setAccessibleName(tr("Findings"))
        self.buttons = {name: _button(name, title) for name, title in _BUTTONS.items()}
        self._lay_out()
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self.command.emit, name))
        self.all.toggled.connect(self._on_all)
        self.again.clicked.connect(self.reader.look_over)
        self.list.clicked.connect(self._click)
        self.list.activated.connect(self._activate)
        self.list.customContextMenuRequested.connect(self._ask_for_menu)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        signals.session_changed.connect(self._begin)
        self.reader.read.connect(self._show)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(SPACE, SPACE, SPACE, 0)
        line.addWidget(self.all, 1)
        line.addWidget(self.again)
        self.told.setContentsMargins(SPACE, 0, SPACE, SPACE // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(line)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setContentsMargins(SPACE, 0, SPACE, SPACE // 2)
        below.setSpacing(2 * SPACE)
        for button in self.buttons.values():
            below.addWidget(button)
        below.addStretch(1)
        layout.addLayout(below)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Writes the keys behind what they do."""
        for name, button in self.buttons.items():
            title = tr(_BUTTONS[name])
            button.setText(f"{title} ({keys[name]})" if keys[name] else title)

    def _begin(self) -> None:
        session = self._signals.session
        self.list.painter.scheme = None if session is None else session.project.scheme
        self._gone_to = None
        self.all.setChecked(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reader.is_seen = True
        self.reader.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reader.rest()

    def _on_all(self) -> None:
        self.reader.wants_all = self.all.isChecked()
        self.again.setVisible(self.all.isChecked())
        self._show()
        if self.all.isChecked() and not self.reader.has_looked_over:
            self.reader.look_over()
        else:
            self.reader.look()

    def look_over(self) -> None:
        """Looks at all finished articles anew."""
        if self.all.isChecked() or self.reader.has_looked_over:
            self.all.setChecked(True)
            self.reader.look_over()
        else:
            self.all.setChecked(True)

    @property
    def chosen(self) -> Row | None:
        return self.model.row(self.list.currentIndex().row())

    def go_once_known(self, by: int) -> None:
        """Goes on as soon as it is known what there is, which is a moment after the tab was opened."""
        if self.reader.is_at_work:
            self._to_go = by
        elif not self.go(by):
            self._signals.say(tr("There is no finding to go to"))

    def go(self, by: int) -> bool:
        """Goes to the next finding, or the one before; False where there is none.

        The one that is chosen is the next where nobody has gone to it, as after a fix that has taken one away.
        """
        if not self._is_next(by):
            place = self.list.currentIndex().row()
            following = self.model.next_entry(place, by)
            if following is None and self.model.unfold():
                following = self.model.next_entry(-1, by)
            if following is None:
                return False
            self.list.setCurrentIndex(self.model.index(following))
        self._go(self.list.currentIndex())
        return True

    def _is_next(self, by: int) -> bool:
        chosen, gone_to = self.chosen, self._gone_to
        if by < 0 or not isinstance(chosen, Entry):
            return False
        return not isinstance(gone_to, Entry) or gone_to.key != chosen.key

    def _click(self, index: QModelIndex) -> None:
        if isinstance(self.model.row(index.row()), RuleHeading):
            self._activate(index)
        else:
            self._go(index)

    def _activate(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if isinstance(row, RuleHeading):
            self.model.fold(row.name)
            self.list.setCurrentIndex(self.model.index(index.row()))
        else:
            self._go(index)

    def _go(self, index: QModelIndex) -> None:
        row = self._gone_to = self.model.row(index.row())
        if isinstance(row, Entry):
            self.place_wanted.emit(row.row, row.finding.start, row.finding.end, row.finding.mark)
        elif isinstance(row, Right) and row.article:
            self.place_wanted.emit(row.article, 0, 0, None)

    def _ask_for_menu(self, place: QPoint) -> None:
        if self.chosen is not None:
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _show(self) -> None:
        chosen, place = self.chosen, self.list.currentIndex().row()
        self.model.show_book(self.reader.book, self.reader.right, has_titles=self.all.isChecked())
        now = self.model.place_of(chosen) if chosen is not None else None
        kept = min(max(place, 0), self.model.rowCount() - 1) if now is None else now
        self.list.setCurrentIndex(self.model.index(kept))
        self.told.setText(self._summary())
        self.list.told = "" if self.reader.is_at_work else self._nothing()
        self.list.viewport().update()
        self._show_buttons()
        if self._to_go and not self.reader.is_at_work:
            by, self._to_go = self._to_go, 0
            self.go_once_known(by)

    def _show_buttons(self) -> None:
        row = self.chosen
        for button in self.buttons.values():
            button.setVisible(self.model.rowCount() > 0)
        is_fixable = isinstance(row, Entry) and bool(row.finding.fix)
        self.buttons["fix-finding"].setEnabled(is_fixable)
        self.buttons["fix-everywhere"].setEnabled(is_fixable or (isinstance(row, RuleHeading) and row.rule is not None))
        self.buttons["finding-right"].setEnabled(isinstance(row, Entry | Right))

    def _summary(self) -> str:
        book = self.reader.book
        if self.reader.is_looking_over:
            return tr("Looking finished articles over…")
        if not self.all.isChecked():
            return (
                tr("{n:,} finding in this article", "{n:,} findings in this article", n=book.total)
                if book.total
                else ""
            )
        if not self.reader.has_looked_over:
            return ""
        found = tr("{n:,} finding", "{n:,} findings", n=book.total)
        looked_at = tr("{n:,} article looked at", "{n:,} articles looked at", n=book.looked_at)
        state = "" if book.is_whole else tr("stopped before the end")
        state = tr("looking again…") if self.reader.is_at_work else state
        return " · ".join(part for part in (found, looked_at, state) if part)

    def _nothing(self) -> str:
        session = self._signals.session
        if session is None:
            return ""
        if session.hand is None:
            return tr("No article is finished yet.")
        if not self.all.isChecked():
            return tr("Nothing found in this article.")
        if not self.reader.has_looked_over:
            return ""
        count = self.reader.over.looked_at
        if not count:
            return tr("No article is finished yet.")
        return tr("Nothing found in {n:,} finished article.", "Nothing found in {n:,} finished articles.", n=count)


def _button(name: str, title: str) -> Button:
    made = Button(tr(title))
    made.setFlat(True)
    made.setAutoDefault(False)
    made.setObjectName(name)
    # A button that is gone would take the keys with it.
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


class _List(QListView):
    """`told` says why it is empty."""

    def __init__(self, model: LintModel) -> None:
        super().__init__()
        self.told = ""
        self.painter = LintPainter(self, model)
        self.setModel(model)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAutoFillBackground(False)
        slim(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self.told:
            draw_nothing(self, self.told)
