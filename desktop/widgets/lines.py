"""Text on several lines, each placed by hand on the pitch of its role."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

_AT: Final = re.compile(r"(?<=[\w.+-])@(?=\w+[.-])")
_ASIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter


def lay_lines(
    text: str,
    font: QFont,
    width: int,
    pitch: int,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    strong: str = "",
) -> QTextLayout:
    """Break a text into lines; fonts of East Asian scripts bring a taller leading of their own, which is not used.

    `strong` is the beginning of the text that is bold. An address may be broken behind its @.
    """
    text, strong = (_AT.sub("@\u200b", part) for part in (text, strong))
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    if strong:
        bold, stretch = QTextCharFormat(), QTextLayout.FormatRange()
        bold.setFontWeight(QFont.Weight.DemiBold)
        stretch.start, stretch.length, stretch.format = 0, len(strong.encode("utf-16-le", "surrogatepass")) // 2, bold
        layout.setFormats([stretch])
    option = QTextOption(alignment & _ASIDE)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
        top += pitch
    layout.endLayout()
    return layout
