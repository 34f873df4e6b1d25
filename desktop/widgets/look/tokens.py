"""The design's values, as `resources/styles/tokens.json` has them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from PySide6.QtGui import QColor

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


class Colours(msgspec.Struct, frozen=True):
    """Colours by mode and name; avatars have pairs of ground and ink."""

    light: dict[str, str]
    dark: dict[str, str]
    avatar: dict[str, list[tuple[str, str]]]


class Families(msgspec.Struct, frozen=True):
    """Font families by platform, the most wanted first."""

    windows: list[str]
    macos: list[str]
    linux: list[str]
    mono: list[str]


class Role(msgspec.Struct, frozen=True):
    """A step of the type scale, in pixels at 100 %."""

    size: int
    line: int
    weight: int


class Type(msgspec.Struct, frozen=True):
    """Families, the scale and the text sizes that a person may choose."""

    family: Families
    scale: dict[str, Role]
    user_scale: list[float]


class Motion(msgspec.Struct, frozen=True):
    """Durations in milliseconds."""

    instant: int
    fast: int
    base: int
    slow: int
    skeleton_delay: int
    toast_visible: int


class Density(msgspec.Struct, frozen=True):
    """Sizes that the density setting changes."""

    row: int
    avatar: int
    table_row: int
    message_gap: int


class Breakpoints(msgspec.Struct, frozen=True):
    """Window widths below which the panes change places."""

    context_overlays_below: int
    list_collapses_to_avatars_below: int


class Tokens(msgspec.Struct, frozen=True):
    """All values."""

    color: Colours
    type: Type
    motion: Motion
    density: dict[str, Density]
    breakpoint: Breakpoints


@cache
def tokens() -> Tokens:
    """Read the tokens; the file is read once."""
    return msgspec.json.decode((RESOURCES / "styles" / "tokens.json").read_bytes(), type=Tokens)


def parse_color(words: str) -> QColor:
    """Read `#RRGGBB` or `rgba(r,g,b,a)`; alpha is 0 to 1."""
    if not words.startswith("rgba("):
        return QColor(words)
    red, green, blue, alpha = words[5:-1].split(",")
    made = QColor(int(red), int(green), int(blue))
    made.setAlphaF(float(alpha))
    return made
