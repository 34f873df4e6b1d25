"""Words that are never taken for HTML."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.widgets.look.paint import brush_for, words
from desktop.widgets.theme import current_theme


class Label(QLabel):
    """Plain words in a role and a colour of the tokens: one line that may be cut, or as many as they need."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        color: str = "text",
        *,
        weight: int | None = None,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._color, self._weight, self._elide = role, color, weight, elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.restyle()

    def set_color(self, color: str) -> None:
        """Take another colour of the tokens."""
        if color != self._color:
            self._color = color
            self.restyle()

    def set_role(self, role: str, weight: int | None = None) -> None:
        """Take another font of the scale."""
        self._role, self._weight = role, weight
        self.restyle()

    def restyle(self) -> None:
        """Take the theme's font and colour."""
        theme = current_theme()
        self.setFont(theme.font(self._role, self._weight))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._color))
        self.setPalette(palette)
        self.setMinimumHeight(theme.line(self._role))

    def minimumSizeHint(self) -> QSize:
        if not self._elide:
            return super().minimumSizeHint()
        return QSize(0, max(current_theme().line(self._role), self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        color = self.palette().color(QPalette.ColorRole.WindowText)
        words(brush_for(self), self.contentsRect().toRectF(), self.text(), self.font(), color, self.alignment())
