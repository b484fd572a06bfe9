"""A strip that shows a job at work: what it does, how far it is, how long it still takes, and a way to stop it."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.desktop.controls import Button, Progress
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.jobs import Job
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr

_STEPS = 1000


class TaskView(QWidget):
    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = time.monotonic()
        self.left = words(is_quiet=True)
        self.bar = Progress(maximum=_STEPS)
        self.bar.setAccessibleName(job.title)
        self.cancel = Button(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel: {job}", job=job.title))
        # A button that is gone would take the keys with it.
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(words(job.title))
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.left)
        layout.addWidget(self.cancel)
        job.progressed.connect(self._show)
        self.cancel.clicked.connect(job.cancel)
        self.cancel.clicked.connect(lambda: self.cancel.setEnabled(False))

    def _show(self, done: int, total: int) -> None:
        share = min(1.0, done / total) if total else 1.0
        self.bar.setValue(round(_STEPS * share))
        spent = time.monotonic() - self._begun
        self.left.setText(time_left(spent * (1 - share) / share) if share > 0 and spent > 1 else "")


class NoticeView(QWidget):
    """A strip that says what came of long work, until the person has read it: nobody is interrupted by it.

    With `action`, words and what they do, there is a button for that.
    """

    def __init__(
        self, text: str, parent: QWidget | None = None, *, action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        super().__init__(parent)
        self.told = ElidedLabel()
        self.told.setText(text)
        self.close_button = Button(tr("Close"))
        self.close_button.setAccessibleName(tr("Close this notice"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.told, 1)
        if action is not None:
            self.action_button = Button(action[0])
            self.action_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.action_button.clicked.connect(action[1])
            layout.addWidget(self.action_button)
        layout.addWidget(self.close_button)
        self.close_button.clicked.connect(self.deleteLater)


def time_left(seconds: float) -> str:
    """Such as “3 min left”."""
    if seconds < 1:
        return tr("nearly done")
    if seconds < 90:
        return tr("{seconds:.0f} s left", seconds=seconds)
    return tr("{minutes:.0f} min left", minutes=seconds / 60)
