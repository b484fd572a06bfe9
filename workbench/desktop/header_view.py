"""The line above: which project and article are in hand, how far the work is and how fast it goes."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workbench.core.articles import Article
from workbench.core.queue import Progress
from workbench.desktop.elided_label import ElidedLabel
from workbench.desktop.look import SPACE, plain, words
from workbench.desktop.mirroring import mirrored
from workbench.desktop.signals import SessionSignals
from workbench.desktop.translation import tr
from workbench.session.changes import Changes

_WIDEST_PROJECT = 30 * SPACE
_WIDEST_BYLINE, _WIDEST_FLAG = 28 * SPACE, 40 * SPACE
_LEAST_TITLE = 20 * SPACE
_BYLINE = ("source", "published")


class HeaderView(QWidget):
    def __init__(self, signals: SessionSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals = signals
        self.project = ElidedLabel()
        self.project.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.project.setMaximumWidth(_WIDEST_PROJECT)
        self.title = ElidedLabel(weight=QFont.Weight.DemiBold, factor=1.1)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.byline = ElidedLabel()
        self.byline.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.byline.setMaximumWidth(_WIDEST_BYLINE)
        self.title.setMinimumWidth(_LEAST_TITLE)
        self.flag = ElidedLabel()
        self.flag.setMaximumWidth(_WIDEST_FLAG)
        self.done = words()
        self.pace = words(is_quiet=True)
        self._share = 0.0
        line = QHBoxLayout()
        line.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        line.setSpacing(SPACE)
        line.addWidget(self.project)
        line.addWidget(words("▸", is_quiet=True))
        line.addWidget(self.title, 1)
        line.addWidget(self.byline)
        line.addWidget(self.flag)
        line.addSpacing(SPACE)
        line.addWidget(self.done)
        line.addWidget(self.pace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        signals.session_changed.connect(self._show)
        signals.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.article or changes.queue or changes.reviews:
            self._show()

    def _show(self) -> None:
        session = self._signals.session
        if session is None:
            return
        article = session.hand.article if session.hand else None
        self.project.setText(session.project.path.stem)
        self.project.setToolTip(plain(str(session.project.path)))
        self.title.setText((article.title or article.key) if article else tr("No article"))
        self._show_byline(article)
        self._show_flag(session.hand.review.flag if session.hand else None)
        progress = session.project.queue.progress(session.annotator.id)
        self.done.setText(
            tr("{done:,} of {articles:,} done", done=progress.done, articles=progress.articles)
            if progress.articles
            else ""
        )
        self.pace.setText(pace_of(progress) if progress.articles else "")
        self.pace.setToolTip("" if progress.done else tr("Shown from the first article on that you finish"))
        self.pace.setVisible(bool(self.pace.text()))
        self._share = progress.done / max(1, progress.articles)
        self.update()

    def _show_byline(self, article: Article | None) -> None:
        """Where the article in hand is from and of which day, as far as its file said; pointed at, all that it said."""
        meta = article.meta if article else {}
        told = [meta[name] for name in _BYLINE if meta.get(name)]
        self.byline.setText(" · ".join(told))
        self.byline.setToolTip(plain("\n".join(f"{name}: {value}" for name, value in meta.items())))
        self.byline.setVisible(bool(told))

    def _show_flag(self, note: str | None) -> None:
        """What was noted when the article in hand was flagged."""
        self.flag.setVisible(note is not None)
        self.flag.setText(f"⚑ {note or tr('flagged')}")
        self.flag.setAccessibleName(tr("Flag: {note}", note=note) if note else tr("Flagged"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line along the lower edge, as far as the work is done."""
        painter = QPainter(self)
        below = QRectF(0, self.height() - 2, self.width(), 2)
        painter.fillRect(below, self.palette().color(QPalette.ColorRole.Mid))
        below.setWidth(self.width() * self._share)
        painter.fillRect(
            mirrored(below, self.rect(), self.layoutDirection()), self.palette().color(QPalette.ColorRole.Accent)
        )


def pace_of(progress: Progress) -> str:
    """Such as “18 an hour · 9.4 actions an article”, with dashes before there is anything to go by."""
    hourly, actions = progress.an_hour, progress.actions_an_article
    return " · ".join(
        (
            tr("– an hour") if hourly is None else tr("{articles:,.0f} an hour", articles=hourly),
            tr("– actions an article") if actions is None else tr("{actions:.1f} actions an article", actions=actions),
        )
    )
