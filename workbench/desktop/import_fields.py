"""The page of an import on which a person says which field of a file is the text, the title and so on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workbench.core.phrases import phrase
from workbench.core.schemes import LabelScheme
from workbench.desktop.controls import ComboBox
from workbench.desktop.import_pages import lead_and_grid
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
    """`changed` tells that a field is taken for something else, or that another sheet is to be read."""

    changed = Signal()

    def __init__(self, scheme: LabelScheme) -> None:
        super().__init__()
        self.boxes: dict[str, ComboBox] = {}
        self.sheets: ComboBox | None = None
        self._layers = {layer.name: layer.title for layer in scheme.layers}
        self._with_spans: set[str] = set()
        self._guessed: dict[str, str] = {}
        self._shown: list[QWidget] = []
        self._is_said = False
        self._lead, self._grid = lead_and_grid(self, stretched=3)

    def show_fields(self, uses: Sequence[FieldUse], sheets: Sequence[str] = ()) -> None:
        """Shows the fields once they are known; what the person has said of them stays."""
        if len(sheets) > 1 and self.sheets is None:
            self._add_sheets(sheets)
        if uses and not self.boxes:
            for line, use in enumerate(uses, 1):
                self._add(line, use)
        self._lead.setText(self._words(has_fields=bool(self.boxes)))

    @property
    def has_text(self) -> bool:
        """Whether one of the fields is the text; also where there are none to choose from."""
        return not self.boxes or any(box.currentData() == "text" for box in self.boxes.values())

    @property
    def has_choice(self) -> bool:
        return bool(self.boxes) or self.sheets is not None

    @property
    def fields(self) -> dict[str, str]:
        """What the person has said: the field of each of our names that has another one now, empty for none.

        What nobody has said is found out for each file, and of spans for each line.
        """
        taken = {str(box.currentData()): field for field, box in self.boxes.items() if box.currentData()}
        layers = {layer: taken.get(layer, "") for layer in self._layers} if self._is_said else {}
        values = {ours: taken.get(ours, "") for ours in {*taken, *self._guessed} if ours not in self._layers}
        return layers | {ours: field for ours, field in values.items() if field != self._guessed.get(ours)}

    @property
    def sheet(self) -> str | None:
        """The only sheet to read, None for all."""
        return None if self.sheets is None else self.sheets.currentData()

    def _add_sheets(self, sheets: Sequence[str]) -> None:
        self.sheets = ComboBox()
        self.sheets.addItem(tr("All sheets with a text"), None)
        for name in sheets:
            self.sheets.addItem(name, name)
        self.sheets.setAccessibleName(tr("Which sheet is read"))
        self.sheets.currentIndexChanged.connect(self._other_sheet)
        self._place(0, tr("Sheet"), self.sheets)

    def _other_sheet(self) -> None:
        self.forget()
        self.changed.emit()

    def forget(self) -> None:
        """Asks about other fields from now on, as of another sheet or in another format."""
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._shown.clear()
        self._guessed.clear()
        self.boxes.clear()

    def _add(self, line: int, use: FieldUse) -> None:
        box = self.boxes[use.field] = ComboBox()
        if use.has_spans:
            self._with_spans.add(use.field)
            for layer, title in self._layers.items():
                box.addItem(tr("Spans: {layer}", layer=tr(title)), layer)
            box.addItem(tr("Not read"), "")
        else:
            for ours, title in _TITLES.items():
                box.addItem(tr(title), ours)
            if use.ours:
                self._guessed[use.ours] = use.field
        box.setCurrentIndex(max(0, box.findData(use.ours)))
        box.setAccessibleName(tr("What “{field}” is", field=use.field))
        box.currentIndexChanged.connect(lambda _: self._chosen(use.field))
        self._shown += self._place(line, use.field[:40], box)

    def _place(self, line: int, name: str, box: ComboBox) -> list[QWidget]:
        box.setMinimumWidth(24 * SPACE)
        placed: list[QWidget] = [words(name), words("→", is_quiet=True), box]
        for column, widget in enumerate(placed):
            self._grid.addWidget(widget, line, column)
        return placed

    def _chosen(self, field: str) -> None:
        box = self.boxes[field]
        ours = box.currentData()
        self._is_said = self._is_said or field in self._with_spans
        for other in self.boxes.values():
            # Each of our names has one field; who had it before becomes metadata, or is not read.
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
