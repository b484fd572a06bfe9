"""Has the system refuse every lock on a file to this process, as a share does whose server knows none. Linux only."""

import ctypes
import errno
import platform
import struct
import sys
from itertools import starmap

_CALLS = {"x86_64": (0xC000003E, 72), "aarch64": (0xC00000B7, 25)}
"""What the kernel calls a machine, and the number of `fcntl` there."""
_LOCKS = (5, 6, 7, 36, 37, 38)
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000
_NUMBER, _MACHINE, _SECOND_ARGUMENT = 0, 4, 24


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def refuse_locks() -> bool:
    """From now on `fcntl` gives ENOLCK wherever it is asked for a lock; False where the system has no such thing."""
    if sys.platform != "linux" or platform.machine() not in _CALLS:
        return False
    steps = b"".join(starmap(_step, _steps(*_CALLS[platform.machine()])))
    program = _Program(len(steps) // 8, steps)
    libc = ctypes.CDLL(None, use_errno=True)
    is_set = libc.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0
    return is_set and bool(libc.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def _steps(machine: int, call: int) -> list[tuple[int, ...]]:
    """A program for the kernel, which looks at each call of the process; a jump counts the steps it passes over."""
    count = len(_LOCKS)
    questions = [(_JUMP_IF_EQUAL, lock, count - place, 0) for place, lock in enumerate(_LOCKS)]
    return [
        (_LOAD, _MACHINE),
        (_JUMP_IF_EQUAL, machine, 0, count + 3),
        (_LOAD, _NUMBER),
        (_JUMP_IF_EQUAL, call, 0, count + 1),
        (_LOAD, _SECOND_ARGUMENT),
        *questions,
        (_RETURN, _ALLOW),
        (_RETURN, _FAIL | errno.ENOLCK),
    ]
