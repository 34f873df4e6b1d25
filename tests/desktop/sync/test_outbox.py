"""The outbox: on the disk first, in order, under one id for ever."""

from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import update

from backend.contract.base import Asked, CommandId, ConversationId, PersonId
from backend.contract.directory import ChangeProfile
from backend.contract.messaging import Mention, MoveRead, SendMessage
from backend.contract.sync import Refusal
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import UNREADABLE, Outbox, OutboxState, Unreadable, Unsayable
from desktop.sync.room import open_cache
from desktop.sync.tables import OUTBOX

KEY = bytes(range(32))
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROOM = ConversationId(UUID(int=7))
NOISE = ConversationId(UUID(int=8))
JUN = PersonId(UUID(int=9))


class StandingClock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


def open_outbox(path: Path) -> Outbox:
    return Outbox(open_cache(path, KEY, []), StandingClock(), id_maker(Random(1).getrandbits))


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    outbox = open_outbox(tmp_path / "a.db")
    outbox.put(SendMessage(conversation=NOISE, text="noise"), NOISE)
    return outbox


def say(text: str) -> SendMessage:
    return SendMessage(conversation=ROOM, text=text)


def test_what_was_put_is_there_after_a_restart(tmp_path: Path) -> None:
    command = open_outbox(tmp_path / "a.db").put(say("kept"), ROOM)
    (entry,) = open_outbox(tmp_path / "a.db").pending(ROOM)
    assert (entry.command_id, entry.body, entry.state) == (command, say("kept"), OutboxState.QUEUED)
    assert entry.created_at == NOW


def test_taking_marks_as_sent_before_a_byte_leaves(tmp_path: Path, outbox: Outbox) -> None:
    command = outbox.put(say("a"), ROOM)
    assert [taken.id for _, taken in outbox.take(0, 10)][1] == command
    (entry,) = open_outbox(tmp_path / "a.db").pending(ROOM)
    assert entry.state is OutboxState.SENT
    assert entry.command_id == command


def test_a_replacement_takes_the_place_of_what_has_not_left(outbox: Outbox) -> None:
    first = outbox.put(say("teh"), ROOM)
    outbox.put(say("second"), ROOM)
    outbox.put(say("the"), ROOM, replaces=first)
    assert [entry.body for entry in outbox.pending(ROOM)] == [say("the"), say("second")]


def test_a_replacement_of_what_may_have_left_follows_it(outbox: Outbox) -> None:
    first = outbox.put(MoveRead(conversation=ROOM, number=1), ROOM)
    outbox.take(0, 10)
    outbox.put(MoveRead(conversation=ROOM, number=2), ROOM, replaces=first)
    assert len(outbox.pending(ROOM)) == 2


def test_what_may_have_left_cannot_be_discarded(outbox: Outbox) -> None:
    command = outbox.put(say("a"), ROOM)
    outbox.take(0, 10)
    assert not outbox.discard(command)
    assert len(outbox.pending(ROOM)) == 1


def test_a_refused_command_can_be_discarded_replaced_or_tried_again(outbox: Outbox) -> None:
    one, two, three = (outbox.put(say(text), ROOM) for text in "abc")
    outbox.take(0, 10)
    for command in (one, two, three):
        outbox.refuse(command, Refusal(code="messaging.not_a_member"))
    assert outbox.discard(one)
    outbox.put(say("better"), ROOM, replaces=two)
    assert outbox.retry(three)
    assert not outbox.retry(three)
    assert [entry.body for entry in outbox.pending(ROOM)] == [say("better"), say("c")]
    assert [entry.state for entry in outbox.pending(ROOM)] == [OutboxState.QUEUED, OutboxState.QUEUED]
    assert [command.id for _, command in outbox.take(4, 10)][-1] == three


def test_positions_are_never_used_twice(outbox: Outbox) -> None:
    outbox.put(say("a"), ROOM)
    last = outbox.pending()[-1]
    assert outbox.discard(last.command_id)
    outbox.put(say("b"), ROOM)
    assert outbox.pending()[-1].position > last.position


def test_listeners_hear_each_change(outbox: Outbox) -> None:
    heard: list[ConversationId | None] = []
    stop = outbox.listen(heard.append)
    command = outbox.put(say("a"), ROOM)
    outbox.discard(command)
    stop()
    outbox.put(say("b"), ROOM)
    assert heard == [ROOM, ROOM]


