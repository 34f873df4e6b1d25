"""The line over a review: read-only, why, since when and until when, and who sees it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import Button
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.pictures import Icon
from desktop.widgets.sentences import sentences
from desktop.widgets.theme import current_theme

ICON = 20
LEAST_WORDS = 280
"""With less room beside it the button stands below the words."""


class ReviewBanner(QWidget):
    """Two lines of words and a button.

    Signals:
        pressed: the button was pressed.
    """

    pressed = Signal()

    def __init__(self, fill: str = "warning-soft", icon: str = "scan-eye", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = fill
        self._words = Label("", "body", wrap=True)
        self._below = Label("", "small", "text-muted", wrap=True)
        self.button = Button("")
        self.button.clicked.connect(self.pressed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self._words)
        lines.addWidget(self._below)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 9, 12, 9)
        self._row.setSpacing(14)
        self._row.addWidget(Icon(icon, ICON, "warning"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(lines, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, fact: str, rest: str, below: str = "", verb: str = "") -> None:
        """Say the fact in bold, what goes on, a line below, and the button's verb."""
        words = sentences(fact, rest, below)
        news = words != self.accessibleName()
        self._words.say(fact, rest)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.button.set_words(verb)
        self.button.setVisible(bool(verb))
        self.setAccessibleName(words)
        if news and self.isVisible():
            announce(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.button.sizeHint().width() + current_theme().px(LEAST_WORDS)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, rect = current_theme(), brush_for(self), QRectF(self.rect())
        box(painter, rect, 0, theme.color(self._fill))
        box(painter, QRectF(0, rect.bottom() - 1, rect.width(), 1), 0, theme.color("border"))
