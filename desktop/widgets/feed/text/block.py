"""A message's text, laid out on a fixed line pitch: lists hang, quotes have a bar, code stands in a sunken box.

Each line is placed by hand, base line on base line: fallback fonts for Korean and Chinese bring taller leading.
The work is bounded: at most `max_chars` are shaped and at most `max_lines` are kept, whatever the text is.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextLine, QTextOption

from desktop.widgets.feed.text.marked import LineKind, Marked, MarkedLine
from desktop.widgets.feed.text.spans import Mark, Span, Utf16
from desktop.widgets.feed.text.style import BlockStyle, Formats

PILL_OUTSET: Final = 2.0
PILL_RADIUS: Final = 4.0
CODE_RADIUS: Final = 6.0
CODE_PAD_X: Final = 0.5
CODE_PAD_Y: Final = 0.3
CODE_GAP: Final = 0.2
QUOTE_INDENT: Final = 0.6
"""Parts of the pitch."""
TAB_SPACES: Final = 4
REACH: Final = 3
"""Pitches that piled up accents may reach out of their line."""
_PLAIN: Final = MarkedLine(0, 0, 0)
_PRESSED: Final = {Mark.LINK, Mark.MENTION, Mark.MENTION_ME}


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a text is laid out at most."""

    max_chars: int
    max_lines: int


@dataclass(frozen=True, slots=True)
class _Set:
    """A line as it stands: where, and as what; `leads` is the first of its line in the text."""

    left: float
    top: float
    right: float
    line: MarkedLine
    leads: bool


