"""Reads and keeps a person's settings, a TOML file in their own folder in which lines of their own stay."""

from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.session.locking import in_turn
from workbench.session.own_file import change_lines, read_table
from workbench.session.settings import MOST_RECENT, SETTINGS, Settings


def read_settings(path: Path) -> Settings:
    """The settings of a file, defaults for what it does not say or says wrongly; raises Problem for one not in TOML."""
    if not path.exists():
        return Settings()
    try:
        table = read_table(path)
    except (OSError, ValueError) as error:
        raise Problem(
            phrase("The settings cannot be read: {error}.", error=error),
            where=str(path),
            remedy="Mend or remove the file.",
        ) from error
    kinds = {setting.name: setting.kind for setting in SETTINGS}
    known: dict[str, Any] = {}
    for each in fields(Settings):
        said = table.get(each.name)
        value = kinds[each.name].proper(said) if each.name in kinds else _remembered(each.name, said)
        if value is not None:
            known[each.name] = value
    return replace(Settings(), **known)


def _remembered(name: str, said: object) -> object:
    """What the program itself wrote, where it is of the right type."""
    if name == "recent":
        return tuple(str(path) for path in said) if isinstance(said, list) else None
    is_fit = isinstance(said, str) and (bool(said) or name != "annotator_id")
    return said if is_fit else None


def names_annotator(path: Path) -> bool:
    """Whether a file says who the annotator is; without, each start would be that of another person."""
    with suppress(OSError, ValueError):
        return bool(_remembered("annotator_id", read_table(path).get("annotator_id")))
    return False


def write_settings(path: Path, before: Settings, now: Settings) -> None:
    """Keeps what changed from `before` to `now`, a default by saying nothing; raises Problem where it cannot.

    Lines that did not change are left alone: another window may have written them. Of recent projects both windows'
    are kept.
    """
    with in_turn(path):
        kept_before, kept = (before.changed() if path.exists() else {}), now.changed()
        touched = {name for name in kept_before | kept if kept_before.get(name) != kept.get(name)}
        values = {name: kept.get(name) for name in sorted(touched, key=list(kept_before | kept).index)}
        if "recent" in values:
            values["recent"] = _both(_kept_recent(path), before.recent, now.recent) or None
        change_lines(path, {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()})


def _kept_recent(path: Path) -> tuple[str, ...]:
    with suppress(OSError, ValueError):
        kept = _remembered("recent", read_table(path).get("recent"))
        return kept if isinstance(kept, tuple) else ()
    return ()


def _both(there: tuple[str, ...], before: tuple[str, ...], now: tuple[str, ...]) -> tuple[str, ...]:
    """What another window put in the list as well, behind what came in here, without what was taken out here."""
    gone = set(before) - set(now)
    came = [path for path in now if path not in before or now.index(path) < before.index(path)]
    return tuple(dict.fromkeys([*came, *(path for path in there if path not in gone), *now]))[:MOST_RECENT]
