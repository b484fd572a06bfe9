"""What depends on how many articles a project has: opening it, going on, searching, filtering, memory. Run it as

    python -m tests.bench.latency_of_queue PROJECT [--times N]

It prints milliseconds by name as JSON. Each project has a process of its own, so that memory is that of this one alone.
What is finished for the measure is taken back by undo, with durable commits as in all of it.
"""

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.real_desk import Desk, real_desk, timed
from workbench.core.queue import Order, QueueFilter

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_SEARCHES = ("th", "the", "norvania", "ministry of", "zzz")
Samples = dict[str, tuple[float, ...]]


def measured(project: Path, times: int) -> Samples:
    found: Samples = {}
    with real_desk() as desk:
        found["open project"] = timed(1, lambda: desk.open(project))
        desk.rest()
        found["memory, MB: project open"] = (resident(),)
        found["finish to next article"] = timed(times, lambda: desk.press(Qt.Key.Key_Return, _CTRL))
        found["undo a finish"] = timed(times, lambda: desk.press(Qt.Key.Key_Z, _CTRL))
        found["next article"] = timed(times, lambda: desk.press(Qt.Key.Key_N))
        found |= searches(desk)
        found |= filters(desk)
        found["memory, MB: after all of it"] = (resident(),)
    return found


def searches(desk: Desk) -> Samples:
    """From the last key of what is searched to its first page; a key in between, to painted; and all of it."""
    found: Samples = {}
    for words in _SEARCHES:
        desk.press(Qt.Key.Key_F, _CTRL | _SHIFT)
        keys = timed_keys(desk, words[:-1])
        found["search: a key to painted"] = (*found.get("search: a key to painted", ()), *keys)

        def last_key(words: str = words) -> None:
            QTest.keyClicks(desk.window.queue.search, words[-1])
            desk.wait_until(lambda: desk.session.queue.listing.shown.text == words)

        found[f"search “{words}”: last key to first page"] = timed(1, last_key)
        found[f"search “{words}”: all"] = timed(1, desk.rest)
        show_all(desk)
    return found


def timed_keys(desk: Desk, letters: str) -> tuple[float, ...]:
    given = iter(letters)

    def key() -> None:
        QTest.keyClicks(desk.window.queue.search, next(given))
        desk.app.processEvents()

    return timed(len(letters), key)


def filters(desk: Desk) -> Samples:
    """From a choice made by key to its first page, and to the end."""
    bar = desk.window.queue.filter
    choices: dict[str, Callable[[], object]] = {
        "filter to do": lambda: QTest.keyClick(bar.states, Qt.Key.Key_Down),
        "filter done": lambda: QTest.keyClicks(bar.states, "Don"),
        "order least certain": lambda: QTest.keyClick(bar.order, Qt.Key.Key_Down),
        "filter by label": lambda: QTest.keyClicks(bar.label, "ORG"),
        "filter by a label that nothing has": lambda: QTest.keyClicks(bar.label, "WORK"),
        "filter by score": lambda: QTest.keyClick(bar.score, Qt.Key.Key_Down),
    }
    found: Samples = {}
    for name, choose in choices.items():

        def first_page(choose: Callable[[], object] = choose) -> None:
            choose()
            desk.wait_until(lambda: desk.session.queue.listing.shown == desk.session.queue.wanted != QueueFilter())

        found[f"{name}: first page"] = timed(1, first_page)
        found[f"{name}: all"] = timed(1, desk.rest)
        if desk.session.queue.wanted.order is Order.LEAST_CERTAIN:
            desk.window.article.setFocus()
            found["next article, least certain first"] = timed(10, lambda: desk.press(Qt.Key.Key_N))
        show_all(desk)
        # Letters typed sooner would be taken for one word with those before.
        QTest.qWait(QApplication.keyboardInputInterval() + 50)
    return found


def show_all(desk: Desk) -> None:
    desk.window.queue.filter.show_all.click()
    desk.rest()
    desk.window.article.setFocus()


def resident() -> float:
    """Megabytes of memory that this process holds now; Linux tells."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("project", type=Path)
    parser.add_argument("--times", type=int, default=40)
    told = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["WORKBENCH_HOME"] = home
        print(json.dumps(measured(told.project, told.times)))


if __name__ == "__main__":
    main()
