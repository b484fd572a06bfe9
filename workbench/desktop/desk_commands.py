"""What the commands do that lead to a place or a mark: choosers, menus where one points, notes, tabs, finding."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QTextEdit, QWidget

from workbench.core.decisions import Kind
from workbench.core.phrases import phrase, shortened
from workbench.core.schemes import Attribute
from workbench.desktop.chooser import Chooser, fitting
from workbench.desktop.context_menus import ON_ARTICLE, ON_DECISION, context_menu, names_at, pop_up
from workbench.desktop.finishing_dialog import FinishingDialog
from workbench.desktop.help_view import HelpDialog
from workbench.desktop.jump import Jump
from workbench.desktop.look_commands import LookCommands
from workbench.desktop.main_window import MainWindow
from workbench.desktop.note_dialog import NoteDialog, NoteQuestion
from workbench.desktop.offers import articles_found, command_options, label_options
from workbench.desktop.preferences import KeyBindings, Preferences
from workbench.desktop.translation import tr
from workbench.desktop.turning import is_wanted, turn_all_back
from workbench.session import marking
from workbench.session.kept_settings import finishing_of
from workbench.session.reviewing import flag, use_finishing
from workbench.session.session import Session
from workbench.session.undoing import is_long, next_turn, redo, undo

_TYPING_PAUSE_MS = 60
_LONGEST_QUOTE = 60
_NOTE = Attribute("note", phrase("Note"))


class DeskCommands(LookCommands):
    """One part of the `Window` that commands ask things of."""

    def __init__(self, window: MainWindow, preferences: Preferences, bindings: KeyBindings) -> None:
        super().__init__(window, preferences, bindings)
        self.jump = Jump(window)
        window.mark_menu_wanted.connect(self._show_mark_menu)
        window.suggestions.menu_wanted.connect(self._show_mark_menu)
        window.queue.menu_wanted.connect(self._show_article_menu)
        window.tabs.history.menu_wanted.connect(self._show_decision_menu)
        window.tabs.history.turn_wanted.connect(self.turn_back_to)
        window.label_wanted.connect(self.pick_label)

    @property
    def _session(self) -> Session | None:
        return self._window.signals.session

    def pick_label(self) -> None:
        session = self._session
        if session is not None:
            find = fitting(label_options(session, self._window.palette()))
            Chooser(self._window, tr("Label"), find, lambda name: marking.label(session, name)).open()

    def show_commands(self) -> None:
        find = fitting(command_options(self.actions, self._bindings.current))
        Chooser(self._window, tr("Command"), find, self._run).open()

    def _run(self, command: str) -> None:
        self.actions.run(command)

    def go_to_article(self) -> None:
        session = self._session
        if session is not None:
            find = articles_found(session)
            chooser = Chooser(
                self._window, tr("Article"), find, lambda row: session.open(int(row)), pause_ms=_TYPING_PAUSE_MS
            )
            chooser.open()

    def go_to_mark(self) -> None:
        self.jump.to_mark()

    def go_to_word(self) -> None:
        self.jump.to_word()

    def select_to_word(self) -> None:
        self.jump.as_far_as_word()

    def show_tab(self, name: str) -> None:
        if not self._window.tabs.show_tab(name):
            self._window.article.setFocus()

    def search_guidelines(self) -> None:
        self._window.tabs.show_tab("guidelines")
        self._window.tabs.guidelines.typed.setFocus()
        self._window.tabs.guidelines.typed.selectAll()

    def undo(self) -> None:
        self._turn(Kind.UNDO, undo)

    def redo(self) -> None:
        self._turn(Kind.REDO, redo)

    def _turn(self, kind: Kind, at_once: Callable[[Session], object]) -> None:
        if (session := self._session) is None:
            return
        turn = next_turn(session, kind)
        if turn is not None and is_long(session, turn):
            turn_all_back(self._window, session, turn)
        else:
            at_once(session)

    def turn_back_to(self) -> None:
        session, history = self._session, self._window.tabs.history
        turn = history.wanted_turn() if history.isVisible() else None
        if session is None:
            return
        if turn is None:
            session.say("Choose a decision in the history first; press H to see it")
        elif len(turn.ids) == 1 or is_wanted(self._window, turn):
            if session is self._session:
                turn_all_back(self._window, session, turn)
            else:
                self._tell_elsewhere()

    def edit_flag(self) -> None:
        session = self._session
        if session is not None and session.hand is not None:
            note = session.hand.review.flag
            question = NoteQuestion(
                title=tr("Flag this article"),
                asked=tr("What should be looked at?"),
                hint=tr("A note for whoever looks at it"),
                save=tr("Flag") if note is None else tr("Save the note"),
                remove=tr("Remove the flag") if note is not None else "",
            )
            dialog = NoteDialog(self._window, question, note or "")
            if (now := self._asked(dialog, session)) is not None:
                flag(now, None if dialog.is_removed else dialog.text)

    def edit_note(self) -> None:
        session = self._session
        mark = session.focused if session is not None else None
        if session is None or mark is None:
            return
        question = NoteQuestion(
            title=tr("Note"),
            asked=tr("A note on “{words}”", words=shortened(mark.span.quote, _LONGEST_QUOTE)),
            hint=tr("Anything the next reader should know"),
            save=tr("Save"),
        )
        dialog = NoteDialog(self._window, question, mark.attributes.get(_NOTE.name, ""))
        if (now := self._asked(dialog, session)) is not None and (still := now.hand and now.hand.mark(mark.id)):
            marking.set_attribute(now, still, _NOTE, dialog.text)

    def edit_finishing(self) -> None:
        session = self._session
        if session is not None:
            dialog = FinishingDialog(self._window, finishing_of(session.project))
            if (now := self._asked(dialog, session)) is not None:
                use_finishing(now, dialog.finishing)

    def _asked(self, dialog: QDialog, session: Session) -> Session | None:
        """The session that an accepted answer is for, None without one: the project may be opened anew meanwhile."""
        article = session.hand and session.hand.article.id
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        now = self._session
        if not is_accepted or now is None:
            return None
        if now.project.path == session.project.path and (now.hand and now.hand.article.id) == article:
            return now
        self._tell_elsewhere()
        return None

    def _tell_elsewhere(self) -> None:
        if (now := self._session) is not None:
            now.say("Something else was opened meanwhile; nothing was changed")

    def find_in_article(self) -> None:
        session = self._session
        if session is not None and session.hand is not None:
            start, end = self._window.article.selection
            text = session.hand.article.text
            is_words = 0 < end - start <= 80 and "\n" not in text[start:end] and session.focus is None
            self._window.find_strip.find_in(text, at=start, sought=text[start:end] if is_words else "")

    def find_again(self, by: int) -> None:
        strip = self._window.find_strip
        if strip.isVisible():
            strip.go(by)
        else:
            self.find_in_article()

    def filter_queue(self) -> None:
        self._window.queue.search.setFocus()
        self._window.queue.search.selectAll()

    def copy_words(self) -> None:
        """What is selected where the keys are, or the words of the mark in hand."""
        focused = QApplication.focusWidget()
        session, article = self._session, self._window.article
        if isinstance(focused, (QLineEdit, QTextEdit)) and focused is not article:
            focused.copy()
        elif session is not None and session.focused is not None:
            QApplication.clipboard().setText(session.focused.span.quote)
        else:
            article.copy()

    def show_help(self) -> None:
        HelpDialog(self._window, self.actions.commands.values(), self._bindings.current).open()

    def show_menu(self) -> None:
        """The menu of wherever the keys are, as a right click there would show it."""
        focused: QWidget = QApplication.focusWidget() or self._window.article
        place = _in_hand(focused).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
        QApplication.sendEvent(focused, event)

    def _show_mark_menu(self, place: QPoint, mark: str | None) -> None:
        session = self._session
        if session is not None and session.hand is not None:
            if mark is not None:
                session.focus_on(mark)
            pop_up(context_menu(self._window, self.actions, session, names_at(session)), place)

    def _show_article_menu(self, place: QPoint) -> None:
        if (session := self._session) is not None:
            pop_up(context_menu(self._window, self.actions, session, ON_ARTICLE), place)

    def _show_decision_menu(self, place: QPoint) -> None:
        if (session := self._session) is not None:
            pop_up(context_menu(self._window, self.actions, session, ON_DECISION), place)


def _in_hand(widget: QWidget) -> QRect:
    """Where in a widget the keys act: the row in hand of a list, else all of it."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex())
    return widget.rect()
