"""Tells which places of the article look different from one picture to the next, so that only these are painted."""

from collections.abc import Iterable, Iterator

from workbench.core.articles import Range
from workbench.desktop.article_painting import Picture, shows_caret
from workbench.desktop.article_scene import ArticleScene
from workbench.desktop.shown_marks import PlacedMark


def looks_different(old: Picture, new: Picture) -> bool:
    """Whether every line may look different: other colours, or another layer that is worked in."""
    return (old.theme, old.layer, old.ratio) != (new.theme, new.layer, new.ratio) or old.hues is not new.hues


def places_changed(old: Picture, new: Picture, scene: ArticleScene) -> Iterator[Range]:
    """The code points that look different where the article, its marks and its layout are the same."""
    if old.focus != new.focus:
        yield from places_of(scene.marks.get(id) for id in (old.focus, new.focus))
    if (old.focus, old.has_focus, old.caret, old.word) != (new.focus, new.has_focus, new.caret, new.word):
        for picture in (old, new):
            if picture.focus is None:
                yield picture.word or (picture.caret, picture.caret)
            if shows_caret(picture, scene.marks):
                yield picture.caret, picture.caret
    if old.selection != new.selection:
        yield from (old.selection, new.selection)
    if old.preview != new.preview:
        yield from ((preview.start, preview.end) for preview in (old.preview, new.preview) if preview)
    yield from _places_pointed_out(old, new)


def _places_pointed_out(old: Picture, new: Picture) -> Iterator[Range]:
    if old.options != new.options:
        yield from (*old.options, *new.options)
    if old.hints != new.hints:
        yield from ((place, place) for place, _ in (*old.hints, *new.hints))
    if (old.lit, old.glow) != (new.lit, new.glow):
        yield from {*old.lit, *new.lit}
    if old.found != new.found:
        yield from {*old.found} ^ {*new.found}


def places_of(marks: Iterable[PlacedMark | None]) -> Iterator[Range]:
    """The code points of marks and of their roles, which may lie anywhere."""
    for placed in marks:
        if placed is not None:
            yield placed.mark.span.start, placed.mark.span.end
            yield from ((role.start, role.end) for role in placed.mark.roles.values())
