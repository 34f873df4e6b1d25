"""Emoji are found by words of three languages, have groups and skin tones, and are remembered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.features.messaging.presenter.writing.emoji import (
    GROUPS,
    MOST_RECENT,
    QUICK,
    TONES,
    EmojiTaste,
    all_by_text,
    all_emoji,
    find_emoji,
    in_group,
    without_tone,
)


def test_each_emoji_stands_once_with_three_names() -> None:
    texts = [emoji.text for emoji in all_emoji()]

    assert len(texts) == len(set(texts)) > 1_800
    assert all(all(emoji.names) for emoji in all_emoji())
    assert set(QUICK) <= set(texts)


def test_every_emoji_can_be_a_reaction_in_any_tone() -> None:
    assert all(len(emoji.toned(tone)) <= 32 for emoji in all_emoji() for tone in range(len(TONES)))


def test_each_group_has_emoji_and_its_sign_is_one_of_them() -> None:
    assert all(sign in {one.text for one in in_group(group)} for group, sign in enumerate(GROUPS))
    assert sum(len(in_group(group)) for group in range(len(GROUPS))) == len(all_emoji())


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("thumbs up", "👍"),
        ("thumbs_up", "👍"),
        ("+1", "👍"),
        ("감사", "🙏"),
        ("谢谢", "🙏"),
        ("rocket", "🚀"),
        ("로켓", "🚀"),
        ("火箭", "🚀"),
    ],
)
def test_a_word_finds_its_emoji(query: str, first: str) -> None:
    assert find_emoji(query)[0].text == first


@pytest.mark.parametrize("query", ["zzqx", "\n", "a" * 10_000, "\0", "\u202e", "%", "*"])
def test_nonsense_does_not_fail(query: str) -> None:
    assert len(find_emoji(query)) <= 240


def test_a_name_is_given_in_the_reader_s_language() -> None:
    rocket = find_emoji("rocket")[0]

    assert [rocket.name(language) for language in ("en", "ko", "zh_CN")] == ["rocket", "로켓", "火箭"]


@pytest.mark.parametrize(
    ("text", "toned"), [("👍", "👍🏽"), ("☝️", "☝🏽"), ("👩‍💻", "👩🏽‍💻"), ("🤝", "🤝🏽"), ("❤️", "❤️"), ("🚀", "🚀")]
)
def test_a_skin_tone_goes_where_skin_is(text: str, toned: str) -> None:
    assert all_by_text()[text].toned(3) == toned
    assert without_tone(toned) == text


def test_the_last_ones_come_first_and_are_few(qapp: QApplication) -> None:
    taste = EmojiTaste()
    for emoji in all_emoji()[:60]:
        taste.used(emoji.text)
    taste.used(all_emoji()[50].text)

    assert len(taste.recent) == MOST_RECENT
    assert taste.recent[:2] == (all_emoji()[50].text, all_emoji()[59].text)


def test_what_was_kept_is_taken_up_as_far_as_it_is_known(qapp: QApplication) -> None:
    taste = EmojiTaste()
    taste.take(["👍🏽", "not one", "<img>", "", "☝🏽", "\0" * 9999], 99)

    assert [(text, one.text) for text, one in taste.last()] == [("👍🏽", "👍"), ("☝🏽", "☝️")]
    assert taste.tone == 0
