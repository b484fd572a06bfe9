"""Parts of the question what goes into a release: a few things to pick from, and labels and lists to type."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from workbench.core.phrases import phrase
from workbench.core.problems import Problem
from workbench.desktop.controls import CheckBox
from workbench.desktop.look import SPACE
from workbench.exchange.splits import check_split
from workbench.session.split_choice import read_list

_ABREAST = 3


class PickSome(QWidget):
    """Boxes to check, three abreast; `changed` is called after each."""

    def __init__(self, names: Sequence[str], checked: Sequence[int], changed: Callable[[], None]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid.setColumnStretch(_ABREAST, 1)
        self.boxes = [CheckBox(name) for name in names]
        for place, box in enumerate(self.boxes):
            box.setChecked(place in checked)
            box.toggled.connect(lambda _: changed())
            grid.addWidget(box, place // _ABREAST, place % _ABREAST)

    @property
    def picked(self) -> list[int]:
        """The places of those that are checked."""
        return [place for place, box in enumerate(self.boxes) if box.isChecked()]


def labels_in(words: str) -> frozenset[str] | None:
    """The labels in what was typed, with commas or blanks between them; None for all."""
    return frozenset(words.replace(",", " ").split()) or None


def lists_in(words: str) -> Mapping[str, frozenset[str]]:
    """The ids of each split, out of “test=ids.txt; dev=others.txt”; raises Problem where a file cannot be read."""
    lists: dict[str, frozenset[str]] = {}
    for part in filter(None, map(str.strip, words.split(";"))):
        split, sign, name = part.partition("=")
        if not (sign and name.strip()):
            raise Problem(
                phrase("“{words}” names no list for a split.", words=part), remedy="Write it like test=held-out.txt."
            )
        check_split(split.strip(), list(lists), where=part)
        lists[split.strip()] = read_list(Path(name.strip()).expanduser())
    return lists
