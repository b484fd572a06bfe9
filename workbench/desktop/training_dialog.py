"""Shows what can be learned from the decisions and what was learned before; starts it, and goes back."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QWidget

from workbench.core.phrases import phrase
from workbench.core.trainings import Training
from workbench.desktop.controls import Button, CheckBox
from workbench.desktop.dialogs import roomy
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, words
from workbench.desktop.scroll_bar import scrolling
from workbench.desktop.translation import day_and_time, tr
from workbench.session.training import LEAST_ARTICLES
from workbench.session.training_state import LayerState, TrainingState
from workbench.session.training_words import LAYERS, SHIPPED, became, before_and_after, difference

_Part = QDialogButtonBox.ButtonRole
_HEADS = (
    phrase("When"),
    phrase("Layer"),
    phrase("Learned from"),
    phrase("Held out"),
    phrase("F1 before → after"),
    phrase("Difference (95 %)"),
    "",
)
_MOST_ROWS = 6
_WIDTH = 78 * SPACE


class TrainingDialog(QDialog):
    """`learn` is called with the layers to learn, `go_back` with the layer that is to use again what it used before."""

    def __init__(
        self,
        parent: QWidget,
        state: TrainingState,
        *,
        is_learning: bool,
        learn: Callable[[tuple[str, ...]], None],
        go_back: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Learn from decisions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._learn, self._go_back, self._is_learning = learn, go_back, is_learning
        self.boxes = {layer.layer: CheckBox(_title(layer.layer)) for layer in state.layers}
        self.learn_button = Button(tr("Learn"))
        self.learn_button.setEnabled(state.is_enough and not is_learning and bool(self.boxes))
        for box in self.boxes.values():
            box.setChecked(True)
            box.setEnabled(self.learn_button.isEnabled())
        layout = roomy(self)
        count = tr("{n:,} finished article", "{n:,} finished articles", n=state.finished)
        layout.addWidget(words(count, factor=1.05, weight=QFont.Weight.DemiBold))
        lead = _wrapped(_lead(state, is_learning=is_learning))
        lead.setMinimumWidth(_WIDTH)
        layout.addWidget(lead)
        layout.addSpacing(SPACE)
        layout.addLayout(self._layers(state))
        layout.addSpacing(SPACE)
        layout.addWidget(words(tr("What was learned so far"), weight=QFont.Weight.DemiBold))
        layout.addWidget(_results(state) if state.trainings else words(tr("Nothing yet."), is_quiet=True))
        layout.addSpacing(SPACE)
        layout.addWidget(self._buttons())
        self._first.setFocus()
        self.adjustSize()

    def _layers(self, state: TrainingState) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        for row, layer in enumerate(state.layers):
            grid.addWidget(self.boxes[layer.layer], row, 0)
            in_use = ElidedLabel()
            in_use.setForegroundRole(self.palette().ColorRole.PlaceholderText)
            in_use.setMaximumWidth(_WIDTH // 2)
            in_use.setText(tr("In use: {name}", name=layer.in_use or SHIPPED))
            grid.addWidget(in_use, row, 1)
            if layer.instead_of is not None and not self._is_learning:
                grid.addWidget(self._back_button(layer), row, 2)
        grid.setColumnStretch(3, 1)
        return grid

    def _back_button(self, layer: LayerState) -> Button:
        before = tr("Go back to {name}", name=layer.instead_of or SHIPPED)
        back = Button(before)
        back.setFlat(True)
        back.setAutoDefault(False)
        back.setAccessibleName(f"{_title(layer.layer)}: {before}")
        back.clicked.connect(partial(self._back, layer.layer))
        return back

    def _buttons(self) -> QDialogButtonBox:
        buttons, close = QDialogButtonBox(), Button(tr("Close"))
        buttons.addButton(self.learn_button, _Part.AcceptRole)
        buttons.addButton(close, _Part.RejectRole)
        close.setAutoDefault(False)
        self._first = self.learn_button if self.learn_button.isEnabled() else close
        self._first.setDefault(True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        return buttons

    def _take(self) -> None:
        layers = tuple(layer for layer, box in self.boxes.items() if box.isChecked())
        if layers:
            self.accept()
            self._learn(layers)

    def _back(self, layer: str) -> None:
        self.accept()
        self._go_back(layer)


def _lead(state: TrainingState, *, is_learning: bool) -> str:
    if is_learning:
        return tr("Something is being learned already; the line at the foot of the window tells how far it is.")
    if not state.is_enough:
        return tr(
            "From {least} on, suggesters can learn from them. Until then rules and memory do better: "
            "what you decide about a name is suggested again at once.",
            least=LEAST_ARTICLES,
        )
    return tr(
        "About four fifths of them are learned from. On the others, which are held out, the result is compared with "
        "what is in use, and it takes its place only where it is better. You can go on working meanwhile."
    )


def _results(state: TrainingState) -> QWidget:
    """The trainings as a table, the newest first; it scrolls where there are many."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 2 * SPACE, 0)
    grid.setHorizontalSpacing(3 * SPACE)
    grid.setVerticalSpacing(SPACE)
    for column, head in enumerate(_HEADS):
        grid.addWidget(_cell(tr(head), column, is_quiet=True), 0, column)
    for row, training in enumerate(state.trainings, start=1):
        for column, text in enumerate(_row(training, state)):
            grid.addWidget(_cell(text, column, is_quiet=False), row, column)
    grid.setColumnStretch(len(_HEADS), 1)
    area = scrolling(table, tr("What was learned so far"))
    area.viewport().setAutoFillBackground(False)
    table.setAutoFillBackground(False)
    line = table.fontMetrics().height() + SPACE
    area.setMinimumWidth(table.sizeHint().width())
    area.setFixedHeight(min(table.sizeHint().height(), line * (_MOST_ROWS + 1)))
    return area


def _row(training: Training, state: TrainingState) -> tuple[str, ...]:
    compared = training.comparison
    return (
        day_and_time(datetime.fromtimestamp(training.at / 1000, tz=UTC)),
        _title(training.layer),
        tr("{number:,}", number=len(training.learned_from)),
        tr("{number:,}", number=compared.articles),
        tr(before_and_after(compared)),
        tr(difference(compared)),
        tr(became(training, state.in_use(training.layer))),
    )


def _title(layer: str) -> str:
    return tr(LAYERS.get(layer, layer))


def _cell(text: str, column: int, *, is_quiet: bool) -> QLabel:
    label = words(text, is_quiet=is_quiet)
    if column in (2, 3):
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _wrapped(text: str) -> QLabel:
    label = words(text, is_quiet=True)
    label.setWordWrap(True)
    return label
