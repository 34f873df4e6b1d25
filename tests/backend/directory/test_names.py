from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domains.directory import rules
from backend.domains.directory.errors import NameLooksAlike, NameMixed, NameUnsafe
from backend.domains.directory.rules.invites import ALPHABET


@pytest.mark.parametrize(
    "name",
    [
        "Mina Park",
        "김민수",
        "陈雨桐",
        "Ана Иванова",
        "José Ñandú",
        "O'Neill-Smith",
        "山田 たろう",
        "Łukasz",
        "Μαρία",
        "Ng III",
    ],
)
def test_names_of_the_world_are_welcome(name: str) -> None:
    rules.check_name(rules.tidy(name))


@pytest.mark.parametrize(
    "name",
    [
        "a\u202eb",
        "a\u2066b",
        "a\u200bb",
        "\u3164",
        "a\ufeff",
        "a\x1b[31m",
        "a\x7f",
        "a\ud800",
        "a" + "\u0301" * 9,
        "\ue000",
        " ",
    ],
    ids=ascii,
)
def test_what_nobody_sees_and_what_turns_text_around_is_refused(name: str) -> None:
    with pytest.raises(NameUnsafe):
        rules.check_name(name)


@pytest.mark.parametrize("name", ["Mіna", "Рark", "Μina Park", "Park Јun"])
def test_scripts_that_look_alike_do_not_mix_in_a_word(name: str) -> None:
    with pytest.raises(NameMixed):
        rules.check_name(name)


@pytest.mark.parametrize(
    ("name", "imitation"), [("Mina Cox", "Міпа Сох"), ("Bill", "BiIl"), ("Ann O", "Ann 0"), ("aoc", "аос")]
)
def test_an_imitation_is_refused(name: str, imitation: str) -> None:
    assert rules.skeleton(name) == rules.skeleton(imitation)
    with pytest.raises(NameLooksAlike):
        rules.check_looks(imitation, [name])


@pytest.mark.parametrize(
    ("name", "namesake"), [("Mina Park", "MINA PARK"), ("김민수", "김민수"), ("Mina Park", "Mina  Park")]
)
def test_people_may_share_a_name(name: str, namesake: str) -> None:
    rules.check_looks(namesake, [name])


@pytest.mark.parametrize("title", ["👩\u200d💻 Team", "❤️\u200d🔥", "🏳️\u200d🌈", "Café №5"])
def test_emoji_may_be_joined_in_a_title(title: str) -> None:
    rules.check_line(title)


@pytest.mark.parametrize("title", ["a\u200db", "\u200d", "👩\u200d", "a\u200d💻"])
def test_letters_may_not_be_joined_out_of_sight(title: str) -> None:
    with pytest.raises(NameUnsafe):
        rules.check_line(title)


def test_composed_and_decomposed_spellings_are_one_name() -> None:
    assert rules.tidy("김") == rules.tidy("김") == "김"


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (("Mina Park", ""), "mina park mp"),
        (("陈雨桐", ""), "chen yutong cyt"),
        (("欧阳明", ""), "ouyang ming oym"),
        (("单雄信", ""), "shan xiongxin sxx"),
        (("김민수", ""), "김민수 ㄱㅁㅅ"),
        (("김민수", "Minsu Kim"), "김민수 ㄱㅁㅅ minsu kim mk"),
        (("Łukasz José", ""), "łukasz jose łj"),
        (("Mina", "Mina"), "mina"),
    ],
)
def test_a_name_is_found_in_latin_letters_and_by_initials(names: tuple[str, str], key: str) -> None:
    assert rules.sort_key(*names) == key


@given(st.text(max_size=128))
def test_any_text_has_a_key_and_a_skeleton(text: str) -> None:
    rules.sort_key(text, text)
    rules.skeleton(text)


def test_a_code_reads_well_and_has_sixty_bits() -> None:
    codes = {rules.new_code() for _ in range(1000)}
    assert len(codes) == 1000
    for code in codes:
        prefix, *blocks = code.split("-")
        assert (prefix, [len(block) for block in blocks]) == ("ATR", [4, 4, 4])
        assert set("".join(blocks)) <= set(ALPHABET)


@pytest.mark.parametrize("typed", ["atr-1o0i-abcd-efgh", "ATR 100l ABCD EFGH", "10OI ABCDEFGH"])
def test_a_code_may_be_typed_as_it_was_heard(typed: str) -> None:
    assert rules.code_digest(typed) == rules.code_digest("ATR-1001-ABCD-EFGH")


def test_a_name_fits_in_its_composed_form() -> None:
    grows = "\ufb2c"  # three letters in NFC
    rules.check_name(grows * 42)
    with pytest.raises(NameUnsafe):
        rules.check_name(grows * 43)
