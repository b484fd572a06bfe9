"""ArticlePage: sets an article in a QTextDocument like something to be read - face, measure, leading, zones."""

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from workbench.core.articles import Article, Zone
from workbench.desktop.colours import Theme
from workbench.desktop.text_map import TextMap, showable

READING_FACES = ("Charter", "Bitstream Charter", "Source Serif 4", "Georgia", "Noto Serif", "DejaVu Serif", "serif")
READING_POINTS = 12.5
CHARACTERS = 66
_SAMPLE = "the quick brown fox jumps over the lazy dog and finds no claim in it "
LEADING, _TITLE_SHARE, _BLANK_LINE = 1.68, 0.83, 30.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class ArticlePage:
    """The document of the article view. Positions in it are those of `TextMap`, whatever the format."""

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.text_map = TextMap("")
        self.margin = 0.0
        self._family, self._points, self._zoom = "", READING_POINTS, 1.0
        self._characters, self._leading = CHARACTERS, 100 * LEADING
        self._zones: tuple[Zone, ...] = ()
        self._blank_lines: list[tuple[int, int]] = []
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self._apply_font()

    @property
    def font(self) -> QFont:
        return self.document.defaultFont()

    @property
    def em(self) -> float:
        """The size of the reading font in logical pixels."""
        return QFontMetricsF(self.font).ascent() * 1.08

    @property
    def leading(self) -> float:
        """The space between the letters of one line of prose and the next, in logical pixels."""
        return QFontMetricsF(self.font).height() * (self._leading / 100 - 1)

    @property
    def line_height(self) -> float:
        """From one line of prose to the next, in logical pixels."""
        return QFontMetricsF(self.font).height() * self._leading / 100

    def set_text(self, article: Article, theme: Theme) -> None:
        self._zones = article.zones
        self.text_map = TextMap(article.text)
        self.document.setPlainText(showable(article.text))
        self._blank_lines = _blank_lines(article.text)
        self._format_blocks()
        self.colour_zones(theme)

    def clear(self) -> None:
        self._zones, self._blank_lines = (), []
        self.text_map = TextMap("")
        self.document.clear()

    def set_font(self, family: str, points: float) -> None:
        """`points` are of 1/72 inch at 96 dots an inch, so that a size looks alike on every system."""
        self._family, self._points = family, points
        self._apply_font()
        self._format_blocks()

    def set_measure(self, characters: int, leading: float) -> None:
        """`characters` a line at the most; `leading` is the height of a line, in heights of the font."""
        self._characters, self._leading = characters, 100 * leading
        self._format_blocks()

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._apply_font()
        self._format_blocks()

    def fit(self, width: int, height: int) -> None:
        """Centres the column in a viewport of this size, in logical pixels."""
        measure = QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._characters
        roomy = 4.6 * self.em
        self.margin = max((width - measure) / 2, roomy if width > measure * 0.85 else 1.6 * self.em)
        # Of what `rootFrame` gives, PySide keeps one for each text that was ever shown.
        frame = QTextCursor(self.document).currentFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(round(self.margin))
        shape.setRightMargin(round(min(self.margin, max((width - measure) / 2, 1.6 * self.em))))
        shape.setTopMargin(round(2.6 * self.em))
        shape.setBottomMargin(round(max(3 * self.em, height * 0.3)))
        if shape != frame.frameFormat():
            frame.setFrameFormat(shape)

    def colour_zones(self, theme: Theme) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for zone in self._zones:
            self._select(cursor, zone.start, zone.end)
            cursor.mergeCharFormat(_zone_format(zone.kind, theme))
        cursor.endEditBlock()

    def _apply_font(self) -> None:
        font = QFont([self._family, *READING_FACES] if self._family else list(READING_FACES))
        dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()
        font.setPointSizeF(self._points * self._zoom * 96 / dots)
        self.document.setDefaultFont(font)

    def _format_blocks(self) -> None:
        # Qt gives the last line of a paragraph no leading, so the space below has to make up for it.
        below = self.leading + 0.3 * self.em
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(_block_format(self._leading, below))
        for start, end in self._blank_lines:
            self._select(cursor, start, end)
            cursor.mergeBlockFormat(_block_format(_BLANK_LINE, 0))
        for zone in self._zones:
            if zone.kind == "title":
                self._select(cursor, zone.start, zone.end)
                cursor.mergeBlockFormat(_block_format(self._leading * _TITLE_SHARE, below))
        cursor.endEditBlock()

    def _select(self, cursor: QTextCursor, start: int, end: int) -> None:
        cursor.setPosition(self.text_map.unit(start))
        cursor.setPosition(self.text_map.unit(end), QTextCursor.MoveMode.KeepAnchor)


def _block_format(leading: float, below: float) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(leading, _PROPORTIONAL)
    shape.setBottomMargin(round(below))
    return shape


def _blank_lines(text: str) -> list[tuple[int, int]]:
    """Runs of empty lines, which would tear holes into the page at full height."""
    runs: list[tuple[int, int]] = []
    offset = 0
    for line in text.split("\n"):
        if not line.strip():
            if runs and runs[-1][1] == offset - 1:
                runs[-1] = (runs[-1][0], offset + len(line))
            else:
                runs.append((offset, offset + len(line)))
        offset += len(line) + 1
    return runs


def _zone_format(kind: str, theme: Theme) -> QTextCharFormat:
    shape = QTextCharFormat()
    if kind == "title":
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
    else:
        shape.setForeground(theme.quiet)
    return shape
