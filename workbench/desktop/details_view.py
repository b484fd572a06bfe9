"""The roles and attributes of the mark in hand, to read and to change by mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
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
from workbench.desktop.controls import ComboBox, Field
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, plain, tool_button
from workbench.desktop.mark_summary import MarkSummary
from workbench.desktop.scroll_bar import slim
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.desktop.wording import role_title
from workbench.session import marking
from workbench.session.changes import Changes

_UNSET = "–"
_WIDEST_TITLE = 20 * SPACE


class DetailsView(QScrollArea):
    """One form for each layer, filled for each mark."""

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self._layer: Layer | None = None
        self._fillers: list[Callable[[Mark], None]] = []
        self._forms: dict[str, tuple[Layer, QWidget, list[Callable[[Mark], None]]]] = {}
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim(self)
        self.setAccessibleName(tr("Details of the mark in hand"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show_form(None)
        signals.session_changed.connect(self._forget_forms)
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

    def _forget_forms(self) -> None:
        self.takeWidget()
        for _, page, _ in self._forms.values():
            page.deleteLater()  # a page that is not shown has no parent that it would go with
        self._forms.clear()
        self._show_form(None)
        self._show()

    def _show_form(self, layer: Layer | None) -> None:
        """A form is made once for a layer: making one takes longer than a key should."""
        self._layer, self._fillers = layer, []
        if layer is not None:
            if layer.name not in self._forms or self._forms[layer.name][0] != layer:
                page = self._made(layer)
                self._forms[layer.name] = layer, page, self._fillers
            _, page, self._fillers = self._forms[layer.name]
            if self.widget() is not page:
                self.takeWidget()
                self.setWidget(page)
        self.setVisible(layer is not None)

    def _made(self, layer: Layer) -> QWidget:
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(SPACE, int(1.5 * SPACE), SPACE, SPACE)
        outer.setSpacing(SPACE // 2)
        form = QFormLayout(labelAlignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        outer.addWidget(self._about(layer))
        outer.addSpacing(SPACE // 2)
        for role in layer.roles:
            title, row = _title(role_title(role)), self._role_row(role)
            title.setMinimumHeight(row.sizeHint().height())
            form.addRow(title, row)
        for attribute in layer.attributes:
            title, field = _title(tr(attribute.title)), self._attribute_field(attribute)
            if attribute.note:
                title.setToolTip(plain(tr(attribute.note)))
            title.setMinimumHeight(field.sizeHint().height())
            form.addRow(title, field)
        outer.addLayout(form)
        outer.addStretch(1)
        return page

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hair above parts the details from the list."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.fillRect(0, 0, self.viewport().width(), 1, self.palette().color(self.palette().ColorRole.Mid))
        painter.end()

    def _about(self, layer: Layer) -> QWidget:
        """What the mark is and where it came from; its words and the label's note where there are no fields below."""
        has_fields = bool(layer.roles or layer.attributes)
        about = MarkSummary(is_long=not has_fields)

        def fill(mark: Mark) -> None:
            session = self._signals.session
            marks = session.hand.in_layer(layer.name) if session and session.hand else []
            about.show_mark(mark, layer.label(mark.span.label), marks)

        self._fillers.append(fill)
        return about

    def _role_row(self, role: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        quote = ElidedLabel()
        choose = tool_button(tr("choose…"), tr("Choose the {role}", role=tr(role)))
        choose.setToolTip(
            plain(tr("Choose the {role} from the mentions nearby, or select its words first", role=tr(role)))
        )
        choose.clicked.connect(lambda: self._choose(role))
        clear = tool_button("✕", tr("Clear the {role}", role=tr(role)))
        clear.clicked.connect(lambda: self._clear(role))
        layout.addWidget(quote, 1)
        layout.addWidget(choose)
        layout.addWidget(clear)

        def fill(mark: Mark) -> None:
            quote.setText(self._told(mark.roles.get(role)))
            # Once there are words, they need the room.
            choose.setText("…" if role in mark.roles else tr("choose…"))
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
        field = ComboBox()
        field.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        field.setAccessibleName(tr(attribute.title))
        field.setToolTip(plain(tr(attribute.note)))
        field.setSizePolicy(field.sizePolicy().horizontalPolicy().Ignored, field.sizePolicy().verticalPolicy())
        field.addItems([_UNSET, *map(tr, attribute.values)])
        field.activated.connect(lambda place: self._set(attribute, attribute.values[place - 1] if place else None))

        def fill(mark: Mark) -> None:
            value = mark.attributes.get(attribute.name)
            field.setCurrentIndex(attribute.values.index(value) + 1 if value in attribute.values else 0)

        self._fillers.append(fill)
        return field

    def _free_text(self, attribute: Attribute) -> QLineEdit:
        field = Field(placeholder=_UNSET)
        field.setAccessibleName(tr(attribute.title))
        field.setToolTip(plain(tr(attribute.note)))
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


def _title(name: str) -> ElidedLabel:
    """What a field is called, as wide as it needs to be, but never so wide that the field is out of sight."""
    title = ElidedLabel()
    title.setForegroundRole(title.palette().ColorRole.PlaceholderText)
    title.setText(name)
    title.setFixedWidth(min(title.sizeHint().width(), _WIDEST_TITLE))
    return title
