"""Colours of marks and text in the article, worked out from a label's hue so that every label reads equally well."""

import colorsys
import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

from workbench.desktop.label_wheels import STANDARD, WHEEL_ROLE, WHEEL_SIGNS, WHEELS

# Relative luminances (WCAG), in the light and in the dark theme. One luminance for all hues keeps contrast the same for
# yellow and for blue: the ratio of two is (a + .05) / (b + .05), and text on the strongest fill has to reach 4.5.
_FILL_CONFIRMED, _FILL_OPEN, _FILL_QUIET = (0.770, 0.058), (0.880, 0.036), (0.920, 0.028)
_BORDER, _BORDER_QUIET, _TEXT = (0.210, 0.270), (0.260, 0.190), (0.115, 0.450)
# Chromas of OKLCH: how much colour there is in a tint, seen alike in every hue.
_QUIET_INK = ("#606060", "#bababa")
# The fills of the other wheels are darker, in the dark theme lighter, so what is written on them has to stand off more.
_QUIET_INK_ON_WHEEL = ("#464646", "#cfcfcf")
_TEXT_ON_WHEEL, _BORDER_ON_WHEEL = (0.062, 0.620), ((0.080, 0.270), (0.190, 0.450))
_TO_PAGE_OPEN, _TO_PAGE_QUIET = 0.45, 0.70
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
    wheel: str = STANDARD

    def tint(self, hue: int, *, is_open: bool, is_quiet: bool = False) -> Tint:
        """The colours of a mark: lighter while it is `is_open`, withdrawn while another layer is worked in."""
        if self.wheel != STANDARD:
            share = _TO_PAGE_QUIET if is_quiet else _TO_PAGE_OPEN if is_open else 0.0
            return _wheel_tint(self.wheel, hue, self.page.rgba(), self.is_dark, share)
        return _tint(hue, self.is_dark, is_open, is_quiet)


def theme_of(palette: QPalette) -> Theme:
    roles = QPalette.ColorRole
    wanted = (roles.Base, roles.Text, roles.Highlight, WHEEL_ROLE)
    return _theme(*(palette.color(role).rgba() for role in wanted))


@lru_cache(maxsize=8)
def _theme(base: int, text: int, highlight: int, sign: int) -> Theme:
    page, ink = QColor.fromRgba(base), QColor.fromRgba(text)
    is_dark = luminance(page) < luminance(ink)
    hue = QColor.fromRgba(highlight).hslHue()
    accent = _with_luminance(hue if hue >= 0 else 215, 0.16, 0.42 if is_dark else 0.13)
    selection = QColor(accent)
    wheel = next((name for name, own in WHEEL_SIGNS.items() if QColor(own).rgba() == sign), STANDARD)
    selection.setAlphaF((0.30 if wheel == STANDARD else 0.18) if is_dark else 0.24)
    quiet = _QUIET_INK[is_dark] if wheel == STANDARD else _QUIET_INK_ON_WHEEL[is_dark]
    return Theme(page, ink, QColor(quiet), accent, selection, is_dark, wheel)


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


@lru_cache(maxsize=1024)
def _wheel_tint(wheel: str, hue: int, page: int, is_dark: bool, share: float) -> Tint:
    """The tint out of a wheel of fixed colours, of which a share is the page's, as where a mark is open or quiet."""
    colours = WHEELS[wheel, is_dark]
    place = round(math.degrees(_perceived_angle(hue)) / 360 * len(colours)) % len(colours)
    full = QColor(colours[place])
    lightness, a, b = _oklab(full)
    angle, chroma = math.atan2(b, a), math.hypot(a, b)
    rank = sorted(_oklab(QColor(each))[0] for each in colours).index(lightness) / (len(colours) - 1)
    low, high = _BORDER_ON_WHEEL[is_dark]
    line = min(1.7 * chroma, 0.15) * (0.6 if share == _TO_PAGE_QUIET else 1.0)
    return Tint(
        _blended(full, QColor.fromRgba(page), share),
        _at_luminance(angle, line, low + (high - low) * rank),
        _at_luminance(angle, line, _TEXT_ON_WHEEL[is_dark]),
    )


def _blended(colour: QColor, other: QColor, share: float) -> QColor:
    parts = ((colour.redF(), other.redF()), (colour.greenF(), other.greenF()), (colour.blueF(), other.blueF()))
    return QColor.fromRgbF(*(_encoded(_linear(own) * (1 - share) + _linear(its) * share) for own, its in parts))


def _with_luminance(hue: int, chroma: float, target: float) -> QColor:
    return _at_luminance(_perceived_angle(hue), chroma, target)


def _at_luminance(angle: float, chroma: float, target: float) -> QColor:
    """The colour of an OKLab angle and chroma whose relative luminance is `target`, found by halving the lightness."""
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
    _, a, b = _oklab(QColor.fromRgbF(*colorsys.hls_to_rgb((hue % 360) / 360, 0.5, 1.0)))
    return math.atan2(b, a)


def _oklab(colour: QColor) -> tuple[float, float, float]:
    """Björn Ottosson's OKLab: lightness, and two axes of colour."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


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
