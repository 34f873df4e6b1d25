"""Draws and reads out the rows of a transcript: flat, without bubbles, so that it is never taken for one's own chat.

Hits, by kind and value: versions (number), file (number/place in the message), flag (number/rule).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from desktop.features.supervision.presenter.reviewing.rows import TranscriptRow
from desktop.features.supervision.view.lines import AVATAR, PAD, Laid, Layout, Part
from desktop.widgets.feed.types import Hit, RowState, Tool
from desktop.widgets.look.paint import CENTRED, LEFT, box, picture, ratio_of, words
from desktop.widgets.theme import Theme

translate = QCoreApplication.translate
KNOWN_LAYOUTS: Final = 160
SELECTED_ALPHA: Final = 80
RADIUS: Final = 10
SKELETON: Final = 54


class TranscriptPainter:
    """Lays out, draws and reads out `TranscriptRow`s."""

    def __init__(self, theme: Theme, digits: int, today: Callable[[], date] = date.today) -> None:
        self._theme, self._digits, self._today = theme, digits, today
        self._measured = -1
        self._layout = Layout(theme, digits)
        self._known: OrderedDict[str, tuple[TranscriptRow, int, Laid]] = OrderedDict()
        self.marks: Callable[[str], list[tuple[int, int]]] = lambda _text: []

    def generation(self) -> int:
        """Count the changes of theme and text size."""
        return self._theme.generation

    def rest(self) -> None:
        """Let go of all layouts: the transcript is not on show, or was wiped."""
        self._known.clear()

    def laid(self, row: object, width: int) -> Laid:
        """Give the layout of a row for a width; it is made once."""
        if not isinstance(row, TranscriptRow):
            raise TypeError(row)
        if self._measured != self._theme.generation:
            self._layout, self._measured = Layout(self._theme, self._digits), self._theme.generation
            self._known.clear()
        known = self._known.get(row.key)
        if known is not None and known[0] == row and known[1] == width:
            self._known.move_to_end(row.key)
            return known[2]
        made = self._layout.lay(row, width, self._today())
        self._known[row.key] = (row, width, made)
        if len(self._known) > KNOWN_LAYOUTS:
            self._known.popitem(last=False)
        return made

    def height(self, row: object, width: int) -> int:
        """Measure a row."""
        return int(self.laid(row, width).height + 0.5)

    def skeleton_height(self, index: int, width: int) -> int:
        """Measure what stands for a row that is not there."""
        return self._theme.px(SKELETON)

    def paint_skeleton(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Draw a grey picture."""
        side = self._theme.px(AVATAR)
        disc = QRectF(rect.left() + self._theme.px(PAD), rect.top() + 8, side, side)
        box(painter, disc, side / 2, self._theme.color("skeleton"))

    # Drawing

    def paint(self, painter: QPainter, row: object, rect: QRect, state: RowState) -> None:
        """Draw a row."""
        laid = self.laid(row, rect.width())
        if not isinstance(row, TranscriptRow):
            return
        theme = self._theme
        painter.save()
        painter.translate(rect.topLeft())
        if row.is_flagged:
            box(painter, laid.body, RADIUS, theme.color("warning-soft"))
        elif state.hovered:
            box(painter, laid.body, RADIUS, theme.color("surface-hover"))
        if state.flash > 0:
            glow = theme.color("highlight")
            glow.setAlphaF(min(1.0, 0.7 * state.flash))
            box(painter, laid.body, RADIUS, glow)
        self._day(painter, laid, rect.width())
        if laid.avatar is not None:
            theme.draw_avatar(painter, laid.avatar, row.author, row.pictured or row.name)
        self._text(painter, row, laid, state)
        for part in laid.parts:
            under = state.hovered_hit is not None and (state.hovered_hit.kind, state.hovered_hit.value) == (
                part.kind,
                part.value,
            )
            self._part(painter, part, underlined=under and bool(part.kind))
        if state.ring:
            ring = laid.body if state.ring_hit is None else self._ring_of(laid, state.ring_hit)
            box(painter, ring.adjusted(1, 1, -1, -1), RADIUS, None, theme.color("focus"), 2)
        painter.restore()

    def _day(self, painter: QPainter, laid: Laid, width: int) -> None:
        if laid.day is None:
            return
        theme, (rect, text) = self._theme, laid.day
        painter.setPen(QPen(theme.color("border"), 1))
        middle, pad = int(rect.center().y()) + 0.5, theme.px(12)
        painter.drawLine(QPointF(theme.px(PAD), middle), QPointF(rect.left() - pad, middle))
        painter.drawLine(QPointF(rect.right() + pad, middle), QPointF(width - theme.px(PAD), middle))
        words(painter, rect.adjusted(-1, 0, 1, 0), text, theme.font("caption", 500), theme.color("text-muted"), CENTRED)

    def _text(self, painter: QPainter, row: TranscriptRow, laid: Laid, state: RowState) -> None:
        if laid.block is None:
            return
        flagged = [(flag.start, flag.end) for flag in row.flags if not flag.settled and flag.end > flag.start]
        selected = self._theme.color("accent")
        selected.setAlpha(SELECTED_ALPHA)
        painter.save()
        painter.setClipRect(laid.body)
        painter.setPen(self._theme.color("text"))
        found = sorted([*flagged, *self.marks(row.text)])
        laid.block.paint(painter, laid.block_at, state.selection, selected, found)
        painter.restore()

    def _part(self, painter: QPainter, part: Part, *, underlined: bool) -> None:
        theme, rect = self._theme, QRectF(part.rect)
        if part.box:
            box(painter, rect, 4, theme.color(part.box))
            rect.adjust(theme.px(6), 0, -theme.px(5), 0)
        if part.icon:
            side = theme.px(13)
            place = QRectF(rect.left(), rect.top(), side, rect.height())
            picture(painter, place, theme.icon(part.icon, side, part.color, ratio_of(painter)))
            rect.setLeft(rect.left() + theme.px(19))
        font = theme.font(part.role, part.weight)
        font.setUnderline(underlined)
        words(painter, rect.adjusted(0, 0, 1, 0), part.text, font, theme.color(part.color), LEFT)

    def _ring_of(self, laid: Laid, hit: Hit) -> QRectF:
        for part in laid.parts:
            if (part.kind, part.value) == (hit.kind, hit.value):
                return part.rect.adjusted(-4, -3, 4, 3)
        return laid.body

    # Pressing and reading

    def hits(self, row: object, rect: QRect) -> Sequence[Hit]:
        """List what can be pressed, in reading order."""
        origin = QPointF(rect.topLeft())
        return [
            Hit(part.kind, part.rect.translated(origin).toAlignedRect(), part.value, f"{part.text}: {part.tip}")
            for part in self.laid(row, rect.width()).parts
            if part.kind
        ]

    def hit(self, row: object, rect: QRect, pos: QPoint) -> Hit | None:
        """Find what is pressed at a place; lines reach a little further than they look."""
        return next((hit for hit in self.hits(row, rect) if hit.rect.adjusted(-4, -5, 4, 5).contains(pos)), None)

    def body(self, row: object, rect: QRect) -> QRect:
        """Give the part that the focus ring belongs to."""
        return self.laid(row, rect.width()).body.translated(QPointF(rect.topLeft())).toAlignedRect()

    def tools(self, row: object) -> Sequence[Tool]:
        """Offer nothing: one reads here."""
        return ()

    def text(self, row: object) -> str:
        """Give the selectable text."""
        return row.text if isinstance(row, TranscriptRow) else ""

    def copied(self, row: object, start: int, end: int) -> str:
        """Give a part of the text as it is copied."""
        return self.text(row)[start:end]

    def position(self, row: object, rect: QRect, pos: QPoint) -> int | None:
        """Find the text position nearest to a place."""
        laid = self.laid(row, rect.width())
        if laid.block is None:
            return None
        return laid.block.position_at(QPointF(pos) - QPointF(rect.topLeft()) - laid.block_at)

    def over_text(self, row: object, rect: QRect, pos: QPoint) -> bool:
        """Tell whether a place is on the text."""
        laid = self.laid(row, rect.width())
        if laid.block is None:
            return False
        here = QPointF(pos) - QPointF(rect.topLeft())
        return QRectF(laid.block_at.x(), laid.block_at.y(), laid.block.width, laid.block.height).contains(here)

    def caption(self, row: object) -> str:
        """Say who and when, for the copy of several rows."""
        return f"{row.number} {row.time} {row.name}" if isinstance(row, TranscriptRow) else ""

    def accessible(self, row: object) -> str:
        """Read the row out in one sentence."""
        if not isinstance(row, TranscriptRow):
            return ""
        flags = [translate("Transcript", "flagged") + f" {flag.name}" for flag in row.flags if not flag.settled]
        files = [f"{file.name} {file.size}" for file in row.files]
        parts = [
            str(row.number),
            row.name,
            row.time,
            row.notice or row.text,
            row.recalled,
            row.edited,
            row.later,
            *flags,
            *files,
        ]
        return ", ".join(part for part in parts if part)
