from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.feed.anchor import Anchor, anchor_at, bottom_anchor, clamped, placed, scrolled

HEIGHTS = st.lists(st.integers(1, 120), min_size=1, max_size=40)


@given(HEIGHTS, st.integers(10, 400))
def test_the_bottom_shows_the_last_row_to_its_end(heights: list[int], viewport: int) -> None:
    anchor = bottom_anchor(len(heights), heights.__getitem__, viewport)

    rows = placed(anchor, len(heights), heights.__getitem__, viewport)

    assert rows[-1].index == len(heights) - 1
    assert rows[-1].bottom == viewport


@given(HEIGHTS, st.integers(0, 39), st.integers(-200, 200), st.integers(-2000, 2000))
def test_scrolling_there_and_back_is_no_move(heights: list[int], index: int, offset: int, by: int) -> None:
    start = scrolled(Anchor(index % len(heights), offset), 0, len(heights), heights.__getitem__)

    there = scrolled(start, by, len(heights), heights.__getitem__)

    assert scrolled(there, -by, len(heights), heights.__getitem__) == start


@given(HEIGHTS, st.integers(0, 39), st.integers(-3000, 3000), st.integers(10, 400))
def test_a_feed_is_never_left_with_a_hole(heights: list[int], index: int, offset: int, viewport: int) -> None:
    anchor, at_bottom = clamped(Anchor(index, offset), len(heights), heights.__getitem__, viewport)

    rows = placed(anchor, len(heights), heights.__getitem__, viewport)

    assert rows[0].top <= 0 or rows[0].index == 0
    assert rows[-1].bottom >= viewport
    assert at_bottom == (rows[-1].index == len(heights) - 1 and rows[-1].bottom == viewport) or sum(heights) == viewport


def test_a_row_is_put_where_it_is_wanted() -> None:
    heights = [40] * 10

    rows = placed(anchor_at(5, 100, heights.__getitem__), 10, heights.__getitem__, 200)

    assert next(row.top for row in rows if row.index == 5) == 100


def test_an_empty_feed_has_no_rows() -> None:
    assert placed(bottom_anchor(0, [].__getitem__, 100), 0, [].__getitem__, 100) == []
    assert clamped(Anchor(3, 5), 0, [].__getitem__, 100) == (Anchor(), True)
