"""Keymap: which keys run which command; the default one that ships, with the person's own lines over it."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Keymap:
    """Keys by the name of their command, the one shown in menus first, such as `Alt+Left` or `Shift+X`."""

    keys: Mapping[str, tuple[str, ...]]

    def shown(self, command: str) -> str:
        """The key that is shown for a command; empty where it has none."""
        return next(iter(self.keys.get(command, ())), "")

    def commands(self) -> dict[str, str]:
        """The command of each key."""
        return {key: command for command, keys in self.keys.items() for key in keys}


def read_keymap(default: Path, own: Path, names: Iterable[str]) -> Keymap:
    """The keymap of file `default` with the lines of file `own` over it, where that is there.

    Raises Problem for a command that is not in `names`, a key given twice, or a file that is no keymap.
    """
    known = set(names)
    keys = _lines(default, known) | (_lines(own, known) if own.exists() else {})
    _check_single(keys, own)
    return Keymap(keys)


def _lines(path: Path, known: set[str]) -> dict[str, tuple[str, ...]]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Problem(f"The keymap cannot be read: {error}.", where=str(path)) from error
    for name, keys in table.items():
        if name not in known:
            raise Problem(f"There is no command “{name}”.", where=str(path))
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise Problem(f"The keys of “{name}” are not a list of names of keys.", where=str(path))
    return {name: tuple(keys) for name, keys in table.items()}


def _check_single(keys: Mapping[str, tuple[str, ...]], path: Path) -> None:
    taken: dict[str, str] = {}
    for command, own in keys.items():
        for key in own:
            if taken.setdefault(key, command) != command:
                raise Problem(f"The key {key} is given to “{taken[key]}” and to “{command}”.", where=str(path))
