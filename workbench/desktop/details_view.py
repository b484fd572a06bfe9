"""The roles and attributes of the mark in hand, to read and to change by mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.core.annotations import Mark
from workbench.core.schemes import Attribute, Layer
from workbench.core.spans import Role
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, plain, tool_button, words
from workbench.desktop.mark_model import source_of
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.session import marking
from workbench.session.changes import Changes

_UNSET = "–"


class DetailsView(QScrollArea):
    """Built anew for a mark of another layer; refilled for each mark."""

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._layer: Layer | None = None
        self._fillers: list[Callable[[Mark], None]] = []
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        slim(self)
        self.setAccessibleName("Details of the mark in hand")
        self._show_form(None)
        signals.session_changed.connect(self._show)
        signals.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.focus or changes.marks or changes.article:
            self._show()

    def _show(self) -> None:
        session = self._signals.session
        mark = session.focused if session else None
        layer = session.project.scheme.layer(mark.span.layer) if session and mark else None
        if layer != self._layer:
            self._show_form(layer)
        if mark is not None:
            for fill in self._fillers:
                fill(mark)

    def _show_form(self, layer: Layer | None) -> None:
        self._layer, self._fillers = layer, []
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        form = QFormLayout(labelAlignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE - 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if layer is not None:
            self._add_label(outer, layer)
            for role in layer.roles:
                form.addRow(words(role.capitalize(), is_quiet=True), self._role_row(role))
            for attribute in layer.attributes:
                title = words(attribute.title, is_quiet=True)
                title.setToolTip(plain(attribute.note))
                form.addRow(title, self._attribute_field(attribute))
        outer.addLayout(form)
        outer.addStretch(1)
        self.setWidget(page)
        self.setVisible(layer is not None)

    def _add_label(self, outer: QVBoxLayout, layer: Layer) -> None:
        name, note, source = words(weight=QFont.Weight.DemiBold), words(is_quiet=True), words(is_quiet=True)
        for line in (name, note, source):
            line.setWordWrap(True)
            outer.addWidget(line)

        def fill(mark: Mark) -> None:
            label = layer.label(mark.span.label)
            name.setText(label.title if label else mark.span.label)
            note.setText(label.note if label else "This label is not in the scheme of the project.")
            source.setText(source_of(mark))

        self._fillers.append(fill)

    def _role_row(self, role: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        quote = ElidedLabel()
        choose = tool_button("choose…", f"Choose the {role}")
        choose.setToolTip(f"Choose the {role} from the mentions nearby, or select its words first")
        choose.clicked.connect(lambda: self._choose(role))
        clear = tool_button("✕", f"Clear the {role}")
        clear.clicked.connect(lambda: self._clear(role))
        layout.addWidget(quote, 1)
        layout.addWidget(choose)
        layout.addWidget(clear)

        def fill(mark: Mark) -> None:
            quote.setText(self._told(mark.roles.get(role)))
            clear.setEnabled(role in mark.roles)

        self._fillers.append(fill)
        return row

    def _told(self, role: Role | None) -> str:
        """The words of a role, and the name that they stand for where they differ."""
        if role is None:
            return _UNSET
        session = self._signals.session
        entity = session.hand.mark(role.entity) if session and session.hand else None
        if entity is None or entity.span.quote == role.quote:
            return role.quote
        return f"{role.quote} → {entity.span.quote}"

    def _attribute_field(self, attribute: Attribute) -> QWidget:
        return self._value_list(attribute) if attribute.values else self._free_text(attribute)

    def _value_list(self, attribute: Attribute) -> QComboBox:
        field = QComboBox()
        field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.setAccessibleName(attribute.title)
        field.setSizePolicy(field.sizePolicy().horizontalPolicy().Ignored, field.sizePolicy().verticalPolicy())
        field.addItems([_UNSET, *attribute.values])
        field.activated.connect(lambda place: self._set(attribute, attribute.values[place - 1] if place else None))

        def fill(mark: Mark) -> None:
            value = mark.attributes.get(attribute.name)
            field.setCurrentIndex(attribute.values.index(value) + 1 if value in attribute.values else 0)

        self._fillers.append(fill)
        return field

    def _free_text(self, attribute: Attribute) -> QLineEdit:
        field = QLineEdit(placeholderText=_UNSET)
        field.setAccessibleName(attribute.title)
        field.editingFinished.connect(lambda: self._set(attribute, field.text()))
        # Leaving the field keeps what was typed, so Enter only has to give the keys back to the article.
        field.returnPressed.connect(field.clearFocus)

        def fill(mark: Mark) -> None:
            if not field.hasFocus():
                field.setText(mark.attributes.get(attribute.name, ""))

        self._fillers.append(fill)
        return field

    def _set(self, attribute: Attribute, value: str | None) -> None:
        session = self._signals.session
        if session is not None and (mark := session.focused) is not None:
            marking.set_attribute(session, mark, attribute, value)

    def _choose(self, role: str) -> None:
        if (session := self._signals.session) is not None:
            marking.choose_role(session, role)

    def _clear(self, role: str) -> None:
        if (session := self._signals.session) is not None:
            marking.clear_role(session, role)
