"""The page of all commands and their keys, where a person gives a command another key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.announcing import announce
from workbench.desktop.controls import Button, Field
from workbench.desktop.key_field import KeyField
from workbench.desktop.key_rows import KeyRow, KeyRowPainter
from workbench.desktop.look import SPACE, words
from workbench.desktop.row_list import RowList
from workbench.desktop.translation import tr
from workbench.desktop.wording import shown_key
from workbench.session.command import Command
from workbench.session.keymap import Keymap, refusal

_IDLE, _ASKING, _TAKEN = range(3)
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KeysPage(QWidget):
    """`changed` carries the keymap that the person has made; nothing is kept here."""

    changed = Signal(object)

    def __init__(self, commands: Sequence[Command], default: Keymap) -> None:
        super().__init__()
        self._commands = {command.name: command for command in commands}
        self._default = self._keymap = default
        self._instead_of, self._wanted = "", ""
        self._state = _IDLE
        self.search = Field(placeholder=tr("Search commands and keys"), can_clear=True)
        self.search.setAccessibleName(tr("Search commands and keys"))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list = RowList[KeyRow](tr("Commands and their keys"), KeyRow.spoken)
        self._set_list_up()
        self.said = words(is_quiet=True)
        self.said.setWordWrap(True)
        self.asked = KeyField()
        self.asked.pressed.connect(self._take)
        self.asked.left.connect(self._leave)
        self.asked.lost.connect(lambda: self._stop_asking() if self._state == _ASKING else None)
        self.below: QStackedWidget = QStackedWidget()
        self.change = _button(tr("Change the key…"), lambda: self._ask(instead=True))
        self.add = _button(tr("Add a key…"), lambda: self._ask(instead=False))
        self.clear = _button(tr("No key"), self._clear)
        self.reset = _button(tr("Default"), self._reset)
        self.swap = _button(tr("Swap"), self._swap)
        self.keep = _button(tr("Leave as it is"), self._leave)
        self._lay_out()
        self.setFocusProxy(self.search)

    def _set_list_up(self) -> None:
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(KeyRowPainter(self.list))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._stop_asking())
        self.list.doubleClicked.connect(lambda _: self._ask(instead=True))
        self.list.installEventFilter(self)

    def _lay_out(self) -> None:
        self.below.addWidget(_row(self.change, self.add, self.clear, self.reset))
        self.below.addWidget(_row(self.asked))
        self.below.addWidget(_row(self.swap, self.keep))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        for part, stretch in ((self.search, 0), (self.list, 1), (self.said, 0), (self.below, 0)):
            layout.addWidget(part, stretch)
        self.below.setFixedHeight(self.change.sizeHint().height() + 4)
        self.said.setMinimumHeight(self.said.sizeHint().height())

    def show_keymap(self, keymap: Keymap) -> None:
        self._keymap = keymap
        chosen = self._chosen()
        self._narrow(self.search.text())
        self._choose(chosen)

    def _clear(self) -> None:
        if name := self._chosen():
            self._set(self._keymap.without(name))

    def _reset(self) -> None:
        if name := self._chosen():
            self._set(self._keymap.reset(name, self._default))

    def reset_all(self) -> None:
        """Gives every command its default keys."""
        self._set(self._default)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVING and watched is self.search:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._ask(instead=True)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        """Shows the commands with every word typed in their titles, or with these keys."""
        parts = typed.casefold().split()
        found = list[KeyRow]()
        for name, command in self._commands.items():
            keys = self._keymap.keys.get(name, ())
            row = KeyRow(name, tr(command.title), keys, keys != self._default.keys.get(name, ()))
            sought = f"{row.title} {name} {' '.join(keys)} {' '.join(map(shown_key, keys))}".casefold()
            if all(part in sought for part in parts):
                found.append(row)
        self.list.show_rows(found)
        self.list.choose_row(0)

    def _choose(self, name: str) -> None:
        for place, row in enumerate(self.list.rows):
            if row.name == name:
                self.list.choose_row(place)

    def _chosen(self) -> str:
        place = self.list.current_row()
        return self.list.rows[place].name if place >= 0 else ""

    def _ask(self, *, instead: bool) -> None:
        if name := self._chosen():
            self._instead_of = self._keymap.shown(name) if instead else ""
            self._say("")
            self._turn_to(_ASKING)
            self.asked.setFocus()

    def _take(self, key: str) -> None:
        name = self._chosen()
        owner = self._keymap.commands().get(key)
        if why := refusal(key):
            self._say(tr(why))
        elif owner in (None, name):
            self._set(self._keymap.bound(name, key, instead_of=self._instead_of))
        else:
            self._wanted = key
            title = tr(self._commands[owner].title)
            self._turn_to(_TAKEN)
            self.swap.setFocus()
            theirs = shown_key(self._instead_of) or phrase("no key")
            told = phrase(
                "{key} is the key of “{title}”. Swapped, that gets: {theirs}.",
                key=shown_key(key),
                title=title,
                theirs=theirs,
            )
            self._say(tr(told))

    def _swap(self) -> None:
        self._set(self._keymap.bound(self._chosen(), self._wanted, instead_of=self._instead_of))

    def _set(self, keymap: Keymap) -> None:
        name = self._chosen()
        self._turn_to(_IDLE)
        self.changed.emit(keymap)
        self.show_keymap(keymap)
        keys = ", ".join(map(shown_key, keymap.keys.get(name, ()))) or tr("no key")
        self._say(tr("{title}: {keys}", title=tr(self._commands[name].title), keys=keys) if name else "")
        self.list.setFocus()

    def _turn_to(self, state: int) -> None:
        # Known before the rows change, since a field that is hidden loses the focus and tells so.
        self._state = state
        self.below.setCurrentIndex(state)

    def _leave(self) -> None:
        """Back to the list; what was asked for is forgotten."""
        self._stop_asking()
        self.list.setFocus()

    def _stop_asking(self) -> None:
        if self._state != _IDLE:
            self._turn_to(_IDLE)
            self._say("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the question, and only without one the dialog."""
        if event.key() == Qt.Key.Key_Escape and self._state != _IDLE:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _say(self, told: str) -> None:
        self.said.setText(told)
        announce(self.said, told)


def _button(title: str, run: Callable[..., object]) -> Button:
    button = Button(title)
    button.setAutoDefault(False)
    button.clicked.connect(run)
    return button


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 2, 0, 2)
    layout.setSpacing(SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row
