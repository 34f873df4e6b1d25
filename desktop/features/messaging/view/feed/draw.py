"""The brush: draws the parts of a row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.features.files.view.tiles import InName, nothing_in
from desktop.features.messaging.view.feed.parts import Bubble, Chip, Measures, Parts, Words
from desktop.features.messaging.view.feed.tiles import FilesOnShow, draw_thumb, draw_tiles
from desktop.widgets.feed.types import Hit, RowState

Range = tuple[int, int]


class Found(NamedTuple):
    """What was searched for: places in a row's text, and what finds it in the names of its files."""

    places: Sequence[Range] = ()
    in_name: InName = nothing_in


RADIUS, SMALL_RADIUS = 12.0, 4.0
KNOWN_OUTLINES = 256  # uniting two paths costs more than all else of a bubble
RING_WIDTH, RING_GAP = 2, 2
SELECTED_ALPHA = 80


def draw_row(
    painter: QPainter,
    measures: Measures,
    parts: Parts,
    rect: QRect,
    state: RowState,
    files: FilesOnShow,
    found: Found,
) -> None:
    """Draw a row with its states."""
    painter.save()
    if state.flash > 0:
        glow = measures.look.color("highlight")
        glow.setAlphaF(min(1.0, state.flash))
        painter.fillRect(rect, glow)
    painter.translate(rect.topLeft())
    _draw_lines(painter, measures, parts, state)
    if parts.bubble is not None:
        _draw_bubble(painter, measures, parts.bubble, bubble_ground(measures, parts.bubble, state))
        _draw_text(painter, measures, parts, state, found.places)
    if parts.thumb is not None:
        draw_thumb(painter, parts.thumb, files)
    draw_tiles(painter, parts.tiles, files, state, found.in_name)
    _draw_small(painter, measures, parts, state)
    painter.restore()
    if state.ring:
        _draw_ring(painter, measures, parts.body.translated(QPointF(rect.topLeft())), state.ring_hit)


def bubble_ground(measures: Measures, bubble: Bubble, state: RowState) -> QColor:
    """Choose the bubble's colour; a flashing one takes some of the highlight."""
    ground = measures.look.color(bubble.fill)
    if state.flash <= 0:
        return ground
    glow, part = measures.look.color("highlight"), 0.6 * min(1.0, state.flash)
    return QColor(
        int(ground.red() + (glow.red() - ground.red()) * part),
        int(ground.green() + (glow.green() - ground.green()) * part),
        int(ground.blue() + (glow.blue() - ground.blue()) * part),
    )


def _draw_lines(painter: QPainter, measures: Measures, parts: Parts, state: RowState) -> None:
    for divider in parts.dividers:
        painter.setPen(QPen(measures.look.color(divider.colour), 1))
        middle = int(divider.rect.center().y()) + 0.5
        painter.drawLine(QPointF(divider.rect.left(), middle), QPointF(divider.gap.left(), middle))
        painter.drawLine(QPointF(divider.gap.right(), middle), QPointF(divider.rect.right(), middle))
    for box in parts.fills:
        painter.setPen(QPen(measures.look.color(box.frame), 1) if box.frame else QPen(Qt.PenStyle.NoPen))
        hovered = box.press is not None and _is_under(state.hovered_hit, box.press.kind, box.press.value)
        painter.setBrush(measures.look.color("surface-pressed" if hovered else box.fill))
        painter.drawRoundedRect(box.rect, box.radius, box.radius)
    if parts.picture is not None:
        author = parts.picture.author
        measures.look.draw_avatar(painter, parts.picture.rect, author.id, author.name)


def bubble_path(rect: QRectF, tail: str) -> QPainterPath:
    """Outline a bubble: round but for the corner on the speaker's side."""
    return _outline(rect.width(), rect.height(), tail).translated(rect.topLeft())


@lru_cache(maxsize=KNOWN_OUTLINES)
def _outline(width: float, height: float, tail: str) -> QPainterPath:
    rect = QRectF(0, 0, width, height)
    path = QPainterPath()
    path.addRoundedRect(rect, RADIUS, RADIUS)
    if not tail:
        return path
    side = 2 * RADIUS
    corner = QPainterPath()
    if tail == "left":
        corner.addRoundedRect(QRectF(rect.left(), rect.top(), side, side), SMALL_RADIUS, SMALL_RADIUS)
    else:
        corner.addRoundedRect(QRectF(rect.right() - side, rect.bottom() - side, side, side), SMALL_RADIUS, SMALL_RADIUS)
    return path.united(corner)


