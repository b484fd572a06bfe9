"""How far the annotators of a project agree on the articles that more than one of them has finished."""

from workbench.core.records import Record
from workbench.core.schemes import LabelScheme
from workbench.exchange.agreement import Agreement
from workbench.store.project import Project


def agreement_on(project: Project, scheme: LabelScheme) -> Record | None:
    """What `dataset.json` says of agreement on the layers and labels of a scheme; None where nobody has shared work."""
    agreement = Agreement()
    for row, people in project.journal.finished_by_several().items():
        made = {
            person.id: [
                annotation
                for annotation in project.journal.annotations(row, person.id).values()
                if scheme.knows(annotation.span.layer, annotation.span.label)
            ]
            for person in people
        }
        agreement.add(project.articles.get(row), made)
    return agreement.record()
