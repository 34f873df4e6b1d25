"""When a command that the server has accepted leaves the outbox."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from backend.contract.base import CommandId, ConversationId, PersonId, StreamId
from backend.contract.messaging import OpenDirect
from backend.contract.sync import Accepted
from desktop.cache.engine import Cache
from desktop.sync.applier import Applier, Start
from desktop.sync.ground.clock import SystemClock
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from tests.desktop.sync.toy_rooms import Chats, People

CHAT = ConversationId(UUID(int=7))
JUN = PersonId(UUID(int=2))
ROOMS = (People(), Chats())


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    """An empty cache."""
    cache = open_cache(tmp_path / "cache.db", os.urandom(32), ROOMS)
    yield cache
    cache.close()


def desk(cache: Cache) -> tuple[Outbox, Applier]:
    """Give an outbox and what hears the server's answers for it."""
    outbox = Outbox(cache, SystemClock(), id_maker())
    return outbox, Applier(cache, ROOMS, outbox, SystemClock(), lambda _: None)


def opening(outbox: Outbox, applier: Applier) -> CommandId:
    """Open a chat, and hear that it is open: the answer has no seq, as its stream begins with the first message."""
    command = outbox.put(OpenDirect(person=JUN), CHAT)
    applier.accept(Accepted(command=command, stream=StreamId(CHAT)))
    return command


async def test_a_chat_that_was_opened_stays_in_the_outbox_until_it_is_here(cache: Cache) -> None:
    outbox, applier = desk(cache)
    command = opening(outbox, applier)

    assert outbox.holds(command)
    assert applier.is_answered(command)
    assert applier.unseen() == [StreamId(CHAT)]

    await applier.start(Start(StreamId(CHAT), 0, (lambda _connection, _changes: None,)))
    assert outbox.pending() == []


async def test_a_chat_that_is_here_already_leaves_nothing_behind(cache: Cache) -> None:
    outbox, applier = desk(cache)
    await applier.start(Start(StreamId(CHAT), 0, (lambda _connection, _changes: None,)))
    opening(outbox, applier)

    assert outbox.pending() == []


async def test_a_chat_that_never_comes_does_not_stay_in_the_outbox(cache: Cache) -> None:
    outbox, applier = desk(cache)
    opening(outbox, applier)
    applier.give_up([StreamId(CHAT)])

    assert outbox.pending() == []
