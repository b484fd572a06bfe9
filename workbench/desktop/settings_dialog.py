"""The dialog of all settings, made from their table, and of all keys; what is changed shows at once."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.desktop.controls import Button
from workbench.desktop.keys_page import KeysPage
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.preferences import KeyBindings, Preferences
from workbench.desktop.scroll_bar import slim
from workbench.desktop.setting_fields import Show, setting_field
from workbench.desktop.tab_bar import TabBar
from workbench.desktop.translation import tr
from workbench.session.command import Command
from workbench.session.keymap import Keymap
from workbench.session.setting_kinds import Setting, Toggle, Value
from workbench.session.settings import SETTINGS, Settings

_Part = QDialogButtonBox.ButtonRole
_MOST_TITLE = 24 * SPACE


class SettingsDialog(QDialog):
    """Cancel, and Escape, put everything back as it was when the dialog was opened."""

    def __init__(
        self, parent: QWidget, preferences: Preferences, bindings: KeyBindings, commands: Sequence[Command]
    ) -> None:
        super().__init__(parent)
        self._preferences, self._before = preferences, preferences.current
        self._bindings, self._keys_before = bindings, bindings.current
        self._shows: dict[str, Show] = {}
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tabs = TabBar()
        self.tabs.setAccessibleName(tr("Groups of settings"))
        self.pages = QStackedWidget()
        self.groups: list[str] = []
        for group, settings in groupby(SETTINGS, lambda setting: setting.group):
            self._add_page(group, _scrolling(self._form(list(settings))))
        self.keys = KeysPage(commands, bindings.default)
        self.keys.changed.connect(self._bind)
        self._add_page(tr("Keys"), self.keys)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.reset = Button(tr("Defaults of this page"))
        self._lay_out()
        self._show(preferences.current)
        self.keys.show_keymap(bindings.current)
        self.tabs.setFocus()

    def _add_page(self, title: str, page: QWidget) -> None:
        self.groups.append(title)
        self.tabs.addTab(tr(title))
        self.pages.addWidget(page)

    def _form(self, settings: Sequence[Setting]) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 2 * SPACE, SPACE, 2 * SPACE)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for place, setting in enumerate(settings):
            field, self._shows[setting.name] = setting_field(setting, partial(self._change, setting.name))
            if not isinstance(setting.kind, Toggle):
                title = words(tr(setting.title))
                title.setWordWrap(True)
                title.setFixedWidth(min(title.fontMetrics().horizontalAdvance(title.text()) + 2, _MOST_TITLE))
                title.setBuddy(field.focusProxy() or field)
                title.setMinimumHeight(field.sizeHint().height())
                grid.addWidget(title, 3 * place, 0, Qt.AlignmentFlag.AlignTop)
            note = words(tr(setting.note), is_quiet=True, factor=0.92)
            note.setWordWrap(True)
            grid.addWidget(field, 3 * place, 1)
            grid.addWidget(note, 3 * place + 1, 1)
            grid.setRowMinimumHeight(3 * place + 2, SPACE)
        grid.setRowStretch(3 * len(settings), 1)
        return page

    def _lay_out(self) -> None:
        buttons, take, leave = QDialogButtonBox(), Button(tr("OK")), Button(tr("Cancel"))
        buttons.addButton(take, _Part.AcceptRole)
        buttons.addButton(leave, _Part.RejectRole)
        buttons.addButton(self.reset, _Part.ResetRole)
        for button in (leave, self.reset):
            button.setAutoDefault(False)
        take.setDefault(True)
        self.reset.clicked.connect(self._reset_page)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.tabs)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
        resize_on_screen(self, 82 * SPACE, 74 * SPACE)

    def _show(self, settings: Settings) -> None:
        for name, show in self._shows.items():
            show(settings.value(name))

    def _change(self, name: str, value: Value) -> None:
        self._preferences.show(self._preferences.current.with_values({name: value}))

    def _bind(self, keymap: Keymap) -> None:
        self._bindings.show(keymap)

    def _reset_page(self) -> None:
        if self.pages.currentWidget() is self.keys:
            self.keys.reset_all()
            return
        usual, group = Settings(), self.groups[self.pages.currentIndex()]
        names = [setting.name for setting in SETTINGS if setting.group == group]
        self._preferences.show(self._preferences.current.with_values({name: usual.value(name) for name in names}))
        self._show(self._preferences.current)

    def accept(self) -> None:
        """Keeps what is shown; what cannot be kept is told by who opened the dialog, and stays in force."""
        self._preferences.keep()
        self._bindings.keep()
        super().accept()

    def reject(self) -> None:
        self._preferences.show(self._before)
        self._bindings.show(self._keys_before)
        super().reject()


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    slim(area)
    area.setWidget(page)
    # Words of some languages are long, and nothing of a page is to be cut off.
    area.setMinimumWidth(page.minimumSizeHint().width() + 2 * SPACE)
    return area
