"""Rules about what the scheme knows, and about suggestions that were left in a finished article."""

from collections.abc import Iterator

from workbench.core.annotations import Annotation, Verdict, accepted
from workbench.core.decisions import Kind
from workbench.core.lint import Finding, Found, Page, Repair, finding_at, words_of
from workbench.core.phrases import phrase


def unknown_label(page: Page) -> Iterator[Found]:
    """A layer or label is none of the scheme; what these words are called elsewhere is what was likely meant."""
    for annotation in page.standing:
        span = annotation.span
        if page.scheme.knows(span.layer, span.label):
            continue
        if page.scheme.layer(span.layer) is None:
            told = phrase("{layer} is no layer of this scheme", layer=span.layer)
            yield finding_at("unknown-label", annotation, told, group=span.layer), None
            continue
        told = phrase("{label} is no label of this scheme", label=span.label)
        meant = _meant(page, annotation)
        if meant is None:
            yield finding_at("unknown-label", annotation, told, group=span.label), None
            continue
        mended = annotation.with_span(span.labelled(meant))
        fix = phrase("relabel as {label}", label=meant)
        finding = finding_at("unknown-label", annotation, told, fix=fix, group=span.label)
        yield finding, Repair(Kind.RELABEL, (annotation,), (mended,))


def _meant(page: Page, annotation: Annotation) -> str | None:
    """The label of the scheme that is written alike, or else the one that these words have most often."""
    layer = page.scheme.layer(annotation.span.layer)
    names = {label.name.casefold(): label.name for label in layer.labels} if layer is not None else {}
    readings = page.readings.get(words_of(annotation))
    labels = readings.labels if readings is not None else {}
    usual = max((label for label in labels if label in names.values()), key=lambda label: labels[label], default=None)
    return names.get(annotation.span.label.casefold(), usual)


def unknown_answer(page: Page) -> Iterator[Found]:
    """An attribute, or a value of one, is none of the scheme."""
    for annotation in page.standing:
        wrong = _wrong_answers(page, annotation)
        if not wrong:
            continue
        mended = annotation
        for name in wrong:
            mended = mended.with_attribute(name, None)
        answers = " · ".join(f"{name}: {annotation.attributes[name]}" for name in wrong)
        told = phrase("the scheme has no such answer: {answers}", answers=answers)
        fix, group = phrase("take away {answers}", answers=answers), " · ".join(wrong)
        finding = finding_at("unknown-answer", annotation, told, fix=fix, group=group)
        yield finding, Repair(Kind.ATTRIBUTE, (annotation,), (mended,))


def _wrong_answers(page: Page, annotation: Annotation) -> list[str]:
    layer = page.scheme.layer(annotation.span.layer)
    if layer is None:
        return []
    asked = {each.name: each.values for each in layer.attributes}
    given = annotation.attributes.items()
    return [name for name, value in given if name not in asked or (asked[name] and value not in asked[name])]


def open_suggestion(page: Page) -> Iterator[Found]:
    """A finished article holds suggestions that nobody has decided."""
    if not page.is_done:
        return
    for suggestion in page.waiting:
        span = suggestion.span
        told, fix = phrase("is suggested, and was never decided"), phrase("accept it")
        where = (span.layer, span.label, span.start, span.end, span.quote)
        repair = Repair(Kind.ACCEPT, (), (accepted(suggestion, verdict=Verdict.ACCEPTED_IN_BULK),))
        yield Finding("open-suggestion", *where, told, fix, "", suggestion.id), repair
