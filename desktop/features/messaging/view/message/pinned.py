"""One line above the feed: the newest pinned message; pressing it goes there and shows the next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.details.pinned import PinnedLine, PinnedPresenter
from desktop.widgets.controls.buttons import PaintedButton
from desktop.widgets.look.paint import box, brush_for, picture, words
from desktop.widgets.theme import current_theme

HEIGHT, ICON, EDGE, GAP = 36, 14, 20, 8


class PinnedBar(PaintedButton):
    """What is pinned, while the details do not show it.

    Signals:
        wanted: a pinned message is to be shown: its number.
    """

    wanted = Signal(int)

    def __init__(self, presenter: PinnedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._place = 0
        self._allowed = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        presenter.changed.connect(self.refresh)
        self.refresh()

    def allow(self, *, allowed: bool) -> None:
        """Say whether there is a reason for the bar: the details show the same."""
        self._allowed = allowed
        self.refresh()

    def refresh(self) -> None:
        """Show the line whose turn it is."""
        lines = self._presenter.lines
        self._place = self._place % len(lines) if lines else 0
        self.setVisible(bool(lines) and self._allowed)
        line = self._line()
        if line is not None:
            parts = [self.tr("Pinned"), self._words(line), self._count()]
            self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, current_theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._line()
        if line is None:
            return
        theme, painter = current_theme(), brush_for(self)
        area = QRectF(self.rect())
        box(painter, area, 0, theme.color("surface-hover" if self.underMouse() else "surface"))
        box(painter, QRectF(0, area.bottom() - 1, area.width(), 1), 0, theme.color("border"))
        side, left = theme.px(ICON), float(EDGE)
        pixmap = theme.icon("pin", side, "text-subtle", self.devicePixelRatioF())
        picture(painter, QRectF(left, 0, side, area.height()), pixmap)
        left += side + GAP
        small, strong = theme.font("small"), theme.font("small", 600)
        count, right = self._count(), area.right() - EDGE
        width = QFontMetricsF(small).horizontalAdvance(count)
        words(painter, QRectF(right - width, 0, width + 1, area.height()), count, small, theme.color("text-subtle"))
        right -= width + GAP if count else 0
        if line.author:
            name = QFontMetricsF(strong).elidedText(line.author, Qt.TextElideMode.ElideRight, (right - left) * 0.4)
            wide = QFontMetricsF(strong).horizontalAdvance(name)
            words(painter, QRectF(left, 0, wide + 1, area.height()), name, strong, theme.color("text-muted"))
            left += wide + GAP
        text = QFontMetricsF(small).elidedText(self._text(line), Qt.TextElideMode.ElideRight, max(0.0, right - left))
        words(painter, QRectF(left, 0, right - left + 1, area.height()), text, small, theme.color("text"))

    def _line(self) -> PinnedLine | None:
        return self._presenter.lines[self._place] if self._presenter.lines else None

    def _text(self, line: PinnedLine) -> str:
        return line.text if line.author else self.tr("A pinned message")

    def _words(self, line: PinnedLine) -> str:
        return f"{line.author}: {line.text}" if line.author else self._text(line)

    def _count(self) -> str:
        many = len(self._presenter.lines)
        if many < 2:
            return ""
        return fill(self.tr("{number} of {all}"), number=str(self._place + 1), all=str(many))

    def _on_clicked(self) -> None:
        line = self._line()
        if line is not None:
            self.wanted.emit(line.number)
            self._place += 1
            self.refresh()
