"""The real program in a process of its own, in which one thing after the other fails; tells as JSON what came of each.

`python -m tests.journeys.failing_window PROJECT`
"""

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog

from workbench.core.problems import Problem
from workbench.desktop import app as program
from workbench.desktop.article_view import ArticleView
from workbench.desktop.header_view import HeaderView
from workbench.desktop.hint_view import KeyStrip
from workbench.desktop.jobs import Job
from workbench.desktop.keys import KeyFilter
from workbench.desktop.mark_rows import MarkRows
from workbench.desktop.queue_model import QueueModel
from workbench.desktop.queue_rows import QueueRowPainter
from workbench.desktop.report_dialog import ReportDialog
from workbench.desktop.signals import SessionSignals
from workbench.session.exporting import ReleaseChoice

_METHODS: dict[str, tuple[type, str]] = {
    "paint event": (HeaderView, "paintEvent"),
    "paint event of the keys": (KeyStrip, "paintEvent"),
    "paint event of the article": (ArticleView, "paintEvent"),
    "painting a row": (QueueRowPainter, "paint"),
    "painting a mark": (MarkRows, "paint"),
    "data of a model": (QueueModel, "data"),
    "rows of a model": (QueueModel, "rowCount"),
    "key event": (ArticleView, "keyPressEvent"),
    "resize event": (ArticleView, "resizeEvent"),
    "event filter": (KeyFilter, "eventFilter"),
    "size hint": (KeyStrip, "sizeHint"),
    "listener": (SessionSignals, "_tell"),
}
_SECRET: list[str] = []


def fail(kind: str) -> None:
    """Quotes an article, as a library may, by an exception of its own for each kind of failure."""
    raise type(kind.title().replace(" ", ""), (ValueError,), {})(_SECRET[0])


class Switch:
    """Has one method fail as long as it is on."""

    def __init__(self) -> None:
        self.on = ""

    def guard(self, kind: str, owner: type, name: str) -> None:
        before = getattr(owner, name, None)

        def method(this: Any, *args: Any) -> Any:
            if self.on == kind:
                fail(kind)
            return before(this, *args) if before is not None else None

        setattr(owner, name, method)


class Thread(QThread):
    def run(self) -> None:
        fail("thread of Qt")


class Dying:
    def __del__(self) -> None:
        fail("end of an object")


class Sitting(QObject):
    """Goes from one failure to the next; between them a suggestion is accepted as a person would."""

    def __init__(self, workbench: program.Workbench, switch: Switch) -> None:
        super().__init__()
        self._workbench, self._switch = workbench, switch
        self.told: dict[str, dict[str, object]] = {}
        self._steps = self._sit()
        self._threads: list[QThread] = []
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._go_on)
        self._clock.start(500)

    def _go_on(self) -> None:
        pause = next(self._steps, None)
        if pause is None:
            self._workbench.window.close()
        else:
            self._clock.start(pause)

    def _sit(self) -> Iterator[int]:
        session = self._workbench.signals.session
        assert session is not None and session.hand is not None
        article, flag = session.hand.article, session.hand.review.flag
        labels = [label.name for layer in session.project.scheme.layers for label in layer.labels]
        whole = (article.key, article.title, article.text, flag, *labels, session.annotator.name, session.project.path)
        _SECRET.append(" ".join(map(str, whole)))
        for kind, cause in self._causes():
            self._switch.on = kind
            cause()
            yield 250
            self._switch.on = ""
            yield 1300 if kind == "event filter" else 50
            reports = [d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog) and d.isVisible()]
            texts = [report.text() for report in reports if isinstance(report, ReportDialog)]
            with_words = [_with_words(report) for report in reports if isinstance(report, ReportDialog)]
            for report in reports:
                report.close()
            yield 50
            before = len(session.hand.annotations)
            self._workbench.window.article.look_is_over()
            self._workbench.actions.run("next-open")
            self._workbench.actions.run("accept")
            self.told[kind] = {
                "dialogs": len(reports),
                "text": "\n".join(texts),
                "with words": "\n".join(with_words),
                "decided": len(session.hand.annotations) - before,
            }

    def _causes(self) -> Iterator[tuple[str, Callable[[], object]]]:
        for kind in _METHODS:
            yield kind, self._stir
        window, projects = self._workbench.window, self._workbench.projects
        yield "slot", lambda: QTimer.singleShot(0, window, partial(fail, "slot"))
        yield "thread", lambda: threading.Thread(target=fail, args=("thread",)).start()
        yield "thread of Qt", self._start_thread
        yield "end of an object", Dying
        yield "job", lambda: projects.work.start(Job("job", lambda _watch: fail("job"), projects), lambda _: None)
        yield "a problem", lambda: QTimer.singleShot(0, window, _be_a_problem)
        yield "an export", self._export
        yield "a storm", self._storm

    def _stir(self) -> None:
        """Has everything painted, laid out and asked, and presses a key, by Qt's own loop."""
        window = self._workbench.window
        if self._switch.on == "listener":
            QTimer.singleShot(0, window, lambda: self._workbench.actions.run("next-open"))
        size = window.size()
        QTimer.singleShot(0, window, lambda: window.resize(size.width() + 7, size.height() - 7))
        QTimer.singleShot(60, window, lambda: window.resize(size))
        QTimer.singleShot(0, window, self._workbench.window.hints.keys.updateGeometry)
        left = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(window.article, left)
        for each in (window.header, window.hints.keys, window.article.viewport()):
            each.update()
        for listed in window.findChildren(QAbstractItemView):
            listed.viewport().update()

    def _export(self) -> None:
        """To a folder that cannot be made, of a name that nobody is to hear of."""
        session = self._workbench.signals.session
        assert session is not None
        below_a_file = session.project.path / session.project.path.name
        choice = ReleaseChoice()
        self._workbench.projects.work.export_to(below_a_file, [session.annotator], choice, lambda _: None)

    def _start_thread(self) -> None:
        self._threads.append(Thread())
        self._threads[-1].start()

    def _storm(self) -> None:
        for _ in range(200):
            QTimer.singleShot(0, self._workbench.window, partial(fail, "storm"))


def _be_a_problem() -> None:
    raise Problem(_SECRET[0], where=_SECRET[0], remedy=_SECRET[0])


def _with_words(report: ReportDialog) -> str:
    report.adding.setChecked(True)
    return report.text()


def main(project: Path) -> None:
    switch, sittings = Switch(), list[Sitting]()
    for kind, (owner, name) in _METHODS.items():
        switch.guard(kind, owner, name)
    made = program.Workbench

    def watched(app: QApplication) -> program.Workbench:
        workbench = made(app)
        QTimer.singleShot(0, app, lambda: sittings.append(Sitting(workbench, switch)))
        return workbench

    with patch.object(program, "Workbench", watched):
        status = program.run(project)
    QTest.qWait(0)
    sys.stdout.write(json.dumps({"status": status, "told": sittings[0].told, "secret": _SECRET[0]}))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
