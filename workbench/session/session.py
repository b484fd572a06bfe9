"""Session: one annotator at work on one project; what is in hand, what is decided, what comes next."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from workbench.core.annotations import Mark
from workbench.core.articles import Range
from workbench.core.decisions import Decision, Effort, Kind, Review
from workbench.core.spans import Span, span_of
from workbench.session.changes import Changes, Listener
from workbench.session.choices import Choice
from workbench.session.edits import Swap
from workbench.session.guessing import words_around
from workbench.session.in_hand import InHand
from workbench.session.shown_queue import ShownQueue
from workbench.session.status_words import besides, others_waiting, went_on
from workbench.session.stopwatch import Stopwatch
from workbench.session.suggested import read_in_hand, recalled
from workbench.session.target import Reshaping, Target
from workbench.session.visits import Visits
from workbench.store.journal import Annotator
from workbench.store.project import Project


class Session:
    """Everything that a person does to a project goes through here, and every listener is told what it changed.

    In hand are an article, in it either a mark (`focus`) or a selection, and the layer that is worked in.
    Offsets are code points of the article's text.
    """

    def __init__(self, project: Project, annotator: Annotator, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.project = project
        self.annotator = annotator
        self.visits = Visits()
        self.queue = ShownQueue(project.queue, annotator.id, lambda: self._tell(Changes(queue=True)))
        self.listeners: list[Listener] = []
        self._hand: InHand | None = None
        self._target = Target(project.scheme.layers[0].name)
        self._last_labels: dict[str, str] = {}
        self._stays = False
        self._stopwatch = Stopwatch(clock)
        if not project.read_only:
            project.journal.join(annotator)

    @property
    def hand(self) -> InHand | None:
        return self._hand

    @property
    def focus(self) -> str | None:
        return self._target.focus

    @property
    def focused(self) -> Mark | None:
        return self._hand.mark(self._target.focus) if self._hand else None

    @property
    def selection(self) -> Range:
        return self._target.selection

    @property
    def layer(self) -> str:
        return self._target.layer

    @property
    def choice(self) -> Choice | None:
        return self._target.choice

    @property
    def reshaping(self) -> Reshaping:
        return self._target.reshaping

    @property
    def last_with_roles(self) -> Mark | None:
        """The mark whose layer has roles, such as a claim, that was in hand last in this article."""
        return self._hand.mark(self._target.last_with_roles) if self._hand else None

    @property
    def last_labels(self) -> Mapping[str, str]:
        """The label that was given last in each layer."""
        return self._last_labels

    def open(self, article: int, *, reviewed: Iterable[int] = ()) -> None:
        """Takes the article of this row in hand; tells of those that were reviewed just before it as well."""
        self._go_to(article, Target(self.project.scheme.layers[0].name))
        self._focus_first()
        self._stopwatch.restart()
        self._tell(Changes(article=True, marks=True, focus=True, choice=True, reviews=frozenset(reviewed)))

    def _go_to(self, article: int, target: Target) -> InHand:
        if self._hand is not None:
            self.visits.leave(self._hand.article.id, replace(self._target, choice=None, reshaping=Reshaping()))
        now, self._target = self._read(article), target
        self._hand = now
        self.visits.open(article)
        return now

    def _read(self, article: int) -> InHand:
        return read_in_hand(self.project, article, self.annotator.id)

    def open_next_to_do(self) -> bool:
        """Takes the next article in hand that is not done, of those the queue shows; False when there is none."""
        following = self.queue.next_to_do(self._row)
        if following is not None:
            self.open(following)
        return following is not None

    def step(self, by: int) -> None:
        """Goes `by` articles on in the queue as it is shown, or back."""
        row = self.queue.listing.beside(self._row, by)
        if row is not None:
            self.open(row)

    @property
    def _row(self) -> int:
        return self._hand.article.id if self._hand else 0

    def focus_on(self, id: str | None) -> None:
        """Puts a mark in hand; whatever was selected no longer is."""
        self._put_in_hand(id)
        self._tell(Changes(focus=True, choice=True))

    def click(self, id: str, *, at: int | None = None) -> None:
        """Puts a mark in hand that was clicked; words selected next are still for the layer worked in until then."""
        self._visit(id)
        self._target = self._target.clicked(self._hand.mark(id) if self._hand else None, self.project.scheme, at=at)
        self._tell(Changes(focus=True, choice=True))

    def select(self, start: int, end: int, *, pass_over: bool = False) -> None:
        """Puts a range in hand, or with an empty one the mark of this layer under the caret or else the caret's word.

        With `pass_over` it is the caret's word even under a mark.
        """
        looks_under = self._hand is not None and start == end and not pass_over
        under = self._hand.mark_at(start, self.layer) if self._hand and looks_under else None
        self._visit(None if under is None else under.id)
        self._target = self._target.selecting(start, end, under, self.project.scheme)
        self._tell(Changes(focus=True, choice=True))

    def _put_in_hand(self, id: str | None, *, by_itself: bool = False) -> None:
        # What an article opens with counts as looked at once the person goes on from it.
        self._visit(None if by_itself else id)
        mark = self._hand.mark(id) if self._hand else None
        self._target = self._target.on(mark, self.project.scheme)

    def _visit(self, id: str | None) -> None:
        if self._hand is not None:
            self.visits.add(self._hand.article.id, (self.focus, id))

    def focus_waiting(self, *, forward: bool = True) -> None:
        """Goes to the next open suggestion of this layer, round to its first, then to the other layer."""
        if self._hand is None:
            return
        layer, place = self.layer, self._target.place(self.focused)
        following = self._hand.next_waiting(place, layer, forward=forward)
        self._put_in_hand(self.focus if following is None else following.id)
        said = went_on(self.project, self._hand, self.focused, layer, place if forward else None)
        self._tell(Changes(focus=True, choice=True, said=said))

    def _focus_first(self) -> None:
        first = self._hand.next_waiting((-1, 0), self.layer) if self._hand else None
        self._put_in_hand(None if first is None else first.id, by_itself=True)

    def switch_layer(self) -> None:
        names = [layer.name for layer in self.project.scheme.layers]
        layer, (start, end) = names[(names.index(self.layer) + 1) % len(names)], self.selection
        self._target = replace(self._target, layer=layer)
        if self.focus is None and start != end:
            self._tell(Changes(focus=True))  # words that are selected are to be marked in the other layer
            return
        # The caret's place decides, so that the article does not jump back to its beginning.
        waiting = self._hand.next_waiting((start, -start - 1), layer) if self._hand else None
        self._put_in_hand(waiting.id if waiting is not None and waiting.span.layer == layer else None)
        self._tell(Changes(focus=True, choice=True))

    def choose(self, choice: Choice | None) -> None:
        """Offers a choice by digit, or with None no longer."""
        self._target = replace(self._target, choice=choice)
        self._tell(Changes(choice=True))

    def remember(self, reshaping: Reshaping) -> None:
        """Keeps this for as long as the mark in hand, or the selection, stays in hand."""
        self._target = replace(self._target, reshaping=reshaping)

    def remember_label(self, name: str) -> None:
        """Keeps that this label was given last in the layer worked in."""
        self._last_labels[self.layer] = name

    @contextmanager
    def staying(self) -> Iterator[None]:
        """What is decided meanwhile leads to no other place."""
        self._stays = True
        try:
            yield
        finally:
            self._stays = False

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
        with `follow` it is the open suggestion after the one in hand, also where nothing was to be decided, unless
        that is `staying` where it is.
        """
        before = self._hand
        if before is None:
            return False
        place, layer, follow = self._target.place(self.focused), self.layer, follow and not self._stays
        edit = swap.edit(before, review=review)
        if not (edit.taken_out or edit.put_in or review not in (None, before.review)):
            if follow:
                self.focus_waiting()
            return False
        self.write(Decision(kind, self.annotator.id, (edit,), self._stopwatch.effort()))
        after = self._hand = before.after(edit)
        following = after.next_waiting(place, layer) if follow else None
        self._put_in_hand(focus if following is None else following.id)
        changed = frozenset({after.article.id} if edit.review_before != edit.review_after else ())
        going_on = went_on(self.project, after, self.focused, layer, place) if follow else ""
        also = besides(before, after, edit)
        said = also.said or going_on
        self._tell(Changes(marks=True, focus=True, choice=True, reviews=changed, said=said, places=also.places))
        return True

    def write(self, *decisions: Decision) -> None:
        """Puts decisions in the journal, all or none; they are on the disk when this returns."""
        self.project.journal.append(*decisions, read=None if self._hand is None else self._hand.article)

    def spent(self) -> Effort:
        """What the person has spent since the last decision, for the next one to be charged with."""
        return self._stopwatch.effort()

    def show_turned(self, turned: Sequence[Decision], said: str) -> None:
        """Goes where decisions were taken back by these, which are in the journal, in whichever articles they were."""
        edits, last, here = [edit for each in turned for edit in each.edits], turned[-1].edits[0], self._hand
        rows = [row for edit in edits[::-1] if (row := self.project.articles.id_of(edit.article)) is not None]
        if not rows:  # another process has taken them back since
            self.say(said)
            return
        elsewhere, reviewed = here is None or here.article.id not in rows, last.review_before != last.review_after
        left = self.visits.left(rows[0]) if elsewhere else None
        places: tuple[Range, ...] = ()
        if here is None or elsewhere:
            now = self._go_to(rows[0], left or Target(self.layer))
        else:
            now = self._hand = self._read(here.article.id) if len(edits) > 1 else here.after(edits[0])
            places = besides(here, now, edits[0]).places
        # Who finished an article was not at what that accepted, but at the end of the work.
        touched = [] if left and reviewed else [a.id for a in (*last.put_in, *last.taken_out) if now.mark(a.id)]
        self._put_in_hand(next(iter(touched), self.focus))
        changed = frozenset(rows if any(edit.review_before != edit.review_after for edit in edits) else ())
        changes = Changes(article=elsewhere, marks=True, focus=True, choice=True, reviews=changed, said=said)
        self._tell(replace(changes, places=places))

    def span_to_mark(self) -> Span | None:
        """What a label key marks when no mark is in hand: the selection, or else the words around the caret."""
        if self._hand is None:
            return None
        start, end = self.selection
        found = (start, end) if start != end else words_around(self._hand, self.layer, start)
        return None if found is None else span_of(self._hand.article.text, self.layer, *found, "")

    def suggestions_arrived(self, articles: Iterable[int]) -> None:
        """Tells that suggestions were added for these rows; what is in hand stays in hand."""
        rows, hand = frozenset(articles), self._hand
        if hand is None or hand.article.id not in rows:
            self._tell(Changes(reviews=rows))
            return
        self._hand = hand.with_suggestions(recalled(self.project, hand.article, hand.edges, hand.annotations))
        untouched, new = self.focus is None and self.selection == (0, 0), others_waiting(hand, self._hand)
        if untouched:
            self._focus_first()
        else:
            self._put_in_hand(self.focus)
        self._tell(Changes(marks=True, focus=True, reviews=rows, came=untouched, places=new))

    def say(self, said: str) -> None:
        """Tells the person something in the status line."""
        self._tell(Changes(said=said))

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self.listeners):
            listener(changes)