class TextBlock:
    """Laid out text that can be painted, pointed at and selected; positions count characters of the shown text."""

    def __init__(
        self, marked: Marked, mentions: Iterable[Span], style: BlockStyle, width: float, limits: Limits
    ) -> None:
        self._style = style
        self._marked = marked
        self.shown = marked.text[: limits.max_chars]
        self._utf16 = Utf16(self.shown)
        self._spans = [span for span in (*marked.spans, *mentions) if span.end <= len(self.shown)]
        self._formats = Formats(style, self.shown)
        self._layout = self._prepare()
        self._label_metrics = QFontMetricsF(style.font)
        self._sets: list[_Set] = []
        self._lines: list[QTextLine] = []
        self.height, full = self._place_lines(width, limits.max_lines)
        self.line_count = max(1, len(self._sets))
        self.cut = len(self.shown) < len(marked.text) or not full
        self.width = self._natural_width()
        self._leftwards = bool(self.shown) and reads_right_to_left(self.shown)
        self._align_right_to_left()
        self._tops = [one.top for one in self._sets]
        self._starts = [line.textStart() for line in self._lines]

    def _prepare(self) -> QTextLayout:
        # One character for one character, so that positions stay what they are.
        text = self.shown.replace("\r\n", " \u2028").replace("\n", "\u2028").replace("\r", "\u2028")
        layout = QTextLayout(text, self._style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTabStopDistance(QFontMetricsF(self._style.mono).horizontalAdvance(" ") * TAB_SPACES)
        layout.setTextOption(option)
        lines = [line for line in self._marked.lines if line.end <= len(self.shown)]
        layout.setFormats(self._formats.all(self._spans, lines))
        layout.setCacheEnabled(True)
        return layout

    # Lines

    def _place_lines(self, width: float, max_lines: int) -> tuple[float, bool]:
        metrics, pitch = QFontMetricsF(self._style.font), self._style.pitch
        base_line = (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        top, before = 0.0, _PLAIN
        self._layout.beginLayout()
        while len(self._sets) < max_lines:
            line = self._layout.createLine()
            if not line.isValid():
                self._layout.endLayout()
                return max(pitch, top + self._foot(before)), True
            start = self._utf16.from_qt(line.textStart())
            marked = self._marked.line_at(start) or _PLAIN
            top += self._between(before, marked)
            left, right = self._indents(marked)
            line.setLineWidth(max(pitch, width - left - right))
            line.setPosition(QPointF(left, top + base_line - line.ascent()))
            self._sets.append(_Set(left, top, right, marked, start == marked.start))
            self._lines.append(line)
            top, before = top + pitch, marked
        rest = self._layout.createLine().isValid()
        self._layout.endLayout()
        return top + self._foot(before), not rest

    def _between(self, before: MarkedLine, line: MarkedLine) -> float:
        """Give the room between two lines: code keeps its distance."""
        if _block(before) == _block(line):
            return 0.0
        gap = CODE_GAP * self._style.pitch if self._sets else 0.0
        return round(self._foot(before) + gap + (CODE_PAD_Y * self._style.pitch if _block(line) else 0.0))

    def _foot(self, line: MarkedLine) -> float:
        return round(CODE_PAD_Y * self._style.pitch) if _block(line) else 0.0

    def _indents(self, line: MarkedLine) -> tuple[float, float]:
        unit, pitch = self._style.unit, self._style.pitch
        if line.kind is LineKind.CODE:
            return round(CODE_PAD_X * pitch), round(CODE_PAD_X * pitch)
        if line.kind is LineKind.QUOTE:
            return round(QUOTE_INDENT * pitch), 0.0
        if line.kind is LineKind.NUMBER:
            own = self._label_metrics.horizontalAdvance(line.label) + pitch * 0.3
            return line.level * unit + max(unit, round(own)), 0.0
        return ((line.level + 1) * unit if line.kind is LineKind.BULLET else 0.0), 0.0

    def _natural_width(self) -> float:
        pairs = zip(self._lines, self._sets, strict=True)
        return max((one.left + line.naturalTextWidth() + one.right for line, one in pairs), default=0.0)

    def _align_right_to_left(self) -> None:
        if self._leftwards:
            for line, one in zip(self._lines, self._sets, strict=True):
                line.setPosition(QPointF(self.width - one.left - line.naturalTextWidth(), line.y()))

    # Paint

    def paint(
        self,
        painter: QPainter,
        origin: QPointF,
        selection: tuple[int, int] | None,
        selected: QColor,
        found: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Draw the lines with what lies under them; `found` are stretches that were searched for."""
        self._paint_lines(painter, origin)
        grounds = {Mark.MENTION_ME: self._style.mention_me_fill, Mark.CODE: self._style.tint}
        for span in self._spans:
            if span.mark in grounds:
                self._paint_pill(painter, origin, (span.start, span.end), grounds[span.mark])
        for hit in found:
            self._paint_pill(painter, origin, hit, self._style.hit_fill)
        ranges = [self._formats.found(start, min(end, len(self.shown))) for start, end in found]
        if selection is not None and selection[0] < selection[1]:
            start, end = (min(position, len(self.shown)) for position in selection)
            ranges.append(self._formats.selected(start, end, selected))
        self._draw(painter, origin, ranges)

    def _draw(self, painter: QPainter, origin: QPointF, ranges: list[QTextLayout.FormatRange]) -> None:
        if ranges or self._layout.lineCount() <= len(self._sets):
            # Of a long text only the lines on show are drawn.
            shown = painter.worldTransform().inverted()[0].mapRect(QRectF(painter.window()))
            reach = self._style.pitch * REACH
            self._layout.draw(painter, origin, ranges, shown.adjusted(0, -reach, 0, reach))
            return
        for line in self._lines:
            line.draw(painter, origin)

    def _paint_lines(self, painter: QPainter, origin: QPointF) -> None:
        """Draw boxes, bars, bullets and numbers."""
        if not self._marked.lines:
            return
        painter.save()
        painter.setFont(self._style.font)
        ink = painter.pen().color()
        for box in self._boxes(LineKind.CODE):
            pad = round(CODE_PAD_Y * self._style.pitch)
            painter.setPen(QPen(self._style.frame, 1))
            painter.setBrush(self._style.tint)
            whole = box.translated(origin).adjusted(0.5, 0.5 - pad, -0.5, pad - 0.5)
            painter.drawRoundedRect(whole, CODE_RADIUS, CODE_RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.bar)
        for box in self._boxes(LineKind.QUOTE):
            bar = QRectF(self._mirrored(0, 3), box.top() + 2, 3, box.height() - 4)
            painter.drawRoundedRect(bar.translated(origin), 1, 1)
        for line, one in zip(self._lines, self._sets, strict=True):
            if one.leads and one.left > 0 and one.line.kind in {LineKind.BULLET, LineKind.NUMBER}:
                self._paint_marker(painter, origin + QPointF(0, line.y() + line.ascent()), one, ink)
        painter.restore()

    def _paint_marker(self, painter: QPainter, base: QPointF, one: _Set, ink: QColor) -> None:
        indent = one.line.level * self._style.unit
        if one.line.kind is LineKind.NUMBER:
            painter.setPen(ink)
            width = self._label_metrics.horizontalAdvance(one.line.label)
            painter.drawText(base + QPointF(self._mirrored(indent, width), 0), one.line.label)
            return
        radius = self._style.pitch * 0.125
        left = self._mirrored(indent + self._style.unit * 0.3, 2 * radius)
        middle = base + QPointF(left + radius, -self._label_metrics.xHeight() / 2 - 0.5)
        painter.setPen(QPen(ink, 1.2) if one.line.level % 2 else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if one.line.level % 2 else ink)
        painter.drawEllipse(middle, radius, radius)

    def _mirrored(self, left: float, width: float) -> float:
        return self.width - left - width if self._leftwards else left

    def _boxes(self, kind: LineKind) -> list[QRectF]:
        """Join the lines of each block of code or quote."""
        boxes: list[QRectF] = []
        before: tuple[LineKind, int] | None = None
        for one in self._sets:
            mine = (one.line.kind, one.line.level)
            if one.line.kind is kind:
                rect = QRectF(0, one.top, self.width, self._style.pitch)
                if before == mine:
                    boxes[-1] = boxes[-1].united(rect)
                else:
                    boxes.append(rect)
            before = mine
        return boxes

    def _paint_pill(self, painter: QPainter, origin: QPointF, part: tuple[int, int], ground: QColor) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        for rect in self.rects(*part):
            pill = rect.translated(origin).adjusted(-PILL_OUTSET, 0.5, PILL_OUTSET, -0.5)
            painter.drawRoundedRect(pill, PILL_RADIUS, PILL_RADIUS)
        painter.restore()

    # Places

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Give the boxes that a stretch of text fills, one for each line."""
        first, last = self._utf16.to_qt(start), self._utf16.to_qt(min(end, len(self.shown)))
        boxes: list[QRectF] = []
        for place in range(max(0, bisect_right(self._starts, first) - 1), bisect_left(self._starts, last)):
            line = self._lines[place]
            left, right = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if left < right:
                here, there = _cursor_x(line, left), _cursor_x(line, right)
                top = self._tops[place]
                boxes.append(QRectF(min(here, there), top, abs(there - here), self._style.pitch))
        return boxes

    def position_at(self, point: QPointF) -> int:
        """Find the character boundary nearest to a point."""
        lines = self._lines
        if not lines or point.y() < 0:
            return 0
        number = max(0, bisect_right(self._tops, point.y()) - 1)
        if number == len(lines) - 1 and point.y() >= self._tops[-1] + self._style.pitch:
            return self._end_of(lines[-1])
        return min(self._utf16.from_qt(lines[number].xToCursor(point.x())), len(self.shown))

    def _end_of(self, line: QTextLine) -> int:
        return min(self._utf16.from_qt(line.textStart() + line.textLength()), len(self.shown))

    def span_at(self, point: QPointF) -> Span | None:
        """Find the link or mention under a point."""
        for span in self.spans():
            if any(rect.contains(point) for rect in self.rects(span.start, span.end)):
                return span
        return None

    def spans(self) -> Sequence[Span]:
        """List the links and mentions that are on show."""
        return [span for span in self._spans if span.mark in _PRESSED]


def _block(line: MarkedLine) -> int:
    """Give the number of the block of code that a line belongs to; 0 for others."""
    return line.level + 1 if line.kind is LineKind.CODE else 0


def word_at(text: str, position: int) -> tuple[int, int]:
    """Find the word around a character; only its neighbourhood is looked at."""
    offset = max(0, position - 200)
    near = text[offset : position + 200]
    utf16 = Utf16(near)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, near)
    finder.setPosition(utf16.to_qt(position - offset))
    start = finder.position() if finder.isAtBoundary() else finder.toPreviousBoundary()
    finder.setPosition(start)
    end = finder.toNextBoundary()
    if start < 0 or end < 0:
        return position, position
    return offset + utf16.from_qt(start), offset + utf16.from_qt(end)


def _cursor_x(line: QTextLine, position: int) -> float:
    # PySide gives the position back beside the place.
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def reads_right_to_left(text: str) -> bool:
    """Tell whether the first letter that has a direction is of a script that runs leftwards (UAX #9, P2)."""
    for char in text[:200]:
        direction = unicodedata.bidirectional(char)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False
