"""Steps that teach something: a session on articles with open suggestions, and labels given to words."""

from collections.abc import Callable
from pathlib import Path

from tests.session.marked import start
from workbench.core.schemes import LabelScheme
from workbench.session import marking
from workbench.session.session import Session

Step = Callable[[Session], object]


def begin(folder: Path, scheme: LabelScheme, *articles: str) -> Session:
    """A session on articles that are marked as `shown` writes them, every mark an open suggestion."""
    return start(folder, scheme, *(article.replace("?]", "]") for article in articles))


def label(words: str, name: str) -> Step:
    """Selects the first occurrence of these words and gives them a label."""

    def act(session: Session) -> None:
        assert session.hand is not None
        at = session.hand.article.text.index(words)
        session.select(at, at + len(words), pass_over=True)
        marking.label(session, name)

    return act
