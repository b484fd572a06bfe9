"""Keymap: which keys run which command; the default one that ships, with the person's own lines over it."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.locking import in_turn
from workbench.session.own_file import change_lines, read_table

MODIFIERS = ("Ctrl", "Alt", "Shift")
_ARROWS = ("Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown")
_OF_THE_CARET = {f"{held}{arrow}" for arrow in _ARROWS for held in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")}
_TAKEN = _OF_THE_CARET | {"Ctrl+C"}


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

    def bound(self, command: str, key: str, *, instead_of: str = "") -> "Keymap":
        """With `key` for a command, instead of one of its keys or beside them; who had it gets that one for it."""
        keys = {name: list(own) for name, own in self.keys.items()}
        owner = self.commands().get(key)
        if owner == command:
            return self
        if owner is not None:
            place = keys[owner].index(key)
            keys[owner][place : place + 1] = [instead_of] if instead_of else []
        own = keys.setdefault(command, [])
        if instead_of in own:
            own[own.index(instead_of)] = key
        else:
            own.append(key)
        return Keymap({name: tuple(own) for name, own in keys.items()})

    def without(self, command: str) -> "Keymap":
        """With no key for a command."""
        return Keymap({**self.keys, command: ()})

    def reset(self, command: str, default: "Keymap") -> "Keymap":
        """With the default keys for a command, taken from whichever has them now."""
        own = default.keys.get(command, ())
        keys = {name: tuple(key for key in keys if key not in own) for name, keys in self.keys.items()}
        return Keymap({**keys, command: own})


def refusal(key: str) -> str:
    """Why no command can have a key; empty where one can."""
    if key == "Ctrl+C":
        return phrase("{key} copies.", key=key)
    return phrase("{key} moves the caret.", key=key) if key in _TAKEN else ""


def read_keymap(default: Path, own: Path, names: Iterable[str]) -> Keymap:
    """The keymap of file `default` with the lines of file `own` over it, where that is there.

    A key of the person's own is theirs: the command that has it by default does without. Raises Problem for a command
    that is not in `names`, a key that is none or is given twice in one file, or a file that is no keymap.
    """
    known = set(names)
    shipped = _lines(default, known)
    chosen = _lines(own, known) if own != default and own.exists() else {}
    taken = {key for keys in chosen.values() for key in keys}
    left = {name: tuple(key for key in keys if key not in taken) for name, keys in shipped.items()}
    return Keymap(left | chosen)


def write_keymap(own: Path, keymap: Keymap, default: Keymap, *, before: Keymap, afresh: bool = False) -> None:
    """Keeps the lines that changed from `before`, where they differ from the default; raises Problem where it cannot.

    Another window may have changed others meanwhile: those stay, but for keys that are given away here. With `afresh` a
    file that is there, and of no use, is put aside under another name first.
    """
    with in_turn(own):
        if afresh:
            with suppress(OSError):
                own.replace(own.with_name(f"{own.stem}-unreadable{own.suffix}"))
        names = dict.fromkeys([*default.keys, *keymap.keys])
        changed = [name for name in names if afresh or keymap.keys.get(name) != before.keys.get(name)]
        there = _lines(own, set(names)) if own.exists() else {}
        merged = _given(there, {name: keymap.keys.get(name, ()) for name in changed})
        wanted = {name: keys for name, keys in merged.items() if name in changed or keys != there.get(name)}
        change_lines(own, {name: list(k) if k != default.keys.get(name, ()) else None for name, k in wanted.items()})


def _given(there: Mapping[str, tuple[str, ...]], given: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The lines of a file with some of them changed: a key that these have is taken from whichever other has it."""
    taken = {key for keys in given.values() for key in keys}
    left = {name: tuple(key for key in keys if key not in taken) for name, keys in there.items()}
    return left | dict(given)


def spelled(key: str) -> str:
    """A key as this program writes it, its modifiers in one order; empty for what is no key."""
    held, plus, base = key.rpartition("+")
    if not base and held.endswith("+"):
        held, base = held[:-1], "+"
    elif not base and key == "+":
        return key
    parts = held.split("+") if held else []
    wanted = {part.strip().capitalize() for part in parts}
    if not base.strip() or not wanted <= set(MODIFIERS) or (plus and not parts):
        return ""
    base = base.strip()
    base = base.upper() if len(base) == 1 else base
    return "+".join([*(name for name in MODIFIERS if name in wanted), base])


def _lines(path: Path, known: set[str]) -> dict[str, tuple[str, ...]]:
    try:
        table = read_table(path)
    except (OSError, ValueError) as error:
        raise Problem(phrase("The keymap cannot be read: {error}.", error=error), where=str(path)) from error
    lines = {name: _keys(name, keys, known, path) for name, keys in table.items()}
    _check_single(lines, path)
    return lines


def _keys(name: str, keys: object, known: set[str], path: Path) -> tuple[str, ...]:
    if name not in known:
        raise Problem(phrase("There is no command “{name}”.", name=name), where=str(path))
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise Problem(phrase("The keys of “{name}” are not a list of names of keys.", name=name), where=str(path))
    for key in keys:
        if not spelled(key) or refusal(spelled(key)):
            raise Problem(phrase("“{key}” cannot be the key of “{name}”.", key=key, name=name), where=str(path))
    return tuple(spelled(key) for key in keys)


def _check_single(keys: Mapping[str, tuple[str, ...]], path: Path) -> None:
    taken: dict[str, str] = {}
    for command, own in keys.items():
        for key in own:
            other = taken.setdefault(key, command)
            if other != command:
                told = phrase("The key {key} is given to “{one}” and to “{other}”.", key=key, one=other, other=command)
                raise Problem(told, where=str(path))
