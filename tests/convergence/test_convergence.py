"""Clients on a bad line end up equal to the server, whatever breaks."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.convergence import timeless
from tests.convergence.device import Device
from tests.convergence.world import World


@pytest.fixture
def ground() -> Iterator[Path]:
    """Give a folder in memory where there is one: the disk's pace is not what is tested."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


async def story(folder: Path, seed: int, steps: int, device: type[Device] = Device) -> None:
    world = World(folder, seed, device)
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
def test_everybody_ends_up_with_the_same(seed: int, ground: Path) -> None:
    timeless.run(story(ground, seed, steps=60))
