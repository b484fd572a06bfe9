"""What a command needs: each gives the words why it cannot be done now, and is empty where it can."""

from workbench.core.decisions import ReviewState
from workbench.core.phrases import phrase
from workbench.session import marking
from workbench.session.command import Hands


def needs_nothing(_: Hands) -> str:
    return ""


def needs_project(hands: Hands) -> str:
    return "" if hands.session is not None else phrase("No project is open")


def needs_writing(hands: Hands) -> str:
    is_read_only = hands.session is not None and hands.session.project.read_only
    return phrase("This project is read only") if is_read_only else needs_project(hands)


def needs_article(hands: Hands) -> str:
    has_none = hands.session is not None and hands.session.hand is None
    return phrase("No article is open") if has_none else needs_project(hands)


def needs_article_to_change(hands: Hands) -> str:
    return needs_writing(hands) or needs_article(hands)


def needs_mark(hands: Hands) -> str:
    has_none = hands.session is not None and hands.session.focused is None
    return needs_article_to_change(hands) or (phrase("No mark is in hand") if has_none else "")


def needs_claim(hands: Hands) -> str:
    has_none = hands.session is not None and hands.session.last_with_roles is None
    return needs_article_to_change(hands) or (phrase("No claim is in hand") if has_none else "")


def needs_questions(hands: Hands) -> str:
    session = hands.session
    layer = session.project.scheme.layer(session.layer) if session is not None else None
    has_none = layer is None or not any(attribute.values for attribute in layer.attributes)
    return needs_mark(hands) or (phrase("Nothing is asked about this mark") if has_none else "")


def needs_clause(hands: Hands) -> str:
    cannot = hands.session is not None and marking.narrower(hands.session) is None
    return needs_article_to_change(hands) or (phrase("There is no clause to cut here") if cannot else "")


def needs_finished(hands: Hands) -> str:
    hand = hands.session.hand if hands.session is not None else None
    is_open = hand is not None and hand.review.state is not ReviewState.DONE
    return needs_article_to_change(hands) or (phrase("This article is not finished") if is_open else "")
