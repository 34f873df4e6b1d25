"""Mentions move with the text, and words at the caret open popups."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.features.messaging.presenter.writing.drafting import Trigger, Writing, find_trigger


def named(text: str) -> Writing:
    return Writing(text).with_mention(len(text), len(text), "mina", "Mina")[0]


def test_a_mention_is_followed_by_a_space_and_the_caret() -> None:
    writing, caret = Writing("Hi @mi").with_mention(3, 6, "mina", "Mina Lee")

    assert writing.text == "Hi @Mina Lee "
    assert caret == len(writing.text)
    assert [(one.person, one.start, one.text) for one in writing.named] == [("mina", 3, "@Mina Lee")]


def test_a_mention_moves_with_text_before_it() -> None:
    assert named("Hi ").changed("😀 Hi @Mina ").named[0].start == 5


def test_a_mention_that_is_touched_is_plain_words_again() -> None:
    assert named("Hi ").changed("Hi @Min ").named == ()


def test_text_behind_a_mention_leaves_it_alone() -> None:
    assert named("Hi ").changed("Hi @Mina , see you").named[0].start == 3


def test_blank_space_around_the_text_is_not_sent() -> None:
    writing = named("  \n").stripped()

    assert writing.text == "@Mina"
    assert writing.named[0].start == 0


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_kept_mention_always_stands_in_the_text(before: str, after: str) -> None:
    writing = named("Hi ").changed(before).changed(after)

    for one in writing.named:
        assert writing.text[one.start : one.end] == one.text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@", Trigger("@", 0, "")),
        ("Hi @ㅁㅎ", Trigger("@", 3, "ㅁㅎ")),
        ("Hi @mina le", Trigger("@", 3, "mina le")),
        ("(@ga", Trigger("@", 1, "ga")),
        ("mail@example", None),
        ("ok :smi", Trigger(":", 3, "smi")),
        (":웃음", Trigger(":", 0, "웃음")),
        ("at 16:30", None),
        (": smile", None),
        ("no sign", None),
    ],
)
def test_a_sign_before_the_caret_opens_a_popup(text: str, found: Trigger | None) -> None:
    assert find_trigger(text, len(text)) == found


def test_a_finished_mention_opens_nothing() -> None:
    writing = named("Hi ")

    assert find_trigger(writing.text, 8, writing.named) is None
