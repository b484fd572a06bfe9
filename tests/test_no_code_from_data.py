"""Nothing in the program runs what a file says: no eval, no pickle, no shell, no archive that goes anywhere."""

import ast
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.watched import Watch

FORBIDDEN_CALLS = {
    "eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.execv", "os.execve", "os.startfile",
    "subprocess.getoutput", "subprocess.getstatusoutput", "tempfile.mktemp", "yaml.load", "marshal.load",
    "marshal.loads",
}  # fmt: skip
IMPORTING = {"importlib.import_module", "import_module", "library"}
FORBIDDEN_METHODS = {"extractall", "from_pickle", "load_extension", "enable_load_extension", "setHtml", "insertHtml"}
FORBIDDEN_IMPORTS = {
    "pickle", "cPickle", "cloudpickle", "dill", "marshal", "shelve", "code", "codeop", "ctypes", "pty", "telnetlib",
    "ftplib", "http", "urllib.request", "socket", "socketserver", "smtplib", "xmlrpc", "requests", "aiohttp",
    "webbrowser",
}  # fmt: skip
ALLOWED = {
    # A pair of ends within the process: a signal wakes the window by a byte.
    ("desktop/interrupting.py", "import socket"),
    # Written to be compared, never read.
    ("exchange/read_back.py", "import marshal"),
    # Modules of ours, and of libraries that the caller names.
    ("exchange/formats.py", "import_module of what is not written there"),
    ("exchange/extras.py", "import_module of what is not written there"),
}


def test_nothing_is_run_that_a_file_says(root: Path) -> None:
    files = sorted((root / "workbench").rglob("*.py"))
    found = [
        f"{file.relative_to(root)}:{line}: {what}"
        for file in files
        for line, what in dangers(ast.parse(file.read_text("utf-8")))
        if (file.relative_to(root / "workbench").as_posix(), what) not in ALLOWED
    ]
    assert files and found == []


def dangers(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and name of each thing that could run what is given to it, or reach another computer."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, f"import {a.name}") for a in node.names if _is_forbidden(a.name))
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
            yield from ((node.lineno, f"from {name}") for name in names if _is_forbidden(name))
        elif isinstance(node, ast.Call):
            yield from ((node.lineno, what) for what in _in_call(node))


def _is_forbidden(module: str) -> bool:
    return any(module == each or module.startswith(f"{each}.") for each in FORBIDDEN_IMPORTS)


def _in_call(call: ast.Call) -> Iterator[str]:
    name = ast.unparse(call.func)
    if name in FORBIDDEN_CALLS:
        yield name
    if name in IMPORTING and not isinstance(call.args[0], ast.Constant):
        yield f"{name} of what is not written there"
    if isinstance(call.func, ast.Attribute) and call.func.attr in FORBIDDEN_METHODS:
        yield name
    for keyword in call.keywords:
        if keyword.arg == "shell" and not (isinstance(keyword.value, ast.Constant) and keyword.value.value is False):
            yield f"{name}(shell=…)"
        if keyword.arg == "allow_pickle" and ast.unparse(keyword.value) != "False":
            yield f"{name}(allow_pickle=…)"
    if name.endswith(("numpy.load", "np.load")) and not any(k.arg == "allow_pickle" for k in call.keywords):
        yield f"{name} without allow_pickle=False"


@pytest.mark.parametrize(
    "code",
    [
        "eval('1')",
        "import pickle",
        "from pickle import loads",
        "import urllib.request",
        "from urllib import request",
        "from os import path; os.system('x')",
        "subprocess.run('x', shell=True)",
        "tar.extractall('/')",
        "np.load(file)",
        "numpy.load(file, allow_pickle=True)",
        "label.setHtml(words)",
        "import_module(name)",
        "marshal.loads(data)",
    ],
)
def test_each_of_these_would_be_found(code: str) -> None:
    assert [*dangers(ast.parse(code))]


def test_what_is_harmless_is_none() -> None:
    harmless = "import json, urllib.parse, re\nre.compile('a')\nnumpy.load(f, allow_pickle=False)\nrun(['a'])"
    assert [*dangers(ast.parse(harmless))] == []


@pytest.mark.parametrize(
    ("event", "args"),
    [
        ("socket.getaddrinfo", ("example.org", 80)),
        ("os.system", (b"true",)),
        ("subprocess.Popen", ("/bin/sh", ["/bin/sh", "-c", "true"], None, None)),
        ("subprocess.Popen", ("true", "true", None, None)),
        ("urllib.Request", ("https://example.org", None, {}, "GET")),
    ],
)
def test_the_run_would_tell_of_it(event: str, args: tuple[object, ...]) -> None:
    watch = Watch()
    watch(event, args)
    assert watch.take() and not watch.take()


def test_a_socket_to_another_computer_is_seen_and_a_pair_of_ends_is_not() -> None:
    watch = Watch()
    with socket.socket(socket.AF_INET) as outside:
        watch("socket.connect", (outside, ("192.0.2.1", 80)))
    assert len(watch.take()) == 1
    if hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX) as inside:
            watch("socket.connect", (inside, "somewhere"))
        assert watch.take() == []
