"""Tells which inputs reach lines of the program that none before them reached, so that a fuzzer goes on from these."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dis import findlinestarts
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Any

import workbench

_ROOT = str(Path(workbench.__file__).parent)
_IDLE_CALLS = 200
"""So many calls of a function without a new line, and it is looked at only now and then: its rest is hard to reach."""
_NOW_AND_THEN = 16


class Guide:
    """Counts lines of these folders of the package. Lines are looked for only in functions that have some left."""

    def __init__(self, *folders: str) -> None:
        self._inside = tuple(f"{_ROOT}/{folder}/" for folder in folders)
        self._left: dict[CodeType, set[int]] = {}
        self._idle: dict[CodeType, int] = {}
        self.reached = 0

    @contextmanager
    def watching(self) -> Iterator[None]:
        before = sys.gettrace()
        sys.settrace(self._on_call)
        try:
            yield
        finally:
            sys.settrace(before)

    def _on_call(self, frame: FrameType, _event: str, _what: Any) -> Any:
        code = frame.f_code
        left = self._left.get(code)
        if left is None:
            left = self._left[code] = self._lines_of(code)
        if not left:
            return None
        idle = self._idle[code] = self._idle.get(code, 0) + 1
        if idle > _IDLE_CALLS and idle % _NOW_AND_THEN:
            return None
        return self._on_line

    def _lines_of(self, code: CodeType) -> set[int]:
        if not code.co_filename.startswith(self._inside):
            return set()
        return {line for _, line in findlinestarts(code) if line}

    def _on_line(self, frame: FrameType, event: str, _what: Any) -> Any:
        if event == "line":
            left = self._left[frame.f_code]
            if frame.f_lineno in left:
                left.discard(frame.f_lineno)
                self._idle[frame.f_code] = 0
                self.reached += 1
        return self._on_line


def where(error: BaseException) -> str:
    """The place in the package nearest to where an exception was raised, and its kind: a name for the fault."""
    trace: TracebackType | None = error.__traceback__
    found = f"?: {error!s:.60}"
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(_ROOT):
            found = f"{Path(file).relative_to(_ROOT).as_posix()}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} in {found}"
