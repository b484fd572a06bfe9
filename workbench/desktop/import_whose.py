"""The line of an import that asks what its annotations become here, and whose they are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import ComboBox, Field
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import tr
from workbench.session.import_preview import Preview
from workbench.session.intake import Brought

_TITLES = {
    Brought.SUGGESTIONS: phrase("suggestions"),
    Brought.ANNOTATIONS: phrase("annotations of"),
    Brought.GOLD: phrase("gold"),
}
_NOTES = {
    Brought.SUGGESTIONS: phrase("Somebody decides on each of them here."),
    Brought.ANNOTATIONS: phrase(
        "They count as that person’s work. The articles are finished where the files do not say otherwise."
    ),
    Brought.GOLD: phrase("They are learned from and measured by, and counted apart from what people do here."),
}


class ImportWhose(QWidget):
    """Hidden while the files bring no annotations. `changed` tells that something else is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._named: tuple[str, ...] = ()
        self.becomes, self.name = ComboBox(), Field()
        for brought, title in _TITLES.items():
            self.becomes.addItem(tr(title), str(brought))
        self.becomes.setAccessibleName(tr("What annotations become"))
        self.name.setAccessibleName(tr("Whose annotations they are"))
        self.becomes.setMinimumWidth(17 * SPACE)
        self.name.setMinimumWidth(20 * SPACE)
        self._lead, self._note = words(), words(is_quiet=True, factor=0.92)
        self._note.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(int(1.5 * SPACE))
        for part in (self._lead, self.becomes, self.name):
            line.addWidget(part)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(line)
        layout.addWidget(self._note)
        self.becomes.currentIndexChanged.connect(lambda _: self._chosen())
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self._chosen()

    def show_found(self, found: Preview) -> None:
        """Shows whether there is anything to ask, and whom the files name."""
        self.setVisible(found.annotated > 0)
        self._lead.setText(
            tr(
                "{n:,} article brings annotations. They become",
                "{n:,} articles bring annotations. They become",
                n=found.annotated,
            )
        )
        self._named = tuple(name for name, _ in found.annotators)
        named = ", ".join(self._named[:3])
        self.name.setPlaceholderText(
            tr("as the files say: {names}", names=named) if named else tr("the annotator’s name")
        )

    @property
    def brought(self) -> Brought:
        return Brought(self.becomes.currentData())

    @property
    def annotator(self) -> str:
        return self.name.text().strip() if self.brought is Brought.ANNOTATIONS else ""

    @property
    def is_said(self) -> bool:
        """Whether it is known whose annotations they are, where that matters."""
        return self.brought is not Brought.ANNOTATIONS or bool(self.annotator or self._named)

    def _chosen(self) -> None:
        self.name.setVisible(self.brought is Brought.ANNOTATIONS)
        self._note.setText(tr(_NOTES[self.brought]))
        self.changed.emit()
