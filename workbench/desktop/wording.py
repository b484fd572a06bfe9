"""What the window calls the values that a project file holds under fixed English names."""

from PySide6.QtGui import QKeySequence

from workbench.core.annotations import Verdict
from workbench.core.decisions import ReviewState
from workbench.core.evidence import MEMORY
from workbench.core.phrases import phrase
from workbench.core.spans import CLAIMS, ENTITIES
from workbench.core.suggestions import IMPORTED
from workbench.core.visible import isolated
from workbench.desktop.translation import tr
from workbench.exchange.incoming import Fault

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

_SUGGESTERS = {
    ENTITIES: phrase("entities"),
    CLAIMS: phrase("claims"),
    MEMORY: phrase("memory"),
    IMPORTED: phrase("import"),
    "patterns": phrase("patterns"),
}


def role_title(role: str) -> str:
    """A role of a scheme, as it stands at the beginning of a line."""
    name = tr(role)
    return name[:1].upper() + name[1:]


def fault_text(fault: Fault) -> str:
    """What was not read and why, on one line, as `str` has it."""
    file = isolated(fault.file)
    where = file if fault.line is None else f"{file}:{fault.line}"
    place = where if fault.article is None else tr("{place} (article {name})", place=where, name=fault.article)
    return f"{place}: {tr(fault.what)} {tr(fault.remedy)}".rstrip()


def suggester_title(name: str) -> str:
    """A suggester of ours in words; one of somebody's own goes by its name."""
    return tr(_SUGGESTERS.get(name, name))


def shown_key(key: str) -> str:
    """A key such as “Ctrl+Space” as keyboards of the language name it; Qt has their words."""
    return QKeySequence(key.replace("Page", "Pg")).toString(QKeySequence.SequenceFormat.NativeText) or key
