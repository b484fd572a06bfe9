"""A short page on how to annotate, with the keys as this person has them."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QWidget

from workbench import paths
from workbench.desktop.controls import Button
from workbench.desktop.dialogs import roomy
from workbench.desktop.look import SPACE, resize_on_screen
from workbench.desktop.scroll_bar import slim
from workbench.desktop.translation import quoted, tr
from workbench.desktop.wording import shown_key
from workbench.session.command import Command
from workbench.session.keymap import Keymap

_NAME = re.compile(r"\{([a-z0-9-]+)\}")


class HelpDialog(QDialog):
    def __init__(self, parent: QWidget, commands: Iterable[Command], keymap: Keymap) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How to annotate"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QTextBrowser()
        page.setAccessibleName(tr("How to annotate"))
        page.setFrameShape(QTextBrowser.Shape.NoFrame)
        page.setOpenLinks(False)
        page.document().setDocumentMargin(2 * SPACE)
        features = QTextDocument.MarkdownFeature
        text = with_keys(_page(), {command.name: tr(command.title) for command in commands}, keymap)
        page.document().setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        # Qt brings the caret, which it leaves at the end, into view whenever the size changes.
        page.moveCursor(QTextCursor.MoveOperation.Start)
        slim(page, page.palette().ColorRole.Base)
        close, buttons = Button(tr("Close")), QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        close.setDefault(True)
        layout = roomy(self)
        layout.addWidget(page)
        layout.addWidget(buttons)
        resize_on_screen(self, 88 * SPACE, 90 * SPACE)
        close.setFocus()


def _page() -> str:
    """The page in the language of the interface, where there is one in it."""
    folder = paths.resources() / "help"
    translated = folder / f"annotating_{QLocale().name().partition('_')[0]}.md"
    return (translated if translated.is_file() else folder / "annotating.md").read_text(encoding="utf-8")


def with_keys(text: str, titles: dict[str, str], keymap: Keymap) -> str:
    """The page with the key of each command that it names in braces; the command's title where it has no key."""

    def shown(match: re.Match[str]) -> str:
        name = match.group(1)
        key = shown_key(keymap.shown(name))
        return f"**`` {key} ``**" if key else quoted(titles[name])

    return _NAME.sub(shown, text)
