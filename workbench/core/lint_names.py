"""Rules about the same words in several places: labelled differently, or labelled here and missed there."""

from collections.abc import Iterable, Iterator, Mapping

from workbench.core.annotations import Annotation, added
from workbench.core.decisions import Kind
from workbench.core.evidence import Words
from workbench.core.lint import Finding, Found, Page, Readings, Repair, counted, finding_at, words_of
from workbench.core.names import name_around
from workbench.core.phrases import phrase
from workbench.core.spans import Span

_FEW = 5
"""So often words are given a label by accident; what has it more often, beside another, may mean two things."""
_OFTEN = 2
"""How much more often than another the usual label of words that mean two things is given."""
_LEAST_LABELLED = 2
"""In so many places words are labelled before they count as missed in an article that has none of them."""
_RARELY_REJECTED = 0.25
_LONGEST_ADDRESS, _LONGEST_NAME = 400, 200
_JOINING = frozenset("-‑/_@")
_NONE = Readings({})


def mixed_here(page: Page) -> Iterator[Found]:
    """The same words have different labels in this article."""
    for words, same in _same_words(page).items():
        here = _counts(same)
        if len(here) > 1:
            usual = _usual(page, words, here)
            told = phrase("{counts} in this article", counts=counted(here))
            yield from (_relabelled("mixed-here", each, told, usual) for each in same if each.span.label != usual)


def mixed(page: Page) -> Iterator[Found]:
    """The same words have another label in other articles, and more often."""
    for words, same in _same_words(page).items():
        labels = page.readings.get(words, _NONE).labels
        here = _counts(same)
        if len(here) > 1 or len(labels) < 2:
            continue
        usual, own = _usual(page, words, labels), next(iter(here))
        means_both = labels.get(own, 0) > _FEW and labels[usual] < _OFTEN * labels.get(own, 0)
        if own != usual and not means_both:
            told = phrase("{counts} in all articles", counts=counted(labels))
            yield from (_relabelled("mixed", each, told, usual) for each in same)


def _same_words(page: Page) -> Mapping[Words, list[Annotation]]:
    found: dict[Words, list[Annotation]] = {}
    for annotation in page.standing:
        if not page.may_overlap(annotation.span.layer) and len(annotation.span.quote) <= _LONGEST_NAME:
            found.setdefault(words_of(annotation), []).append(annotation)
    return found


def _counts(annotations: Iterable[Annotation]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for annotation in annotations:
        counts[annotation.span.label] = counts.get(annotation.span.label, 0) + 1
    return counts


def _usual(page: Page, words: Words, here: Mapping[str, int]) -> str:
    """The label that words have most often in all articles, then here, then the one that the scheme names first."""
    everywhere = page.readings.get(words, _NONE).labels
    layer = page.scheme.layer(words.layer)
    order = [label.name for label in layer.labels] if layer is not None else []
    return min(
        here,
        key=lambda label: (
            -everywhere.get(label, 0),
            -here[label],
            order.index(label) if label in order else len(order),
            label,
        ),
    )


def _relabelled(rule: str, annotation: Annotation, told: str, label: str) -> Found:
    span = annotation.span
    repair = Repair(Kind.RELABEL, (annotation,), (annotation.with_span(span.labelled(label)),))
    fix = phrase("relabel as {label}", label=label)
    return finding_at(rule, annotation, told, fix=fix, group=group_of(words_of(annotation))), repair


def missed_here(page: Page) -> Iterator[Found]:
    """Words that are labelled in this article stand in it once more, unmarked."""
    labelled = {words: _counts(same) for words, same in _same_words(page).items()}
    for words, start, end in _unmarked(page):
        if words in labelled:
            label = _usual(page, words, labelled[words])
            told = phrase("labelled {label} in this article", label=label)
            yield _missing("missed-here", page, Span(words.layer, start, end, label, page.text[start:end]), words, told)


def missed(page: Page) -> Iterator[Found]:
    """Words that are labelled in other articles stand in this one, unmarked."""
    labelled = _same_words(page)
    for words, start, end in _unmarked(page):
        readings = page.readings.get(words, _NONE)
        if words in labelled or not _is_worth_it(words.form, readings) or words.form.lower() in page.words:
            continue
        label = _usual(page, words, readings.labels)
        told = phrase("labelled elsewhere: {counts}", counts=counted(readings.labels))
        span = Span(words.layer, start, end, label, page.text[start:end])
        if not _is_part_of_longer(page, span):
            yield _missing("missed", page, span, words, told)


def _is_worth_it(form: str, readings: Readings) -> bool:
    """Whether words are labelled so often that they are likely missed: a name, neither number nor common word."""
    labelled = sum(readings.labels.values())
    is_name = len(form) > 1 and any(sign.isalpha() for sign in form) and not form[0].islower()
    return is_name and labelled >= _LEAST_LABELLED and readings.rejected <= _RARELY_REJECTED * labelled


def _missing(rule: str, page: Page, span: Span, words: Words, told: str) -> Found:
    where = (span.layer, span.label, span.start, span.end, span.quote)
    if not page.scheme.knows(span.layer, span.label) or _is_part_of_longer(page, span):
        return Finding(rule, *where, told, "", group_of(words)), None
    fix = phrase("label {label}", label=span.label)
    return Finding(rule, *where, told, fix, group_of(words)), Repair(Kind.ADD, (), (added(span),))


def _is_part_of_longer(page: Page, span: Span) -> bool:
    """Whether these words are joined to the next ones, or seem to be part of a name: then more than they is missed."""
    before, after = page.text[max(0, span.start - 1) : span.start], page.text[span.end : span.end + 1]
    if before in _JOINING or after in _JOINING:
        return True
    around = name_around(page.text, page.edges, span.start)
    return around is not None and (around[0] < span.start or around[1] > span.end)


def _is_in_address(text: str, at: int) -> bool:
    """Whether a place is inside a web or mail address, whose words name nothing."""
    around = text[max(0, at - _LONGEST_ADDRESS) : at + _LONGEST_ADDRESS]
    before = min(at, _LONGEST_ADDRESS)
    begins = around[:before].split()[-1] if around[:before] and not around[before - 1].isspace() else ""
    written_together = begins + around[before:].split(maxsplit=1)[0]
    return any(sign in written_together for sign in ("://", "www.", "@"))


def _unmarked(page: Page) -> Iterator[tuple[Words, int, int]]:
    """Where known words stand with no mark of their layer across them and no decision against them, longest first."""
    taken = {layer.name: _Ranges(len(page.text)) for layer in page.scheme.layers if not layer.may_overlap}
    # What is open in an article that is done was not seen by who finished it: the words are missed all the same.
    waiting = () if page.is_done else page.waiting
    for span in (mark.span for marks in (page.standing, page.rejected, waiting) for mark in marks):
        if span.layer in taken:
            taken[span.layer].add(span.start, span.end)
    places = [(words, start, end) for words, ranges in page.places.items() for start, end in ranges]
    for words, start, end in sorted(places, key=lambda place: (place[1] - place[2], place[1], place[0])):
        is_free = words.layer in taken and taken[words.layer].is_free(start, end)
        if is_free and not _is_in_address(page.text, start):
            taken[words.layer].add(start, end)
            yield words, start, end


class _Ranges:
    """The code points of a text that are taken."""

    def __init__(self, length: int) -> None:
        self._taken = bytearray(length)

    def add(self, start: int, end: int) -> None:
        self._taken[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        return self._taken.find(1, start, end) < 0


def group_of(words: Words) -> str:
    """What all findings about the same words have as their group."""
    return f"{words.layer}:{words.form}"
