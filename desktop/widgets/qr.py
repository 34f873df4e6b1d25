"""A QR code: dark modules on white, whatever the look, with the quiet zone that readers want (ISO/IEC 18004)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.theme import current_theme

SIDE: Final = 184
QUIET: Final = 4
"""Light modules around the code."""


class QrCode(QWidget):
    """Shows a text as a QR code."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.modules: tuple[bytes, ...] = ()

    def show_text(self, text: str) -> None:
        """Show another text."""
        import segno  # noqa: PLC0415 - wanted once in a long while

        self.modules = tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().px(SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self.modules:
            return
        # Whole pixels of the screen for each module: a reader stumbles over blurred edges.
        ratio = self.devicePixelRatioF()
        count = len(self.modules) + 2 * QUIET
        side = max(1, int(min(self.width(), self.height()) * ratio / count)) / ratio
        left = (self.width() - side * count) / 2 + side * QUIET
        top = (self.height() - side * count) / 2 + side * QUIET
        for y, row in enumerate(self.modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRectF(left + x * side, top + y * side, side, side), QColor("black"))
