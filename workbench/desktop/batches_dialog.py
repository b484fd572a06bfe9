"""Lists the imports of a project: where each came from, what is left of it, and a button that takes it back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import Button
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.scroll_bar import scrolling
from workbench.desktop.translation import day_and_time, tr
from workbench.session.taking_back import STATES, at_stake_words
from workbench.store.batches import Batch, BatchState
from workbench.store.project import Project

Turn = Callable[[Batch], None]
_BECAME = {
    "annotations": phrase("annotations taken over"),
    "gold": phrase("as gold"),
}


class BatchesDialog(QDialog):
    """`take_back` and `bring_back` are called with the Batch once the person is sure, and the dialog is closed."""

    def __init__(self, parent: QWidget, project: Project, take_back: Turn, bring_back: Turn) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Imports"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project, self._take_back, self._bring_back = project, take_back, bring_back
        self.turns: dict[int, Button] = {}
        layout = roomy(self)
        found = project.batches.all()
        lead = words(
            tr("An import that is taken back is out of sight as a whole; nothing is deleted.")
            if found
            else tr("Nothing was imported into this project yet."),
            is_quiet=True,
        )
        lead.setWordWrap(True)
        layout.addWidget(lead)
        layout.addWidget(self._listed(found), 1)
        buttons, close = QDialogButtonBox(), Button(tr("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        close.setFocus()
        resize_on_screen(self, 86 * SPACE, (20 + 8 * min(max(1, len(found)), 6)) * SPACE)

    def _listed(self, found: list[Batch]) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, SPACE, 0)
        rows.setSpacing(2 * SPACE)
        for batch in found:
            rows.addLayout(self._row(batch))
        rows.addStretch(1)
        return scrolling(page, tr("Imports"))

    def _row(self, batch: Batch) -> QHBoxLayout:
        is_away = batch.state in (BatchState.TAKEN_BACK, BatchState.BRINGING_BACK)
        title, about = ElidedLabel(weight=QFont.Weight.DemiBold), ElidedLabel(factor=0.92)
        title.setText(PurePath(batch.source).name or batch.source)
        about.setText(_about(batch))
        for label in (title, about) if is_away else (about,):
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(title)
        told.addWidget(about)
        button = self.turns[batch.id] = Button(tr("Bring back") if is_away else tr("Take back…"))
        button.setAutoDefault(False)
        button.setAccessibleName(f"{button.text()} {title.text()}")
        button.setEnabled(not self._project.read_only)
        button.clicked.connect(lambda: self._bring(batch) if is_away else self._ask(batch))
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addLayout(told, 1)
        row.addWidget(button)
        return row

    def _bring(self, batch: Batch) -> None:
        self.accept()
        self._bring_back(batch)

    def _ask(self, batch: Batch) -> None:
        def sure() -> None:
            self.accept()
            self._take_back(batch)

        SureDialog(self, batch, at_stake_words(self._project.batches.at_stake(batch.id)), sure).open()


class SureDialog(QDialog):
    """Says what goes out of sight with an import, before it is taken back."""

    def __init__(self, parent: QWidget, batch: Batch, stake: str, sure: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take an import back"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sure = sure
        left = batch.articles - batch.hidden
        what = words(tr("Take {n:,} article back?", "Take {n:,} articles back?", n=left), weight=QFont.Weight.DemiBold)
        kept = words(tr("They are out of sight until the import is brought back. Nothing is deleted."), is_quiet=True)
        layout = roomy(self)
        layout.addWidget(what)
        if stake:
            lost = words(tr("Out of sight with them is what people have decided: {work}.", work=tr(stake)))
            lost.setForegroundRole(self.palette().ColorRole.BrightText)
            lost.setWordWrap(True)
            layout.addWidget(lost)
        kept.setWordWrap(True)
        layout.addWidget(kept)
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, tr("Take back"), self._take))
        self.setFixedWidth(60 * SPACE)

    def _take(self) -> None:
        self.accept()
        self._sure()


def _about(batch: Batch) -> str:
    at = day_and_time(datetime.fromtimestamp(batch.at / 1000, UTC).astimezone())
    parts = [at, tr("{n:,} article", "{n:,} articles", n=batch.articles)]
    if batch.reviewed:
        parts.append(tr("{n:,} review of other articles", "{n:,} reviews of other articles", n=batch.reviewed))
    became = batch.choice.get("as")
    if became in _BECAME:
        parts.append(tr(_BECAME[became]))
    if batch.state is not BatchState.COMPLETE:
        parts.append(tr(STATES[batch.state]))
    return " · ".join(parts)
