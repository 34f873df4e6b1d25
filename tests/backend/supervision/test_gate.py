"""What a grant shows of a conversation: what it says and no more, recalled words as they were."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy.exc import IntegrityError

from backend.contract.base import ConversationId, PersonId, StreamId
from backend.contract.messaging import (
    AcknowledgeMessage,
    Conversation,
    ConversationKind,
    EditMessage,
    Member,
    Message,
    Notice,
    NoticeKind,
    RecallMessage,
    RemoveMember,
    SetReaction,
)
from backend.domains.files.errors import FileNotFound
from backend.domains.messaging import service
from backend.domains.messaging.errors import MessageNotFound
from backend.domains.messaging.service import Grant, PagePlace
from backend.platform.ids import new_id
from tests.backend.directory.cast import START, Firm, House
from tests.backend.supervision.long import long_room, steps


@pytest.fixture
def room(house: House, firm: Firm) -> ConversationId:
    """Eleven lines between Ana and Bo, beside another room of theirs."""
    house.say(firm["Ana"], house.group(firm, "Ana", "Bo", title="Noise"), "noise about pumps")
    opened = house.group(firm, "Ana", "Bo")
    for number in range(2, 12):
        house.say(firm["Ana"], opened, f"line {number}")
    return opened


LATE = START + timedelta(days=900)


def grant(
    firm: Firm,
    room: ConversationId,
    first: int = 1,
    last: int = 11,
    since: datetime | None = None,
    as_of: datetime = LATE,
) -> Grant:
    return Grant(firm.company, room, first, last, since, as_of, new_id())


def numbers(house: House, shown: Grant, limit: int = 4, **place: Any) -> list[int]:
    page = house.run(service.reviewed_page, shown, PagePlace(**place), limit)
    return [each.message.number for each in page]


def test_pages_go_back_forth_and_around(house: House, firm: Firm, room: ConversationId) -> None:
    shown = grant(firm, room)

    assert numbers(house, shown) == [8, 9, 10, 11]
    assert numbers(house, shown, before=8) == [4, 5, 6, 7]
    assert numbers(house, shown, after=9) == [10, 11]
    assert numbers(house, shown, around=6) == [4, 5, 6, 7]
    assert numbers(house, shown, around=11) == [8, 9, 10, 11]
    assert numbers(house, shown, around=1) == [1, 2]


def test_a_page_stands_around_the_first_message_of_a_moment(house: House, firm: Firm, room: ConversationId) -> None:
    for number in range(12, 20):
        house.clock.advance(days=1)
        house.say(firm["Ana"], room, f"line {number}")
    shown = grant(firm, room, first=3, last=17)

    def around(at: datetime) -> list[int]:
        page = house.run(service.reviewed_page, shown, PagePlace(at=at), 4)
        return [each.message.number for each in page]

    assert around(START + timedelta(days=2)) == [11, 12, 13, 14]
    assert around(START + timedelta(days=1, seconds=1)) == [11, 12, 13, 14]
    assert around(START - timedelta(days=9)) == [3, 4]
    assert around(LATE) == [14, 15, 16, 17]


def test_a_grant_shows_nothing_before_its_first_nor_behind_its_last(
    house: House, firm: Firm, room: ConversationId
) -> None:
    shown = grant(firm, room, 4, 6)

    assert numbers(house, shown, limit=500) == [4, 5, 6]
    assert numbers(house, shown, limit=500, after=0) == [4, 5, 6]
    assert numbers(house, shown, limit=500, around=9) == [4, 5, 6]
    for number in (3, 7):
        with pytest.raises(MessageNotFound):
            house.run(service.reviewed_message, shown, number)


def test_a_grant_shows_nothing_that_is_older_than_it_says(house: House, firm: Firm, room: ConversationId) -> None:
    house.clock.advance(days=200)
    house.say(firm["Bo"], room, "new words")
    shown = grant(firm, room, last=12, since=START + timedelta(days=1))

    assert numbers(house, shown, limit=500) == [12]
    assert house.run(service.seek_reviewed, shown, ["line"], None, 50).numbers == ()
    assert len(numbers(house, grant(firm, room, last=12), limit=500)) == 12


def test_a_page_under_a_grant_costs_the_same_anywhere(house: House, firm: Firm) -> None:
    shown = grant(firm, long_room(house, firm, 4_000), last=4_000)
    places = (PagePlace(after=0), PagePlace(), PagePlace(after=3_900), PagePlace(before=90), PagePlace(around=2_000))

    costs = [steps(house, service.reviewed_page, shown, place, 50) for place in places]

    assert max(costs) < 2 * costs[0]


def test_a_grant_of_one_room_shows_no_other(house: House, firm: Firm, room: ConversationId) -> None:
    noise = house.found("Noise and Daughters")
    foreign = Grant(noise.company, room, 1, 11, None, LATE, new_id())

    assert numbers(house, foreign, limit=500) == []
    assert house.run(service.seek_reviewed, grant(firm, room), ["noise"], None, 50).numbers == ()


def test_a_recalled_message_shows_what_it_said_with_its_files(house: House, firm: Firm, room: ConversationId) -> None:
    file = house.file(firm["Ana"], "plan.pdf")
    number = house.say(firm["Ana"], room, "the secret plan", files=(file,), reply_to=2)
    house.clock.advance(minutes=5)
    house.do(firm["Ana"], RecallMessage(conversation=room, number=number))
    shown = grant(firm, room, last=number)

    found = house.run(service.reviewed_message, shown, number)

    assert (found.message.text, found.message.recalled, found.message.reply_to) == ("the secret plan", False, 2)
    assert [each.id for each in found.message.files] == [file]
    assert (found.recalled_at, found.versions) == (START + timedelta(minutes=5), 0)
    assert house.run(service.reviewed_file, shown, number, file).file.name == "plan.pdf"
    with pytest.raises(FileNotFound):
        house.run(service.reviewed_file, shown, 2, file)


def test_an_edited_message_shows_what_it_says_and_what_it_said(house: House, firm: Firm, room: ConversationId) -> None:
    for text in ("second", "third"):
        house.do(firm["Ana"], EditMessage(conversation=room, number=3, text=text))
    shown = grant(firm, room)
    edited = house.run(service.reviewed_message, shown, 3)
    assert (edited.message.text, edited.versions, edited.recalled_at) == ("third", 2, None)

    house.do(firm["Ana"], RecallMessage(conversation=room, number=3))

    recalled = house.run(service.reviewed_message, shown, 3)
    assert (recalled.message.text, recalled.versions, recalled.recalled_at) == ("third", 2, START)
    said = house.run(service.reviewed_versions, shown, 3)
    assert [each.text for each in said] == ["line 3", "second"]


def test_what_changed_later_is_shown_as_it_was(house: House, firm: Firm, room: ConversationId) -> None:
    file = house.file(firm["Ana"], "plan.pdf")
    number = house.say(firm["Ana"], room, "first words", files=(file,))
    house.clock.advance(minutes=1)
    house.do(firm["Ana"], EditMessage(conversation=room, number=number, text="second words"))
    shown = grant(firm, room, last=number, as_of=house.clock.now())
    before = house.run(service.reviewed_message, shown, number)
    for text in ("third words", "fourth words"):
        house.clock.advance(minutes=1)
        house.do(firm["Ana"], EditMessage(conversation=room, number=number, text=text))
    edited = house.run(service.reviewed_message, shown, number)
    house.clock.advance(minutes=1)
    house.do(firm["Ana"], RecallMessage(conversation=room, number=number))
    recalled = house.run(service.reviewed_message, shown, number)

    assert (before.message.text, before.versions, before.changed_later) == ("second words", 1, False)
    for one in (edited, recalled):
        same = msgspec.structs.replace(one.message, changed=before.message.changed)
        assert (same, one.versions, one.recalled_at, one.changed_later) == (before.message, 1, None, True)
    assert [each.text for each in house.run(service.reviewed_versions, shown, number)] == ["first words"]
    assert house.run(service.reviewed_file, shown, number, file).file.name == "plan.pdf"
    assert house.run(service.seek_reviewed, shown, ["second words"], None, 50).numbers == (number,)
    for later in ("third", "fourth"):
        assert house.run(service.seek_reviewed, shown, [later], None, 50).numbers == ()
    now = house.run(service.reviewed_message, grant(firm, room, last=number), number)
    assert (now.message.text, now.versions, now.recalled_at) == ("fourth words", 3, house.clock.now())


def test_what_others_have_set_on_a_message_is_there(house: House, firm: Firm, room: ConversationId) -> None:
    house.do(firm["Bo"], SetReaction(conversation=room, number=2, emoji="👍", on=True))

    found = house.run(service.reviewed_message, grant(firm, room), 2).message

    assert [(each.emoji, each.people) for each in found.reactions] == [("👍", (firm.id("Bo"),))]


def test_what_others_set_on_a_message_later_is_not_there(house: House, firm: Firm, room: ConversationId) -> None:
    for minute, emoji in enumerate("👍👎"):
        house.do(firm["Bo"], SetReaction(conversation=room, number=2, emoji=emoji, on=True))
        house.do(firm["Bo"], AcknowledgeMessage(conversation=room, number=2 + minute))
        house.clock.advance(minutes=1)

    shown = grant(firm, room, as_of=START)
    two, three = (house.run(service.reviewed_message, shown, number).message for number in (2, 3))
    assert [each.emoji for each in two.reactions] == ["👍"]
    assert (two.acknowledged, three.acknowledged) == ((firm.id("Bo"),), ())
    before = grant(firm, room, as_of=START - timedelta(minutes=1))
    assert house.run(service.reviewed_message, before, 2).message.reactions == ()


def test_no_wording_is_hidden_behind_a_hundred_others(house: House, firm: Firm, room: ConversationId) -> None:
    for edit in range(102):
        house.do(firm["Ana"], EditMessage(conversation=room, number=3, text=str(edit)))

    said = house.run(service.reviewed_versions, grant(firm, room), 3)
    assert [each.text for each in said] == ["line 3", *map(str, range(101))]


def test_a_search_finds_what_was_recalled_and_names_of_files(house: House, firm: Firm, room: ConversationId) -> None:
    file = house.file(firm["Ana"], "기밀 도면.pdf")
    number = house.say(firm["Ana"], room, "", files=(file,))
    house.do(firm["Ana"], RecallMessage(conversation=room, number=number))
    shown = grant(firm, room, last=number)

    assert house.run(service.seek_reviewed, shown, ["도면"], None, 50).numbers == (number,)
    assert house.run(service.seek_reviewed, shown, ["LINE", "1"], None, 2).numbers == (11, 10)
    assert house.run(service.seek_reviewed, shown, ["line", "1"], 11, 50) == ((10,), None)


def test_a_search_ends_where_it_may_look_no_further_and_goes_on_there(
    house: House, firm: Firm, room: ConversationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backend.domains.messaging.service.reviewing.LOOKED_AT_ONCE", 2)
    shown = grant(firm, room)

    first = house.run(service.seek_reviewed, shown, ['"line 2"'], None, 50, 6)
    second = house.run(service.seek_reviewed, shown, ['"line 2"'], first.reached, 50, 6)

    assert (first, second) == (((), 6), ((2,), None))


def test_what_was_found_is_compared_once_more_when_it_is_shown(house: House, firm: Firm, room: ConversationId) -> None:
    shown = grant(firm, room)
    house.do(firm["Ana"], EditMessage(conversation=room, number=5, text="other words"))

    found = house.run(service.reviewed_numbers, shown, [5, 4, 99], ["line"])

    assert [each.message.number for each in found] == [4]


def test_who_left_stays_a_participant(house: House, firm: Firm, room: ConversationId) -> None:
    house.add(firm["Ana"], room, firm.id("Cho"))
    house.do(firm["Ana"], RemoveMember(conversation=room, person=firm.id("Cho")))
    house.add(firm["Ana"], room, firm.id("Cho"))

    took_part = house.run(service.participants_in, firm.company, room)

    assert took_part == sorted(firm.id(name) for name in ("Ana", "Bo", "Cho"))


def test_whose_words_an_import_brings_in_took_part(house: House, firm: Firm) -> None:
    room = ConversationId(new_id())
    came = Notice(kind=NoticeKind.JOINED, people=(firm.id("Cho"),))
    old = [
        Message(number=1, author=firm.id("Bo"), at=START - timedelta(days=9), text="hello"),
        Message(number=2, author=firm.id("Bo"), at=START - timedelta(days=8), notice=came),
    ]
    house.run(service.bring_conversation, firm.company, Conversation(id=room, kind=ConversationKind.GROUP, title="Old"))
    house.run(service.bring_messages, firm.company, room, old)
    house.run(service.bring_members, firm.company, room, [Member(person=firm.id("Ana"))])

    assert set(house.run(service.participants_in, firm.company, room)) == ids(firm, "Ana", "Bo", "Cho")
    found = house.run(service.find_room, firm.company, room)
    assert found is not None
    assert found.at == START - timedelta(days=8)


@pytest.mark.parametrize("statement", ["DELETE FROM participant", "UPDATE participant SET person = person"])
def test_the_database_forgets_no_participant(statement: str, house: House, firm: Firm, room: ConversationId) -> None:
    with pytest.raises(IntegrityError), house.database.transaction() as connection:
        connection.exec_driver_sql(statement)


def test_a_room_s_moment_is_its_newest_message_s(house: House, firm: Firm, room: ConversationId) -> None:
    house.clock.advance(hours=1)
    direct = house.direct(firm, "Ana", "Cho")
    house.clock.advance(hours=1)
    house.say(firm["Bo"], room, "later")
    edge = service.Edge(START + timedelta(days=1), ConversationId(StreamId(new_id())))

    found = house.run(service.rooms_before, firm.company, edge, 2)

    assert [(each.id, each.at - START) for each in found] == [(room, timedelta(hours=2)), (direct, timedelta(hours=1))]


def ids(firm: Firm, *names: str) -> set[PersonId]:
    return {firm.id(name) for name in names}
