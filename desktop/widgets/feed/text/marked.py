"""A text with its markup read: what is shown, how, and where each character stands in the source (pure)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from desktop.widgets.feed.text.spans import Span


class LineKind(Enum):
    """How a line of a text is set."""

    PLAIN = "plain"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line from `start` to `end` of the shown text; `source` is where it begins in the source, with its marker.

    `level` counts how deep a list stands in others and tells blocks of code apart; `label` is a numbered line's number.
    """

    start: int
    end: int
    source: int
    kind: LineKind = LineKind.PLAIN
    level: int = 0
    label: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that are shown as they stand in the source."""

    shown: int
    source: int
    length: int


@dataclass(frozen=True, slots=True)
class Wrap:
    """A stretch of the shown text that stands between two markers in the source."""

    start: int
    end: int
    opening: str
    closing: str


@dataclass(frozen=True)
class Marked:
    """What is shown of a text. `lines` is empty when all of them are plain; `spans` are bold, code and links."""

    source: str
    text: str
    spans: tuple[Span, ...] = ()
    lines: tuple[MarkedLine, ...] = ()
    pieces: tuple[Piece, ...] = ()
    wraps: tuple[Wrap, ...] = ()

    @cached_property
    def _shown_starts(self) -> list[int]:
        return [piece.shown for piece in self.pieces]

    @cached_property
    def _source_starts(self) -> list[int]:
        return [piece.source for piece in self.pieces]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [line.start for line in self.lines]

    @property
    def is_plain(self) -> bool:
        """Tell whether the text is shown as it was written."""
        return not self.pieces

    def to_shown(self, position: int) -> int:
        """Find where a character of the source is shown; a marker is where the next character is."""
        if self.is_plain:
            return max(0, min(position, len(self.text)))
        place = bisect_right(self._source_starts, position) - 1
        if place < 0:
            return 0
        piece = self.pieces[place]
        return piece.shown + min(position - piece.source, piece.length)

    def to_source(self, position: int) -> int:
        """Find where a shown character stands in the source."""
        if self.is_plain:
            return max(0, min(position, len(self.source)))
        place = bisect_right(self._shown_starts, position) - 1
        if place < 0 or position >= len(self.text):
            return 0 if place < 0 else len(self.source)
        piece = self.pieces[place]
        return piece.source + position - piece.shown

    def line_at(self, position: int) -> MarkedLine | None:
        """Find the line of a shown character, None where all are plain."""
        place = bisect_right(self._line_starts, position) - 1
        return self.lines[place] if place >= 0 else None

    def placed(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Move spans of the source to where they are shown; what is not shown is left out."""
        if self.is_plain:
            return tuple(spans)
        moved = (replace(span, start=self.to_shown(span.start), end=self.to_shown(span.end)) for span in spans)
        return tuple(span for span in moved if span.start < span.end)

    def copied(self, start: int, end: int) -> str:
        """Give the source of a stretch of the shown text, with the markers that it needs to look the same again."""
        if self.is_plain:
            return self.source[start:end]
        if start <= 0 and end >= len(self.text):
            return self.source
        if start >= end:
            return ""
        first, last = self.to_source(start), self.to_source(end - 1) + 1
        line = self.line_at(start)
        if line is not None and line.start == start and end > line.end and line.kind is not LineKind.CODE:
            first = line.source
        before = [wrap.opening for wrap in self.wraps if wrap.start <= start < wrap.end < end]
        after = [wrap.closing for wrap in reversed(self.wraps) if start < wrap.start < end <= wrap.end]
        return "".join((*before, self.source[first:last], *after))


def plain(text: str, spans: Sequence[Span] = ()) -> Marked:
    """Make what is shown of a text without markup."""
    return Marked(text, text, tuple(spans))
