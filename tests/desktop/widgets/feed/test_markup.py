from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.feed.text.addresses import shown_address, tell_the_truth
from desktop.widgets.feed.text.marked import LineKind, Marked
from desktop.widgets.feed.text.markup import parse, plain_words
from desktop.widgets.feed.text.spans import Mark, Span
from tests.support import pace

TEXTS = st.text(st.sampled_from("a가好 .*`[]()->12\n\r/:😀\u0301\u202e"), max_size=80) | st.lists(
    st.sampled_from(
        ["**", "`", "```", "\n", "- ", "  - ", "1. ", "> ", "[a](https://a.org)", "https://b.org", "x", " ", "가"]
    ),
    max_size=30,
).map("".join)


def marks(text: str) -> list[tuple[str, Mark]]:
    marked = parse(text)
    return [(marked.text[span.start : span.end], span.mark) for span in marked.spans]


@pytest.mark.parametrize(
    ("text", "shown", "found"),
    [
        ("a **b c** d", "a b c d", [("b c", Mark.BOLD)]),
        ("**중요**합니다", "중요합니다", [("중요", Mark.BOLD)]),
        ("run `a **b**` now", "run a **b** now", [("a **b**", Mark.CODE)]),
        ("``a`b``", "a`b", [("a`b", Mark.CODE)]),
        ("**see `x`**", "see x", [("see x", Mark.BOLD), ("x", Mark.CODE)]),
        ("[the plan](https://a.org/b_(c)).", "the plan.", [("the plan", Mark.LINK)]),
        ("**https://a.org**", "https://a.org", [("https://a.org", Mark.BOLD), ("https://a.org", Mark.LINK)]),
    ],
)
def test_markers_are_hidden_and_mean_something(text: str, shown: str, found: list[tuple[str, Mark]]) -> None:
    assert parse(text).text == shown
    assert marks(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "**",
        "****",
        "** a **",
        "**a",
        "a*b*c",
        "`",
        "``",
        "` `",
        "[a](b)",
        "[a](javascript:x)",
        "-1",
        "2026. 3. 1",
        "```\n```",
    ],
)
def test_a_marker_without_its_other_half_is_text(text: str) -> None:
    assert parse(text).text == text
    assert marks(text) == []


def test_lists_quotes_and_blocks_of_code_are_lines_of_their_kind() -> None:
    marked = parse("- one\n  - two\n10. three\n> four\nfive\n```py\nif **x**:\n  y\n```\nsix")

    assert marked.text == "one\ntwo\nthree\nfour\nfive\nif **x**:\n  y\nsix"
    kinds = [(line.kind, line.label) for line in marked.lines]
    assert kinds[:4] == [(LineKind.BULLET, ""), (LineKind.BULLET, ""), (LineKind.NUMBER, "10."), (LineKind.QUOTE, "")]
    assert [kind for kind, _ in kinds[4:]] == [LineKind.PLAIN, LineKind.CODE, LineKind.CODE, LineKind.PLAIN]
    assert [line.level for line in marked.lines[:2]] == [0, 1]


def test_nothing_in_a_mention_is_markup() -> None:
    text = "**hi @Mi**na `x"
    marked = parse(text, [(5, 12)])

    assert marked.text == text
    assert marked.placed([Span(5, 12, Mark.MENTION, "")])[0].end == 12


def test_a_mention_behind_markers_is_where_it_is_shown() -> None:
    marked = parse("**bold** @Mina", [(9, 14)])
    (span,) = marked.placed([Span(9, 14, Mark.MENTION, "")])

    assert marked.text[span.start : span.end] == "@Mina"


@pytest.mark.parametrize(
    ("part", "copied"),
    [("b c", "b c"), ("a b", "a **b**"), ("c d", "**c** d"), ("a b c d", "a **b c** d"), ("b c d", "**b c** d")],
)
def test_a_part_is_copied_with_the_markers_that_it_needs(part: str, copied: str) -> None:
    marked = parse("a **b c** d")
    start = marked.text.index(part)

    assert marked.copied(start, start + len(part)) == copied


def test_whole_lines_are_copied_with_their_bullets() -> None:
    marked = parse("- one\n- two\n- three")

    assert marked.copied(0, 7) == "- one\n- two"
    assert marked.copied(1, 7) == "ne\n- two"


@given(TEXTS)
def test_places_never_go_back(text: str) -> None:
    marked = parse(text)
    there = [marked.to_source(position) for position in range(len(marked.text) + 1)]
    back = [marked.to_shown(position) for position in range(len(text) + 1)]

    assert all(one <= other for one, other in pairwise(there))
    assert all(one <= other for one, other in pairwise(back))
    assert all(marked.to_shown(marked.to_source(place)) == place for place in range(len(marked.text)))


