"""What this device remembers of its user's taste, in one small file."""

from __future__ import annotations

import contextlib
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec

from desktop.system.private import replace_private

TEXT_SIZES: Final = (87.5, 100.0, 112.5, 125.0, 150.0, 175.0, 200.0)
"""Sizes of text, in percent."""


class ThemeMode(StrEnum):
    """Which of the two looks is on."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How close rows stand."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Level(StrEnum):
    """Of what this device tells."""

    ALL = "all"
    MENTIONS = "mentions"
    NONE = "none"


class Ease(StrEnum):
    """Whether an ease is on: as the system says, or whatever it says."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Preferences of this device.

    An empty `language` follows the system. `geometry` is Qt's own, in base 64.
    """

    language: str = ""
    theme: ThemeMode = ThemeMode.SYSTEM
    text_size: Annotated[float, msgspec.Meta(ge=87.5, le=200)] = 100.0
    density: Density = Density.COMFORTABLE
    enter_sends: bool = True
    notify: Level = Level.ALL
    notify_with_text: bool = True
    notify_with_sound: bool = True
    keywords: tuple[str, ...] = ()
    less_motion: Ease = Ease.SYSTEM
    more_contrast: Ease = Ease.SYSTEM
    keep_running: bool = True
    list_width: Annotated[int, msgspec.Meta(ge=240, le=400)] = 304
    details: bool = True
    geometry: str = ""
    recent_emoji: tuple[str, ...] = ()
    skin_tone: Annotated[int, msgspec.Meta(ge=0, le=5)] = 0


class SettingsFile:
    """The settings and the file that keeps them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = _read(path)

    @property
    def now(self) -> Settings:
        """Give the settings as they are."""
        return self._settings

    def change(self, **changes: object) -> Settings:
        """Change some settings and keep them; a full disk costs only the memory of it."""
        changed = msgspec.structs.replace(self._settings, **changes)
        if changed != self._settings:
            self._settings = changed
            _write(self._path, changed)
        return changed

    def keep_list_width(self, width: int) -> None:
        """Remember how wide the list is."""
        self.change(list_width=width)


def next_text_size(size: float, step: int) -> float:
    """Give the size one step larger or smaller, within the scale."""
    nearest = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - size))
    return TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, nearest + step))]


def _read(path: Path) -> Settings:
    """Read the file; one that is missing or damaged counts as empty, and so does each value that is wrong."""
    try:
        written = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Settings()
    kept = Settings()
    for name in Settings.__struct_fields__:
        if name in written:
            with contextlib.suppress(msgspec.ValidationError):
                one = msgspec.convert({name: written[name]}, Settings, strict=False)
                kept = msgspec.structs.replace(kept, **{name: getattr(one, name)})
    return kept


def _write(path: Path, settings: Settings) -> None:
    with contextlib.suppress(OSError):
        replace_private(path, msgspec.json.encode(settings))
