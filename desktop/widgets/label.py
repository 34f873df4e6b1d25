"""Words that are never taken for HTML, on lines of the pitch that the design gives them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.widgets.lines import lay_lines
from desktop.widgets.look.paint import brush_for, words
from desktop.widgets.sentences import sentences
from desktop.widgets.theme import current_theme

WIDEST_HINT = 360
"""What wraps asks for no more width than this, at text size 100 %, unless it is promised more."""


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
        self._strong = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)
        self.restyle()

    def say(self, strong: str, rest: str) -> None:
        """Say something whose beginning is bold; it wraps as one text."""
        self._strong = strong
        self.setText(sentences(strong, rest))
        self.updateGeometry()

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
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if not self.pixmap().isNull():
            return super().sizeHint()
        width = max(
            (QFontMetricsF(self.font()).horizontalAdvance(line) for line in self.text().splitlines()), default=0.0
        )
        wide = round(width + 0.999)
        wide = min(wide, max(current_theme().px(WIDEST_HINT), self.minimumWidth())) if self.wordWrap() else wide
        return QSize(wide + self.margin() * 2, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self._elide:
            return QSize(0, hint.height())
        return QSize(min(hint.width(), 80), current_theme().line(self._role)) if self.wordWrap() else hint

    def heightForWidth(self, width: int) -> int:
        pitch = current_theme().line(self._role)
        if not self.wordWrap():
            return pitch * max(1, self.text().count("\n") + 1)
        return pitch * max(1, self._layout(width, pitch).lineCount())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.pixmap().isNull():
            super().paintEvent(event)
            return
        painter, area = brush_for(self), QRectF(self.contentsRect())
        color = self.palette().color(QPalette.ColorRole.WindowText)
        if self.wordWrap():
            self._paint_lines(painter, area)
        else:
            room = area if self._elide else area.adjusted(0, 0, 1, 0)
            words(painter, room, self.text(), self.font(), color, self.alignment())

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        pitch = current_theme().line(self._role)
        layout = self._layout(round(area.width()), pitch)
        free = area.height() - layout.lineCount() * pitch
        top = area.top() + (max(0.0, free / 2) if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout.draw(painter, QPointF(area.left(), top))

    def _layout(self, width: int, pitch: int) -> QTextLayout:
        return lay_lines(self.text(), self.font(), width, pitch, self.alignment(), self._strong)
