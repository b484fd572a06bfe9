"""Changes: what a command touched, so that every view can tell whether it has to redraw."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.core.articles import Range


@dataclass(frozen=True, slots=True)
class Changes:
    """Each field tells of one thing that views show; `reviews` are the rows of articles whose review changed.

    `said` is a sentence for the status line, such as what was undone; `places` are code points
    where marks have changed besides the one in hand, as by memory; `came` that a mark is in hand which was not there
    when the person looked last.
    """

    article: bool = False
    marks: bool = False
    focus: bool = False
    choice: bool = False
    queue: bool = False
    reviews: frozenset[int] = frozenset()
    said: str = ""
    places: tuple[Range, ...] = ()
    came: bool = False


Listener = Callable[[Changes], None]
