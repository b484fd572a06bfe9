"""A field for a number with its unit, changed by typing, by arrow keys or by the two buttons beside it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from workbench.desktop.controls import control_height, paint_box
from workbench.desktop.look import SPACE, tool_button
from workbench.desktop.translation import tr


class NumberField(QWidget):
    """`changed` carries the number as it is typed or stepped to; one that is out of range is never told."""

    changed = Signal(float)

    def __init__(self, name: str, *, least: float, most: float, step: float, unit: str = "") -> None:
        super().__init__()
        self.box = _Box()
        self.box.setAccessibleName(name)
        self.box.setDecimals(0 if step == int(step) else 1)
        self.box.setRange(least, most)
        self.box.setSingleStep(step)
        # The thin space keeps the unit from its number on every system.
        self.box.setSuffix(f"\u2009{unit}" if unit else "")
        self.box.valueChanged.connect(self.changed)
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.box)
        steps = (
            ("−", tr("{what}: less", what=name), self.box.stepDown),
            ("+", tr("{what}: more", what=name), self.box.stepUp),
        )
        for sign, told, turn in steps:
            button = tool_button(sign, told)
            button.setAutoRepeat(True)
            button.clicked.connect(turn)
            layout.addWidget(button)
        layout.addStretch(1)

    def show_number(self, number: float) -> None:
        """Shows a number and tells nobody."""
        self.box.blockSignals(True)
        self.box.setValue(number)
        self.box.blockSignals(False)


class _Box(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setGroupSeparatorShown(False)
        self.setAccelerated(True)
        line = self.lineEdit()
        line.setTextMargins(SPACE - 2, 0, SPACE - 4, 0)
        own = QPalette()
        own.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        line.setPalette(own)

    def sizeHint(self) -> QSize:
        widest = max(self.textFromValue(self.maximum()), self.textFromValue(self.minimum()), key=len)
        width = self.fontMetrics().horizontalAdvance(f"{widest}{self.suffix()}00") + 2 * SPACE
        return QSize(max(width, 10 * SPACE), control_height(self))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, self, QGuiApplication.palette().color(QPalette.ColorRole.Base), is_lit=self.hasFocus())
        painter.end()
