"""A feed of plain lines with everything that a canvas can ask for."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from desktop.widgets.feed.types import Hit, RowState, Tool


@dataclass(frozen=True, slots=True)
class Line:
    key: int
    text: str
    height: int = 40
    link: str = ""


@dataclass
class Lines:
    """A source; numbers in `missing` are not loaded."""

    rows: list[Line]
    missing: set[int] = field(default_factory=set[int])
    asked: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def count(self) -> int:
        return len(self.rows)

    def row(self, index: int) -> object | None:
        return None if index in self.missing else self.rows[index]

    def key(self, index: int) -> Hashable:
        return self.rows[index].key

    def wanted(self, first: int, last: int) -> None:
        self.asked.append((first, last))


class LinePainter:
    """A painter that counts what it measures and remembers how it was asked to paint."""

    def __init__(self) -> None:
        self.measured = 0
        self.generations = 0
        self.skeletons = 0
        self.states: dict[int, RowState] = {}
        self.painted: list[int] = []
        self.rested = 0

    def generation(self) -> int:
        return self.generations

    def rest(self) -> None:
        self.rested += 1

    def height(self, row: object, width: int) -> int:
        assert isinstance(row, Line)
        self.measured += 1
        return row.height

    def skeleton_height(self, index: int, width: int) -> int:
        return 30

    def paint(self, painter: QPainter, row: object, rect: QRect, state: RowState) -> None:
        assert isinstance(row, Line)
        self.states[row.key] = state
        self.painted.append(row.key)

    def paint_skeleton(self, painter: QPainter, index: int, rect: QRect) -> None:
        self.skeletons += 1

    def hits(self, row: object, rect: QRect) -> Sequence[Hit]:
        assert isinstance(row, Line)
        return [Hit("link", QRect(rect.left() + 200, rect.top(), 50, 20), row.link, "<b>tip</b>")] if row.link else []

    def hit(self, row: object, rect: QRect, pos: QPoint) -> Hit | None:
        return next((hit for hit in self.hits(row, rect) if hit.rect.contains(pos)), None)

    def body(self, row: object, rect: QRect) -> QRect:
        return rect.adjusted(0, 0, -100, 0)

    def tools(self, row: object) -> Sequence[Tool]:
        return (Tool("reply", "reply", "Reply"),)

    def text(self, row: object) -> str:
        assert isinstance(row, Line)
        return row.text

    def copied(self, row: object, start: int, end: int) -> str:
        return self.text(row)[start:end]

    def position(self, row: object, rect: QRect, pos: QPoint) -> int | None:
        assert isinstance(row, Line)
        return max(0, min(len(row.text), pos.x() // 10))

    def over_text(self, row: object, rect: QRect, pos: QPoint) -> bool:
        return pos.x() < 100

    def caption(self, row: object) -> str:
        assert isinstance(row, Line)
        return f"Mina {row.key}"

    def accessible(self, row: object) -> str:
        assert isinstance(row, Line)
        return f"Mina, {row.text}"


def lines(number: int, height: int = 40) -> Lines:
    return Lines([Line(key, f"line {key}", height) for key in range(number)])
