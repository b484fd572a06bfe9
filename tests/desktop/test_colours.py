"""Every label of the news scheme can be read in both themes, in every state."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from workbench.core.schemes import LabelScheme
from workbench.desktop.colours import Theme, Tint, contrast, theme_of

PAGES = {"light": ("#ffffff", "#1a1a1a"), "dark": ("#1b1c1f", "#e4e4e2"), "Fusion's dark": ("#2d2d2d", "#ffffff")}


def theme(page: str, ink: str) -> Theme:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(page))
    palette.setColor(QPalette.ColorRole.Text, QColor(ink))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#308cc6"))
    return theme_of(palette)


def tints(theme: Theme, scheme: LabelScheme) -> list[tuple[str, Tint]]:
    labels = [label for layer in scheme.layers for label in layer.labels]
    return [
        (label.name, theme.tint(label.hue, is_open=is_open, is_quiet=is_quiet))
        for label, is_open, is_quiet in product(labels, (True, False), (True, False))
    ]


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
class TestContrast:
    def test_of_text_on_every_fill(self, page: tuple[str, str], scheme: LabelScheme) -> None:
        look = theme(*page)
        for name, tint in tints(look, scheme):
            assert contrast(look.ink, tint.fill) >= 4.5, name
            assert contrast(look.quiet, tint.fill) >= 4.5, name

    def test_of_tags_on_the_page_and_on_every_fill(self, page: tuple[str, str], scheme: LabelScheme) -> None:
        look = theme(*page)
        fills = [look.page, *(tint.fill for _, tint in tints(look, scheme))]
        for name, tint in tints(look, scheme):
            assert min(contrast(tint.text, fill) for fill in fills) >= 4.5, name

    def test_of_the_focused_tag_in_its_pill(self, page: tuple[str, str], scheme: LabelScheme) -> None:
        look = theme(*page)
        assert all(contrast(look.page, tint.text) >= 4.5 for _, tint in tints(look, scheme))

    def test_of_outlines_with_the_page(self, page: tuple[str, str], scheme: LabelScheme) -> None:
        look = theme(*page)
        assert all(contrast(look.page, tint.border) >= 3 for _, tint in tints(look, scheme))

    def test_of_quiet_text_and_the_caret(self, page: tuple[str, str]) -> None:
        look = theme(*page)
        assert contrast(look.quiet, look.page) >= 4.5
        assert contrast(look.accent, look.page) >= 3

    def test_of_text_under_the_selection(self, page: tuple[str, str], scheme: LabelScheme) -> None:
        look = theme(*page)
        for fill in [look.page, *(tint.fill for _, tint in tints(look, scheme))]:
            assert contrast(look.ink, blended(look.selection, fill)) >= 4.5


def rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def blended(above: QColor, below: QColor) -> QColor:
    share = above.alphaF()
    parts = zip(rgb(above), rgb(below), strict=True)
    return QColor.fromRgbF(*(a * share + b * (1 - share) for a, b in parts))
