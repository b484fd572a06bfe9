"""Colours of marks and text in the article, worked out from a label's hue so that every label reads equally well."""

import colorsys
import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

# Relative luminances (WCAG), in the light and in the dark theme. One luminance for all hues keeps contrast the same for
# yellow and for blue: the ratio of two is (a + .05) / (b + .05), and text on the strongest fill has to reach 4.5.
_FILL_CONFIRMED, _FILL_OPEN, _FILL_QUIET = (0.770, 0.058), (0.880, 0.036), (0.920, 0.028)
_BORDER, _BORDER_QUIET, _TEXT = (0.210, 0.270), (0.260, 0.190), (0.115, 0.450)
# Chromas of OKLCH: how much colour there is in a tint, seen alike in every hue.
_CHROMA_FILL, _CHROMA_OPEN, _CHROMA_QUIET, _CHROMA_LINE = 0.062, 0.036, 0.020, 0.125


@dataclass(frozen=True, slots=True)
class Tint:
    """What one mark is painted with: `text` is for its tag and ring, legible on every fill and on the page."""

    fill: QColor
    border: QColor
    text: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one palette. `quiet` is for text that is not prose, such as credits, at 4.5 : 1 or better."""

    page: QColor
    ink: QColor
    quiet: QColor
    accent: QColor
    selection: QColor
    is_dark: bool

    def tint(self, hue: int, *, is_open: bool, is_quiet: bool = False) -> Tint:
        """The colours of a mark: lighter while it is `is_open`, withdrawn while another layer is worked in."""
        return _tint(hue, self.is_dark, is_open, is_quiet)


def theme_of(palette: QPalette) -> Theme:
    roles = QPalette.ColorRole
    return _theme(*(palette.color(role).rgba() for role in (roles.Base, roles.Text, roles.Highlight)))


@lru_cache(maxsize=8)
def _theme(base: int, text: int, highlight: int) -> Theme:
    page, ink = QColor.fromRgba(base), QColor.fromRgba(text)
    is_dark = luminance(page) < luminance(ink)
    hue = QColor.fromRgba(highlight).hslHue()
    accent = _with_luminance(hue if hue >= 0 else 215, 0.16, 0.42 if is_dark else 0.13)
    selection = QColor(accent)
    selection.setAlphaF(0.30 if is_dark else 0.24)
    return Theme(page, ink, QColor("#bababa" if is_dark else "#606060"), accent, selection, is_dark)


def luminance(colour: QColor) -> float:
    """The relative luminance of WCAG 2, 0 for black to 1 for white."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: QColor, b: QColor) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=1024)
def _tint(hue: int, is_dark: bool, is_open: bool, is_quiet: bool) -> Tint:
    fill = _FILL_QUIET if is_quiet else _FILL_OPEN if is_open else _FILL_CONFIRMED
    chroma = _CHROMA_QUIET if is_quiet else _CHROMA_OPEN if is_open else _CHROMA_FILL
    border = _BORDER_QUIET if is_quiet else _BORDER
    line = _CHROMA_LINE * (0.6 if is_quiet else 1.0)
    return Tint(
        _with_luminance(hue, chroma, fill[is_dark]),
        _with_luminance(hue, line, border[is_dark]),
        _with_luminance(hue, line, _TEXT[is_dark]),
    )


def _with_luminance(hue: int, chroma: float, target: float) -> QColor:
    """The colour of a hue (degrees) and chroma whose relative luminance is `target`, found by halving the lightness."""
    angle = _perceived_angle(hue)
    low, high = 0.0, 1.0
    for _ in range(14):
        middle = (low + high) / 2
        if luminance(_oklch(middle, chroma, angle)) < target:
            low = middle
        else:
            high = middle
    return _oklch((low + high) / 2, chroma, angle)


def _perceived_angle(hue: int) -> float:
    """The angle in OKLab of the pure colour at `hue` on the common circle (red 0, green 120, blue 240)."""
    red, green, blue = (_linear(part) for part in colorsys.hls_to_rgb((hue % 360) / 360, 0.5, 1.0))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return math.atan2(b, a)


def _oklch(lightness: float, chroma: float, angle: float) -> QColor:
    """Björn Ottosson's OKLCH, cut off where the screen has no such colour."""
    a, b = chroma * math.cos(angle), chroma * math.sin(angle)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
    return QColor.fromRgbF(*(_encoded(part) for part in (red, green, blue)))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _encoded(part: float) -> float:
    part = min(max(part, 0.0), 1.0)
    return 12.92 * part if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)
