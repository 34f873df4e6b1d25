"""The palette and the style sheet of the standard widgets; painted widgets ask the theme themselves."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QPalette

from desktop.widgets.look.tokens import RESOURCES, parse_color

_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.Base: "surface-raised",
    QPalette.ColorRole.AlternateBase: "surface-sunken",
    QPalette.ColorRole.Button: "surface-raised",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.PlaceholderText: "text-subtle",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent-contrast",
    QPalette.ColorRole.Link: "text-link",
    QPalette.ColorRole.LinkVisited: "text-link",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltip-text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface-raised",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border-strong",
    QPalette.ColorRole.Dark: "border-control",
    QPalette.ColorRole.Shadow: "border-control",
}


def palette_of(colors: Mapping[str, str]) -> QPalette:
    """Make the palette that widgets without a style sheet rule follow."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, parse_color(colors[name]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, parse_color(colors["text-disabled"]))
    return palette


def style_sheet(colors: Mapping[str, str], scale: float) -> str:
    """Fill the style sheet's names.

    Colours go by their token, `px28` is a length at the text size, `h32b2` the inside of a height within a border.
    """
    source = (RESOURCES / "styles" / "atrium.qss").read_text(encoding="utf-8")
    names = {name.replace("-", "_"): value for name, value in colors.items()}
    lengths = {f"px{length}": f"{round(length * scale)}px" for length in (8, 28)}
    inner = {
        f"h{length}b{border}": f"{round(length * scale) - 2 * border}px" for length in (32, 40) for border in (1, 2)
    }
    return Template(source).substitute(names | lengths | inner)
