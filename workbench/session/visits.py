"""Visits: what a person has looked at in this session, so that finishing can tell it from what was only accepted."""

from collections.abc import Collection, Iterable

_ARTICLES_REMEMBERED = 100
"""So that going on through thousands takes no more memory."""


class Visits:
    """Ids of the marks that were in hand, by article row, for the articles looked at last."""

    def __init__(self) -> None:
        self._seen: dict[int, set[str]] = {}
        self._finished_early: int | None = None

    def add(self, article: int, ids: Iterable[str | None]) -> None:
        """Notes marks of an article that were in hand."""
        self._seen.setdefault(article, set()).update(filter(None, ids))

    def of(self, article: int) -> Collection[str]:
        return self._seen.get(article, ())

    def forget(self, article: int) -> Collection[str]:
        """Those of an article, which are not kept any longer."""
        return self._seen.pop(article, ())

    def forget_oldest(self) -> None:
        """Keeps no more articles than are wanted."""
        self._seen = dict([*self._seen.items()][-_ARTICLES_REMEMBERED:])

    def asked_again(self, article: int) -> bool:
        """Whether finishing this article is asked for the second time in a row; notes that it was."""
        is_again = self._finished_early == article
        self._finished_early = article
        return is_again
