"""Every word that a person reads is marked and translated, and what would not be is noticed."""

import ast
import re
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Found = Callable[[str], Any]


@pytest.fixture(scope="module")
def tool(root: Path) -> ModuleType:
    spec = spec_from_file_location("translations", root / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    # Its dataclasses look their module up.
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def found(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Found:
    """What is collected from a module of the window with this text."""

    def read(source: str) -> Any:
        monkeypatch.setattr(tool, "ROOT", tmp_path)
        path = tmp_path / "workbench" / "desktop" / "some_view.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
        words = tool.Collected()
        words.read(path)
        return words

    return read


def test_all_words_are_marked_and_translated_and_compiled(tool: ModuleType) -> None:
    assert tool.check() == []


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("tr('All keys')", {"All keys": ""}),
        ("tr('{n} span', '{n} spans', n=k)", {"{n} spans": "{n} span"}),
        ("tr('Flag' if new else 'Save the note')", {"Flag": "", "Save the note": ""}),
        ("raise Problem('No.', where=path, remedy='Try ' 'again.')", {"No.": "", "Try again.": ""}),
        ("Problem(phrase('No {what}.', what=x))", {"No {what}.": ""}),
        ("session.say('Finished')", {"Finished": ""}),
        ("yield Fault(name, 'Empty.', line, key, 'Look.')", {"Empty.": "", "Look.": ""}),
        ("tr(command.title)", {}),
        ("tr('{a:,} · {b}', a=1, b=2)", {}),
    ],
)
def test_words_are_found_where_they_are_said(found: Found, source: str, texts: dict[str, str]) -> None:
    words = found(source)
    assert {source: message.singular for source, message in words.messages.items()} == texts
    assert not words.faults


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("label.setText('not found')", "is not marked"),
        ("menu.addAction('Settings…')", "is not marked"),
        ("box.addItems(['Any label'])", "is not marked"),
        ("label.setText(f'{n} words found')", "is not marked"),
        ("tr(f'Found {name}')", "is put together"),
        ("tr('Found ' + name)", "is put together"),
        ("Problem(f'No {name}.')", "is put together"),
        ("tr(one, 'many', n=n)", "a plural needs two literal texts"),
    ],
)
def test_what_could_not_be_translated_is_a_fault(found: Found, source: str, fault: str) -> None:
    words = found(source)
    assert len(words.faults) == 1
    assert fault in words.faults[0]


@pytest.mark.parametrize(
    "source",
    [
        '"""Says why."""',
        "raise LookupError('no such row at all')",
        "x = theme == 'dark'",
        "def f():\n    '''Does it well.'''",
    ],
)
def test_what_nobody_reads_needs_no_mark(found: Found, source: str) -> None:
    assert not found(source).faults


@pytest.mark.parametrize(
    ("language", "source", "form", "why"),
    [
        ("de", "{n:,} of {all:,}", "{n:,} von {all:,}", ""),
        ("de", "{n:,} of {all:,}", "{n:,} von {alle:,}", "other values"),
        ("de", "{x:.1f} left", "noch {x:.2f}", "other values"),
        ("de", "Find…", "Suchen", "“…”"),
        ("de", "Label “{a}”", "Label „{a}“", ""),
        ("de", "Label “{a}”", "Label “{a}”", "marks"),
        ("ru", "Label “{a}”", "Метка «{a}»", ""),
        ("ru", "Label “{a}”", "Метка „{a}“", "marks"),
        ("hi", "It is done.", "हो गया।", ""),
        ("hi", "It is done.", "हो गया.", "marks"),
        ("de", "&File", "Datei", "&"),
        ("de", "one\ntwo", "eins zwei", "lines"),
    ],
)
def test_translation_that_does_not_fit_is_noticed(
    tool: ModuleType, language: str, source: str, form: str, why: str
) -> None:
    told = tool._misfit(source, form, language)
    assert why in told
    assert bool(told) == bool(why)


def test_missing_unfinished_and_left_over_translations_are_noticed(tool: ModuleType) -> None:
    words = {
        each.source: each
        for each in (tool.Message("Undo"), tool.Message("Redo"), tool.Message("{n} files", "{n} file"))
    }
    there = {
        "Undo": tool.Message("Undo", forms=["Отменить"], is_finished=True),
        "Redo": tool.Message("Redo", forms=["Повторить"]),
        "{n} files": tool.Message("{n} files", forms=["{n} файл", "{n} файлов"], is_finished=True),
        "Quit": tool.Message("Quit", forms=["Выход"], is_finished=True),
    }
    assert sorted(tool.faults_of("ru", words, there)) == [
        "ru: “Quit” is said no more",
        "ru: “Redo” is not translated",
        "ru: “{n} files” is not translated",
    ]


@pytest.mark.parametrize(
    ("language", "forms", "is_right"),
    [
        ("de", ["Der Artikel ist fertig", "Alle {n} Artikel sind fertig"], True),
        ("de", ["{n} Artikel ist fertig", "Alle {n} Artikel sind fertig"], True),
        ("de", ["Der Artikel ist fertig", "Alle Artikel sind fertig"], False),
        ("ru", ["Статья готова", "{n} статьи готовы", "{n} статей готово"], False),
    ],
)
def test_only_what_is_said_of_one_thing_may_leave_its_number_out(
    tool: ModuleType, language: str, forms: list[str], is_right: bool
) -> None:
    source = "All {n} articles are done"
    words = {source: tool.Message(source, "The article is done")}
    there = {source: tool.Message(source, forms=forms, is_finished=True)}
    assert (list(tool.faults_of(language, words, there)) == []) == is_right


def test_a_catalogue_is_written_as_it_was_read(tool: ModuleType, tmp_path: Path) -> None:
    source, copies = tool.FOLDER / "workbench_hi.ts", [tmp_path / name for name in ("one.ts", "two.ts")]
    words = tool.collected().messages
    for path, copy in zip((source, copies[0]), copies, strict=True):
        there, foreign = tool.read_catalogue(path)
        tool.write_catalogue(copy, "hi", tool.merged("hi", words, there), foreign)
    assert copies[0].read_bytes() == copies[1].read_bytes()
    assert {"workbench", "QPlatformTheme"} <= set(re.findall("<name>(.*)</name>", copies[1].read_text("utf-8")))


def test_nothing_of_the_window_is_translated_before_the_language_is_known(root: Path) -> None:
    """A call of `tr` while a module is imported would stay English for good."""
    early = []
    for path in (root / "workbench" / "desktop").glob("*.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        inner = [part for node in body if isinstance(node, ast.ClassDef) for part in node.body]
        for node in (*body, *inner):
            if not isinstance(node, ast.FunctionDef | ast.ClassDef):
                calls = (part.func for part in ast.walk(node) if isinstance(part, ast.Call))
                early += [path.name for func in calls if isinstance(func, ast.Name) and func.id == "tr"]
    assert not early
