"""Every label of the news scheme can be read in both themes, in every state, whichever wheel of colours is chosen."""

from itertools import combinations, product

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette

from workbench.core.schemes import LabelScheme
from workbench.desktop.colours import Theme, Tint, contrast, theme_of
from workbench.desktop.label_wheels import STANDARD, WHEEL_ROLE, WHEEL_SIGNS
from workbench.desktop.look import edge, palette
from workbench.desktop.row_painting import CHOSEN

PAGES = {
    "light": ("#ffffff", "#1a1a1a"),
    "ours": ("#fdfcfa", "#1f2126"),
    "dark": ("#1b1c1f", "#e4e4e2"),
    "our dark": ("#27282c", "#e8e6e1"),
    "Fusion's dark": ("#2d2d2d", "#ffffff"),
}
# Machado, Oliveira and Fernandes (2009), table of severity 1: linear RGB as eyes without one kind of cones have it.
SEEN = {
    "all cones": np.eye(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritan": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
# How far apart two labels are at the least: distances in OKLab, in which .02 can just be told.
TOLD_APART = [
    (STANDARD, "all cones", "fill", 0.016),
    (STANDARD, "all cones", "border", 0.042),
    ("red-green", "all cones", "fill", 0.05),
    ("red-green", "protan", "fill", 0.05),
    ("red-green", "deutan", "fill", 0.05),
    ("blue-yellow", "all cones", "fill", 0.05),
    ("blue-yellow", "tritan", "fill", 0.05),
]


def theme(page: str, ink: str, wheel: str = STANDARD) -> Theme:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, QColor(page))
    made.setColor(QPalette.ColorRole.Text, QColor(ink))
    made.setColor(QPalette.ColorRole.Highlight, QColor("#308cc6"))
    made.setColor(WHEEL_ROLE, QColor(WHEEL_SIGNS[wheel]))
    return theme_of(made)


def tints(theme: Theme, scheme: LabelScheme) -> list[tuple[str, Tint]]:
    labels = [label for layer in scheme.layers for label in layer.labels]
    return [
        (label.name, theme.tint(label.hue, is_open=is_open, is_quiet=is_quiet))
        for label, is_open, is_quiet in product(labels, (True, False), (True, False))
    ]


@pytest.fixture(params=[(page, wheel) for page in PAGES for wheel in WHEEL_SIGNS], ids=lambda case: f"{case}")
def look(request: pytest.FixtureRequest) -> Theme:
    page, wheel = request.param
    return theme(*PAGES[page], wheel)


class TestContrast:
    def test_of_text_on_every_fill(self, look: Theme, scheme: LabelScheme) -> None:
        for name, tint in tints(look, scheme):
            assert contrast(look.ink, tint.fill) >= 4.5, name
            assert contrast(look.quiet, tint.fill) >= 4.5, name

    def test_of_tags_on_the_page_and_on_every_fill(self, look: Theme, scheme: LabelScheme) -> None:
        fills = [look.page, *(tint.fill for _, tint in tints(look, scheme))]
        for name, tint in tints(look, scheme):
            assert min(contrast(tint.text, fill) for fill in fills) >= 4.5, name

    def test_of_the_focused_tag_in_its_pill(self, look: Theme, scheme: LabelScheme) -> None:
        assert all(contrast(look.page, tint.text) >= 4.5 for _, tint in tints(look, scheme))

    def test_of_outlines_with_the_page(self, look: Theme, scheme: LabelScheme) -> None:
        assert all(contrast(look.page, tint.border) >= 3 for _, tint in tints(look, scheme))

    def test_of_quiet_text_and_the_caret(self, look: Theme) -> None:
        assert contrast(look.quiet, look.page) >= 4.5
        assert contrast(look.accent, look.page) >= 3

    def test_of_text_under_the_selection(self, look: Theme, scheme: LabelScheme) -> None:
        for fill in [look.page, *(tint.fill for _, tint in tints(look, scheme))]:
            assert contrast(look.ink, blended(look.selection, fill)) >= 4.5


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("wheel", "eyes", "part", "least"), TOLD_APART)
def test_labels_of_the_shipped_scheme_are_told_apart(
    wheel: str, eyes: str, part: str, least: float, is_dark: bool, scheme: LabelScheme
) -> None:
    look = theme_of(palette(is_dark=is_dark, labels=wheel))
    labels = [label for layer in scheme.layers for label in layer.labels]
    seen = {each.name: oklab(getattr(look.tint(each.hue, is_open=False), part), SEEN[eyes]) for each in labels}
    apart = {(a, b): float(np.linalg.norm(seen[a] - seen[b])) for a, b in combinations(seen, 2)}
    closest = min(apart, key=lambda pair: apart[pair])
    assert apart[closest] >= least, closest


@pytest.mark.parametrize("wheel", WHEEL_SIGNS)
@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_words_of_the_window_stand_off_from_what_they_are_written_on(wheel: str, is_dark: bool) -> None:
    colours, role = palette(is_dark=is_dark, labels=wheel), QPalette.ColorRole
    grounds = [role.Window, role.Base, role.AlternateBase, role.Button, role.Midlight]
    for ink in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.Link, role.BrightText):
        for ground in grounds:
            assert contrast(colours.color(ink), colours.color(ground)) >= 4.5, (ink, ground)
    for ink, ground in ((role.HighlightedText, role.Highlight), (role.HighlightedText, role.Accent)):
        assert contrast(colours.color(ink), colours.color(ground)) >= 4.5
    assert contrast(colours.color(role.ToolTipText), colours.color(role.ToolTipBase)) >= 4.5


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_words_of_a_chosen_row_stand_off_from_its_tint(is_dark: bool) -> None:
    colours, role = palette(is_dark=is_dark), QPalette.ColorRole
    tint = colours.color(role.Accent)
    tint.setAlphaF(CHOSEN)
    for ground in (role.Window, role.Base):
        for ink in (role.Text, role.PlaceholderText):
            assert contrast(colours.color(ink), blended(tint, colours.color(ground))) >= 4.5


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_controls_stand_off_from_what_lies_around_them(is_dark: bool) -> None:
    colours, role = palette(is_dark=is_dark), QPalette.ColorRole
    for ground in (role.Window, role.Base):
        assert contrast(edge(colours), colours.color(ground)) >= 3
        assert contrast(colours.color(role.Accent), colours.color(ground)) >= 3


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_what_cannot_be_pressed_is_faded_and_can_still_be_read(is_dark: bool) -> None:
    """WCAG asks nothing of what is disabled; at 3 : 1 it can be read and yet be told from what can be pressed."""
    colours, role, faded = palette(is_dark=is_dark), QPalette.ColorRole, QPalette.ColorGroup.Disabled
    for ink in (role.WindowText, role.Text, role.ButtonText):
        for ground in (role.Window, role.Base, role.Button):
            ratio = contrast(colours.color(faded, ink), colours.color(faded, ground))
            assert 3 <= ratio < contrast(colours.color(ink), colours.color(ground)), (ink, ground)


def oklab(colour: QColor, eyes: np.ndarray) -> np.ndarray:
    """A colour in OKLab, after it was seen with these eyes."""
    parts = np.array(rgb(colour))
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    linear = np.clip(eyes @ linear, 0, 1)
    cones = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    axes = np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    )
    seen: np.ndarray = axes @ np.cbrt(cones @ linear)
    return seen


def rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def blended(above: QColor, below: QColor) -> QColor:
    share = above.alphaF()
    parts = zip(rgb(above), rgb(below), strict=True)
    return QColor.fromRgbF(*(a * share + b * (1 - share) for a, b in parts))
