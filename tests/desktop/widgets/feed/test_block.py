from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from desktop.widgets.feed.text.block import BlockStyle, Limits, TextBlock, reads_right_to_left, word_at
from desktop.widgets.feed.text.spans import Mark, Span
from desktop.widgets.theme import Theme

MANY = Limits(max_chars=4000, max_lines=60)


@pytest.fixture
def style(theme: Theme) -> BlockStyle:
    ink = theme.color("text")
    return BlockStyle(theme.font("body"), None, 20, ink, ink, ink, ink)


def test_lines_have_one_pitch_whatever_the_script(style: BlockStyle) -> None:
    block = TextBlock("hello\n안녕하세요\n好的", [], style, 400, MANY)

    assert block.line_count == 3
    assert block.height == 60


def test_a_long_text_is_cut_and_says_so(style: BlockStyle) -> None:
    block = TextBlock("word " * 100_000, [], style, 400, Limits(max_chars=2000, max_lines=10))

    assert block.cut
    assert block.line_count == 10


def test_markup_is_shown_as_it_is(style: BlockStyle) -> None:
    plain = TextBlock("<b>x</b>", [], style, 400, MANY)

    assert plain.width > TextBlock("x", [], style, 400, MANY).width


def test_a_link_is_found_under_the_pointer(style: BlockStyle) -> None:
    span = Span(4, 23, Mark.LINK, "https://example.org")
    block = TextBlock("see https://example.org now", [span], style, 400, MANY)
    middle = block.rects(span.start, span.end)[0].center()

    assert block.span_at(middle) == span
    assert block.span_at(QPointF(1, 10)) is None


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=60), st.data())
def test_a_place_leads_back_to_its_character(text: str, data: st.DataObject) -> None:
    theme = QApplication.instance().findChild(Theme) or Theme("light")  # type: ignore[union-attr]
    ink = theme.color("text")
    block = TextBlock(text, [], BlockStyle(theme.font("body"), None, 20, ink, ink, ink, ink), 200, MANY)
    point = QPointF(data.draw(st.floats(-10, 300)), data.draw(st.floats(-10, 500)))

    assert 0 <= block.position_at(point) <= len(text)


@pytest.mark.parametrize(("position", "word"), [(2, "hello"), (7, "world"), (13, "👍")])
def test_a_double_click_takes_a_word(position: int, word: str, qapp: QApplication) -> None:
    text = "hello world, 👍 안녕"

    start, end = word_at(text, position)

    assert text[start:end] == word


def test_arabic_and_hebrew_read_leftwards() -> None:
    assert reads_right_to_left("12 שלום")
    assert not reads_right_to_left("hello שלום")
