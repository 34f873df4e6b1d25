"""Check, radio, switch and chips: painted, and ticked with Space."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from desktop.widgets.controls.buttons import PaintedButton
from desktop.widgets.lines import lay_lines
from desktop.widgets.look.paint import CENTRED, box, brush_for, picture, words
from desktop.widgets.overlays import ring
from desktop.widgets.theme import Theme, current_theme

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # a second Qt class beside the one that it stands before would not do

ChipKind = Literal["filter", "success", "warning", "danger", "token"]

SIDE = 16
GAP = 8
LEAST_LABEL = 80
TRACK_WIDTH, TRACK_HEIGHT = 32, 18


def _label_lines(text: str, width: int) -> QTextLayout:
    theme = current_theme()
    return lay_lines(text, theme.font("small"), width, theme.line("small"))


class _Marked(_Button):
    """A mark and the words behind it, which take several lines where one is too short."""

    mark_width, mark_height = SIDE, SIDE

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def _mark(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(self.mark_width), theme.px(self.mark_height))

    def _mark_rect(self) -> QRect:
        mark = self._mark()
        return QRect(QPoint(0, (self.height() - mark.height()) // 2), mark)

    def sizeHint(self) -> QSize:
        theme, mark, text = current_theme(), self._mark(), self.accessibleName()
        width = QFontMetricsF(theme.font("small")).horizontalAdvance(text) + theme.px(GAP) + 1 if text else 0
        return QSize(round(mark.width() + width), max(theme.target(28), mark.height()))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._mark().width() + current_theme().px(LEAST_LABEL)), whole.height())

    def heightForWidth(self, width: int) -> int:
        theme = current_theme()
        lines = _label_lines(self.accessibleName(), width - self._mark().width() - theme.px(GAP)).lineCount()
        return self.sizeHint().height() + (max(1, lines) - 1) * theme.line("small")

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), self._radius(), self._mark_rect())

    def _radius(self) -> float:
        return self._mark().height() / 2

    def _frame(self) -> str:
        return "border-control" if self.isEnabled() else "border-strong"

    def _draw_label(self, painter: QPainter, theme: Theme, left: float) -> None:
        left += theme.px(GAP)
        layout = _label_lines(self.accessibleName(), round(self.width() - left + 1))
        painter.setPen(theme.color("text" if self.isEnabled() else "text-disabled"))
        layout.draw(painter, QPointF(left, (self.height() - layout.lineCount() * theme.line("small")) / 2))


class Check(_Marked, QCheckBox):
    """Yes or no, in a form that is sent later."""

    def _radius(self) -> float:
        return 4

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        mark = QRectF(self._mark_rect())
        on = self.isChecked()
        fill = "accent" if on and self.isEnabled() else "surface-raised" if self.isEnabled() else "surface-sunken"
        frame = None if on and self.isEnabled() else theme.color(self._frame())
        box(painter, mark, self._radius(), theme.color(fill), frame)
        if on:
            ink = "accent-contrast" if self.isEnabled() else "text-disabled"
            picture(painter, mark, theme.icon("check", theme.px(13), ink, self.devicePixelRatioF()))
        self._draw_label(painter, theme, mark.right())


class Radio(_Marked, QRadioButton):
    """One of a few that are all on show."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        mark = QRectF(self._mark_rect())
        if self.isChecked():
            box(painter, mark, mark.width() / 2, theme.color("accent" if self.isEnabled() else "text-disabled"))
            dot = mark.width() * 0.31
            box(painter, mark.adjusted(dot, dot, -dot, -dot), dot, theme.color("accent-contrast"))
        else:
            box(painter, mark, mark.width() / 2, theme.color("surface-raised"), theme.color(self._frame()))
        self._draw_label(painter, theme, mark.right())


class Switch(_Marked, QCheckBox):
    """On or off, at once; the knob's place says which."""

    mark_width, mark_height = TRACK_WIDTH, TRACK_HEIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), brush_for(self)
        track = QRectF(self._mark_rect())
        on = self.isChecked()
        fill = "track" if not self.isEnabled() else "accent" if on else "surface-raised"
        frame = None if on and self.isEnabled() else theme.color(self._frame())
        box(painter, track, track.height() / 2, theme.color(fill), frame)
        side = theme.px(14 if on else 12)
        margin = (track.height() - side) / 2
        left = track.right() - side - margin if on else track.left() + margin
        knob = "accent-contrast" if on and self.isEnabled() else self._frame()
        box(painter, QRectF(left, track.top() + margin, side, side), side / 2, theme.color(knob))
        self._draw_label(painter, theme, track.right())


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
        return QSize(round(width), theme.target(28))

    def _pill(self) -> QRect:
        """Give what is seen of the chip; it can be hit a little above and below."""
        inset = (self.height() - current_theme().px(24)) // 2
        return self.rect().adjusted(0, inset, 0, -inset)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), self.radius, self._pill())

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
        rect = QRectF(self._pill())
        box(painter, rect, rect.height() / 2, theme.color(fill), theme.color(frame) if frame else None)
        pad, side, ratio = theme.px(10), theme.px(14), self.devicePixelRatioF()
        room = rect.adjusted(pad, 0, -pad, 0)
        if self._icon:
            picture(
                painter, QRectF(room.left(), rect.top(), side, rect.height()), theme.icon(self._icon, side, ink, ratio)
            )
            room.setLeft(room.left() + theme.px(20))
        if self._kind == "token":
            picture(
                painter, QRectF(room.right() - side, rect.top(), side, rect.height()), theme.icon("x", side, ink, ratio)
            )
            room.setRight(room.right() - theme.px(20))
        font = theme.font("small", 600 if self.isChecked() else 500)
        words(painter, room, self._words, font, theme.color(ink), CENTRED)