def _draw_bubble(painter: QPainter, measures: Measures, bubble: Bubble, ground: QColor) -> None:
    rect = bubble.rect
    # In the few colours of a contrast theme a bubble looks like the ground; its border tells it then.
    frame = bubble.frame or ("border" if ground == measures.look.color("surface") else "")
    if frame:
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(measures.look.color(frame), 1.2))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPath(bubble_path(rect, bubble.tail))


def _draw_text(painter: QPainter, measures: Measures, parts: Parts, state: RowState, found: Sequence[Range]) -> None:
    if parts.bubble is None:
        return
    if parts.quote_bar is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(measures.look.color("accent"))
        painter.drawRoundedRect(parts.quote_bar, 1, 1)
    if parts.block is None:
        return
    own = parts.bubble.fill != "bubble-other"
    waits = parts.bubble.fill == "surface"
    painter.setPen(measures.look.color("text" if waits else "bubble-own-text" if own else "bubble-other-text"))
    selected = measures.look.color("accent")
    selected.setAlpha(SELECTED_ALPHA)
    # Piled up accents reach far above and below their line; they stay inside their bubble.
    painter.save()
    painter.setClipRect(parts.bubble.rect)
    parts.block.paint(painter, parts.block_at, state.selection, selected, found)
    painter.restore()


def _draw_small(painter: QPainter, measures: Measures, parts: Parts, state: RowState) -> None:
    ratio = painter.device().devicePixelRatio()
    for icon in parts.icons:
        pixmap = measures.look.icon(icon.name, int(icon.rect.width()), icon.colour, ratio)
        painter.drawPixmap(icon.rect.topLeft(), pixmap)
    for words in parts.words:
        _draw_words(painter, measures, words)
    for chip in parts.chips:
        hovered = chip.reaction is not None and _is_under(state.hovered_hit, "reaction", chip.reaction.emoji)
        _draw_chip(painter, measures, chip, ratio, hovered=hovered)


def _is_under(hit: Hit | None, kind: str, value: str) -> bool:
    return hit is not None and hit.kind == kind and hit.value == value


def _draw_words(painter: QPainter, measures: Measures, words: Words) -> None:
    painter.setFont(words.font)
    painter.setPen(measures.look.color(words.colour))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
    painter.drawText(words.rect, int(flags), words.text)


def _draw_chip(painter: QPainter, measures: Measures, chip: Chip, ratio: float, *, hovered: bool) -> None:
    mine = chip.reaction is not None and chip.reaction.mine
    fill = "surface-hover" if hovered and not mine else "accent-soft" if mine else "surface-sunken"
    painter.setPen(QPen(measures.look.color("accent-soft" if mine else "border-strong"), 1))
    painter.setBrush(measures.look.color(fill))
    box = chip.rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    if chip.reaction is None:
        side = measures.px(14)
        at = box.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(at, measures.look.icon("smile", int(side), "text-muted", ratio))
        return
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
    painter.setFont(measures.small)
    painter.setPen(measures.look.color("text"))
    inner = box.adjusted(measures.px(8), 0, 0, 0)
    painter.drawText(inner, flags, chip.reaction.emoji)
    inner.setLeft(inner.left() + measures.width(measures.small, chip.reaction.emoji) + measures.px(5))
    painter.setFont(measures.caption_strong)
    painter.setPen(measures.look.color("accent-soft-text" if mine else "text-muted"))
    painter.drawText(inner, flags, str(chip.reaction.count))


def _draw_ring(painter: QPainter, measures: Measures, body: QRectF, hit: Hit | None) -> None:
    box = QRectF(hit.rect) if hit is not None else body
    reach = RING_GAP + RING_WIDTH / 2
    painter.setPen(QPen(measures.look.color("focus"), RING_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = (SMALL_RADIUS if hit is not None else RADIUS) + RING_GAP
    painter.drawRoundedRect(box.adjusted(-reach, -reach, reach, reach), radius, radius)
