"""Imports files into a project: in small transactions, going on after what cannot be read, with a report of it all."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.annotations import Annotation, Mark
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import IMPORTED, Suggestion, with_ids
from workbench.exchange.incoming import Fault, ImportOptions, Incoming
from workbench.exchange.reading import read_paths, total_size
from workbench.session.tasks import UNWATCHED, BytesRead, Watch
from workbench.store.articles import Twin
from workbench.store.project import Project

_CHUNK = 100
"""Articles in one transaction: few enough that a key pressed meanwhile does not wait for it."""


@dataclass(slots=True)
class ImportReport:
    """What became of all that was read. `rows` are the articles added; the texts of `twins` were there already."""

    rows: list[int] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    cancelled: bool = False

    @property
    def summary(self) -> str:
        parts = [_counted(len(self.rows), "article") + " added"]
        if self.twins:
            parts.append(f"{len(self.twins):,} there already")
        if self.faults:
            parts.append(_counted(len(self.faults), "fault"))
        return ", ".join(parts) + (", then cancelled" if self.cancelled else "") + "."


def options_for(project: Project, fields: Mapping[str, str]) -> ImportOptions:
    """How to read files for this project: its layers, and the fields that hold what we call text, title and so on."""
    return ImportOptions(fields=fields, layers=tuple(layer.name for layer in project.scheme.layers))


def import_files(
    project: Project, paths: Sequence[Path], *, options: ImportOptions | None = None, watch: Watch = UNWATCHED
) -> ImportReport:
    """Adds the articles of these files and folders; progress counts bytes.

    Raises Problem for options that make no sense. Cancelled, it keeps what was added so far: whole articles, recorded
    as one batch.
    """
    options = options or options_for(project, {})
    read = BytesRead(total_size(paths, options))
    store = _Store(project, project.articles.start_batch(", ".join(path.name for path in paths)))
    for found in read_paths(paths, options):
        store.take(found)
        watch.progress(read.at(found.file, found.read), read.total)
        if watch.is_cancelled():
            store.report.cancelled = True
            break
    store.flush()
    return store.report


class _Store:
    """Gathers what was read into chunks and puts each in the project in one go."""

    def __init__(self, project: Project, batch: int) -> None:
        self.report = ImportReport()
        self._project = project
        self._batch = batch
        self._chunk: list[Incoming] = []
        self._runs: dict[str, int] = {}

    def take(self, found: Incoming | Fault) -> None:
        if isinstance(found, Fault):
            self.report.faults.append(found)
            return
        self._chunk.append(found)
        if len(self._chunk) >= _CHUNK:
            self.flush()

    def flush(self) -> None:
        chunk, self._chunk = self._chunk, []
        rows, twins = self._project.articles.add([incoming.article for incoming in chunk], self._batch)
        left_out = {id(twin.article): twin for twin in twins}
        added = iter(rows)
        for incoming in chunk:
            twin = left_out.get(id(incoming.article))
            if twin is None:
                self._add(next(added), incoming)
            elif twin.same_text:
                self.report.twins.append(twin)
            else:
                self.report.faults.append(_taken(incoming))

    def _add(self, row: int, incoming: Incoming) -> None:
        self.report.rows.append(row)
        self.report.faults += _strange(incoming, self._project.scheme)
        marks = _suggested(incoming, self._project.scheme)
        if marks:
            version = marks[0].version
            if version not in self._runs:
                self._runs[version] = self._project.suggestions.start_run(IMPORTED, version)
            self._project.suggestions.add({row: marks}, {IMPORTED: self._runs[version]})


def _taken(incoming: Incoming) -> Fault:
    key = incoming.article.key
    what = f"Another article of the project has the id “{key}”, and its text is different."
    return Fault(incoming.file, what, incoming.line, key, "Give this one another id, or its file another name.")


def _marks(incoming: Incoming) -> Iterator[Mark]:
    yield from incoming.suggestions
    yield from (annotation for annotation in incoming.annotations if annotation.stands)


def _strange(incoming: Incoming, scheme: LabelScheme) -> Iterator[Fault]:
    """What was left out because the project's scheme does not have it: a fault for each label."""
    unknown = [mark.span for mark in _marks(incoming) if not scheme.knows(mark.span.layer, mark.span.label)]
    for (layer, label), count in sorted(Counter((span.layer, span.label) for span in unknown).items()):
        what = f"{_counted(count, 'span')} left out: the scheme has no label “{label}” in a layer “{layer}”."
        yield Fault(incoming.file, what, incoming.line, incoming.article.key)


def _suggested(incoming: Incoming, scheme: LabelScheme) -> list[Suggestion]:
    """The marks that an article brings along, as suggestions: a person of this project has not decided on any."""
    version = incoming.file or "1"
    drafts = [
        Suggestion(mark.id, mark.span, _score(mark), IMPORTED, version, mark.roles, mark.attributes, mark.group)
        for mark in _marks(incoming)
        if scheme.knows(mark.span.layer, mark.span.label)
    ]
    return with_ids(incoming.article.key, drafts)


def _score(mark: Mark) -> float:
    return 1.0 if isinstance(mark, Annotation) else mark.score


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
