"""Asks what goes into a release and where it is written, and says how much that is before it is done."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QWidget

from workbench.core.decisions import ReviewState
from workbench.core.problems import Problem
from workbench.desktop.controls import Button, CheckBox, ComboBox, Field
from workbench.desktop.dialogs import answers, roomy
from workbench.desktop.export_choices import PickSome, labels_in, lists_in
from workbench.desktop.look import SPACE, words
from workbench.desktop.translation import problem_text, tr
from workbench.exchange.release_formats import release_formats
from workbench.exchange.splits import Splits, parse_splits
from workbench.session.exporting import FINISHED, ReleaseChoice
from workbench.session.release_offer import ReleaseOffer, shares
from workbench.store.journal import Annotator

Chosen = Callable[[Path, Sequence[Annotator], ReleaseChoice], None]


class ExportDialog(QDialog):
    """`chosen` is called with the folder, whose annotations, and the choice; what cannot be meant is told in place."""

    def __init__(
        self, parent: QWidget, folder: Path, offer: ReleaseOffer, chosen: Chosen, *, findings: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export a release"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer = offer
        self._chosen = chosen
        self.folder = _field(tr("Folder of the release"), str(folder))
        self.formats = ComboBox()
        self.formats.setAccessibleName(tr("Format of the release"))
        self._formats = release_formats()
        for format in self._formats:
            self.formats.addItem(tr(format.title))
        self.left_out = _quiet()
        self.people = PickSome([person.annotator.name for person in offer.people], [0], self._sum_up)
        layers = [tr(layer.title) for layer in offer.layers]
        self.layers = PickSome(layers, range(len(layers)), self._sum_up)
        self.labels = _field(tr("Labels"), placeholder=tr("all, or such as PERSON, ORG"))
        self.unfinished = CheckBox(tr("Also articles that are not finished"))
        self.with_rejected = CheckBox(tr("Also what was rejected, as data of its own"))
        self.splits = _field(tr("Splits"))
        self.lists = _field(tr("Lists of ids"), placeholder=tr("none, or such as test=held-out.txt"))
        self.anew = CheckBox(tr("Forget which splits articles had before"))
        self.summary = words()
        self.summary.setWordWrap(True)
        # Its words may take a second line while a person chooses.
        self.summary.setMinimumHeight(2 * self.summary.fontMetrics().lineSpacing())
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.findings = _quiet(findings)
        self.fault = words()
        self.fault.setForegroundRole(self.palette().ColorRole.BrightText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._connect()
        self._tell_what_is_left_out(0)
        self._sum_up()
        self._lay_out()

    def _connect(self) -> None:
        self.formats.currentIndexChanged.connect(self._tell_what_is_left_out)
        for box in (self.unfinished, self.anew):
            box.toggled.connect(lambda _: self._sum_up())
        for field in (self.splits, self.lists, self.labels):
            field.textChanged.connect(lambda _: self._sum_up())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(SPACE)
        form.setHorizontalSpacing(2 * SPACE)
        form.addRow(tr("Folder"), self._place())
        form.addRow(tr("Format"), self.formats)
        form.addRow("", self.left_out)
        form.addRow(tr("Made by"), self.people)
        form.setRowVisible(self.people, len(self._offer.people) > 1)
        form.addRow(tr("Articles"), self.unfinished)
        form.addRow(tr("Layers"), self.layers)
        form.addRow(tr("Labels"), self.labels)
        form.addRow("", self.with_rejected)
        form.addRow(tr("Splits"), self.splits)
        form.addRow(tr("Lists of ids"), self.lists)
        form.addRow("", self.anew)
        form.setRowVisible(self.anew, self._offer.kept is not None)
        layout = roomy(self)
        layout.addLayout(form)
        layout.addSpacing(SPACE)
        layout.addWidget(self.summary)
        layout.addWidget(self.findings)
        self.findings.setVisible(bool(self.findings.text()))
        layout.addWidget(self.fault)
        layout.addSpacing(SPACE)
        layout.addWidget(answers(self, tr("Export"), self._take))
        self.resize(80 * SPACE, max(self.sizeHint().height(), layout.totalHeightForWidth(80 * SPACE)))

    def _place(self) -> QHBoxLayout:
        browse = Button(tr("Choose…"))
        browse.setAutoDefault(False)
        browse.setToolTip(tr("Choose the folder that the release is written to"))
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(SPACE)
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        return place

    def _tell_what_is_left_out(self, row: int) -> None:
        left_out = ", ".join(tr(what) for what, _ in self._formats[row].leaves_out)
        holds_all = tr("It holds everything.")
        self.left_out.setText(tr("It does not hold: {left_out}.", left_out=left_out) if left_out else holds_all)

    def _sum_up(self) -> None:
        """Says what would be written; a split that is still being typed is no fault yet."""
        self.fault.hide()
        kept = self._offer.kept
        before = kept is not None and not self.anew.isChecked()
        parts = ",".join(f"{name}={weight}" for name, weight in kept.parts) if kept is not None else ""
        alone = tr("all in train, or such as train=80,dev=10,test=10")
        self.splits.setPlaceholderText(tr("as before: {splits}", splits=parts) if before else alone)
        number = self._offer.count(self.people.picked, unfinished=self.unfinished.isChecked())
        told = [tr("{n:,} article is written.", "{n:,} articles are written.", n=number)]
        if not (number or self.unfinished.isChecked()):
            told.insert(0, tr("No article is finished yet."))
        try:
            splits = self._offer.splits(self._stated(), anew=self.anew.isChecked())
        except Problem:
            splits = Splits(())
        if len(splits.parts) > 1:
            sizes = " · ".join(tr("{split} {size:,}", split=name, size=size) for name, size in shares(splits, number))
            told.append(tr("About: {sizes}. Copies and articles about one event stay together.", sizes=sizes))
        if before:
            settled = self._offer.settled
            told.append(tr("{n:,} keeps the split it has.", "{n:,} keep the split they have.", n=settled))
        self.summary.setText(" ".join(told))

    def _stated(self) -> Splits | None:
        return parse_splits(self.splits.text()) if self.splits.text().strip() else None

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the release"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _take(self) -> None:
        if not self.folder.text().strip():
            self.folder.setFocus()
            return
        try:
            people, choice = self._annotators(), self._choice()
        except Problem as problem:
            self.fault.setText(problem_text(problem))
            self.fault.show()
            return
        self.accept()
        self._chosen(Path(self.folder.text()).expanduser(), people, choice)

    def _annotators(self) -> list[Annotator]:
        people = [self._offer.people[place].annotator for place in self.people.picked]
        if not people:
            raise Problem("Nobody is chosen whose annotations are meant.")
        return people

    def _choice(self) -> ReleaseChoice:
        """Raises Problem where what was typed cannot be meant."""
        picked, layers = self.layers.picked, self._offer.layers
        if not picked:
            raise Problem("No layer is chosen.")
        return ReleaseChoice(
            tuple(ReviewState) if self.unfinished.isChecked() else FINISHED,
            self.with_rejected.isChecked(),
            self._stated() or ReleaseChoice().splits,
            self._formats[self.formats.currentIndex()].name,
            lists_in(self.lists.text()),
            self.anew.isChecked(),
            None if len(picked) == len(layers) else tuple(layers[place].name for place in picked),
            labels_in(self.labels.text()),
        )


def _field(name: str, text: str = "", *, placeholder: str = "") -> Field:
    field = Field(text, placeholder=placeholder)
    field.setAccessibleName(name)
    return field


def _quiet(text: str = "") -> QLabel:
    label = words(text, is_quiet=True)
    label.setWordWrap(True)
    return label
