"""What the window does about imports: shows what files would bring, imports it, lists imports and takes them back."""

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from workbench import paths
from workbench.desktop.batches_dialog import BatchesDialog
from workbench.desktop.dialogs import show_text
from workbench.desktop.import_dialog import ImportDialog
from workbench.desktop.import_looking import ImportLooking
from workbench.desktop.jobs import Job
from workbench.desktop.main_window import MainWindow
from workbench.desktop.projects import Projects
from workbench.desktop.translation import tr
from workbench.desktop.wording import fault_text
from workbench.exchange.archives import SUFFIXES
from workbench.exchange.formats import known_suffixes
from workbench.exchange.incoming import Fault, ImportOptions
from workbench.session.importing import ImportReport, import_files, options_for
from workbench.session.intake import Intake
from workbench.session.taking_back import bring_back, take_back
from workbench.session.tasks import Watch
from workbench.store.batches import Batch
from workbench.store.project import Project

_ARTICLES = " ".join(f"*{suffix}" for suffix in (*known_suffixes(), *SUFFIXES))


_MOST_ALIKE = 100


class ImportCommands:
    def __init__(self, window: MainWindow, projects: Projects) -> None:
        self._window = window
        self._projects = projects

    def choose(self) -> list[str]:
        """Asks for files; none where the person thought better of it."""
        kinds = f"{tr('Articles')} ({_ARTICLES});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Import articles"), str(paths.documents()), kinds)
        return names

    def ask(self, files: Sequence[Path]) -> None:
        """Shows what these files would bring, and imports it as the person says."""
        session = self._window.signals.session
        if session is None:
            return
        project = session.project

        def looking(parent: QWidget) -> ImportLooking:
            return ImportLooking(self._projects.work, project.path, files, parent)

        def chosen(told: ImportOptions, intake: Intake) -> None:
            self._import(project.path, files, options_for(project, told), intake)

        ImportDialog(self._window, files, project.scheme, looking, chosen).open()

    def _import(self, path: Path, files: Sequence[Path], options: ImportOptions, intake: Intake) -> None:
        def work(watch: Watch) -> object:
            with Project.open(path) as own:
                return import_files(own, files, options=options, intake=intake, watch=watch)

        def arrived(report: object) -> None:
            # With labels of its own the scheme is another one, and every view goes by that.
            self._show_articles(path, anew=bool(intake.added))
            self._imported(report)

        self._projects.work.start(Job(_importing(files), work, self._projects.work), arrived)

    def _show_articles(self, path: Path, *, anew: bool) -> None:
        session = self._window.signals.session
        if session is None or session.project.path != path:
            return
        if anew:
            self._projects.open(path)
            return
        session.queue.read_again()
        if session.hand is None:
            session.open_next_to_do()

    def _imported(self, report: object) -> None:
        if isinstance(report, ImportReport):
            self._window.signals.say(report.summary)
            alike = groupby(report.faults, lambda fault: (fault.file, fault.what, fault.remedy))
            left_out = [line for _, faults in alike for line in _first_of(list(faults))]
            left_out += [f"{t.key}: {_why(t.known_as, same_text=t.same_text)}" for t in report.twins]
            if left_out:
                show_text(self._window, tr("What was not imported"), tr(report.summary), "\n".join(left_out))

    def show_batches(self) -> None:
        """Lists what was imported; each can be taken back and brought back."""
        session = self._window.signals.session
        if session is not None:
            BatchesDialog(self._window, session.project, self._take_back, self._bring_back).open()

    def _take_back(self, batch: Batch) -> None:
        self._turn(tr("Taking import {number} back", number=str(batch.id)), batch, _taken_back)

    def _bring_back(self, batch: Batch) -> None:
        self._turn(tr("Bringing import {number} back", number=str(batch.id)), batch, _brought_back)

    def _turn(self, title: str, batch: Batch, turn: Callable[[Project, int, Watch], str]) -> None:
        session = self._window.signals.session
        if session is None:
            return
        path = session.project.path

        def work(watch: Watch) -> object:
            with Project.open(path) as own:
                return turn(own, batch.id, watch)

        def arrived(said: object) -> None:
            # What is in hand, remembered or listed may be gone: all of it is read again.
            self._show_articles(path, anew=True)
            if isinstance(said, str):
                self._window.signals.say(said)

        self._projects.work.start(Job(title, work, self._projects.work), arrived)


def _taken_back(project: Project, batch: int, watch: Watch) -> str:
    # The person was asked in the dialog, which told what is at stake.
    return take_back(project, batch, is_sure=True, watch=watch)


def _brought_back(project: Project, batch: int, watch: Watch) -> str:
    return bring_back(project, batch, watch=watch)


def _first_of(faults: Sequence[Fault]) -> list[str]:
    """Of what one line after the other has, the first few in words, and how many there are."""
    more = len(faults) - _MOST_ALIKE
    told = [fault_text(fault) for fault in faults[:_MOST_ALIKE]]
    return [*told, tr("… and {n:,} more like it", "… and {n:,} more like it", n=more)] if more > 0 else told


def _importing(sources: Sequence[Path]) -> str:
    if len(sources) == 1:
        return tr("Importing {name}", name=sources[0].name)
    return tr("Importing {n:,} file", "Importing {n:,} files", n=len(sources))


def _why(known_as: str, *, same_text: bool) -> str:
    if same_text:
        return tr("the same text is here already, as {name}.", name=known_as)
    return tr("another article has this name already.")
