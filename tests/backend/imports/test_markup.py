import pytest

from backend.imports.slack.markup import Marked, Names, read_text
from backend.imports.slack.shortcodes import find_emoji
from tests.support import pace

NAMES = Names({"U1": "Mina Park", "U4": "陈雨桐"}, {"C1": "general"})


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("ask <@U1|mina>", "ask @Mina Park"),
        ("ask <@U7|jan> and <@U8>", "ask @jan and @U8"),
        ("in <#C1> or <#C2|random> or <#C3>", "in #general or #random or #C3"),
        ("<!here> <!channel|@channel> <!subteam^S1|@welders>", "@here @channel @welders"),
        ("<!date^1392734382^{date}|18 Feb>", "18 Feb"),
        ("<https://a.test/?a=1&amp;b=2>", "https://a.test/?a=1&b=2"),
        ("<https://a.test|the site>", "the site (https://a.test)"),
        ("<https://a.test/|a.test>", "https://a.test/"),
        ("<mailto:a@b.test|a@b.test> <tel:+821|call>", "a@b.test call (tel:+821)"),
        ("*bold* _it_ ~no~ `x :smile: &lt;y&gt;`", "*bold* _it_ ~no~ `x :smile: <y>`"),
        ("```a :+1:\nb```:+1:", "```a :+1:\nb```👍"),
        (":man-shrugging: :flag-kr: :wave::skin-tone-3:", "🤷‍♂️ 🇰🇷 👋🏼"),
        (":female-technologist: :simple_smile: :sunglasses:", "👩‍💻 🙂 😎"),
        ("10:30:smile: 1:100:2 a:x:b :x:", "10:30😄 1:100:2 a:x:b ❌"),
        ("a\r\nb\rc\x00", "a\nb\nc"),
        ("1 < 2 > 0 <b> <>", "1 < 2 > 0 <b> <>"),
        ("  ", ""),
    ],
)
def test_markup_becomes_plain_text(raw: str, text: str) -> None:
    assert read_text(raw, NAMES).text == text


def test_mentions_are_counted_in_code_points() -> None:
    plain = read_text(":tada::smile: <@U4> &amp; <@U1>", NAMES)

    assert plain.mentions == (Marked("U4", 3, 4), Marked("U1", 10, 10))
    assert [plain.text[one.start : one.start + one.length] for one in plain.mentions] == ["@陈雨桐", "@Mina Park"]


def test_what_cannot_be_resolved_is_named() -> None:
    plain = read_text("<@U8> :our-logo: :396: :party:", NAMES)

    assert plain.text == "@U8 :our-logo: :396: :party:"
    assert plain.unknown_people == ("U8",)
    assert plain.unknown_emoji == ("our-logo", "party")


@pytest.mark.parametrize(
    "raw", ["`" * 100_000, "<" * 100_000, ":" * 100_000, ":a" * 50_000, "<@" * 50_000, "```a`" * 20_000]
)
def test_hostile_markup_takes_linear_time(raw: str) -> None:
    pace.check_linear(lambda part: read_text(part, NAMES), raw)


@pytest.mark.parametrize("name", ["no-such-thing", "flag-zz", "flag-", "", "skin-tone-9", "wave::skin-tone-9::x"])
def test_an_unknown_shortcode_has_no_character_of_its_own(name: str) -> None:
    assert find_emoji(name) in {None, find_emoji("wave")}
