"""Keeps resources/translations in step with the words of the program: collects them, checks and compiles what is there.

Qt's lupdate finds no plural given as two texts, no words of a Problem and no table. The files are Qt's all the same,
for Qt Linguist and lrelease. With --check it says what is wrong, and writes nothing.
"""

import ast
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "de": 2, "hi": 2, "ru": 3}
"""How many forms a count has in each language; English is the source, so its file holds plurals only."""

_CONTEXT = "workbench"
_COMPARED_OR_LOGGED = {"startswith", "endswith", "removeprefix", "removesuffix", "note"}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
# What only the terminal says, or the report of a fault, which are English.
_TERMINAL = (
    "workbench/cli/", "workbench/__main__.py", "workbench/desktop/demo.py", "workbench/desktop/versions.py",
    "workbench/suggest/cluster.py", "workbench/exchange/suggestions_file.py", "workbench/session/suggesting_files.py",
)  # fmt: skip
_MARKS = {"tr", "phrase"}
# Which arguments of other calls are words, by place and by name.
_SAYING = {
    "Problem": ((0,), ("what", "where", "remedy")), "Fault": ((1, 4), ("what", "remedy")),
    "say": ((0,), ("said",)), "_say": ((0,), ("said",)), "Changes": ((), ("said",)),
}  # fmt: skip
# Texts of the window that are no words: names of keys and fonts, and what fixes a width.
_NAMES = frozenset((
    "Alt", "Backspace", "Ctrl", "Delete", "Down", "End", "Enter", "Esc", "Escape", "Fusion", "Home", "Insert", "Left",
    "Menu", "Meta", "Page", "PageDown", "PageUp", "Pg", "Return", "Right", "Shift", "Space", "Tab", "Up", "Workbench",
))  # fmt: skip
_NAMED = {"READING_FACES", "_SAMPLE", "__all__"}
_IS_WORDS = re.compile(r"[A-Za-z]{2,}[,:]? [A-Za-z(“]|^[A-Z][a-z]+…?$")
# Marks that a language does not use, where it has others.
_WRONG_MARKS = {language: re.compile(marks) for language, marks in (
    ("de", r"\"|“(?=\w)|”"), ("ru", r"[\"“”]"), ("hi", r"\"|[\u0900-\u097f]\.$"),
)}  # fmt: skip


@dataclass(slots=True)
class Message:
    """One text and where it stands; with a plural, `source` is the form for many, as Qt has it."""

    source: str
    singular: str = ""
    places: set[str] = field(default_factory=set)
    forms: list[str] = field(default_factory=list)
    is_finished: bool = False


