"""Leaving an account: what this computer keeps of it is made unreadable first, and then deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.app.account.kept import forget_rows, path_of
from desktop.app.account.keys import Keys
from desktop.app.account.station import FILES, Station
from desktop.app.process.lifecycle import close_now
from desktop.cache.blobs import Blobs
from desktop.net.accounts import Account
from desktop.net.errors import ConnectionLost, Refused
from desktop.system.keyring import NoVault

FAREWELL_S: Final = 5.0
"""How long signing out waits for the server."""
HAS_LEFT: Final = "auth.has_left"
"""The server says so of somebody who is no longer in the company."""

Report = Callable[[BaseException], object]


def take_secrets(account: Account, keys: Keys, report: Report) -> str | None:
    """Forget an account and its key, also where the vault is locked; give the token for the farewell."""
    token: str | None = None
    with suppress(NoVault):
        token = keys.token(account)
    close_now((lambda: keys.forget(account),), report)
    return token


async def end_session(account: Account, token: str) -> None:
    """End a session on the server, if it answers soon; without a line it ends there when somebody ends it."""
    from desktop.net.session import sign_out

    with suppress(ConnectionLost, Refused, TimeoutError):
        async with asyncio.timeout(FAREWELL_S):
            await sign_out(account, token)


def close_copies(accounts: Path) -> None:
    """Delete the copies in the clear that a crash, or a program that held one open, has left of any account."""
    for folder in accounts.glob(f"*{FILES}"):
        Blobs(folder, b"").close_copies()


def delete_files(station: Station, report: Report) -> None:
    """Delete the files of an account whose station is closed."""
    close_now((station.cache.wipe, station.files.wipe, lambda: forget_rows(path_of(station.path))), report)
