"""Sittings at the window, from start to end: what each leaves behind, and whether the last ended as it should."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from workbench.session.failure_words import without_folders
from workbench.session.locking import take
from workbench.session.settings import Settings
from workbench.session.sitting_log import SittingLog

_KEPT = 10
"""Sittings whose logs are kept, with this one."""
_MOST_TRIES = 2
_HAND, _CRASH, _LOG = ".hand", ".crash", ".log"
_LONGEST_REPORT = 60_000


@dataclass(frozen=True, slots=True)
class BadEnd:
    """A sitting that was cut off: `project` and `article` were in hand, and are empty where nothing was.

    `crash` is what was written while the process died, empty where it was ended from outside or the power went. `times`
    is how many sittings in a row ended so.
    """

    project: str
    article: str
    crash: str
    log: str
    times: int


@dataclass(frozen=True, slots=True)
class Place:
    """A project, and the key of the article in it to go on with; empty for the next one to do."""

    project: Path
    article: str


def place_to_open(settings: Settings, ended_badly: BadEnd | None) -> Place | None:
    """Where to go on: where the last sitting was cut off, or where it was closed. None where that is not wanted.

    What was open each time that the last sittings were cut off is not opened again by itself: it may be why.
    """
    if not settings.reopen_last or (ended_badly is not None and ended_badly.times > _MOST_TRIES):
        return None
    place = Place(Path(settings.last_project), settings.last_article)
    if ended_badly is not None and ended_badly.project:
        place = Place(Path(ended_badly.project), ended_badly.article)
    return place if place.project.is_file() else None


class Sitting:
    """One sitting, with files of its own, so that two windows at the same time do not come in each other's way.

    `ended_badly` is the last sitting where that was cut off. Where the folder cannot be written to, nothing is kept.
    """

    def __init__(self, folder: Path, *, now: datetime | None = None) -> None:
        moment = now or datetime.now().astimezone()
        self.folder = folder
        self._stem = f"sitting-{moment:%Y%m%d-%H%M%S-%f}-{os.getpid()}"
        self._hand: IO[str] | None = None
        self.crash_file: IO[str] | None = None
        self.ended_badly: BadEnd | None = None
        self._times = 0
        is_kept = self._begun()
        self.log = SittingLog(self._file(_LOG) if is_kept else None)
        self.have_in_hand("", "")

    def _file(self, suffix: str) -> Path:
        return self.folder / f"{self._stem}{suffix}"

    def _begun(self) -> bool:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.ended_badly = _newest_bad_end(self.folder)
            self._times = self.ended_badly.times if self.ended_badly else 0
            _thin_out(self.folder)
            self._hand = self._file(_HAND).open("w+", encoding="utf-8")
            # A disk that cannot lock files would make each sitting look as if it was cut off.
            take(self._hand.fileno())
            # Python's own report of a crash is written by what is left of the process: the file has to be open.
            self.crash_file = self._file(_CRASH).open("w", encoding="utf-8")
        except OSError:
            self.end()
            return False
        return True

    def have_in_hand(self, project: str, article: str) -> None:
        """Keeps what is in hand, by the path of the project and the key of the article, should this one be cut off."""
        if self._hand is None:
            return
        with suppress(OSError):
            self._hand.seek(0)
            self._hand.truncate()
            # The first byte is the one that is locked, which Windows lets nobody read.
            self._hand.write("\n" + json.dumps({"project": project, "article": article, "times": self._times + 1}))
            self._hand.flush()

    def goes_well(self) -> None:
        """Says that this sitting has got past whatever cut off those before it, from the next thing in hand on."""
        self._times = 0

    def log_so_far(self) -> str:
        """What this sitting noted, its end where that is long."""
        return _end_of(self._file(_LOG))

    def end(self) -> None:
        """Says that this sitting ended as it should; its log stays."""
        for file, suffix in ((self._hand, _HAND), (self.crash_file, _CRASH)):
            if file is not None:
                with suppress(OSError):
                    file.close()
                with suppress(OSError):
                    self._file(suffix).unlink(missing_ok=True)
        self._hand, self.crash_file = None, None


def forget_project(folder: Path, project: str) -> None:
    """Takes a project out of what earlier sittings had in hand."""
    for file in folder.glob(f"sitting-*{_HAND}"):
        if _read_hand(file).get("project") == project and _is_over(file):
            file.unlink(missing_ok=True)


def _newest_bad_end(folder: Path) -> BadEnd | None:
    """The newest of the sittings that were cut off; it is told once."""
    found = [file for file in sorted(folder.glob(f"sitting-*{_HAND}")) if _is_over(file)]
    ends = [_bad_end(file) for file in found]
    for file in found:
        file.unlink(missing_ok=True)
    return ends[-1] if ends else None


def _is_over(file: Path) -> bool:
    """Whether nobody holds it any more."""
    try:
        with file.open("r+", encoding="utf-8") as opened:
            take(opened.fileno())
    except OSError:
        return False
    return True


def _bad_end(file: Path) -> BadEnd:
    said = _read_hand(file)
    times = said.get("times")
    return BadEnd(
        project=str(said.get("project") or ""),
        article=str(said.get("article") or ""),
        crash=without_folders(_end_of(file.with_suffix(_CRASH))),
        log=_end_of(file.with_suffix(_LOG)),
        times=times if isinstance(times, int) else 1,
    )


def _read_hand(file: Path) -> dict[str, object]:
    with suppress(OSError, ValueError):
        said = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(said, dict):
            return said
    return {}


def _end_of(file: Path) -> str:
    with suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace")[-_LONGEST_REPORT:]
    return ""


def _thin_out(folder: Path) -> None:
    """Deletes what sittings of long ago left behind; nothing of one that is still at work."""
    stems = sorted({file.name.partition(".")[0] for file in folder.glob("sitting-*")})
    for stem in stems[: -(_KEPT - 1)]:
        if not (folder / f"{stem}{_HAND}").exists():
            for file in _files_of(folder, stem):
                file.unlink(missing_ok=True)


def _files_of(folder: Path, stem: str) -> Iterator[Path]:
    yield from (folder / f"{stem}{suffix}" for suffix in (_CRASH, _LOG, f"{_LOG}.1"))
