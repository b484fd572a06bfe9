"""What the commands of the window do: each opens something that a person answers, or changes how the window looks."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from workbench import __version__, paths
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.backup_commands import BackupCommands
from workbench.desktop.backup_keeper import BackupKeeper
from workbench.desktop.damage_commands import DamageCommands
from workbench.desktop.dialogs import show_failure, show_message
from workbench.desktop.export_dialog import ExportDialog
from workbench.desktop.import_commands import ImportCommands
from workbench.desktop.jobs import Job
from workbench.desktop.lint_commands import LintCommands
from workbench.desktop.main_window import MainWindow
from workbench.desktop.preferences import KeyBindings, Preferences
from workbench.desktop.projects import Projects
from workbench.desktop.sitting_notes import SittingNotes
from workbench.desktop.task_view import TaskView
from workbench.desktop.training_commands import TrainingCommands
from workbench.desktop.translation import tr
from workbench.desktop.wiping import ask_to_wipe
from workbench.exchange.release_report import ReleaseReport
from workbench.session.asking import switch_questions
from workbench.session.exporting import ReleaseChoice
from workbench.session.release_offer import offer_of
from workbench.store.identity import SUFFIX
from workbench.store.journal import Annotator


class WindowCommands(LintCommands):
    """The `Window` that commands ask things of; `actions` and `notes` are set once there are any."""

    notes: SittingNotes

    def __init__(self, window: MainWindow, projects: Projects, preferences: Preferences, bindings: KeyBindings) -> None:
        super().__init__(window, preferences, bindings)
        self._projects = projects
        self._training = TrainingCommands(window, projects.work, projects.suggesting)
        self._imports = ImportCommands(window, projects)
        self.backup_keeper = BackupKeeper(window.signals, preferences, window)
        self.backup_keeper.failed.connect(self._show_failure)
        self.backups = BackupCommands(window, projects, preferences, self.backup_keeper)
        self.damage = DamageCommands(window, projects, preferences, self.backups)
        projects.failed.connect(self._show_failure)
        projects.work.job_started.connect(self._show_job)
        window.tabs.findings.reader.job_started.connect(self._show_job)
        window.suggestions.trouble.again_wanted.connect(self.suggest_here_again)
        projects.suggesting.told.connect(window.hints.tell_suggester)
        window.dropped.connect(self.take_files)
        window.import_wanted.connect(partial(self._run, "import"))
        window.start_page.command.connect(self._run)
        window.start_page.recent.connect(self._open_recent)

    def _open_recent(self, path: str) -> None:
        self._projects.open(Path(path))

    def _show_failure(self, error: BaseException) -> None:
        if not self.damage.takes(error):
            show_failure(self._window, error)

    def _folder(self) -> str:
        return self._preferences.current.projects_folder or str(paths.documents())

    def new_project(self) -> None:
        start = str(Path(self._folder()) / f"articles{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("New project"), start, _projects())
        if name:
            self._projects.create(Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX))

    def open_project(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a project"), self._folder(), _projects())
        if name:
            self._projects.open(Path(name))

    def open_samples(self) -> None:
        self._projects.open_samples()

    def close_project(self) -> None:
        self._projects.close()
        self._window.start_page.show_recent(self._preferences.current.recent)

    def quit(self) -> None:
        self._window.close()

    def take_files(self, names: Sequence[str]) -> None:
        """Opens a project file that was dropped; other files are articles, for a new project where none is open."""
        files = [Path(name) for name in names]
        projects = [path for path in files if path.suffix == SUFFIX]
        if projects:
            self._projects.open(projects[0])
            return
        if self._window.signals.session is None:
            self.new_project()
        session = self._window.signals.session
        if session is not None and session.project.read_only:
            # A command is refused by itself; what is dropped comes here, and would be written into a backup as well.
            self._show_failure(
                Problem(
                    "Nothing can be imported here: this project is read only.",
                    remedy="The line above the article says why, and what can be done.",
                )
            )
        elif session is not None:
            self._imports.ask(files)

    def import_files(self) -> None:
        if names := self._imports.choose():
            self.take_files(names)

    def show_imports(self) -> None:
        self._imports.show_batches()

    def show_backups(self) -> None:
        self.backups.show()

    def export_release(self) -> None:
        session = self._window.signals.session
        if session is not None:
            folder = session.project.path.with_name(f"{session.project.path.stem}-release")
            offer, findings = offer_of(session.project, session.annotator), self.findings_told()
            ExportDialog(self._window, folder, offer, self._export, findings=findings).open()

    def _export(self, folder: Path, annotators: Sequence[Annotator], choice: ReleaseChoice) -> None:
        self._projects.work.export_to(folder, annotators, choice, self._exported)

    def _exported(self, report: object) -> None:
        self._window.signals.say(
            report.told if isinstance(report, ReleaseReport) else phrase("The export was cancelled.")
        )

    def suggest_again(self) -> None:
        self._projects.suggesting.again()

    def suggest_here_again(self) -> None:
        self._projects.suggesting.here_again()

    def switch_questions(self) -> None:
        if (session := self._window.signals.session) is not None:
            switch_questions(session)
            self._projects.suggesting.anew()

    def learn(self) -> None:
        self._training.learn()

    def close_notices(self) -> None:
        self._training.close_notices()

    def _show_job(self, job: Job) -> None:
        strip = TaskView(job)
        self._window.tasks.put(strip)
        for ended in (job.finished, job.failed):
            ended.connect(lambda _=None: strip.deleteLater())

    def show_log(self) -> None:
        self.notes.show_log()

    def wipe_project(self) -> None:
        ask_to_wipe(self._window, self._projects, self._preferences, self.backup_keeper)

    def show_about(self) -> None:
        told = tr("Entities and claims in news articles, with suggestions beside them.")
        show_message(self._window, tr("About"), tr("Annotation workbench {version}", version=__version__), remedy=told)


def _projects() -> str:
    return f"{tr('Projects')} (*{SUFFIX})"
