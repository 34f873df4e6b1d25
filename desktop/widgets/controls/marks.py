"""Small marks: a tag with a word, a badge with a count, a key cap."""

from __future__ import annotations

import sys
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.look.paint import CENTRED, box, brush_for, picture, ratio_of, words
from desktop.widgets.theme import Theme, current_theme

TagKind = Literal["external", "accent", "danger", "warning", "success", "plain"]
BadgeKind = Literal["accent", "muted", "mention"]

MOST_COUNTED = 99
_TAGS: dict[str, tuple[str, str]] = {
    "external": ("external-soft", "external-soft-text"),
    "accent": ("accent-soft", "accent-soft-text"),
    "danger": ("danger-soft", "danger-soft-text"),
    "warning": ("warning-soft", "warning-soft-text"),
    "success": ("success-soft", "success-soft-text"),
    "plain": ("surface-sunken", "text-muted"),
}
_BADGES: dict[str, tuple[str, str]] = {
    "accent": ("badge", "badge-contrast"),
    "muted": ("badge-muted", "badge-muted-text"),
    "mention": ("mention", "mention-text"),
}
_KEY = ("text-muted", "surface-raised", "border-strong")
_KEY_ON_TIP = ("tooltip-text", "tooltip", "tooltip-text")

_CAPS: Final = {"Return": "Enter", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_words(keys: str) -> str:
    """Write keys as they stand on the keyboard, which is the same in every language."""
    sequence = QKeySequence(keys)
    if sys.platform == "darwin":
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    parts = sequence.toString(QKeySequence.SequenceFormat.PortableText).split("+")
    return " ".join(_CAPS.get(part, part) for part in parts)


def count_words(count: int) -> str:
    """Write a count as a badge shows it."""
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count)


def tag_size(theme: Theme, text: str, icon: str = "") -> QSize:
    """Measure a tag."""
    width = QFontMetricsF(theme.font("micro")).horizontalAdvance(text) + theme.px(28 if icon else 12)
    return QSize(round(width + 0.5), theme.px(18))


def draw_tag(painter: QPainter, theme: Theme, at: QPointF, text: str, kind: str = "external", icon: str = "") -> None:
    """Draw a tag with its upper left corner at a place."""
    fill, ink = _TAGS[kind]
    rect = QRectF(at, tag_size(theme, text, icon).toSizeF())
    box(painter, rect, 4, theme.color(fill))
    if icon:
        side = theme.px(12)
        place = QRectF(rect.left() + theme.px(5), rect.top(), side, rect.height())
        picture(painter, place, theme.icon(icon, side, ink, ratio_of(painter)))
        rect.setLeft(place.right() - theme.px(1))
    words(painter, rect, text, theme.font("micro"), theme.color(ink), CENTRED)


def badge_size(theme: Theme, text: str) -> QSize:
    """Measure a badge; it is never narrower than high."""
    high = theme.px(18)
    return QSize(max(high, round(QFontMetricsF(theme.font("micro")).horizontalAdvance(text)) + theme.px(10)), high)


def draw_badge(painter: QPainter, theme: Theme, at: QPointF, text: str, kind: str = "accent") -> None:
    """Draw a badge with its upper left corner at a place."""
    fill, ink = _BADGES[kind]
    rect = QRectF(at, badge_size(theme, text).toSizeF())
    box(painter, rect, rect.height() / 2, theme.color(fill))
    words(painter, rect.adjusted(-1, 0, 1, 0), text, theme.font("micro"), theme.color(ink), CENTRED)


def key_size(theme: Theme, text: str) -> QSize:
    """Measure a key cap."""
    return QSize(round(QFontMetricsF(theme.font("micro")).horizontalAdvance(text)) + theme.px(12), theme.px(18))


def draw_key(painter: QPainter, theme: Theme, at: QPointF, text: str, *, on_tip: bool = False) -> None:
    """Draw a key cap with its upper left corner at a place; its lower edge is thicker, as a key's is."""
    ink, ground, frame = _KEY_ON_TIP if on_tip else _KEY
    rect = QRectF(at, key_size(theme, text).toSizeF())
    box(painter, rect, 4, theme.color(frame))
    face = rect.adjusted(1, 1, -1, -2)
    box(painter, face, 3, theme.color(ground))
    words(painter, face, text, theme.font("micro"), theme.color(ink), CENTRED)


class _Mark(QWidget):
    """A mark as a widget of its own size."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Give the words."""
        return self._words

    def set_text(self, text: str) -> None:
        """Change the words."""
        self._words = text
        self.setAccessibleName(text)
        self.restyle()

    def restyle(self) -> None:
        """Measure anew with the theme's fonts."""
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Tag(_Mark):
    """One word on a soft colour."""

    def __init__(self, text: str, kind: TagKind = "external", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind, self._icon = kind, icon

    def sizeHint(self) -> QSize:
        return tag_size(current_theme(), self._words, self._icon)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_tag(brush_for(self), current_theme(), QPointF(), self._words, self._kind, self._icon)


class Badge(_Mark):
    """A count, or an at sign for a mention; hidden at zero."""

    def __init__(self, count: int = 0, kind: BadgeKind = "accent", parent: QWidget | None = None) -> None:
        super().__init__("@" if kind == "mention" else count_words(count), parent)
        self._kind = kind
        self.setHidden(kind != "mention" and count == 0)

    def set_count(self, count: int) -> None:
        """Show a count, or nothing at zero."""
        self.set_text(count_words(count))
        self.setHidden(count == 0)

    def sizeHint(self) -> QSize:
        return badge_size(current_theme(), self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_badge(brush_for(self), current_theme(), QPointF(), self._words, self._kind)


class KeyCap(_Mark):
    """A key or several, as a hint."""

    def sizeHint(self) -> QSize:
        return key_size(current_theme(), self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_key(brush_for(self), current_theme(), QPointF(), self._words)
