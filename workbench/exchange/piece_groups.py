"""Gathers pieces of a release until they are enough for one file, or for one row group of a file."""

from collections.abc import Callable

_MOST_PIECES, _MOST_BYTES = 500, 1 << 22
"""What one group holds at most; it is in memory as a whole when it is written and when it is read."""


class PieceGroups:
    """Hands pieces on to `write`, group by group.

    Where a group ends depends on nothing but the articles, so that the same ones give the same bytes. It holds so many
    times what is usual.
    """

    def __init__(self, write: Callable[[list[bytes]], None], *, times: int = 1) -> None:
        self._write = write
        self._most_pieces, self._most_bytes = times * _MOST_PIECES, times * _MOST_BYTES
        self._waiting: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        if len(self._waiting) == self._most_pieces or self._size + len(piece) > self._most_bytes:
            self.end()
        self._waiting.append(piece)
        self._size += len(piece)

    def end(self) -> None:
        """Ends the group that is waiting, if any is."""
        pieces, self._waiting, self._size = self._waiting, [], 0
        if pieces:
            self._write(pieces)
