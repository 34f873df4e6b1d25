"""The companies' servers on this computer: started with the client for the accounts that need them, stopped with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from desktop.net.accounts import Account
from desktop.net.address import is_here

if TYPE_CHECKING:
    from desktop.system.local_server import LocalServer


AGAIN_S: Final = 5.0
LONGEST_PAUSE_S: Final = 300.0
"""How long a server that does not start is left in peace, at first and at most."""


class ServerHost:
    """Runs one bundled server for each folder; an account says in which folder its company lives."""

    def __init__(self, log: Path, accounts: Callable[[], Iterable[Account]]) -> None:
        self._log = log
        self._accounts = accounts
        self._servers: dict[Path, LocalServer] = {}

    @property
    def running(self) -> bool:
        """Tell whether a server runs here."""
        return bool(self._servers)

    async def start(self, folder: Path) -> str:
        """Run the server of a folder; gives the address, raises `LocalServerFailed`."""
        from desktop.system.local_server import LocalServer

        server = self._servers.get(folder)
        if server is None:
            server = LocalServer(folder, log=self._log, taken=self._known_ports())
            self._servers[folder] = server
        return await server.start()

    async def start_for(self, account: Account) -> None:
        """Run the server again that an account on this computer needs; raises `LocalServerFailed`."""
        folder = account.server_folder
        if folder and _is_here(account.server) and await asyncio.to_thread(Path(folder).is_dir):
            await self.start(Path(folder))

    async def stop(self) -> None:
        """Stop the servers; safe to repeat."""
        servers = tuple(self._servers.values())
        self._servers.clear()
        await asyncio.gather(*(server.stop() for server in servers))

    def _known_ports(self) -> set[int]:
        """List the ports that the companies of this computer listen on, also while they do not run."""
        return {port for one in self._accounts() if _is_here(one.server) and (port := urlsplit(one.server).port)}


async def serve(
    host: ServerHost, account: Account, say: Callable[[bool], None], report: Callable[[BaseException], object]
) -> None:
    """Start the server that an account needs, again and again until it runs; `say` hears whether a try has failed."""
    pause_s = AGAIN_S
    while True:
        try:
            await host.start_for(account)
        except Exception as fault:
            report(fault)
        else:
            say(False)
            return
        say(True)
        await asyncio.sleep(pause_s)
        pause_s = min(LONGEST_PAUSE_S, pause_s * 2)


def _is_here(server: str) -> bool:
    return is_here(urlsplit(server).hostname or "")
