"""What stands under a bubble: acknowledgement, reactions, how far the message has come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from desktop.features.directory.presenter.words import DOT, clock_words
from desktop.features.messaging.presenter.feed.rows import Acknowledgement, Delivery, DeliveryState
from desktop.features.messaging.view.feed import words
from desktop.features.messaging.view.feed.builder import BUBBLE_MAX, PAD_LEFT, Builder
from desktop.features.messaging.view.feed.parts import Chip, Fill, Icon, Press

MOST_CHIPS = 24
BUTTON, BUTTON_PAD = 28, 10

_STATUS_ICONS = {
    DeliveryState.UPLOADING: ("arrow-up", "text-subtle"),
    DeliveryState.SENDING: ("loader-circle", "text-subtle"),
    DeliveryState.SENT: ("check", "text-subtle"),
    DeliveryState.READ: ("check-check", "text-link"),
    DeliveryState.HELD: ("clock-arrow-up", "text-subtle"),
    DeliveryState.WAITING: ("clock", "text-subtle"),
    DeliveryState.FAILED: ("circle-alert", "danger"),
}


def lay_below(b: Builder) -> None:
    """Lay out everything under the bubble and its files."""
    if b.row.acknowledgement is not None:
        _acknowledgement(b, b.row.acknowledgement)
    if b.row.reactions:
        _chips(b)
    if b.row.shows_status and b.row.delivery is not None:
        _status(b, b.row.delivery)
    elif b.row.edited and not b.row.head and not b.row.is_mine:
        b.y += b.m.px(3)
        x = b.words(clock_words(b.row.at) + DOT, b.m.caption, "text-subtle", b.left)
        edited(b, x)
        b.y += b.m.px(16)


def edited(b: Builder, x: float, ink: str = "text-subtle") -> float:
    """Put the word that leads to what a message said before."""
    return b.words(words.edited_words(), b.m.caption, ink, x, Press("history", b.row.key, words.history_tip()))


def _acknowledgement(b: Builder, facts: Acknowledgement) -> None:
    m = b.m
    offers = facts.asked and not facts.mine and not b.row.is_mine and b.row.number is not None
    state = words.acknowledged_words(facts, mine=b.row.is_mine, direct=b.row.direct)
    if not offers and not state:
        return
    b.y += m.px(6)
    label = words.acknowledge_words() if offers else ""
    button = m.width(m.small_medium, label) + m.px(2 * BUTTON_PAD + 20) if offers else 0.0
    state_width = m.width(m.caption, state)
    gap = m.px(10) if offers and state else 0.0 if offers else m.px(20)
    x = b.start_of(button + gap + state_width)
    height = m.px(BUTTON if offers else 16)
    if offers:
        _button(b, QRectF(x, b.y, button, height), label)
    else:
        b.icon("circle-check", "text-link" if facts.mine else "text-subtle", x, 14)
    if state:
        opens = facts.count > 0 and not b.row.direct
        press = Press("acknowledged", b.row.key, words.acknowledged_tip()) if opens else None
        rect = QRectF(x + button + gap, b.y, state_width + 1, height)
        b.press_words(rect, state, m.caption, "text-link" if opens else "text-subtle", press)
    b.y += height


def _button(b: Builder, rect: QRectF, label: str) -> None:
    m = b.m
    press = Press("acknowledge", b.row.key, words.acknowledge_tip())
    b.parts.fills.append(Fill(rect, m.px(7), "accent-soft", press=press))
    b.parts.presses.append((rect, press))
    side = m.px(14)
    icon = QRectF(rect.left() + m.px(BUTTON_PAD), rect.center().y() - side / 2, side, side)
    b.parts.icons.append(Icon(icon, "circle-check", "accent-soft-text"))
    inner = rect.adjusted(m.px(BUTTON_PAD + 20), 0, 0, 0)
    b.press_words(inner, label, m.small_medium, "accent-soft-text", None)


def _chips(b: Builder) -> None:
    m, row, parts = b.m, b.row, b.parts
    height, gap = m.px(22), m.px(4)
    widths = [_chip_width(b, reaction.emoji, reaction.count) for reaction in row.reactions[:MOST_CHIPS]]
    widths.append(m.px(30))
    b.y += gap
    most = min(m.px(BUBBLE_MAX), b.right - b.left)
    for line in _wrapped(widths, gap, most):
        x = b.start_of(sum(widths[place] for place in line) + gap * (len(line) - 1))
        for place in line:
            reaction = row.reactions[place] if place < len(widths) - 1 else None
            chip = Chip(QRectF(x, b.y, widths[place], height), reaction)
            parts.chips.append(chip)
            parts.presses.append((chip.rect, _chip_press(chip, row.key)))
            x += widths[place] + gap
        b.y += height + gap
    b.y -= gap


def _chip_width(b: Builder, emoji: str, count: int) -> float:
    m = b.m
    return m.px(8) + m.width(m.small, emoji) + m.px(5) + m.width(m.caption_strong, str(count)) + m.px(8)


def _chip_press(chip: Chip, key: str) -> Press:
    if chip.reaction is None:
        return Press("add_reaction", key, words.react_words())
    return Press("reaction", chip.reaction.emoji, words.reaction_tip(chip.reaction))


def _status(b: Builder, delivery: Delivery) -> None:
    m, row = b.m, b.row
    failed = delivery.state is DeliveryState.FAILED
    icon, ink = _STATUS_ICONS[delivery.state]
    links = [(words.retry_words(), "retry"), (words.delete_words(), "delete")] if failed else []
    links_width = sum(m.width(m.caption_medium, text) + m.px(6) for text, _ in links)
    tail = DOT if row.edited and not failed else ""
    tail_width = m.width(m.caption, tail) + (m.width(m.caption, words.edited_words()) if tail else 0.0)
    b.y += m.px(3)
    room = b.right - m.px(PAD_LEFT) - m.px(19) - links_width - tail_width
    text = m.elided(m.caption, words.status_words(row), room)
    x = b.right - links_width - tail_width - m.width(m.caption, text)
    b.icon(icon, ink, x - m.px(19), 14)
    lists_readers = delivery.state is DeliveryState.READ and not row.direct
    press = Press("read_list", row.key, words.readers_tip()) if lists_readers else None
    x = b.words(text, m.caption, ink, x, press)
    if tail:
        x = edited(b, b.words(tail, m.caption, ink, x), ink)
    x += m.px(6)
    for link, kind in links:
        x = b.words(link, m.caption_medium, "text-link", x, Press(kind, row.key, link)) + m.px(6)
    b.y += m.px(16)


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
