"""The place where one picture is looked at: fit, zoomed, moved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

STEP: Final = 1.25
MOST: Final = 8.0
"""Device pixels for each pixel of the picture."""
_WHEEL: Final = 1.0015
_SETTLED_MS: Final = 60


class Stage(QWidget):
    """Shows a picture: the wheel zooms where the pointer is, dragging moves, a double click shows its own size.

    Signals:
        zoomed: the size is another.
        pressed_beside: the ground beside the picture was pressed.
    """

    zoomed = Signal()
    pressed_beside = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._natural = QSize()
        self._scale: float | None = None
        self._middle = QPointF()
        self._dragged_from: QPointF | None = None
        self._moved = False
        self._shrunk: QImage | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._shrink)

    def show_image(self, image: QImage | None, natural: QSize, *, anew: bool) -> None:
        """Show a picture, or a small one in its place that is drawn as large as `natural`."""
        self._image, self._natural, self._shrunk = image, natural, None
        if anew:
            self.fit()
        self._settled.start()
        self.update()

    def show_frame(self, image: QImage) -> None:
        """Show the next frame of the picture on show, where that stands and as large."""
        self._image, self._shrunk = image, None
        self.update()

    # How large

    @property
    def scale(self) -> float:
        """Give the logical pixels for each pixel of the picture."""
        return self.fitting() if self._scale is None else self._scale

    @property
    def percent(self) -> int:
        """Give the size in per cent of the picture's own, in pixels of the screen."""
        return round(100 * self.scale * self.devicePixelRatioF())

    @property
    def is_fit(self) -> bool:
        """Tell whether the whole picture is in sight, as large as there is room."""
        return self._scale is None

    def fitting(self) -> float:
        """Give the scale at which the whole picture is in sight, no larger than it is."""
        if self._natural.isEmpty():
            return 1.0
        room = min(self.width() / self._natural.width(), self.height() / self._natural.height())
        return min(room, 1 / self.devicePixelRatioF())

    def fit(self) -> None:
        """Bring the whole picture into sight."""
        self._scale, self._middle = None, QPointF()
        self._on_scale()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Make larger or smaller around a place, by default the middle."""
        before, ratio = self.scale, self.devicePixelRatioF()
        least = min(self.fitting(), 1 / ratio)
        after = max(least, min(before * factor, max(MOST / ratio, least)))
        centre = QRectF(self.rect()).center()
        off = (centre if at is None else at) - centre - self._middle
        self._scale = after
        self._middle += off * (1 - after / before)
        if after <= least and least == self.fitting():
            self._scale, self._middle = None, QPointF()
        self._on_scale()

    def move_by(self, step: QPointF) -> None:
        """Move the picture, as far as there is more of it."""
        self._middle += step
        self._clamp()
        self.update()

    def target(self) -> QRectF:
        """Tell where the picture is drawn."""
        size = QPointF(self._natural.width(), self._natural.height()) * self.scale
        corner = QRectF(self.rect()).center() + self._middle - size / 2
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale * self.devicePixelRatioF() < 3)
        if self._shrunk is not None:
            painter.drawImage(self.target().topLeft().toPoint(), self._shrunk)
        else:
            painter.drawImage(self.target(), self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_scale()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_WHEEL ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged_from, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            step = event.position() - self._dragged_from
            self._moved = self._moved or step.manhattanLength() > 3
            self._dragged_from = event.position()
            if not self.is_fit:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.move_by(step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._dragged_from = self._dragged_from, None
        self.unsetCursor()
        if pressed is not None and not self._moved and not self.target().contains(event.position()):
            self.pressed_beside.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_fit:
            self.zoom(1 / self.devicePixelRatioF() / self.scale, event.position())
        else:
            self.fit()

    def _on_scale(self) -> None:
        self._shrunk = None
        self._clamp()
        self._settled.start()
        self.update()
        self.zoomed.emit()

    def _clamp(self) -> None:
        """Keep the picture from leaving: what is smaller than the room stays in its middle."""
        size = QPointF(self._natural.width(), self._natural.height()) * self.scale
        most_x, most_y = max(0.0, (size.x() - self.width()) / 2), max(0.0, (size.y() - self.height()) / 2)
        self._middle = QPointF(max(-most_x, min(self._middle.x(), most_x)), max(-most_y, min(self._middle.y(), most_y)))

    def _shrink(self) -> None:
        """Draw a picture that is shown much smaller once, finely; while it changes it is drawn quickly."""
        ratio = self.devicePixelRatioF()
        if self._image is None or not self.is_fit or self.scale * ratio > 0.75:
            return
        size = (self.target().size() * ratio).toSize()
        self._shrunk = self._image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._shrunk.setDevicePixelRatio(ratio)
        self.update()
