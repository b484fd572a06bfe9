"""Opens the real window on a project and has the ideal annotator work through its articles."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest

from tests.bench.effort.act import Style
from tests.bench.effort.annotator import Annotator
from tests.bench.effort.counting import Counted
from tests.bench.effort.faults import Fault, faults
from tests.bench.effort.hands import Hands
from tests.bench.effort.rules import SUBMIT, counted
from tests.bench.gold import Gold
from tests.bench.real_desk import NoWorkers
from workbench.core.decisions import ReviewState
from workbench.core.spans import Span
from workbench.desktop.app import Workbench, application
from workbench.session.session import Session
from workbench.store.project import Project


def annotated(project: Path, gold: Sequence[Gold], style: Style, *, is_telling: bool = False) -> list[Counted]:
    """The counts of each article that the project holds, in order."""
    by_key = {one.article.key: one for one in gold}
    found: list[Counted] = []
    with at_the_window(project) as (workbench, session):
        annotator = Annotator(session, Hands(workbench.window), style, is_telling=is_telling)
        while session.hand is not None and session.hand.article.key in by_key:
            one = by_key.pop(session.hand.article.key)
            started, row = faults(one, session.hand.marks), session.hand.article.id
            elsewhere = {
                layer: counted(*part, submit=SUBMIT * (not layer)) for layer, part in _parts(one, started).items()
            }
            done = annotator.annotate(one)
            is_gold = _is_gold(project, session.annotator.id, row, one)
            found.append(Counted(one.article.key, done, elsewhere, Counter(fault.what for fault in started), is_gold))
    return found


def _parts(gold: Gold, started: Sequence[Fault]) -> dict[str, tuple[list[Fault], list[Span]]]:
    """Faults and wanted spans of all layers under "", and of each."""
    wanted = {name: [one.span for one in spans if not one.optional] for name, spans in gold.layers.items()}
    parts = {name: ([fault for fault in started if fault.layer == name], spans) for name, spans in wanted.items()}
    return {"": (list(started), [span for spans in wanted.values() for span in spans]), **parts}


@contextmanager
def at_the_window(project: Path) -> Iterator[tuple[Workbench, Session]]:
    """The window on a project, in a size that people use."""
    app = application(["workbench"])
    workbench = Workbench(app, NoWorkers)
    window = workbench.window
    window.resize(1360, 860)
    window.show()
    window.activateWindow()
    if not workbench.projects.open(project) or workbench.signals.session is None:
        raise SystemExit(f"{project} cannot be opened")
    QTest.qWait(100)
    yield workbench, workbench.signals.session
    window.close()


def _is_gold(path: Path, annotator: str, row: int, gold: Gold) -> bool:
    """Whether what is on disk now is exactly the gold, and the article done."""
    with Project.open(path) as project:
        kept = project.journal.annotations(row, annotator).values()
        is_done = project.journal.review(row, annotator).state is ReviewState.DONE
    return is_done and not faults(gold, [annotation for annotation in kept if annotation.stands])
