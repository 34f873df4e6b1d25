"""Which way of telling this system has."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.system.notifications.types import Hear, Notifications


def find_notifications(
    hear: Hear, desktop_entry: str, icon: Path, platform: str = sys.platform
) -> Notifications | None:
    """Give the system's own way; None where only the tray is left."""
    if platform in {"win32", "darwin"}:
        from desktop.system.notifications.centre import CentreNotifications, open_centre  # noqa: PLC0415 - one of two

        centre = open_centre(icon)
        return None if centre is None else CentreNotifications(hear, centre)
    from desktop.system.notifications.freedesktop import FreedesktopNotifications  # noqa: PLC0415 - one of two

    return FreedesktopNotifications(hear, desktop_entry)
