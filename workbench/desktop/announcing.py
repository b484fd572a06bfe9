"""Tells a screen reader in words what has changed and where the person now is; costs nothing where none listens."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from workbench.core.annotations import Mark
from workbench.core.phrases import phrase
from workbench.core.suggestions import Suggestion
from workbench.desktop.article_view import ArticleView
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.changes import Changes


def announce(speaker: QObject, words: str) -> None:
    """Has a screen reader say something when it has said what it is at."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, words))


class Announcer(QObject):
    """Follows the session; what it says is also the description of the article, to be asked for again."""

    def __init__(self, signals: SessionSignals, article: ArticleView) -> None:
        super().__init__(article)
        self._signals = signals
        self._article = article
        self._last = ""
        signals.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if not QAccessible.isActive():
            return
        parts = [tr(changes.said)] if changes.said else []
        session = self._signals.session
        if session is not None and session.hand is not None:
            if changes.article:
                parts.append(session.hand.article.title or session.hand.article.key)
            if (changes.focus or changes.marks) and (mark := session.focused) is not None:
                in_hand = spoken_mark(mark)
                self._article.setAccessibleDescription(in_hand)
                if in_hand != self._last or changes.article:
                    parts.append(in_hand)
                self._last = in_hand
            if changes.choice and session.choice is not None:
                parts += [f"{(place + 1) % 10}: {tr(word)}" for place, word in enumerate(session.choice.words())]
        announce(self._article, ". ".join(parts))


def spoken_mark(mark: Mark) -> str:
    """The mark in hand in words: what it reads, what it is labelled, and whether that is only suggested."""
    if isinstance(mark, Suggestion):
        told = phrase(
            "“{words}”, suggested as {label}, {sure:.0f} % sure",
            words=mark.span.quote,
            label=mark.span.label,
            sure=100 * mark.score,
        )
    else:
        told = phrase("“{words}”, {label}", words=mark.span.quote, label=mark.span.label)
    roles = [tr("{role}: {words}", role=tr(name), words=role.quote) for name, role in mark.roles.items()]
    return ", ".join([tr(told), *roles])
