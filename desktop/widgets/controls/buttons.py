"""Buttons with words and buttons with an icon."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.widgets.look.paint import box, brush_for, picture, words
from desktop.widgets.overlays import ring
from desktop.widgets.overlays.tips import give_tip
from desktop.widgets.theme import Theme, current_theme

Kind = Literal["secondary", "primary", "danger", "danger-fill", "ghost"]
Size = Literal["sm", "md", "lg"]

ICON, GAP = 16, 8


class _Measure(NamedTuple):
    height: int
    radius: int
    padding: int
    role: str


_SIZES: dict[Size, _Measure] = {
    "sm": _Measure(28, 7, 10, "small"),
    "md": _Measure(32, 8, 14, "body"),
    "lg": _Measure(40, 9, 18, "body"),
}


class _Paint(NamedTuple):
    """Colours of the tokens: ground, ground under the pointer, pressed ground, frame, ink."""

    fill: str
    hover: str
    pressed: str
    frame: str
    ink: str


_KINDS: dict[Kind, _Paint] = {
    "primary": _Paint("accent", "accent-hover", "accent-pressed", "", "accent-contrast"),
    "secondary": _Paint("surface-raised", "surface-hover", "surface-pressed", "border-strong", "text"),
    "danger": _Paint("surface-raised", "danger-soft", "danger-soft", "border-strong", "danger"),
    "danger-fill": _Paint("danger", "danger-hover", "danger-hover", "", "danger-contrast"),
    "ghost": _Paint("", "surface-hover", "surface-pressed", "", "text-link"),
}
_DISABLED = _Paint("surface-sunken", "surface-sunken", "surface-sunken", "border-strong", "text-disabled")


class PaintedButton(QPushButton):
    """A button that draws itself, with the focus ring around it."""

    radius = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ring.follow(self, event.reason(), self.radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt leaves Enter to a dialog's default button on some systems; here it does what has the ring.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Button(PaintedButton):
    """A button that names its verb; `kind` says how much it matters."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        icon: str | None = None,
        size: Size = "md",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._size: Size = size
        self._icon = icon
        self._words = ""
        self.radius = _SIZES[size].radius
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Change the words; an ampersand is just an ampersand."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.restyle()

    def words(self) -> str:
        """Give the words."""
        return self._words

    def set_icon(self, icon: str | None) -> None:
        """Take another icon, or none."""
        self._icon = icon
        self.restyle()

    def sizeHint(self) -> QSize:
        theme, measure = current_theme(), _SIZES[self._size]
        width = QFontMetricsF(self._font(theme)).horizontalAdvance(self._words) + theme.px(2 * measure.padding)
        if self._icon:
            width += theme.px(ICON + GAP if self._words else ICON)
        return QSize(round(width + 1), theme.target(measure.height))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, measure = current_theme(), _SIZES[self._size]
        paint = _KINDS[self._kind] if self.isEnabled() else _DISABLED
        fill = paint.pressed if self.isDown() else paint.hover if self.underMouse() else paint.fill
        painter = brush_for(self)
        frame = theme.color(paint.frame) if paint.frame else None
        box(painter, QRectF(self.rect()), measure.radius, theme.color(fill) if fill else None, frame)
        font = self._font(theme)
        icon, gap, padding = theme.px(ICON), theme.px(GAP), theme.px(measure.padding)
        room = QRectF(self.rect()).adjusted(padding, 0, -padding, 0)
        wanted = QFontMetricsF(font).horizontalAdvance(self._words) + (icon + gap if self._icon else 0)
        room.setLeft(room.left() + max(0.0, (room.width() - wanted) / 2))
        if self._icon:
            place = QRectF(room.left(), 0, icon, self.height())
            picture(painter, place, theme.icon(self._icon, icon, paint.ink, self.devicePixelRatioF()))
            room.setLeft(place.right() + gap)
        words(painter, room.adjusted(0, 0, 1, 0), self._words, font, theme.color(paint.ink))

    def _font(self, theme: Theme) -> QFont:
        strong = self._kind in {"primary", "danger-fill"}
        return theme.font(_SIZES[self._size].role, 600 if strong else 500)


class IconButton(PaintedButton):
    """A button with an icon; its tip is its name, and the tip shows the keys."""

    def __init__(
        self,
        icon: str,
        tip: str,
        shortcut: str = "",
        *,
        side: int = 32,
        icon_size: int = 18,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._side, self._icon_size = icon, side, icon_size
        self.keys = shortcut
        self.tip = tip
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tip(tip, shortcut)

    def set_tip(self, tip: str, shortcut: str = "") -> None:
        """Say what the button does now."""
        self.tip, self.keys = tip, shortcut
        self.setAccessibleName(tip)
        give_tip(self, tip, shortcut)

    def set_icon(self, icon: str) -> None:
        """Take another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().target(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = brush_for(self)
        on = self.isChecked()
        fill = "surface-selected" if on else "surface-pressed" if self.isDown() else "surface-hover"
        if on or self.isDown() or (self.underMouse() and self.isEnabled()):
            box(painter, QRectF(self.rect()), self.radius, theme.color(fill))
        ink = "text-disabled" if not self.isEnabled() else "accent-soft-text" if on else "text-muted"
        picture(painter, self.rect(), theme.icon(self._icon, theme.px(self._icon_size), ink, self.devicePixelRatioF()))
