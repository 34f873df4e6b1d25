"""Markers are set, taken away, continued and shown; the text stays a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from desktop.features.messaging.presenter.writing.formatting import Change, Style, next_line, seen_in, styled
from tests.desktop.features.messaging.writing.typist import CONTROL, SHIFT, Typist
from tests.desktop.features.story import MINA
from tests.support import pace

pytestmark = pytest.mark.gui
ENTER = Qt.Key.Key_Return


def changed(change: Change, text: str) -> tuple[str, str]:
    """Give the text after a change, and what is selected in it."""
    for edit in reversed(change.edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text, text[change.start : change.end]


@pytest.mark.parametrize(
    ("style", "text", "selected", "after", "then"),
    [
        ("bold", "a word b", "word", "a **word** b", "word"),
        ("bold", "a word b", " word ", "a **word** b", "word"),
        ("bold", "a **word** b", "word", "a word b", "word"),
        ("bold", "a **word** b", "**word**", "a word b", "word"),
        ("bold", "one\n\ntwo", "one\n\ntwo", "**one**\n\n**two**", "**one**\n\n**two**"),
        ("code", "a word b", "word", "a `word` b", "word"),
        ("code", "x\ny", "x\ny", "```\nx\ny\n```", "x\ny"),
        ("bullets", "x\ny", "x\ny", "- x\n- y", "x\n- y"),
        ("bullets", "- x\n- y", "- x\n- y", "x\ny", "x\ny"),
        ("numbers", "- x\n- y\n", "- x\n- y\n", "1. x\n2. y\n", "x\n2. y\n"),
        ("link", "see here", "here", "see [here](https://)", "https://"),
        ("link", "https://a.example", "https://a.example", "[](https://a.example)", ""),
    ],
)
def test_a_style_is_set_and_taken_away(style: Style, text: str, selected: str, after: str, then: str) -> None:
    start = text.index(selected)

    result, chosen = changed(styled(style, text, start, start + len(selected)), text)

    assert result == after
    assert chosen.strip(". ") == then.strip(". ")


@pytest.mark.parametrize("style", ["bold", "code", "bullets", "numbers", "link"])
@given(text=st.text("ab *`-1.[]()\n>가", max_size=30), places=st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_every_selection_of_every_text_can_be_styled(style: Style, text: str, places: tuple[int, int]) -> None:
    start, end = sorted(min(place, len(text)) for place in places)

    change = styled(style, text, start, end)
    after, _ = changed(change, text)

    assert 0 <= change.start <= change.end <= len(after)
    assert "".join(sorted(c for c in after if c in "ab가")) == "".join(sorted(c for c in text if c in "ab가"))


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("- milk", "- milk\n- "),
        ("  - milk", "  - milk\n  - "),
        ("9. milk", "9. milk\n10. "),
        ("> said", "> said\n> "),
        ("- milk\n- ", "- milk\n"),
        ("1. milk\n2. ", "1. milk\n"),
        ("milk", None),
        ("-milk", None),
        ("```\n- x", None),
        ("", None),
    ],
)
def test_a_list_goes_on_and_ends_with_an_empty_item(text: str, after: str | None) -> None:
    change = next_line(text, len(text))

    assert (None if change is None else changed(change, text)[0]) == after


@pytest.mark.parametrize("part", ["**", "`", "[", "[a](https://", "**a", "- ", "a ", "](", "`a` ", "**a** "])
def test_no_line_takes_longer_to_look_at_than_its_length_explains(part: str) -> None:
    pace.check_linear(lambda line: seen_in(line, fenced=False), part * (16_000 // len(part)))


def test_ctrl_b_marks_what_is_selected_in_one_step_of_undo(typist: Typist) -> None:
    typist.types("one two")
    typist.presses(Qt.Key.Key_Left, CONTROL | SHIFT)
    typist.presses(Qt.Key.Key_B, CONTROL)
    assert typist.text == "one **two**"
    typist.presses(Qt.Key.Key_Z, CONTROL)
    assert typist.text == "one two"
    typist.presses(Qt.Key.Key_Z, CONTROL | SHIFT)

    assert typist.text == "one **two**"


@pytest.mark.parametrize(
    ("key", "modifiers", "after"),
    [
        (Qt.Key.Key_X, CONTROL | SHIFT, "`ab`"),
        (Qt.Key.Key_7, CONTROL | SHIFT, "1. ab"),
        (Qt.Key.Key_8, CONTROL | SHIFT, "- ab"),
        (Qt.Key.Key_L, CONTROL | SHIFT, "[ab](https://)"),
    ],
)
def test_the_other_marks_have_keys(typist: Typist, key: Qt.Key, modifiers: Qt.KeyboardModifier, after: str) -> None:
    typist.types("ab")
    typist.editor.selectAll()
    typist.presses(key, modifiers)

    assert typist.text == after


def test_a_name_inside_of_bold_words_stays_a_name(typist: Typist) -> None:
    typist.types("@mi")
    typist.presses(ENTER)
    typist.editor.selectAll()
    typist.presses(Qt.Key.Key_B, CONTROL)
    typist.presses(ENTER)

    sent = typist.office.store.pending(typist.chat)[0]
    assert sent.text == "**@해가람**"
    assert [(one.person, one.start, one.length) for one in sent.mentions] == [(MINA, 2, 4)]


def test_the_key_that_makes_lines_continues_a_list_and_ends_it(typist: Typist) -> None:
    typist.types("- milk")
    typist.presses(ENTER, SHIFT)
    typist.types("bread")
    typist.presses(ENTER, SHIFT)
    typist.presses(ENTER, SHIFT)
    typist.types("Thanks")
    assert typist.text == "- milk\n- bread\nThanks"
    typist.presses(ENTER)

    assert typist.sent == ["- milk\n- bread\nThanks"]


def test_where_enter_makes_lines_it_continues_a_list_and_sends_nothing(typist: Typist) -> None:
    typist.composer.set_enter_sends(False)
    typist.types("1. milk")
    typist.presses(ENTER)

    assert (typist.text, typist.sent) == ("1. milk\n2. ", [])


def test_markers_are_seen_and_not_part_of_the_text(typist: Typist) -> None:
    typist.types("a **b** `c`")
    formats = typist.editor.document().firstBlock().layout().formats()

    bold = [one for one in formats if one.format.fontWeight() == int(QFont.Weight.DemiBold)]
    assert [(one.start, one.length) for one in bold] == [(4, 1)]
    assert typist.text == "a **b** `c`"
    assert typist.editor.document().availableUndoSteps() > 0


def test_a_block_of_code_is_seen_over_several_lines(typist: Typist) -> None:
    typist.editor.insertPlainText("```\n**x**\n```\n**y**")
    inside, after = (typist.editor.document().findBlockByNumber(line).layout().formats() for line in (1, 3))

    assert [(one.start, one.length) for one in inside] == [(0, 5)]
    assert len(after) == 3
