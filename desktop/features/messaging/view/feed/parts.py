"""The geometry of one row, relative to its upper left corner; built once and painted often."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.features.messaging.presenter.rows import Author, Reaction
from desktop.widgets.feed.text.block import TextBlock
from desktop.widgets.feed.types import FeedLook


class BubbleLook(FeedLook, Protocol):
    """A theme that also knows pictures of people."""

    @property
    def generation(self) -> int:
        """Count the changes of theme and text size."""
        ...

    def draw_avatar(self, painter: QPainter, rect: QRectF, person_id: str, name: str) -> None:
        """Draw the picture or the initials of a person."""
        ...


@dataclass(frozen=True, slots=True)
class Press:
    """What pressing a part means."""

    kind: str
    value: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Some words on one line."""

    rect: QRectF
    text: str
    font: QFont
    colour: str
    press: Press | None = None


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon of the theme."""

    rect: QRectF
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The round picture of a person."""

    rect: QRectF
    author: Author


@dataclass(frozen=True, slots=True)
class Divider:
    """A line across the feed with words in its middle."""

    rect: QRectF
    gap: QRectF
    colour: str


@dataclass(frozen=True, slots=True)
class Fill:
    """A rounded box with an optional frame."""

    rect: QRectF
    radius: float
    fill: str
    frame: str = ""


@dataclass(frozen=True, slots=True)
class Bubble:
    """The body of a message: `tail` is the small corner, "left", "right" or nothing."""

    rect: QRectF
    fill: str
    frame: str
    tail: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A reaction under a bubble; without one it is the button that adds another."""

    rect: QRectF
    reaction: Reaction | None


@dataclass(slots=True)
class Parts:
    """All parts of a row; filled once while it is laid out."""

    height: float = 0.0
    bubble: Bubble | None = None
    block: TextBlock | None = None
    block_at: QPointF = field(default_factory=QPointF)
    quote_bar: QRectF | None = None
    quote_area: QRectF | None = None
    picture: Picture | None = None
    words: list[Words] = field(default_factory=list[Words])
    icons: list[Icon] = field(default_factory=list[Icon])
    dividers: list[Divider] = field(default_factory=list[Divider])
    fills: list[Fill] = field(default_factory=list[Fill])
    chips: list[Chip] = field(default_factory=list[Chip])
    body: QRectF = field(default_factory=QRectF)
    presses: list[tuple[QRectF, Press]] = field(default_factory=list[tuple[QRectF, Press]])


class Measures:
    """Fonts and lengths of one theme and text size; lengths are given for text at 100 %."""

    def __init__(self, look: BubbleLook) -> None:
        self.look = look
        self.body = look.font("body")
        self.scale = max(0.5, self.body.pixelSize() / 14)
        self.small = look.font("small")
        self.small_strong = look.font("small", 600)
        self.caption = look.font("caption")
        self.caption_medium = look.font("caption", 500)
        self.caption_strong = look.font("caption", 600)
        self.micro = look.font("micro")
        self._metrics: dict[str, QFontMetricsF] = {}

    def px(self, length: float) -> float:
        """Scale a length with the text size, to whole pixels."""
        return float(round(length * self.scale))

    def width(self, font: QFont, text: str) -> float:
        """Measure words on one line."""
        return self._of(font).horizontalAdvance(text)

    def elided(self, font: QFont, text: str, width: float) -> str:
        """Cut words to a width."""
        return self._of(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))

    def _of(self, font: QFont) -> QFontMetricsF:
        return self._metrics.setdefault(font.key(), QFontMetricsF(font))
