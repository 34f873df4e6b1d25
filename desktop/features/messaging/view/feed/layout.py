"""Lays out one row: lines above it, picture, name, bubble, files, what stands below, marks beside."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF

from desktop.features.directory.presenter.words import DOT, clock_words
from desktop.features.messaging.presenter.feed.rows import FeedRow, RowKind
from desktop.features.messaging.view.feed import words
from desktop.features.messaging.view.feed.below import edited, lay_below
from desktop.features.messaging.view.feed.bubble import lay_bubble
from desktop.features.messaging.view.feed.builder import MARK, PAD_LEFT, Builder
from desktop.features.messaging.view.feed.parts import Divider, Fill, Icon, Measures, Parts, Picture, Press, Words
from desktop.features.messaging.view.feed.tiles import lay_tiles
from desktop.widgets.feed.text.spans import one_line


def lay_row(measures: Measures, row: FeedRow, width: int, today: date, *, expanded: bool) -> Parts:
    """Build the parts of one row for one width, from above."""
    b = Builder(measures, row, width)
    b.y = b.m.px(b.m.gap / 2 if row.head else 2)
    if row.day is not None:
        _divider(b, words.day_words(row.day, today), "border", "text-subtle")
    if row.unread:
        _divider(b, words.new_words(), "accent", "accent")
    if row.kind is RowKind.MESSAGE:
        _message(b, today, expanded=expanded)
    else:
        _system(b)
    b.parts.height = b.y + b.m.px(b.m.gap / 2 if row.tail else 2)
    return b.parts


def _divider(b: Builder, text: str, colour: str, ink: str) -> None:
    m = b.m
    width, height = m.width(m.caption_medium, text), m.px(16)
    left = (m.px(PAD_LEFT) + b.right - width) / 2
    rect = QRectF(left, b.y, width + 1, height)
    line = QRectF(m.px(PAD_LEFT), b.y, b.right - m.px(PAD_LEFT), height)
    b.parts.dividers.append(Divider(line, rect.adjusted(-m.px(12), 0, m.px(12), 0), colour))
    b.parts.words.append(Words(rect, text, m.caption_medium, ink))
    b.y += height + m.px(8)


def _system(b: Builder) -> None:
    m, row = b.m, b.row
    icon = "undo-2" if row.kind is RowKind.RECALLED else (row.system.icon if row.system else "")
    link = words.write_again_words() if row.can_write_again else ""
    text = words.system_words(row) + (DOT if link else "")
    link_width = m.width(m.caption_medium, link)
    icon_room = m.px(19) if icon else 0.0
    room = b.right - m.px(PAD_LEFT) - icon_room - link_width
    text = m.elided(m.caption, text, room)
    text_width = m.width(m.caption, text)
    x = m.px(PAD_LEFT) + max(0.0, (room - text_width) / 2)
    b.parts.body = QRectF(x, b.y, icon_room + text_width + link_width, m.px(16))
    if icon:
        b.icon(icon, "text-subtle", x, 13)
        x += icon_room
    b.words(text, m.caption, "text-subtle", x)
    if link:
        b.words(link, m.caption_medium, "text-link", x + text_width, Press("write_again", row.key, link))
    b.y += m.px(16)


def _message(b: Builder, today: date, *, expanded: bool) -> None:
    if not b.row.is_mine and b.row.head:
        _who(b)
    lay_bubble(b, today, expanded=expanded)
    lay_tiles(b)
    _marks(b)
    lay_below(b)


def _who(b: Builder) -> None:
    m, row = b.m, b.row
    press = Press("author", row.author.id, words.author_tip(row.author.name))
    picture = QRectF(m.px(PAD_LEFT), b.y, m.avatar, m.avatar)
    b.parts.picture = Picture(picture, row.author)
    b.parts.presses.append((picture, press))
    time = clock_words(row.at) + (DOT if row.edited else "")
    tag = words.customer_words() if row.author.external else ""
    tag_width = m.width(m.micro, tag) + m.px(12) + m.px(6) if tag else 0.0
    edited_width = m.width(m.caption, words.edited_words()) if row.edited else 0.0
    room = b.right - b.left - tag_width - m.px(6) - m.width(m.caption, time) - edited_width
    name = m.elided(m.caption_strong, one_line(row.author.name, 128), room)
    x = b.words(name, m.caption_strong, "text-muted", b.left, press) + m.px(6)
    if tag:
        box = QRectF(x, b.y, tag_width - m.px(6), m.px(16))
        b.parts.fills.append(Fill(box, 4, "external-soft"))
        b.parts.words.append(Words(box.adjusted(m.px(6), 0, 0, 0), tag, m.micro, "external-soft-text"))
        x += tag_width
    x = b.words(time, m.caption, "text-subtle", x)
    if row.edited:
        edited(b, x)
    b.y += m.px(19)


def _marks(b: Builder) -> None:
    """Put pin and ribbon beside the message, on the free side."""
    m, row, side = b.m, b.row, b.m.px(MARK)
    body = b.parts.body
    step = -(side + m.px(6)) if row.is_mine else side + m.px(6)
    x = body.left() + step if row.is_mine else body.right() + m.px(6)
    marks = (("pin", row.pinned, words.pinned_words()), ("bookmark", row.saved, words.saved_words()))
    for name, shown, tip in marks:
        if shown:
            rect = QRectF(x, body.bottom() - side - m.px(4), side, side)
            b.parts.icons.append(Icon(rect, name, "text-subtle"))
            b.parts.presses.append((rect, Press("marks", row.key, tip)))
            x += step
