"""Watches the whole run: no test may reach another computer, start a shell, or have code run that came as data."""

import os
import socket
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import FrameType

import pytest

PROGRAM = f"{Path(__file__).resolve().parent.parent / 'workbench'}{os.sep}"
UNPICKLING = ("multiprocessing", "distributed", "tests", "hypothesis", "execnet", "_pytest", "joblib")
"""Who may unpickle: pipes between processes of our own, a cluster that a person named, and tests."""
ON_A_CLUSTER = ("test_cluster.py", "test_suggesting_on_a_cluster.py")
"""Tests of what does reach other processes through sockets, on this computer."""
IN_A_SHELL = ("test_readme.py",)
"""Tests that give a shell the commands of a page, as a reader does."""
SHELL = "starts a shell"


class Watch:
    """What was seen since it was last asked."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._judges: dict[str, Callable[..., str]] = {
            "socket.connect": _reaching,
            "socket.bind": _reaching,
            "socket.sendto": _reaching,
            "socket.getaddrinfo": lambda host, *_: f"asks for the address of {host!r}",
            "socket.gethostbyname": lambda host: f"asks for the address of {host!r}",
            "urllib.Request": lambda url, *_: f"asks for {url!r}",
            "os.system": lambda command: f"runs {command!r}",
            "os.exec": lambda path, *_: f"runs {path!r}",
            "os.startfile": lambda path, *_: f"opens {path!r}",
            "webbrowser.open": lambda url: f"opens {url!r}",
            "pty.spawn": lambda command: f"runs {command!r}",
            "subprocess.Popen": _shell,
            "pickle.find_class": _unpickling,
            "compile": _compiling,
        }

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        judge = self._judges.get(event)
        if judge is not None and (told := judge(*args)):
            self.seen.append(told)

    def take(self) -> list[str]:
        """What was seen, once."""
        seen, self.seen = self.seen, []
        return seen


def _reaching(own: socket.socket, address: object) -> str:
    # On Windows a pair of ends within a process is made of two that talk over the loopback.
    is_local = own.family == getattr(socket, "AF_UNIX", None) or sys.platform == "win32"
    # Libraries look that way whether this computer knows addresses of the newer kind.
    is_probe = isinstance(address, tuple) and address[:2] == ("::1", 0)
    return "" if is_local or is_probe else f"reaches {address!r} by a socket"


def _shell(executable: object, args: object, *_: object) -> str:
    is_shell = isinstance(args, str) or (isinstance(args, list) and [str(each) for each in args[1:2]] == ["-c"])
    is_python = str(executable).endswith(("python", f"python{sys.version_info[0]}.{sys.version_info[1]}"))
    return f"{SHELL}: {args!r}" if is_shell and not is_python else ""


def _unpickling(module: object, name: object) -> str:
    callers = {_package(frame) for frame in _frames(sys._getframe(2))}
    return "" if callers & {*UNPICKLING} else f"unpickles {module}.{name}"


def _compiling(source: object, _filename: object) -> str:
    is_ours = sys._getframe(2).f_code.co_filename.startswith(PROGRAM)
    return "compiles code in the program" if source is not None and is_ours else ""


def _frames(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


def _package(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", "")).partition(".")[0]


_WATCH = Watch()
# Qt compiles a few lines of its own where it is imported first, which would be a module of the program.
import_module("PySide6.QtCore")
sys.addaudithook(_WATCH)


@pytest.fixture(autouse=True)
def _nothing_reaches_out(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    of = request.path.name
    seen = [told for told in _WATCH.take() if not (told.startswith(SHELL) and of in IN_A_SHELL)]
    assert not seen or of in ON_A_CLUSTER, seen
