"""What a report says of an exception: kind and place always, its words only where they cannot quote anything."""

import operator
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.session.failure_words import LEFT_OUT, failure_of, unquoted
from workbench.session.reports import report_of
from workbench.suggest.processes import Processes

WORD = "quetzal"


def raised(do: Callable[[], object]) -> Exception:
    try:
        do()
    except Exception as error:
        return error
    raise AssertionError("it raised nothing")


def said(error: Exception) -> str:
    return failure_of(error).trace.splitlines()[-1].partition(": ")[2]


@pytest.mark.parametrize(
    ("do", "words"),
    [
        (lambda: int(WORD), LEFT_OUT),
        (lambda: dict[str, str]()[WORD], LEFT_OUT),
        (lambda: "".encode(WORD), LEFT_OUT),
        (lambda: getattr(None, WORD + " met"), LEFT_OUT),
        (lambda: __import__(WORD + " met"), LEFT_OUT),
        (lambda: Path("/nowhere", WORD).read_text("utf-8"), "[Errno 2] No such file or directory"),
        (lambda: sqlite3.connect(":memory:").execute("SELECT " + WORD), "SQLITE_ERROR"),
        (lambda: getattr(None, "strip" + ""), "'NoneType' object has no attribute 'strip'"),
        (lambda: list[int]()[len(WORD)], "list index out of range"),
        (lambda: 1 / 0, "division by zero"),
        (lambda: operator.add(1, ""), "unsupported operand type(s) for +: 'int' and 'str'"),
    ],
)
def test_words_are_told_only_where_they_quote_nothing(do: Callable[[], object], words: str) -> None:
    failure = failure_of(raised(do))
    assert said(raised(do)) == words
    assert "test_failure_words.py" in failure.trace and "in <lambda>" in failure.trace
    assert WORD not in failure.trace.replace("WORD", "") or words != LEFT_OUT


def test_what_qt_puts_before_is_kept_and_what_follows_is_not() -> None:
    before = "Error calling Python override of QWidget::paintEvent(): "
    assert said(ValueError(2 * before + WORD)) == f"in QWidget::paintEvent(): {LEFT_OUT}"
    assert said(ValueError(before + "list index out of range")) == "in QWidget::paintEvent(): list index out of range"


def test_what_an_exception_came_from_is_told_too() -> None:
    def do() -> None:
        try:
            int(WORD)
        except ValueError as error:
            raise RuntimeError(WORD) from error

    failure = failure_of(raised(do))
    assert failure.trace.index("ValueError") < failure.trace.index("RuntimeError")
    assert WORD not in failure.trace.replace("WORD", "")
    assert failure.said.count(f": {WORD}") == 1 and f"'{WORD}'" in failure.said


def test_the_parts_of_a_group_are_told() -> None:
    trace = failure_of(ExceptionGroup(WORD, [ValueError(WORD), KeyError(WORD)])).trace
    assert "ValueError" in trace and "KeyError" in trace and WORD not in trace


def test_where_another_process_failed_is_told_without_what_it_said() -> None:
    with Processes(1) as workers:
        failure = failure_of(raised(workers.submit(int, WORD).result))
    assert 'File "workbench/suggest/processes.py"' in failure.trace and WORD not in failure.trace
    assert WORD in failure.said


def test_a_recursion_is_cut_in_the_middle() -> None:
    def again() -> None:
        again()

    trace = failure_of(raised(again)).trace
    assert len(trace.splitlines()) < 120 and " more …" in trace


def test_folders_of_a_computer_are_not_told() -> None:
    failure = failure_of(raised(lambda: int(WORD)))
    assert f'File "{__file__}"' not in failure.trace and 'File "tests/session/' in failure.trace
    assert failure.place.startswith("tests/session/test_failure_words.py:")


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("QPainter::begin: Paint device returned engine == 0", "QPainter::begin: Paint device returned engine == 0"),
        (f'QFile: cannot open "{WORD}.txt"', "QFile: cannot open “…”"),
        (f"QX: '{WORD}' and “{WORD}”", "QX: “…”"),
    ],
)
def test_messages_of_qt_are_told_without_what_they_quote(message: str, shown: str) -> None:
    assert unquoted(message) == shown


def test_a_report_names_versions_and_how_often() -> None:
    failure = failure_of(ValueError(WORD))
    report = report_of({"workbench": "1.0"}, {failure: 3}, before="what is known")
    assert report.startswith("workbench 1.0\n\nwhat is known\n\nValueError")
    assert "This happened 3 times." in report and WORD not in report
    assert WORD in report_of({}, {failure: 3}, with_words=True)
