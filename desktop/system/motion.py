"""Whether this system's user wants less motion; Qt tells from 6.12 on."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

from desktop.system.bus import BusTrouble, SessionBus

_PORTAL: Final = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_SAID: Final = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Where the desktop says it, and what it says then: the setting of all desktops, else GNOME's switch."""
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""`SPI_GETCLIENTAREAANIMATION` of Windows: "show animations"."""


async def wants_less_motion(platform: str = sys.platform, bus: SessionBus | None = None) -> bool:
    """Ask the system; one that does not tell wants motion."""
    if platform == "win32":
        return windows_wants_less()
    if platform == "darwin":
        return mac_wants_less()
    bus = bus or SessionBus()
    try:
        return await _desktop_wants_less(bus)
    finally:
        await bus.close()


async def _desktop_wants_less(bus: SessionBus) -> bool:
    """Ask the desktop's portal."""
    for namespace, key, less in _SAID:
        try:
            (told,) = await bus.call(*_PORTAL, "ReadOne", "ss", (namespace, key))
        except BusTrouble:
            continue
        return bool(told.value == less)
    return False


if sys.platform == "win32":

    def windows_wants_less() -> bool:
        """Ask whether animations are shown."""
        shown = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
        return bool(asked) and not shown.value

else:

    def windows_wants_less() -> bool:
        """There is no such function here."""
        return False


if sys.platform == "darwin":

    def mac_wants_less() -> bool:
        """Ask `NSWorkspace.accessibilityDisplayShouldReduceMotion`; AppKit is here with Qt."""
        try:
            runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
        except OSError:
            return False
        runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
        runtime.objc_getClass.argtypes = runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
        give = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
        tell = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
        space = give(runtime.objc_getClass(b"NSWorkspace"), runtime.sel_registerName(b"sharedWorkspace"))
        return bool(space) and tell(space, runtime.sel_registerName(b"accessibilityDisplayShouldReduceMotion"))

else:

    def mac_wants_less() -> bool:
        """There is no such function here."""
        return False
