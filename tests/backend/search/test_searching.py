"""Searching on the server: everything that one sees is found, nothing else, in the client's order."""

from __future__ import annotations

import time
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.contract.indexing import holds, order_of, searched
from backend.contract.messaging import EditMessage, History, MoveRead, RecallMessage, RemoveMember
from backend.contract.search import Hit, Place, Search
from backend.domains.messaging import service as messaging
from backend.domains.search import service
from backend.domains.search.service import indexing, searching
from backend.platform.auth import Actor
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm
from tests.backend.search.conftest import Library

PIECES = list("가나부산영업海关报abcPX-2é🎉")


def scan(house: Library, actor: Actor, asked: Search) -> list[Hit]:
    """Search the plain way: read everything that one sees."""
    hits: list[Hit] = []
    for conversation, seat in house.run(messaging.find_reach, actor).items():
        page = house.run(messaging.page_before, actor, conversation, None, 500)
        for message in page.messages:
            said = searched(message)
            is_news = message.number > seat.read and message.author != actor.person
            if said and holds(said, asked) and (is_news or not asked.unread):
                hits.append(Hit(conversation=conversation, message=message))
    return sorted(hits, key=order_of, reverse=True)


def test_words_inside_words_are_found(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.say(firm["Mina"], room, "부산영업팀 회의는 9시")
    house.say(firm["Jun"], room, "请把报关单发给宁波海关")
    assert house.texts(firm["Ana"], "영업") == []
    assert house.texts(firm["Jun"], "영업") == ["부산영업팀 회의는 9시"]
    assert house.texts(firm["Mina"], "海关", "报") == ["请把报关单发给宁波海关"]


@pytest.mark.parametrize("canary", ["canary", "카나", "金丝", '"the canary"', "sings"])
def test_nobody_finds_another_company(house: Library, firm: Firm, canary: str) -> None:
    house.group(firm, "Mina", "Jun")
    assert house.search(firm["Mina"], canary).hits == ()


def test_nobody_finds_what_was_said_where_they_are_not(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.say(firm["Mina"], room, "a canary")
    assert house.texts(firm["Ana"], "canary", conversations=(room,)) == house.texts(firm["Ana"], "canary") == []
    house.do(firm["Mina"], RemoveMember(conversation=room, person=firm.id("Jun")))
    assert house.texts(firm["Jun"], "canary") == []


def test_a_newcomer_finds_nothing_from_before_they_came(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun", history=History.NONE)
    house.say(firm["Mina"], room, "an old canary")
    house.add(firm["Mina"], room, firm.id("Ana"))
    house.say(firm["Mina"], room, "a new canary")
    assert house.texts(firm["Ana"], "canary") == ["a new canary"]
    assert house.texts(firm["Jun"], "canary") == ["a new canary", "an old canary"]


@pytest.mark.parametrize("indexed_before", [False, True])
def test_words_that_are_gone_are_not_found(house: Library, firm: Firm, *, indexed_before: bool) -> None:
    room = house.group(firm, "Mina", "Jun")
    edited, recalled = (house.say(firm["Mina"], room, f"canary {number}") for number in range(2))
    if indexed_before:
        house.index()
    house.do(firm["Mina"], EditMessage(conversation=room, number=edited, text="a sparrow"))
    house.do(firm["Mina"], RecallMessage(conversation=room, number=recalled))
    assert house.texts(firm["Jun"], "canary") == []
    assert house.texts(firm["Jun"], "sparrow") == ["a sparrow"]


def test_words_that_are_gone_are_not_found_by_an_index_that_has_not_heard(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    number = house.say(firm["Mina"], room, "a canary")
    house.index()
    house.do(firm["Mina"], RecallMessage(conversation=room, number=number))
    assert house.run(service.search, firm["Jun"], Search(phrases=("canary",))).hits == ()


def test_an_edit_after_an_edit_is_found(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    number = house.say(firm["Mina"], room, "one")
    house.index()
    for text in ("two", "three"):
        house.do(firm["Mina"], EditMessage(conversation=room, number=number, text=text))
    assert house.texts(firm["Jun"], "three") == ["three"]
    assert house.texts(firm["Jun"], "two") == []


def test_filters_hold_together(house: Library, firm: Firm) -> None:
    room, other = house.group(firm, "Mina", "Jun"), house.direct(firm, "Mina", "Jun")
    file = house.file(firm["Jun"], "설치 점검표.pdf")
    house.say(firm["Jun"], room, "", files=(file,))
    house.say(firm["Mina"], other, "점검 끝")
    assert len(house.search(firm["Mina"], "점검").hits) == 2
    assert house.texts(firm["Mina"], "점검", has_file=True) == [""]
    assert house.texts(firm["Mina"], "점검", authors=(firm.id("Mina"),)) == ["점검 끝"]
    assert house.texts(firm["Mina"], "점검", conversations=(room,), without=("설치",)) == []
    assert house.texts(firm["Jun"], unread=True, conversations=(other,)) == ["점검 끝"]
    assert house.texts(firm["Mina"], unread=True, conversations=(other,)) == []  # one's own is no news
    house.do(firm["Jun"], MoveRead(conversation=other, number=1))
    assert house.texts(firm["Jun"], unread=True, conversations=(other,)) == []


def test_times_are_from_the_first_to_before_the_last(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    began = house.clock.now()
    for number in range(5):
        house.say(firm["Mina"], room, f"day {number}")
        house.clock.advance(days=1)
    since, until = began + timedelta(days=1), began + timedelta(days=3)
    assert house.texts(firm["Jun"], "day", since=since, until=until) == ["day 2", "day 1"]


def test_a_search_is_never_a_language(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    house.say(firm["Mina"], room, "alpha beta")
    for phrase in ('"', '""', "NEAR(alpha beta)", "alpha AND beta", "terms:alpha", "al*", "-alpha", "^alpha", "'", ")"):
        assert house.search(firm["Jun"], phrase).hits == ()


def test_pages_follow_each_other(house: Library, firm: Firm) -> None:
    rooms = [house.group(firm, "Mina", "Jun", title=str(number)) for number in range(3)]
    for number in range(40):
        house.say(firm["Mina"], Random(number).choice(rooms), f"page {number}")
    seen: list[Hit] = []
    after: Place | None = None
    while (found := house.search(firm["Jun"], "page", limit=7, after=after)).hits:
        seen += found.hits
        end = order_of(found.hits[-1])
        after = Place(conversation=end.conversation, number=end.number, at=end.at)
    assert seen == scan(house, firm["Jun"], Search(phrases=("page",)))
    assert not found.more


def test_a_hit_comes_whole(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    number = house.say(firm["Mina"], room, "whole", files=(house.file(firm["Mina"]),))
    (hit,) = house.search(firm["Jun"], "whole").hits
    assert hit.message == house.run(messaging.page_before, firm["Jun"], room, number + 1, 1).messages[0]


def test_an_index_that_ends_in_the_middle_goes_on_where_it_was(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    for number in range(30):
        house.say(firm["Mina"], room, f"word {number}")
    while house.run(service.index_conversation, firm.company, room, 7):
        assert house.run(service.behind)
    assert len(house.texts(firm["Jun"], "word")) == 30


def test_a_search_indexes_a_bounded_share_of_what_it_may_find(house: Library, firm: Firm) -> None:
    room, asked = house.group(firm, "Mina", "Jun"), Search(phrases=("word",))
    for number in range(20):
        house.say(firm["Mina"], room, f"word {number}")
    assert house.run(service.lags, firm["Jun"], asked)
    assert house.run(service.catch_up, firm["Jun"], asked, 5)
    assert 0 < len(house.run(service.search, firm["Jun"], asked).hits) <= 5
    while house.run(service.catch_up, firm["Jun"], asked, 5):
        pass
    assert not house.run(service.lags, firm["Jun"], asked)


def test_messages_of_one_moment_have_documents_of_their_own(house: Library, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    for number in range(120):
        house.say(firm["Mina"], room, f"same {number}")
    assert len(house.search(firm["Jun"], "same").hits) == 50
    assert house.texts(firm["Jun"], "same", until=house.clock.now()) == []
    assert house.texts(firm["Jun"], '"same 3"', until=house.clock.now() + timedelta(microseconds=1)) == ["same 3"]


@given(st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_index_and_reader_of_everything_agree(house: Library, firm: Firm, data: st.DataObject) -> None:
    names = st.sampled_from(["Mina", "Jun"])
    rooms = [house.group(firm, "Mina", "Jun", title=str(new_id())[:8]) for _ in range(2)]
    for _ in range(data.draw(st.integers(1, 12))):
        room, actor = data.draw(st.sampled_from(rooms)), firm[data.draw(names)]
        number = house.say(actor, room, data.draw(texts()))
        match data.draw(st.sampled_from("-eri")):
            case "e":
                house.do(actor, EditMessage(conversation=room, number=number, text=data.draw(texts())))
            case "r":
                house.do(actor, RecallMessage(conversation=room, number=number))
            case "i":
                house.index(3)
            case _:
                pass
    asked: dict[str, Any] = {"without": data.draw(pieces(1)), "unread": data.draw(st.booleans())}
    phrases: tuple[str, ...] = data.draw(pieces(2))
    wanted = Search(phrases=phrases, **asked)
    assert list(house.search(firm["Jun"], *phrases, **asked).hits) == scan(house, firm["Jun"], wanted)[:50]


def texts() -> st.SearchStrategy[str]:
    return st.text(st.sampled_from([*PIECES, " "]), min_size=1, max_size=10).filter(str.strip)


def pieces(most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.text(st.sampled_from(PIECES), min_size=1, max_size=3), max_size=most).map(tuple)


def test_an_answer_that_runs_out_of_time_says_how_far_it_came(
    house: Library, firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = house.group(firm, "Mina", "Jun")
    for number in range(40):
        house.say(firm["Mina"], room, "가나" if number % 10 == 0 else "가다나")
        house.clock.advance(seconds=1)
    monkeypatch.setattr(searching, "SECONDS", -1.0)
    monkeypatch.setattr(searching, "_LEAST", 3)
    numbers: list[int] = []
    more: dict[str, Any] = {}
    for _ in range(60):
        found = house.search(firm["Jun"], "나", without=("다",), **more)
        numbers += [hit.message.number for hit in found.hits]
        if not found.more:
            break
        if found.hits:
            last = order_of(found.hits[-1])
            more = {"after": Place(conversation=last.conversation, number=last.number, at=last.at)}
        else:
            more = {"until": found.reached}
    assert numbers == [32, 22, 12, 2]


def test_one_unit_of_work_takes_only_so_much_text(house: Library, firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "CHARACTERS", 25)
    room = house.group(firm, "Mina", "Jun")
    numbers = [house.say(firm["Mina"], room, f"a canary {number}") for number in range(10)]
    rounds = 1
    while house.run(service.index_conversation, firm.company, room, 200):
        rounds += 1
    for number in numbers:
        house.do(firm["Mina"], EditMessage(conversation=room, number=number, text=f"a sparrow {number}"))
    while house.run(service.index_conversation, firm.company, room, 200):
        rounds += 1
    assert rounds > 6
    assert len(house.texts(firm["Jun"], "sparrow")) == 10
    assert house.texts(firm["Jun"], "canary") == []


def test_a_search_ends_in_time_also_among_messages_that_take_long(
    house: Library, firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = house.group(firm, "Mina", "Jun")
    for number in range(30):
        house.say(firm["Mina"], room, f"canary {number}")
        house.clock.advance(seconds=1)
    house.index()
    monkeypatch.setattr(searching, "SECONDS", 0.01)
    looked: list[str] = []

    def slow(said: str, _asked: Search) -> bool:
        looked.append(said)
        time.sleep(0.02)
        return False

    monkeypatch.setattr(searching, "holds", slow)
    found = house.run(service.search, firm["Jun"], Search(phrases=("canary",)))
    assert found.more
    assert found.reached is not None
    assert len(looked) <= searching._LEAST
