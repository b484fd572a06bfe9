"""TokenCaret: a caret that moves through an article by tokens or characters, and the selection it draws behind it."""

from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.core.articles import Edges
from workbench.desktop.text_lines import caret_x, line_holding, origin, unit_at
from workbench.desktop.text_map import TextMap


class Move(Enum):
    LEFT = Qt.Key.Key_Left
    RIGHT = Qt.Key.Key_Right
    UP = Qt.Key.Key_Up
    DOWN = Qt.Key.Key_Down
    HOME = Qt.Key.Key_Home
    END = Qt.Key.Key_End
    PAGE_UP = Qt.Key.Key_PageUp
    PAGE_DOWN = Qt.Key.Key_PageDown


class TokenCaret:
    """Offsets are code points. `anchor` stays where a selection began, `head` is where the caret is."""

    def __init__(self, document: QTextDocument, text_map: TextMap, edges: Edges) -> None:
        self._document, self._map, self._edges = document, text_map, edges
        self.anchor = self.head = 0
        self._by_character = False
        self._goal = -1.0

    @property
    def selection(self) -> tuple[int, int]:
        """The tokens from anchor to head, or exactly these characters if they were taken one by one."""
        start, end = sorted((self.anchor, self.head))
        if start == end or self._by_character:
            return start, end
        return self._edges.snapped(start, end) or (self.head, self.head)

    def place(self, anchor: int, head: int, *, by_character: bool) -> None:
        self.anchor, self.head, self._by_character, self._goal = anchor, head, by_character, -1.0

    def rest(self, offset: int) -> None:
        """Puts the caret before the token that an offset lies in or follows."""
        token = self._edges.snapped(offset, offset)
        before = token[0] if token else offset
        self.place(before, before, by_character=False)

    def move(self, move: Move, *, select: bool, by_character: bool, page: float) -> None:
        """Moves by one token, character, line or `page` (in document pixels); with `select` the anchor stays."""
        if by_character and not self._by_character:
            self._settle()
        self._by_character = by_character or (self._by_character and select)
        if move in (Move.LEFT, Move.RIGHT):
            self._sideways(self._is_forward(move), select, by_character)
        elif move in (Move.HOME, Move.END):
            self._to(self._line_end(move, whole=by_character), select)
        else:
            self._vertically(move, select, page)

    def cursor(self) -> QTextCursor:
        """The same for Qt, which tells it to screen readers."""
        start, end = self.selection
        anchor, head = (start, end) if self.anchor <= self.head else (end, start)
        cursor = QTextCursor(self._document)
        # The next article would push it to its end, and Qt would lay out the whole text to see where that is.
        cursor.setKeepPositionOnInsert(True)
        cursor.setPosition(self._map.unit(anchor))
        cursor.setPosition(self._map.unit(head), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _settle(self) -> None:
        """Makes the tokens selected so far the characters that are selected."""
        start, end = self.selection
        self.anchor, self.head = (start, end) if self.anchor <= self.head else (end, start)

    def _to(self, offset: int, select: bool, goal: float = -1.0) -> None:
        self.head, self._goal = offset, goal
        if not select:
            self.anchor = offset

    def _is_forward(self, move: Move) -> bool:
        block = self._document.findBlock(self._map.unit(self.head))
        return (move is Move.RIGHT) == (block.textDirection() != Qt.LayoutDirection.RightToLeft)

    def _sideways(self, forward: bool, select: bool, by_character: bool) -> None:
        start, end = self.selection
        if start != end and not select:
            self._to(end if forward else start, select)
        elif by_character:
            self._to(self._next_character(forward), select)
        elif select:
            self._to(self._next_edge(forward), select)
        else:
            self._to(self._next_token(forward), select)

    def _next_character(self, forward: bool) -> int:
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._map.unit(self.head))
        step = QTextCursor.MoveOperation
        cursor.movePosition(step.NextCharacter if forward else step.PreviousCharacter)
        return self._map.code_point(cursor.position())

    def _next_token(self, forward: bool) -> int:
        if not forward:
            before = self._edges.previous_start(self.head)
            return self.head if before is None else before
        after = self._edges.next_start(self.head)
        return after if after is not None else max(self.head, self._last_end())

    def _next_edge(self, forward: bool) -> int:
        """Selecting takes whole tokens in, and on the way back lets whole tokens go."""
        edges, head, anchor = self._edges, self.head, self.anchor
        if forward:
            far = edges.next_end(head) if head >= anchor else edges.next_start(head)
            return (head if far is None else far) if head >= anchor else anchor if far is None else min(far, anchor)
        far = edges.previous_start(head) if head <= anchor else edges.previous_end(head)
        return (head if far is None else far) if head <= anchor else anchor if far is None else max(far, anchor)

    def _last_end(self) -> int:
        return self._edges.tokens[-1][1] if self._edges.tokens else 0

    def _line_end(self, move: Move, *, whole: bool) -> int:
        """First token's start or last token's end on the line, or in the `whole` article."""
        start, end = (0, self._map.code_points) if whole else self._line_of(self.head)
        tokens = self._edges.snapped(start, end) if start < end else None
        if tokens is None:
            return self.head
        return max(tokens[0], start) if move is Move.HOME else min(tokens[1], end)

    def _line_of(self, offset: int) -> tuple[int, int]:
        line = line_holding(self._document, self._map.unit(offset))
        return (self._map.code_point(line.start), self._map.code_point(line.end)) if line else (offset, offset)

    def _vertically(self, move: Move, select: bool, page: float) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._map.unit(self.head))
        if self._goal >= 0:
            cursor.setVerticalMovementX(round(self._goal))
        if move in (Move.PAGE_UP, Move.PAGE_DOWN):
            self._turn_page(cursor, -page if move is Move.PAGE_UP else page)
        step, back = QTextCursor.MoveOperation.Down, QTextCursor.MoveOperation.Up
        if move in (Move.UP, Move.PAGE_UP):
            step, back = back, step
        cursor.movePosition(step)
        # A text may end with empty lines: then it is the last one with words that a page leads to.
        if not (self._goes_to_words(cursor, step) or self._goes_to_words(cursor, back)):
            return
        offset = self._map.code_point(cursor.position())
        self._to(offset if select else self._token_on_line(offset), select, cursor.verticalMovementX())

    def _goes_to_words(self, cursor: QTextCursor, step: QTextCursor.MoveOperation) -> bool:
        """Only lines with words on them are places to be; whether there is one in this direction."""
        while not self._has_tokens(self._map.code_point(cursor.position())):
            if not cursor.movePosition(step):
                return False
        return True

    def _turn_page(self, cursor: QTextCursor, page: float) -> None:
        line = line_holding(self._document, cursor.position())
        if line is None:
            return
        # Qt keeps this one as the distance from where the layout of the paragraph begins.
        indent = origin(cursor.block()).x()
        x = self._goal if self._goal >= 0 else caret_x(self._document, line, cursor.position()) - indent
        place = QPointF(indent + x, max(0.0, (line.top + line.bottom) / 2 + page))
        cursor.setPosition(unit_at(self._document, place))
        cursor.setVerticalMovementX(round(x))

    def _has_tokens(self, offset: int) -> bool:
        start, end = self._line_of(offset)
        return start < end and self._edges.snapped(start, end) is not None

    def _token_on_line(self, offset: int) -> int:
        start, _ = self._line_of(offset)
        index = self._edges.token_at(offset)
        first = self._edges.tokens[index][0] if index is not None else offset
        if first < start and self._edges.tokens[index or 0][1] <= start:
            return self._edges.next_start(first) or offset
        return first
