"""The company's server on this computer, if there is one: started with the client, stopped with it."""

from __future__ import annotations

import asyncio
import ipaddress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.net.accounts import Account
from desktop.shell.settings import SettingsFile

if TYPE_CHECKING:
    from desktop.system.local_server import LocalServer


class ServerHost:
    """Remembers the folder of the company on this computer and runs its server."""

    def __init__(self, settings: SettingsFile, log: Path) -> None:
        self._settings = settings
        self._log = log
        self._server: LocalServer | None = None

    async def start(self, folder: Path) -> str:
        """Run the server of a folder and remember it; gives the address, raises `LocalServerFailed`."""
        from desktop.system.local_server import LocalServer

        if self._server is None:
            self._server = LocalServer(folder, log=self._log)
        address = await self._server.start()
        self._settings.change(server_folder=str(folder))
        return address

    async def start_for(self, account: Account) -> None:
        """Run the server again that an account on this computer needs."""
        folder = self._settings.now.server_folder
        if folder and is_here(account.server) and await asyncio.to_thread(Path(folder).is_dir):
            await self.start(Path(folder))

    async def stop(self) -> None:
        """Stop the server; safe to repeat."""
        if self._server is not None:
            await self._server.stop()
            self._server = None


def is_here(server: str) -> bool:
    """Tell whether an address names this computer."""
    host = urlsplit(server).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