@given(TEXTS)
def test_what_is_shown_stands_in_the_source(text: str) -> None:
    marked = parse(text)

    assert marked.copied(0, len(marked.text)) == text
    assert all(char == text[marked.to_source(place)] for place, char in enumerate(marked.text))
    assert all(0 <= span.start < span.end <= len(marked.text) for span in marked.spans)


@given(TEXTS)
def test_lines_cover_what_is_shown(text: str) -> None:
    marked = parse(text)

    for one, other in pairwise(marked.lines):
        assert one.start <= one.end <= other.start
        assert not marked.text[one.end : other.start].strip("\r\n")


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_any_part_can_be_copied(text: str, one: int, other: int) -> None:
    marked = parse(text)
    start, end = sorted((min(one, len(marked.text)), min(other, len(marked.text))))
    copied = marked.copied(start, end)

    if start == end:
        assert copied in {"", text}
    else:
        assert marked.text[start] in copied


@pytest.mark.parametrize(
    "text",
    [
        "*" * 16_000,
        "** " * 5_333,
        "**a" * 5_333,
        "`" * 16_000,
        "".join("`" * length + " " for length in range(1, 178)),
        "[" * 16_000,
        "[a](https://" * 1_333,
        "[a](https://" + "(" * 15_000,
        "[a](https://x(" * 1_100,
        "\n".join(" " * depth + "- x" for depth in range(170)),
        "> " * 8_000,
        "```\n" * 4_000,
        "```\nx\n" * 2_600,
        "https://a " * 1_600,
        "mailto:" * 2_200,
        "- " * 8_000,
        "1. " * 5_300,
        ("[" + "\u33c2" * 299 + "1](https://b.c)") * 50,  # one letter that becomes "a.m."
        ("[" + "a." * 140 + "1](https://b.c)") * 50,
        "**a `b` [c](https://d.org) " * 8_000,
    ],
)
def test_hostile_markup_takes_no_longer_than_its_length_explains(text: str) -> None:
    pace.check_linear(parse, text)


@pytest.mark.parametrize(
    ("words", "address", "honest"),
    [
        ("the plan", "https://a.org/x", True),
        ("a.org", "https://a.org/x", True),
        ("www.a.org", "https://www.a.org", True),
        ("https://bank.example", "https://evil.example", False),
        ("go to bank.example now", "https://evil.example", False),
        ("bаnk.example", "https://bank.example", False),
        ("bank。example", "https://evil.example", False),
        ("10.0.0.1", "https://evil.example", False),
        ("\u200b", "https://a.org", False),
        ("gro.a\u202e", "https://a.org", False),
        ("mina@a.org", "mailto:mina@a.org", True),
        ("mina@a.org", "mailto:mina@evil.example", False),
    ],
)
def test_the_words_of_a_link_name_no_other_host(words: str, address: str, honest: bool) -> None:
    assert tell_the_truth(words, address) is honest


def test_a_link_that_lies_shows_where_it_leads() -> None:
    marked = parse("[https://bank.example](https://evil.example/x)")

    assert marked.text == "https://evil.example/x"
    assert marked.spans[0].target == "https://evil.example/x"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://a.org/x", "https://a.org/x"),
        ("https://한국.example/", "https://한국.example/"),
        ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
        ("https://bаnk.example/", "https://xn--bnk-6cd.example/"),
        ("https://bank.example@evil.example/x", "evil.example · https://bank.example@evil.example/x"),
        ("https://[::1", "https://[::1"),
    ],
)
def test_an_address_cannot_pass_for_another(address: str, shown: str) -> None:
    assert shown_address(address) == shown


def test_previews_have_words_only() -> None:
    assert plain_words("- **a** `b`") == "a b"


def test_a_text_without_markup_is_left_alone() -> None:
    assert parse("plain") == Marked("plain", "plain")


def test_a_list_goes_one_level_deeper_at_a_time() -> None:
    marked = parse("  - one\n        - two\n            - three\n- four")

    assert [line.level for line in marked.lines] == [0, 1, 2, 0]


@pytest.mark.parametrize("host", ["\ufdfa" * 15_900, "a" + "\u0301\u0316" * 7_900, "a." * 7_900, "x@" * 7_900])
def test_an_address_that_leads_nowhere_takes_no_longer_than_its_length_explains(host: str) -> None:
    def look(part: str) -> None:
        tell_the_truth("bank.example", f"https://{part}")
        shown_address(f"https://{part}")

    pace.check_linear(look, host)


def test_what_stands_before_a_host_is_no_host_however_long_it_is() -> None:
    address = f"https://bank.example:{'p' * 3_000}@evil.example/x"

    assert not tell_the_truth("bank.example", address)
    assert shown_address(address).startswith("evil.example · ")
