import pytest

from desktop.shell.first_run.forms.password import Strength, measure


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("", Strength.EMPTY),
        ("short", Strength.TOO_SHORT),
        ("x" * 129, Strength.TOO_LONG),
        ("password1", Strength.WEAK),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("Rhj72kv-tqz", Strength.FAIR),
        ("correct horse battery staple", Strength.STRONG),
        ("비밀번호는길수록좋아요여덟", Strength.FAIR),
    ],
)
def test_a_password_is_weighed_in_words(password: str, strength: Strength) -> None:
    assert measure(password) == strength


def test_what_others_know_does_not_count() -> None:
    assert measure("MinaHaesolMoon") > measure("MinaHaesolMoon", ["Mina Moon", "haesol@corvane.example"])


def test_only_what_the_server_takes_is_accepted() -> None:
    assert [strength.accepted for strength in Strength] == [False, False, False, True, True, True]
