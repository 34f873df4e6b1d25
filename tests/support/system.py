"""Debian packages that the tests need beside Python; installed where that is allowed, named where it is not."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FONTS = ("NotoSansCJK-Regular.ttc", "NotoSans-Regular.ttf", "NotoColorEmoji.ttf")


@dataclass(frozen=True, slots=True)
class Need:
    """A package, and how to see that what it brings is there."""

    package: str
    present: Callable[[], bool]


def _library(package: str, name: str) -> Need:
    return Need(package, lambda: ctypes.util.find_library(name) is not None)


def _program(package: str, name: str) -> Need:
    return Need(package, lambda: shutil.which(name) is not None)


def _font(package: str, file: str) -> Need:
    return Need(package, lambda: any(True for _ in Path("/usr/share/fonts").rglob(file)))


NEEDS = (
    _library("libegl1", "EGL"),
    _library("libgl1", "GL"),
    _library("libfontconfig1", "fontconfig"),
    _library("libdbus-1-3", "dbus-1"),
    _library("libglib2.0-0", "glib-2.0"),
    _library("libxkbcommon0", "xkbcommon"),
    _library("libxkbcommon-x11-0", "xkbcommon-x11"),
    _library("libxcb-cursor0", "xcb-cursor"),
    _library("libxcb-icccm4", "xcb-icccm"),
    _library("libxcb-keysyms1", "xcb-keysyms"),
    _library("libxcb-shape0", "xcb-shape"),
    _font("fonts-noto-cjk", FONTS[0]),
    _font("fonts-noto-core", FONTS[1]),
    _font("fonts-noto-color-emoji", FONTS[2]),
    _program("xvfb", "Xvfb"),
    _program("dbus", "dbus-run-session"),
    _program("gnome-keyring", "gnome-keyring-daemon"),
)


def missing_packages() -> list[str]:
    """Name what this computer lacks; nothing outside Linux, where the wheels bring all they need."""
    if sys.platform != "linux":
        return []
    return [need.package for need in NEEDS if not need.present()]


def install_missing_packages() -> None:
    """Install what is missing as root on Debian or Ubuntu; elsewhere say what to install and go on."""
    missing = missing_packages()
    if not missing:
        return
    if sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"== installing {' '.join(missing)}", flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *missing]):
            # A mirror that is busy for a moment must not fail a whole run.
            for _ in range(3):
                done = subprocess.run(["apt-get", *command], env=environment, check=False, stdout=subprocess.DEVNULL)
                if done.returncode == 0:
                    break
        missing = missing_packages()
    if missing:
        print(f"== missing: sudo apt-get install {' '.join(missing)}", flush=True)
