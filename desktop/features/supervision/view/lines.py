"""Lays out one row of a transcript: day, number, time, picture, name, text, and what was kept beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.features.messaging.view.feed.words import day_words
from desktop.features.supervision.presenter.reviewing.rows import FlagMark, TranscriptRow
from desktop.widgets.feed.text.block import Limits, TextBlock
from desktop.widgets.feed.text.families import font_for, mono_for
from desktop.widgets.feed.text.marked import Marked
from desktop.widgets.feed.text.spans import Script, one_line, script_of
from desktop.widgets.feed.text.style import BlockStyle
from desktop.widgets.theme import Theme

translate = QCoreApplication.translate

AVATAR, PAD, RIGHT, ROW_PAD = 28, 20, 16, 7
NUMBER_GAP, TIME_GAP, TEXT_GAP = 10, 16, 10
NARROW: Final = 460
"""Below this width, at text size 100 %, number and time stand behind the name."""
META = 18
LIMITS: Final = Limits(max_chars=16_000, max_lines=2_000)


@dataclass(frozen=True, slots=True)
class Part:
    """Words on one line at a place; pressed where `kind` says what that does. `box` is the ground of a tag."""

    rect: QRectF
    text: str
    role: str
    weight: int | None
    color: str
    icon: str = ""
    kind: str = ""
    value: str = ""
    tip: str = ""
    box: str = ""


@dataclass(slots=True)
class Laid:
    """A row as it stands for one width."""

    height: float = 0.0
    body: QRectF = field(default_factory=QRectF)
    day: tuple[QRectF, str] | None = None
    avatar: QRectF | None = None
    block: TextBlock | None = None
    block_at: QPointF = field(default_factory=QPointF)
    parts: list[Part] = field(default_factory=list[Part])


class Layout:
    """Measures with the theme that is on; `digits` is how many the highest number has."""

    def __init__(self, theme: Theme, digits: int) -> None:
        self.theme = theme
        self._digits = max(3, digits)
        self._styles: dict[Script, BlockStyle] = {}
        self._metrics: dict[tuple[str, int | None], QFontMetricsF] = {}

    def lay(self, row: TranscriptRow, width: int, today: date) -> Laid:
        """Lay a row out."""
        return _Row(self, row, width, today).lay()

    def wide(self, text: str, role: str, weight: int | None = None) -> float:
        """Measure words on one line."""
        key = (role, weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.theme.font(role, weight))
        return self._metrics[key].horizontalAdvance(text)

    def number_width(self) -> float:
        """Give the room of the numbers' column."""
        return self.wide("0" * self._digits, "small")

    def style(self, text: str, language: str) -> BlockStyle:
        """Choose fonts and colours for a text."""
        script = script_of(text, language)
        if script not in self._styles:
            theme, color = self.theme, self.theme.color
            font = QFont(font_for(theme.font("body"), script))
            mixed = script in {Script.CHINESE, Script.JAPANESE}
            self._styles[script] = BlockStyle(
                font=font,
                hangul=font_for(font, Script.KOREAN) if mixed else None,
                pitch=theme.line("body"),
                mono=mono_for(font),
                mention=color("text"),
                mention_me=color("text"),
                mention_me_fill=color("surface"),
                link=color("text"),
                tint=color("surface-sunken"),
                frame=color("border"),
                bar=color("border-strong"),
                muted=color("text-muted"),
                hit=color("highlight-text"),
                hit_fill=color("highlight"),
            )
        return self._styles[script]


