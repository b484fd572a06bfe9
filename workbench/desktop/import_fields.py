"""The page of an import on which a person says which field of a file is the text, the title and so on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import ComboBox
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr
from workbench.exchange.columns import FieldUse

_TITLES = {
    "text": phrase("Text"),
    "title": phrase("Title"),
    "id": phrase("Id"),
    "story": phrase("Story"),
    "published": phrase("Date"),
    "source": phrase("Source"),
    "language": phrase("Language"),
    "url": phrase("Web address"),
    "": phrase("Metadata, as it is called"),
}


class ImportFields(QWidget):
    """`changed` tells that a field is taken for something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, ComboBox] = {}
        self._lead = words(is_quiet=True)
        self._lead.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._lead)
        layout.addLayout(self._grid)
        layout.addStretch(1)

    def show_fields(self, uses: Sequence[FieldUse]) -> None:
        """Shows the fields once they are known; what the person has said of them stays."""
        if uses and not self.boxes:
            for line, use in enumerate(uses):
                self._add(line, use)
        self._lead.setText(self._words(has_fields=bool(self.boxes)))

    @property
    def has_text(self) -> bool:
        """Whether one of the fields is the text; also where there are none to choose from."""
        return not self.boxes or any(box.currentData() == "text" for box in self.boxes.values())

    @property
    def fields(self) -> dict[str, str]:
        """The field of each of our names, as it is shown."""
        return {str(box.currentData()): field for field, box in self.boxes.items() if box.currentData()}

    def _add(self, line: int, use: FieldUse) -> None:
        box = self.boxes[use.field] = ComboBox()
        for ours, title in _TITLES.items():
            box.addItem(tr(title), ours)
        box.setCurrentIndex(max(0, box.findData(use.ours)))
        box.setAccessibleName(tr("What “{field}” is", field=use.field))
        box.setMinimumWidth(24 * SPACE)
        box.currentIndexChanged.connect(lambda _: self._chosen(box))
        self._grid.addWidget(words(use.field[:40]), line, 0)
        self._grid.addWidget(words("→", is_quiet=True), line, 1)
        self._grid.addWidget(box, line, 2)

    def _chosen(self, box: ComboBox) -> None:
        ours = box.currentData()
        for other in self.boxes.values():
            # Each of our names has one field; who had it before becomes metadata.
            if ours and other is not box and other.currentData() == ours:
                other.blockSignals(True)
                other.setCurrentIndex(other.findData(""))
                other.blockSignals(False)
        self._lead.setText(self._words(has_fields=True))
        self.changed.emit()

    def _words(self, *, has_fields: bool) -> str:
        if not has_fields:
            return tr("Files of this format have no fields to choose from.")
        if not self.has_text:
            return tr("No field is known to be the text. Say which one it is.")
        return tr("What each field of the files is taken for.")
