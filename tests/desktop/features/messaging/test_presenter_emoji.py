"""Emoji are found by words of three languages."""

from __future__ import annotations

import pytest

from desktop.features.messaging.presenter.emoji import QUICK, all_emoji, find_emoji


def test_each_emoji_stands_once_with_three_names() -> None:
    texts = [emoji.text for emoji in all_emoji()]

    assert len(texts) == len(set(texts)) > 200
    assert all(all(emoji.names) for emoji in all_emoji())
    assert set(QUICK) <= set(texts)


@pytest.mark.parametrize(("query", "first"), [("thumbs up", "👍"), ("감사", "🙏"), ("谢谢", "🙏"), ("rocket", "🚀")])
def test_a_word_finds_its_emoji(query: str, first: str) -> None:
    assert find_emoji(query)[0].text == first


def test_nonsense_finds_nothing() -> None:
    assert find_emoji("zzqx") == ()


def test_a_name_is_given_in_the_reader_s_language() -> None:
    rocket = find_emoji("rocket")[0]

    assert [rocket.name(language) for language in ("en", "ko", "zh_CN")] == ["rocket", "로켓", "火箭"]
