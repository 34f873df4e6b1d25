from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import msgspec
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from backend.contract.base import FileId
from backend.contract.files import File
from backend.contract.messaging import MessageSent
from desktop.shell.switcher.jump import Jump, Scope
from desktop.shell.switcher.results import results_of
from desktop.widgets.lists.rows import Row, Section
from tests.desktop.shell.conftest import DIRECTORY, PEOPLE, Desk, chat, chat_id, message, person_id


@pytest.fixture
def jump(desk: Desk) -> Iterator[Jump]:
    made = Jump(desk.station.search, desk.station.desk.store.chats)
    yield made
    made.close()


def send(desk: Desk, name: str, number: int, author: str, text: str, *files: str) -> None:
    carried = tuple(
        File(id=FileId(UUID(int=500 + number)), name=each, size=2_100_000, sha256="0" * 64) for each in files
    )
    told = msgspec.structs.replace(message(number, author, text), files=carried)
    desk.take(name, "messaging.message_sent", MessageSent(message=told))


def chats(jump: Jump) -> list[Any]:
    return [target.chat for target in jump.chats]


@pytest.mark.parametrize("typed", ["윤가", "ㅇㄱㄹ", "yg", "yoon", "garam"])
def test_a_person_is_found_by_name_initial_consonants_and_latin_initials(typed: str, jump: Jump) -> None:
    jump.look(typed)
    assert chats(jump) == [chat_id("garam")]


@pytest.mark.parametrize("typed", ["cyt", "chen", "雨桐"])
def test_somebody_without_a_chat_is_found_too(typed: str, jump: Jump) -> None:
    jump.look(typed)
    assert chats(jump) == []
    assert [target.person for target in jump.people] == [person_id("yutong")]


def test_a_group_is_found_by_a_part_of_its_title(jump: Jump) -> None:
    jump.look("seal")
    assert [target.row.name for target in jump.chats] == ["PX-220 seal recall"]


def test_without_a_query_the_chats_are_listed_the_newest_first(desk: Desk, jump: Jump) -> None:
    desk.hear("garam", 2, "garam", "news")
    jump.look("  ")
    assert len(jump.chats) == 3
    assert chats(jump)[0] == chat_id("garam")
    assert jump.people == []


def names(jump: Jump, most: int = 8) -> list[str]:
    return [target.row.name for target in jump.names(most)]


def test_a_name_that_is_what_was_typed_comes_first_then_beginnings_then_the_newest(desk: Desk, jump: Jump) -> None:
    titles = ("Meseals", "Seals of Busan", "The seals", "Seals")
    desk.fill(*(chat(title, "elise", title) for title in titles))
    for number, title in enumerate(titles, 2):
        desk.hear(title, 40 - number, "elise", f"the {number}th")
    jump.look("seals")
    assert names(jump) == ["Seals", "Seals of Busan", "The seals", "Meseals"]


def test_a_colleague_of_that_name_is_not_hidden_by_chats_that_have_it_inside(desk: Desk, jump: Jump) -> None:
    desk.fill(*(chat(title, "garam", title) for title in ("Kitchen", "Lichen")))
    jump.look("chen")
    assert names(jump, 2)[0] == "陈雨桐"
    jump.look("chen yutong")
    assert names(jump) == ["陈雨桐"]


def test_the_chat_with_somebody_who_has_left_is_found_by_their_name(desk: Desk, jump: Jump) -> None:
    gone = tuple(replace(one, active=False) if one.id == person_id("garam") else one for one in PEOPLE)
    desk.fill(replace(DIRECTORY, people=gone, seq=9))
    jump.look("yoon")
    assert chats(jump) == [chat_id("garam")]
    assert jump.people == []


def test_nobody_finds_themselves(jump: Jump) -> None:
    jump.look("mina")
    assert (jump.chats, jump.people) == ([], [])


def test_messages_are_found_as_one_types_with_who_wrote_them_and_where(desk: Desk, jump: Jump) -> None:
    send(desk, "garam", 2, "garam", "현장 펌프 씰 교체 후 누수 없음")
    jump.look("펌프")
    (found,) = jump.messages()
    assert (found.chat, found.number) == (chat_id("garam"), 2)
    assert found.row.name[slice(*found.row.marks[0])] == "펌프"
    assert found.row.preview == "윤가람 Yoon Garam"


def test_a_syllable_in_the_making_does_not_hide_what_the_others_find(desk: Desk, jump: Jump) -> None:
    send(desk, "garam", 2, "garam", "펌프 교체")
    jump.look("펌프 ㄱ", unfinished=True)
    assert len(jump.messages()) == 1
    jump.look("펌프 ㄱ")
    assert jump.messages() == []


def test_files_are_found_by_name_and_not_by_the_words_beside_them(desk: Desk, jump: Jump) -> None:
    send(desk, "garam", 2, "garam", "PX-220 manual", "설치 매뉴얼 v3.pdf")
    jump.look("매뉴얼")
    assert [target.row.name for target in jump.files()] == ["설치 매뉴얼 v3.pdf"]
    assert "2.0 MB" in jump.files()[0].row.preview
    jump.look("PX-220 manual")
    assert jump.files() == []


def test_of_each_kind_a_few_are_shown_and_a_link_to_all(desk: Desk, jump: Jump) -> None:
    for number in range(2, 12):
        send(desk, "pumps", number, "elise", f"seal {number}", f"seal {number}.pdf")
    jump.look("seal")
    results = results_of(jump, Scope.ALL)
    sections = [row for row in results.rows if isinstance(row, Section)]
    assert [(section.title, section.action) for section in sections] == [
        ("Jump to", ""),
        ("Messages", "All 10"),
        ("Files", "All 10"),
    ]
    assert sum(isinstance(row, Row) for row in results.rows) == 1 + 4 + 2
    assert len(results_of(jump, results.scopes["Messages"]).targets) == 10
    assert jump.count(Scope.ALL) == (21, False)


@pytest.mark.parametrize("typed", ['"', "NEAR(", "a AND", "b:x", "\ud800", "\0", "\u202eabc", "=cmd|x", "x" * 100_000])
def test_hostile_text_finds_nothing_and_harms_nothing(typed: str, jump: Jump) -> None:
    jump.look(typed)
    for scope in Scope:
        results_of(jump, scope)


def test_what_is_wrong_with_a_search_is_said(jump: Jump) -> None:
    jump.look("customer:x seal")
    assert jump.problem == "There are no customers yet."
    assert jump.messages() == []


def test_news_come_into_the_results(desk: Desk, jump: Jump, qtbot: QtBot) -> None:
    jump.look("late")
    send(desk, "garam", 2, "garam", "late words")
    qtbot.waitUntil(lambda: len(jump.messages()) == 1)
