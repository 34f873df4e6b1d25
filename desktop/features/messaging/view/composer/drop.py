"""Takes files that are dropped anywhere on a conversation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.messaging.view.composer.editor import paths_of
from desktop.widgets.label import Label
from desktop.widgets.look.paint import box, brush_for
from desktop.widgets.pictures import Icon
from desktop.widgets.theme import current_theme

INSET = 12


class DropZone(QWidget):
    """Lies over a conversation while files are held above it, and says what dropping does.

    Signals:
        dropped: files were dropped: their paths.
    """

    dropped = Signal(list)

    def __init__(self, area: QWidget, *fields: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._inside = False
        self.enabled = True
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop files to attach them"))
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(Icon("paperclip", 24, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Label(self.tr("Drop files to attach them"), "heading", "accent", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        more = Label(self.tr("Up to 10 files, 100 MB each"), "small", "text-muted", wrap=True)
        more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(more)
        column.addStretch()
        for widget in (area, *fields):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and self.enabled and paths_of(event.mimeData()):
            event.acceptProposedAction()
            self._open()
            return True
        if event.type() is QEvent.Type.DragLeave and self.isVisible():
            # What is held has gone from below: to this zone, as it now lies above, or out of the window.
            QTimer.singleShot(0, self, self._hide_unless_inside)
        elif event.type() is QEvent.Type.Drop and self.isVisible() and isinstance(event, QDropEvent):
            self.dropEvent(event)
            return True
        elif event.type() is QEvent.Type.Resize and watched is self._area:
            self.setGeometry(self._area.rect())
        return False

    def _open(self) -> None:
        self._inside = False
        self.setGeometry(self._area.rect())
        self.show()
        self.raise_()

    def _hide_unless_inside(self) -> None:
        if not self._inside:
            self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._inside = True
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hide()
        self.take(event.mimeData())
        event.acceptProposedAction()

    def take(self, source: QMimeData) -> None:
        """Give what was dropped on."""
        if paths := paths_of(source):
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        inner = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        box(painter, inner, 12, theme.color("accent-soft"), theme.color("accent"), 2)
