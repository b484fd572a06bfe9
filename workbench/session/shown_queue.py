"""What the queue shows: which articles are wanted and in which order, and the listing that was read for it."""

from collections.abc import Callable

from workbench.core.phrases import Phrase
from workbench.core.queue import QueueFilter
from workbench.session.listing import Listing, listed
from workbench.store.queue import QueueReader


class ShownQueue:
    """Without a window what is wanted is read at once; the window sets `read`, to have it read beside its work.

    `unsuggested` says by their rows of which articles suggesting had to be given up, and why, until it is tried again.
    """

    def __init__(self, queue: QueueReader, annotator: str, tell: Callable[[], None]) -> None:
        """`tell` is called when the listing is another."""
        self.read: Callable[[QueueFilter], None] = self._read_at_once
        self.unsuggested: dict[int, Phrase] = {}
        self._queue, self._annotator, self._tell = queue, annotator, tell
        self._wanted = QueueFilter()
        self._listing = listed(queue, annotator, self._wanted)

    @property
    def wanted(self) -> QueueFilter:
        """Which articles are to be shown; `listing.shown` is the same once it is read."""
        return self._wanted

    @property
    def listing(self) -> Listing:
        return self._listing

    def show(self, wanted: QueueFilter) -> None:
        """Shows other articles, or in another order, as soon as they, or the first of them, are read."""
        self._wanted = wanted
        self.read(wanted)

    def read_again(self) -> None:
        """Shows the same when articles were added."""
        self.read(self._wanted)

    def take(self, listing: Listing) -> None:
        """Goes by this listing from now on."""
        self._listing = listing
        self._tell()

    def _read_at_once(self, wanted: QueueFilter) -> None:
        self.take(listed(self._queue, self._annotator, wanted))

    def next_to_do(self, here: int) -> int | None:
        """The article row behind `here` that is not done; None where there is no other."""
        return self._listing.next_to_do(self._queue, self._annotator, here)
