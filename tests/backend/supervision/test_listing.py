"""The console's lists: what may be reviewed now, newest first, and how much stays closed, and why."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from backend.contract.base import ConversationId, encode
from backend.contract.directory import ChangeProfile
from backend.contract.messaging import ChangeGroup
from backend.contract.supervision import ChatClass, ReviewablePage, SetChatClass, SetHold, Why
from backend.domains.supervision import service
from backend.domains.supervision.service import Listing, Wanted, listing
from backend.platform.errors import Malformed
from tests.backend.directory.cast import Firm, House
from tests.backend.supervision.org import place, publish, why


def page(house: House, firm: Firm, name: str, what: str = "internal", **more: Any) -> ReviewablePage:
    wanted = Wanted(Listing(what), query="", after="", limit=50)._replace(**more)
    return house.run(service.list_conversations, firm[name], wanted)


def rooms(told: ReviewablePage) -> list[ConversationId]:
    return [each.conversation.id for each in told.conversations]


def closed(told: ReviewablePage) -> dict[str, int]:
    return {each.why.value: each.count for each in told.locked}


def spoken(house: House, firm: Firm, *pairs: tuple[str, str]) -> list[ConversationId]:
    """Let people speak, each pair a minute after the one before."""
    opened: list[ConversationId] = []
    for one, other in pairs:
        house.clock.advance(minutes=1)
        opened.append(house.direct(firm, one, other))
        house.say(firm[one], opened[-1], "hello")
    return opened


def test_the_newest_comes_first_with_names_and_counts_and_no_words(house: House, staff: Firm) -> None:
    publish(house, staff)
    old, new = spoken(house, staff, ("Ana", "Bo"), ("Ana", "Cho"))
    house.clock.advance(days=8)
    house.say(staff["Bo"], old, "the pump leaks")

    told = page(house, staff, "Dana")

    assert rooms(told) == [old, new]
    assert b"leaks" not in encode(told)
    first = told.conversations[0]
    assert set(first.people) == {staff.id("Ana"), staff.id("Bo")}
    assert (first.size, first.messages, first.week, first.at, first.why) == (2, 2, 1, house.clock.now(), None)


def test_what_a_chat_is_for_is_no_name(house: House, staff: Firm) -> None:
    publish(house, staff)
    room = house.group(staff, "Ana", "Bo", title="Pumps")
    house.do(staff["Ana"], ChangeGroup(conversation=room, topic="the pump leaks"))

    told = page(house, staff, "Dana")
    assert [each.conversation.title for each in told.conversations] == ["Pumps"]
    assert b"leaks" not in encode(told)


def test_others_lines_are_in_no_list_and_in_no_count(house: House, staff: Firm) -> None:
    publish(house, staff)
    mine, _, both = spoken(house, staff, ("Ana", "Bo"), ("Cho", "Sol"), ("Ana", "Cho"))

    told = page(house, staff, "Leo")

    assert rooms(told) == [mine]
    assert closed(told) == {"line": 1}
    assert both not in rooms(told)


def test_the_scope_says_whom_reviews_may_reach(house: House, staff: Firm) -> None:
    publish(house, staff, rank_distance=30)

    assert page(house, staff, "Leo").scope.people == 1
    dana = page(house, staff, "Dana").scope
    assert (dana.people, dana.lowest, dana.highest) == (3, 10, 20)
    assert page(house, staff, "Ana").scope.people == 0


def test_who_leads_nobody_is_shown_nothing(house: House, staff: Firm) -> None:
    publish(house, staff)
    spoken(house, staff, ("Ana", "Bo"))

    told = page(house, staff, "Cho")

    assert (told.conversations, told.locked, told.next) == ((), (), "")


def test_without_a_policy_there_is_a_scope_and_no_list(house: House, staff: Firm) -> None:
    spoken(house, staff, ("Ana", "Bo"))

    told = page(house, staff, "Leo")

    assert (told.conversations, told.scope.people) == ((), 2)


def test_lists_go_by_what_chats_are_about(house: House, staff: Firm) -> None:
    publish(house, staff, besides=("Cho",))
    plain, customers, unnoted = spoken(house, staff, ("Ana", "Bo"), ("Bo", "Leo"), ("Ana", "Cho"))
    house.run(service.set_chat_class, staff["Jun"], customers, SetChatClass(chat_class=ChatClass.CUSTOMER))
    house.run(service.set_hold, staff["Vic"], plain, SetHold(held=True, reason="a lawsuit"))

    lists = {what: page(house, staff, "Dana", what) for what in ("internal", "customer", "unacknowledged", "flagged")}

    assert {what: rooms(told) for what, told in lists.items()} == {
        "internal": [plain],
        "customer": [customers],
        "unacknowledged": [unnoted],
        "flagged": [],
    }
    assert lists["internal"].conversations[0].held
    assert lists["unacknowledged"].conversations[0].why is Why.UNACKNOWLEDGED


def test_each_reason_is_counted(house: House, staff: Firm) -> None:
    publish(house, staff, classes=(ChatClass.INTERNAL,), besides=("Bo",))
    spoken(house, staff, ("Leo", "Ana"), ("Ana", "Bo"), ("Ana", "Cho"), ("Ana", "Dana"))
    customers = house.group(staff, "Ana", "Bo")
    house.run(service.set_chat_class, staff["Jun"], customers, SetChatClass(chat_class=ChatClass.CUSTOMER))

    assert closed(page(house, staff, "Leo")) == {"off": 1, "own": 1, "rank": 1, "line": 1, "unacknowledged": 1}


def test_hotlines_are_counted_only_where_the_count_tells_nobody(
    house: House, staff: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(house, staff)
    spoken(house, staff, ("Ana", "Jun"))
    assert "excluded" not in closed(page(house, staff, "Mina"))

    monkeypatch.setattr(listing, "EXCLUDED_COUNTED_FROM", 2)

    assert closed(page(house, staff, "Mina"))["excluded"] == 1


def test_a_page_ends_and_the_next_goes_on_where_it_ended(house: House, staff: Firm) -> None:
    publish(house, staff)
    opened = [house.group(staff, "Ana", "Bo", title=f"Group {number}") for number in range(7)]

    seen: list[ConversationId] = []
    after, pages = "", 0
    while True:
        told = page(house, staff, "Leo", limit=3, after=after)
        seen += rooms(told)
        after, pages = told.next, pages + 1
        if not after:
            break

    assert (sorted(seen), len(set(seen)), pages) == (sorted(opened), 7, 3)


def test_what_an_answer_does_not_look_at_is_in_the_next(
    house: House, staff: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(house, staff)
    (old, *_) = spoken(house, staff, ("Ana", "Bo"), ("Ana", "Dana"), ("Bo", "Dana"))
    monkeypatch.setattr(listing, "ROOMS_LOOKED", 2)

    first = page(house, staff, "Leo")

    assert (rooms(first), [(each.why, each.count, each.at_least) for each in first.locked]) == (
        [],
        [(Why.RANK, 2, True)],
    )
    assert rooms(page(house, staff, "Leo", after=first.next)) == [old]


def test_big_rooms_end_an_answer_early(house: House, staff: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(house, staff)
    monkeypatch.setattr(listing, "FEW", 0)
    monkeypatch.setattr("backend.domains.messaging.service.KEYS_AT_ONCE", 0)
    monkeypatch.setattr(listing, "PEOPLE_LOOKED", 3)
    opened = [house.group(staff, "Ana", "Bo", title=f"Group {number}") for number in range(3)]

    first = page(house, staff, "Leo")
    second = page(house, staff, "Leo", after=first.next)

    assert (len(rooms(first)), len(rooms(second))) == (2, 1)
    assert sorted((*rooms(first), *rooms(second))) == sorted(opened)


def test_a_query_finds_people_and_titles(house: House, staff: Firm) -> None:
    publish(house, staff)
    house.do(staff["Ana"], ChangeProfile(name="陈宇彤"))
    pumps, doors = house.group(staff, "Ana", "Bo", title="Pumps"), house.group(staff, "Bo", "Cho", title="Doors 门")

    assert [rooms(page(house, staff, "Dana", query=query)) for query in ("cyt", "chen", "宇彤")] == [[pumps]] * 3
    assert rooms(page(house, staff, "Dana", query="门")) == [doors]
    assert rooms(page(house, staff, "Dana", query="PUMP")) == [pumps]
    assert set(rooms(page(house, staff, "Dana", query="bo"))) == {pumps, doors}
    assert rooms(page(house, staff, "Dana", query="nobody")) == []


@pytest.mark.parametrize(("few", "at_once"), [(0, 1_000), (0, 0)])
def test_many_people_are_looked_for_in_other_ways(
    few: int, at_once: int, house: House, staff: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(house, staff)
    pair, other = spoken(house, staff, ("Ana", "Bo"), ("Leo", "Cho"))
    title = house.group(staff, "Leo", "Cho", title="Anagram")
    whole = page(house, staff, "Dana"), page(house, staff, "Dana", query="ana")
    monkeypatch.setattr(listing, "FEW", few)
    monkeypatch.setattr("backend.domains.messaging.service.KEYS_AT_ONCE", at_once)

    again = page(house, staff, "Dana"), page(house, staff, "Dana", query="ana")

    assert again == whole
    assert (set(rooms(again[0])), rooms(again[1])) == ({pair, other, title}, [title, pair])


@pytest.mark.parametrize("few", [0, 40])
@pytest.mark.parametrize("query", ["école", "ÉCOLE", "école de", "물류", "ＢＡＹ"])
def test_a_title_is_found_in_any_case(
    query: str, few: int, house: House, staff: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(house, staff)
    house.group(staff, "Ana", "Bo", title="Bays")
    school = house.group(staff, "Ana", "Bo", title="École de bay 물류")
    monkeypatch.setattr(listing, "FEW", few)

    assert school in rooms(page(house, staff, "Dana", query=query))


@pytest.mark.parametrize("query", ["", "bo"])
def test_what_is_not_sifted_is_in_the_next_answer(
    query: str, house: House, staff: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(house, staff)
    opened = spoken(house, staff, ("Ana", "Bo"), ("Ana", "Dana"), ("Bo", "Dana"), ("Bo", "Leo"))
    monkeypatch.setattr(listing, "FEW", 0)
    for name in ("ROOMS_SIFTED", "TITLES_SIFTED"):
        monkeypatch.setattr(listing, name, 3)

    first = page(house, staff, "Leo", query=query)
    second = page(house, staff, "Leo", query=query, after=first.next)

    assert (rooms(first), rooms(second), second.next) == ([], [opened[0]], "")


def test_the_list_and_the_question_agree(house: House, staff: Firm) -> None:
    publish(house, staff, besides=("Cho",))
    everybody = [name for name in staff.actors if name != "Mina"]
    pairs = [(one, other) for one in everybody for other in everybody if one < other]
    opened = spoken(house, staff, *pairs)

    for name in ("Leo", "Dana", "Mina", "Jun"):
        listed = set(rooms(page(house, staff, name, limit=100)))
        assert listed == {room for room in opened if why(house, staff, name, room) is None}


def test_a_change_of_place_is_in_the_next_answer(house: House, staff: Firm) -> None:
    publish(house, staff)
    (room,) = spoken(house, staff, ("Ana", "Bo"))
    assert rooms(page(house, staff, "Leo")) == [room]

    place(house, staff, "Bo", manager="Sol")

    assert (rooms(page(house, staff, "Leo")), closed(page(house, staff, "Leo"))) == ([], {"line": 1})


@pytest.mark.parametrize("after", ["yesterday", "2026-03-02T09:00:00 x", f"2026-03-02T09:00:00 {UUID(int=1)}"])
def test_an_end_that_no_page_had_is_refused(after: str, house: House, staff: Firm) -> None:
    publish(house, staff)
    with pytest.raises(Malformed):
        page(house, staff, "Mina", after=after)