class _Row:
    def __init__(self, layout: Layout, row: TranscriptRow, width: int, today: date) -> None:
        self._l, self._row, self._width, self._today = layout, row, float(width), today
        self._px = layout.theme.px
        self._narrow = width < self._px(NARROW)
        self._laid = Laid()
        self._y = float(self._px(2))

    def lay(self) -> Laid:
        """Lay the parts out from above."""
        row, laid, px = self._row, self._laid, self._px
        if row.day is not None:
            self._day(day_words(row.day, self._today))
        top = self._y
        self._y += px(ROW_PAD)
        if row.notice:
            self._line([self._words(row.notice, "small", "text-subtle", icon="info")], self._left)
        else:
            self._message()
        self._y += px(ROW_PAD)
        laid.body = QRectF(px(8), top, self._width - px(16), self._y - top)
        laid.height = self._y + px(2)
        return laid

    @property
    def _left(self) -> float:
        return self._avatar_at + self._px(AVATAR + TEXT_GAP)

    @property
    def _avatar_at(self) -> float:
        if self._narrow:
            return self._px(PAD)
        time = self._l.wide("00:00", "small")
        return self._px(PAD + NUMBER_GAP + TIME_GAP) + self._l.number_width() + time

    def _day(self, text: str) -> None:
        pitch, wide = self._px(16), self._l.wide(text, "caption", 500)
        self._y += self._px(8)
        self._laid.day = QRectF((self._width - wide) / 2, self._y, wide + 1, pitch), text
        self._y += pitch + self._px(8)

    def _message(self) -> None:
        row, laid, px = self._row, self._laid, self._px
        pitch, left = self._l.theme.line("body"), self._left
        laid.avatar = QRectF(self._avatar_at, self._y + 1, px(AVATAR), px(AVATAR))
        number, time = str(row.number), row.time
        if not self._narrow:
            self._put(px(PAD), self._l.number_width(), number, "small", "text-subtle", pitch)
            at = px(PAD + NUMBER_GAP) + self._l.number_width()
            self._put(at, self._l.wide(time, "small"), time, "small", "text-subtle", pitch)
        name, room = one_line(row.name, 128), self._width - left - px(RIGHT)
        self._put(left, min(room, self._l.wide(name, "body", 600)), name, "body", "text", pitch, weight=600)
        if self._narrow:
            self._y += pitch
            about = f"{number} · {time}"
            self._put(left, self._l.wide(about, "caption"), about, "caption", "text-subtle", px(16))
            self._y += px(16)
        else:
            self._y += pitch
        if row.text:
            style = self._l.style(row.text, row.language)
            laid.block = TextBlock(Marked(row.text, row.text), (), style, max(px(80), room), LIMITS)
            laid.block_at = QPointF(left, self._y)
            self._y += laid.block.height
        for parts in self._below():
            self._line(parts, left)

    def _below(self) -> Sequence[list[Part]]:
        row, key = self._row, self._row.key
        lines: list[list[Part]] = []
        flags = [self._flag(flag) for flag in row.flags]
        if row.recalled:
            lines.append([self._words(row.recalled, "small", "text-muted", icon="undo-2")])
        if row.edited:
            line = [self._words(row.edited, "small", "text-muted", icon="pencil")]
            if row.versions:
                words = translate("Transcript", "%n earlier versions", "", row.versions)
                tip = translate("Transcript", "Show what it said before")
                line.append(self._words(words, "small", "text-link", 500, kind="versions", value=key, tip=tip))
            lines.append(line)
        if row.later:
            lines.append([self._words(row.later, "small", "text-muted", icon="history")])
        if flags:
            if lines:
                lines[0] += flags
            else:
                lines.append(flags)
        for file in row.files:
            tip = translate("Transcript", "Open or save this file")
            value = f"{key}/{file.place}"
            name = self._words(
                file.name, "small", "text-link", 500, icon="paperclip", kind="file", value=value, tip=tip
            )
            lines.append([name, self._words(file.size, "small", "text-subtle")])
        return lines

    def _flag(self, flag: FlagMark) -> Part:
        done = translate("Transcript", "Looked at. Press to flag it again")
        tip = done if flag.settled else translate("Transcript", "Mark as looked at")
        return self._words(
            flag.name,
            "caption",
            "text-muted" if flag.settled else "warning",
            600,
            icon="check" if flag.settled else "flag",
            kind="flag",
            value=f"{self._row.key}/{flag.rule}",
            tip=tip,
            box="surface-sunken" if flag.settled else "surface",
        )

    def _words(  # noqa: PLR0913 - it is one part
        self,
        text: str,
        role: str,
        color: str,
        weight: int | None = None,
        *,
        icon: str = "",
        kind: str = "",
        value: str = "",
        tip: str = "",
        box: str = "",
    ) -> Part:
        """Make a part without a place."""
        return Part(QRectF(), text, role, weight, color, icon, kind, value, tip, box)

    def _line(self, parts: Sequence[Part], left: float) -> None:
        """Put parts beside each other, on as many lines as they need."""
        px, high = self._px, float(self._px(META))
        x, end = left, self._width - px(RIGHT)
        self._y += px(2)
        for part in parts:
            room = (px(19) if part.icon else 0) + (px(12) if part.box else 0)
            wide = min(room + self._l.wide(part.text, part.role, part.weight) + 1, end - left)
            if x > left and x + wide > end:
                x, self._y = left, self._y + high + px(2)
            rect = QRectF(x, self._y, wide, high)
            self._laid.parts.append(
                Part(
                    rect,
                    part.text,
                    part.role,
                    part.weight,
                    part.color,
                    part.icon,
                    part.kind,
                    part.value,
                    part.tip,
                    part.box,
                )
            )
            x += wide + px(8)
        self._y += high

    def _put(
        self, x: float, wide: float, text: str, role: str, color: str, high: float, weight: int | None = None
    ) -> None:
        self._laid.parts.append(Part(QRectF(x, self._y, wide + 1, high), text, role, weight, color))
