"""What keys act on in the article in hand: a mark, or else a selection, in a layer; a value, nothing here is told."""

from dataclasses import dataclass, replace

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Range
from workbench.core.schemes import LabelScheme
from workbench.session.choices import Choice
from workbench.session.in_hand import Place, place_of


@dataclass(frozen=True, slots=True)
class Reshaping:
    """What is remembered of the mark in hand while it is given other ranges.

    `narrower` are the ranges it had before it was widened, `displaced` what it took the place of on its way, `crossed`
    the ids of open claims that gave way to it.
    """

    narrower: tuple[Range, ...] = ()
    displaced: tuple[Annotation, ...] = ()
    crossed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """`focus` is the id of the mark in hand, if any; `selection` is in code points, and empty it is the caret.

    `last_with_roles` is the mark in hand last whose layer has roles, such as a claim. `layer_before_click` is the one
    worked in until a mark was clicked: words that are selected straight after that are meant for it.
    """

    layer: str
    focus: str | None = None
    selection: Range = (0, 0)
    choice: Choice | None = None
    reshaping: Reshaping = Reshaping()
    last_with_roles: str | None = None
    layer_before_click: str | None = None

    def on(self, mark: Mark | None, scheme: LabelScheme) -> "Target":
        """With this mark in hand, or with none; the caret goes to its beginning unless it is in the mark already."""
        stays = mark is not None and mark.id == self.focus
        kept = replace(self, choice=None, layer_before_click=None, reshaping=self.reshaping if stays else Reshaping())
        if mark is None:
            return replace(kept, focus=None)
        start, end = self.selection
        span, layer = mark.span, scheme.layer(mark.span.layer)
        return replace(
            kept,
            layer=span.layer,
            focus=mark.id,
            selection=(start, end) if start == end and span.start <= start < span.end else (span.start, span.start),
            last_with_roles=mark.id if layer is not None and layer.roles else self.last_with_roles,
        )

    def clicked(self, mark: Mark | None, scheme: LabelScheme, *, at: int | None = None) -> "Target":
        """With a mark in hand that was clicked, the caret before code point `at` if that is in it."""
        there = self if at is None else replace(self, selection=(at, at))
        return replace(there.on(mark, scheme), layer_before_click=self.layer)

    def selecting(self, start: int, end: int, under: Mark | None, scheme: LabelScheme) -> "Target":
        """With a range selected, or the caret there on the mark `under` it."""
        layer = self.layer if start == end else self.layer_before_click or self.layer
        # A caret on its way to a cue passes other claims.
        last = self.last_with_roles
        return replace(replace(self, layer=layer).on(under, scheme), selection=(start, end), last_with_roles=last)

    def place(self, mark: Mark | None) -> Place:
        """Where going on starts: at `mark`, the one in hand, or else at the caret."""
        # Behind every mark that starts at the caret's place but before one that starts after it.
        return (self.selection[0], -self.selection[0]) if mark is None else place_of(mark)
