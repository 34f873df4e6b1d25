"""Lets the system open our links with this client."""

from __future__ import annotations

import asyncio
import os

from desktop.app.autostart import start_command
from desktop.app.ground import DESKTOP_ENTRY
from desktop.shell.notifications.tray import icon_file
from desktop.system.links import register
from desktop.system.paths import Paths


async def tell_system(paths: Paths) -> None:
    """Say who opens our links; a client with a home of its own (`ATRIUM_HOME`) is not the one that the system knows."""
    if not os.environ.get("ATRIUM_HOME"):
        await asyncio.to_thread(register, start_command(), DESKTOP_ENTRY, icon_file(paths.cache))
