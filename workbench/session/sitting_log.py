"""What a sitting at the window leaves behind to mend a fault by: what happened and when, never a word of a project."""

import logging
from collections.abc import Mapping
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from workbench.session.failure_words import Failure

_LARGEST = 250_000
"""Bytes of a log before it is put aside; the one put aside is kept until the next one is."""


class SittingLog:
    """A file of lines, each with the time. Besides words of the program it takes numbers and nothing else.

    That is how no text, title, name or path can get into it. Where it cannot be written, nothing is.
    """

    def __init__(self, file: Path | None) -> None:
        # Not one of Python's shared loggers: what libraries tell those may quote anything.
        self._logger = logging.Logger("workbench", logging.INFO)  # noqa: LOG001
        self.file = file
        if file is not None:
            handler = _Quiet(file, maxBytes=_LARGEST, backupCount=1, encoding="utf-8", delay=True)
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            self._logger.addHandler(handler)

    def note(self, what: str, /, **numbers: float) -> None:
        """Tells that something happened: `what` is always the same words; numbers are counts, bytes, milliseconds."""
        told = " ".join(f"{name}={_number(value)}" for name, value in numbers.items())
        self._logger.info("%s", f"{what} {told}".rstrip())

    def note_program(self, versions: Mapping[str, str]) -> None:
        """Tells which versions of what this sitting is made of."""
        self._logger.info("%s", "; ".join(f"{name} {version}" for name, version in versions.items()))

    def note_failure(self, failure: Failure, *, times: int = 1) -> None:
        """Tells of an exception, the first time with where it came from."""
        self._logger.info("failure %s at %s, times=%d", failure.kind, failure.place, times)
        if times == 1:
            self._logger.info("%s", failure.trace)

    def note_qt(self, said: str) -> None:
        """Keeps a warning of Qt, which is to be `unquoted`."""
        self._logger.info("qt: %s", said)

    def close(self) -> None:
        for handler in tuple(self._logger.handlers):
            self._logger.removeHandler(handler)
            # On a full disk Python tries once more to write what it has left, in the middle of closing the window.
            with suppress(OSError):
                handler.close()


def _number(value: object) -> str:
    """A number; what only passes as one, because nothing checked it, is left out."""
    return f"{value:g}" if isinstance(value, float) else str(int(value)) if isinstance(value, int) else "?"


class _Quiet(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 — a name of Python's
        """A full disk is no reason to fail over a log."""
