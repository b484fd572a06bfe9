"""The settings and keys of the person at this window: read once, told to who shows them, written when one changes."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.core.problems import Problem
from workbench.session.keymap import Keymap, read_keymap, write_keymap
from workbench.session.settings import Settings
from workbench.session.settings_file import names_annotator, read_settings, write_settings

Told = Callable[[Settings, Settings], None]


class Preferences:
    """`current` is a value; `change` makes the next one. A file that cannot be written costs the change its keeping.

    `listeners` hear of each change: what was, and what is now.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or paths.home()) / "settings.toml"
        self.fault: Problem | None = None
        self.listeners: list[Told] = []
        try:
            self.current = read_settings(self.path)
        except Problem as problem:
            self.fault, self.current = problem, Settings()
        self._kept = self.current
        self._is_unreadable = self.fault is not None
        if not self._is_unreadable and not names_annotator(self.path):
            self._write(replace(self.current, annotator_id=""))

    def change(self, **values: Any) -> None:
        """Changes settings by name; raises TypeError for one that there is not."""
        self.set(self.current.with_values(values))

    def set(self, settings: Settings) -> None:
        self.show(settings)
        self.keep()

    def show(self, settings: Settings) -> None:
        """Puts settings in force without keeping them, as while a person looks what they do."""
        before, self.current = self.current, settings
        if settings != before:
            for listener in tuple(self.listeners):
                listener(before, settings)

    def keep(self) -> None:
        """Writes what is in force, where it is not what the file has."""
        before, self._kept = self._kept, self.current
        if self._kept != before:
            self._write(before)

    def _write(self, before: Settings) -> None:
        # A settings file that could not be read is the person's to mend; it is not written over.
        if self._is_unreadable:
            return
        self.fault = None
        try:
            write_settings(self.path, before, self._kept)
        except Problem as problem:
            # What could not be written, as on a full disk, is written with the next change.
            self.fault, self._kept = problem, before


class KeyBindings:
    """The keymap in force, the one that ships, and the person's own file; `listeners` hear of each new keymap.

    Where the file cannot be used, `fault` says why, and the keys are the default ones.
    """

    def __init__(self, commands: Iterable[str]) -> None:
        self.path = paths.home() / "keymap.toml"
        self.fault: Problem | None = None
        self.listeners: list[Callable[[Keymap], None]] = []
        shipped, names = paths.resources() / "keymap.toml", list(commands)
        self.default = read_keymap(shipped, shipped, names)
        try:
            self.current = read_keymap(shipped, self.path, names)
        except Problem as problem:
            self.fault, self.current = problem, self.default
        self._kept = self.current

    def show(self, keymap: Keymap) -> None:
        """Puts a keymap in force without keeping it."""
        if keymap != self.current:
            self.current = keymap
            for listener in tuple(self.listeners):
                listener(keymap)

    def keep(self) -> None:
        """Writes the keymap in force, where it is not what the file has; a file that was of no use is put aside."""
        if self.current == self._kept:
            return
        try:
            is_afresh = self.fault is not None
            write_keymap(self.path, self.current, self.default, before=self._kept, afresh=is_afresh)
            self.fault, self._kept = None, self.current
        except Problem as problem:
            self.fault = problem
