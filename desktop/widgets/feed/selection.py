"""Selected text across rows: two ends and what lies between (pure)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.widgets.feed.stage import Stage
from desktop.widgets.feed.types import FeedPainter

MAX_COPIED_ROWS = 5000


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in the text of a row."""

    index: int
    position: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the pointer went down to where it is now."""

    start: Place
    end: Place

    @property
    def ordered(self) -> tuple[Place, Place]:
        """Give the upper end first."""
        return (self.start, self.end) if self.start <= self.end else (self.end, self.start)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing lies between the ends."""
        return self.start == self.end

    def part(self, index: int, length: int) -> tuple[int, int] | None:
        """Give the selected part of one row's text."""
        first, last = self.ordered
        if not first.index <= index <= last.index:
            return None
        start = first.position if index == first.index else 0
        end = last.position if index == last.index else length
        return (min(start, length), min(end, length)) if start < end else None

    def moved(self, at: int, by: int) -> Selection:
        """Follow the rows after some came or went at an index."""
        return Selection(_moved(self.start, at, by), _moved(self.end, at, by))


def _moved(place: Place, at: int, by: int) -> Place:
    return replace(place, index=max(at, place.index + by)) if place.index >= at else place


def selected_text(selection: Selection, stage: Stage, painter: FeedPainter) -> str:
    """Write out what is selected; several rows get a line of who and when each."""
    parts = list(_parts(selection, stage, painter))
    if len(parts) == 1:
        return parts[0][1]
    return "\n\n".join(f"{caption}\n{text}" if caption else text for caption, text in parts)


def _parts(selection: Selection, stage: Stage, painter: FeedPainter) -> Iterator[tuple[str, str]]:
    first, last = selection.ordered
    for index in range(first.index, min(last.index + 1, first.index + MAX_COPIED_ROWS)):
        row = stage.row(index)
        if row is None:
            continue
        text = painter.text(row)
        part = selection.part(index, len(text))
        if part is not None and part[0] < part[1]:
            yield painter.caption(row), painter.copied(row, *part)
