"""The focus ring: one overlay for each window, for focus that came by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.theme import current_theme

WIDTH, GAP = 2, 2
REACH = WIDTH + GAP
KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
PASSING = frozenset(
    {
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)
_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Draws 2 pixels of ring 2 pixels outside the widget that has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._part: QRect | None = None
        self._radius = 8.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def target(self) -> QWidget | None:
        """Give the widget that has the ring."""
        return self._target

    def show_on(self, target: QWidget, radius: float, part: QRect | None = None) -> None:
        """Stand around a widget, or around a part of it."""
        self.let_go()
        self._target, self._part, self._radius = target, part, radius
        widget: QWidget | None = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()

    def let_go(self) -> None:
        """Stand nowhere."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        box(brush_for(self), rect, self._radius + REACH, None, current_theme().color("focus"), WIDTH)

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        part = self._part or target.rect()
        corner = target.mapTo(self._window, QPoint(0, 0)) + part.topLeft()
        around = QRect(corner, part.size()).adjusted(-REACH, -REACH, REACH, REACH)
        self.setGeometry(around.intersected(self._window.rect()))  # at the window's edge it lies closer
        self.show()
        self.raise_()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._target and now.window() is self._window:
            self.let_go()


def ring_of(window: QWidget) -> FocusRing:
    """Give the ring of a window; it is made when it is needed first."""
    found = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, FocusRing) else FocusRing(window)


def follow(widget: QWidget, reason: Qt.FocusReason, radius: float, part: QRect | None = None) -> None:
    """Take note that a widget got the focus; a painted control calls this from `focusInEvent`."""
    if reason in KEYBOARD:
        ring_of(widget.window()).show_on(widget, radius, part)
    elif reason not in PASSING:
        found = widget.window().findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, FocusRing):
            found.let_go()
