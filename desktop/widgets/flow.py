"""A layout that breaks its lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 6


class Flow(QLayout):
    """Lays widgets out like words: from left to right, then on the next line; what may grow in height fits any line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(100, self.geometry().width())))

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((_narrowest(item) for item in self._items), default=0)
        return QSize(widest + margins.left() + margins.right(), 0)

    def _lay(self, whole: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        rect = whole.marginsRemoved(margins)
        x, y, line = rect.x(), rect.y(), 0
        for item in (one for one in self._items if not one.isEmpty()):
            size = item.sizeHint()
            if size.width() > rect.width() and item.hasHeightForWidth():
                size = QSize(rect.width(), item.heightForWidth(rect.width()))
            if line and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + GAP, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + GAP, max(line, size.height())
        return y + line - rect.y() + margins.top() + margins.bottom()


def _narrowest(item: QLayoutItem) -> int:
    return (item.minimumSize() if item.hasHeightForWidth() else item.sizeHint()).width()


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout; they are not seen any more, and go with the next turn of the loop."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
