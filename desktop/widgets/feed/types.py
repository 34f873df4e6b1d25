"""What the canvas asks of a source of rows and of their painter."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a row that does something; `rect` is in the viewport, `tip` says what it does."""

    kind: str
    rect: QRect
    value: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """A button of the hover toolbar; its `name` is what `action` emits."""

    name: str
    icon: str
    tip: str


@dataclass(frozen=True, slots=True)
class Hovered:
    """The row under the pointer, its body in the viewport and its tools."""

    index: int
    body: QRect
    tools: tuple[Tool, ...]


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row is to be painted just now.

    `ring` is the keyboard's focus ring, `ring_hit` the hit it stands on, `flash` the strength of the highlight (0 to 1)
    and `selection` the selected part of the row's text.
    """

    hovered: bool = False
    ring: bool = False
    ring_hit: Hit | None = None
    hovered_hit: Hit | None = None
    flash: float = 0.0
    selection: tuple[int, int] | None = None


class FeedLook(Protocol):
    """Colours, fonts and icons of the theme that is on."""

    def color(self, name: str) -> QColor:
        """Give a colour of the tokens."""
        ...

    def font(self, role: str, weight: int | None = None) -> QFont:
        """Give a font of the scale, at the user's text size."""
        ...

    def icon(self, name: str, size: int, color: str, ratio: float) -> QPixmap:
        """Draw an icon in a colour of the tokens for screens of a pixel ratio."""
        ...


class FeedSource(Protocol):
    """Rows by index; a row is a frozen value, so the same row is never measured twice."""

    def count(self) -> int:
        """Count all rows, loaded or not."""
        ...

    def row(self, index: int) -> object | None:
        """Give the row, or None while it is not loaded."""
        ...

    def key(self, index: int) -> Hashable:
        """Name the row for as long as it lives, even while it is not loaded."""
        ...

    def wanted(self, first: int, last: int) -> None:
        """Take note that these rows are on show and some of them are not loaded."""
        ...


class FeedPainter(Protocol):
    """Measures, draws and reads out the rows of one kind of feed; positions count characters of `text`."""

    def generation(self) -> int:
        """Count the changes of theme and text size."""
        ...

    def rest(self) -> None:
        """Let go of what can be made again: the feed is not on show."""
        ...

    def height(self, row: object, width: int) -> int:
        """Measure a row; at least 1."""
        ...

    def skeleton_height(self, index: int, width: int) -> int:
        """Measure what stands for a row that is not loaded."""
        ...

    def paint(self, painter: QPainter, row: object, rect: QRect, state: RowState) -> None:
        """Draw a row."""
        ...

    def paint_skeleton(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Draw what stands for a row that is not loaded."""
        ...

    def hits(self, row: object, rect: QRect) -> Sequence[Hit]:
        """List what can be pressed, in reading order."""
        ...

    def hit(self, row: object, rect: QRect, pos: QPoint) -> Hit | None:
        """Find what is pressed at a place."""
        ...

    def body(self, row: object, rect: QRect) -> QRect:
        """Give the part that the focus ring and the toolbar belong to."""
        ...

    def tools(self, row: object) -> Sequence[Tool]:
        """List the buttons of the hover toolbar; none for rows that have no actions."""
        ...

    def text(self, row: object) -> str:
        """Give the selectable text."""
        ...

    def copied(self, row: object, start: int, end: int) -> str:
        """Give a part of the text as it is copied."""
        ...

    def position(self, row: object, rect: QRect, pos: QPoint) -> int | None:
        """Find the text position nearest to a place, or None when the row has no text."""
        ...

    def over_text(self, row: object, rect: QRect, pos: QPoint) -> bool:
        """Tell whether a place is on the text."""
        ...

    def caption(self, row: object) -> str:
        """Say who and when, for the copy of several rows."""
        ...

    def accessible(self, row: object) -> str:
        """Read the row out in one sentence."""
        ...
