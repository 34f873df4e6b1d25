"""The transcript's scroll area: the reader's name lies over it, and goes with what is copied."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.features.supervision.view.painter import TranscriptPainter
from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.theme import Theme

NEAR = 4
"""So many rows before an edge the next page is read."""
FAINT = 0.045
ANGLE = -24
STEP_X, STEP_Y = 280, 150


class TranscriptCanvas(FeedCanvas):
    """Shows the messages of one review; plain text only.

    Signals:
        find_wanted: something is to be found here.
    """

    find_wanted = Signal()

    def __init__(self, presenter: ReviewPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        digits = len(str(presenter.review.last))
        self.rows_of = TranscriptPainter(theme, digits, lambda: presenter.desk.now().date())
        super().__init__(self.rows_of, theme, parent)
        self.presenter = presenter
        self.setAccessibleName(self.tr("Messages under review"))
        presenter.reset.connect(self._on_reset)
        presenter.prepended.connect(self.rows_prepended)
        presenter.appended.connect(self._on_appended)
        presenter.row_changed.connect(self._on_row_changed)
        presenter.shown.connect(self._on_shown)
        self.visible_changed.connect(self._on_visible)
        self._on_reset()

    def _on_reset(self) -> None:
        self.rows_of.rest()
        self.set_source(self.presenter.transcript)

    def _on_appended(self, number: int) -> None:
        self.stage.at_bottom = False
        edge = self.stage.count() - number - 1
        self.rows_changed(edge, edge)

    def _on_row_changed(self, place: int) -> None:
        self.rows_changed(place, place)

    def _on_shown(self, number: int) -> None:
        place = self.presenter.transcript.index_of(number)
        if place is not None:
            self.scroll_to(place)
            self.set_current(place)

    def _on_visible(self, first: int, last: int) -> None:
        if first < NEAR:
            self.presenter.read_before()
        if last >= self.presenter.transcript.count() - NEAR:
            self.presenter.read_after()

    def day(self) -> date | None:
        """Give the day of the uppermost message on show."""
        shown = self.visible_range()
        row = self.presenter.transcript.row(shown[0]) if shown is not None else None
        return None if row is None else row.at.date()

    def refresh_marks(self) -> None:
        """Paint all rows anew: other words are marked."""
        self.rows_repainted(lambda _row: True)

    def copy(self) -> None:
        """Put the selection into the clipboard, with the reader's name, the purpose and the time below."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(f"{text}\n\n{self.presenter.copied_line()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.presenter.transcript.count():
            self._paint_watermark()

    def _paint_watermark(self) -> None:
        """Write the reader's name faintly over everything, so that a picture of the screen tells whose it was."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        ink = self.look.color("text")
        ink.setAlphaF(FAINT)
        painter.setPen(ink)
        painter.setFont(self.look.font("body", 600))
        words = self.presenter.watermark()
        wide = max(STEP_X, round(QFontMetricsF(painter.font()).horizontalAdvance(words)) + 60)
        for line, y in enumerate(range(40, self.viewport().height() + STEP_Y, STEP_Y)):
            for x in range(-wide // 2 * (line % 2), self.viewport().width() + wide, wide):
                painter.save()
                painter.translate(QPointF(x, y))
                painter.rotate(ANGLE)
                painter.drawText(0, 0, words)
                painter.restore()
        painter.end()
