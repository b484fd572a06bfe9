"""The settings of the person at this window: read once, written whenever one changes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.core.problems import Problem
from workbench.session.settings import Settings, read_settings, write_settings


class Preferences:
    """`current` is a value; `change` makes the next one. A file that cannot be written costs the change its keeping."""

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or paths.home()) / "settings.toml"
        self.fault: Problem | None = None
        try:
            self.current = read_settings(self.path)
            is_new = not self.path.exists()
        except Problem as problem:
            self.fault, self.current, is_new = problem, Settings(), False
        if is_new:
            self._write()

    def change(self, **values: Any) -> None:
        """Changes settings by name; raises TypeError for one that there is not."""
        self.set(replace(self.current, **values))

    def set(self, settings: Settings) -> None:
        if settings != self.current:
            self.current = settings
            self._write()

    def _write(self) -> None:
        # A settings file that could not be read is the person's to mend; it is not written over.
        if self.fault is not None:
            return
        try:
            write_settings(self.path, self.current)
        except Problem as problem:
            self.fault = problem
