"""What must be there before Qt is loaded: its system libraries and a display, said in plain words (no Qt here)."""

from __future__ import annotations

import builtins
import importlib
import os
import sys
from collections.abc import Iterable, Mapping
from typing import Final

NEEDED: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Qt's libraries on Linux and the Debian packages that bring them."""
NEEDED_FOR_X11: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What the window plugin for X11 needs besides."""


def has_display(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Tell whether a window could be seen: on Linux a display server must be named, or a platform plugin chosen."""
    if not system.startswith("linux"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "")
    return chosen != "offscreen" and bool(chosen or environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def missing_packages(*, display: bool, system: str = sys.platform) -> list[str]:
    """List the Debian packages whose libraries cannot be loaded."""
    if not system.startswith("linux"):
        return []
    needed = NEEDED | NEEDED_FOR_X11 if display and os.environ.get("DISPLAY") else NEEDED
    return sorted(package for library, package in needed.items() if not _loads(library))


def explain_missing(packages: Iterable[str], detail: str = "") -> str:
    """Say what to install."""
    lines = ["Atrium cannot open its window: Qt's system libraries are missing."]
    if detail:
        lines.append(f"  {detail}")
    if names := " ".join(packages):
        lines.append(f"On Debian or Ubuntu, install them with:\n  sudo apt install {names}")
    return "\n".join(lines)


def check_qt(*, display: bool) -> str:
    """Load Qt; return an empty text, or the sentences for the user."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return explain_missing(missing_packages(display=display), str(error))
    restore_import()
    packages = missing_packages(display=True) if display else []
    return explain_missing(packages) if packages else ""


def restore_import() -> None:
    """Give Python its own `import` back.

    PySide's reads the source of every module that is imported after it and keeps it, to find out who uses its other
    names for methods (`shibokensupport.feature`, PYSIDE-2029). Nobody does here, and it costs a third of each import.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _loads(library: str) -> bool:
    import ctypes  # the start does not wait for it where there is nothing to look for

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
