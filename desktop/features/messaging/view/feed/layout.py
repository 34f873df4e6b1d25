"""Lays out one message row: lines above, picture, name, bubble, reactions, status."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from desktop.features.messaging.presenter.rows import DeliveryState, FeedRow, RowKind
from desktop.features.messaging.view.feed import words
from desktop.features.messaging.view.feed.parts import (
    Bubble,
    Chip,
    Divider,
    Fill,
    Icon,
    Measures,
    Parts,
    Picture,
    Press,
    Words,
)
from desktop.widgets.feed.text.block import BlockStyle, Limits, TextBlock
from desktop.widgets.feed.text.families import font_for
from desktop.widgets.feed.text.spans import Script, emoji_only, one_line, script_of

PAD_LEFT, PAD_RIGHT = 20, 10  # the scroll bar's 10 make the right side 20 as well
AVATAR, AVATAR_GAP = 36, 10
BUBBLE_MAX, BUBBLE_MIN = 440, 80
PAD_X, PAD_Y = 12, 8
FOLDED = Limits(max_chars=4000, max_lines=40)
UNFOLDED = Limits(max_chars=16_000, max_lines=2000)
MOST_CHIPS = 24

_STATUS_ICONS = {
    DeliveryState.SENDING: ("loader-circle", "text-subtle"),
    DeliveryState.SENT: ("check", "text-subtle"),
    DeliveryState.READ: ("check-check", "text-link"),
    DeliveryState.HELD: ("clock-arrow-up", "text-subtle"),
    DeliveryState.WAITING: ("clock", "text-subtle"),
    DeliveryState.FAILED: ("circle-alert", "danger"),
}


class RowLayout:
    """Builds the parts of one row for one width."""

    def __init__(self, measures: Measures, row: FeedRow, width: int, today: date, *, expanded: bool) -> None:
        self._m = measures
        self._row = row
        self._width = float(width)
        self._today = today
        self._expanded = expanded
        self._y = 0.0
        self.parts = Parts()

    def build(self) -> Parts:
        """Lay the row out from above."""
        m, row = self._m, self._row
        self._y = m.px(6 if row.head else 2)
        if row.day is not None:
            self._divider(words.day_words(row.day, self._today), "border", "text-subtle")
        if row.unread:
            self._divider(words.new_words(), "accent", "accent")
        if row.kind is RowKind.MESSAGE:
            self._message()
        else:
            self._system()
        self.parts.height = self._y + m.px(6 if row.tail else 2)
        return self.parts

    # Lines across

    def _divider(self, text: str, colour: str, ink: str) -> None:
        m = self._m
        width, height = m.width(m.caption_medium, text), m.px(16)
        left = (m.px(PAD_LEFT) + self._right() - width) / 2
        rect = QRectF(left, self._y, width + 1, height)
        line = QRectF(m.px(PAD_LEFT), self._y, self._right() - m.px(PAD_LEFT), height)
        self.parts.dividers.append(Divider(line, rect.adjusted(-m.px(12), 0, m.px(12), 0), colour))
        self.parts.words.append(Words(rect, text, m.caption_medium, ink))
        self._y += height + m.px(8)

    def _system(self) -> None:
        m, row = self._m, self._row
        icon = "undo-2" if row.kind is RowKind.RECALLED else (row.system.icon if row.system else "")
        link = words.write_again_words() if row.can_write_again else ""
        text = words.system_words(row) + (words.DOT if link else "")
        link_width = m.width(m.caption_medium, link)
        icon_room = m.px(19) if icon else 0.0
        room = self._right() - m.px(PAD_LEFT) - icon_room - link_width
        text = m.elided(m.caption, text, room)
        text_width = m.width(m.caption, text)
        x = m.px(PAD_LEFT) + max(0.0, (room - text_width) / 2)
        self.parts.body = QRectF(x, self._y, icon_room + text_width + link_width, m.px(16))
        if icon:
            self._icon(icon, "text-subtle", x, 13)
            x += icon_room
        self._words(text, m.caption, "text-subtle", x)
        if link:
            self._words(link, m.caption_medium, "text-link", x + text_width, Press("write_again", row.key, link))
        self._y += m.px(16)

    # The message

    def _message(self) -> None:
        if not self._row.is_mine and self._row.head:
            self._who()
        self._bubble()
        if self._row.reactions:
            self._chips()
        if self._row.shows_status:
            self._status()
        elif self._row.edited and not self._row.head and not self._row.is_mine:
            self._edited_below()

    def _who(self) -> None:
        m, row = self._m, self._row
        press = Press("author", row.author.id, words.author_tip(row.author.name))
        picture = QRectF(m.px(PAD_LEFT), self._y, m.px(AVATAR), m.px(AVATAR))
        self.parts.picture = Picture(picture, row.author)
        self.parts.presses.append((picture, press))
        time = words.time_words(row.at) + (words.DOT + words.edited_words() if row.edited else "")
        tag = words.customer_words() if row.author.external else ""
        tag_width = m.width(m.micro, tag) + m.px(12) + m.px(6) if tag else 0.0
        room = self._right() - self._left() - tag_width - m.px(6) - m.width(m.caption, time)
        name = m.elided(m.caption_strong, one_line(row.author.name, 128), room)
        x = self._words(name, m.caption_strong, "text-muted", self._left(), press) + m.px(6)
        if tag:
            box = QRectF(x, self._y, tag_width - m.px(6), m.px(16))
            self.parts.fills.append(Fill(box, 4, "external-soft"))
            self.parts.words.append(Words(box.adjusted(m.px(6), 0, 0, 0), tag, m.micro, "external-soft-text"))
            x += tag_width
        self._words(time, m.caption, "text-subtle", x)
        self._y += m.px(19)

    def _bubble(self) -> None:
        m, row, parts = self._m, self._row, self.parts
        most = max(m.px(BUBBLE_MIN), min(m.px(BUBBLE_MAX), self._right() - self._left()))
        inner = most - 2 * m.px(PAD_X)
        block = self._block(inner)
        more = words.more_words(expanded=self._expanded) if block.cut or self._expanded else ""
        quote_room = m.px(26) if row.quote is not None else 0.0
        more_room = m.px(20) if more else 0.0
        width = max(block.width, self._quote_width(inner), m.width(m.small, more)) + 2 * m.px(PAD_X)
        # Widths of text are fractions; a bubble ends on a whole pixel and never cuts its last letter.
        width = float(int(min(width, most) + 0.999))
        height = 2 * m.px(PAD_Y) + quote_room + block.height + more_room
        left = self._right() - width if row.is_mine else self._left()
        rect = QRectF(left, self._y, width, height)
        parts.bubble = Bubble(rect, *self._bubble_colours(), self._tail())
        parts.body = rect
        x = left + m.px(PAD_X)
        if row.quote is not None:
            self._quote(x, width - 2 * m.px(PAD_X))
        parts.block, parts.block_at = block, QPointF(x, self._y + m.px(PAD_Y) + quote_room)
        if more:
            more_rect = QRectF(x, parts.block_at.y() + block.height, m.width(m.small, more) + 1, m.px(20))
            self._press_words(more_rect, more, m.small, "text-link", Press("more", row.key, more))
        self._y += height

    def _block(self, inner: float) -> TextBlock:
        m, row = self._m, self._row
        font, pitch = m.body, m.px(20)
        if emoji_only(row.text):
            font, pitch = QFont(m.body), m.px(36)
            font.setPixelSize(int(m.px(28)))
        script = script_of(row.text[: FOLDED.max_chars], row.author.locale)
        mixed = script in {Script.CHINESE, Script.JAPANESE}
        style = BlockStyle(
            font=font_for(font, script),
            hangul=font_for(font, Script.KOREAN) if mixed else None,
            pitch=pitch,
            mention=m.look.color("text-link"),
            mention_me=m.look.color("mention-text"),
            mention_me_fill=m.look.color("mention"),
            link=m.look.color("text-link"),
        )
        return TextBlock(row.text, row.spans, style, inner, UNFOLDED if self._expanded else FOLDED)

    def _bubble_colours(self) -> tuple[str, str]:
        if not self._row.is_mine:
            return "bubble-other", ""
        state = self._row.delivery.state if self._row.delivery is not None else DeliveryState.SENT
        if state is DeliveryState.WAITING:
            return "surface", "border-control"
        return "bubble-own", "danger" if state is DeliveryState.FAILED else ""

    def _tail(self) -> str:
        if not self._row.head:
            return ""
        return "right" if self._row.is_mine else "left"

    # The quote

    def _quote_texts(self) -> tuple[str, str]:
        quote = self._row.quote
        if quote is None:
            return "", ""
        return quote.author, words.gone_words() if quote.text is None else quote.text

    def _quote_width(self, inner: float) -> float:
        if self._row.quote is None:
            return 0.0
        m, (name, text) = self._m, self._quote_texts()
        return min(inner, m.px(12) + m.width(m.small_strong, name) + m.px(7) + m.width(m.small, text) + 2)

    def _quote(self, x: float, room: float) -> None:
        m, (name, text) = self._m, self._quote_texts()
        quote = self._row.quote
        top, height = self._y + m.px(PAD_Y), m.px(20)
        self.parts.quote_bar = QRectF(x, top, 3, height)
        self.parts.quote_area = QRectF(x, top, room, height)
        ink = "bubble-own-meta" if self._row.is_mine else "bubble-other-meta"
        name = m.elided(m.small_strong, name, room * 0.6)
        name_width = m.width(m.small_strong, name)
        at = x + m.px(12)
        self.parts.words.append(Words(QRectF(at, top, name_width + 1, height), name, m.small_strong, ink))
        at += name_width + m.px(7)
        text = m.elided(m.small, text, x + room - at)
        self.parts.words.append(Words(QRectF(at, top, x + room - at + 1, height), text, m.small, ink))
        if quote is not None and quote.text is not None:
            self.parts.presses.append((self.parts.quote_area, Press("quote", str(quote.number), words.quote_tip())))

    # Under the bubble

    def _chips(self) -> None:
        m, row, parts = self._m, self._row, self.parts
        height, gap = m.px(22), m.px(4)
        widths = [self._chip_width(reaction.emoji, reaction.count) for reaction in row.reactions[:MOST_CHIPS]]
        widths.append(m.px(30))
        self._y += gap
        most = min(m.px(BUBBLE_MAX), self._right() - self._left())
        for line in _wrapped(widths, gap, most):
            total = sum(widths[place] for place in line) + gap * (len(line) - 1)
            x = self._right() - total if row.is_mine else self._left()
            for place in line:
                reaction = row.reactions[place] if place < len(widths) - 1 else None
                chip = Chip(QRectF(x, self._y, widths[place], height), reaction)
                parts.chips.append(chip)
                parts.presses.append((chip.rect, _chip_press(chip, row.key)))
                x += widths[place] + gap
            self._y += height + gap
        self._y -= gap

    def _chip_width(self, emoji: str, count: int) -> float:
        m = self._m
        return m.px(8) + m.width(m.small, emoji) + m.px(5) + m.width(m.caption_strong, str(count)) + m.px(8)

    def _status(self) -> None:
        m, row = self._m, self._row
        delivery = row.delivery
        if delivery is None:
            return
        failed = delivery.state is DeliveryState.FAILED
        icon, ink = _STATUS_ICONS[delivery.state]
        links = [(words.retry_words(), "retry"), (words.delete_words(), "delete")] if failed else []
        links_width = sum(m.width(m.caption_medium, text) + m.px(6) for text, _ in links)
        self._y += m.px(3)
        room = self._right() - m.px(PAD_LEFT) - m.px(19) - links_width
        text = m.elided(m.caption, words.status_words(row), room)
        text_width = m.width(m.caption, text)
        x = self._right() - links_width - text_width
        self._icon(icon, ink, x - m.px(19), 14)
        lists_readers = delivery.state is DeliveryState.READ and not row.direct
        press = Press("read_list", row.key, words.readers_tip()) if lists_readers else None
        x = self._words(text, m.caption, ink, x, press) + m.px(6)
        for link, kind in links:
            x = self._words(link, m.caption_medium, "text-link", x, Press(kind, row.key, link)) + m.px(6)
        self._y += m.px(16)

    def _edited_below(self) -> None:
        m = self._m
        self._y += m.px(3)
        text = words.time_words(self._row.at) + words.DOT + words.edited_words()
        self._words(text, m.caption, "text-subtle", self._left())
        self._y += m.px(16)

    # Small steps

    def _left(self) -> float:
        return self._m.px(PAD_LEFT) + self._m.px(AVATAR) + self._m.px(AVATAR_GAP)

    def _right(self) -> float:
        return self._width - PAD_RIGHT

    def _icon(self, name: str, colour: str, x: float, size: float) -> None:
        side = self._m.px(size)
        top = self._y + (self._m.px(16) - side) / 2
        self.parts.icons.append(Icon(QRectF(x, top, side, side), name, colour))

    def _words(self, text: str, font: QFont, colour: str, x: float, press: Press | None = None) -> float:
        width = self._m.width(font, text)
        rect = QRectF(x, self._y, width + 1, self._m.px(16))
        self._press_words(rect, text, font, colour, press)
        return x + width

    def _press_words(self, rect: QRectF, text: str, font: QFont, colour: str, press: Press | None) -> None:
        self.parts.words.append(Words(rect, text, font, colour, press))
        if press is not None:
            self.parts.presses.append((rect, press))


def _chip_press(chip: Chip, key: str) -> Press:
    if chip.reaction is None:
        return Press("add_reaction", key, words.react_words())
    emoji = chip.reaction.emoji
    return Press("reaction", emoji, words.reaction_tip(emoji, mine=chip.reaction.mine))


def _wrapped(widths: Sequence[float], gap: float, most: float) -> list[list[int]]:
    lines: list[list[int]] = [[]]
    used = 0.0
    for place, width in enumerate(widths):
        if lines[-1] and used + width > most:
            lines.append([])
            used = 0.0
        lines[-1].append(place)
        used += width + gap
    return lines
