"""The bubble of a message: where it was forwarded from, what it answers, its text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from desktop.features.files.view.tiles import is_picture
from desktop.features.messaging.presenter.feed.rows import DeliveryState
from desktop.features.messaging.view.feed import words
from desktop.features.messaging.view.feed.builder import Builder
from desktop.features.messaging.view.feed.parts import Bubble, Measures, Press, Thumb
from desktop.widgets.feed.text.block import Limits, TextBlock
from desktop.widgets.feed.text.families import font_for, mono_for
from desktop.widgets.feed.text.spans import Script, emoji_only, script_of
from desktop.widgets.feed.text.style import BlockStyle

PAD_X, PAD_Y = 12, 8
QUOTE_LINE, QUOTE_GAP = 20, 6
QUOTE_PICTURE = 36
HEAD_LINE = 20
FOLDED = Limits(max_chars=4000, max_lines=40)
UNFOLDED = Limits(max_chars=16_000, max_lines=2000)
TINT_ALPHA = 20
"""Of the text's colour under code: 8 %, so that its contrast stays."""


def lay_bubble(b: Builder, today: date, *, expanded: bool) -> None:
    """Lay out the bubble, unless the message is files alone."""
    if b.row.text or b.row.quote is not None or b.row.forwarded is not None:
        _Bubble(b, today, expanded=expanded).lay()


