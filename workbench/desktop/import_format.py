"""The line of an import that asks in which format files are that nothing is known of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.desktop.controls import ComboBox
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr
from workbench.exchange.formats import FORMATS
from workbench.session.import_preview import Preview


class ImportFormat(QWidget):
    """Hidden while something is found without it. `changed` tells that another format is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.formats = ComboBox()
        self.formats.addItem(tr("As recognised"), None)
        for format in FORMATS:
            self.formats.addItem(tr(format.title), format.name)
        self.formats.setAccessibleName(tr("Format"))
        self.formats.setMinimumWidth(40 * SPACE)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, SPACE, 0, SPACE)
        line.setSpacing(int(1.5 * SPACE))
        line.addWidget(words(tr("Format")))
        line.addWidget(self.formats)
        line.addStretch(1)
        self.formats.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.hide()

    @property
    def format(self) -> str | None:
        """The name of the format; None to go by what the files say."""
        chosen: str | None = self.formats.currentData()
        return chosen

    def show_found(self, found: Preview) -> None:
        """Asks once where there is nothing; from then on the answer can be changed."""
        if found.is_whole and not found.count and self.isHidden():
            self.show()
            self.formats.setFocus()
