"""What is told of an exception that nobody expected: what it was and where, and no word that an article may hold."""

import os
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LEFT_OUT = "(what it says is left out: it may quote an article)"
_PACKAGE = "workbench"
_ENDS = 12
_MOST_FRAMES = 48
_MOST_CHAIN = 8
_MOST_SAID = 4000
_BY_QT = re.compile(r"(?:Error calling Python override of (?P<name>[\w:~<>]+\(\)): )+")
_NAME = r"'[\w.]{1,80}'"
_PLAIN = re.compile(
    "|".join(
        (
            rf"(?:type object |module )?{_NAME} (?:object )?has no attribute {_NAME}",
            rf"{_NAME} object (?:is not \w+|does not support [\w ]+|cannot be interpreted as an integer)",
            rf"name {_NAME} is not defined",
            rf"No module named {_NAME}",
            rf"unsupported operand type\(s\) for \S{{1,3}}: {_NAME} and {_NAME}",
            rf"'[<>=]{{1,2}}' not supported between instances of {_NAME} and {_NAME}",
            r"(?:list|tuple|string|bytes|range object|deque) (?:assignment )?index out of range",
            r"(?:integer |float )?(?:division|modulo)(?: or modulo)? by zero",
            r"maximum recursion depth exceeded[a-zA-Z ]*",
            r"(?:dictionary|set|deque|Set) (?:changed size|mutated) during iteration",
            r"Internal C\+\+ object \([\w.]+\) already deleted\.",
            r"cannot unpack non-iterable \w+ object",
        )
    )
)
"""What Python and Qt say in words of their own, with names out of programs and nothing else."""
_QUOTED = re.compile(r"[\"'“‘«„].*[\"'”’»“]", re.DOTALL)
_FILE = re.compile(r'(?P<before>  File ")(?P<file>[^"]+)(?P<after>", line \d+,? in .+)')


@dataclass(frozen=True, slots=True)
class Failure:
    """`kind` is the type of the exception, `place` the line that it came from, in the workbench if it was there.

    `trace` can be passed on as it is; `said` is the same with what the exception says, which may quote an article.
    """

    kind: str
    place: str
    trace: str
    said: str


def failure_of(error: BaseException) -> Failure:
    """What is to be told of an exception, with those that it came from."""
    chain = list(_chain(error))
    trace, said = (
        "\n\n".join(_told(each, with_words=with_words) for each in reversed(chain)) for with_words in (False, True)
    )
    return Failure(*place_of(error), trace, said)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exception, what it came from, and so on; of a group its parts too."""
    seen: list[BaseException] = []
    waiting = [error]
    while waiting and len(seen) < _MOST_CHAIN:
        each = waiting.pop(0)
        if any(each is other for other in seen):
            continue
        seen.append(each)
        yield each
        cause = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
        waiting += [cause] if cause is not None else []
        waiting += each.exceptions if isinstance(each, BaseExceptionGroup) else ()


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    return list(traceback.extract_tb(error.__traceback__))


def place_of(error: BaseException) -> tuple[str, str]:
    """The `kind` and `place` of a Failure, found in no time: what fails in painting may do so with every frame."""
    last, trace = "", error.__traceback__
    is_own = False
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        is_here = _shown_file(name).startswith(f"{_PACKAGE}/")
        if is_here or not is_own:
            last, is_own = f"{_shown_file(name)}:{trace.tb_lineno}", is_here
        trace = trace.tb_next
    return _kind(error), last


def _told(error: BaseException, *, with_words: bool) -> str:
    lines = [line for frame in _shortened(_frames(error)) for line in frame]
    head = ["Traceback (most recent call last):"] if lines else []
    notes = [line for note in getattr(error, "__notes__", ()) for line in _note(str(note), with_words=with_words)]
    words = _all_words(error) if with_words else _safe_words(error)
    return "\n".join([*head, *lines, f"{_kind(error)}: {words}" if words else _kind(error), *notes])


def _shortened(frames: list[traceback.FrameSummary]) -> Iterator[list[str]]:
    """The lines of each frame; of very many, as of a recursion, the first and the last ones."""
    left_out = len(frames) - _MOST_FRAMES
    for place, frame in enumerate(frames):
        if left_out <= 0 or place < _ENDS or place >= len(frames) - (_MOST_FRAMES - _ENDS):
            line = f'  File "{_shown_file(frame.filename)}", line {frame.lineno}, in {frame.name}'
            yield [line, f"    {frame.line}"] if frame.line else [line]
        elif place == _ENDS:
            yield [f"  … {left_out} more …"]


def _shown_file(name: str) -> str:
    """A file of code without the folders that lead to it, which tell who is at this computer."""
    parts = Path(name).parts
    for root in (_PACKAGE, "site-packages", "tests"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at + (root == "site-packages") :])
    return parts[-1] if parts else name


def _all_words(error: BaseException) -> str:
    try:
        return str(error)[:_MOST_SAID]
    except Exception:  # an exception of somebody's own, whose words are at fault themselves
        return ""


def _safe_words(error: BaseException) -> str:
    """What an exception says where that cannot quote anything; else that it is left out."""
    said = _all_words(error)
    called = _BY_QT.match(said)
    by_qt, said = (f"in {called.group('name')}: ", said[called.end() :]) if called else ("", said)
    name = getattr(error, "sqlite_errorname", None)
    if isinstance(name, str) and name.isidentifier():
        return by_qt + name
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return f"{by_qt}[Errno {error.errno}] {os.strerror(error.errno)}"
    if not said or _PLAIN.fullmatch(said):
        return (by_qt + said).strip()
    return by_qt + LEFT_OUT


def _note(note: str, *, with_words: bool) -> Iterator[str]:
    """What was noted on an exception: all of it, or the places in the code that it names."""
    for line in note.splitlines():
        if with_words:
            yield line
        elif _FILE.match(line) is not None:
            yield without_folders(line)


def without_folders(trace: str) -> str:
    """A trace in words, without the folders that lead to files of code."""
    return _FILE.sub(lambda found: found["before"] + _shown_file(found["file"]) + found["after"], trace)


def unquoted(said: str) -> str:
    """A message of a library without what stands in it between quotation marks."""
    return _QUOTED.sub("“…”", said)
