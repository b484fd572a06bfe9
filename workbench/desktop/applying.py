"""Makes the window what the settings say: at the start, and at once when one of them changes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.desktop.actions import Actions
from workbench.desktop.look import apply_theme, palette
from workbench.desktop.main_window import MainWindow
from workbench.desktop.project_suggesting import ProjectSuggesting
from workbench.session.settings import Settings

_BLINK_MS = 1000
Effect = tuple[Sequence[str], Callable[[Settings], object]]
"""The names of settings, and what is to be done when one of them is another."""


class AppliedSettings:
    """Knows what in the window each setting is for; `apply` does only what a change asks for."""

    def __init__(self, app: QApplication, window: MainWindow, suggesting: ProjectSuggesting, actions: Actions) -> None:
        self._app, self._actions = app, actions
        self._now = Settings()
        self._effects: tuple[Effect, ...] = (
            (("theme", "palette"), lambda now: apply_theme(app, now.theme, now.palette)),
            (
                ("reading_font", "reading_points"),
                lambda now: window.article.set_reading_font(now.reading_font, now.reading_points),
            ),
            (("measure", "line_spacing"), lambda now: window.article.set_measure(now.measure, now.line_spacing)),
            (("zoom",), lambda now: window.article.set_zoom(now.zoom)),
            (("reduce_motion",), lambda now: window.article.set_gliding(not now.reduce_motion)),
            (("reduce_motion",), lambda now: app.setCursorFlashTime(0 if now.reduce_motion else _BLINK_MS)),
            (("show_keys",), lambda now: window.hints.show_strip(now.show_keys)),
            (("order",), lambda now: window.suggestions.model.show_in_order(now.order)),
            (("sound",), self._make_sounds),
            (("suggest_ahead",), lambda _: suggesting.ahead_or_not()),
        )
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def apply(self, before: Settings | None, now: Settings) -> None:
        """`before` is what was in force, None at the start."""
        self._now = now
        for names, take_effect in self._effects:
            if before is None or any(getattr(before, name) != getattr(now, name) for name in names):
                take_effect(now)

    def _make_sounds(self, now: Settings) -> None:
        self._actions.beep = self._app.beep if now.sound else None

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._now.theme == "system":
            self._app.setPalette(palette(is_dark=scheme is Qt.ColorScheme.Dark, labels=self._now.palette))
