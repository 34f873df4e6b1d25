from __future__ import annotations

import random
import threading
from concurrent.futures import Future
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import Connection, func, select

from backend.contract.base import CommandId, StreamId, encode
from backend.contract.messaging import RecallMessage
from backend.contract.sync import Accepted, Command
from backend.platform.auth import Actor
from backend.platform.clock import ManualClock
from backend.platform.db import Database
from backend.platform.errors import Forbidden, Malformed, Refusal
from backend.platform.ids import new_id
from backend.realtime import streams
from backend.realtime.commands import Outcome, execute
from backend.realtime.epoch import ensure_epoch, renew_epoch
from backend.realtime.errors import CommandReused, CommandUnknown
from backend.realtime.models import command as commands
from backend.realtime.streams import read_events, read_runs, show
from backend.realtime.work import StreamMissing, UnitOfWork
from tests.backend.realtime.conftest import COMPANY, OTHER, ROOM, actor, news, tell


def test_seq_has_no_gap_whoever_fails_in_between(database: Database) -> None:
    def say(connection: Connection) -> int:
        return UnitOfWork(connection, database.clock).tell(news())

    def say_and_fail(connection: Connection) -> int:
        say(connection)
        raise Forbidden

    futures: list[Future[int]] = []

    def writer(seed: int) -> None:
        dice = random.Random(seed)
        futures.extend(database.submit(say_and_fail if dice.random() < 0.2 else say) for _ in range(60))

    threads = [threading.Thread(target=writer, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    given = [future.result() for future in futures if future.exception(20) is None]

    assert sorted(given) == list(range(1, len(given) + 1))
    events = database.read(lambda c: read_events(UnitOfWork(c, database.clock), COMPANY, ROOM, 0, 1000)).result()
    assert [event.seq for event in events.events] == sorted(given)
    assert 0 < len(given) < 480


def test_a_stream_that_nobody_opened_takes_no_news(database: Database) -> None:
    with database.transaction() as connection, pytest.raises(StreamMissing):
        UnitOfWork(connection, database.clock).tell(news(stream=StreamId(uuid4())))


def test_runs_are_read_until_the_limit(database: Database) -> None:
    tell(database, 7)
    tell(database, 3, OTHER)
    with database.transaction() as connection:
        uow = UnitOfWork(connection, database.clock)
        runs = read_runs(uow, COMPANY, [(ROOM, 2), (OTHER, 0)], limit=6)

    assert [(run.stream, [event.seq for event in run.events]) for run in runs] == [
        (ROOM, [3, 4, 5, 6, 7]),
        (OTHER, [1]),
    ]


def test_a_page_is_bounded_in_bytes(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(database, 9)
    monkeypatch.setattr(streams, "PAGE_BYTES", 30)
    with database.transaction() as connection:
        run = read_events(UnitOfWork(connection, database.clock), COMPANY, ROOM, 0, 100)

    assert [event.seq for event in run.events] == [1, 2, 3]


def test_who_may_not_see_a_message_gets_nothing_of_it(database: Database) -> None:
    told = tell(database, 2)

    assert show(told[0], first=2).kind == "hidden"
    assert bytes(show(told[0], first=2).body) == b"{}"
    assert show(told[1], first=2).kind == "messaging.message_recalled"


def recall(number: int = 1, command: CommandId | None = None) -> Command:
    body = msgspec.Raw(encode(RecallMessage(conversation=ROOM, number=number)))  # type: ignore[arg-type]
    return Command(id=command or CommandId(new_id()), kind="messaging.recall_message", body=body)


def carry_out(uow: UnitOfWork, _actor: Actor, asked: RecallMessage) -> Outcome:
    """Stand in for a room: message 13 is refused after the fact."""
    seq = uow.tell(news(asked.number))
    if asked.number == 13:
        raise Forbidden
    return Outcome(ROOM, seq, asked.number)


HANDLERS = {"messaging.recall_message": carry_out}


def run(database: Database, who: Actor, command: Command) -> Accepted:
    return database.submit(lambda c: execute(UnitOfWork(c, database.clock), who, command, HANDLERS)).result(10)


def test_a_repetition_is_answered_as_before_however_late(database: Database, clock: ManualClock) -> None:
    mina, command = actor(), recall()
    first = run(database, mina, command)
    clock.advance(days=4_000)

    assert run(database, mina, command) == first == Accepted(command=command.id, stream=ROOM, seq=1, number=1)
    assert database.read(lambda c: UnitOfWork(c, clock).head(COMPANY, ROOM)).result() == 1


def test_repetitions_in_one_commit_are_carried_out_once(database: Database) -> None:
    mina, command = actor(), recall()

    def job(connection: Connection) -> Accepted:
        return execute(UnitOfWork(connection, database.clock), mina, command, HANDLERS)

    answers = [future.result(10) for future in [database.submit(job) for _ in range(20)]]

    assert {answer.seq for answer in answers} == {1}


def test_an_id_is_not_used_for_something_else(database: Database) -> None:
    mina, command = actor(), recall()
    run(database, mina, command)

    with pytest.raises(CommandReused):
        run(database, mina, recall(2, command.id))


def test_the_same_id_of_another_person_is_another_command(database: Database) -> None:
    command = recall()
    run(database, actor(1), command)

    assert run(database, actor(2), command).seq == 2


def test_a_refusal_is_not_recorded_and_leaves_nothing(database: Database) -> None:
    mina, command = actor(), recall(13)
    with pytest.raises(Forbidden):
        run(database, mina, command)

    kept = database.read(lambda c: c.scalar(select(func.count()).select_from(commands))).result()
    assert kept == 0
    assert run(database, mina, recall(1, command.id)).seq == 1


@pytest.mark.parametrize(
    ("kind", "body", "refusal"),
    [
        ("messaging.levitate", b"{}", CommandUnknown),
        ("messaging.recall_message", b"{}", Malformed),
        ("messaging.recall_message", b'{"conversation":"x","number":1}', Malformed),
        ("messaging.recall_message", b'{"conversation":"' + str(ROOM).encode() + b'","number":true}', Malformed),
    ],
)
def test_what_is_no_command_is_refused(database: Database, kind: str, body: bytes, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        run(database, actor(), Command(id=CommandId(new_id()), kind=kind, body=msgspec.Raw(body)))


def test_the_epoch_stays_until_it_is_renewed(database: Database) -> None:
    with database.transaction() as connection:
        epoch = ensure_epoch(connection, database.clock.now())
        assert ensure_epoch(connection, database.clock.now()) == epoch
        assert renew_epoch(connection, database.clock.now()) != epoch
        assert ensure_epoch(connection, database.clock.now()) != epoch
