"""What every part of a row is laid out with: a column that grows downwards."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from desktop.features.messaging.presenter.feed.rows import FeedRow
from desktop.features.messaging.view.feed.parts import Icon, Measures, Parts, Press, Words

PAD_LEFT, PAD_RIGHT = 20, 10  # the scroll bar's 10 make the right side 20 as well
AVATAR_GAP = 10
BUBBLE_MAX, BUBBLE_MIN = 440, 80
MARK = 14


class Builder:
    """One row while it is laid out for one width; `y` is where the next part begins."""

    def __init__(self, measures: Measures, row: FeedRow, width: int) -> None:
        self.m = measures
        self.row = row
        self.width = float(width)
        self.y = 0.0
        self.parts = Parts()

    @property
    def left(self) -> float:
        """Give where others' messages begin."""
        return self.m.px(PAD_LEFT) + self.m.avatar + self.m.px(AVATAR_GAP)

    @property
    def right(self) -> float:
        """Give where everything ends."""
        return self.width - PAD_RIGHT

    @property
    def room(self) -> float:
        """Give the most that a message may be wide; the marks beside it keep theirs."""
        marks = self.m.px(MARK + 6) * (int(self.row.pinned) + int(self.row.saved))
        return max(self.m.px(BUBBLE_MIN), min(self.m.px(BUBBLE_MAX), self.right - self.left - marks))

    @property
    def ink(self) -> str:
        """Name the colour of what is said beside a text in its bubble."""
        return "bubble-own-meta" if self.row.is_mine else "bubble-other-meta"

    def start_of(self, width: float) -> float:
        """Give where something of a width begins on the speaker's side."""
        return self.right - width if self.row.is_mine else self.left

    def icon(self, name: str, colour: str, x: float, size: float, height: float = 16) -> None:
        """Put an icon into the line that is being laid out."""
        side = self.m.px(size)
        top = self.y + (self.m.px(height) - side) / 2
        self.parts.icons.append(Icon(QRectF(x, top, side, side), name, colour))

    def words(self, text: str, font: QFont, colour: str, x: float, press: Press | None = None) -> float:
        """Put words into the line that is being laid out; give where they end."""
        width = self.m.width(font, text)
        self.press_words(QRectF(x, self.y, width + 1, self.m.px(16)), text, font, colour, press)
        return x + width

    def press_words(self, rect: QRectF, text: str, font: QFont, colour: str, press: Press | None) -> None:
        """Put words anywhere."""
        self.parts.words.append(Words(rect, text, font, colour, press))
        if press is not None:
            self.parts.presses.append((rect, press))
