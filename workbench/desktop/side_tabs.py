"""What stands beside the article, a tab each: suggestions, guidelines, history, the same elsewhere."""

from PySide6.QtCore import Signal
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
        self._lists: dict[QWidget, QWidget] = {self.history: self.history.list, self.elsewhere: self.elsewhere.list}
        self.setTabBar(TabBar())
        self.setAccessibleName(self.tabBar().accessibleName())
        self.setDocumentMode(True)
        self.addTab(suggestions, tr("Suggestions"))
        self.addTab(self.guidelines, tr("Guidelines"))
        self.addTab(self.history, tr("History"))
        self.addTab(self.elsewhere, tr("Elsewhere"))
        self.history.place_wanted.connect(self.place_wanted)
        self.elsewhere.place_wanted.connect(self.place_wanted)

    def shut_down(self) -> None:
        """Stops what is under way in the tabs, for good."""
        self.elsewhere.shut_down()

    def show_tab(self, name: str) -> bool:
        """Brings a tab to the front; one that is there already takes the keys, and says so."""
        tab = self._by_name[name]
        takes_keys = tab is self.currentWidget() and tab in self._lists
        if takes_keys:
            self._lists[tab].setFocus()
        self.setCurrentWidget(tab)
        return takes_keys
