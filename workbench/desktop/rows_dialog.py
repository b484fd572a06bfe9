"""What dialogs that list things have in common: a line that says what they are, rows that scroll, and Close."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from workbench.desktop.controls import Button
from workbench.desktop.dialogs import roomy
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, plain, resize_on_screen, words
from workbench.desktop.scroll_bar import scrolling
from workbench.desktop.translation import tr

_WIDTH, _AROUND = 86 * SPACE, 20 * SPACE
_Part = QDialogButtonBox.ButtonRole


class RowsDialog(QDialog):
    """`lead` stands above the rows, which are shown once by `show_rows`."""

    def __init__(self, parent: QWidget, title: str, lead: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._parts = roomy(self)
        told = words(lead, is_quiet=True)
        told.setWordWrap(True)
        self._parts.addWidget(told)

    def show_rows(self, rows: Sequence[QHBoxLayout], *, height: int, most: int, others: Sequence[Button] = ()) -> None:
        """Makes room for as many as `most` rows of `height` pixels; `others` are buttons beside Close."""
        page = QWidget()
        listed = QVBoxLayout(page)
        # The bar that scrolls stands on what the rows leave free; without one they end where the buttons below do.
        listed.setContentsMargins(0, 0, SPACE if len(rows) > most else 0, 0)
        listed.setSpacing(2 * SPACE)
        for row in rows:
            listed.addLayout(row)
        listed.addStretch(1)
        self._parts.addWidget(scrolling(page, self.windowTitle()), 1)
        self._parts.addWidget(self._buttons(others))
        self.close_button.setFocus()
        resize_on_screen(self, _WIDTH, _AROUND + height * min(max(1, len(rows)), most))

    def _buttons(self, others: Sequence[Button]) -> QDialogButtonBox:
        buttons, self.close_button = QDialogButtonBox(), Button(tr("Close"))
        for other in others:
            other.setAutoDefault(False)
            buttons.addButton(other, _Part.ActionRole)
        buttons.addButton(self.close_button, _Part.RejectRole)
        self.close_button.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons


def row_of(
    title: str, about: str, *buttons: Button, tip: str = "", gap: int = SPACE, is_faint: bool = False
) -> QHBoxLayout:
    """A title over what is told of it, and its buttons. `gap` is in pixels; `is_faint`: the title stands back too."""
    name, told = ElidedLabel(weight=QFont.Weight.DemiBold), ElidedLabel(factor=0.92)
    name.setText(title)
    told.setText(about)
    if tip:
        name.setToolTip(plain(tip))
    for label in (name, told) if is_faint else (told,):
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    both = QVBoxLayout()
    both.setSpacing(2)
    both.addWidget(name)
    both.addWidget(told)
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addLayout(both, 1)
    for button in buttons:
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()} {name.text()}")
        row.addWidget(button)
    return row
