"""What floats over a feed: the tools of the row under the pointer and the buttons that jump."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QToolButton, QWidget

from desktop.widgets.feed.types import FeedLook, Hovered, Tool
from desktop.widgets.overlays.tips import give_tip

TOOL_SIZE = 28
TOOL_ICON = 16
GAP = 6
JUMP_HEIGHT, LEAST_TARGET = 32, 28
JUMP_ICON = 16
MOST_COUNTED = 99
BODY = 14
"""Pixels of body text at 100 %."""


def _px(look: FeedLook, length: int) -> int:
    """Scale a length with the text size."""
    return round(length * look.font("body").pixelSize() / BODY)


class HoverBar(QFrame):
    """The small toolbar beside the row under the pointer.

    Signals:
        pressed: a tool was pressed: index of the row, name of the tool.
    """

    pressed = Signal(int, str)

    def __init__(self, look: FeedLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._room = parent
        self._index = -1
        self._tools: tuple[Tool, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def follow(self, hovered: Hovered | None) -> None:
        """Stand beside the row under the pointer, or vanish."""
        if hovered is None or not hovered.tools:
            self.hide()
            return
        self._index = hovered.index
        if hovered.tools != self._tools:
            self._tools = hovered.tools
            self._build()
        room, body = self._room.rect(), hovered.body
        self.adjustSize()
        right = body.right() + GAP
        left = body.left() - GAP - self.width()
        x = right if right + self.width() <= room.right() else max(GAP, left)
        y = max(2, min(body.top() + 2, room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()

    def restyle(self) -> None:
        """Take another theme."""
        self._build()

    def _build(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for tool in self._tools:
            self._row.addWidget(self._button(tool))

    def _button(self, tool: Tool) -> QToolButton:
        button = QToolButton(self)
        icon, side = _px(self._look, TOOL_ICON), _px(self._look, TOOL_SIZE)
        button.setIcon(QIcon(self._look.icon(tool.icon, icon, "text-muted", self.devicePixelRatioF())))
        button.setIconSize(QSize(icon, icon))
        button.setFixedSize(side, side)
        button.setAutoRaise(True)
        give_tip(button, tool.tip)
        button.setAccessibleName(tool.tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.pressed.emit(self._index, tool.name))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("border-strong"), 1))
        painter.setBrush(self._look.color("surface-raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class JumpButton(QAbstractButton):
    """A round button with an arrow, and words or a count when there is something to say."""

    def __init__(self, look: FeedLook, icon: str, parent: QWidget, *, leads_to_end: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._words, self._name = "", ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_count(0)
        if leads_to_end:
            give_tip(self, self.tr("Newest messages"), self.tr("End"))
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many new rows are below."""
        many = f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count)
        name = self.tr("Newest messages, %Ln new", "", count) if count else self.tr("Newest messages")
        self._set(many if count else "", name)

    def show_words(self, words: str) -> None:
        """Say where the button leads."""
        self._set(words, words)

    def restyle(self) -> None:
        """Take another theme or text size."""
        self.resize(self.sizeHint())
        self.update()

    def _set(self, words: str, name: str) -> None:
        if (words, name) == (self._words, self._name):
            return  # every step of scrolling comes by here
        self._words, self._name = words, name
        self.setAccessibleName(name)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font("caption", 600))
        height = max(LEAST_TARGET, _px(self._look, JUMP_HEIGHT), metrics.height() + 12)
        return QSize(height + (metrics.horizontalAdvance(self._words) + 10 if self._words else 0), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = "accent" if self._words else "surface-raised"
        ink = "accent-contrast" if self._words else "text-muted"
        painter.setPen(QPen(self._look.color("accent" if self._words else "border-strong"), 1))
        painter.setBrush(self._look.color(fill))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        size = _px(self._look, JUMP_ICON)
        icon = self._look.icon(self._icon, size, ink, self.devicePixelRatioF())
        side = (self.height() - size) // 2
        painter.drawPixmap(side, side, icon)
        if self._words:
            painter.setPen(self._look.color(ink))
            painter.setFont(self._look.font("caption", 600))
            words = self.rect().adjusted(side + size + 4, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
