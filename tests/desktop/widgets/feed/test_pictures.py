"""Rows are painted once, at every pixel ratio and however large they are, and little of them is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.feed.pictures import KEPT_SCREENS, PIECE, Pictures, place_on_pixels
from desktop.widgets.feed.types import RowState
from desktop.widgets.theme import Theme
from tests.desktop.widgets.feed.support import Line, LinePainter, Lines, lines

RATIOS = pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
ROUNDING = 2
"""Of 255; a picture beside its pixel would differ by a half."""


class Ruled(LinePainter):
    """Draws lines between pixels, which a moved picture would smear."""

    def paint(self, painter: QPainter, row: object, rect: QRect, state: RowState) -> None:
        super().paint(painter, row, rect, state)
        for step in range(0, rect.height(), 7):
            painter.drawLine(QPointF(rect.left(), rect.top() + step * 1.1), QPointF(rect.right(), rect.top() + step))


def screen(ratio: float) -> QImage:
    image = QImage(QSize(400, 300) * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFF)
    return image


def difference(one: QImage, other: QImage, rows: range) -> int:
    """Give the greatest difference of two pixels."""
    places = ((x, y) for y in rows for x in range(one.width() - 2))
    return max(abs(one.pixelColor(x, y).blue() - other.pixelColor(x, y).blue()) for x, y in places)


@RATIOS
@pytest.mark.usefixtures("qapp")
def test_a_row_that_moves_is_painted_once(ratio: float, theme: Theme, painter: LinePainter) -> None:
    pictures, row, image = Pictures(painter, theme), Line(1, "one"), screen(ratio)
    pictures.fit(QSize(400, 300), ratio)
    brush = QPainter(image)
    for top in range(9):
        pictures.draw(brush, 1, row, QRect(0, top, 400, 40))
    brush.end()

    assert painter.painted == [1]


@RATIOS
@pytest.mark.usefixtures("qapp")
def test_a_row_looks_the_same_from_its_picture_and_painted_in_its_place(ratio: float, theme: Theme) -> None:
    ruled, row, rect = Ruled(), Line(1, "one"), QRect(0, 33, 400, 41)
    kept, direct, pictures = screen(ratio), screen(ratio), Pictures(ruled, theme)
    pictures.fit(QSize(400, 300), ratio)
    with QPainter(kept) as brush:
        pictures.draw(brush, 1, row, rect)
    with QPainter(direct) as brush:
        brush.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        place_on_pixels(brush, rect)
        brush.fillRect(rect, theme.color("surface"))
        ruled.paint(brush, row, rect, RowState())

    assert difference(kept, direct, range(round(33 * ratio) + 1, round(33 * ratio) + int(41 * ratio) - 1)) <= ROUNDING


@RATIOS
@pytest.mark.usefixtures("qapp")
def test_of_a_row_as_long_as_a_book_only_the_page_on_show_is_kept(
    ratio: float, theme: Theme, painter: LinePainter
) -> None:
    pictures, row, image = Pictures(painter, theme), Line(1, "book", 40_000), screen(ratio)
    pictures.fit(QSize(400, 300), ratio)
    brush = QPainter(image)
    for top in range(0, -39_000, -100):
        pictures.draw(brush, 1, row, QRect(0, top, 400, 40_000))
    brush.end()

    assert pictures.pixels <= (KEPT_SCREENS * 300 * ratio + 2 * PIECE) * 400 * ratio
    assert len(painter.painted) <= 40_000 * ratio / PIECE + 1


def test_rows_of_any_height_are_painted_before_they_are_reached(canvas: FeedCanvas, painter: LinePainter) -> None:
    canvas.set_source(Lines([Line(key, "line", 40 + key % 5 * 200) for key in range(200)]))
    canvas.viewport().repaint()
    for _ in range(100):
        QApplication.processEvents()
        painted = len(painter.painted)
        canvas.scroll_by(-120)
        canvas.viewport().repaint()
        assert len(painter.painted) == painted


def test_a_feed_that_is_hidden_measures_nothing_and_is_right_when_it_comes_back(
    canvas: FeedCanvas, painter: LinePainter
) -> None:
    source = lines(100)
    canvas.set_source(source)
    canvas.hide()
    measured = painter.measured
    source.rows += [Line(key, "new") for key in range(100, 140)]
    canvas.rows_appended(40)
    assert (painter.measured, painter.rested) == (measured, 1)

    canvas.show()
    assert canvas.visible_range() == (132, 139)


def test_a_feed_that_is_hidden_keeps_no_pictures(canvas: FeedCanvas, painter: LinePainter) -> None:
    canvas.set_source(lines(100))
    canvas.viewport().repaint()
    canvas.hide()
    painted = len(painter.painted)
    canvas.rows_changed(0, 99)
    QApplication.processEvents()

    assert len(painter.painted) == painted
    assert canvas.pictures.pixels == 0
