"""Whether what is asked counts as a claim: switched for a project, and told of where a person marks a question."""

from dataclasses import replace

from workbench.core.phrases import phrase
from workbench.core.spans import CLAIMS, Span
from workbench.session.session import Session
from workbench.store.project import Project

_CLOSING = "\"'“”’»)]"


def switch_questions(session: Session) -> None:
    """From now on questions are suggested as claims, or no longer; articles have to be suggested again for that."""
    settings = session.project.suggester_settings
    session.project.use_suggesters(replace(settings, questions=not settings.questions))
    if settings.questions:
        session.say("Questions are no longer suggested as claims")
    else:
        session.say("Questions are suggested as claims now")


def tell_of_questions(session: Session, span: Span) -> None:
    """Says that questions could be suggested, where a person has marked one that none of the suggesters look for."""
    text = session.hand.article.text if session.hand is not None else ""
    if span.layer == CLAIMS and _is_asked(text, span) and _are_left_out(session.project):
        command = phrase("Suggest questions as claims, or not")
        session.say(phrase("Questions are not suggested here; “{command}” changes that", command=command))


def _is_asked(text: str, span: Span) -> bool:
    return "?" in text[span.end - 1 : span.end] or text[span.end : span.end + 4].lstrip(_CLOSING)[:1] == "?"


def _are_left_out(project: Project) -> bool:
    settings = project.suggester_settings
    return not settings.questions and not settings.claims
