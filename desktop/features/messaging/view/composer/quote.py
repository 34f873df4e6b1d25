"""The bar above the text: what is answered or edited."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.controls.buttons import IconButton
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.theme import current_theme

CROSS = 28


class QuoteBar(QWidget):
    """The message that is answered or edited, with a cross."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Label("", "caption", "text-muted", weight=600, elide=True)
        self._text = Label("", "small", "text-muted", elide=True)
        self.cross = IconButton("x", self.tr("Cancel (Esc)"), side=CROSS, icon_size=16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 0, 2)
        row.addLayout(words, 1)
        row.addWidget(self.cross)

    def show_quote(self, head: str, text: str) -> None:
        """Say what is answered or edited."""
        self._head.setText(head)
        self._text.setText(text)
        self.setAccessibleName(f"{head}: {text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        box(brush_for(self), QRectF(4, 4, 3, self.height() - 8), 1, current_theme().color("accent"))
