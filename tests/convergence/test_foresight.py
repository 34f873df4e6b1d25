"""What a client shows before the server knows is what the server then says."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from backend.contract.base import ConversationId
from backend.contract.messaging import Message
from desktop.features.messaging.store import PendingMessage
from desktop.sync.outbox import OutboxState
from tests.convergence import timeless
from tests.convergence.check import same
from tests.convergence.device import Device
from tests.convergence.server import Firm, found_firm
from tests.convergence.world import World


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    there = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=there if there.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def firm(memory: Path) -> Firm:
    return found_firm(memory / "firm", ("해가람", "陈雨桐", "Mina", "Tom"), messages=6)


@pytest.mark.parametrize("seed", range(16))
def test_what_is_shown_before_the_server_knows_is_what_it_then_says(seed: int, memory: Path, firm: Firm) -> None:
    timeless.run(tale(memory, firm, seed))


async def tale(memory: Path, firm: Firm, seed: int) -> None:
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        world = World(Path(folder), firm, seed)
        world.weather.calm = True
        owner = world.devices[0]
        for device in world.devices:
            device.start()
        await asyncio.sleep(60)
        (chat,) = (row.id for row in owner.store.chats())
        for _ in range(15):
            await alone(world, owner, chat)
        await world.end()


async def alone(world: World, device: Device, chat: ConversationId) -> None:
    """Let one person do a few things before the line carries them, and compare; what is refused is not foreseen."""
    await asyncio.sleep(120)  # what was scheduled before has gone out
    acts = world.random.choices(VERBS, k=world.random.randint(1, 4))
    for act in acts:
        act(world, device, chat)
    foreseen, given_up = view(device, chat), len(device.ledger.given_up)
    await asyncio.sleep(8)
    for entry in device.outbox.pending():
        assert entry.state is OutboxState.REFUSED
        device.actions.discard(entry.command_id)
    if len(device.ledger.given_up) == given_up:
        came = view(device, chat)
        for part, before in foreseen.items():
            same(f"{part} after {[act.__name__ for act in acts]}", came[part], before)


VERBS = (World.say, World.change, World.mark, World.keep, World.lead, World.settle, World.read)


def view(device: Device, chat: ConversationId) -> dict[str, Any]:
    """Give what somebody sees of a chat and of what they keep, without the moments that only the server knows."""
    store = device.store
    row = store.chat(chat)
    assert row is not None
    first, last = store.span(chat)
    said = [words(one.message) for one in store.messages(chat, first, last).values() if one.message.notice is None]
    return {
        "room": (row.title, row.topic, row.posting, row.archived, row.history),
        "mine": (row.pinned, row.muted, row.mentions_only, row.my_role, row.may_write, row.unread, row.mentions),
        "members": {(one.person, one.role) for one in store.members(chat)},
        # What waits for files is overtaken: the order is not foreseen.
        "messages": sorted([*said, *(to_be(one) for one in store.pending(chat))], key=repr),
        "pins": {pin.number for pin in store.pins(chat)},
        "saved": {(one.number, one.remind_at, one.message and words(one.message)) for one in store.saved()},
        "scheduled": [(one.id, one.at, one.text, files_of(one)) for one in store.scheduled()],
        "quick replies": store.quick_replies(),
    }


def files_of(scheduled: Any) -> set[Any]:
    return {file.id for file in scheduled.files} | set(scheduled.attached)


def words(message: Message) -> tuple[Any, ...]:
    reactions = frozenset((each.emoji, each.people) for each in message.reactions)
    files = tuple(file.id for file in message.files)
    edited, noted = message.edited_at is not None, message.acknowledged
    return message.text, message.mentions, message.recalled, edited, reactions, noted, files, message.forwarded


def to_be(pending: PendingMessage) -> tuple[Any, ...]:
    files = (*pending.attached, *(file.id for file in pending.files))
    return pending.text, pending.mentions, False, False, frozenset[Any](), (), files, pending.forwarded
