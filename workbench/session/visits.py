"""Visits: what a person has looked at in this session, to go back to, and for finishing to tell from the rest."""

from collections.abc import Collection, Iterable

from workbench.session.target import Target

_ARTICLES_REMEMBERED = 100
"""So that going on through thousands takes no more memory."""


class Visits:
    """Articles by row, those in hand last only, and in each of them the ids of the marks that were in hand."""

    def __init__(self) -> None:
        self._seen: dict[int, set[str]] = {}
        self._finished_early: int | None = None
        self._opened: dict[int, Target | None] = {}

    @property
    def opened(self) -> list[int]:
        """The articles that were in hand last, the latest first."""
        return [*reversed(self._opened)]

    def open(self, article: int) -> None:
        """Notes that an article is in hand; keeps no more articles than are wanted."""
        self._opened.pop(article, None)
        self._opened[article] = None
        self._opened = dict([*self._opened.items()][-_ARTICLES_REMEMBERED:])
        self._seen = dict([*self._seen.items()][-_ARTICLES_REMEMBERED:])

    def leave(self, article: int, target: Target) -> None:
        """Notes what was acted on when an article that is in hand was left."""
        self._opened[article] = target

    def left(self, article: int) -> Target | None:
        """What was acted on when an article was left, if it was and is not in hand again since."""
        return self._opened.get(article)

    def add(self, article: int, ids: Iterable[str | None]) -> None:
        """Notes marks of an article that were in hand."""
        self._seen.setdefault(article, set()).update(filter(None, ids))

    def of(self, article: int) -> Collection[str]:
        return self._seen.get(article, ())

    def forget(self, article: int) -> Collection[str]:
        """Those of an article, which are not kept any longer."""
        return self._seen.pop(article, ())

    def asked_again(self, article: int) -> bool:
        """Whether finishing this article is asked for the second time in a row; notes that it was."""
        is_again = self._finished_early == article
        self._finished_early = article
        return is_again
