"""Sizes of files and disks in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

_UNITS: Final = ("B", "KB", "MB", "GB", "TB")
_STEP: Final = 1024


def size_words(size_bytes: int) -> str:
    """Say a size as people know it: 812 B, 48 KB, 4.8 MB."""
    return " ".join(size_parts(size_bytes, size_bytes))


def size_parts(size_bytes: int, scale_bytes: int) -> tuple[str, str]:
    """Give a number and the unit that fits a scale; up to kilobytes, and from a hundred on, it is whole."""
    power = 0
    while power < len(_UNITS) - 1 and scale_bytes >= _STEP ** (power + 1):
        power += 1
    value = size_bytes / _STEP**power
    places = 1 if power > 1 and value < 100 else 0
    return QLocale().toString(value, "f", places), _UNITS[power]
