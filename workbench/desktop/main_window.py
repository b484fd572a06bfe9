"""The window: puts the views together and hands what they hear to the session; it decides and paints nothing itself."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.articles import Range
from workbench.core.visible import visible
from workbench.desktop.article_view import ArticleView
from workbench.desktop.column import Column
from workbench.desktop.controls import Button
from workbench.desktop.details_view import DetailsView
from workbench.desktop.find_view import FindView
from workbench.desktop.header_view import HeaderView
from workbench.desktop.hint_view import HintView
from workbench.desktop.look import SPACE, resize_on_screen
from workbench.desktop.placing import place_again, placement
from workbench.desktop.queue_view import QueueView
from workbench.desktop.read_only_view import ReadOnlyView
from workbench.desktop.shown_marks import ShownMarks
from workbench.desktop.side_tabs import SideTabs
from workbench.desktop.signals import SessionSignals
from workbench.desktop.start_view import StartView
from workbench.desktop.suggestion_view import SuggestionView
from workbench.desktop.translation import tr
from workbench.session import marking
from workbench.session.changes import Changes
from workbench.session.going import go_to
from workbench.session.guessing import words_found
from workbench.session.keymap import Keymap
from workbench.session.pointing import at_pointer, label_again
from workbench.session.session import Session

_WIDTHS = (32 * SPACE, 95 * SPACE, 43 * SPACE)
# So that a small window takes from all columns and not from the text alone.
_LEAST_ARTICLE = 62 * SPACE
_HEIGHTS = (60 * SPACE, 38 * SPACE)


class MainWindow(QMainWindow):
    """`dropped` carries the paths that were dropped on it, `mark_menu_wanted` a place on the screen and a mark's id.

    `may_close` is asked before it closes.
    """

    dropped = Signal(list)
    mark_menu_wanted = Signal(object, object)
    label_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, signals: SessionSignals, keymap: Keymap) -> None:
        super().__init__()
        self.signals = signals
        self.may_close: Callable[[], bool] = lambda: True
        self.start_page = StartView()
        self.article = ArticleView()
        self.find_strip = FindView()
        self.queue = QueueView(signals)
        self.suggestions = SuggestionView(signals)
        self.details = DetailsView(signals)
        self.header = HeaderView(signals)
        self.hints = HintView(signals, keymap)
        self._shown = ShownMarks()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setWindowTitle(tr("Workbench"))
        self._show_session()

    def _lay_out(self) -> None:
        self.tabs = SideTabs(self.signals, self.suggestions)
        self.side = _splitter(Qt.Orientation.Vertical, self.tabs, self.details)
        self.side.setSizes(list(_HEIGHTS))
        self.columns = _splitter(
            Qt.Orientation.Horizontal, self.queue, _stacked(self.article, self.find_strip), self.side
        )
        self.columns.setSizes(list(_WIDTHS))
        self.article.setMinimumWidth(_LEAST_ARTICLE)
        self.first_import = Button(tr("Import articles…"))
        _put_below_the_middle(self.first_import, self.article.viewport())
        self.columns.setStretchFactor(1, 1)
        self.desk = _stacked(self.header, self.columns, self.hints, stretch=1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.desk)
        self.tasks = Column()
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.read_only = ReadOnlyView()
        layout.addWidget(self.read_only)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.tasks)
        self.setCentralWidget(whole)
        resize_on_screen(self, sum(_WIDTHS), 98 * SPACE)

    def _connect(self) -> None:
        self.signals.session_changed.connect(self._show_session)
        self.signals.changed.connect(self._on_changes)
        self.article.mark_clicked.connect(self._click)
        self.suggestions.mark_chosen.connect(self._focus_on)
        self.article.range_selected.connect(self._select)
        self.find_strip.found.connect(self._show_found)
        self.find_strip.places_found.connect(self.article.show_found)
        self.tabs.place_wanted.connect(self._go_to)
        self.article.edge_dragged.connect(self._move)
        self.article.range_drawn.connect(self._label_again)
        self.article.mark_activated.connect(self._activate)
        self.article.menu_wanted.connect(self.mark_menu_wanted)
        self.first_import.clicked.connect(self.import_wanted)

    def _focus_on(self, id: str) -> None:
        if self.signals.session is not None:
            self.article.look_is_over()
            self.signals.session.focus_on(id)
            self.article.setFocus()

    def _go_to(self, article: int, start: int, end: int, mark: str | None) -> None:
        if self.signals.session is not None:
            go_to(self.signals.session, article, start, end, mark=mark)
            if self.signals.session.focus is None and start < end:
                self.article.show_range(start, end)
            self.article.setFocus()

    def _show_found(self, start: int, end: int) -> None:
        session = self.signals.session
        if session is not None and session.hand is not None:
            words = words_found(session.hand, session.layer, start, end)
            session.select(*words)
            self.article.show_range(*words)

    def _click(self, id: str) -> None:
        if self.signals.session is not None:
            self.signals.session.click(id)

    def _activate(self, id: str) -> None:
        self._focus_on(id)
        self.label_wanted.emit()

    def _select(self, start: int, end: int) -> None:
        if self.signals.session is not None:
            self.signals.session.select(start, end)

    def _label_again(self, start: int, end: int) -> None:
        if self.signals.session is not None:
            label_again(self.signals.session, start, end)

    @contextmanager
    def at_pointer(self) -> Iterator[bool]:
        """Has in hand what the mouse points at, if it points into the article."""
        session, pointed = self.signals.session, self.article.pointed
        if session is None or pointed is None:
            yield False
            return
        with at_pointer(session, pointed.id, pointed.offset):
            yield True

    def _move(self, id: str, start: int, end: int) -> None:
        if self.signals.session is not None:
            marking.move(self.signals.session, id, start, end, is_drawn=True)

    def _show_session(self) -> None:
        session = self.signals.session
        self.first_import.setVisible(session is not None and session.hand is None and not session.project.read_only)
        self.pages.setCurrentWidget(self.start_page if session is None else self.desk)
        self.setWindowTitle(
            tr("Workbench") if session is None else tr("{project} — Workbench", project=_title(session.project.path))
        )
        if session is None:
            self.start_page.setFocus()
        elif session.hand is None:
            self.article.clear_article(tr("This project has no articles yet.\nImport some, or drop files here."))
            self.article.setFocus()  # else the field to search has the keys

    def _on_changes(self, changes: Changes) -> None:
        session = self.signals.session
        if session is None or session.hand is None:
            return
        hand = session.hand
        with self.article.together():
            if changes.article:
                self.first_import.hide()
                self.article.show_article(hand.article, hand.edges, session.project.scheme)
                self.find_strip.follow(hand.article.text)
                self.article.setFocus()
            if changes.article or changes.marks:
                self.article.show_marks(self._shown.of(hand.marks))
            if changes.focus:
                self.article.show_layer(session.layer)
                self.article.show_focus(session.focus)
                if session.selection != self.article.selection:
                    self.article.select(*session.selection)
                self.article.show_words(_words_in_hand(session))
            if changes.marks or changes.focus:
                self.article.light(changes.places)
            if changes.came:
                self.article.expect_a_look()
            if changes.choice:
                self.article.show_options(session.choice.places() if session.choice else [])

    def leave_field(self) -> None:
        """Gives the keys back to the article."""
        self.find_strip.hide()
        if self.pages.currentWidget() is self.desk:
            self.article.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.dropped.emit(names)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.may_close())

    def placement(self) -> str:
        """Where the window and its columns are, to be put there again by `place`."""
        return placement(self, (self.columns, self.side), self.tabs)

    def place(self, placed: str) -> None:
        place_again(self, (self.columns, self.side), self.tabs, placed)

    def strips(self) -> list[QWidget]:
        """What stands below the desk just now: work under way, and notices."""
        return self.tasks.widgets()


def _title(project: Path) -> str:
    # Twice, what Qt would take for the place of the sign for unsaved changes is what it is.
    return visible(project.stem).replace("[*]", "[*][*]")


def _words_in_hand(session: Session) -> Range | None:
    """What a label key would mark where no mark is in hand."""
    span = session.span_to_mark() if session.focus is None else None
    return (span.start, span.end) if span else None


def _splitter(direction: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(direction)
    splitter.setHandleWidth(1)
    for widget in widgets:
        splitter.addWidget(widget)
        splitter.setCollapsible(splitter.indexOf(widget), False)
    return splitter


def _put_below_the_middle(button: Button, parent: QWidget) -> None:
    """Where it stands under a message that is painted in the middle."""
    button.setParent(parent)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # one that is gone would take the keys with it
    layout = QVBoxLayout(parent)
    layout.addStretch(1)
    layout.addSpacing(11 * SPACE)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(1)


def _stacked(*widgets: QWidget, stretch: int = 0) -> QWidget:
    """Widgets one below the other, that of index `stretch` taking the room there is."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for place, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if place == stretch else 0)
    return holder
