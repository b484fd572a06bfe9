"""Imports files into a project: in small transactions, going on after what cannot be read, with a report of it all."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.annotations import Annotation, Mark
from workbench.core.phrases import joined, phrase
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
        parts = [phrase("{n:,} article added", "{n:,} articles added", n=len(self.rows))]
        if self.twins:
            parts.append(phrase("{n:,} there already", "{n:,} there already", n=len(self.twins)))
        if self.faults:
            parts.append(phrase("{n:,} fault", "{n:,} faults", n=len(self.faults)))
        if self.cancelled:
            parts.append(phrase("then cancelled"))
        return phrase("{parts}.", parts=joined(", ", parts))


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
        self._known = project.scheme.names
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
        marks: dict[str, dict[int, list[Suggestion]]] = defaultdict(dict)
        for incoming in chunk:
            twin = left_out.get(id(incoming.article))
            if twin is None:
                row = next(added)
                marks[incoming.file][row] = self._marks_of(incoming)
                self.report.rows.append(row)
            elif twin.same_text:
                self.report.twins.append(twin)
            else:
                self.report.faults.append(_taken(incoming))
        for file, found in marks.items():
            self._keep(file or "1", {row: own for row, own in found.items() if own})

    def _marks_of(self, incoming: Incoming) -> list[Suggestion]:
        brought = list(_marks(incoming))
        known = [mark for mark in brought if (mark.span.layer, mark.span.label) in self._known]
        if len(known) < len(brought):
            self.report.faults += _strange(incoming, brought, self._known)
        return _suggested(incoming, known)

    def _keep(self, version: str, found: Mapping[int, Sequence[Suggestion]]) -> None:
        if found:
            if version not in self._runs:
                self._runs[version] = self._project.suggestions.start_run(IMPORTED, version)
            self._project.suggestions.add(found, {IMPORTED: self._runs[version]})


def _taken(incoming: Incoming) -> Fault:
    key = incoming.article.key
    what = phrase("Another article of the project has the id “{key}”, and its text is different.", key=key)
    remedy = phrase("Give this one another id, or its file another name.")
    return Fault(incoming.file, what, incoming.line, key, remedy)


def _marks(incoming: Incoming) -> Iterator[Mark]:
    yield from incoming.suggestions
    yield from (annotation for annotation in incoming.annotations if annotation.stands)


def _strange(incoming: Incoming, marks: Sequence[Mark], known: Container[tuple[str, str]]) -> Iterator[Fault]:
    """What was left out because the project's scheme does not have it: a fault for each label."""
    named = Counter((mark.span.layer, mark.span.label) for mark in marks)
    for (layer, label), count in sorted(named.items()):
        if (layer, label) not in known:
            what = phrase(
                "{n:,} span left out: the scheme has no label “{label}” in a layer “{layer}”.",
                "{n:,} spans left out: the scheme has no label “{label}” in a layer “{layer}”.",
                n=count,
                label=label,
                layer=layer,
            )
            yield Fault(incoming.file, what, incoming.line, incoming.article.key)


def _suggested(incoming: Incoming, marks: Sequence[Mark]) -> list[Suggestion]:
    """The marks that an article brings along, as suggestions: a person of this project has not decided on any."""
    version = incoming.file or "1"
    drafts = [
        Suggestion(mark.id, mark.span, _score(mark), IMPORTED, version, mark.roles, mark.attributes, mark.group)
        for mark in marks
    ]
    return with_ids(incoming.article.key, drafts)


def _score(mark: Mark) -> float:
    return 1.0 if isinstance(mark, Annotation) else mark.score
