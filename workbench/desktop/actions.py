"""Makes the menus out of the table of commands, and runs commands by name or by key."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from workbench.desktop.translation import tr
from workbench.desktop.wording import shown_key
from workbench.session.command import Command, Hands
from workbench.session.keymap import Keymap

# Held down, these go on; a key held too long decides nothing twice.
_REPEATING = frozenset(
    {"next-open", "previous-open", "end-left", "end-right", "start-left", "start-right"}
) | frozenset({"undo", "redo", "zoom-in", "zoom-out", "next-article", "previous-article"})
_IN_MENUS_BY_SUBMENU = "Label "
_AT_POINTER = "Alt+"


class Actions(QObject):
    """One QAction for each command; `hands` gives what the command works with at that moment."""

    def __init__(
        self, commands: Iterable[Command], keymap: Keymap, hands: Callable[[], Hands], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.commands = {command.name: command for command in commands}
        self.beep: Callable[[], None] | None = None
        self.at_pointer: Callable[[], AbstractContextManager[bool]] = lambda: nullcontext(False)
        self.is_unseen: Callable[[], bool] = lambda: False
        self.look_is_over: Callable[[], None] = lambda: None
        self.keymap = keymap
        self._by_key = keymap.commands()
        self._hands = hands
        self._actions = {name: self._action(command) for name, command in self.commands.items()}

    def _action(self, command: Command) -> QAction:
        action = QAction(self._words(command), self)
        action.triggered.connect(lambda: self.run(command.name))
        return action

    def _words(self, command: Command) -> str:
        # The key is written behind a tab, where menus show it; KeyFilter hears it, by its place on the keyboard.
        key, title = shown_key(self.keymap.shown(command.name)), tr(command.title)
        return f"{title}\t{key}" if key else title

    def show_keymap(self, keymap: Keymap) -> None:
        """Has other keys run the commands from now on, in the menus too."""
        self.keymap = keymap
        self._by_key = keymap.commands()
        for name, command in self.commands.items():
            self._actions[name].setText(self._words(command))

    def fill(self, bar: QMenuBar) -> None:
        """Puts every command into its menu."""
        menus: dict[str, QMenu] = {}
        labels: dict[str, QMenu] = {}
        for name, command in self.commands.items():
            title = command.menu.removesuffix("-")
            if title not in menus:
                menus[title] = bar.addMenu(tr(title))
                menus[title].aboutToShow.connect(self.refresh)
            menu = menus[title]
            if command.menu.endswith("-"):
                menu.addSeparator()
            if command.title.startswith(_IN_MENUS_BY_SUBMENU):
                if title not in labels:
                    labels[title] = menu.addMenu(tr("Label by number"))
                    labels[title].aboutToShow.connect(self.refresh)
                menu = labels[title]
            menu.addAction(self._actions[name])

    def refresh(self) -> None:
        """Greys what cannot be done now."""
        hands = self._hands()
        for name, command in self.commands.items():
            self._actions[name].setEnabled(command.can(hands))

    def action(self, name: str) -> QAction:
        return self._actions[name]

    def can(self, name: str) -> bool:
        return not self.refusal(name)

    def refusal(self, name: str) -> str:
        """Why a command cannot be done now; empty where it can."""
        return self.commands[name].refusal(self._hands())

    def run(self, name: str) -> bool:
        """Runs a command; False where it cannot be done now."""
        hands = self._hands()
        command = self.commands[name]
        if refusal := command.refusal(hands):
            if hands.session is not None:
                hands.session.say(refusal)
            return False
        command.run(hands)
        return True

    def run_key(self, key: str, is_repeat: bool) -> bool:
        """Runs the command of a key; whether the key belongs to one, done or not."""
        name = self._by_key.get(key)
        if self.is_unseen() and name is not None and self._decides(name):
            self._tell_unseen()
            return True
        self.look_is_over()
        if name is None:
            return self._run_at_pointer(key, is_repeat)
        if not is_repeat or name in _REPEATING:
            was_done = self.run(name)
            if not was_done and self.beep is not None:
                self.beep()
        return True

    def _decides(self, name: str) -> bool:
        return name == "finish" or self.commands[name].menu.startswith("Mark")

    def _tell_unseen(self) -> None:
        """A key that was pressed before anybody could see what it would decide on is not lost in silence."""
        if (session := self._hands().session) is not None:
            session.say("Suggestions came just now; press once more to decide")

    def _run_at_pointer(self, key: str, is_repeat: bool) -> bool:
        """With Alt, a key that decides on marks does so where the mouse points; whether this is such a key."""
        name = self._by_key.get(key.removeprefix(_AT_POINTER)) if key.startswith(_AT_POINTER) else None
        if name is None or self.commands[name].menu.removesuffix("-") != "Mark":
            return False
        if not is_repeat:
            with self.at_pointer() as is_pointing:
                if is_pointing:
                    self.run(name)
        return True
