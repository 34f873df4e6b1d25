"""Short news at the lower left, with Undo where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.widgets.announcing import announce
from desktop.widgets.look.paint import CENTRED, box, brush_for, picture, words
from desktop.widgets.look.shadow import draw_shadow
from desktop.widgets.look.tokens import tokens
from desktop.widgets.overlays import ring
from desktop.widgets.theme import current_theme

HEIGHT, PAD, ICON, GAP = 44, 14, 20, 10
MARGIN = 16
SHADOW = QMargins(20, 14, 20, 26)
MOST_WIDTH = 480


class _Undo(QPushButton):
    """Words with a line under them, in the toast's ink."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        font = current_theme().font("body", 600)
        return QSize(round(QFontMetricsF(font).horizontalAdvance(self.text())) + 8, current_theme().target(28))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        font = current_theme().font("body", 600)
        font.setUnderline(True)
        words(brush_for(self), QRectF(self.rect()), self.text(), font, current_theme().color("tooltip-text"), CENTRED)


class Toast(QWidget):
    """One piece of news; it stays while the pointer or the keyboard is on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._words, self._icon = "", "circle-check"
        self._undo: Callable[[], object] | None = None
        self.undo_button = _Undo(self)
        self.undo_button.clicked.connect(self._on_undo)
        self.undo_button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW.left(), SHADOW.top(), SHADOW.right() + PAD - 4, SHADOW.bottom())
        row.addStretch()
        row.addWidget(self.undo_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self.stay_ms = tokens().motion.toast_visible
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(
        self, text: str, undo: Callable[[], object] | None, icon: str, verb: str = "", *, urgent: bool = False
    ) -> None:
        """Show other words and begin the five seconds anew; `verb` stands in the place of Undo.

        A screen reader says what is `urgent` at once.
        """
        self._words, self._undo, self._icon = text, undo, icon
        self.undo_button.setHidden(undo is None)
        self.undo_button.setText(verb or self.tr("Undo"))
        self.undo_button.setAccessibleName(self.undo_button.text())
        self.setAccessibleName(text)
        self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self._timer.start(self.stay_ms)
        announce(self, text, urgent=urgent)
        self.update()

    def text(self) -> str:
        """Give the words."""
        return self._words

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = 2 * PAD + theme.px(ICON) + GAP + QFontMetricsF(theme.font("body")).horizontalAdvance(self._words) + 1
        width += 24 + self.undo_button.sizeHint().width() if self._undo is not None else 0
        inner = QSize(min(theme.px(MOST_WIDTH), round(width)), theme.px(HEIGHT))
        return inner.grownBy(SHADOW)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.undo_button.hasFocus():
            self._timer.start(self.stay_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._timer.start(self.stay_ms)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        rect = QRectF(self.rect().marginsRemoved(SHADOW))
        draw_shadow(painter, rect, 10, 20, 6, theme.color("shadow"))
        box(painter, rect, 10, theme.color("tooltip"))
        ink, side = "tooltip-text", theme.px(ICON)
        place = QRectF(rect.left() + PAD, rect.top(), side, rect.height())
        picture(painter, place, theme.icon(self._icon, side, ink, self.devicePixelRatioF()))
        right = PAD + (self.undo_button.width() + 16 if self._undo is not None else -1)
        room = rect.adjusted(PAD + side + GAP, 0, -right, 0)
        words(painter, room, self._words, theme.font("body"), theme.color(ink))

    def _on_undo(self) -> None:
        undo = self._undo
        self.hide()
        if undo is not None:
            undo()


class ToastHost(QObject):
    """Keeps the toast at the lower left of a window's content.

    Signals:
        said: these words were shown.
    """

    said = Signal(str)

    def __init__(self, window: QWidget, content: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._content = content or window
        self.toast = Toast(window)
        self._content.installEventFilter(self)

    def show(
        self, text: str, undo: Callable[[], object] | None = None, icon: str = "circle-check", verb: str = ""
    ) -> None:
        """Say something for five seconds, with one thing to do: `undo`, or what `verb` names."""
        self.toast.say(text, undo, icon, verb)
        self._place()
        self.said.emit(text)

    def refuse(self, text: str) -> None:
        """Say why something was not done."""
        self.toast.say(text, None, "circle-alert", urgent=True)
        self._place()
        self.said.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        corner = self._content.mapTo(self._window, QPoint(0, self._content.height()))
        inner = self.toast.height() - SHADOW.top() - SHADOW.bottom()
        self.toast.move(corner + QPoint(MARGIN - SHADOW.left(), -MARGIN - inner - SHADOW.top()))
