"""Turns what a session tells its listeners into one Qt signal, and listens to one session at a time."""

from PySide6.QtCore import QObject, Signal

from workbench.session.changes import Changes
from workbench.session.session import Session


class SessionSignals(QObject):
    """`changed` carries Changes; `session_changed` tells that another session, or None, is at work."""

    changed = Signal(object)
    session_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None

    def follow(self, session: Session | None) -> None:
        if self.session is not None:
            self.session.listeners.remove(self._tell)
        self.session = session
        if session is not None:
            session.listeners.append(self._tell)
        self.session_changed.emit()

    def say(self, said: str) -> None:
        """Shows a sentence in the status line, such as what has come of a job."""
        self.changed.emit(Changes(said=said))

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
