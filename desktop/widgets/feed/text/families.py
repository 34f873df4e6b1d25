"""The order of font families that a message needs for its script."""

from __future__ import annotations

from PySide6.QtGui import QFont

from desktop.widgets.feed.text.spans import Script
from desktop.widgets.look.tokens import tokens

_FAMILIES = {
    Script.KOREAN: ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR"),
    Script.CHINESE: ("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"),
    Script.JAPANESE: ("Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP"),
}
_EAST_ASIAN = {family for families in _FAMILIES.values() for family in families}


def font_for(font: QFont, script: Script) -> QFont:
    """Put the families of a script before those of other East Asian scripts, after the Latin ones."""
    if script is Script.NONE:
        return font
    wanted = _FAMILIES[script]
    latin = [family for family in font.families() if family not in _EAST_ASIAN]
    others = [family for family in font.families() if family in _EAST_ASIAN and family not in wanted]
    made = QFont(font)
    made.setFamilies([*latin, *wanted, *others])
    return made


def mono_for(font: QFont) -> QFont:
    """Put the families with letters of one width first."""
    made = QFont(font)
    made.setFamilies([*tokens().type.family.mono, *font.families()])
    made.setStyleHint(QFont.StyleHint.Monospace)
    return made
