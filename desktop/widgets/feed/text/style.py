"""What a block of text is set in: fonts, pitch, colours, and the formats that follow from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextFormat, QTextLayout

from desktop.widgets.feed.text.marked import LineKind, MarkedLine
from desktop.widgets.feed.text.spans import Mark, Span, Utf16, hangul_runs

CODE_SIZE: Final = 13 / 14
_BOLD = {Mark.BOLD, Mark.MENTION, Mark.MENTION_ME}


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """Fonts, pitch and colours of a block; `hangul` is used for stretches of Hangul.

    `tint` lies under code, `frame` around a block of it; `bar` and `muted` are the colours of quotes.
    """

    font: QFont
    hangul: QFont | None
    pitch: float
    mono: QFont
    mention: QColor
    mention_me: QColor
    mention_me_fill: QColor
    link: QColor
    tint: QColor
    frame: QColor
    bar: QColor
    muted: QColor
    hit: QColor
    hit_fill: QColor

    @property
    def unit(self) -> float:
        """Give what a list is indented by."""
        return round(self.pitch * 0.9)


class Formats:
    """Makes formats of the spans and lines of one text."""

    def __init__(self, style: BlockStyle, text: str) -> None:
        self._style = style
        self._text = text
        self._utf16 = Utf16(text)

    def all(self, spans: Sequence[Span], lines: Sequence[MarkedLine]) -> list[QTextLayout.FormatRange]:
        """List the formats; of two that meet, the later has the last word."""
        return [*self._of_scripts(), *self._of_lines(lines), *(self._of_span(span) for span in spans)]

    def selected(self, start: int, end: int, ground: QColor) -> QTextLayout.FormatRange:
        """Lay a colour under a stretch."""
        format_ = QTextCharFormat()
        format_.setBackground(QBrush(ground))
        return self._range(start, end, format_)

    def found(self, start: int, end: int) -> QTextLayout.FormatRange:
        """Mark a stretch that was searched for."""
        format_ = QTextCharFormat()
        format_.setForeground(QBrush(self._style.hit))
        return self._range(start, end, format_)

    def _of_scripts(self) -> Iterator[QTextLayout.FormatRange]:
        if self._style.hangul is not None:
            hangul = QTextCharFormat()
            hangul.setFontFamilies(self._style.hangul.families())
            for start, end in hangul_runs(self._text):
                yield self._range(start, end, hangul)

    def _of_lines(self, lines: Sequence[MarkedLine]) -> Iterator[QTextLayout.FormatRange]:
        for line in lines:
            if line.start < line.end and line.kind in {LineKind.CODE, LineKind.QUOTE}:
                format_ = QTextCharFormat()
                if line.kind is LineKind.CODE:
                    self._set_mono(format_)
                else:
                    format_.setForeground(QBrush(self._style.muted))
                yield self._range(line.start, line.end, format_)

    def _of_span(self, span: Span) -> QTextLayout.FormatRange:
        style, format_ = self._style, QTextCharFormat()
        colours = {Mark.MENTION: style.mention, Mark.MENTION_ME: style.mention_me, Mark.LINK: style.link}
        if span.mark in colours:
            format_.setForeground(QBrush(colours[span.mark]))
        if span.mark is Mark.LINK:
            format_.setFontUnderline(True)
        if span.mark is Mark.CODE:
            self._set_mono(format_)
        if span.mark in _BOLD:
            format_.setFontWeight(QFont.Weight.DemiBold)
        return self._range(span.start, span.end, format_)

    def _set_mono(self, format_: QTextCharFormat) -> None:
        format_.setFontFamilies(self._style.mono.families())
        # Only family and size, so that code inside bold words stays bold.
        size = round(self._style.font.pixelSize() * CODE_SIZE)
        format_.setProperty(QTextFormat.Property.FontPixelSize.value, size)

    def _range(self, start: int, end: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        first = self._utf16.to_qt(start)
        made.start, made.length, made.format = first, self._utf16.to_qt(end) - first, format_
        return made
