"""Releases as brat's standoff: a folder per split with a text for each article and its annotations beside it."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.core.annotations import Annotation
from workbench.core.articles import Range
from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Role, Span, role_of, span_of
from workbench.exchange.article_folders import article_folder
from workbench.exchange.brat import ANNOTATIONS, OURS_BESIDE, TEXT, told_by
from workbench.exchange.brat_conf import configuration
from workbench.exchange.brat_lines import BadLine
from workbench.exchange.brat_marks import pieces_of
from workbench.exchange.brat_writing import brat_files
from workbench.exchange.foreign_releases import expected, found_told, readable
from workbench.exchange.held import Held
from workbench.exchange.incoming import ImportOptions
from workbench.exchange.loss_report import Loss
from workbench.exchange.read_back import Found
from workbench.exchange.release_format import Part, Piece, ReleaseFormat

_READING = """In `{split}/` each article has a text, its annotations in brat's standoff (`.ann`) and a `.json` with what
brat has no place for: title, metadata, review, ids and origins of spans. Offsets count Unicode code points. Copy this
folder into brat's `data`; what is changed there can be imported again.

A span over a line end is written in pieces, as brat wants it. The parts of an interrupted claim are one span of several
stretches, or where they differ are joined by the relation `continues`. Claimer and cue are relations; `same-as` leads
from their words to the entity that they stand for. Names without spaces stand for those in `visual.conf`.
"""
_NOTHING_ELSE = "brat cannot mark line ends alone"
_AT_EDGES = "brat has no line ends at the edges of a span; it was written without"


def _held(held: Held, scheme: LabelScheme) -> Held:
    held = readable(held, scheme)
    text = held.article.text
    held = held.lose(lambda a: not pieces_of(text, a.span.start, a.span.end), _NOTHING_ELSE)
    marks: list[Annotation] = []
    losses: list[Loss] = []
    for annotation in held.annotations:
        start, end = _inner(text, annotation.span)
        span = span_of(text, annotation.span.layer, start, end, annotation.span.label)
        losses += [held.loss(annotation, "line end", _AT_EDGES)] if span != annotation.span else []
        roles = {name: inner for name, role in annotation.roles.items() if (inner := _inner_role(text, role))}
        for name, role in sorted(annotation.roles.items()):
            reason = _NOTHING_ELSE if name not in roles else _AT_EDGES
            losses += [held.loss(annotation, name, reason)] if roles.get(name) != role else []
        is_whole = span == annotation.span and roles == annotation.roles
        marks.append(annotation if is_whole else replace(annotation, span=span, roles=roles))
    return held.with_marks(marks, losses)


def _inner(text: str, part: Span | Role) -> Range:
    """The range without line ends at its edges."""
    pieces = pieces_of(text, part.start, part.end)
    return pieces[0][0], pieces[-1][1]


def _inner_role(text: str, role: Role) -> Role | None:
    """The role without line ends at its edges; None where nothing else is in it."""
    if not pieces_of(text, role.start, role.end):
        return None
    return role_of(text, *_inner(text, role), role.entity)


def _piece(held: Held, scheme: LabelScheme) -> Piece:
    return brat_files(held, scheme)


def _found(part: Part, scheme: LabelScheme) -> Iterator[Found]:
    options = ImportOptions(layers=tuple(layer.name for layer in scheme.layers))
    for source in part:
        try:
            told, bad = told_by(source, options)
            yield Found(False) if bad else found_told(told)
        except (Problem, BadLine):
            yield Found(False)


BRAT = ReleaseFormat(
    "brat",
    phrase("brat standoff, a folder of texts and annotations"),
    held=_held,
    piece=_piece,
    sink=article_folder(TEXT, ANNOTATIONS, OURS_BESIDE),
    found=_found,
    expected=expected,
    more_files=configuration,
    reading=_READING,
)
