"""How long nobody has touched this computer, asked of the system; nothing here waits or ticks."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Final, Protocol

from desktop.system.bus import BusTrouble, SessionBus

LOCKED: Final = float("inf")
"""A locked computer counts as untouched for ever."""

_MUTTER: Final = ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor")
_SAVERS: Final = (
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
)


class Idleness(Protocol):
    """Tells how long nobody has touched this computer."""

    async def seconds(self) -> float | None:
        """Count the seconds since the last key or move; None where the system does not tell."""
        ...

    async def listen(self, locked: Callable[[], None]) -> None:
        """Hear at once when the computer is locked or unlocked, where the system tells."""
        ...

    async def close(self) -> None:
        """Hear nothing more."""
        ...


class DesktopIdleness:
    """Asks GNOME's compositor, KDE's screen saver, and both whether the screen is locked."""

    def __init__(self, bus: SessionBus | None = None) -> None:
        self._bus = bus or SessionBus()
        self._locked = False

    async def seconds(self) -> float | None:
        """Count the seconds; KDE under Wayland and smaller desktops do not tell."""
        if self._locked:
            return LOCKED
        for service, path, interface, method in ((*_MUTTER, "GetIdletime"), (*_SAVERS[1], "GetSessionIdleTime")):
            try:
                told = await self._bus.call(service, path, interface, method)
            except BusTrouble:
                continue
            return int(told[0]) / 1000
        return None

    async def listen(self, locked: Callable[[], None]) -> None:
        """Hear when the screen is locked or unlocked."""

        def hear(interface: str, member: str, body: list[Any]) -> None:
            if member == "ActiveChanged" and interface in {saver[2] for saver in _SAVERS}:
                self._locked = bool(body and body[0])
                locked()

        for service, _path, interface in _SAVERS:
            try:
                await self._bus.listen(service, interface, hear)
            except BusTrouble:
                return

    async def close(self) -> None:
        """Hear nothing more."""
        await self._bus.close()


class SystemIdleness:
    """Asks a function of the system."""

    def __init__(self, ask: Callable[[], float | None]) -> None:
        self._ask = ask

    async def seconds(self) -> float | None:
        """Count the seconds."""
        return self._ask()

    async def listen(self, locked: Callable[[], None]) -> None:
        """Hear nothing: the seconds tell it a little later."""

    async def close(self) -> None:
        """Have nothing to close."""


def find_idleness(platform: str = sys.platform) -> Idleness:
    """Give this system's way of telling."""
    if platform == "win32":
        return SystemIdleness(windows_seconds)
    if platform == "darwin":
        return SystemIdleness(mac_seconds)
    return DesktopIdleness()


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint))


def ticks_between(before: int, now: int) -> float:
    """Count the seconds between two ticks of Windows, which begin anew every 49 days."""
    return ((now - before) % (1 << 32)) / 1000


if sys.platform == "win32":

    def windows_seconds() -> float | None:
        """Ask `GetLastInputInfo`."""
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        return ticks_between(last.tick, int(ctypes.windll.kernel32.GetTickCount()) & 0xFFFFFFFF)

else:

    def windows_seconds() -> float | None:
        """There is no such function here."""
        return None


if sys.platform == "darwin":
    _COMBINED_SESSION: Final = 0
    _ANY_INPUT: Final = 0xFFFFFFFF

    def mac_seconds() -> float | None:
        """Ask `CGEventSourceSecondsSinceLastEventType`; it needs no permission."""
        try:
            services = ctypes.CDLL("/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices")
            ask = services.CGEventSourceSecondsSinceLastEventType
        except (OSError, AttributeError):
            return None
        ask.restype, ask.argtypes = ctypes.c_double, (ctypes.c_int32, ctypes.c_uint32)
        return float(ask(_COMBINED_SESSION, _ANY_INPUT))

else:

    def mac_seconds() -> float | None:
        """There is no such function here."""
        return None
