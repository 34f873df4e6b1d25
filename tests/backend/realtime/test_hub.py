from __future__ import annotations

import pytest

from backend.contract.base import FRAME_BYTES, StreamId
from backend.contract.live import PeoplePresence, Presence, Pushed
from backend.realtime.frames import text_frame
from backend.realtime.hub import QUEUE_BYTES, QUEUE_EVENTS, Connection, Hub
from backend.realtime.presence import PresenceBoard
from backend.realtime.work import AudienceChanged, SessionsClosed
from tests.backend.realtime.conftest import COMPANY, OTHER, ROOM, PaperLine, actor, appended, payloads


@pytest.fixture
def hub() -> Hub:
    return Hub()


def join(
    hub: Hub, number: int = 1, stream: StreamId = ROOM, cursor: int = 0, first: int = 1
) -> tuple[Connection, PaperLine]:
    """Connect somebody who is caught up in a stream."""
    line = PaperLine()
    connection = Connection(actor(number), line)
    hub.add(connection)
    read = hub.subscribe(connection, stream, cursor)
    read.first, read.behind = first, False
    return connection, line


def seqs(line: PaperLine) -> list[int]:
    return [event.seq for told in line.said if isinstance(told, Pushed) for event in told.events]


def kinds(line: PaperLine) -> list[str]:
    return [event.kind for told in line.said if isinstance(told, Pushed) for event in told.events]


def test_a_commit_is_one_frame_made_once_for_all_readers(hub: Hub) -> None:
    lines = [join(hub, number)[1] for number in range(1, 51)]
    hub.publish([appended(1), appended(2), appended(3)])

    assert {len(line.written) for line in lines} == {1}
    assert len({id(line.written[0]) for line in lines}) == 1
    assert seqs(lines[0]) == [1, 2, 3]
    assert hub.delivered == 150


def test_a_newcomer_gets_hidden_for_what_was_before(hub: Hub) -> None:
    old, new = join(hub, 1)[1], join(hub, 2, first=8)[1]
    hub.publish([appended(1, about=7), appended(2, about=8), appended(3)])

    assert kinds(old) == ["messaging.message_sent"] * 3
    assert kinds(new) == ["hidden", "messaging.message_sent", "messaging.message_sent"]


def test_other_streams_and_companies_stay_apart(hub: Hub) -> None:
    line = join(hub, 1, OTHER)[1]
    hub.publish([appended(1), appended(1)._replace(company=actor().person, stream=OTHER)])  # type: ignore[arg-type]

    assert line.written == []


def test_what_was_already_sent_is_not_sent_again(hub: Hub) -> None:
    part, all_of_it = join(hub, 1, cursor=2)[1], join(hub, 2, cursor=3)[1]
    hub.publish([appended(1), appended(2), appended(3)])

    assert seqs(part) == [3]
    assert seqs(all_of_it) == []


def test_who_is_behind_is_not_pushed_to_but_counted(hub: Hub) -> None:
    connection, line = join(hub)
    connection.reads[ROOM].behind = True
    hub.publish([appended(1), appended(2)])

    assert line.written == []
    assert connection.reads[ROOM].latest == 2


def test_who_is_taken_out_hears_that_and_nothing_after(hub: Hub) -> None:
    connection, line = join(hub)
    person = connection.actor.person
    hub.publish([appended(1), AudienceChanged(COMPANY, person, ROOM, None), appended(2)])

    assert seqs(line) == [1]
    assert connection.reads == {}


def test_a_session_that_ends_is_off_at_once(hub: Hub) -> None:
    (gone, gone_line), (_, other_line) = join(hub, 1), join(hub, 2)
    hub.publish([SessionsClosed(frozenset({gone.actor.session}), "auth.signed_out"), appended(1)])

    assert gone_line.last_words == "auth.signed_out"
    assert gone_line.written == []
    assert seqs(other_line) == [1]
    assert gone not in hub.connections


def test_a_slow_reader_is_dropped_and_the_others_are_not(hub: Hub) -> None:
    (_, slow), (_, quick) = join(hub, 1), join(hub, 2)
    slow.reads = False
    for seq in range(1, QUEUE_EVENTS + 3):
        hub.publish([appended(seq)])

    assert slow.dropped
    assert len(slow.written) <= QUEUE_EVENTS + 1
    assert seqs(quick) == list(range(1, QUEUE_EVENTS + 3))
    assert hub.dropped == 1


def test_a_reader_may_have_so_many_bytes_waiting_and_no_more(hub: Hub) -> None:
    _, slow = join(hub)
    slow.reads = False
    body = b'"' + b"x" * 100_000 + b'"'
    for seq in range(1, 100):
        hub.publish([appended(seq, body=body)])

    assert slow.dropped
    assert slow.unread <= QUEUE_BYTES


def test_no_frame_is_larger_than_the_limit(hub: Hub) -> None:
    _, line = join(hub)
    body = b'"' + b"x" * 70_000 + b'"'
    hub.publish([appended(seq, body=body) for seq in range(1, 30)])

    sizes = [len(payload) for payload in payloads(b"".join(line.written))]
    assert max(sizes) < FRAME_BYTES / 2
    assert seqs(line) == list(range(1, 30))


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536])
def test_a_frame_says_how_long_it_is(size: int) -> None:
    assert list(payloads(text_frame(b"x" * size) + text_frame(b"y"))) == [b"x" * size, b"y"]


def test_presence_is_told_once_for_all_changes(hub: Hub) -> None:
    woken: list[bool] = []
    board = PresenceBoard(hub, lambda: woken.append(True))
    people = [join(hub, number) for number in range(1, 21)]
    for connection, _ in people:
        board.enter(connection)
    board.flush()
    told = [told for told in people[0][1].said if isinstance(told, PeoplePresence)]

    assert woken
    assert [len(each.people) for each in told] == [0, 20]


def test_a_person_is_as_present_as_the_liveliest_device(hub: Hub) -> None:
    board = PresenceBoard(hub, lambda: None)
    (desk, line), (laptop, _), (other, _) = join(hub, 1), join(hub, 1), join(hub, 2)
    for connection in (desk, laptop, other):
        board.enter(connection)
    board.set(desk, Presence.AWAY)
    assert board.state(COMPANY, desk.actor.person) is Presence.HERE
    board.set(laptop, Presence.AWAY)
    assert board.state(COMPANY, desk.actor.person) is Presence.AWAY
    board.flush()
    hub.remove(other)
    board.leave(other)
    board.flush()
    last = line.said[-1]

    assert isinstance(last, PeoplePresence)
    assert last.people == {other.actor.person: Presence.OFFLINE}
