"""The page of an import on which a person says what becomes of each label that the files bring."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from workbench.core.schemes import LabelScheme
from workbench.desktop.controls import Button, ComboBox
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.import_pages import lead_and_grid
from workbench.desktop.look import SPACE, plain, words
from workbench.desktop.row_painting import KeyCap, LabelChip
from workbench.desktop.translation import tr
from workbench.session.import_preview import LabelFound
from workbench.session.intake import Name, NewLabel, free_hue, guessed_label, hues_of

_LEAVE_OUT, _ADD, _BETWEEN = "-", "+", "\x1f"
_KEYS = 10
"""Labels of a layer that have a digit as their key."""
_NEXT_HUE = 47
_BOX, _CHIP = 26 * SPACE, 13 * SPACE
_MOST = 200
"""Labels that are shown; a file with more of them has names where labels should be."""


@dataclass(slots=True)
class _Row:
    found: LabelFound
    box: ComboBox
    chip: LabelChip
    key: QWidget
    other: Button
    hue: int
    title: ElidedLabel
    count: QLabel


class ImportLabels(QWidget):
    """`changed` tells that something else becomes of a label."""

    changed = Signal()

    def __init__(self, scheme: LabelScheme) -> None:
        super().__init__()
        self._scheme = scheme
        self._rows: dict[Name, _Row] = {}
        self._lead, self._grid = lead_and_grid(self, stretched=0)

    def show_labels(self, labels: Sequence[LabelFound]) -> None:
        """Shows what was found so far; what the person has said of a label stays."""
        for found in labels[:_MOST]:
            row = self._rows.get(found.name)
            if row is None:
                self._add(found)
            elif row.found.spans != found.spans:
                row.found = found
                row.count.setText(_counted(found.spans))
        strange = sum(not found.is_known for found in labels)
        self._lead.setText(
            tr(
                "{n:,} label is not in the scheme of this project. Say what becomes of it.",
                "{n:,} labels are not in the scheme of this project. Say what becomes of them.",
                n=strange,
            )
            if strange
            else tr("All of these labels are in the scheme of this project.")
            if labels
            else tr("The files bring no annotations and no suggestions.")
        )

    @property
    def labels(self) -> dict[Name, Name | None]:
        """What becomes of each label that does not stay what it is."""
        said = {name: self._target(row) for name, row in self._rows.items()}
        return {name: to for name, to in said.items() if to != name or self._is_added(self._rows[name])}

    @property
    def added(self) -> tuple[NewLabel, ...]:
        rows = (row for row in self._rows.values() if self._is_added(row))
        return tuple(NewLabel(self._layer_of(row.found.name), row.found.name.label, row.hue) for row in rows)

    def box(self, label: str) -> ComboBox:
        """The field of a label of the files."""
        return next(row.box for name, row in self._rows.items() if name.label == label)

    def _add(self, found: LabelFound) -> None:
        box, name = ComboBox(), found.name.label
        for layer in self._scheme.layers:
            for label in layer.labels:
                box.addItem(label.name, _data(Name(layer.name, label.name)))
        if not found.is_known:
            box.insertItem(0, tr("Add to the scheme"), _ADD)
        box.insertItem(0, tr("Leave out"), _LEAVE_OUT)
        box.insertSeparator(1 + (not found.is_known))
        guess = found.name if found.is_known else guessed_label(found.name, self._scheme)
        box.setCurrentIndex(0 if guess is None else max(0, box.findData(_data(guess))))
        box.setAccessibleName(tr("What becomes of {label}", label=name))
        title = ElidedLabel()
        title.setText(name)
        title.setToolTip(plain(f"{found.name.layer}: {name}"))
        count = words(_counted(found.spans), is_quiet=True)
        row = _Row(
            found, box, LabelChip(longest=_CHIP), KeyCap("0"), Button(tr("Other colour")), self._hue(), title, count
        )
        row.other.setFlat(True)
        row.other.setAutoDefault(False)
        row.other.setAccessibleName(tr("Another colour for {label}", label=name))
        row.other.clicked.connect(lambda: self._recolour(row))
        box.currentIndexChanged.connect(lambda _: self._show(row, tells=True))
        self._rows[found.name] = row
        self._place(row, self._grid.rowCount())
        self._show(row)

    def _place(self, row: _Row, line: int) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(row.title, line, 0)
        self._grid.addWidget(row.count, line, 1, right)
        self._grid.addWidget(words("→", is_quiet=True), line, 2)
        row.box.setFixedWidth(_BOX)
        for column, widget in enumerate((row.box, row.chip, row.key, row.other), 3):
            self._grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _show(self, row: _Row, *, tells: bool = False) -> None:
        is_added, to = self._is_added(row), self._target(row)
        row.chip.setVisible(to is not None)
        row.other.setVisible(is_added)
        row.key.setVisible(False)
        if to is not None:
            row.chip.show_label(to.label, row.hue if is_added else self._known_hue(to), is_open=False)
        if is_added:
            self._show_key(row)
        if tells:
            for other in self._rows.values():
                if other is not row and self._is_added(other):
                    self._show_key(other)
            self.changed.emit()

    def _show_key(self, row: _Row) -> None:
        layer = self._scheme.layer(self._layer_of(row.found.name))
        before = [each for each in self._rows.values() if self._is_added(each)]
        place = (len(layer.labels) if layer else 0) + before.index(row) + 1
        if place <= _KEYS:
            cap = KeyCap(str(place % 10))
            self._grid.replaceWidget(row.key, cap)
            row.key.deleteLater()
            row.key = cap
            cap.setToolTip(tr("The key of this label"))

    def _recolour(self, row: _Row) -> None:
        row.hue = (row.hue + _NEXT_HUE) % 360
        self._show(row, tells=True)

    def _hue(self) -> int:
        taken = [hue for layer in self._scheme.layers for hue in hues_of(self._scheme, layer.name)]
        return free_hue([*taken, *(row.hue for row in self._rows.values())])

    def _known_hue(self, name: Name) -> int:
        layer = self._scheme.layer(name.layer)
        label = layer.label(name.label) if layer else None
        return label.hue if label else 0

    def _layer_of(self, name: Name) -> str:
        return name.layer if self._scheme.layer(name.layer) else self._scheme.layers[0].name

    def _is_added(self, row: _Row) -> bool:
        return bool(row.box.currentData() == _ADD)

    def _target(self, row: _Row) -> Name | None:
        said = row.box.currentData()
        if said == _LEAVE_OUT:
            return None
        if said == _ADD:
            return Name(self._layer_of(row.found.name), row.found.name.label)
        layer, _, label = str(said).partition(_BETWEEN)
        return Name(layer, label)


def _data(name: Name) -> str:
    # Qt would hand a tuple back as a list.
    return f"{name.layer}{_BETWEEN}{name.label}"


def _counted(spans: int) -> str:
    return tr("{n:,} span", "{n:,} spans", n=spans)
