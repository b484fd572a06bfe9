"""Glow: places of the article that have changed by themselves light up and fade, so that it is seen where they are."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from workbench.core.articles import Range

_FADING_MS = 700
_STEPS = 14
"""Of the strength; each is one more time that these places are painted."""


class Glow(QObject):
    """`strength` goes from 1 to 0 while it fades; `changed` tells each time that it looks different.

    Where nothing may move it does not fade, and goes out with whatever is done next.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: tuple[Range, ...] = ()
        self.strength = 0.0
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setDuration(_FADING_MS)
        self._fading.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fading.valueChanged.connect(self._fade)

    def light(self, places: Sequence[Range], *, may_move: bool) -> None:
        """Lights these code points; none lets those that are fading fade, and puts out those that stay."""
        if not places and self._fading.state() == QVariantAnimation.State.Running:
            return
        self.put_out()
        if places:
            self.places, self.strength = tuple(places), 1.0
            if may_move:
                self._fading.start()

    def put_out(self) -> None:
        """At once, without telling."""
        self._fading.stop()
        self.places, self.strength = (), 0.0

    def _fade(self, left: float) -> None:
        strength = round(left * _STEPS) / _STEPS
        if self.places and strength != self.strength:
            self.strength = strength
            self.places = self.places if strength else ()
            self.changed.emit()