class _Bubble:
    def __init__(self, b: Builder, today: date, *, expanded: bool) -> None:
        self._b = b
        self._today = today
        self._m = b.m
        self._row = b.row
        self._expanded = expanded

    def lay(self) -> None:
        """Lay the parts out, the widest decides."""
        b, m, row = self._b, self._m, self._row
        most = b.room
        inner = most - 2 * m.px(PAD_X)
        block = self._block(inner) if row.text else None
        more = self._more(block)
        wide = (
            block.width if block else 0.0,
            self._quote_width(inner),
            self._head_width(inner),
            m.width(m.small, more),
        )
        # Widths of text are fractions; a bubble ends on a whole pixel and never cuts its last letter.
        width = float(int(min(max(wide) + 2 * m.px(PAD_X), most) + 0.999))
        left, top = b.start_of(width), b.y
        x, room = left + m.px(PAD_X), width - 2 * m.px(PAD_X)
        b.y += m.px(PAD_Y)
        if row.forwarded is not None:
            self._head(x, room)
        if row.quote is not None:
            self._quote(x, room)
        if block is not None:
            b.parts.block, b.parts.block_at = block, QPointF(x, b.y)
            b.y += block.height
        if more:
            rect = QRectF(x, b.y, m.width(m.small, more) + 1, m.px(20))
            b.press_words(rect, more, m.small, "text-link", Press("more", row.key, more))
            b.y += m.px(20)
        b.y += m.px(PAD_Y)
        rect = QRectF(left, top, width, b.y - top)
        b.parts.bubble = Bubble(rect, *self._colours(), self._tail())
        b.parts.body = rect

    def _more(self, block: TextBlock | None) -> str:
        shortened = block is not None and (block.cut or self._expanded)
        return words.more_words(expanded=self._expanded) if shortened else ""

    def _block(self, inner: float) -> TextBlock:
        m, row = self._m, self._row
        script = script_of(row.marked.text[: FOLDED.max_chars], row.author.locale)
        kind = (script, bool(emoji_only(row.text)), row.is_mine and self._colours()[0] != "surface")
        style = m.styles.get(kind)
        if style is None:
            style = m.styles[kind] = _style(m, *kind)
        return TextBlock(row.marked, row.mentions, style, inner, UNFOLDED if self._expanded else FOLDED)

    def _colours(self) -> tuple[str, str]:
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

    # Where it was forwarded from

    def _head_width(self, inner: float) -> float:
        m = self._m
        text = words.forwarded_words(self._row, self._today)
        return min(inner, m.px(19) + m.width(m.caption, text) + 2) if text else 0.0

    def _head(self, x: float, room: float) -> None:
        b, m = self._b, self._m
        text = m.elided(m.caption, words.forwarded_words(self._row, self._today), room - m.px(19))
        b.icon("forward", b.ink, x, 13)
        b.words(text, m.caption, b.ink, x + m.px(19))
        b.y += m.px(HEAD_LINE)

    # The quote

    def _quote_texts(self) -> tuple[str, str]:
        quote = self._row.quote
        if quote is None:
            return "", ""
        if quote.text is None:
            return quote.author, words.gone_words()
        return quote.author, quote.text or (quote.file.name if quote.file is not None else "")

    def _quote_picture(self) -> float:
        """Give the room of the small picture of what is answered."""
        file = None if self._row.quote is None else self._row.quote.file
        return self._m.px(QUOTE_PICTURE + 8) if file is not None and is_picture(file) else 0.0

    def _quote_width(self, inner: float) -> float:
        if self._row.quote is None:
            return 0.0
        m, (name, text) = self._m, self._quote_texts()
        picture = self._quote_picture()
        if picture:
            lines = max(m.width(m.small_strong, name), m.width(m.small, text))
            return min(inner, m.px(12) + picture + lines + 2)
        return min(inner, m.px(12) + m.width(m.small_strong, name) + m.px(7) + m.width(m.small, text) + 2)

    def _quote(self, x: float, room: float) -> None:
        b, m, quote = self._b, self._m, self._row.quote
        picture = self._quote_picture()
        top, height = b.y, m.px(QUOTE_PICTURE if picture else QUOTE_LINE)
        b.parts.quote_bar = QRectF(x, top, 3, height)
        area = b.parts.quote_area = QRectF(x, top, room, height)
        if picture and quote is not None and quote.file is not None:
            side = m.px(QUOTE_PICTURE)
            b.parts.thumb = Thumb(QRectF(x + m.px(12), top, side, side), quote.file)
            self._quote_lines(area.adjusted(m.px(12) + picture, 0, 0, 0))
        else:
            self._quote_line(area.adjusted(m.px(12), 0, 0, 0))
        if quote is not None and quote.text is not None:
            b.parts.presses.append((area, Press("quote", str(quote.number), words.quote_tip())))
        b.y += height + m.px(QUOTE_GAP)

    def _quote_line(self, area: QRectF) -> None:
        b, m, (name, text) = self._b, self._m, self._quote_texts()
        name = m.elided(m.small_strong, name, area.width() * 0.6)
        width = m.width(m.small_strong, name)
        b.press_words(QRectF(area.left(), area.top(), width + 1, area.height()), name, m.small_strong, b.ink, None)
        rest = area.adjusted(width + m.px(7), 0, 1, 0)
        b.press_words(rest, m.elided(m.small, text, rest.width() - 1), m.small, b.ink, None)

    def _quote_lines(self, area: QRectF) -> None:
        b, m, (name, text) = self._b, self._m, self._quote_texts()
        upper = QRectF(area.left(), area.top(), area.width() + 1, area.height() / 2)
        b.press_words(upper, m.elided(m.small_strong, name, area.width()), m.small_strong, b.ink, None)
        lower = upper.translated(0, area.height() / 2)
        b.press_words(lower, m.elided(m.small, text, area.width()), m.small, b.ink, None)


def _style(m: Measures, script: Script, emoji: bool, own: bool) -> BlockStyle:
    """Choose fonts and colours of a text in a bubble."""
    color, pitch, font = m.look.color, m.px(20), QFont(font_for(m.body, script))
    if emoji:
        pitch = m.px(36)
        font.setPixelSize(int(m.px(28)))
    tint = color("bubble-own-text" if own else "bubble-other-text")
    tint.setAlpha(TINT_ALPHA)
    mixed = script in {Script.CHINESE, Script.JAPANESE}
    return BlockStyle(
        font=font,
        hangul=font_for(font, Script.KOREAN) if mixed else None,
        pitch=pitch,
        mono=mono_for(font),
        mention=color("text-link"),
        mention_me=color("mention-text"),
        mention_me_fill=color("mention"),
        link=color("text-link"),
        tint=tint,
        frame=tint,
        bar=color("border-strong"),
        muted=color("bubble-own-meta" if own else "bubble-other-meta"),
        hit=color("highlight-text"),
        hit_fill=color("highlight"),
    )
