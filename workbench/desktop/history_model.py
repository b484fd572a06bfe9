"""The journal as Qt's lists read it: a page at a time, the newest decision first."""

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QLocale, QObject, Qt, QTime

from workbench.core.history import HistoryRow, InForce
from workbench.core.visible import isolated
from workbench.desktop.look import plain
from workbench.desktop.model_index import TOP, Index, row_at
from workbench.desktop.translation import day_and_time, tr
from workbench.session.history_words import words_of
from workbench.session.session import Session

_PAGE = 50


@dataclass(frozen=True, slots=True)
class ShownDecision:
    """A decision as it is shown: what was done, below it quietly when and where, and whether it still holds."""

    row: HistoryRow
    what: str
    where: str
    holds: bool


class HistoryModel(QAbstractListModel):
    """Empty until it is told what to read."""

    DecisionRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._article: int | None = None
        self._shown: list[ShownDecision] = []
        self._in_force = InForce()
        self._is_whole = True
        self._has_several = False

    def read(self, session: Session | None, *, article: int | None) -> None:
        """Begins anew, with all decisions of the project or those of one article row."""
        self.beginResetModel()
        self._session, self._article = session, article
        self._shown, self._in_force, self._is_whole = [], InForce(), session is None
        try:
            self._has_several = session is not None and len(session.project.journal.annotators()) > 1
            self._shown = self._next_page()
        finally:
            self.endResetModel()

    def _next_page(self) -> list[ShownDecision]:
        if self._session is None:
            return []
        before = self._shown[-1].row.step if self._shown else None
        rows = self._session.project.history.page(before=before, article=self._article, most=_PAGE)
        self._is_whole = len(rows) < _PAGE
        return [self._decision(row) for row in rows]

    def _decision(self, row: HistoryRow) -> ShownDecision:
        holds = self._in_force.holds(row.id, row.reverts)
        what = tr(words_of(row))
        if row.reverts is not None:
            what = tr("{kind}: {what}", kind=words_of(row), what=words_of(self._original(row)))
        at = _when(datetime.fromtimestamp(row.at / 1000, UTC).astimezone())
        parts = [
            at,
            *([isolated(row.who)] if self._has_several else ()),
            *(() if self._article else (isolated(row.title),)),
        ]
        return ShownDecision(row, what[:1].upper() + what[1:], " · ".join(parts), holds)

    def _original(self, row: HistoryRow) -> HistoryRow:
        history = self._session.project.history if self._session else None
        return row if history is None else history.row(history.original(row.id)) or row

    def canFetchMore(self, parent: Index = TOP) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, _parent: Index = TOP) -> None:
        page = self._next_page()
        if page:
            self.beginInsertRows(TOP, len(self._shown), len(self._shown) + len(page) - 1)
            self._shown += page
            self.endInsertRows()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def place_of(self, id: str) -> int | None:
        return next((place for place, shown in enumerate(self._shown) if shown.row.id == id), None)

    def row(self, place: int) -> ShownDecision | None:
        return row_at(self._shown, place)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = self.row(index.row())
        if shown is None:
            return None
        if role == self.DecisionRole:
            return shown
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = () if shown.holds else (tr("no longer in force"),)
            return ", ".join((shown.what, *state, shown.where))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(f"{shown.what}\n{shown.where}")
        return None


def _when(moment: datetime) -> str:
    """Today only the time."""
    if moment.date() != datetime.now(UTC).astimezone().date():
        return day_and_time(moment)
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), QLocale.FormatType.ShortFormat)
