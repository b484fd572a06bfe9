"""Asks which rules of lint hold for a project, and says why each matters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from workbench.core.lint import LintSettings, Rule
from workbench.core.lint_rules import RULES
from workbench.desktop.controls import CheckBox
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.lint_model import SEVERITIES
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.scroll_bar import scrolling
from workbench.desktop.translation import tr


class LintRulesDialog(QDialog):
    """`settings` is what was chosen once the dialog is accepted."""

    def __init__(self, parent: QWidget, settings: LintSettings) -> None:
        super().__init__(parent)
        self.settings = settings
        self.setWindowTitle(tr("What to look for"))
        self.boxes = {rule.name: _box(rule, is_on=rule.name not in settings.off) for rule in RULES}
        layout = roomy(self)
        told = words(tr("What is looked for in this project before a release. It holds for everybody who works on it."))
        told.setWordWrap(True)
        layout.addWidget(told)
        layout.addWidget(self._rules(), 1)
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, tr("Save"), self._take))
        resize_on_screen(self, 80 * SPACE, 84 * SPACE)
        self.boxes[RULES[0].name].setFocus()

    def _rules(self) -> QScrollArea:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.setSpacing(0)
        for rule in RULES:
            layout.addWidget(self.boxes[rule.name])
            why = words(f"{tr(SEVERITIES[rule.severity])} · {tr(rule.why)}", is_quiet=True)
            why.setWordWrap(True)
            why.setContentsMargins(3 * SPACE, 0, 0, SPACE)
            layout.addWidget(why)
        area = scrolling(inside, self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _take(self) -> None:
        self.settings = LintSettings(frozenset(name for name, box in self.boxes.items() if not box.isChecked()))
        self.accept()


def _box(rule: Rule, *, is_on: bool) -> CheckBox:
    box = CheckBox(tr(rule.title))
    box.setChecked(is_on)
    box.setAccessibleDescription(tr(rule.why))
    return box
