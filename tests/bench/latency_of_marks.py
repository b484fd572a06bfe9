"""What depends on how long an article is and how many spans it has: opening it, a decision, going to the next mark."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.bench.hard_articles import HARD
from tests.bench.measures import Measure
from tests.bench.real_desk import Desk, real_desk, timed
from tests.bench.synthetic import Size, make_project
from tests.bench.synthetic_text import Shape

_CTRL = Qt.KeyboardModifier.ControlModifier
_BEFORE = 12
"""Articles of 400 words before the hard ones."""


def marks(folder: Path, keys: int) -> list[Measure]:
    """In articles of 400 words with 40 spans, and in each of the hard ones."""
    path = folder / "hard.workbench"
    make_project(path, Size(_BEFORE, Shape(400, 40), is_hard=True))
    with real_desk() as desk:
        desk.open(path)
        desk.rest()
        found = _in_article(desk, "400 words, 40 spans", list(range(1, _BEFORE + 1)), keys)
        for number, name in enumerate(HARD):
            found += _in_article(desk, name, [_BEFORE + 1 + number], keys)
    return found


def _in_article(desk: Desk, name: str, rows: list[int], keys: int) -> list[Measure]:
    given = iter(rows * keys)

    def open_one() -> None:
        desk.session.open(next(given))
        desk.app.processEvents()

    opened = timed(min(keys, 12), open_one)
    accepted: list[float] = []
    for row in rows:
        desk.session.open(row)
        desk.rest()
        waiting = len(desk.session.hand.waiting) if desk.session.hand else 0
        accepted += timed(min(waiting // 2, keys - len(accepted)), lambda: desk.press(Qt.Key.Key_Space))
    moved = timed(keys, lambda: desk.press(Qt.Key.Key_Tab))
    undone = timed(len(accepted) // 2, lambda: desk.press(Qt.Key.Key_Z, _CTRL))
    samples = {"open": opened, "accept": tuple(accepted), "next mark": moved, "undo": undone}
    return [Measure(f"{name}: {act}", taken) for act, taken in samples.items() if taken]
