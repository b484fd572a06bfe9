"""Lists the imports of a project: where each came from, what is left of it, and a button that takes it back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.core.phrases import phrase
from workbench.desktop.controls import Button
from workbench.desktop.look import SPACE
from workbench.desktop.rows_dialog import RowsDialog, row_of
from workbench.desktop.sure_dialog import Question, SureDialog
from workbench.desktop.translation import day_and_time, tr
from workbench.session.taking_back import STATES, at_stake_words
from workbench.store.batches import Batch, BatchState
from workbench.store.project import Project

Turn = Callable[[Batch], None]
_BECAME = {
    "annotations": phrase("annotations taken over"),
    "gold": phrase("as gold"),
}


class BatchesDialog(RowsDialog):
    """`take_back` and `bring_back` are called with the Batch once the person is sure, and the dialog is closed."""

    def __init__(self, parent: QWidget, project: Project, take_back: Turn, bring_back: Turn) -> None:
        found = project.batches.all()
        lead = (
            tr("An import that is taken back is out of sight as a whole; nothing is deleted.")
            if found
            else tr("Nothing was imported into this project yet.")
        )
        super().__init__(parent, tr("Imports"), lead)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project, self._take_back, self._bring_back = project, take_back, bring_back
        self.turns: dict[int, Button] = {}
        self.show_rows([self._row(batch) for batch in found], height=8 * SPACE, most=6)

    def _row(self, batch: Batch) -> QHBoxLayout:
        is_away = batch.state in (BatchState.TAKEN_BACK, BatchState.BRINGING_BACK)
        button = self.turns[batch.id] = Button(tr("Bring back") if is_away else tr("Take back…"))
        button.setEnabled(not self._project.read_only)
        button.clicked.connect(lambda: self._bring(batch) if is_away else self._ask(batch))
        title = PurePath(batch.source).name or batch.source
        return row_of(title, _about(batch), button, gap=2 * SPACE, is_faint=is_away)

    def _bring(self, batch: Batch) -> None:
        self.accept()
        self._bring_back(batch)

    def _ask(self, batch: Batch) -> None:
        def sure() -> None:
            self.accept()
            self._take_back(batch)

        stake = at_stake_words(self._project.batches.at_stake(batch.id))
        asked = Question(
            tr("Take an import back"),
            tr("Take {n:,} article back?", "Take {n:,} articles back?", n=batch.articles - batch.hidden),
            tr("Take back"),
            lost=tr("Out of sight with them is what people have decided: {work}.", work=tr(stake)) if stake else "",
            kept=tr("They are out of sight until the import is brought back. Nothing is deleted."),
        )
        SureDialog(self, asked, sure).open()


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
