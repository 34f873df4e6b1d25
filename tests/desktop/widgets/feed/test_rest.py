"""A feed that nobody sees keeps no more than what it shows when it comes back."""

from __future__ import annotations

import pytest

from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.feed.stage import KNOWN_AT_REST, KNOWN_HEIGHTS
from tests.desktop.widgets.feed.support import LinePainter, Lines, lines

pytestmark = pytest.mark.gui


def scrolled_through(canvas: FeedCanvas, count: int) -> Lines:
    """Show every row once, from the end to the beginning."""
    source = lines(count)
    canvas.set_source(source)
    for index in range(count - 1, -1, -5):
        canvas.scroll_to(index, flash=False)
    return source


def test_most_heights_are_forgotten_at_rest(canvas: FeedCanvas) -> None:
    scrolled_through(canvas, 400)
    assert KNOWN_AT_REST < canvas.stage.known_heights <= KNOWN_HEIGHTS

    canvas.hide()

    assert canvas.stage.known_heights == KNOWN_AT_REST


def test_what_was_on_show_is_not_measured_again(canvas: FeedCanvas, painter: LinePainter) -> None:
    scrolled_through(canvas, 400)
    shown, measured = list(canvas.stage.placed), painter.measured

    canvas.hide()
    canvas.show()

    assert (canvas.stage.placed, painter.measured) == (shown, measured)
