"""Going to a place by letters: shows them beside the places in sight, hears which are typed, and leaves on Escape."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.core.phrases import Phrase, phrase
from workbench.desktop.announcing import announce
from workbench.desktop.keys import key_name
from workbench.desktop.main_window import MainWindow
from workbench.desktop.translation import tr
from workbench.session.changes import Changes
from workbench.session.jumping import LETTERS, Spot, go_to_spot, marks_between, select_to_spot, words_between
from workbench.session.session import Session

_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_TO_MARK = phrase("To a mark")
_TO_WORD = phrase("To a word")
_AS_FAR_AS = phrase("As far as a word")
_FIRST_LETTER = phrase("its first letter")
_BESIDE = phrase("the letters beside it")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """`spots` is None until the first letter of a word is typed."""

    title: Phrase
    go: Callable[[Session, Spot], None]
    spots: Sequence[Spot] | None


class Jump(QObject):
    """On from the command that begins it until letters are typed, or anything else is done."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: _Wanted | None = None
        window.signals.changed.connect(self._on_changes)
        window.signals.session_changed.connect(self.leave)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus)
        window.article.verticalScrollBar().valueChanged.connect(self.leave)

    @property
    def spots(self) -> Sequence[Spot]:
        """The places that can be gone to now, with the letters that are still to be typed."""
        return (self._wanted.spots if self._wanted else None) or ()

    def to_mark(self) -> None:
        session = self._window.signals.session
        self._window.article.come_to_rest()
        if session is not None:
            self._offer(_Wanted(_TO_MARK, go_to_spot, marks_between(session, *self._window.article.in_sight())))

    def to_word(self) -> None:
        self._window.article.come_to_rest()
        self._offer(_Wanted(_TO_WORD, go_to_spot, None))

    def as_far_as_word(self) -> None:
        self._window.article.come_to_rest()
        self._offer(_Wanted(_AS_FAR_AS, select_to_spot, None))

    def leave(self) -> None:
        """Shows no letters any more; what was in hand still is."""
        if self._wanted is not None:
            self._wanted = None
            self._window.article.show_hints(())
            self._window.hints.ask("", ())

    def hear(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for this: a letter, or Escape; any other leaves this and does what it does else."""
        if self._wanted is None:
            return False
        if event.isAutoRepeat():
            return True
        name, is_alone = key_name(event), not event.modifiers() & ~_SHIFT
        if not name:
            return False  # Shift by itself, on the way to a letter
        if self._wanted.spots is None and is_alone and event.text().isprintable() and event.text().strip():
            self._narrow_to_words(event.text() + name)
        elif is_alone and name.removeprefix("Shift+") in {*LETTERS}:
            self._take_letter(name[-1])
        else:
            self.leave()
            return name == "Escape"
        return True

    def _narrow_to_words(self, typed: str) -> None:
        """Takes the letter that is written, and that of the physical key, for texts in another script than the keys."""
        session, wanted = self._window.signals.session, self._wanted
        if session is not None and wanted is not None:
            sight = self._window.article.in_sight()
            spots = words_between(session, *sight, typed[:1]) or words_between(session, *sight, typed[-1:])
            self._offer(replace(wanted, spots=spots))

    def _take_letter(self, letter: str) -> None:
        left = [replace(spot, letters=spot.letters[1:]) for spot in self.spots if spot.letters[0] == letter]
        if self._wanted is not None:
            self._offer(replace(self._wanted, spots=left))

    def _offer(self, wanted: _Wanted) -> None:
        session, spots = self._window.signals.session, wanted.spots
        self.leave()
        if session is None:
            return
        self._window.article.setFocus(Qt.FocusReason.OtherFocusReason)
        if spots is not None and not spots:
            session.say("There is no such place in sight")
        elif spots is not None and len(spots) == 1:
            wanted.go(session, spots[0])
        else:
            self._wanted = wanted
            self._window.article.show_hints([(spot.start, spot.letters) for spot in spots or ()])
            what, keys = (_FIRST_LETTER, "A–Z") if spots is None else (_BESIDE, f"{LETTERS[0]} {LETTERS[1]} …")
            self._window.hints.ask(f"{tr(wanted.title)}:", [(keys, tr(what)), ("Esc", tr("leave it"))])
            announce(self._window.article, f"{tr(wanted.title)}: {tr(what)}")

    def _on_focus(self, before: QWidget | None, _: QWidget | None) -> None:
        if before is self._window.article:
            self.leave()

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.marks or changes.focus:
            self.leave()
