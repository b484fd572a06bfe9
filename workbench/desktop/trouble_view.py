"""Says above the list of marks why an article gets no suggestions, and offers to try it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.desktop.controls import Button
from workbench.desktop.look import SPACE, words
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.changes import Changes


class TroubleView(QWidget):
    """Hidden as long as there is no trouble; `again_wanted` says that the person wants it tried once more."""

    again_wanted = Signal()

    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.told = words(is_quiet=True)
        self.told.setWordWrap(True)
        self.again = Button(tr("Try again"))
        self.again.clicked.connect(self.again_wanted)
        line = QHBoxLayout()
        line.addWidget(self.again)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.told)
        layout.addLayout(line)
        signals.session_changed.connect(self._show)
        signals.changed.connect(self._on_changes)
        self.hide()

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.reviews:
            self._show()

    def _show(self) -> None:
        session = self._signals.session
        hand = session.hand if session is not None else None
        trouble = session.queue.unsuggested.get(hand.article.id) if session is not None and hand is not None else None
        self.told.setText(tr(trouble) if trouble else "")
        self.setVisible(bool(trouble))