class Collected:
    """The words of the program, and what keeps words from being translated."""

    def __init__(self) -> None:
        self.messages: dict[str, Message] = {}
        self.faults: list[str] = []

    def add(self, source: str, place: str, singular: str = "") -> None:
        if not re.search(r"[^\W\d_]|[“”]", re.sub(r"\{\w*(:[^}]*)?\}", "", source)):
            return  # nothing but values and signs
        message = self.messages.setdefault(source, Message(source, singular))
        if message.singular != singular:
            self.faults.append(f"{place}: “{source}” is elsewhere with another singular, or none")
        message.places.add(place)

    def read(self, path: Path) -> None:
        """Adds what one module says."""
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith(_TERMINAL) and path.stem != "translation":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            marked = set(self._calls(tree, path.stem))
            if name.startswith("workbench/desktop/"):
                self._look_for_bare(tree, marked, name)

    def _calls(self, tree: ast.AST, place: str) -> Iterator[ast.AST]:
        """Adds the words of every call that says something; the nodes that hold them."""
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
            if name in _MARKS and len(call.args) == 2 and not isinstance(call.args[1], ast.Starred):
                many, one = self._literals(call.args[1], place), self._literals(call.args[0], place)
                if len(many) == len(one) == 1:
                    self.add(many[0], place, one[0])
                else:
                    self.faults.append(f"{place}:{call.lineno}: a plural needs two literal texts")
                yield from call.args
            elif name in _MARKS and call.args:
                yield from self._said(call.args[0], place)
            elif name in _SAYING:
                places, names = _SAYING[name]
                given = [call.args[place] for place in places if place < len(call.args)]
                for node in (*given, *(each.value for each in call.keywords if each.arg in names)):
                    yield from self._said(node, place)

    def _said(self, node: ast.AST, place: str) -> Iterator[ast.AST]:
        for text in filter(None, self._literals(node, place)):
            self.add(text, place)
        yield node

    def _literals(self, node: ast.AST, place: str) -> list[str]:
        """The texts that stand here, of both branches of a condition; none for a variable or another call."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [node.value]
        if isinstance(node, ast.IfExp):
            return [*self._literals(node.body, place), *self._literals(node.orelse, place)]
        if isinstance(node, ast.JoinedStr | ast.BinOp):
            self.faults.append(
                f"{place}:{node.lineno}: {ast.unparse(node)} is put together; use named values of phrase"
            )
        return []

    def _look_for_bare(self, tree: ast.AST, marked: set[ast.AST], name: str) -> None:
        """Notes texts of the window that look like words and are not marked."""
        inside = {part for node in marked for part in ast.walk(node)}
        inside |= {part for node in ast.walk(tree) for skipped in _no_words(node) for part in ast.walk(skipped)}
        constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and node not in inside)
        for node in constants:
            if isinstance(node.value, str) and node.value not in _NAMES and _IS_WORDS.search(node.value):
                self.faults.append(f"{name}:{node.lineno}: {ast.unparse(node)} is not marked with tr")


def _no_words(node: ast.AST) -> Iterator[ast.AST]:
    """What nobody reads as words of the window: a docstring, a fault, what is compared or logged, a table of names."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Raise | ast.Compare) or (
        isinstance(node, ast.Call) and getattr(node.func, "attr", "") in _COMPARED_OR_LOGGED
    ):
        yield node
    elif isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id in _NAMED for to in node.targets):
        yield node.value


def collected() -> Collected:
    """All that a person can read in the window."""
    found = Collected()
    for path in sorted((ROOT / "workbench").rglob("*.py")):
        found.read(path)
    for text, place in (*_of_commands(), *_of_scheme()):
        found.add(text, place)
    return found


def _of_commands() -> Iterator[tuple[str, str]]:
    sys.path.insert(0, str(ROOT))
    from workbench.core.phrases import Phrase
    from workbench.session.commands import COMMANDS

    for command in COMMANDS:
        yield command.title.template if isinstance(command.title, Phrase) else command.title, "commands"
        yield command.menu.removesuffix("-"), "commands"


def _of_scheme() -> Iterator[tuple[str, str]]:
    """Titles, notes and values of the scheme that ships; labels themselves are data."""
    scheme = tomllib.loads((ROOT / "resources" / "schemes" / "news.toml").read_text(encoding="utf-8"))
    for layer in scheme["layers"].values():
        words = [layer["title"], *layer.get("roles", ())]
        for each in (*layer["labels"], *layer.get("attributes", ())):
            words += [each["title"], each.get("note", ""), *each.get("values", ())]
        yield from ((text, "news.toml") for text in words)


def read_catalogue(path: Path) -> tuple[dict[str, Message], list[ET.Element]]:
    """What is translated so far, by source; and the contexts of Qt's own words, as they stand."""
    found: dict[str, Message] = {}
    contexts = list(ET.parse(path).getroot().iter("context")) if path.exists() else []  # noqa: S314 - a file of ours
    ours = [context for context in contexts if context.findtext("name") == _CONTEXT]
    for each in (message for context in ours for message in context.iter("message")):
        told = each.find("translation")
        if told is not None:
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            source = each.findtext("source") or ""
            found[source] = Message(source, forms=forms, is_finished=told.get("type") is None)
    return found, [context for context in contexts if context not in ours]


