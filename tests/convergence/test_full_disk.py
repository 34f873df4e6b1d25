"""Devices whose disks are full now and then, at any commit, end up equal to the server: nothing lost, nothing twice."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from desktop.cache.errors import CacheFull
from tests.convergence import timeless
from tests.convergence.device import Device
from tests.convergence.server import found_firm
from tests.convergence.world import World

FULL = 0.05
"""So many commits of a device find no room, while the weather is bad."""


class CrampedDevice(Device):
    """Somebody's client on a disk that is full now and then."""

    full = 0

    def _open(self) -> None:
        super()._open()
        cache: Any = self.cache
        real, weather = cache.write, self._server.weather

        @contextmanager
        def write(*, durable: bool = False) -> Generator[Connection]:
            with real(durable=durable) as connection:
                yield connection
                if weather.strikes(FULL):
                    CrampedDevice.full += 1
                    raise CacheFull("no room")

        cache.write = write


class CrampedWorld(World):
    """People who are told that the disk is full, and go on."""

    def act(self, device: Device) -> None:
        with suppress(CacheFull):
            super().act(device)


async def story(folder: Path, seed: int) -> None:
    firm = found_firm(folder / "firm", ("해가람", "陈雨桐", "Mina", "Tom"), messages=120)
    world = CrampedWorld(folder, firm, seed, CrampedDevice)
    try:
        await world.live(40)
        await world.heal()
        await world.check()
    finally:
        await world.end()


SEEDS = [*range(3), *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(3, 40))]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_disk_that_is_full_now_and_then_loses_and_doubles_nothing(seed: int) -> None:
    CrampedDevice.full = 0
    with tempfile.TemporaryDirectory() as folder:
        timeless.run(story(Path(folder), seed))
    assert CrampedDevice.full
