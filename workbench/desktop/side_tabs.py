"""What stands beside the article, a tab each: suggestions, guidelines, history, the same elsewhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from workbench.desktop.elsewhere_view import ElsewhereView
from workbench.desktop.guidelines_view import GuidelinesView
from workbench.desktop.history_view import HistoryView
from workbench.desktop.signals import SessionSignals
from workbench.desktop.tab_bar import TabBar
from workbench.desktop.translation import tr


class SideTabs(QTabWidget):
    """`place_wanted` carries an article row, a start, an end and the id of a mark or None."""

    place_wanted = Signal(object, object, object, object)

    def __init__(self, signals: SessionSignals, suggestions: QWidget) -> None:
        super().__init__()
        self.guidelines = GuidelinesView(signals)
        self.history = HistoryView(signals)
        self.elsewhere = ElsewhereView(signals)
        self._by_name = {
            "suggestions": suggestions,
            "guidelines": self.guidelines,
            "history": self.history,
            "elsewhere": self.elsewhere,
        }
        self.setTabBar(TabBar())
        self.setDocumentMode(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.addTab(suggestions, tr("Suggestions"))
        self.addTab(self.guidelines, tr("Guidelines"))
        self.addTab(self.history, tr("History"))
        self.addTab(self.elsewhere, tr("Elsewhere"))
        self.history.place_wanted.connect(self.place_wanted)
        self.elsewhere.place_wanted.connect(self.place_wanted)

    def show_tab(self, name: str) -> None:
        """Brings a tab to the front; the history takes the keys, so that a row can be chosen by them."""
        self.setCurrentWidget(self._by_name[name])
        if name == "history":
            self.history.list.setFocus()
        elif name == "elsewhere":
            self.elsewhere.list.setFocus()
