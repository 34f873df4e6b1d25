"""A paragraph of plain text with spans, laid out on a fixed line pitch.

Each line is placed by hand, base line on base line: fallback fonts for Korean and Chinese bring taller leading.
The work is bounded: at most `max_chars` are shaped and at most `max_lines` are kept, whatever the text is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop.widgets.feed.text.spans import Mark, Span, Utf16, hangul_runs

PILL_OUTSET = 2.0
PILL_RADIUS = 4.0


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """Fonts, pitch and colours of a block; `hangul` is used for stretches of Hangul."""

    font: QFont
    hangul: QFont | None
    pitch: float
    mention: QColor
    mention_me: QColor
    mention_me_fill: QColor
    link: QColor


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a text is laid out at most."""

    max_chars: int
    max_lines: int


class TextBlock:
    """Laid out text that can be painted, pointed at and selected; positions count characters of the whole text."""

    def __init__(self, text: str, spans: Sequence[Span], style: BlockStyle, width: float, limits: Limits) -> None:
        self._style = style
        self._shown = text[: limits.max_chars]
        self._utf16 = Utf16(self._shown)
        self._spans = [span for span in spans if span.end <= len(self._shown)]
        self._layout = self._prepare()
        self.line_count, full = self._place_lines(width, limits.max_lines)
        self.cut = len(self._shown) < len(text) or not full
        self.height = self.line_count * style.pitch
        self.width = self._natural_width()
        self._align_right_to_left()

    def _prepare(self) -> QTextLayout:
        # One character for one character, so that positions stay what they are.
        text = self._shown.replace("\r\n", " \u2028").replace("\n", "\u2028").replace("\r", "\u2028")
        layout = QTextLayout(text, self._style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.setCacheEnabled(True)
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        if self._style.hangul is not None:
            hangul = QTextCharFormat()
            hangul.setFontFamilies(self._style.hangul.families())
            ranges += [self._range(start, end, hangul) for start, end in hangul_runs(self._shown)]
        ranges += [self._range(span.start, span.end, self._span_format(span)) for span in self._spans]
        return ranges

    def _span_format(self, span: Span) -> QTextCharFormat:
        style = self._style
        format_ = QTextCharFormat()
        colour = {Mark.MENTION: style.mention, Mark.MENTION_ME: style.mention_me, Mark.LINK: style.link}[span.mark]
        format_.setForeground(QBrush(colour))
        if span.mark is Mark.LINK:
            format_.setFontUnderline(True)
        else:
            format_.setFontWeight(QFont.Weight.DemiBold)
        return format_

    def _range(self, start: int, end: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        first = self._utf16.to_qt(start)
        made.start, made.length, made.format = first, self._utf16.to_qt(end) - first, format_
        return made

    def _place_lines(self, width: float, max_lines: int) -> tuple[int, bool]:
        metrics, pitch = QFontMetricsF(self._style.font), self._style.pitch
        base_line = (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        count = 0
        self._layout.beginLayout()
        while count < max_lines:
            line = self._layout.createLine()
            if not line.isValid():
                self._layout.endLayout()
                return max(1, count), True
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * pitch + base_line - line.ascent()))
            count += 1
        rest = self._layout.createLine().isValid()
        self._layout.endLayout()
        return count, not rest

    def _lines(self) -> list[QTextLine]:
        return [self._layout.lineAt(number) for number in range(min(self.line_count, self._layout.lineCount()))]

    def _natural_width(self) -> float:
        return max((line.naturalTextWidth() for line in self._lines()), default=0.0)

    def _align_right_to_left(self) -> None:
        if not self._shown or not reads_right_to_left(self._shown):
            return
        for line in self._lines():
            line.setPosition(QPointF(self.width - line.naturalTextWidth(), line.y()))

    def paint(self, painter: QPainter, origin: QPointF, selection: tuple[int, int] | None, selected: QColor) -> None:
        """Draw the lines with pills behind those who mention the reader."""
        for span in self._spans:
            if span.mark is Mark.MENTION_ME:
                self._paint_pill(painter, origin, span)
        ranges: list[QTextLayout.FormatRange] = []
        if selection is not None and selection[0] < selection[1]:
            format_ = QTextCharFormat()
            format_.setBackground(QBrush(selected))
            start, end = (min(position, len(self._shown)) for position in selection)
            ranges.append(self._range(start, end, format_))
        self._draw(painter, origin, ranges)

    def _draw(self, painter: QPainter, origin: QPointF, ranges: list[QTextLayout.FormatRange]) -> None:
        if ranges or self._layout.lineCount() <= self.line_count:
            self._layout.draw(painter, origin, ranges)
            return
        for line in self._lines():
            line.draw(painter, origin)

    def _paint_pill(self, painter: QPainter, origin: QPointF, span: Span) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.mention_me_fill)
        for rect in self.rects(span.start, span.end):
            pill = rect.translated(origin).adjusted(-PILL_OUTSET, 0.5, PILL_OUTSET, -0.5)
            painter.drawRoundedRect(pill, PILL_RADIUS, PILL_RADIUS)
        painter.restore()

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Give the boxes that a stretch of text fills, one for each line."""
        first, last = self._utf16.to_qt(start), self._utf16.to_qt(min(end, len(self._shown)))
        boxes: list[QRectF] = []
        for number, line in enumerate(self._lines()):
            left = max(first, line.textStart())
            right = min(last, line.textStart() + line.textLength())
            if left < right:
                one, other = _cursor_x(line, left), _cursor_x(line, right)
                boxes.append(QRectF(min(one, other), number * self._style.pitch, abs(other - one), self._style.pitch))
        return boxes

    def position_at(self, point: QPointF) -> int:
        """Find the character boundary nearest to a point."""
        lines = self._lines()
        if not lines or point.y() < 0:
            return 0
        number = int(point.y() // self._style.pitch)
        if number >= len(lines):
            return self._end_of(lines[-1])
        return min(self._utf16.from_qt(lines[number].xToCursor(point.x())), len(self._shown))

    def _end_of(self, line: QTextLine) -> int:
        return min(self._utf16.from_qt(line.textStart() + line.textLength()), len(self._shown))

    def span_at(self, point: QPointF) -> Span | None:
        """Find the span under a point."""
        for span in self._spans:
            if any(rect.contains(point) for rect in self.rects(span.start, span.end)):
                return span
        return None

    def spans(self) -> Sequence[Span]:
        """List the spans that are on show."""
        return self._spans


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