def write_catalogue(path: Path, language: str, words: dict[str, Message], foreign: list[ET.Element]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = _CONTEXT
    for message in sorted(words.values(), key=lambda each: (each.source.casefold(), each.source)):
        node = ET.SubElement(context, "message", {"numerus": "yes"} if message.singular else {})
        ET.SubElement(node, "source").text = message.source
        ET.SubElement(node, "extracomment").text = ", ".join(sorted(message.places))
        told = ET.SubElement(node, "translation", {} if message.is_finished else {"type": "unfinished"})
        if message.singular:
            for form in message.forms:
                ET.SubElement(told, "numerusform").text = form
        else:
            told.text = message.forms[0]
    root.extend(foreign)
    ET.indent(root, "    ")
    path.write_text(f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n", encoding="utf-8")


def merged(language: str, wanted: dict[str, Message], there: dict[str, Message]) -> dict[str, Message]:
    """The words that are wanted, with what is there for them; what is no longer said is dropped."""
    result = {}
    for source, message in wanted.items():
        count = FORMS[language] if message.singular else 1
        old = there.get(source)
        forms, is_finished = (old.forms, old.is_finished) if old and len(old.forms) == count else ([""] * count, False)
        if language == "en":
            forms, is_finished = [message.singular, source], True
        if language != "en" or message.singular:
            result[source] = Message(source, message.singular, message.places, forms, is_finished)
    return result


def faults_of(language: str, wanted: dict[str, Message], there: dict[str, Message]) -> Iterator[str]:
    """What is missing, left over or does not fit its source."""
    expected = merged(language, wanted, there)
    yield from (f"{language}: “{source}” is said no more" for source in there.keys() - expected.keys())
    for source, message in expected.items():
        if source not in there or not message.is_finished or not all(message.forms):
            yield f"{language}: “{source}” is not translated"
        elif language != "en":
            # What is said of one thing alone may leave its number out, as English does; of three forms none is.
            first = message.forms[0] if len(message.forms) == 2 else source
            of_one = "" if _misfit(message.singular, first, language) else first
            yield from (f"{language}: “{source}” → “{form}”: {why}" for form in message.forms
                        if form != of_one and (why := _misfit(source, form, language)))  # fmt: skip


def _misfit(source: str, form: str, language: str) -> str:
    if _fields(source) != _fields(form):
        return "other values in braces"
    if source.endswith("…") != form.endswith("…"):
        return "one ends with “…”, the other does not"
    if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
        return "other space at an end"
    if source.count("&") != form.count("&") or source.count("\n") != form.count("\n"):
        return "other number of “&” or of lines"
    wrong = _WRONG_MARKS[language].search(form) and '"' not in source
    return "marks that the language does not use" if wrong else ""


def _fields(text: str) -> list[tuple[str, str]]:
    try:
        return sorted((name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None)
    except ValueError:  # braces that are meant
        return []


def compile_catalogues(into: Path) -> None:
    """Makes the files that the program reads, by the lrelease that PySide6 brings."""
    import PySide6

    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    for language in FORMS:
        made, source = into / f"workbench_{language}.qm", FOLDER / f"workbench_{language}.ts"
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(made)], check=True)  # noqa: S603 - PySide6's own


def update() -> None:
    words = collected().messages
    FOLDER.mkdir(exist_ok=True)
    for language in FORMS:
        path = FOLDER / f"workbench_{language}.ts"
        there, foreign = read_catalogue(path)
        write_catalogue(path, language, merged(language, words, there), foreign)
    compile_catalogues(FOLDER)


def check() -> list[str]:
    """What is wrong, a line each."""
    words = collected()
    faults = list(words.faults)
    for language in FORMS:
        there, _ = read_catalogue(FOLDER / f"workbench_{language}.ts")
        faults += faults_of(language, words.messages, there)
    with tempfile.TemporaryDirectory() as fresh:
        compile_catalogues(Path(fresh))
        for made in sorted(Path(fresh).iterdir()):
            if not (FOLDER / made.name).exists() or (FOLDER / made.name).read_bytes() != made.read_bytes():
                faults.append(f"{made.name} is not compiled of what its .ts says; run make translations")
    return faults


def main() -> int:
    if "--check" not in sys.argv[1:]:
        update()
    faults = check()
    print(*faults, f"{len(faults)} to put right" if faults else f"All words are there in {', '.join(FORMS)}.", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
