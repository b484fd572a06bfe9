"""Asks which fields of a file hold the text, the title and the rest, where their names do not tell."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from workbench.desktop.look import SPACE, words

_WANTED = (("text", "Text"), ("title", "Title"), ("id", "Id"), ("published", "Date"), ("source", "Source"))
_NONE = "–"


class MappingDialog(QDialog):
    """`chosen` is called with the field of each of our names, such as `{"text": "body"}`."""

    def __init__(self, parent: QWidget, fields: Sequence[str], chosen: Callable[[Mapping[str, str]], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setWindowTitle("Which field is the text?")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.boxes: dict[str, QComboBox] = {}
        form = QFormLayout()
        form.setVerticalSpacing(SPACE)
        for name, title in _WANTED:
            box = QComboBox()
            box.setAccessibleName(title)
            box.addItems(list(fields) if name == "text" else [_NONE, *fields])
            self.boxes[name] = box
            form.addRow(title, box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton("Import", QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        lead = words("No field of this file is named “text”. All other fields become metadata.", is_quiet=True)
        lead.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        for part in (lead, buttons):
            layout.addWidget(part)
        layout.insertLayout(1, form)
        self.resize(48 * SPACE, self.sizeHint().height())

    def _take(self) -> None:
        fields = {name: box.currentText() for name, box in self.boxes.items() if box.currentText() != _NONE}
        self.accept()
        self._chosen(fields)
