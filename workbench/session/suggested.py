"""What is suggested for an article as a person sees it: put together when it is read, so that no row is ever edited."""

from collections.abc import Iterable, Mapping, Sequence

from workbench.core.annotations import Annotation
from workbench.core.articles import Article, Edges
from workbench.core.decisions import Edit
from workbench.core.evidence import Evidence, Words
from workbench.core.outcomes import Outcomes
from workbench.core.phrases import phrase
from workbench.core.schemes import LabelScheme
from workbench.core.spans import Span
from workbench.core.suggestions import IMPORTED, Suggestion
from workbench.session.in_hand import InHand
from workbench.store.project import Project
from workbench.suggest.blend import blend
from workbench.suggest.calibration import calibrate
from workbench.suggest.recall import Recall, known_of, recall
from workbench.suggest.remembered_forms import Layout

_LONGEST_TOLD = 24
"""Characters of a quote in the status line, so that what became of it has room in a window of usual width."""


def suggestions_for(project: Project, row: int, annotator: str) -> list[Suggestion]:
    """The suggestions of an article row as this annotator sees them, decided or not, in reading order."""
    article = project.articles.get(row)
    return list(
        recalled(project, article, Edges(article.text), project.journal.annotations(row, annotator)).suggestions
    )


def blended(project: Project, row: int) -> list[Suggestion]:
    """What the suggesters found in an article row, as one list, with scores that the project's decisions bear out."""
    layers = project.scheme.overlapping_layers
    calibration = calibrate(known_outcomes(project))
    found = map(calibration.apply, project.suggestions.of(row))
    return blend(found, overlapping_layers=layers, preferred=(IMPORTED,))


def known_outcomes(project: Project) -> tuple[Outcomes, ...]:
    """What became of suggestions in finished articles, and of those of what was trained in the held-out ones."""
    decided = project.ledger.outcomes(overlapping_layers=project.scheme.overlapping_layers)
    return (*decided, *project.trainings.outcomes())


def recalled(project: Project, article: Article, edges: Edges, annotations: Mapping[str, Annotation]) -> Recall:
    """What the suggesters found in an article, with what was decided about the same words here and elsewhere.

    `annotations` are what one annotator has made of the article so far; what others made of it is not used.
    """
    return with_memory(project, article, edges, blended(project, article.id), annotations)


def with_memory(
    project: Project,
    article: Article,
    edges: Edges,
    stored: Sequence[Suggestion],
    annotations: Mapping[str, Annotation],
) -> Recall:
    """The same for any suggestions in place of those that the project holds."""
    layout = Layout(article, edges)
    places = layout.places_of(project.decided.known(layout.keys))
    elsewhere = _still_in(project.scheme, project.decided.about(places, article))
    places = {words: places[words] for words in elsewhere}
    known = known_of(layout, stored, elsewhere, places, overlapping=project.scheme.overlapping_layers)
    return recall(known, annotations.values())


def _still_in(scheme: LabelScheme, evidence: Mapping[Words, Sequence[Evidence]]) -> dict[Words, list[Evidence]]:
    """Evidence for labels that the scheme has."""
    labels = {layer.name: {"", *(label.name for label in layer.labels)} for layer in scheme.layers}
    kept = {
        words: [one for one in found if one.reading.label in labels.get(words.layer, ())]
        for words, found in evidence.items()
    }
    return {words: found for words, found in kept.items() if found}


def also_changed(before: InHand, after: InHand, edit: Edit) -> str:
    """A few words on what a decision has changed besides the mark in hand: others of the same words; empty if none."""
    was, now = ({one.id: one.span for one in hand.waiting} for hand in (before, after))
    decided = [annotation.span for annotation in (*edit.put_in, *edit.taken_out)]
    come = [span for id, span in now.items() if id not in was and not _is_across(span, decided)]
    gone = [span for id, span in was.items() if not (id in now or id in after.annotations or _is_across(span, decided))]
    if come:
        labels = {span.label for span in come}
        is_corrected = len(labels) == 1 and all(_is_across(span, gone) for span in come)
        if is_corrected:
            return phrase(
                "Also {n:,} more of “{words}” here, now {label}",
                "Also {n:,} more of “{words}” here, now {label}",
                n=len(come),
                words=_short(come[0].quote),
                label=labels.pop(),
            )
        return phrase(
            "Also {n:,} more of “{words}” here, suggested",
            "Also {n:,} more of “{words}” here, suggested",
            n=len(come),
            words=_short(come[0].quote),
        )
    if gone:
        return phrase(
            "Also {n:,} more of “{words}” here, no longer suggested",
            "Also {n:,} more of “{words}” here, no longer suggested",
            n=len(gone),
            words=_short(gone[0].quote),
        )
    refused = [annotation for annotation in edit.put_in if not annotation.stands]
    if 0 < len(refused) < len(edit.put_in) and edit.review_before.state == edit.review_after.state:
        return phrase(
            "{n:,} suggestion here rejected with it", "{n:,} suggestions here rejected with it", n=len(refused)
        )
    if len(edit.put_in) > 1 and len({span.quote for span in decided}) == 1:
        return phrase(
            "{n:,} of “{words}” here, decided at once",
            "{n:,} of “{words}” here, decided at once",
            n=len(edit.put_in),
            words=_short(decided[0].quote),
        )
    return ""


def _is_across(span: Span, others: Iterable[Span]) -> bool:
    return any(span.layer == other.layer and span.overlaps(other) for other in others)


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST_TOLD else words[: _LONGEST_TOLD - 1] + "…"
