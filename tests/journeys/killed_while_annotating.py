"""A program of its own for test_killed: annotates in the real window and tells of each key when it was handled."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workbench.desktop.app import Workbench, application

KEYS = " x2 3 x"


def main(project: Path) -> None:
    workbench = Workbench(application(["workbench"]), lambda: ThreadPoolExecutor(1))
    workbench.window.show()
    workbench.projects.open(project)
    QTest.qWait(50)
    for number in range(10_000):
        receiver: QWidget = QApplication.focusWidget() or workbench.window
        QTest.keyClicks(receiver, KEYS[number % len(KEYS)])
        session = workbench.signals.session
        assert session is not None
        decided = len(session.hand.annotations) if session.hand else 0
        sys.stdout.write(f"{number + 1} {session.hand.article.id if session.hand else 0} {decided}\n")
        sys.stdout.flush()
        if session.hand is not None and not session.hand.waiting:
            session.step(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
