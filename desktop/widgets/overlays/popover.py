"""A box that opens beside something, with anything in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.overlays.floating import POPOVER, make_floating, paint_floating

GAP = 6


class Popover(QWidget):
    """A floating box; Esc or a press outside closes it.

    With `takes_focus` off, the keyboard stays where it is, as a list of suggestions wants it.

    Signals:
        closed: it is not on show any more.
    """

    closed = Signal()

    def __init__(self, content: QWidget, parent: QWidget, *, takes_focus: bool = True, inset: int = 8) -> None:
        super().__init__(parent, Qt.WindowType.Popup if takes_focus else Qt.WindowType.ToolTip)
        make_floating(self)
        self.content = content
        if not takes_focus:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        column = QVBoxLayout(self)
        margins = POPOVER.margins
        column.setContentsMargins(
            margins.left() + inset, margins.top() + inset, margins.right() + inset, margins.bottom() + inset
        )
        column.addWidget(content)

    def open_at(self, anchor: QWidget, part: QRect | None = None, *, above: bool = False) -> None:
        """Open below (or above) a widget or a part of it, wherever the screen has room; never beyond it."""
        part = part or anchor.rect()
        self.adjustSize()
        shadow = POPOVER.margins
        inner_width = self.width() - shadow.left() - shadow.right()
        inner_height = self.height() - shadow.top() - shadow.bottom()
        under = anchor.mapToGlobal(part.bottomLeft() + QPoint(0, GAP))
        over = anchor.mapToGlobal(part.topLeft() - QPoint(0, GAP + inner_height))
        screen = anchor.screen().availableGeometry()
        fits_under = under.y() + inner_height <= screen.bottom()
        fits_over = over.y() >= screen.top()
        place = over if fits_over and (above or not fits_under) else under
        place.setX(max(screen.left(), min(place.x(), screen.right() - inner_width)))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - inner_height)))  # over what is as high as it
        self.move(place - QPoint(shadow.left(), shadow.top()))
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self, POPOVER)
