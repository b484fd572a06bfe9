"""Shows what an import would bring before anything is written: articles, labels, fields, what is wrong; and asks."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from workbench.core.annotations import Mark
from workbench.core.schemes import LabelScheme
from workbench.desktop.controls import Button, Progress
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.import_fields import ImportFields
from workbench.desktop.import_format import ImportFormat
from workbench.desktop.import_labels import ImportLabels
from workbench.desktop.import_looking import ImportLooking
from workbench.desktop.import_samples import ArticleSamples, FaultList
from workbench.desktop.import_whose import ImportWhose
from workbench.desktop.look import SPACE, resize_on_screen, words
from workbench.desktop.scroll_bar import scrolling
from workbench.desktop.tab_bar import TabBar
from workbench.desktop.translation import tr
from workbench.exchange.incoming import ImportOptions
from workbench.session.import_preview import Preview
from workbench.session.intake import Brought, Intake, Name, target_of

_STEPS = 1000
Chosen = Callable[[ImportOptions, Intake], None]


class ImportDialog(QDialog):
    """`chosen` is called with how to read the files and the Intake that the person wants; Escape imports nothing."""

    def __init__(
        self,
        parent: QWidget,
        files: Sequence[Path],
        scheme: LabelScheme,
        looking: Callable[[QWidget], ImportLooking],
        chosen: Chosen,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._files, self._scheme, self._chosen = files, scheme, chosen
        self.found = Preview()
        self._is_placed = False
        self._shown: object = None
        self.headline = words(factor=1.35, weight=QFont.Weight.DemiBold)
        self.about = ElidedLabel()
        self.about.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.bar = Progress(maximum=_STEPS)
        self.bar.setAccessibleName(tr("Looking at the files"))
        self.format, self.whose = ImportFormat(), ImportWhose()
        self.articles, self.labels, self.fields, self.faults = (
            ArticleSamples(),
            ImportLabels(scheme),
            ImportFields(scheme),
            FaultList(),
        )
        self.tabs, self.pages = TabBar(), QStackedWidget()
        self.tabs.setAccessibleName(tr("What was found"))
        pages = (
            (self.articles, tr("The first articles, as they will be")),
            (self.labels, tr("What becomes of each label")),
            (self.fields, tr("What each field is")),
            (self.faults, tr("What is wrong in the files")),
        )
        for page, name in pages:
            self.tabs.addTab("")
            self.pages.addWidget(scrolling(page, name))
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.buttons, self.take = QDialogButtonBox(), Button(tr("Import"))
        leave = Button(tr("Cancel"))
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        self.take.setDefault(True)
        leave.setAutoDefault(False)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._looking = looking(self)
        self._looking.found.connect(self._show)
        self._looking.progressed.connect(self._progress)
        self.labels.changed.connect(lambda: self._show(self.found))
        self.fields.changed.connect(self._look_again)
        self.format.changed.connect(self._read_otherwise)
        self.whose.changed.connect(lambda: self._show(self.found))
        self._show(self.found)
        self._looking.look()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        for part in (self.headline, self.about, self.bar, self.format, self.whose, self.tabs):
            layout.addWidget(part)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.buttons)
        resize_on_screen(self, 104 * SPACE, 76 * SPACE)

    def _read_otherwise(self) -> None:
        self.fields.forget()
        self._look_again()
        self._is_placed = False

    def _look_again(self) -> None:
        self._is_placed = True  # the person is at work on a page
        self._show(Preview())
        self._looking.look(self._told())

    def _told(self) -> ImportOptions:
        return ImportOptions(self.format.format, self.fields.fields, sheet=self.fields.sheet)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setValue(round(_STEPS * done / total) if total else 0)

    def _show(self, found: Preview) -> None:
        self.found = found
        self.bar.setVisible(not found.is_whole)
        self.headline.setText(tr("{n:,} article", "{n:,} articles", n=found.count))
        self.about.setText(self._about(found))
        self.labels.show_labels(found.labels)
        self.fields.show_fields(found.fields, found.sheets)
        shown = found.articles, self.labels.labels, self.labels.added, found.is_whole
        if shown != self._shown:
            # Made anew only where they change: while many files are read that would be several times a second.
            self._shown = shown
            self.articles.show_articles(found.articles, self._hue_of, is_whole=found.is_whole)
        self.faults.show_faults(found.faults, found.fault_count)
        self.format.show_found(found)
        self.whose.show_found(found)
        self._name_tabs(found)
        new = found.count - found.there
        has_work = found.annotated > 0 and self.whose.brought is not Brought.SUGGESTIONS
        is_only_work = has_work and new == 0 and found.is_whole
        named = tr("Import {n:,} article", "Import {n:,} articles", n=new)
        self.take.setText(tr("Import annotations") if is_only_work else named)
        brings = new > 0 or has_work
        self.take.setEnabled(brings and self.fields.has_text and self.whose.is_said)

    def _about(self, found: Preview) -> str:
        name = self._files[0].name if len(self._files) == 1 else tr("{n:,} file", "{n:,} files", n=found.files)
        parts = [name, *(tr(title) for title, _ in found.formats[:3])]
        if found.again:
            parts.append(tr("{n:,} with the text of another", "{n:,} with the text of another", n=found.again))
        if found.there:
            parts.append(tr("{n:,} there already", "{n:,} there already", n=found.there))
        if not found.is_whole:
            parts.append(tr("still looking"))
        return " · ".join(parts)

    def _name_tabs(self, found: Preview) -> None:
        names = (
            tr("Articles"),
            tr("Labels ({n:,})", "Labels ({n:,})", n=len(found.labels)),
            tr("Fields"),
            tr("Wrong ({n:,})", "Wrong ({n:,})", n=found.wrong_count)
            if found.wrong_count
            else tr("Notes ({n:,})", "Notes ({n:,})", n=found.note_count),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        self.tabs.setTabVisible(1, found.has_marks)
        self.tabs.setTabVisible(2, self.fields.has_choice)
        self.tabs.setTabVisible(3, found.fault_count > 0)
        if not self._is_placed and (found.is_whole or found.count):
            self._is_placed = True
            self.tabs.setCurrentIndex(_first_page(found, has_text=self.fields.has_text))

    def _hue_of(self, mark: Mark) -> int | None:
        to = target_of(Name(mark.span.layer, mark.span.label), self.labels.labels)
        added = {(label.layer, label.name): label.hue for label in self.labels.added}
        if to is None or to in added:
            return None if to is None else added[to]
        layer = self._scheme.layer(to.layer)
        label = layer.label(to.label) if layer else None
        return label.hue if label else None

    def _take(self) -> None:
        if not self.take.isEnabled():
            return
        intake = Intake(self.whose.brought, self.whose.annotator, self.labels.labels, self.labels.added)
        told = self._told()
        self.accept()
        self._chosen(told, intake)

    def done(self, result: int) -> None:
        self._looking.stop()
        super().done(result)


def _first_page(found: Preview, *, has_text: bool) -> int:
    """What needs an answer comes first, then what is wrong, then what comes in."""
    if not has_text:
        return 2
    if found.unknown:
        return 1
    return 3 if found.fault_count and not found.count else 0
