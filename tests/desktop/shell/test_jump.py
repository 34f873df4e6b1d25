import pytest

from desktop.shell.switcher.jump import Jump, Scope
from tests.desktop.shell.conftest import Desk, chat_id, person_id


@pytest.mark.parametrize("typed", ["윤가", "ㅇㄱㄹ", "yg", "yoon", "garam"])
def test_a_person_is_found_by_name_initial_consonants_and_latin_initials(typed: str, desk: Desk) -> None:
    chats, _ = Jump(desk.station.desk).find(typed, Scope.ALL)

    assert [target.chat for target in chats] == [chat_id("garam")]


@pytest.mark.parametrize("typed", ["cyt", "chen", "雨桐"])
def test_somebody_without_a_chat_is_found_too(typed: str, desk: Desk) -> None:
    chats, people = Jump(desk.station.desk).find(typed, Scope.ALL)

    assert chats == []
    assert [target.person for target in people] == [person_id("yutong")]


def test_a_group_is_found_by_a_part_of_its_title(desk: Desk) -> None:
    chats, _ = Jump(desk.station.desk).find("seal", Scope.ALL)

    assert [target.row.name for target in chats] == ["PX-220 seal recall"]


def test_without_a_query_the_chats_are_listed(desk: Desk) -> None:
    chats, people = Jump(desk.station.desk).find("  ", Scope.ALL)

    assert len(chats) == 3
    assert people == []


def test_the_scope_leaves_the_others_out(desk: Desk) -> None:
    assert Jump(desk.station.desk).find("e", Scope.PEOPLE)[0] == []
    assert Jump(desk.station.desk).find("e", Scope.CHATS)[1] == []


def test_nobody_finds_themselves(desk: Desk) -> None:
    assert Jump(desk.station.desk).find("mina", Scope.ALL) == ([], [])
