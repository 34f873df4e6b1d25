"""Check, radio and switch, segments and chips: painted, and ticked with Space."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop.widgets import ring
from desktop.widgets.buttons import PaintedButton
from desktop.widgets.look.paint import CENTRED, box, brush_for, picture, words
from desktop.widgets.theme import Theme, current_theme

ChipKind = Literal["filter", "success", "warning", "danger", "token"]

SIDE = 16
GAP = 8
TRACK_WIDTH, TRACK_HEIGHT = 32, 18


def _side() -> QSize:
    side = current_theme().px(SIDE)
    return QSize(side, side)


def _track() -> QSize:
    return QSize(current_theme().px(TRACK_WIDTH), current_theme().px(TRACK_HEIGHT))


def _label_size(mark: QSize, text: str) -> QSize:
    theme = current_theme()
    width = QFontMetricsF(theme.font("small")).horizontalAdvance(text) + theme.px(GAP) + 1 if text else 0
    return QSize(round(mark.width() + width), max(theme.px(28), mark.height()))


def _mark_rect(button: QAbstractButton, mark: QSize) -> QRect:
    return QRect(QPoint(0, (button.height() - mark.height()) // 2), mark)


def _draw_label(painter: QPainter, theme: Theme, button: QAbstractButton, left: float) -> None:
    left += theme.px(GAP)
    room = QRectF(left, 0, button.width() - left, button.height())
    ink = "text" if button.isEnabled() else "text-disabled"
    words(painter, room, button.accessibleName(), theme.font("small"), theme.color(ink))


def _frame(button: QAbstractButton) -> str:
    return "border-control" if button.isEnabled() else "border-strong"


class Check(QCheckBox):
    """Yes or no, in a form that is sent later."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _label_size(_side(), self.accessibleName())

    def minimumSizeHint(self) -> QSize:
        return QSize(_side().width(), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), 4, _mark_rect(self, _side()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        mark = QRectF(_mark_rect(self, _side()))
        on = self.isChecked()
        fill = "accent" if on and self.isEnabled() else "surface-raised" if self.isEnabled() else "surface-sunken"
        box(painter, mark, 4, theme.color(fill), None if on and self.isEnabled() else theme.color(_frame(self)))
        if on:
            ink = "accent-contrast" if self.isEnabled() else "text-disabled"
            picture(painter, mark, theme.icon("check", theme.px(13), ink, self.devicePixelRatioF()))
        _draw_label(painter, theme, self, mark.right())


class Radio(QRadioButton):
    """One of a few that are all on show."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _label_size(_side(), self.accessibleName())

    def minimumSizeHint(self) -> QSize:
        return QSize(_side().width(), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), _side().width() / 2, _mark_rect(self, _side()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        mark = QRectF(_mark_rect(self, _side()))
        if self.isChecked():
            box(painter, mark, mark.width() / 2, theme.color("accent" if self.isEnabled() else "text-disabled"))
            dot = mark.width() * 0.31
            box(painter, mark.adjusted(dot, dot, -dot, -dot), dot, theme.color("accent-contrast"))
        else:
            box(painter, mark, mark.width() / 2, theme.color("surface-raised"), theme.color(_frame(self)))
        _draw_label(painter, theme, self, mark.right())


class Switch(QCheckBox):
    """On or off, at once; the knob's place says which."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _label_size(_track(), self.accessibleName())

    def minimumSizeHint(self) -> QSize:
        return QSize(_track().width(), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), _track().height() / 2, _mark_rect(self, _track()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        track = QRectF(_mark_rect(self, _track()))
        on = self.isChecked()
        fill = "track" if not self.isEnabled() else "accent" if on else "surface-raised"
        frame = None if on and self.isEnabled() else theme.color(_frame(self))
        box(painter, track, track.height() / 2, theme.color(fill), frame)
        side = theme.px(14 if on else 12)
        margin = (track.height() - side) / 2
        left = track.right() - side - margin if on else track.left() + margin
        knob = "accent-contrast" if on and self.isEnabled() else _frame(self)
        box(painter, QRectF(left, track.top() + margin, side, side), side / 2, theme.color(knob))
        _draw_label(painter, theme, self, track.right())


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
        return QSize(round(width) + theme.px(28), theme.px(32))

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
    """One of two to five, side by side.

    Signals:
        chosen: another value was chosen.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: list[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for _, value in choices]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 1, 0)
        row.setSpacing(1)
        for number, (text, _) in enumerate(choices):
            segment = _Segment(text, self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
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
        for segment in self._group.buttons():
            segment.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        box(painter, QRectF(self.rect()), 8, theme.color("surface-raised"), theme.color("border-control"))
        for segment in self._group.buttons()[1:]:
            box(painter, QRectF(segment.x() - 1, 1, 1, self.height() - 2), 0, theme.color("border-strong"))


_CHIPS: dict[str, tuple[str, str, str]] = {
    "filter": ("surface-sunken", "border", "text-muted"),
    "token": ("surface-sunken", "border", "text-muted"),
    "success": ("success-soft", "", "success-soft-text"),
    "warning": ("warning-soft", "", "warning-soft-text"),
    "danger": ("danger-soft", "", "danger-soft-text"),
}


class Chip(PaintedButton):
    """A filter that is on or off, a fact, or a token with a cross.

    Signals:
        removed: the token's cross was pressed, or Delete was.
    """

    removed = Signal()
    radius = 12

    def __init__(self, text: str, kind: ChipKind = "filter", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._words = kind, icon, text
        self.setCheckable(kind == "filter")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind not in {"filter", "token"}:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Change the words."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self.tr("{name}, remove").format(name=text) if self._kind == "token" else text)
        self.restyle()

    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetricsF(theme.font("small", 600)).horizontalAdvance(self._words) + theme.px(20) + 1
        width += theme.px(20) * (bool(self._icon) + (self._kind == "token"))
        return QSize(round(width), theme.px(24))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        crossed = self._kind == "token" and self.rect().contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if crossed and event.position().x() > self.width() - current_theme().px(28):
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._kind == "token" and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        fill, frame, ink = _CHIPS[self._kind]
        if self.isChecked():
            fill, frame, ink = "accent-soft", "", "accent-soft-text"
        elif self.underMouse() and self._kind == "filter":
            fill = "surface-hover"
        rect = QRectF(self.rect())
        box(painter, rect, rect.height() / 2, theme.color(fill), theme.color(frame) if frame else None)
        pad, side, ratio = theme.px(10), theme.px(14), self.devicePixelRatioF()
        room = rect.adjusted(pad, 0, -pad, 0)
        if self._icon:
            picture(painter, QRectF(room.left(), 0, side, rect.height()), theme.icon(self._icon, side, ink, ratio))
            room.setLeft(room.left() + theme.px(20))
        if self._kind == "token":
            picture(painter, QRectF(room.right() - side, 0, side, rect.height()), theme.icon("x", side, ink, ratio))
            room.setRight(room.right() - theme.px(20))
        font = theme.font("small", 600 if self.isChecked() else 500)
        words(painter, room, self._words, font, theme.color(ink), CENTRED)
