"""Random weather, random deaths: at the end nothing is lost, nothing is there twice, and the order is the server's."""

import asyncio
from pathlib import Path
from random import Random

import pytest

from backend.contract.base import ConversationId
from desktop.sync.status import State
from tests.desktop.sync.stage import Client, client
from tests.desktop.sync.toy_server import ToyServer, Weather
from tests.desktop.sync.virtual import run

SEEDS = range(12)


def storm(random: Random) -> Weather:
    return Weather(
        delay=lambda: random.expovariate(20),
        loses=lambda _frame: random.random() < 0.05,
        breaks=lambda: random.random() < 0.005,
    )


def something_happens(server: ToyServer, random: Random, said: int) -> None:
    room = random.choice(sorted(server.messages))
    match random.randrange(12):
        case 0 if server.messages[room]:
            server.edit(room, random.randint(1, len(server.messages[room])), f"edited {said}")
        case 1 if room in server.mine and room != home(server):
            server.leave(room)
        case 2 if room not in server.mine:
            server.join(room)
        case 3:
            server.cut()
        case _:
            server.say(room, f"said {said}")


async def live_through(me: Client, server: ToyServer, random: Random, typed: list[str]) -> None:
    for _ in range(random.randint(5, 60)):
        something_happens(server, random, len(server.messages))
        if random.random() < 0.3:
            text = f"typed {len(typed)}"
            me.say(home(server), text)
            typed.append(text)
        await asyncio.sleep(random.expovariate(3))


def home(server: ToyServer) -> ConversationId:
    return max(server.messages)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_client_ends_equal_to_the_server_whatever_happens(seed: int, tmp_path: Path) -> None:
    async def story() -> None:
        random = Random(seed)
        server = ToyServer(too_old=random.choice((20, 1_000)))
        rooms = [server.open(n) for n in range(4)]
        home_room = home(server)
        typed: list[str] = []
        for life in range(5):
            server.weather = storm(random)
            server.mine.add(home_room)
            async with client(server, tmp_path / "a.db", seed=life) as me:
                await live_through(me, server, random, typed)
        server.weather = Weather()
        async with client(server, tmp_path / "a.db") as me:
            await me.until(State.ONLINE)
            await asyncio.sleep(120)
            assert me.outbox.pending() == []
            for room in rooms:
                told = [message.text for message in server.messages[room]] if room in server.mine else []
                assert me.texts(room) == told, f"seed {seed}"
        mine = [message.text for message in server.messages[home_room] if message.command is not None]
        sent = {message.command: message for message in server.messages[home_room] if message.command is not None}
        assert len(mine) == len(sent) == len(typed)
        originals = [text for text in mine if text.startswith("typed")]
        assert originals == sorted(originals, key=lambda text: int(text.split()[1])), f"seed {seed}"

    run(story())
