"""What the window does about learning: asks what to learn, says what came of it, asks about what came by mail."""

from functools import partial

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.dialogs import show_failure
from workbench.desktop.main_window import MainWindow
from workbench.desktop.project_suggesting import ProjectSuggesting
from workbench.desktop.project_work import ProjectWork
from workbench.desktop.task_view import NoticeView
from workbench.desktop.training_dialog import TrainingDialog
from workbench.desktop.translation import problem_text, tr
from workbench.desktop.trust_dialog import TrustDialog
from workbench.session.session import Session
from workbench.session.trained import Untrusted
from workbench.session.training import Learned, confirm, go_back
from workbench.session.training_state import training_state
from workbench.session.training_words import LAYERS, SHIPPED, told


class TrainingCommands:
    def __init__(self, window: MainWindow, work: ProjectWork, suggesting: ProjectSuggesting) -> None:
        self._window = window
        self._work, self._suggesting = work, suggesting
        suggesting.trust_wanted.connect(self._ask_trust)

    def learn(self) -> None:
        """Opens the dialog that tells what there is to learn, and learns what is chosen there."""
        session = self._window.signals.session
        if session is not None:
            TrainingDialog(
                self._window,
                training_state(session.project),
                is_learning=self._work.is_learning,
                learn=lambda layers: self._work.learn(layers, self._learned),
                go_back=self._go_back,
            ).open()

    def _learned(self, learned: object) -> None:
        if isinstance(learned, Learned):
            for training in learned.trainings:
                self._window.tasks.put(NoticeView(tr(told(training))))
            for problem in learned.problems:
                self._window.tasks.put(NoticeView(problem_text(problem, with_place=False)))
            if learned.is_cancelled:
                self._window.signals.say(phrase("Learning was cancelled."))

    def _go_back(self, layer: str) -> None:
        session = self._window.signals.session
        if session is None:
            return
        try:
            folder = go_back(session.project, layer)
        except Problem as problem:
            show_failure(self._window, problem)
            return
        self._suggesting.anew()
        self._window.signals.say(
            phrase("{layer}: {name} is in use now.", layer=LAYERS.get(layer, layer), name=folder or SHIPPED)
        )

    def _ask_trust(self, problem: Untrusted) -> None:
        session = self._window.signals.session
        if session is None:
            return
        asked = next((each for each in self._window.findChildren(TrustDialog) if each.isVisible()), None)
        if asked is not None:
            asked.add(problem.where)
        else:
            TrustDialog(self._window, problem.where, partial(self._trust, session)).open()

    def _trust(self, session: Session) -> None:
        if self._window.signals.session is not session:
            return
        try:
            confirm(session.project)
        except Problem as problem:
            show_failure(self._window, problem)
        else:
            self._suggesting.anew()

    def close_notices(self) -> None:
        """Closes what was told of work that has ended."""
        for notice in self._window.findChildren(NoticeView):
            notice.deleteLater()
