"""Makes marks out of plain values in half the time, for what reads millions of them: exports, openings, statistics.

The constructor of a frozen dataclass looks each field up by its name; filling in the slots does not. What is made is
the same.
"""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from workbench.core.annotations import Annotation, Origin, Verdict
from workbench.core.spans import Attributes, Roles, Span

_new: Any = object.__new__


def _slots(kind: type[Span] | type[Annotation] | type[Origin]) -> list[Callable[[object, object], None]]:
    """What fills in each field, in their order."""
    return [kind.__dict__[field.name].__set__ for field in fields(kind)]


_span_layer, _span_start, _span_end, _span_label, _span_quote = _slots(Span)
_id, _span, _verdict, _roles, _attributes, _group, _origin = _slots(Annotation)
_suggester, _version, _score, _origin_start, _origin_end, _origin_label = _slots(Origin)


def quick_span(layer: str, start: int, end: int, label: str, quote: str) -> Span:
    made: Span = _new(Span)
    _span_layer(made, layer)
    _span_start(made, start)
    _span_end(made, end)
    _span_label(made, label)
    _span_quote(made, quote)
    return made


def quick_origin(suggester: str, version: str, score: float, start: int, end: int, label: str) -> Origin:  # noqa: PLR0913, PLR0917 - its fields
    made: Origin = _new(Origin)
    _suggester(made, suggester)
    _version(made, version)
    _score(made, score)
    _origin_start(made, start)
    _origin_end(made, end)
    _origin_label(made, label)
    return made


def quick_annotation(  # noqa: PLR0913, PLR0917 - its fields
    id: str,
    span: Span,
    verdict: Verdict,
    roles: Roles,
    attributes: Attributes,
    group: str | None,
    origin: Origin | None,
) -> Annotation:
    made: Annotation = _new(Annotation)
    _id(made, id)
    _span(made, span)
    _verdict(made, verdict)
    _roles(made, roles)
    _attributes(made, attributes)
    _group(made, group)
    _origin(made, origin)
    return made


_VERDICTS = {str(verdict): verdict for verdict in Verdict}
_PLAIN, _PLAIN_ORIGIN = 6, 4
"""How many values a record has without roles, attributes and group, and its origin where the range is as proposed."""


def plain_annotation(record: Any, layer: str, text: str, longest_label: int) -> Annotation | None:
    """The annotation of a record over this text, as `annotation_from` makes it, where it holds no more than most do.

    None where it holds more or anything that is wrong: who asks has to look closely at it.
    """
    try:
        id, start, end, quote = record["id"], record["start"], record["end"], record["text"]
        label, stated = record["label"], record["origin"]
        is_sound = (
            len(record) == _PLAIN
            and type(start) is type(end) is int
            and type(id) is type(label) is str
            and len(label) <= longest_label
            and 0 <= start < end <= len(text)
            and text[start:end] == quote
        )
        verdict, origin = _VERDICTS[stated["verdict"]], None
        if "suggester" in stated:
            suggester, version, score = stated["suggester"], stated["version"], stated["score"]
            is_usual = type(suggester) is type(version) is str and type(score) is float and 0 <= score <= 1
            is_sound = is_sound and is_usual and len(stated) == _PLAIN_ORIGIN
            origin = quick_origin(suggester, version, score, start, end, label)
    except (KeyError, TypeError):
        return None
    if not is_sound:
        return None
    return quick_annotation(id, quick_span(layer, start, end, label, quote), verdict, {}, {}, None, origin)
