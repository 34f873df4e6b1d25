"""The server is killed while two people work with files: afterwards both have the same, as a fresh client has it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from msgspec.structs import replace

from backend.contract.messaging import SendMessage
from desktop.features.files.presenter.desk import Attachment
from desktop.features.files.presenter.facts import FilePlace
from tests.journeys.conftest import Guest, Play, eventually, let_in
from tests.support.server import ServerProcess

pytestmark = pytest.mark.gui
SENT = 4
FILE_BYTES = 2 << 20
SEEDS = [1, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(2, 6))]


async def work(guest: Guest, folder: Path, name: str, chance: Random) -> None:
    """Send files and texts, one for a little later, pin and keep what is there."""
    actions, chat = guest.station.desk.actions, guest.conversation.presenter.conversation
    for number in range(SENT):
        path = folder / f"{name}{number}.bin"
        path.write_bytes(chance.randbytes(FILE_BYTES))
        (taken,) = await guest.station.files.attach([path])
        assert isinstance(taken, Attachment)
        actions.send(chat, f"{name} file {number}", files=[taken.id])
        actions.send(chat, f"{name} text {number}")
        later = SendMessage(conversation=chat, text=f"{name} later {number}")
        actions.schedule(later, datetime.now(UTC) + timedelta(seconds=10 + number / 2))
        actions.pin_message(chat, number + 1, on=True)
        actions.save_message(chat, number + 1, on=True)
        await asyncio.sleep(0.3)


def places(guest: Guest) -> list[FilePlace]:
    store, chat = guest.station.desk.store, guest.conversation.presenter.conversation
    stored = store.messages(chat, *store.span(chat))
    return [FilePlace(chat, number, file) for number in sorted(stored) for file in stored[number].message.files]


async def fetch(guest: Guest) -> None:
    """Fetch whatever comes, also while the server is killed."""
    while True:
        for place in places(guest):
            guest.station.files.fetch(place)
        await asyncio.sleep(0.1)


def seen(guest: Guest, *, own: bool = True) -> list[Any]:
    """Give what a client has of the chat; a message's command is told to its author only."""
    store, chat = guest.station.desk.store, guest.conversation.presenter.conversation
    stored = store.messages(chat, *store.span(chat))
    pins = sorted(pin.number for pin in store.pins(chat))
    kept = sorted(row.number for row in store.saved()) if own else []
    return [[replace(stored[number].message, command=None) for number in sorted(stored)], pins, kept]


def arrived(guest: Guest) -> bool:
    texts = guest.texts()
    return len(texts) >= 6 * SENT and guest.station.waiting() == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_a_server_that_is_killed_meanwhile_leaves_all_clients_equal(
    play: Play, server: ServerProcess, tmp_path: Path, seed: int
) -> None:
    let_in(server, "Jun", "jun@corvane.example")
    chance = Random(seed)

    async def story() -> None:
        mina, jun = Guest(tmp_path / "mina", play.faults), Guest(tmp_path / "jun", play.faults)
        await mina.arrive(server.url, "mina@corvane.example")
        await jun.arrive(server.url, "jun@corvane.example")
        mina.open_chat_with("Jun")
        jun.open_chat_with("Mina")
        fetching = asyncio.ensure_future(fetch(jun))
        both = [asyncio.ensure_future(work(one, tmp_path, name, chance)) for one, name in ((mina, "M"), (jun, "J"))]
        for _ in range(2):
            await asyncio.sleep(chance.uniform(0.3, 1.2))
            await asyncio.to_thread(server.kill)
            await asyncio.to_thread(server.start)
            mina.station.engine.try_now()
            jun.station.engine.try_now()
        await asyncio.gather(*both)
        await eventually(lambda: arrived(mina) and arrived(jun), 60)
        fetching.cancel()

        await eventually(lambda: seen(mina, own=False) == seen(jun, own=False))
        texts = mina.texts()
        assert sorted(texts) == sorted(
            f"{who} {what} {number}" for who in "MJ" for what in ("file", "text", "later") for number in range(SENT)
        )
        for place in places(jun):
            await jun.station.files.save(place, tmp_path / "saved")
            assert (tmp_path / "saved").read_bytes() == (tmp_path / place.file.name).read_bytes()
        fresh = Guest(tmp_path / "fresh", play.faults)
        await fresh.arrive(server.url, "mina@corvane.example")
        fresh.open_chat_with("Jun")
        await eventually(lambda: seen(fresh) == seen(mina))
        for one in (mina, jun, fresh):
            await one.leave()

    play.run(story)
