"""What the window calls the values that a project file holds under fixed English names."""

from workbench.core.annotations import Verdict
from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.desktop.translation import tr

STATES = {
    ReviewState.TO_DO: phrase("To do"),
    ReviewState.IN_PROGRESS: phrase("In progress"),
    ReviewState.DONE: phrase("Done"),
}
VERDICTS = {
    Verdict.ACCEPTED: phrase("Accepted"),
    Verdict.ACCEPTED_IN_BULK: phrase("Accepted in bulk"),
    Verdict.LET_STAND: phrase("Let stand"),
    Verdict.MOVED: phrase("Moved"),
    Verdict.RELABELLED: phrase("Relabelled"),
    Verdict.MOVED_AND_RELABELLED: phrase("Moved and relabelled"),
    Verdict.REJECTED: phrase("Rejected"),
    Verdict.ADDED: phrase("Added"),
}


def role_title(role: str) -> str:
    """A role of a scheme, as it stands at the beginning of a line."""
    name = tr(role)
    return name[:1].upper() + name[1:]
