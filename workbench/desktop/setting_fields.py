"""The field for each kind of setting: what a person sees of a value, and how they change it."""

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from workbench.desktop.controls import Button, CheckBox, ComboBox, Field
from workbench.desktop.look import SPACE
from workbench.desktop.number_field import NumberField
from workbench.desktop.translation import tr
from workbench.session.setting_kinds import Line, Number, OneOf, Setting, Toggle, Value

Told = Callable[[Value], None]
Show = Callable[[Value], None]
"""Shows a value in a field, and tells nobody."""


def setting_field(setting: Setting, tell: Told) -> tuple[QWidget, Show]:
    """A field that tells each proper value that a person gives it, and the function that shows one in it."""
    kind = setting.kind
    if isinstance(kind, Toggle):
        return _toggle(setting, tell)
    if isinstance(kind, Number):
        return _number(setting, kind, tell)
    if isinstance(kind, OneOf):
        return _one_of(setting, kind.options, tell)
    if kind.holds == "font":
        families = sorted({f for f in QFontDatabase.families() if not f.startswith(".")}, key=str.casefold)
        return _one_of(setting, (("", kind.empty), *((family, family) for family in families)), tell)
    return _line(setting, kind, tell)


def _name(field: QWidget, setting: Setting) -> None:
    field.setAccessibleName(tr(setting.title))
    field.setAccessibleDescription(tr(setting.note))


def _toggle(setting: Setting, tell: Told) -> tuple[QWidget, Show]:
    box = CheckBox(tr(setting.title))
    _name(box, setting)

    def clicked(is_on: bool) -> None:
        tell(is_on)  # Qt's binding gives the value only to what says by itself that it takes one; a partial does not

    box.clicked.connect(clicked)

    def show(value: Value) -> None:
        box.setChecked(bool(value))

    return box, show


def _number(setting: Setting, kind: Number, tell: Told) -> tuple[QWidget, Show]:
    factor = kind.factor
    field = NumberField(
        tr(setting.title),
        least=kind.least * factor,
        most=kind.most * factor,
        step=kind.step * factor,
        unit=tr(kind.unit),
    )
    _name(field.box, setting)
    field.changed.connect(lambda number: _tell_proper(setting, number / factor, tell))

    def show(value: Value) -> None:
        field.show_number(float(value) * factor)

    return field, show


def _one_of(setting: Setting, options: tuple[tuple[str, str], ...], tell: Told) -> tuple[QWidget, Show]:
    box = ComboBox()
    _name(box, setting)
    for value, words in options:
        box.addItem(tr(words), value)
    box.activated.connect(lambda place: tell(options[place][0]))

    def show(value: Value) -> None:
        # A font that is no longer on this computer is shown all the same.
        if (place := box.findData(value)) < 0:
            box.addItem(str(value), value)
            place = box.count() - 1
        box.setCurrentIndex(place)

    return box, show


def _line(setting: Setting, kind: Line, tell: Told) -> tuple[QWidget, Show]:
    field = Field(placeholder=tr(kind.empty))
    _name(field, setting)
    field.textEdited.connect(lambda text: _tell_proper(setting, text, tell))

    def show(value: Value) -> None:
        field.setText(str(value))

    return (_with_browse(field, setting, tell) if kind.holds == "folder" else field), show


def _with_browse(field: Field, setting: Setting, tell: Told) -> QWidget:
    row = QWidget()
    row.setFocusProxy(field)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE)
    browse = Button(tr("Choose…"))
    browse.setAutoDefault(False)
    browse.setAccessibleName(tr("Choose: {what}", what=tr(setting.title)))

    def choose() -> None:
        if folder := QFileDialog.getExistingDirectory(row, tr(setting.title), field.text()):
            field.setText(folder)
            _tell_proper(setting, folder, tell)

    browse.clicked.connect(choose)
    layout.addWidget(field, 1)
    layout.addWidget(browse)
    return row


def _tell_proper(setting: Setting, value: Value, tell: Told) -> None:
    # What is out of range for a moment, as while a name is typed anew, is not told.
    proper = setting.kind.proper(round(value, 6) if isinstance(value, float) else value)
    if proper is not None:
        tell(proper)
