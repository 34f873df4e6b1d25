"""Messages as bubbles, for the feed canvas.

Hits, by kind and value: author (person id), mention (person id), link (address), quote (number), reaction (emoji),
file, file_fetch, file_cancel and file_retry (file id), add_reaction, retry, delete, write_again, read_list, history,
acknowledge, acknowledged, marks and more (key of the row).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.features.files.view.tiles import InName, nothing_in
from desktop.features.messaging.presenter.feed.rows import FeedRow, RowKind
from desktop.features.messaging.view.feed import words
from desktop.features.messaging.view.feed.builder import AVATAR_GAP, PAD_LEFT
from desktop.features.messaging.view.feed.draw import Found, draw_row
from desktop.features.messaging.view.feed.layout import lay_row
from desktop.features.messaging.view.feed.parts import Measures, Parts
from desktop.features.messaging.view.feed.spoken import spoken_words
from desktop.features.messaging.view.feed.tiles import FilesOnShow, NoFiles, hits_of
from desktop.widgets.feed.text.addresses import shown_address
from desktop.widgets.feed.text.spans import Mark, Span
from desktop.widgets.feed.types import Hit, RowState, Tool
from desktop.widgets.theme import Theme

KNOWN_LAYOUTS = 160
"""More than three large screens show; a layout takes some 15 KB."""
LEAST_HIT = 28


class BubblePainter:
    """Lays out, draws and reads out `FeedRow`s; long messages are folded until they are asked for."""

    def __init__(self, look: Theme, files: FilesOnShow | None = None, today: Callable[[], date] = date.today) -> None:
        self._look = look
        self._files: FilesOnShow = files or NoFiles()
        self._found: dict[str, tuple[tuple[int, int], ...]] = {}
        self._in_name: InName = nothing_in
        self._today = today
        self._measures = Measures(look)
        self._measured = look.generation
        self._known: OrderedDict[str, tuple[FeedRow, int, int, Parts]] = OrderedDict()
        self._expanded: set[str] = set()

    def toggle_more(self, key: str) -> None:
        """Unfold a long message, or fold it; the canvas is to be told that the row changed."""
        self._expanded ^= {key}
        self._known.pop(key, None)

    def show_found(self, found: Mapping[str, tuple[tuple[int, int], ...]], in_name: InName = nothing_in) -> None:
        """Mark words of the texts, by row and as places of the source, and in the names of these rows' files.

        The canvas is to be told which rows changed.
        """
        self._found, self._in_name = dict(found), in_name

    def generation(self) -> int:
        """Count the changes of theme and text size."""
        return self._look.generation

    def rest(self) -> None:
        """Let go of all layouts: the feed is not on show."""
        self._known.clear()

    def height(self, row: object, width: int) -> int:
        """Measure a row."""
        return int(self.parts(row, width).height + 0.5)

    def skeleton_height(self, index: int, width: int) -> int:
        """Guess a row of one or two lines."""
        return int(self._measures.px(67 + 20 * (index % 2)))

    def paint(self, painter: QPainter, row: object, rect: QRect, state: RowState) -> None:
        """Draw a row."""
        parts, message = self.parts(row, rect.width()), _message(row)
        marked = message.marked
        found = [(marked.to_shown(start), marked.to_shown(end)) for start, end in self._found.get(message.key, ())]
        marks = Found(found, self._in_name) if message.key in self._found else Found()
        draw_row(painter, self._measures, parts, rect, state, self._files, marks)

    def paint_skeleton(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Draw a grey picture and a grey bubble."""
        m = self._measures
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("skeleton"))
        left, top = rect.left() + m.px(PAD_LEFT), rect.top() + m.px(6)
        painter.drawEllipse(QRectF(left, top, m.avatar, m.avatar))
        left += m.avatar + m.px(AVATAR_GAP)
        painter.drawRoundedRect(QRectF(left, top + m.px(3), m.px(90 + index * 37 % 60), m.px(10)), 4, 4)
        width = min(m.px(180 + index * 53 % 200), rect.right() - left - m.px(PAD_LEFT))
        painter.drawRoundedRect(QRectF(left, top + m.px(19), width, rect.height() - m.px(31)), 12, 12)

    def hits(self, row: object, rect: QRect) -> Sequence[Hit]:
        """List what can be pressed, in reading order."""
        parts = self.parts(row, rect.width())
        origin = QPointF(rect.topLeft())
        found = [
            Hit(press.kind, area.translated(origin).toAlignedRect(), press.value, press.tip)
            for area, press in parts.presses
        ]
        if parts.block is not None:
            found += [_span_hit(span, parts, origin) for span in parts.block.spans()]
        found += hits_of(parts.tiles, self._files, self._look, origin)
        return sorted(found, key=lambda hit: (hit.rect.center().y(), hit.rect.x()))

    def hit(self, row: object, rect: QRect, pos: QPoint) -> Hit | None:
        """Find what is pressed at a place; small parts reach a little further than they look."""
        parts = self.parts(row, rect.width())
        origin = QPointF(rect.topLeft())
        here = QPointF(pos) - origin
        span = None if parts.block is None else parts.block.span_at(here - parts.block_at)
        if span is not None:
            return _span_hit(span, parts, origin)
        for area, press in parts.presses:
            reach = max(0.0, min(4.0, (LEAST_HIT - area.height()) / 2))
            if area.adjusted(0, -reach, 0, reach).contains(here):
                return Hit(press.kind, area.translated(origin).toAlignedRect(), press.value, press.tip)
        tiles = hits_of(parts.tiles, self._files, self._look, origin)
        return next((hit for hit in tiles if hit.rect.contains(pos)), None)

    def body(self, row: object, rect: QRect) -> QRect:
        """Give the bubble or the line."""
        return self.parts(row, rect.width()).body.translated(QPointF(rect.topLeft())).toAlignedRect()

    def tools(self, row: object) -> Sequence[Tool]:
        """Offer to react, to answer, to forward and more, once the server has the message."""
        message = _message(row)
        if message.kind is not RowKind.MESSAGE or message.number is None:
            return ()
        return (
            Tool("react", "smile", words.react_words()),
            Tool("reply", "reply", words.reply_words()),
            Tool("forward", "forward", words.forward_words()),
            Tool("more", "ellipsis", words.tools_words()),
        )

    def text(self, row: object) -> str:
        """Give the message's text as it is shown."""
        return _message(row).marked.text

    def copied(self, row: object, start: int, end: int) -> str:
        """Give a part of the message's text as it was written."""
        return _message(row).marked.copied(start, end)

    def position(self, row: object, rect: QRect, pos: QPoint) -> int | None:
        """Find the text position nearest to a place."""
        parts = self.parts(row, rect.width())
        if parts.block is None:
            return None
        here = QPointF(pos) - QPointF(rect.topLeft()) - parts.block_at
        if here.y() >= parts.block.height:
            return len(_message(row).marked.text)
        return parts.block.position_at(here)

    def over_text(self, row: object, rect: QRect, pos: QPoint) -> bool:
        """Tell whether a place is on the text."""
        parts = self.parts(row, rect.width())
        if parts.block is None:
            return False
        area = QRectF(parts.block_at.x(), parts.block_at.y(), parts.block.width, parts.block.height)
        return area.contains(QPointF(pos) - QPointF(rect.topLeft()))

    def caption(self, row: object) -> str:
        """Say who and when."""
        return words.caption_words(_message(row))

    def accessible(self, row: object) -> str:
        """Read the row out."""
        return spoken_words(_message(row), self._today(), self._files)

    def parts(self, row: object, width: int) -> Parts:
        """Give the geometry of a row, built when it is not known."""
        message = _message(row)
        if self._measured != self._look.generation:
            self._measures, self._measured = Measures(self._look), self._look.generation
            self._known.clear()
        entry = self._known.get(message.key)
        today = self._today().toordinal()
        if entry is not None and entry[1:3] == (width, today) and (entry[0] is message or entry[0] == message):
            self._known.move_to_end(message.key)
            return entry[3]
        expanded = message.key in self._expanded
        parts = lay_row(self._measures, message, width, self._today(), expanded=expanded)
        self._known[message.key] = (message, width, today, parts)
        if len(self._known) > KNOWN_LAYOUTS:
            self._known.popitem(last=False)
        return parts


def _message(row: object) -> FeedRow:
    if not isinstance(row, FeedRow):
        raise TypeError("this painter draws messages")
    return row


def _span_hit(span: Span, parts: Parts, origin: QPointF) -> Hit:
    rects = parts.block.rects(span.start, span.end) if parts.block is not None else []
    rect = rects[0].translated(parts.block_at + origin).toAlignedRect() if rects else QRect()
    if span.mark is Mark.LINK:
        return Hit("link", rect, span.target, shown_address(span.target))
    return Hit("mention", rect, span.target)
