"""Colours for people who ask for more contrast: ours, made stronger, or on Windows the system's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor, QPalette

_GROUNDS: Final = ("tooltip", "mention", "badge-muted")
_RAISED: Final = {"surface-hover": 0.15, "surface-pressed": 0.3, "surface-selected": 0.3, "highlight": 0.3}
"""What is lit is a part of the text's colour on the ground, so that all text on it stays legible."""
_FAINT: Final = {"skeleton": 0.3, "track": 0.3}
_LIT: Final = ("accent-hover", "accent-pressed", "badge")


def stronger(colors: Mapping[str, str]) -> dict[str, str]:
    """Draw borders and small print as strongly as people who ask for more contrast need."""
    frame = colors["border-control"]
    return {**colors, "border": frame, "border-strong": frame, "text-subtle": colors["text-muted"]}


def system_colors(colors: Mapping[str, str], palette: QPalette) -> dict[str, str]:
    """Give every name a colour of the system's palette (Windows: "contrast themes").

    There are few: ground, text, a lit ground and its text, links, and text that is off. What we tell by a tint alone
    has to be told by a border then, so bubbles and cards that look like the ground get one.
    """
    ground, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    lit, on_lit = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.HighlightedText)
    off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    made = {name: text.name() for name in colors if name not in {"scrim", "shadow"}}
    made |= {name: ground.name() for name in colors if name.startswith(("surface", "bubble"))}
    made |= {name: ground.name() for name in colors if name.endswith(("-soft", "-contrast")) or name in _GROUNDS}
    made |= {name: text.name() for name in colors if name.endswith(("-text", "-meta"))}
    made |= {name: _between(ground, text, part) for name, part in (_RAISED | _FAINT).items()}
    made |= {"accent": lit.name(), **{name: lit.name() for name in _LIT}}
    made |= {name: on_lit.name() for name in ("accent-contrast", "badge-contrast")}
    made |= {"text-link": palette.color(QPalette.ColorRole.Link).name(), "text-disabled": off.name()}
    return {**colors, **made}


def _between(ground: QColor, text: QColor, part: float) -> str:
    mixed = (round(one + (other - one) * part) for one, other in zip(_rgb(ground), _rgb(text), strict=True))
    return QColor(*mixed).name()


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()
