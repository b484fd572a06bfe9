"""What a screen reader finds in a window: every part by its role, its name and its state."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
TO_OPERATE = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.PageTabList,
    Role.ProgressBar,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
    Role.TreeItem,
}
_MOST_CHILDREN = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One part as a screen reader has it; `kind` is the class of its widget."""

    role: QAccessible.Role
    name: str
    is_focusable: bool
    kind: str
    inside: str


def parts(widget: QWidget) -> list[Part]:
    """Everything in a window or dialog that shows; of long lists the first rows."""
    QAccessible.setActive(True)
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    return list(_walk(top, type(widget).__name__))


def _walk(part: QAccessibleInterface, inside: str) -> Iterator[Part]:
    state, thing = part.state(), widget_of(part)
    if state.invisible:
        return
    name = part.text(QAccessible.Text.Name)
    if part.role() == Role.ComboBox and thing is not None:
        name = thing.accessibleName()  # on Linux Qt gives the value in place of the name
    kind = type(thing).__name__ if thing is not None else ""
    yield Part(part.role(), name, bool(state.focusable), kind, inside)
    for place in range(min(part.childCount(), _MOST_CHILDREN)):
        child = part.child(place)
        if child is not None:
            yield from _walk(child, f"{inside} › {kind or name}")


def widget_of(part: QAccessibleInterface) -> QWidget | None:
    """The widget of a part; rows, tabs and entries of menus have none."""
    thing = part.object()
    return thing if isinstance(thing, QWidget) else None


def unnamed(widget: QWidget) -> list[Part]:
    """What can be operated or takes the keys, but a screen reader could not tell what it is."""
    found = [part for part in parts(widget) if part.role in TO_OPERATE or part.is_focusable]
    return [part for part in found if not part.name.strip() or part.role == Role.NoRole]
