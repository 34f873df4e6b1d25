from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from desktop.widgets.feed.text.block import Limits, TextBlock, reads_right_to_left, word_at
from desktop.widgets.feed.text.families import mono_for
from desktop.widgets.feed.text.markup import parse
from desktop.widgets.feed.text.spans import Mark, Span
from desktop.widgets.feed.text.style import BlockStyle
from desktop.widgets.theme import Theme

MANY = Limits(max_chars=4000, max_lines=60)


def style_of(theme: Theme) -> BlockStyle:
    ink, font = theme.color("text"), theme.font("body")
    return BlockStyle(font, None, 20, mono_for(font), *[ink] * 10)


def block_of(text: str, style: BlockStyle, width: float = 400, limits: Limits = MANY) -> TextBlock:
    return TextBlock(parse(text), [], style, width, limits)


@pytest.fixture
def style(theme: Theme) -> BlockStyle:
    return style_of(theme)


def test_lines_have_one_pitch_whatever_the_script(style: BlockStyle) -> None:
    block = block_of("hello\n안녕하세요\n好的", style)

    assert block.line_count == 3
    assert block.height == 60


def test_a_long_text_is_cut_and_says_so(style: BlockStyle) -> None:
    block = block_of("word " * 100_000, style, limits=Limits(max_chars=2000, max_lines=10))

    assert block.cut
    assert block.line_count == 10


def test_tags_are_shown_as_they_are(style: BlockStyle) -> None:
    assert block_of("<b>x</b>", style).width > block_of("x", style).width


def test_a_link_is_found_under_the_pointer(style: BlockStyle) -> None:
    block = block_of("see https://example.org now", style)
    (span,) = block.spans()
    middle = block.rects(span.start, span.end)[0].center()

    assert block.span_at(middle) == span == Span(4, 23, Mark.LINK, "https://example.org")
    assert block.span_at(QPointF(1, 10)) is None


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=60), st.data())
def test_a_place_leads_back_to_its_character(text: str, data: st.DataObject) -> None:
    theme = QApplication.instance().findChild(Theme) or Theme("light")  # type: ignore[union-attr]
    block = block_of(text, style_of(theme), 200)
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


def test_a_list_hangs_and_a_quote_stands_behind_its_bar(style: BlockStyle) -> None:
    block = block_of("- " + "word " * 40 + "\nplain\n> quoted", style, 200)
    long = block.rects(0, 199)
    plain = block.rects(block.shown.index("plain"), block.shown.index("plain") + 5)
    quoted = block.rects(block.shown.index("quoted"), len(block.shown))

    assert len(long) > 3
    assert {rect.left() for rect in long} == {18.0}
    assert plain[0].left() == 0
    assert quoted[0].left() == 12.0


def test_code_stands_apart_and_keeps_its_lines(style: BlockStyle) -> None:
    block = block_of("a\n```\nx  =  1\n  y\n```\nb", style)

    assert block.shown == "a\nx  =  1\n  y\nb"
    assert block.height > 4 * 20
    assert block.rects(2, 9)[0].left() == 10.0
    assert block.position_at(QPointF(0, block.height - 1)) == block.shown.index("b")


def test_two_blocks_of_code_are_two_boxes(style: BlockStyle) -> None:
    one = block_of("```\na\nb\n```", style)
    two = block_of("```\na\n```\n```\nb\n```", style)

    assert two.height > one.height


def test_only_links_and_mentions_are_pressed(style: BlockStyle) -> None:
    block = block_of("**a** `b` [c](https://d.org)", style)

    assert [(span.mark, span.target) for span in block.spans()] == [(Mark.LINK, "https://d.org")]
