"""What the mark in hand is, in a few lines: its label, its words, what the label is for, and who proposed it."""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.annotations import Mark
from workbench.core.phrases import joined, phrase, shortened
from workbench.core.schemes import Label
from workbench.core.suggestions import Suggestion
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, plain, words
from workbench.desktop.mark_model import source_of
from workbench.desktop.row_painting import LabelChip
from workbench.desktop.translation import quoted, tr

_UNKNOWN = phrase("This label is not in the scheme of the project.")
_QUOTED = 140


class MarkSummary(QWidget):
    """`is_long` has the words and the note in it; without them the note is a tooltip."""

    def __init__(self, *, is_long: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_long = is_long
        self._chip = LabelChip(longest=20 * SPACE)
        self._title = ElidedLabel(weight=QFont.Weight.DemiBold)
        self._quote, self._note = words(factor=1.15), words(is_quiet=True)
        self._equal, self._source = words(is_quiet=True), words(is_quiet=True)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._chip)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(head)
        for told in (self._quote, self._note, self._equal, self._source):
            told.setWordWrap(True)
            layout.addWidget(told)
        for told in (self._quote, self._note, self._equal):
            told.setVisible(is_long)

    def show_mark(self, mark: Mark, label: Label | None, marks: Sequence[Mark]) -> None:
        """`marks` are all of its layer in the article, among which those with the same words are counted."""
        note = tr(label.note if label else _UNKNOWN)
        self._chip.show_label(mark.span.label, label.hue if label else 0, is_open=isinstance(mark, Suggestion))
        self._title.setText(tr(label.title) if label else mark.span.label)
        self._title.setToolTip(plain(note))
        self._source.setText(source_of(mark, has_version=False))
        self._source.setToolTip(plain(source_of(mark)))
        if self._is_long:
            self._quote.setText(quoted(shortened(mark.span.quote, _QUOTED)))
            own = mark.attributes.get("note", "")
            self._note.setText(f"{note}\n✎ {own}" if own else note)
            self._equal.setText(equal_text(mark, marks))


def equal_text(mark: Mark, marks: Sequence[Mark]) -> str:
    """How often the same words are marked, such as “5 times in this article, 3 to decide”."""
    equal = [other for other in marks if other.span.quote == mark.span.quote]
    if len(equal) < 2:
        return tr("Once in this article")
    times = phrase("{n:,} time in this article", "{n:,} times in this article", n=len(equal))
    waiting = sum(isinstance(other, Suggestion) for other in equal)
    left = phrase("{n:,} to decide", "{n:,} to decide", n=waiting) if waiting else phrase("all decided")
    return tr(joined(", ", (times, left)))
