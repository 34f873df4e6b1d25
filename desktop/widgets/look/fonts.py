"""Families by platform and language, and fonts of the type scale."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

from desktop.widgets.look.tokens import tokens

_KOREAN = ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR")
_CHINESE = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC")
_TABULAR = QFont.Tag("tnum")


def platform_families(platform: str = sys.platform) -> list[str]:
    """List the families that the tokens name for a platform."""
    families = tokens().type.family
    if platform == "win32":
        return families.windows
    return families.macos if platform == "darwin" else families.linux


def families_for(language: str, platform: str = sys.platform) -> list[str]:
    """Put the language's own East Asian family before the other one, so that Han glyphs take its regional form."""
    wanted, other = (_CHINESE, _KOREAN) if language.startswith("zh") else (_KOREAN, _CHINESE)
    families = platform_families(platform)
    latin = [family for family in families if family not in wanted and family not in other]
    return [*latin, *(f for f in families if f in wanted), *(f for f in families if f in other)]


def font_of(role: str, weight: int | None, families: list[str], scale: float) -> QFont:
    """Make the font of a role; figures have one width, so that columns of times stand still."""
    step = tokens().type.scale[role]
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(max(1, round(step.size * scale)))
    font.setWeight(QFont.Weight(weight or step.weight))
    font.setFeature(_TABULAR, 1)
    return font