def test_ids_grow_even_when_the_clock_goes_back() -> None:
    new_id = id_maker(Random(3).getrandbits)
    moments = [NOW, NOW, NOW.replace(year=2020), NOW]
    ids = [new_id(moment) for moment in moments for _ in range(50)]
    assert ids == sorted(set(ids))
    assert {one.version for one in ids} == {7}
    assert {one.variant for one in ids} == {UUID(int=0x8000 << 48).variant}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (ChangeProfile(name="x" * 200), "name"),
        (say("a\x00b"), "text"),
        (say("half a pair \ud83d"), ""),
        (
            SendMessage(conversation=ROOM, text="a" * 300, mentions=(Mention(person=JUN, start=0, length=1),) * 101),
            "mentions",
        ),
    ],
)
def test_what_no_server_takes_is_said_at_once_and_not_kept(outbox: Outbox, body: Asked, field: str) -> None:
    before = outbox.pending()
    with pytest.raises(Unsayable) as caught:
        outbox.put(body, ROOM)
    assert caught.value.field == field
    assert outbox.pending() == before


def spoil(path: Path, command: CommandId, **values: object) -> None:
    with open_cache(path, KEY, []).write() as connection:
        connection.execute(update(OUTBOX).where(OUTBOX.c.command_id == command).values(values))


@pytest.mark.parametrize("values", [{"body": b'{"text":"a\\u0000"}'}, {"body": b"{"}, {"kind": "messaging.later"}])
def test_what_cannot_be_read_does_not_block_the_rest(tmp_path: Path, outbox: Outbox, values: dict[str, object]) -> None:
    bad, good = outbox.put(say("bad"), ROOM), outbox.put(say("good"), ROOM)
    spoil(tmp_path / "a.db", bad, **values)
    assert [entry.state for entry in outbox.pending(ROOM)] == [OutboxState.REFUSED, OutboxState.QUEUED]
    assert [command.id for _, command in outbox.take(0, 10)][1:] == [good]
    first, second = outbox.pending(ROOM)
    assert (first.command_id, first.body, first.refusal) == (bad, Unreadable(), UNREADABLE)
    assert second.state is OutboxState.SENT
    assert not outbox.retry(bad)
    assert outbox.discard(bad)


def test_what_is_held_is_not_sent_and_others_overtake_it(tmp_path: Path, outbox: Outbox) -> None:
    held, behind = outbox.put(say("with a file"), ROOM, held=True), outbox.put(say("without"), ROOM)

    assert [taken.id for _, taken in outbox.take(0, 10)][1:] == [behind]
    assert [entry.command_id for entry in open_outbox(tmp_path / "a.db").held()] == [held]
    assert [entry.state for entry in outbox.pending(ROOM)] == [OutboxState.HELD, OutboxState.SENT]


def test_what_is_released_stands_at_the_end(outbox: Outbox) -> None:
    held, behind = outbox.put(say("with a file"), ROOM, held=True), outbox.put(say("without"), ROOM)
    told: list[ConversationId | None] = []
    outbox.listen(told.append)

    assert outbox.release(held)
    assert not outbox.release(held)
    assert not outbox.release(behind)

    assert [taken.id for _, taken in outbox.take(0, 10)][1:] == [behind, held]
    assert told == [ROOM]


def test_what_is_held_can_be_refused_discarded_replaced_and_held_again(outbox: Outbox) -> None:
    refused, discarded, replaced = (outbox.put(say(f"file {n}"), ROOM, held=True) for n in range(3))
    outbox.refuse(refused, Refusal(code="files.no_space"))

    assert outbox.retry(refused, held=True)
    assert outbox.discard(discarded)
    anew = outbox.put(say("better"), ROOM, replaces=replaced)

    assert [(entry.command_id, entry.state) for entry in outbox.pending(ROOM)] == [
        (anew, OutboxState.QUEUED),
        (refused, OutboxState.HELD),
    ]


def test_what_waits_is_read_once_however_often_it_is_asked_for(outbox: Outbox) -> None:
    outbox.put(say("a"), ROOM)
    assert outbox.pending(ROOM)[0] is outbox.pending()[1]


def test_what_waits_is_told_as_the_disk_has_it_after_each_change(tmp_path: Path, outbox: Outbox) -> None:
    def same() -> bool:
        return outbox.pending() == open_outbox(tmp_path / "a.db").pending()

    first, second = outbox.put(say("a"), ROOM), outbox.put(say("b"), ROOM, held=True)
    assert same()
    assert outbox.take(0, 10)
    assert same()
    outbox.refuse(first, Refusal(code="messaging.not_a_member"))
    assert same()
    assert outbox.retry(first)
    assert outbox.release(second)
    assert same()
    assert outbox.discard(second)
    assert same()
    assert len(outbox.pending()) == 2
