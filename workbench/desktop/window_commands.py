"""What the commands of the window do: each opens something that a person answers, or changes how the window looks."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from workbench import __version__, paths
from workbench.core.problems import Problem
from workbench.desktop.actions import Actions
from workbench.desktop.chooser import Chooser, Option
from workbench.desktop.colours import theme_of
from workbench.desktop.dialogs import ask_note, show_failure, show_message, show_text
from workbench.desktop.export_dialog import ExportDialog
from workbench.desktop.jobs import Job
from workbench.desktop.key_sheet import KeySheet
from workbench.desktop.look import apply_theme
from workbench.desktop.main_window import MainWindow
from workbench.desktop.mapping_dialog import MappingDialog
from workbench.desktop.preferences import Preferences
from workbench.desktop.projects import Projects
from workbench.desktop.task_view import TaskView
from workbench.desktop.training_commands import TrainingCommands
from workbench.exchange.columns import fields_to_map
from workbench.exchange.formats import FORMATS
from workbench.exchange.release import ReleaseReport
from workbench.session import marking
from workbench.session.changes import Changes
from workbench.session.exporting import ReleaseChoice
from workbench.session.importing import ImportReport
from workbench.session.reviewing import flag
from workbench.store.project import SUFFIX

_PROJECTS = f"Projects (*{SUFFIX})"
_ARTICLES = f"Articles ({' '.join(f'*{suffix}' for kind in FORMATS for suffix in kind.suffixes)});;All files (*)"
_THEMES = ("system", "light", "dark")
_IN_CONTEXT = ("accept", "reject", "pick-label", "choose-claimer", "choose-cue", "choose-attribute", "widen", "narrow")


class WindowCommands:
    """The `Window` that commands ask things of; `actions` is set once there are any."""

    actions: Actions

    def __init__(self, window: MainWindow, projects: Projects, preferences: Preferences) -> None:
        self._window = window
        self._projects = projects
        self._preferences = preferences
        self._training = TrainingCommands(window, projects)
        projects.failed.connect(self._show_failure)
        projects.job_started.connect(self._show_job)
        projects.suggester_told.connect(window.hints.tell_suggester)
        window.dropped.connect(self.take_files)
        window.mark_menu_wanted.connect(self._show_mark_menu)
        window.label_wanted.connect(self.pick_label)
        window.article.zoom_changed.connect(self._keep_zoom)
        window.start_page.command.connect(self._run)
        window.start_page.recent.connect(self._open_recent)

    def _run(self, command: str) -> None:
        self.actions.run(command)

    def _open_recent(self, path: str) -> None:
        self._projects.open(Path(path))

    def _keep_zoom(self, zoom: float) -> None:
        self._preferences.change(zoom=zoom)

    def _show_failure(self, error: BaseException) -> None:
        show_failure(self._window, error)

    def _say(self, said: str) -> None:
        self._window.signals.changed.emit(Changes(said=said))

    def new_project(self) -> None:
        start = str(paths.documents() / f"articles{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, "New project", start, _PROJECTS)
        if name:
            self._projects.create(Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX))

    def open_project(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a project", str(paths.documents()), _PROJECTS)
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
        """Opens a project file that was dropped; any other files are articles to import."""
        files = [Path(name) for name in names]
        projects = [path for path in files if path.suffix == SUFFIX]
        if projects:
            self._projects.open(projects[0])
        elif self._window.signals.session is None:
            self._show_failure(
                Problem("There is no project to import into.", remedy="Open one or make a new one first.")
            )
        else:
            self._import(files)

    def _import(self, files: Sequence[Path]) -> None:
        fields = fields_to_map(files)
        if fields:
            MappingDialog(self._window, fields, partial(self._import_mapped, files)).open()
        else:
            self._projects.import_into(files, self._imported)

    def _import_mapped(self, files: Sequence[Path], fields: Mapping[str, str]) -> None:
        self._projects.import_into(files, self._imported, fields=fields)

    def import_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, "Import articles", str(paths.documents()), _ARTICLES)
        if names:
            self.take_files(names)

    def _imported(self, report: object) -> None:
        if isinstance(report, ImportReport):
            self._say(report.summary)
            left_out = [str(fault) for fault in report.faults]
            left_out += [f"{t.article.key}: {_why(t.known_as, same_text=t.same_text)}" for t in report.twins]
            if left_out:
                show_text(self._window, "What was not imported", report.summary, "\n".join(left_out))

    def export_release(self) -> None:
        session = self._window.signals.session
        if session is not None:
            folder = session.project.path.with_name(f"{session.project.path.stem}-release")
            done = session.project.queue.progress(session.annotator.id).done
            ExportDialog(self._window, folder, done, self._export).open()

    def _export(self, folder: Path, choice: ReleaseChoice) -> None:
        self._projects.export_to(folder, choice, self._exported)

    def _exported(self, report: object) -> None:
        self._say(report.summary if isinstance(report, ReleaseReport) else "The export was cancelled.")

    def suggest_again(self) -> None:
        self._projects.suggest_again()

    def learn(self) -> None:
        self._training.learn()

    def close_notices(self) -> None:
        self._training.close_notices()

    def _show_job(self, job: Job) -> None:
        strip = TaskView(job)
        self._window.tasks.addWidget(strip)
        for ended in (job.finished, job.failed):
            ended.connect(lambda _=None: strip.deleteLater())

    def pick_label(self) -> None:
        session = self._window.signals.session
        layer = session.project.scheme.layer(session.layer) if session else None
        if session is None or layer is None:
            return
        theme = theme_of(self._window.palette())
        options = [
            Option(
                label.name,
                label.title if label.title == label.name else f"{label.name} — {label.title}",
                f"{(place + 1) % 10}" if place < 10 else "",
                theme.tint(label.hue, is_open=False).border,
            )
            for place, label in enumerate(layer.labels)
        ]
        Chooser(self._window, "Label", options, lambda name: marking.label(session, name)).open()

    def _show_mark_menu(self, place: QPoint, mark: str | None) -> None:
        session = self._window.signals.session
        if session is None:
            return
        if mark is not None:
            session.focus_on(mark)
        menu = QMenu(self._window)
        self.actions.refresh()
        for name in _IN_CONTEXT:
            if self.actions.can(name):
                menu.addAction(self.actions.action(name))
        layer = session.project.scheme.layer(session.layer)
        labels = menu.addMenu("Label")
        for label in layer.labels if layer else ():
            labels.addAction(label.name).triggered.connect(partial(marking.label, session, label.name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def edit_flag(self) -> None:
        session = self._window.signals.session
        if session is not None and session.hand is not None:
            answered, note = ask_note(self._window, session.hand.review.flag)
            if answered:
                flag(session, note)

    def find_in_article(self) -> None:
        session = self._window.signals.session
        if session is not None and session.hand is not None:
            self._window.find_strip.find_in(session.hand.article.text)

    def filter_queue(self) -> None:
        self._window.queue.search.setFocus()
        self._window.queue.search.selectAll()

    def show_commands(self) -> None:
        options = [
            Option(name, command.title, self.actions.keymap.shown(name))
            for name, command in self.actions.commands.items()
            if self.actions.can(name)
        ]
        Chooser(self._window, "Command", options, self._run).open()

    def show_keys(self) -> None:
        KeySheet(self.actions.commands.values(), self.actions.keymap, self._window).open()

    def show_about(self) -> None:
        told = "Entities and claims in news articles, with suggestions beside them."
        show_message(self._window, "About", f"Annotation workbench {__version__}", remedy=told)

    def zoom(self, steps: int) -> None:
        view = self._window.article
        if steps == 0:
            view.set_zoom(1.0)
        elif steps > 0:
            view.zoom_in()
        else:
            view.zoom_out()

    def switch_theme(self) -> None:
        theme = _THEMES[(_THEMES.index(self._preferences.current.theme) + 1) % len(_THEMES)]
        self.show_theme(theme)
        self._say(f"Theme: {theme}")

    def show_theme(self, theme: str) -> None:
        """Dresses the window, and keeps the choice: system, light or dark."""
        self._preferences.change(theme=theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)


def _why(known_as: str, *, same_text: bool) -> str:
    return f"the same text is here already, as {known_as}." if same_text else "another article has this name already."
