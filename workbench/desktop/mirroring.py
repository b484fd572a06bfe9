"""Mirrors what is painted by hand, where the language of the interface is read from right to left."""

from PySide6.QtCore import QRect, QRectF, Qt


def mirrored(box: QRectF, whole: QRect | QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Where a box stands that is laid out from left to right in `whole`; text in it is turned by Qt itself."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return box
    around = QRectF(whole)
    return QRectF(around.left() + around.right() - box.right(), box.top(), box.width(), box.height())
