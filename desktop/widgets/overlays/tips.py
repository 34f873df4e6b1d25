"""Tips with key caps: plain words, after half a second, also for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.controls.marks import draw_key, key_size, key_words
from desktop.widgets.look.paint import box, brush_for, words
from desktop.widgets.overlays.ring import KEYBOARD
from desktop.widgets.theme import current_theme

DELAY_MS = 500
PAD, GAP = 8, 8
_OPENS = frozenset({QEvent.Type.Enter})
_CLOSES = frozenset(
    {
        QEvent.Type.Leave,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.FocusOut,
        QEvent.Type.Hide,
        QEvent.Type.WindowDeactivate,
    }
)


class Tip(QWidget):
    """The one tip that is on show."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text, self._keys = "", ""

    def say(self, text: str, keys: str) -> None:
        """Take other words."""
        self._text, self._keys = text, keys
        self.resize(self.sizeHint())
        self.update()

    def text(self) -> str:
        """Give the words."""
        return self._text

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(theme.font("caption")).horizontalAdvance(self._text) + 2 * PAD + 1
        width += GAP + key_size(theme, self._keys).width() if self._keys else 0
        return QSize(round(width), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        box(painter, QRectF(self.rect()), 6, theme.color("tooltip"))
        room = QRectF(self.rect()).adjusted(PAD, 0, -PAD + 1, 0)
        words(painter, room, self._text, theme.font("caption"), theme.color("tooltip-text"))
        if self._keys:
            size = key_size(theme, self._keys)
            at = QPointF(self.width() - PAD - size.width(), (self.height() - size.height()) / 2)
            draw_key(painter, theme, at, self._keys, on_tip=True)


class Tips(QObject):
    """Watches the widgets that have a tip, and shows one at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tip: Tip | None = None
        self._over: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.show_now)

    @property
    def tip(self) -> Tip | None:
        """Give the tip if it is on show."""
        return self._tip if self._tip is not None and self._tip.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget):
            return False
        kind = event.type()  # of every event of every widget: asked once
        if kind is QEvent.Type.ToolTip:
            return True
        by_key = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in KEYBOARD
        if kind in _OPENS or by_key:
            self._over = watched
            self._timer.start()
        elif kind in _CLOSES:
            self.hush()
        return False

    def say_at(self, text: str, place: QPoint) -> None:
        """Show a tip for a place that is no widget."""
        if self._tip is None:
            self._tip = Tip()
        self._tip.say(text, "")
        self._tip.move(place)
        self._tip.show()

    def hush(self) -> None:
        """Show no tip."""
        self._timer.stop()
        if self._tip is not None:
            self._tip.hide()

    def show_now(self) -> None:
        """Show the tip of the widget under the pointer or with the focus."""
        widget = self._over
        text = str(widget.property("tip") or "") if widget is not None else ""
        if widget is None or not text or not widget.isVisible():
            return
        if self._tip is None:
            self._tip = Tip()
        self._tip.say(text, key_words(str(widget.property("keys") or "")))
        self._tip.move(_place(widget, self._tip.size()))
        self._tip.show()


def _place(widget: QWidget, size: QSize) -> QPoint:
    screen = widget.screen().availableGeometry()
    below = widget.mapToGlobal(QPoint((widget.width() - size.width()) // 2, widget.height() + 6))
    if below.y() + size.height() > screen.bottom():
        below.setY(widget.mapToGlobal(QPoint(0, -6 - size.height())).y())
    below.setX(max(screen.left() + 4, min(below.x(), screen.right() - size.width() - 4)))
    return below


def tips() -> Tips:
    """Give the application's one watcher of tips."""
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("A tip needs an application")
    found = app.findChild(Tips, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Tips) else Tips(app)


def give_tip(widget: QWidget, text: str, keys: str = "") -> None:
    """Give a widget a tip, or another one."""
    if widget.property("tip") is None:
        widget.installEventFilter(tips())
    widget.setProperty("tip", text)
    widget.setProperty("keys", keys)
