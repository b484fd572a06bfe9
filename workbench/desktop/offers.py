"""What choosers offer: the labels of the layer in hand, every command, the articles of the project."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPalette

from workbench.desktop.actions import Actions
from workbench.desktop.chooser_rows import Option
from workbench.desktop.colours import theme_of
from workbench.desktop.translation import tr
from workbench.desktop.wording import STATES, shown_key
from workbench.session.keymap import Keymap
from workbench.session.queueing import offered
from workbench.session.session import Session


def label_options(session: Session, palette: QPalette) -> list[Option]:
    """Labels with their colours and keys, those that were used last first."""
    layer = session.project.scheme.layer(session.layer)
    if layer is None:
        return []
    theme = theme_of(palette)
    options = [
        Option(
            label.name,
            label.name,
            f"{(place + 1) % 10}" if place < 10 else "",
            theme.tint(label.hue, is_open=False).border,
            tr(label.title) if label.title != label.name else "",
        )
        for place, label in enumerate(layer.labels)
    ]
    used = session.project.history.labels(session.annotator.id, layer.name)
    last = {name: place for place, name in enumerate(used)}
    return sorted(options, key=lambda option: last.get(option.name, len(last)))


def command_options(actions: Actions, keymap: Keymap) -> list[Option]:
    """Commands with their keys and menus, and why where one cannot be done now; those that can be first."""
    options = [
        Option(
            name,
            tr(command.title),
            shown_key(keymap.shown(name)),
            detail=tr(command.menu.removesuffix("-")),
            refusal=tr(actions.refusal(name)),
        )
        for name, command in actions.commands.items()
    ]
    return sorted(options, key=lambda option: bool(option.refusal))


def articles_found(session: Session) -> Callable[[str], Sequence[Option]]:
    """Finds articles by key, title and text, as they are typed; before that those that may be wanted next."""

    def find(typed: str) -> list[Option]:
        project = session.project
        found = project.finder.articles(typed) if typed.strip() else offered(session)
        rows = project.queue.rows(found, session.annotator.id)
        return [
            Option(str(row.id), row.title or row.key, detail=f"{row.key} · {tr(STATES[row.state])}") for row in rows
        ]

    return find
