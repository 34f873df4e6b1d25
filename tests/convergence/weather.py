"""What can go wrong on the way, by a seed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from desktop.net.errors import ConnectionLost


@dataclass
class Weather:
    """Delays always; losses, repetitions and breaks until it is `calm`."""

    random: Random
    calm: bool = False
    lost: float = 0.02
    doubled: float = 0.05
    broken: float = 0.01

    def delay_s(self) -> float:
        return self.random.choice((0.001, 0.005, 0.02, 0.1, 0.6 if not self.calm else 0.1))

    def strikes(self, chance: float) -> bool:
        return not self.calm and self.random.random() < chance


class Pipe:
    """Carries bytes one way, in order; some never arrive, some arrive twice."""

    def __init__(self, weather: Weather, deliver: Callable[[bytes], None], snap: Callable[[], None]) -> None:
        self._weather = weather
        self._deliver = deliver
        self._snap = snap
        self._loop = asyncio.get_running_loop()
        self._arrives_at = 0.0
        self.is_open = True

    def send(self, data: bytes) -> None:
        weather = self._weather
        if weather.strikes(weather.broken):
            self._snap()
            return
        copies = 0 if weather.strikes(weather.lost) else 2 if weather.strikes(weather.doubled) else 1
        for _ in range(copies):
            self._arrives_at = max(self._arrives_at + 1e-6, self._loop.time() + weather.delay_s())
            self._loop.call_at(self._arrives_at, self._arrive, data)

    def _arrive(self, data: bytes) -> None:
        if self.is_open:
            self._deliver(data)


async def trip(weather: Weather) -> None:
    """Take the time of a request, or be lost."""
    await asyncio.sleep(weather.delay_s())
    if weather.strikes(weather.lost):
        raise ConnectionLost("lost on the way")
