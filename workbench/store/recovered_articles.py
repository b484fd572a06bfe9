"""Gives each article of a damaged file its row in the new one; those that lost their text stay out of sight."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from workbench.core.annotations import Annotation
from workbench.core.articles import text_sha256
from workbench.core.problems import Problem
from workbench.core.records import annotation_from
from workbench.store.articles import article_of
from workbench.store.found_decisions import Found, found_decisions, is_sound
from workbench.store.mended_texts import GAP, Broken
from workbench.store.rows import ArticleRow
from workbench.store.salvage import Salvage
from workbench.store.stored_json import decoded
from workbench.store.taking_back import AWAY

Place = int | str
"""How the damaged file speaks of an article: by its row or, where that is lost, by its key."""
_ARTICLE = "c0, c1, c2, c3, c4, c5, c6, c7, c8"


@dataclass(slots=True)
class Places:
    """Where articles are in the new file. `broken` are those whose texts are not what they were, by their place."""

    rows: dict[Place, int] = field(default_factory=dict)
    by_key: dict[str, list[int]] = field(default_factory=dict)
    broken: dict[Place, Broken] = field(default_factory=dict)
    of_step: dict[int, list[int]] = field(default_factory=dict)
    taken_back: dict[Place, str] = field(default_factory=dict)

    def of(self, found: Found) -> list[Place]:
        """The place of each article that a decision is about, in the order of its edits."""
        told = self.of_step.get(found.step, [])
        keys = [edit.article for edit in found.decision.edits]
        places = [self._known(key, told) for key in keys]
        left = [row for row in told if row not in places]
        lost = [n for n, place in enumerate(places) if place is None]
        # Where one article of a decision cannot be found, it is the one that is left.
        if len(left) == len(lost) == 1:
            places[lost[0]] = left[0]
        return [key if place is None else place for key, place in zip(keys, places, strict=True)]

    def _known(self, key: str, told: Sequence[int]) -> int | None:
        rows = self.by_key.get(key, [])
        among = [row for row in rows if row in told]
        in_sight = [row for row in rows if row not in self.taken_back]
        return next(iter([*among, *in_sight, *rows]), None)


def placed(salvage: Salvage) -> Places:
    """Finds all articles, those of which no more is left than decisions among them, and numbers them anew."""
    places = Places(taken_back=dict(salvage.rows("taken_back", "c0, c1")))  # by their rows; their own keys
    for row, step in salvage.rows("decision_article", "c0, c1"):
        places.of_step.setdefault(step, []).append(row)
    known = _look_at_articles(salvage, places)
    _look_at_torn(salvage, places, known)
    for found in found_decisions(salvage):
        for place, edit in zip(places.of(found), found.decision.edits, strict=True):
            if str(places.taken_back.get(place, "")).startswith(AWAY):
                places.taken_back[place] = edit.article
            if place not in known or place in places.broken:
                broken = places.broken.setdefault(place, Broken(edit.article))
                broken.note([*edit.put_in, *edit.taken_out])
    for row, annotation in found_annotations(salvage):
        if row not in known or row in places.broken:
            places.broken.setdefault(row, Broken(f"lost-{row}")).note([annotation])
    numbered = sorted({*known, *(place for place in places.broken if isinstance(place, int))})
    unnumbered = [place for place in places.broken if isinstance(place, str)]
    places.rows = dict(zip([*numbered, *unnumbered], count(1)))
    return places


def _look_at_articles(salvage: Salvage, places: Places) -> set[int]:
    known: set[int] = set()
    for row, key, title, text, digest, *_ in salvage.rows("article", _ARTICLE):
        if row < 1:
            continue
        known.add(row)
        if key.startswith(AWAY) and row not in places.taken_back:
            # What it was called stands in what was decided on it.
            places.taken_back[row] = key
        real = places.taken_back.get(row, key)
        places.by_key.setdefault(real, []).append(row)
        if text_sha256(text) != digest:
            places.broken[row] = Broken(real, title, text, digest)
    return known


def _look_at_torn(salvage: Salvage, places: Places, known: set[int]) -> None:
    for row, key, title, text in salvage.rows("torn_article", "c0, c1, c2, c3"):
        if row >= 1 and row not in known:
            real = places.taken_back.get(row, key)
            places.by_key.setdefault(real, []).append(row)
            places.broken[row] = Broken(real, title, text)


def found_annotations(salvage: Salvage) -> Iterator[tuple[int, Annotation]]:
    """The annotations of the present state that can be read, each with the row of its article."""
    for row, layer, record in salvage.rows("annotation", "c0, c3, c8", "ORDER BY c0, c1"):
        annotation = annotation_of(layer, record)
        if annotation is not None and row >= 1:
            yield row, annotation


def annotation_of(layer: str, record: str) -> Annotation | None:
    """The annotation that a record is; None where it is none, or one that does not hold."""
    try:
        annotation = annotation_from(decoded(record), layer)
        return annotation if is_sound(annotation) else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


@dataclass(frozen=True, slots=True)
class NewArticle:
    """`batch` is the number that the import had, None where it is lost. `is_gone` says that its text is lost,
    `is_changed` that it may not be the one that was imported, `was_away` that its import was taken back."""

    values: ArticleRow
    batch: int | None
    is_gone: bool
    is_changed: bool
    was_away: bool


def new_article(salvage: Salvage, places: Places, place: Place) -> NewArticle:
    """An article as it goes into the new file."""
    stored = salvage.db.execute(f"SELECT {_ARTICLE} FROM article WHERE c0 = ?", [place]).fetchone()
    broken, was_away = places.broken.get(place), place in places.taken_back
    if stored is None:
        broken = broken or Broken(str(place))
        values = _values(broken.key, broken.title, broken.mended(), "{}", "[]", None)
        return NewArticle(values, None, is_gone=True, is_changed=True, was_away=was_away)
    _, key, title, text, digest, meta, zones, story, batch = stored
    real = places.taken_back.get(stored[0], key)
    mended = text if broken is None else broken.mended()
    is_changed = text_sha256(mended) != digest
    values = _values(real, title, mended, meta, zones, story)
    return NewArticle(values, batch, is_gone=is_changed and GAP in mended, is_changed=is_changed, was_away=was_away)


def _values(key: str, title: str, text: str, meta: str, zones: str, story: str | None) -> ArticleRow:  # noqa: PLR0913, PLR0917 - its columns
    try:
        article_of([1, key, title, text, meta, zones, story])
    except Problem:
        meta, zones = "{}", "[]"
    return ArticleRow(key, title, text, text_sha256(text), meta, zones, story)
