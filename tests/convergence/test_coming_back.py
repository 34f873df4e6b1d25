"""Single mishaps that random stories rarely meet."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from desktop.net.errors import ConnectionLost
from tests.convergence import timeless
from tests.convergence.server import Firm, found_firm
from tests.convergence.world import World


@pytest.fixture
def firm(tmp_path: Path) -> Firm:
    return found_firm(tmp_path / "firm", ("해가람", "陈雨桐", "Mina", "Tom"), messages=120)


async def until_quiet(world: World) -> None:
    await asyncio.sleep(1)
    await world.heal()
    await world.check()


def test_who_was_taken_out_while_the_past_was_fetched_gets_it_when_back(firm: Firm, tmp_path: Path) -> None:
    async def tale() -> None:
        world = World(tmp_path, firm, seed=1)
        world.weather.calm = True
        owner, mina = world.devices[0], world.devices[3]
        mina.engine.pause_backfill(paused=True)
        for device in world.devices:
            device.start()
        await asyncio.sleep(5)
        (chat,) = (row.id for row in owner.store.chats())
        way: Any = mina._way
        open_live, way.open_live = way.open_live, out_of_order
        world.server.snap_all()
        await asyncio.sleep(5)
        owner.actions.remove_member(chat, mina.actor.person)
        await asyncio.sleep(5)
        mina.engine.pause_backfill(paused=False)
        await asyncio.sleep(30)

        way.open_live = open_live
        owner.actions.add_members(chat, [mina.actor.person])
        await until_quiet(world)
        await world.end()

    async def out_of_order() -> Any:
        raise ConnectionLost("out of order")

    timeless.run(tale())
