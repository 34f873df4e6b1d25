"""A choice of a few that all stand in one frame."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from desktop.widgets.look.paint import CENTRED, box, brush_for, words
from desktop.widgets.overlays import ring
from desktop.widgets.theme import current_theme


class _Segment(QRadioButton):
    """One part of a segmented choice."""

    def __init__(self, text: str, parent: Segmented) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def _fill(self, painter: QPainter, color: QColor) -> None:
        """Fill the segment; the outer ones follow the round corners of the whole."""
        area, whole = QRectF(self.rect()).adjusted(0, 1, 0, -1), QRectF(self._room.rect().translated(-self.pos()))
        painter.save()
        painter.setClipRect(area)
        box(painter, whole.adjusted(1, 1, -1, -1), 7, color)
        painter.restore()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(theme.font("small", 600)).horizontalAdvance(self.accessibleName())
        return QSize(round(width) + theme.px(28), theme.target(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        on = self.isChecked()
        if on or self.underMouse():
            self._fill(painter, theme.color("accent-soft" if on else "surface-hover"))
        ink = "accent-soft-text" if on else "text-muted"
        font = theme.font("small", 600 if on else 500)
        words(painter, QRectF(self.rect()), self.accessibleName(), font, theme.color(ink), CENTRED)


class Segmented(QWidget):
    """One of two to five, side by side, or below each other where there is too little room for that.

    Signals:
        chosen: another value was chosen.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: list[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for _, value in choices]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for number, (text, _) in enumerate(choices):
            segment = _Segment(text, self)
            self._group.addButton(segment, number)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._on_clicked)

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])

    def value(self) -> object:
        """Give what is chosen."""
        return self._values[self._group.checkedId()]

    def choose(self, value: object) -> None:
        """Choose by value, silently."""
        self._group.button(self._values.index(value)).setChecked(True)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        sizes = [segment.sizeHint() for segment in self._group.buttons()]
        return QSize(sum(size.width() + 1 for size in sizes) + 1, sizes[0].height())

    def minimumSizeHint(self) -> QSize:
        sizes = [segment.sizeHint() for segment in self._group.buttons()]
        return QSize(max(size.width() for size in sizes) + 2, sizes[0].height())

    def heightForWidth(self, width: int) -> int:
        whole, count = self.sizeHint(), len(self._values)
        return whole.height() if width >= whole.width() else count * (whole.height() + 1) - 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Stand the segments beside or below each other, one pixel apart."""
        beside = self.width() >= self.sizeHint().width()
        left, top = 1, 0
        for segment in self._group.buttons():
            size = segment.sizeHint()
            segment.setGeometry(left, top, size.width() if beside else self.width() - 2, size.height())
            left, top = (left + size.width() + 1, top) if beside else (left, top + size.height() + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        box(painter, QRectF(self.rect()), 8, theme.color("surface-raised"), theme.color("border-control"))
        for segment in self._group.buttons()[1:]:
            line = QRectF(segment.x() - 1, 1, 1, self.height() - 2)
            if segment.y() > 0:
                line = QRectF(1, segment.y() - 1, self.width() - 2, 1)
            box(painter, line, 0, theme.color("border-strong"))
