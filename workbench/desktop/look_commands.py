"""What the commands do that change how the window looks, or lead through it without changing any project."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.core.phrases import phrase
from workbench.desktop.actions import Actions
from workbench.desktop.dialogs import show_failure
from workbench.desktop.key_sheet import KeySheet
from workbench.desktop.main_window import MainWindow
from workbench.desktop.panes import Panes
from workbench.desktop.preferences import KeyBindings, Preferences
from workbench.desktop.settings_dialog import SettingsDialog
from workbench.session.changes import Changes

_THEMES = ("system", "light", "dark")
_NOW = {"system": phrase("Theme: as the system"), "light": phrase("Theme: light"), "dark": phrase("Theme: dark")}


class LookCommands:
    """One part of the `Window` that commands ask things of; `actions` is set once there are any."""

    actions: Actions

    def __init__(self, window: MainWindow, preferences: Preferences, bindings: KeyBindings) -> None:
        self._window = window
        self._preferences = preferences
        self._bindings = bindings
        self._panes = Panes(self._parts)
        window.article.zoom_changed.connect(self._keep_zoom)

    def show_settings(self) -> None:
        commands = list(self.actions.commands.values())
        dialog = SettingsDialog(self._window, self._preferences, self._bindings, commands)
        dialog.accepted.connect(self._tell_faults)
        dialog.open()

    def _tell_faults(self) -> None:
        for problem in (self._preferences.fault, self._bindings.fault):
            if problem is not None:
                show_failure(self._window, problem)

    def show_keys(self) -> None:
        KeySheet(self.actions.commands.values(), self._bindings.current, self._window).open()

    def zoom(self, steps: int) -> None:
        view = self._window.article
        if steps == 0:
            view.set_zoom(1.0)
        elif steps > 0:
            view.zoom_in()
        else:
            view.zoom_out()

    def _keep_zoom(self, zoom: float) -> None:
        self._preferences.change(zoom=zoom)

    def switch_theme(self) -> None:
        theme = _THEMES[(_THEMES.index(self._preferences.current.theme) + 1) % len(_THEMES)]
        self.show_theme(theme)
        self._window.signals.changed.emit(Changes(said=_NOW[theme]))

    def show_theme(self, theme: str) -> None:
        """Dresses the window, and keeps the choice: system, light or dark."""
        self._preferences.change(theme=theme)

    def go_to_pane(self, steps: int) -> None:
        self._panes.step(steps)

    def _parts(self) -> Sequence[QWidget]:
        window = self._window
        if window.pages.currentWidget() is window.start_page:
            return (window.start_page,)
        tabs = window.tabs
        beside = (tabs.tabBar(), tabs.currentWidget(), window.details)
        return (window.queue, window.article, window.find_strip, *beside, *window.strips())

    def open_menu(self) -> None:
        """Hands the keys to the row of menus."""
        bar = self._window.menuBar()
        bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        if actions := bar.actions():
            bar.setActiveAction(actions[0])
