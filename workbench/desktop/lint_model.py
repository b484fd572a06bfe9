"""What lint found as Qt's lists read it: headings of rules, findings below, and last what was said to be right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from workbench.core.lint import Rule
from workbench.core.lint_rules import RULES
from workbench.core.phrases import phrase
from workbench.desktop.look import plain
from workbench.desktop.model_index import TOP, Index, row_at
from workbench.desktop.translation import tr
from workbench.session.lint_book import Entry, LintBook
from workbench.store.linting import EVERYWHERE, Right

_RULES = {rule.name: rule for rule in RULES}
SEVERITIES = {"error": phrase("error"), "warning": phrase("warning"), "hint": phrase("hint")}


@dataclass(frozen=True, slots=True)
class RuleHeading:
    """A rule with all that it found; `rule` is None for what somebody said is right."""

    rule: Rule | None
    count: int
    is_folded: bool

    @property
    def name(self) -> str:
        return "" if self.rule is None else self.rule.name


Row = RuleHeading | Entry | Right


class LintModel(QAbstractListModel):
    """Nothing until it is shown a book."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._book = LintBook()
        self._right: Sequence[Right] = ()
        self._folded = {""}
        self.has_titles = False

    def show_book(self, book: LintBook, right: Sequence[Right], *, has_titles: bool) -> None:
        """Shows what was found; with `has_titles` findings tell which article they are in."""
        self._book, self._right, self.has_titles = book, right, has_titles
        self._fill()

    def fold(self, name: str) -> None:
        """Hides the findings of a rule, or shows them again."""
        self._folded = self._folded ^ {name}
        self._fill()

    def unfold(self) -> bool:
        """Shows the findings of every rule; whether any were hidden."""
        hidden = self._folded - {""}
        self._folded = self._folded - hidden
        self._fill()
        return bool(hidden)

    def _fill(self) -> None:
        self.beginResetModel()
        self._rows = []
        for name in self._book.rules():
            is_folded = name in self._folded
            self._rows.append(RuleHeading(_RULES[name], self._book.counts[name], is_folded))
            self._rows += () if is_folded else self._book.of(name)
        if self._right:
            is_folded = "" in self._folded
            self._rows.append(RuleHeading(None, len(self._right), is_folded))
            self._rows += () if is_folded else self._right
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def row(self, place: int) -> Row | None:
        return row_at(self._rows, place)

    def place_of(self, row: Row) -> int | None:
        """Where a row is now that was there before: the same rule, or the same finding."""
        wanted = _name_of(row)
        return next((place for place, each in enumerate(self._rows) if _name_of(each) == wanted), None)

    def next_entry(self, place: int, by: int) -> int | None:
        """The place of the next finding behind `place`, or before it, round to the other end; None without any."""
        count = len(self._rows)
        around = ((place + by * step) % count for step in range(1, count + 1))
        return next((each for each in around if isinstance(self._rows[each], Entry)), None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == self.RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in spoken(row) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join(part for part in spoken(row) if part))
        return None


def _name_of(row: Row) -> object:
    return row.name if isinstance(row, RuleHeading) else row.key


def spoken(row: Row) -> tuple[str, ...]:
    """All that a row tells, for a screen reader and for a tooltip."""
    if isinstance(row, Right):
        where = tr("in all articles") if row.article == EVERYWHERE else ""
        return row.words, title_of(row.rule), where
    if isinstance(row, Entry):
        found = row.finding
        return found.quote, found.label, tr(found.told), tr(found.fix), row.title
    if row.rule is None:
        return tr("Said to be right"), f"{row.count}"
    return tr(row.rule.title), tr(SEVERITIES[row.rule.severity]), f"{row.count}", tr(row.rule.why)


def title_of(rule: str) -> str:
    return tr(_RULES[rule].title) if rule in _RULES else rule
