"""Session: one annotator at work on one project; what is in hand, what is decided, what comes next."""

import time
from collections.abc import Callable, Iterable, Sequence

from workbench.core.annotations import Annotation, Mark
from workbench.core.articles import Edges
from workbench.core.decisions import Decision, Effort, Kind, Review
from workbench.core.queue import QueueFilter
from workbench.core.spans import Span
from workbench.session.changes import Changes, Listener
from workbench.session.choices import Choice
from workbench.session.edits import Swap
from workbench.session.going_on import said_on_going_on
from workbench.session.guessing import words_around
from workbench.session.in_hand import InHand, Place, place_of, take
from workbench.session.listing import Listing, listed
from workbench.session.stopwatch import Stopwatch
from workbench.session.suggested import also_changed, recalled
from workbench.store.journal import Annotator
from workbench.store.project import Project

_ARTICLES_REMEMBERED = 100
"""Of so many it is known which marks were in hand, so that going on through thousands takes no more memory."""


class Session:
    """Everything that a person does to a project goes through here, and every listener is told what it changed.

    In hand are an article, in it either a mark (`focus`) or a selection, and the layer that is worked in.
    Offsets are code points of the article's text.
    """

    def __init__(self, project: Project, annotator: Annotator, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.project = project
        self.annotator = annotator
        self.hand: InHand | None = None
        self.focus: str | None = None
        self.selection: tuple[int, int] = (0, 0)
        self.layer = project.scheme.layers[0].name
        self.choice: Choice | None = None
        self.finished_early: int | None = None
        self.finishing = project.finishing.get()
        self.visited: dict[int, set[str]] = {}
        self.narrower: list[tuple[int, int]] = []
        self.displaced: list[Annotation] = []
        self.last_labels: dict[str, str] = {}
        self.stays = False
        self._last_with_roles: str | None = None
        self._layer_before_click: str | None = None
        self.shown = QueueFilter()
        self.listing = listed(project.queue, annotator.id, self.shown)
        self.read_queue: Callable[[QueueFilter], None] = self._read_queue
        self.listeners: list[Listener] = []
        self._stopwatch = Stopwatch(clock)
        if not project.read_only:
            project.journal.join(annotator)

    def open(self, article: int) -> None:
        """Takes the article of this row in hand."""
        self.hand = self._read(article)
        self.choice, self.focus = None, None
        self.visited = dict([*self.visited.items()][-_ARTICLES_REMEMBERED:])
        self.selection = (0, 0)
        self.layer = self.project.scheme.layers[0].name
        self._last_with_roles = None
        self._focus_first()
        self._stopwatch.restart()
        self._tell(Changes(article=True, marks=True, focus=True, choice=True))

    def _read(self, article: int) -> InHand:
        store, me = self.project, self.annotator.id
        read = store.articles.get(article)
        edges, annotations = Edges(read.text), store.journal.annotations(article, me)
        recall = recalled(store, read, edges, annotations)
        return take(read, edges, store.scheme, recall, annotations, store.journal.review(article, me))

    def open_next_to_do(self) -> bool:
        """Takes the next article in hand that is not done, of those the queue shows; False when there is none."""
        here = self.hand.article.id if self.hand else 0
        following = self.listing.next_to_do(self.project.queue, self.annotator.id, here)
        if following is not None:
            self.open(following)
        return following is not None

    def step(self, by: int) -> None:
        """Goes `by` articles on in the queue as it is shown, or back."""
        row = self.listing.beside(self.hand.article.id if self.hand else 0, by)
        if row is not None:
            self.open(row)

    def focus_on(self, id: str | None) -> None:
        """Puts a mark in hand; whatever was selected no longer is."""
        self._put_in_hand(id)
        self._tell(Changes(focus=True, choice=True))

    def click(self, id: str) -> None:
        """Puts a mark in hand that was clicked; words selected next are still for the layer worked in until then."""
        before = self.layer
        self._put_in_hand(id)
        self._layer_before_click = before
        self._tell(Changes(focus=True, choice=True))

    def select(self, start: int, end: int, *, pass_over: bool = False) -> None:
        """Puts a range in hand, or with an empty one the mark of this layer under the caret or else the caret's word.

        With `pass_over` it is the caret's word even under a mark.
        """
        last = self._last_with_roles  # a caret on its way to a cue passes other claims
        if start != end and self._layer_before_click is not None:
            self.layer = self._layer_before_click
        looks_under = self.hand is not None and start == end and not pass_over
        under = self.hand.mark_at(start, self.layer) if self.hand and looks_under else None
        self._put_in_hand(None if under is None else under.id)
        self._last_with_roles = last
        self.selection = (start, end)
        self._tell(Changes(focus=True, choice=True))

    def _put_in_hand(self, id: str | None, *, by_itself: bool = False) -> None:
        mark = self.hand.mark(id) if self.hand else None
        if self.hand is not None:
            # What an article opens with counts as looked at once the person goes on from it.
            seen = (self.focus, None if by_itself else id)
            self.visited.setdefault(self.hand.article.id, set()).update(filter(None, seen))
        if mark is None or mark.id != self.focus:
            self.narrower.clear()
            self.displaced.clear()
        self.focus = None if mark is None else mark.id
        self.choice = None
        self._layer_before_click = None
        if mark is not None:
            self.layer = mark.span.layer
            if not mark.span.start <= self.selection[0] < mark.span.end or self.selection[0] != self.selection[1]:
                self.selection = (mark.span.start, mark.span.start)
            layer = self.project.scheme.layer(self.layer)
            if layer is not None and layer.roles:
                self._last_with_roles = mark.id

    def focus_waiting(self, *, forward: bool = True) -> None:
        """Goes to the next open suggestion of this layer, round to its first, then to the other layer."""
        if self.hand is None:
            return
        layer, place = self.layer, self._place()
        following = self.hand.next_waiting(place, layer, forward=forward)
        self._put_in_hand(self.focus if following is None else following.id)
        said = said_on_going_on(self.project, self.hand, self.focused, layer, place if forward else None)
        self._tell(Changes(focus=True, choice=True, said=said))

    def _place(self) -> Place:
        mark = self.focused
        # Behind every mark that starts at the caret's place but before one that starts after it.
        return place_of(mark) if mark is not None else (self.selection[0], -self.selection[0])

    def _focus_first(self) -> None:
        first = self.hand.next_waiting((-1, 0), self.layer) if self.hand else None
        self._put_in_hand(None if first is None else first.id, by_itself=True)

    @property
    def focused(self) -> Mark | None:
        return self.hand.mark(self.focus) if self.hand else None

    @property
    def last_with_roles(self) -> Mark | None:
        """The mark whose layer has roles, such as a claim, that was in hand last in this article."""
        return self.hand.mark(self._last_with_roles) if self.hand else None

    def switch_layer(self) -> None:
        names = [layer.name for layer in self.project.scheme.layers]
        self.layer = names[(names.index(self.layer) + 1) % len(names)]
        if self.focus is None and self.selection[0] != self.selection[1]:
            self._tell(Changes(focus=True))  # words that are selected are to be marked in the other layer
            return
        # The caret's place decides, so that the article does not jump back to its beginning.
        place = (self.selection[0], -self.selection[0] - 1)
        waiting = self.hand.next_waiting(place, self.layer) if self.hand else None
        self._put_in_hand(waiting.id if waiting is not None and waiting.span.layer == self.layer else None)
        self._tell(Changes(focus=True, choice=True))

    def choose(self, choice: Choice | None) -> None:
        """Offers a choice by digit, or with None no longer."""
        self.choice = choice
        self._tell(Changes(choice=True))

    def show(self, shown: QueueFilter) -> None:
        """Has the queue show other articles, or in another order; it does when they, or the first of them, are read."""
        self.shown = shown
        self.read_queue(shown)

    def _read_queue(self, shown: QueueFilter) -> None:
        # At once; the window has something else do it, beside it.
        self.take_listing(listed(self.project.queue, self.annotator.id, shown))

    def take_listing(self, listing: Listing) -> None:
        """Goes by this listing from now on."""
        self.listing = listing
        self._tell(Changes(queue=True))

    def count_action(self) -> None:
        """One key or click of the person; the next decision is charged with it."""
        self._stopwatch.count()

    def decide(
        self,
        kind: Kind,
        swap: Swap,
        *,
        review: Review | None = None,
        focus: str | None = None,
        follow: bool = False,
    ) -> bool:
        """Writes a decision on the article in hand to the journal; False where it would change nothing.

        It is on the disk when this returns, and listeners paint it after that. `focus` is the mark in hand afterwards;
        with `follow` it is the open suggestion after the one in hand, also where nothing was to be decided, unless the
        session `stays` where it is.
        """
        if self.hand is None:
            return False
        place, layer, follow = self._place(), self.layer, follow and not self.stays
        edit = swap.edit(self.hand, review=review)
        if not (edit.taken_out or edit.put_in or review not in (None, self.hand.review)):
            if follow:
                self.focus_waiting()
            return False
        self.write(Decision(kind, self.annotator.id, (edit,), self._stopwatch.effort()))
        before = self.hand
        self.hand = before.after(edit)
        following = self.hand.next_waiting(place, layer) if follow else None
        self._put_in_hand(focus if following is None else following.id)
        changed = frozenset({self.hand.article.id} if edit.review_before != edit.review_after else ())
        going_on = said_on_going_on(self.project, self.hand, self.focused, layer, place) if follow else ""
        said = also_changed(before, self.hand, edit) or going_on
        self._tell(Changes(marks=True, focus=True, choice=True, reviews=changed, said=said))
        return True

    def write(self, *decisions: Decision) -> None:
        """Puts decisions in the journal, all or none; they are on the disk when this returns."""
        self.project.journal.append(*decisions)

    def turn_back(self, decisions: Sequence[Decision], kind: Kind, said: str) -> None:
        """Takes decisions back one by one, in whichever articles they were; `kind` is undo, or redo for undos."""
        effort = self._stopwatch.effort()
        turned = [each.reverted(kind, effort=Effort() if n else effort) for n, each in enumerate(decisions)]
        self.write(*turned)
        edits, back = [edit for each in turned for edit in each.edits], turned[-1]
        rows = [row for edit in edits[::-1] if (row := self.project.articles.id_of(edit.article)) is not None]
        elsewhere = self.hand is None or self.hand.article.id not in rows
        if self.hand is None or elsewhere or len(edits) > 1:
            self.hand = self._read(rows[0] if elsewhere or self.hand is None else self.hand.article.id)
        else:
            self.hand = self.hand.after(edits[0])
        if elsewhere:
            self.selection, self._last_with_roles = (0, 0), None
        touched = [*back.edits[0].put_in, *back.edits[0].taken_out]
        self._put_in_hand(next((a.id for a in touched if self.hand.mark(a.id)), self.focus))
        changed = frozenset(rows if any(edit.review_before != edit.review_after for edit in edits) else ())
        self._tell(Changes(article=elsewhere, marks=True, focus=True, choice=True, reviews=changed, said=said))

    def mark_in_hand(self) -> Span | None:
        """What a label key marks when no mark is in hand: the selection, or else the words around the caret."""
        if self.hand is None:
            return None
        start, end = self.selection
        found = (start, end) if start != end else words_around(self.hand, self.layer, start)
        if found is None:
            return None
        return Span(self.layer, *found, "", self.hand.article.text[found[0] : found[1]])

    def suggestions_arrived(self, articles: Iterable[int]) -> None:
        """Tells that suggestions were added for these rows; what is in hand stays in hand."""
        rows = frozenset(articles)
        if self.hand is None or self.hand.article.id not in rows:
            self._tell(Changes(reviews=rows))
            return
        self.hand = self.hand.with_suggestions(
            recalled(self.project, self.hand.article, self.hand.edges, self.hand.annotations)
        )
        untouched = self.focus is None and self.selection == (0, 0)
        if untouched:
            self._focus_first()
        else:
            self._put_in_hand(self.focus)
        self._tell(Changes(marks=True, focus=True, reviews=rows, came=untouched))

    def articles_arrived(self) -> None:
        self.read_queue(self.shown)

    def say(self, said: str) -> None:
        """Tells the person something in the status line."""
        self._tell(Changes(said=said))

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self.listeners):
            listener(changes)
