"""How this client is started with the computer."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.system.autostart import Autostart, find_autostart

QUIET: Final = "--quiet"
"""Who signs in to the computer does not want a window over the first thing that they do."""


def switch() -> Autostart:
    """Give the switch for the way in which this client runs: the bundled binary, or the module."""
    return find_autostart([*start_command(), QUIET])


def start_with_computer(wanted: bool) -> bool:
    """Start with the computer, or not any more; tells what is the case now."""
    with suppress(OSError):
        (switch().turn_on if wanted else switch().turn_off)()
    return switch().is_on()


def start_command() -> list[str]:
    """Give the command that starts this client without a console; `-P` keeps planted modules out."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [_without_console(sys.executable), "-P", "-m", "desktop.app.main"]


def _without_console(python: str) -> str:
    silent = Path(python).with_name("pythonw.exe")
    return str(silent) if sys.platform == "win32" and silent.exists() else python
