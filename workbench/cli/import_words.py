"""What an import would bring, in words for a terminal and as plain values for a script."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.cli.options import counted, fault_records, on_a_line
from workbench.core.phrases import shortened

if TYPE_CHECKING:
    from workbench.core.annotations import Mark
    from workbench.core.schemes import LabelScheme
    from workbench.exchange.columns import FieldUse
    from workbench.exchange.incoming import Incoming
    from workbench.session.import_preview import LabelFound, Preview
    from workbench.session.intake import Intake

_SHOWN = 5
"""Articles that a terminal is shown."""


def preview_words(found: "Preview", intake: "Intake", scheme: "LabelScheme") -> str:
    return "\n".join(map(on_a_line, _lines(found, intake, scheme)))


def _lines(found: "Preview", intake: "Intake", scheme: "LabelScheme") -> Iterator[str]:
    formats = ", ".join(f"{title} ({counted(count, 'file')})" for title, count in found.formats)
    yield f"Format     {formats or 'none that is known'}"
    if found.fields:
        yield f"Fields     {', '.join(map(_use, found.fields))}"
    if len(found.sheets) > 1:
        yield f"Sheets     {', '.join(found.sheets)}; --sheet reads one of them alone"
    there = f", {found.there:,} there already" if found.there else ""
    again = f", {found.again:,} with the text of another" if found.again else ""
    yield f"Articles   {found.count:,}{again}{there}"
    if found.has_marks:
        whose = ", ".join(f"{name} ({count:,})" for name, count in found.annotators)
        yield f"Annotated  {found.annotated:,}{f', by {whose}' if whose else ''}; they come in as {intake.brought}"
    if found.labels:
        yield "Labels"
        yield from (f"  {_label_line(label, intake, scheme)}" for label in found.labels)
    if found.fault_count:
        counts = ("Wrong", found.wrong_count), ("Notes", found.note_count)
        yield from (f"{what:<10} {count:,}" for what, count in counts if count)
        yield from (f"  {fault}" for fault in found.faults)
        if found.fault_count > len(found.faults):
            yield f"  … and {found.fault_count - len(found.faults):,} more"
    if found.articles:
        yield "First articles"
        yield from (f"  {_article_line(article)}" for article in found.articles[:_SHOWN])
    yield "Nothing was imported."


def _use(use: "FieldUse") -> str:
    if use.has_spans:
        return f"{use.field} → {f'spans of {use.ours}' if use.ours else 'not read'}"
    return f"{use.field} → {use.ours or 'metadata'}"


def _label_line(label: "LabelFound", intake: "Intake", scheme: "LabelScheme") -> str:
    written = f"{label.name.layer}/{label.name.label}"
    return f"{written:<28} {label.spans:>9,}  {_becomes(label, intake, scheme)}".rstrip()


def _becomes(label: "LabelFound", intake: "Intake", scheme: "LabelScheme") -> str:
    from workbench.session.intake import guessed_label, target_of

    to = target_of(label.name, intake.labels)
    if to is None:
        return "is left out"
    if any((added.layer, added.name) == to for added in intake.added):
        return "is added to the scheme"
    if to != label.name:
        return f"→ {to.layer}/{to.label}"
    name = label.name.label
    if label.is_known:
        return ""
    guess = guessed_label(label.name, scheme)
    ours = "OURS" if guess is None else guess.label
    return f"is left out, not in the scheme: say --label {name}={ours}, {name}=+ (add) or {name}=- (leave out)"


def _article_line(incoming: "Incoming") -> str:
    article = incoming.article
    title = shortened(article.title or article.text, 50)
    marks: list[Mark] = [*incoming.annotations, *incoming.suggestions]
    spans = ", ".join(f"{shortened(mark.span.quote, 20)} {mark.span.label}" for mark in marks[:3])
    return f"{article.key}  {title}  {counted(len(marks), 'span')}{f': {spans} …' if spans else ''}"


def preview_record(found: "Preview", intake: "Intake") -> dict[str, object]:
    from workbench.session.intake import target_of

    targets = {label.name: target_of(label.name, intake.labels) for label in found.labels}
    return {
        "formats": dict(found.formats),
        "fields": [use._asdict() for use in found.fields],
        "sheets": list(found.sheets),
        "articles": found.count,
        "there_already": found.there,
        "same_text_again": found.again,
        "annotated": found.annotated,
        "suggested": found.suggested,
        "annotators": dict(found.annotators),
        "labels": [
            {
                **label.name._asdict(),
                "spans": label.spans,
                "is_known": label.is_known,
                "becomes": None if (to := targets[label.name]) is None else to._asdict(),
            }
            for label in found.labels
        ],
        "fault_count": found.fault_count,
        "faults": fault_records(found.faults),
        "first_articles": [
            {
                "id": each.article.key,
                "title": each.article.title,
                "spans": len(each.annotations) + len(each.suggestions),
            }
            for each in found.articles
        ],
        "how": intake.record(),
    }
