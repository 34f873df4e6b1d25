"""The geometry of one row, relative to its upper left corner; built once and painted often."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.features.messaging.presenter.feed.rows import Author, FileFacts, Reaction
from desktop.widgets.feed.text.block import TextBlock
from desktop.widgets.feed.text.spans import Script
from desktop.widgets.feed.text.style import BlockStyle
from desktop.widgets.theme import Theme

AVATAR = 36
KNOWN_WIDTHS = 2048


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
    """A rounded box with an optional frame; one that is pressed is a button."""

    rect: QRectF
    radius: float
    fill: str
    frame: str = ""
    press: Press | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """A file outside the bubble."""

    rect: QRectF
    file: FileFacts
    is_picture: bool


@dataclass(frozen=True, slots=True)
class Thumb:
    """The small picture in a quote."""

    rect: QRectF
    file: FileFacts


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
    thumb: Thumb | None = None
    tiles: list[Tile] = field(default_factory=list[Tile])
    words: list[Words] = field(default_factory=list[Words])
    icons: list[Icon] = field(default_factory=list[Icon])
    dividers: list[Divider] = field(default_factory=list[Divider])
    fills: list[Fill] = field(default_factory=list[Fill])
    chips: list[Chip] = field(default_factory=list[Chip])
    body: QRectF = field(default_factory=QRectF)
    presses: list[tuple[QRectF, Press]] = field(default_factory=list[tuple[QRectF, Press]])


class Measures:
    """Fonts and lengths of one theme, text size and density; lengths are given for text at 100 %.

    `avatar` is a picture's side, `gap` the space between two groups of messages at 100 %.
    """

    def __init__(self, look: Theme) -> None:
        self.look = look
        self.body = look.font("body")
        self.scale = max(0.5, self.body.pixelSize() / 14)
        self.avatar = self.px(min(AVATAR, look.sizes().avatar))
        self.gap = look.sizes().message_gap
        self.small = look.font("small")
        self.small_medium = look.font("small", 500)
        self.small_strong = look.font("small", 600)
        self.caption = look.font("caption")
        self.caption_medium = look.font("caption", 500)
        self.caption_strong = look.font("caption", 600)
        self.micro = look.font("micro")
        self._metrics: dict[str, QFontMetricsF] = {}
        self.styles: dict[tuple[Script, bool, bool], BlockStyle] = {}
        self._widths: dict[tuple[str, str], float] = {}

    def px(self, length: float) -> float:
        """Scale a length with the text size, to whole pixels."""
        return float(round(length * self.scale))

    def width(self, font: QFont, text: str) -> float:
        """Measure words on one line; names and times come again and again."""
        key = (font.key(), text)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) >= KNOWN_WIDTHS:
                self._widths.clear()
            known = self._widths[key] = self._of(font).horizontalAdvance(text)
        return known

    def elided(self, font: QFont, text: str, width: float) -> str:
        """Cut words to a width, if they are longer."""
        if self.width(font, text) <= width:
            return text
        return self._of(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))

    def _of(self, font: QFont) -> QFontMetricsF:
        key = font.key()
        known = self._metrics.get(key)
        if known is None:
            known = self._metrics[key] = QFontMetricsF(font)
        return known
