"""What stands beside the article, a tab each: suggestions, guidelines, history, the same elsewhere, findings."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from workbench.desktop.elsewhere_view import ElsewhereView
from workbench.desktop.guidelines_view import GuidelinesView
from workbench.desktop.history_view import HistoryView
from workbench.desktop.lint_view import LintView
from workbench.desktop.signals import SessionSignals
from workbench.desktop.suggestion_view import SuggestionView
from workbench.desktop.tab_bar import TabBar
from workbench.desktop.translation import tr


class SideTabs(QTabWidget):
    """`place_wanted` carries an article row, a start, an end and the id of a mark or None."""

    place_wanted = Signal(object, object, object, object)

    def __init__(self, signals: SessionSignals, suggestions: SuggestionView) -> None:
        super().__init__()
        self.guidelines = GuidelinesView(signals)
        self.history = HistoryView(signals)
        self.elsewhere = ElsewhereView(signals)
        self.findings = LintView(signals)
        self._by_name = {
            "suggestions": suggestions,
            "guidelines": self.guidelines,
            "history": self.history,
            "elsewhere": self.elsewhere,
            "findings": self.findings,
        }
        self._keyed: dict[QWidget, QWidget] = {
            suggestions: suggestions.list,
            self.guidelines: self.guidelines.page,
            self.history: self.history.list,
            self.elsewhere: self.elsewhere.list,
            self.findings: self.findings.list,
        }
        self._bar = TabBar()
        self.setTabBar(self._bar)
        self.setAccessibleName(self.tabBar().accessibleName())
        self.setDocumentMode(True)
        self.addTab(suggestions, tr("Suggestions"))
        self.addTab(self.guidelines, tr("Guidelines"))
        self.addTab(self.history, tr("History"))
        self.addTab(self.elsewhere, tr("Elsewhere"))
        self.addTab(self.findings, tr("Findings"))
        self.history.place_wanted.connect(self.place_wanted)
        self.elsewhere.place_wanted.connect(self.place_wanted)
        self.findings.place_wanted.connect(self.place_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bar.fit(self.width())
        super().resizeEvent(event)

    def shut_down(self) -> None:
        """Stops what is under way in the tabs, for good."""
        self.elsewhere.shut_down()
        self.findings.reader.shut_down()

    def show_tab(self, name: str) -> bool:
        """Brings a tab to the front; one that is there already takes the keys, and says so."""
        tab = self._by_name[name]
        takes_keys = tab is self.currentWidget() and tab in self._keyed
        if takes_keys:
            self._keyed[tab].setFocus()
        self.setCurrentWidget(tab)
        return takes_keys
