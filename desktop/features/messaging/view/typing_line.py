"""Who is writing just now, above the composer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.features.directory.presenter.people import Card
from desktop.widgets.look.paint import brush_for, words
from desktop.widgets.theme import current_theme

PICTURE = 20
DOTS = 3
STEP_MS = 400


class TypingLine(QWidget):
    """A picture, a few words and three dots; keeps its height when nobody writes, so the feed does not jump."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._words = ""
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_step)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_typing(self, card: Card | None, text: str) -> None:
        """Say who is writing, or nothing."""
        self._card, self._words = card, text
        self.setAccessibleName(text)
        if text and self._moves():
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def text(self) -> str:
        """Give the words on show."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(100, max(PICTURE + 6, current_theme().line("small") + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._words or self._card is None:
            return
        theme, painter = current_theme(), brush_for(self)
        top = (self.height() - PICTURE) / 2
        theme.draw_avatar(painter, QRectF(4, top, PICTURE, PICTURE), self._card.key, self._card.full_name)
        left = 4 + PICTURE + 9
        room = QRectF(left, 0, self.width() - left - 30, self.height())
        used = words(painter, room, self._words, theme.font("small"), theme.color("text-muted"))
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in range(DOTS):
            colour = theme.color("text-muted")
            colour.setAlphaF(1.0 if not self._moves() or dot == self._step else 0.45)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(left + used + 10 + dot * 7, self.height() / 2 + 1), 2, 2)

    def _on_step(self) -> None:
        self._step = (self._step + 1) % DOTS
        self.update()

    @staticmethod
    def _moves() -> bool:
        return not current_theme().reduced_motion
