"""Settings: what a person has chosen, kept as one TOML file in their own folder."""

import getpass
import os
import tomllib
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomli_w

from workbench.core.problems import Problem

MOST_RECENT = 8


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


@dataclass(frozen=True, slots=True)
class Settings:
    """`theme` is system, light or dark. `zoom` is a factor of the reading size. `recent` are paths, the newest first.

    `window` is the window's geometry and state, as the window wrote it.
    """

    annotator_id: str = field(default_factory=lambda: uuid.uuid4().hex)
    annotator_name: str = field(default_factory=_login_name)
    theme: str = "system"
    reading_font: str = ""
    reading_points: float = 13.0
    zoom: float = 1.0
    pipeline: str = ""
    recent: tuple[str, ...] = ()
    window: str = ""

    def opened(self, path: Path) -> "Settings":
        """With `path` in front of the recent projects."""
        name = str(path.resolve())
        return replace(self, recent=(name, *(other for other in self.recent if other != name))[:MOST_RECENT])


def read_settings(path: Path) -> Settings:
    """The settings of a file, defaults for what it does not say; raises Problem for a file that is not TOML."""
    if not path.exists():
        return Settings()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Problem(
            f"The settings cannot be read: {error}.", where=str(path), remedy="Mend or remove the file."
        ) from error
    default = Settings()
    known: dict[str, Any] = {}
    for each in fields(Settings):
        value, usual = table.get(each.name), getattr(default, each.name)
        if isinstance(usual, tuple) and isinstance(value, list):
            known[each.name] = tuple(str(item) for item in value)
        elif isinstance(value, type(usual)):
            known[each.name] = value
    return replace(default, **known)


def write_settings(path: Path, settings: Settings) -> None:
    """Writes the file beside its place and moves it there; raises Problem where it cannot be written."""
    table = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(settings).items()}
    draft = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(tomli_w.dumps(table), encoding="utf-8")
        draft.replace(path)
    except (OSError, ValueError) as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise Problem(f"The settings cannot be kept: {error}.", where=str(path)) from error
