"""Prints a copy of a review: plain text on pages, the reader's name over each, the hash at each foot."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextLayout

from desktop.features.messaging.view.feed.words import day_words
from desktop.features.supervision.presenter.reviewing.copying import Sheet
from desktop.features.supervision.presenter.reviewing.rows import TranscriptRow
from desktop.widgets.lines import lay_lines
from desktop.widgets.look.fonts import families_for

DPI: Final = 96
INK, MUTED, FAINT = QColor("#1c1b19"), QColor("#5b5852"), QColor(28, 27, 25, 16)
BODY, SMALL, TITLE = 13, 11, 20
PITCH: Final = {BODY: 19, SMALL: 15, TITLE: 28}
LEFT: Final = 96
FOOT: Final = 28


def print_sheet(path: Path, sheet: Sheet) -> Generator[int]:
    """Write a PDF row by row, telling how many are written; raises `OSError` where it cannot be written."""
    path.touch(mode=0o600)
    writer = QPdfWriter(str(path))
    writer.setTitle(sheet.title)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    try:
        yield from _Pages(writer, painter, sheet).write()
    finally:
        painter.end()


class _Pages:
    def __init__(self, writer: QPdfWriter, painter: QPainter, sheet: Sheet) -> None:
        self._writer, self._painter, self._sheet = writer, painter, sheet
        area = writer.pageLayout().paintRectPixels(DPI)
        self._wide, self._high = float(area.width()), float(area.height())
        self._page, self._y = 1, 0.0
        self._families = families_for("en")

    def write(self) -> Generator[int]:
        """Write all pages."""
        self._dress()
        self._text(self._sheet.title, TITLE, 0, INK, bold=True)
        for line in self._sheet.about:
            self._text(line, SMALL, 0, MUTED)
        self._y += 12
        for done, row in enumerate(self._sheet.rows, 1):
            self._row(row)
            yield done

    def _row(self, row: TranscriptRow) -> None:
        if row.day is not None:
            self._y += 8
            self._text(day_words(row.day, date.max), SMALL, LEFT, MUTED, bold=True)
        self._keep(PITCH[BODY] * 2)
        self._beside(f"{row.number}   {row.time}")
        self._text(row.name, BODY, LEFT, INK, bold=True)
        self._text(row.notice or row.text, BODY, LEFT, MUTED if row.notice else INK)
        about = [row.recalled, row.edited, row.later, *(flag.name for flag in row.flags)]
        about += [f"{file.name} ({file.size})" for file in row.files]
        for line in about:
            self._text(line, SMALL, LEFT, MUTED)
        self._y += 8

    def _beside(self, text: str) -> None:
        painter = self._painter
        painter.setFont(self._font(SMALL))
        painter.setPen(MUTED)
        place = QRectF(0, self._y, LEFT - 8, PITCH[BODY])
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)

    def _text(self, text: str, size: int, left: float, ink: QColor, *, bold: bool = False) -> None:
        """Write lines, on as many pages as they need."""
        if not text:
            return
        pitch, font = PITCH[size], self._font(size, bold=bold)
        layout: QTextLayout = lay_lines(text, font, round(self._wide - left), pitch)
        for number in range(layout.lineCount()):
            self._keep(pitch)
            line = layout.lineAt(number)
            self._painter.setPen(ink)
            line.draw(self._painter, QPointF(left, self._y - number * pitch))
            self._y += pitch

    def _keep(self, high: float) -> None:
        """Turn the page where there is too little room."""
        if self._y + high > self._high - FOOT:
            self._writer.newPage()
            self._page += 1
            self._y = 0.0
            self._dress()

    def _dress(self) -> None:
        """Write the watermark and the foot of a page."""
        painter, sheet = self._painter, self._sheet
        painter.setFont(self._font(TITLE, bold=True))
        painter.setPen(FAINT)
        for step in range(4):
            painter.save()
            painter.translate(self._wide * 0.1, self._high * (0.3 + 0.22 * step))
            painter.rotate(-24)
            painter.drawText(0, 0, sheet.watermark)
            painter.restore()
        painter.setFont(self._font(SMALL))
        painter.setPen(MUTED)
        foot = QRectF(0, self._high - FOOT + 8, self._wide, FOOT - 8)
        single = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(foot, int(single | Qt.AlignmentFlag.AlignLeft), sheet.foot)
        painter.drawText(foot, int(single | Qt.AlignmentFlag.AlignRight), str(self._page))

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
