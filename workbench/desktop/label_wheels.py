"""Wheels of label colours that people who see few colours tell apart, and how the chosen wheel reaches who paints.

The places on a wheel are even steps of hue, as the eye has them, so a label's hue says its place. Each wheel was found
by pushing its closest two colours apart, as seen with all cones and as G. M. Machado, M. M. Oliveira and L. A. F.
Fernandes (IEEE TVCG 15(6), 2009) simulate eyes without one kind, within the luminances that leave text legible.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QPalette

STANDARD = "standard"
WHEEL_ROLE = QPalette.ColorRole.LinkVisited
"""Says which wheel is chosen: no link is ever shown as visited. A change of it repaints all, as one of theme does."""
WHEEL_SIGNS = {STANDARD: "#551a8b", "red-green": "#551a8c", "blue-yellow": "#551a8d"}


def _wheel(colours: str) -> tuple[str, ...]:
    return tuple(colours.split())


WHEELS: Mapping[tuple[str, bool], Sequence[str]] = {
    ("red-green", False): _wheel(
        "#bdc694 #d9eab3 #ebf8d5 #e7cd62 #ccbe61 #e1e782 #e9fca6 #b2bfb4 "
        "#c9da96 #c1fffe #9bc3da #a0d6f7 #95bffe #cbe4d5 #a7edfe #c3cfce"
    ),
    ("red-green", True): _wheel(
        "#322701 #3b493b #252927 #4e593f #383908 #475c01 #3a4c07 #465761 "
        "#2b4967 #3d5580 #303935 #173b75 #2a488c #0e2762 #2c3754 #292544"
    ),
    ("blue-yellow", False): _wheel(
        "#fdd7f4 #d4dbac #fca966 #d4bb68 #f0d169 #f1faa0 #a6c59a #47dccc "
        "#97dfb0 #67f0ed #a5f7f5 #d1ffd5 #c2e1f8 #87c5d7 #d0b7f8 #ffaaea"
    ),
    ("blue-yellow", True): _wheel(
        "#8d3947 #7a2431 #63142a #48190f #683e19 #55580e #523015 #0b3f34 "
        "#02551a #152f0d #513c56 #4b3f8a #1c5695 #3f276c #3b1b48 #76417e"
    ),
}
"""The fills of confirmed marks, by wheel and whether the theme is dark; the rest of a tint is worked out from these."""
