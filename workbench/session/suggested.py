"""What is suggested for an article as a person sees it: put together when it is read, so that no row is ever edited."""

from collections.abc import Mapping, Sequence

from workbench.core.annotations import Annotation
from workbench.core.articles import Article, Edges
from workbench.core.evidence import Evidence, Words
from workbench.core.outcomes import Outcomes
from workbench.core.schemes import LabelScheme
from workbench.core.suggestions import IMPORTED, Suggestion
from workbench.session.in_hand import InHand, take
from workbench.store.project import Project
from workbench.suggest.blend import blend
from workbench.suggest.calibration import calibrate
from workbench.suggest.recall import Recall, known_of, recall
from workbench.suggest.remembered_forms import FormFinder


def read_in_hand(project: Project, row: int, annotator: str) -> InHand:
    """An article row as this annotator has it in hand."""
    article, journal = project.articles.get(row), project.journal
    edges, annotations = Edges(article.text), journal.annotations(row, annotator)
    recall = recalled(project, article, edges, annotations)
    return take(article, edges, project.scheme, recall, annotations, journal.review(row, annotator))


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
    finder = FormFinder(article, edges)
    places = finder.places_of(project.decided.known(finder.keys))
    elsewhere = _still_in(project.scheme, project.decided.about(places, article))
    places = {words: places[words] for words in elsewhere}
    known = known_of(finder, stored, elsewhere, places, overlapping=project.scheme.overlapping_layers)
    return recall(known, annotations.values())


def _still_in(scheme: LabelScheme, evidence: Mapping[Words, Sequence[Evidence]]) -> dict[Words, list[Evidence]]:
    """Evidence for labels that the scheme has."""
    labels = {layer.name: {"", *(label.name for label in layer.labels)} for layer in scheme.layers}
    kept = {
        words: [one for one in found if one.reading.label in labels.get(words.layer, ())]
        for words, found in evidence.items()
    }
    return {words: found for words, found in kept.items() if found}
