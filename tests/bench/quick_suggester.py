"""Suggests as the real suggesters do, in another thread and a little later, but in a moment: for days at the window."""

import re
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any

from workbench.core.articles import Article
from workbench.core.spans import CLAIMS, ENTITIES, span_of
from workbench.core.suggestions import Suggestion, with_ids
from workbench.suggest.workers import Batch

_NAME = re.compile(r"\b[A-Z]\w+(?: (?:of )?[A-Z]\w+)*")
_SENTENCE = re.compile(r"[^.\n]{30,400}\.")
_LABELS = ("PERSON", "ORG", "GPE")
_MOST = 60


class QuickSuggester(Executor):
    """Takes what the window gives to its workers: a function that is not called, a recipe, and articles."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="suggester")

    def submit(self, _do: Callable[..., Any], /, *given: Any, **_: Any) -> "Future[Any]":
        _, articles = given
        return self._thread.submit(suggested, articles)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._thread.shutdown(wait, cancel_futures=cancel_futures)


def suggested(articles: Sequence[Article]) -> Batch:
    """Every name in capitals, and every other sentence as a claim."""
    return Batch({article.key: with_ids(article.key, _found(article)) for article in articles}, {"quick": "1"})


def _found(article: Article) -> list[Suggestion]:
    text = article.text
    found = [
        Suggestion(f"e{n}", span_of(text, ENTITIES, *match.span(), _LABELS[len(match[0]) % 3]), _score(n), "quick", "1")
        for n, match in enumerate(_NAME.finditer(text))
    ]
    claims = [*_SENTENCE.finditer(text)][::2]
    found += [
        Suggestion(f"c{n}", span_of(text, CLAIMS, *_inside(match), "CLAIM"), _score(n), "quick", "1")
        for n, match in enumerate(claims)
    ]
    return found[:_MOST]


def _inside(match: re.Match[str]) -> tuple[int, int]:
    start, end = match.span()
    return start + len(match[0]) - len(match[0].lstrip()), end - 1


def _score(number: int) -> float:
    return 0.35 + 0.6 * (number * 37 % 100) / 100
