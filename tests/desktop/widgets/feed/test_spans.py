from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.feed.text.spans import (
    Mark,
    Script,
    Span,
    Utf16,
    emoji_only,
    find_links,
    is_safe_link,
    one_line,
    script_of,
    tidy_spans,
)
from tests.support import pace


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://example.org/a.", ["https://example.org/a"]),
        ("(https://example.org/a_(b))", ["https://example.org/a_(b)"]),
        ("mailto:mina@example.org，好", ["mailto:mina@example.org"]),
        ("javascript:alert(1) file:///etc/passwd", []),
        ("https://", []),
        ("https://a\u202eb", ["https://a"]),
    ],
)
def test_links_are_found_and_no_others(text: str, found: list[str]) -> None:
    assert [span.target for span in find_links(text)] == found


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://a.org", True),
        ("HTTP://a.org", True),
        ("mailto:a@b", True),
        ("file:///x", False),
        ("javascript:x", False),
        ("atrium://chat/0192a000-0000-7000-8000-0000000000b2/7", True),
        ("atrium://room/Zm9vYmFyYmF6cXV4cXV1eA", True),
        ("atrium://192.168.0.24:8440/ATR-7KQ2-M4XD-90AB", False),
    ],
)
def test_only_web_mail_and_our_own_addresses_open(address: str, safe: bool) -> None:
    assert is_safe_link(address) is safe


def test_an_address_that_turns_the_direction_is_not_opened() -> None:
    assert not is_safe_link("https://a.org/\u202egro.b")


def test_of_two_spans_that_overlap_the_first_stays() -> None:
    spans = [Span(4, 9, Mark.LINK, "b"), Span(0, 5, Mark.LINK, "a"), Span(3, 300, Mark.LINK, "c")]

    assert tidy_spans(spans, 20) == (spans[1],)


@given(st.text(), st.integers(0, 60))
def test_positions_survive_the_way_to_qt_and_back(text: str, position: int) -> None:
    position = min(position, len(text))
    utf16 = Utf16(text)

    assert utf16.to_qt(position) == len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
    assert utf16.from_qt(utf16.to_qt(position)) == position


@pytest.mark.parametrize(
    ("text", "locale", "script"),
    [
        ("안녕하세요", "en", Script.KOREAN),
        ("好的", "zh-CN", Script.CHINESE),
        ("大韓民國", "ko", Script.KOREAN),
        ("おはよう", "en", Script.JAPANESE),
        ("hello", "ko", Script.NONE),
    ],
)
def test_the_script_of_a_text_chooses_its_font(text: str, locale: str, script: Script) -> None:
    assert script_of(text, locale) is script


@pytest.mark.parametrize(
    ("text", "count"), [("👍", 1), ("👩‍👩‍👧 🇰🇷", 0), ("👍🏽👍", 2), ("ok 👍", 0), ("", 0), ("🎉🎉🎉🎉", 0)]
)
def test_a_message_of_emoji_is_recognised(text: str, count: int) -> None:
    assert emoji_only(text) == count


def test_a_quote_becomes_one_line_without_tricks() -> None:
    assert one_line("a\nb\u202e  c\x1b[31m") == "a b c[31m"
    assert len(one_line("x" * 10_000)) == 300


@pytest.mark.parametrize(
    "text", ["https://" * 20_000, "(" * 100_000, "👩\u200d" * 30_000, "a" * 100_000, "\u0301" * 100_000]
)
def test_hostile_text_takes_no_longer_than_its_length_explains(text: str) -> None:
    def look(part: str) -> None:
        list(find_links(part))
        emoji_only(part)
        one_line(part)
        script_of(part, "ko")

    pace.check_linear(look, text)
