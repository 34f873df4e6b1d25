"""Leaving an account: what this computer keeps of it is made unreadable first, and then deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from desktop.app.kept import forget_rows, path_of
from desktop.app.keys import Keys
from desktop.app.lifecycle import close_each
from desktop.app.station import Station
from desktop.net.errors import ConnectionLost, Refused
from desktop.system.keyring import NoVault

FAREWELL_S: Final = 5.0
"""How long signing out waits for the server."""
HAS_LEFT: Final = "auth.has_left"
"""The server says so of somebody who is no longer in the company."""


async def end_session(station: Station, keys: Keys) -> None:
    """End the session on the server, if it answers soon; without a line it ends there when somebody ends it."""
    from desktop.net.session import sign_out

    with suppress(ConnectionLost, Refused, TimeoutError, NoVault):
        token = keys.token(station.account)
        if token is not None:
            async with asyncio.timeout(FAREWELL_S):
                await sign_out(station.account, token)


async def wipe(station: Station, keys: Keys, report: Callable[[BaseException], object]) -> None:
    """Delete what is kept of an account whose station is closed; a locked vault does not keep the files."""
    await close_each(
        (
            lambda: keys.forget(station.account),
            station.cache.wipe,
            lambda: forget_rows(path_of(station.path)),
        ),
        report,
    )
