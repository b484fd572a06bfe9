"""The marks of the article in hand as a list: a heading for each layer, its marks in reading order below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from workbench.core.annotations import Mark
from workbench.core.evidence import MEMORY
from workbench.core.phrases import phrase
from workbench.core.suggestions import Suggestion
from workbench.desktop.look import plain
from workbench.desktop.model_index import TOP, Index, row_at
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.desktop.wording import VERDICTS, suggester_title
from workbench.session.changes import Changes

_HEIGHT = Qt.ItemDataRole.SizeHintRole
_MOST_SINGLY = 40
"""Rows that come and go one by one; more are faster read anew."""


@dataclass(frozen=True, slots=True)
class Heading:
    """`is_awaited` where nobody has suggested anything for the article yet."""

    layer: str
    title: str
    to_decide: int
    marks: int
    is_awaited: bool = False


class MarkModel(QAbstractListModel):
    """Rows are Headings and Marks; empty while no article is in hand."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, signals: SessionSignals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._rows: list[Heading | Mark] = []
        self._places: dict[str, int] = {}
        self._order = "reading"
        signals.session_changed.connect(self._read)
        signals.changed.connect(self._on_changes)

    def show_in_order(self, order: str) -> None:
        """`order` is “reading”, or “doubtful” for open suggestions first, the least certain of them at the top."""
        self._order = order
        self._read()

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.marks:
            self._read()

    def _read(self) -> None:
        rows = self._made()
        before, after = ([_identity(row) for row in some] for some in (self._rows, rows))
        if before != after and not self._exchange(before, after, rows):
            self.beginResetModel()
            self._rows = rows
            self._places = {id: place for place, id in enumerate(after)}
            self.endResetModel()
            return
        changed = [place for place, row in enumerate(rows) if row is not self._rows[place]]
        old, self._rows = self._rows, rows
        self._places = {id: place for place, id in enumerate(after)}
        for place in changed:
            if rows[place] != old[place]:
                role = Qt.ItemDataRole.DisplayRole if _is_as_tall(old[place], rows[place]) else _HEIGHT
                self.dataChanged.emit(self.index(place), self.index(place), [role])

    def _exchange(self, before: Sequence[str], after: Sequence[str], rows: Sequence["Heading | Mark"]) -> bool:
        """Takes single rows out and puts single rows in, so that the others stay where they are; False where a list
        is another one altogether."""
        old, new = set(before), set(after)
        gone = [place for place, id in enumerate(before) if id not in new]
        come = [place for place, id in enumerate(after) if id not in old]
        if len(gone) + len(come) > _MOST_SINGLY or [i for i in before if i in new] != [i for i in after if i in old]:
            return False
        for place in reversed(gone):
            self.beginRemoveRows(TOP, place, place)
            self._rows = [*self._rows[:place], *self._rows[place + 1 :]]
            self.endRemoveRows()
        for place in come:
            self.beginInsertRows(TOP, place, place)
            self._rows = [*self._rows[:place], rows[place], *self._rows[place:]]
            self.endInsertRows()
        return True

    def _made(self) -> list[Heading | Mark]:
        session = self._signals.session
        if session is None or session.hand is None:
            return []
        rows: list[Heading | Mark] = []
        is_awaited = not (session.hand.marks or session.project.suggestions.is_suggested(session.hand.article.id))
        for layer in session.project.scheme.layers:
            marks = session.hand.in_layer(layer.name)
            to_decide = sum(isinstance(mark, Suggestion) for mark in marks)
            rows.append(Heading(layer.name, layer.title, to_decide, len(marks), is_awaited))
            rows += marks if self._order == "reading" else [*sorted(marks, key=_doubt)]
        return rows

    def place_of(self, id: str | None) -> int | None:
        return None if id is None else self._places.get(id)

    def row(self, place: int) -> Heading | Mark | None:
        return row_at(self._rows, place)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = isinstance(self.row(index.row()), Heading)
        return Qt.ItemFlag.ItemIsEnabled if is_heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, Heading):
            return plain(source_of(row))
        return None


def is_tall(row: "Heading | Mark") -> bool:
    """Whether a row has a second line, for the roles of a claim."""
    return not isinstance(row, Heading) and bool(row.roles)


def _is_as_tall(old: "Heading | Mark", new: "Heading | Mark") -> bool:
    return is_tall(old) == is_tall(new)


def _doubt(mark: Mark) -> float:
    """Rises with certainty; what is decided comes behind all that is open, and stays as it is read."""
    return mark.score if isinstance(mark, Suggestion) else 2.0


def _identity(row: "Heading | Mark") -> str:
    return f"heading {row.layer}" if isinstance(row, Heading) else row.id


def spoken(row: "Heading | Mark") -> str:
    """A row in words, for a screen reader."""
    if isinstance(row, Heading):
        return tr("{layer}: {n:,} to decide", "{layer}: {n:,} to decide", layer=phrase(row.title), n=row.to_decide)
    state = tr("Suggested") if isinstance(row, Suggestion) else tr(VERDICTS[row.verdict])
    return f"{row.span.quote}, {row.span.label}, {state}"


def source_of(mark: Mark, *, has_version: bool = True) -> str:
    """Who proposed a mark, how sure that was, and what became of it."""
    if isinstance(mark, Suggestion):
        name = suggester_title(mark.suggester)
        suggester = f"{name} ({mark.version})" if has_version else name
        score = 100 * sureness(mark.score)
        if mark.suggester == MEMORY:
            return tr(
                "Suggested by {suggester}, as these words were decided before, {score:.0f}% sure",
                suggester=suggester,
                score=score,
            )
        return tr("Suggested by {suggester}, {score:.0f}% sure", suggester=suggester, score=score)
    if mark.origin is None:
        return tr("Added by you")
    return tr(
        "{verdict}; suggested by {suggester}, {score:.0f}% sure",
        verdict=VERDICTS[mark.verdict],
        suggester=suggester_title(mark.origin.suggester),
        score=100 * sureness(mark.origin.score),
    )


def sureness(score: float) -> float:
    """A score as it is shown: what is nearly certain is not rounded to certain."""
    return min(score, 0.99) if score < 1 else 1.0
