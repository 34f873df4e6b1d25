"""A page that scrolls upright where there is too little room for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class ScrollPage(QScrollArea):
    """Holds a page and follows the keyboard: what has the focus is in view."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        for part in page.findChildren(QWidget):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and (part := QApplication.focusWidget()) is not None:
            self.ensureWidgetVisible(part, 0, 40)
        return super().eventFilter(watched, event)


def scrolled(page: QWidget) -> ScrollPage:
    """Let a page scroll."""
    return ScrollPage(page)
