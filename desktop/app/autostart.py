"""How this client is started with the computer."""

from __future__ import annotations

import sys

from desktop.system.autostart import Autostart, find_autostart


def switch() -> Autostart:
    """Give the switch for the way in which this client runs: the bundled binary, or the module."""
    frozen = getattr(sys, "frozen", False)
    return find_autostart([sys.executable] if frozen else [sys.executable, "-m", "desktop.app.main"])
