"""Makes the window what the settings say: at the start, and at once when one of them changes."""

from PySide6.QtWidgets import QApplication

from workbench.desktop.actions import Actions
from workbench.desktop.look import apply_theme, dress
from workbench.desktop.main_window import MainWindow
from workbench.desktop.projects import Projects
from workbench.session.settings import Settings

_BLINK_MS = 1000


class AppliedSettings:
    """Knows which part of the window each setting is for; `apply` does only what a change asks for."""

    def __init__(self, app: QApplication, window: MainWindow, projects: Projects, actions: Actions) -> None:
        self._app, self._window, self._projects, self._actions = app, window, projects, actions
        self._palette = "standard"
        app.styleHints().colorSchemeChanged.connect(lambda: dress(app, self._palette))

    def apply(self, before: Settings | None, now: Settings) -> None:
        """`before` is what was in force, None at the start."""

        def is_new(*names: str) -> bool:
            return before is None or any(getattr(before, name) != getattr(now, name) for name in names)

        if is_new("theme", "palette"):
            self._palette = now.palette
            apply_theme(self._app, now.theme, now.palette)
        if is_new("reading_font", "reading_points"):
            self._window.article.set_reading_font(now.reading_font, now.reading_points)
        if is_new("measure", "line_spacing"):
            self._window.article.set_measure(now.measure, now.line_spacing)
        if is_new("zoom"):
            self._window.article.set_zoom(now.zoom)
        if is_new("reduce_motion"):
            self._window.article.set_gliding(not now.reduce_motion)
            self._app.styleHints().setCursorFlashTime(0 if now.reduce_motion else _BLINK_MS)
        if is_new("show_keys"):
            self._window.hints.show_strip(now.show_keys)
        if is_new("order"):
            self._window.suggestions.model.show_in_order(now.order)
        if is_new("sound"):
            self._actions.beep = self._app.beep if now.sound else None
        if before is not None and is_new("suggest_ahead"):
            self._projects.suggest_ahead_or_not()
