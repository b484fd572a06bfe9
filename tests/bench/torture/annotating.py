"""A person at the real window in a process of its own: presses keys by chance and tells what is painted after each."""

import random
import sys
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.real_desk import Desk, NoWorkers, real_desk
from tests.bench.torture.judging import Painted
from workbench.core.problems import Problem
from workbench.core.suggestions import Suggestion
from workbench.desktop.dialogs import MessageDialog

_K, _NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_DIGITS = (_K.Key_1, _K.Key_2, _K.Key_3, _K.Key_4, _K.Key_5, _K.Key_6)

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
Press = tuple[Qt.Key, Qt.KeyboardModifier]
_ACCEPT: Press = (_K.Key_Space, _NONE)
_DECIDING: tuple[tuple[int, tuple[Press, ...]], ...] = (
    (20, (_ACCEPT,)),
    (8, ((_K.Key_X, _NONE),)),
    (3, ((_K.Key_Space, _SHIFT),)),
    (2, ((_K.Key_Backspace, _SHIFT),)),
    *((2, ((digit, _NONE),)) for digit in _DIGITS),
    *((1, ((digit, _SHIFT),)) for digit in _DIGITS),
    (4, ((_K.Key_Right, _ALT),)),
    (4, ((_K.Key_Left, _ALT),)),
    (2, ((_K.Key_Left, _ALT | _SHIFT),)),
    (2, ((_K.Key_Up, _ALT),)),
    (1, ((_K.Key_Down, _ALT),)),
    (2, ((_K.Key_C, _NONE), (_K.Key_1, _NONE))),
    (2, ((_K.Key_T, _NONE), (_K.Key_2, _NONE))),
    (2, ((_K.Key_Right, _CTRL), (_K.Key_Right, _SHIFT), (_K.Key_2, _NONE))),
    (1, ((_K.Key_D, _NONE),)),
    (8, ((_K.Key_Z, _CTRL),)),
    (5, ((_K.Key_Y, _CTRL),)),
    (2, ((_K.Key_Return, _CTRL),)),
    (1, ((_K.Key_Return, _CTRL | _SHIFT),)),
    (3, ((_K.Key_Tab, _NONE),)),
    (2, ((_K.Key_QuoteLeft, _NONE),)),
    (2, ((_K.Key_N, _NONE),)),
    (1, ((_K.Key_P, _NONE),)),
)
"""Keys that decide, that take decisions back or lead to another place, each with how often it is pressed."""


@dataclass(frozen=True, slots=True)
class Opened:
    is_read_only: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What the window told of a failure."""

    words: str
    is_bug: bool


class Annotating:
    """One person at one window, from its start on; `before_press` is called with each key to come."""

    def __init__(self, tell: Connection, seed: str) -> None:
        self._tell = tell
        self._chance = random.Random(seed)
        self.said = 0

    def go_on(
        self,
        project: Path,
        *,
        start_workers: Callable[[], Executor] = NoWorkers,
        around_press: Callable[[Callable[[], None]], None] = lambda press: press(),
    ) -> None:
        """Annotates until something comes through the pipe, and closes the window then."""
        with real_desk(start_workers) as desk:
            desk.workbench.failing.install()
            sys.excepthook = self._hook(sys.excepthook)
            self._tell.send("opening")
            if not desk.workbench.projects.open(project):
                self._tell.send(Said(_words_of_the_message(), is_bug=False))
                return
            self._tell.send(Opened(desk.session.project.read_only))
            while not self._tell.poll():
                around_press(lambda: self._press(desk))
                self._tell_painted(desk)

    def _press(self, desk: Desk) -> None:
        """One key, or the few that belong together."""
        if (modal := QApplication.activeModalWidget()) is not None:
            QTest.keyClick(modal, _K.Key_Escape)
        (_, keys), *_ = self._chance.choices(_DECIDING, [often for often, _ in _DECIDING])
        is_to_decide = keys == (_ACCEPT,) and _is_on_suggestion(desk)
        step, said = desk.session.project.journal.last_step(), self.said
        try:
            for key, held in keys:
                desk.press(key, held)
        except Exception as error:
            # Where Python presses the key, Qt gives to it what else the loop of events would tell of.
            sys.excepthook(type(error), error, error.__traceback__)
        if is_to_decide and (step, said) == (desk.session.project.journal.last_step(), self.said):
            self._tell.send(Said("Space on a suggestion did nothing, and nothing was said of it", is_bug=True))

    def _tell_painted(self, desk: Desk) -> None:
        try:
            painted = painted_on(desk)
        except Problem as problem:
            self._hear(problem)
            return
        if painted is not None:
            self._tell.send(painted)

    def _hook(self, installed: Hook) -> Hook:
        """Hears of what nobody caught, before the window is told of it."""

        def heard(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            self._hear(error.with_traceback(trace))
            installed(kind, error, trace)

        return heard

    def _hear(self, error: BaseException) -> None:
        self.said += 1
        is_bug = not isinstance(error, Problem)
        self._tell.send(Said(f"{_place_of(error)}{error!r}" if is_bug else str(error), is_bug))


def annotate(tell: Connection, project: Path, seed: str) -> None:
    """Annotates until it is killed or told to stop."""
    Annotating(tell, seed).go_on(project)


def painted_on(desk: Desk) -> Painted | None:
    """What the window shows now; None where it shows no article."""
    session, hand = desk.session, desk.session.hand
    if hand is None:
        return None
    shown = {id: placed.mark for id, placed in desk.window.article._scene.marks.by_id.items() if not placed.mark.open}
    step = session.project.journal.last_step()
    return Painted(step, session.annotator.id, hand.article.key, hand.annotations, hand.review, shown)


def _is_on_suggestion(desk: Desk) -> bool:
    """Whether a suggestion is in hand that a key would decide on: it has been seen, and the article has the keys."""
    article, session = desk.window.article, desk.session
    is_decided_by_key = not article.is_unseen() and article.hasFocus() and not session.project.read_only
    return isinstance(session.focused, Suggestion) and is_decided_by_key


def _words_of_the_message() -> str:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, MessageDialog) and each.isVisible()]
    return "; ".join(dialog.text() for dialog in shown)


def _place_of(error: BaseException) -> str:
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}: " if last is not None else ""
