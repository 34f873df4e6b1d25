"""Clients on a bad line end up equal to the server, whatever breaks."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.contract.base import CommandId
from tests.convergence import broken, timeless
from tests.convergence.check import Diverged
from tests.convergence.device import Device
from tests.convergence.server import Firm, found_firm
from tests.convergence.world import World


@pytest.fixture(scope="session")
def memory() -> Iterator[Path]:
    """Give a folder in memory where there is one: the disk's pace is not what is tested."""
    there = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=there if there.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def firm(memory: Path) -> Firm:
    return found_firm(memory / "firm", ("해가람", "陈雨桐", "Mina", "Tom"), messages=120)


async def story(memory: Path, firm: Firm, seed: int, steps: int, device: type[Device] = Device) -> None:
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        world = World(Path(folder), firm, seed, device)
        try:
            await world.live(steps)
            await world.heal()
            await world.check()
        except BaseException as error:
            error.add_note(f"seed {seed}, {steps} steps")
            raise
        finally:
            await world.end()


@pytest.mark.parametrize("seed", range(24))
def test_everybody_ends_up_with_the_same(seed: int, memory: Path, firm: Firm) -> None:
    timeless.run(story(memory, firm, seed, steps=40))


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("block", range(20))
def test_everybody_ends_up_with_the_same_in_many_stories(block: int, memory: Path, firm: Firm) -> None:
    for seed in range(1_000 + block * 10, 1_010 + block * 10):
        timeless.run(story(memory, firm, seed, steps=150))


@pytest.mark.parametrize(
    ("device", "found"),
    [
        (broken.SkippingDevice, "messages"),
        (broken.CountingAllDevice, "unread"),
        (broken.ForgetfulDevice, "pins|saved|scheduled"),
        (broken.LosingDevice, "no command is lost"),
        (broken.DoublingDevice, "not healed|no message is doubled"),
    ],
)
def test_a_client_with_a_mistake_is_found(device: type[Device], found: str, memory: Path, firm: Firm) -> None:
    def try_seeds() -> None:
        for seed in range(8):
            timeless.run(story(memory, firm, seed, steps=60, device=device))

    with pytest.raises(Diverged, match=found):
        try_seeds()


def test_a_seed_tells_the_same_story_each_time(memory: Path, firm: Firm) -> None:
    once, again = (timeless.run(commands_of(memory, firm, seed=7)) for _ in range(2))

    assert once == again


async def commands_of(memory: Path, firm: Firm, seed: int) -> set[CommandId]:
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        world = World(Path(folder), firm, seed)
        await world.live(30)
        await world.heal()
        commands = world.server.commands()
        await world.end()
        return commands
