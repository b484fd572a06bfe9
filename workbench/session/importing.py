"""Imports files into a project: in small transactions, going on after what cannot be read, with a report of it all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from workbench.core.annotations import Annotation
from workbench.core.suggestions import Suggestion, with_ids
from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.reading import read_paths, total_size
from workbench.session.tasks import UNWATCHED, Watch
from workbench.store.articles import Twin
from workbench.store.project import Project

_CHUNK = 100
"""Articles in one transaction: few enough that a key pressed meanwhile does not wait for it."""

IMPORTED = "import"
"""The name under which marks that came with an article are suggested."""


@dataclass(slots=True)
class ImportReport:
    """What became of everything that was read. `rows` are the articles added; `twins` were there already."""

    rows: list[int] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    cancelled: bool = False

    @property
    def summary(self) -> str:
        parts = [_counted(len(self.rows), "article") + " added"]
        if self.twins:
            parts.append(f"{len(self.twins)} there already")
        if self.faults:
            parts.append(_counted(len(self.faults), "fault"))
        return ", ".join(parts) + (", then cancelled" if self.cancelled else "") + "."


def import_files(
    project: Project, paths: Sequence[Path], *, options: ImportOptions | None = None, watch: Watch = UNWATCHED
) -> ImportReport:
    """Adds the articles of these files and folders; progress counts bytes.

    Raises Problem for options that make no sense. Cancelled, it keeps what was added so far: whole articles, recorded as one batch.
    """
    options = options or ImportOptions(layers=tuple(layer.name for layer in project.scheme.layers))
    total = total_size(paths, options)
    batch = project.articles.start_batch(", ".join(path.name for path in paths))
    report = ImportReport()
    chunk: list[Incoming] = []
    finished, file, read = 0, "", 0
    for found in read_paths(paths, options):
        if found.file != file:
            finished, file, read = finished + read, found.file, 0
        read = max(read, found.read)
        watch.progress(min(finished + read, total), total)
        if isinstance(found, Fault):
            report.faults.append(found)
        else:
            chunk.append(found)
        if len(chunk) >= _CHUNK:
            _store(project, batch, chunk, report)
            chunk = []
        if watch.is_cancelled():
            report.cancelled = True
            break
    _store(project, batch, chunk, report)
    watch.progress(total, total)
    return report


def _store(project: Project, batch: int, chunk: Sequence[Incoming], report: ImportReport) -> None:
    rows, twins = project.articles.add([incoming.article for incoming in chunk], batch)
    left_out = {id(twin.article) for twin in twins}
    added = zip(rows, (i for i in chunk if id(i.article) not in left_out), strict=True)
    report.rows += rows
    report.twins += twins
    marked = {row: _suggested(incoming) for row, incoming in added if incoming.annotations or incoming.suggestions}
    for version, group in groupby(
        sorted(marked, key=lambda row: marked[row][0].version), lambda r: marked[r][0].version
    ):
        run = project.suggestions.start_run(IMPORTED, version)
        project.suggestions.add({row: marked[row] for row in group}, {IMPORTED: run})


def _suggested(incoming: Incoming) -> list[Suggestion]:
    """The marks that an article brings along, as suggestions: a person of this project has not decided on any."""
    brought: Iterable[Suggestion | Annotation] = (*incoming.suggestions, *incoming.annotations)
    version = incoming.file or "1"
    drafts = [
        Suggestion(
            mark.id,
            mark.span,
            _score(mark),
            IMPORTED,
            version,
            mark.roles,
            mark.attributes,
            mark.group,
        )
        for mark in brought
        if isinstance(mark, Suggestion) or mark.stands
    ]
    return [replace(mark, version=version) for mark in with_ids(incoming.article.key, drafts)]


def _score(mark: Suggestion | Annotation) -> float:
    if isinstance(mark, Suggestion):
        return mark.score
    return 1.0


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
