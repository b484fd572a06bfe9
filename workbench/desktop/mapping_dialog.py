"""Asks which fields of a file hold the text, the title and the rest, where their names do not tell."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import ComboBox
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr

_WANTED = (
    ("text", phrase("Text")),
    ("title", phrase("Title")),
    ("id", phrase("Id")),
    ("published", phrase("Date")),
    ("source", phrase("Source")),
)
_NONE = "–"


class MappingDialog(QDialog):
    """`chosen` is called with the field of each of our names, such as `{"text": "body"}`."""

    def __init__(self, parent: QWidget, fields: Sequence[str], chosen: Callable[[Mapping[str, str]], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setWindowTitle(tr("Which field is the text?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.boxes: dict[str, ComboBox] = {}
        form = QFormLayout()
        form.setVerticalSpacing(SPACE)
        for name, title in _WANTED:
            box = ComboBox()
            box.setAccessibleName(tr(title))
            box.addItems(list(fields) if name == "text" else [_NONE, *fields])
            self.boxes[name] = box
            form.addRow(tr(title), box)
        lead = words(tr("No field of this file is named “text”. All other fields become metadata."), is_quiet=True)
        lead.setWordWrap(True)
        layout = roomy(self)
        for part in (lead, answers(self, tr("Import"), self._take)):
            layout.addWidget(part)
        layout.insertLayout(1, form)
        self.resize(48 * SPACE, self.sizeHint().height())

    def _take(self) -> None:
        fields = {name: box.currentText() for name, box in self.boxes.items() if box.currentText() != _NONE}
        self.accept()
        self._chosen(fields)
