"""Puts a client together: what it stands on, and what is closed when it ends."""

from __future__ import annotations

from collections.abc import Callable

from desktop.app.account.host import ServerHost
from desktop.app.client import Client, House
from desktop.app.ground import Ground
from desktop.app.process.lifecycle import Closer, Lifecycle
from desktop.app.process.spawner import Spawner
from desktop.system.memory import give_freed_memory_back


def furnish(ground: Ground, report: Callable[[BaseException], object]) -> House:
    """Put together what a client stands on."""
    give_freed_memory_back()
    return House(
        paths=ground.paths,
        settings=ground.settings,
        theme=ground.theme,
        languages=ground.languages,
        keys=ground.keys,
        frame=ground.frame,
        host=ServerHost(ground.paths.logs / "server.txt", lambda: ground.keys.accounts),
        lifecycle=Lifecycle(report),
        spawn=Spawner(report),
        report=report,
    )


def build_client(house: House, last: Closer = lambda: None) -> Client:
    """Make a client whose parts are closed in the right order when it ends; `last` is called after everything."""
    client = Client(house)
    house.lifecycle.push(last)
    house.lifecycle.push(house.keys.close)
    house.lifecycle.push(house.host.stop)
    house.lifecycle.push(house.spawn.close)
    house.lifecycle.push(client.close)
    return client
