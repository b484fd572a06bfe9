"""Labels that imports added to the scheme: they go with the last import that wanted them, and come back with it."""

from collections.abc import Iterable

from workbench.core.phrases import phrase
from workbench.session.intake import Name, NewLabel, free_hue, hues_of, with_labels, without_labels
from workbench.store.batches import Batch, BatchState
from workbench.store.project import Project


def take_out_unused(project: Project) -> str:
    """Takes out what only imports that are taken back had added and no article in sight has had; says so, or nothing.

    Each change is another version of the scheme, and those before stay on record.
    """
    batches = project.batches.all()
    gone = _added(batch for batch in batches if batch.state is BatchState.TAKEN_BACK)
    wanted = _added(batch for batch in batches if batch.state is not BatchState.TAKEN_BACK)
    return take_out([name for name in gone if name not in wanted], project)


def take_out(names: Iterable[Name], project: Project) -> str:
    """Takes out of the scheme those of these labels that no article in sight has had; says so, or nothing."""
    unused = [name for name in names if name in project.scheme.names and not project.queue.has_label(*name)]
    # A layer keeps at least one label.
    unused = [name for name in unused if set(hues_by_name(project, name.layer)) - {each.label for each in unused}]
    if not unused:
        return ""
    project.use_scheme(without_labels(project.scheme, unused))
    return phrase(
        "{n:,} label taken out of the scheme: {names}",
        "{n:,} labels taken out of the scheme: {names}",
        n=len(unused),
        names=", ".join(name.label for name in unused),
    )


def put_back(project: Project, batch: Batch) -> None:
    """Adds to the scheme again what an import had added, or its articles need, of all that imports ever added."""
    known = project.scheme.names
    missing = {name: hue for name, hue in _added(project.batches.all()).items() if name not in known}
    if not missing:
        return
    own, needed = _added([batch]), project.batches.labels_in(batch.id, missing)
    back = [_new(project, name, hue) for name, hue in missing.items() if name in own or name in needed]
    if back:
        project.use_scheme(with_labels(project.scheme, back))


def hues_by_name(project: Project, layer: str) -> dict[str, int]:
    """The hue of each label of a layer, in degrees; none where the scheme has no such layer."""
    found = project.scheme.layer(layer)
    return {label.name: label.hue for label in found.labels} if found else {}


def _added(batches: Iterable[Batch]) -> dict[Name, int | None]:
    """The labels that these imports added, with the hue of each where that is on record."""
    found: dict[Name, int | None] = {}
    for batch in batches:
        names, hues = batch.choice.get("added"), batch.choice.get("hues")
        for number, written in enumerate(names if isinstance(names, list) else ()):
            layer, sign, label = str(written).partition("/")
            hue = hues[number] if isinstance(hues, list) and number < len(hues) else None
            if sign and layer and label:
                found[Name(layer, label)] = hue if type(hue) is int else None
    return found


def _new(project: Project, name: Name, hue: int | None) -> NewLabel:
    return NewLabel(*name, free_hue(hues_of(project.scheme, name.layer)) if hue is None else hue)
