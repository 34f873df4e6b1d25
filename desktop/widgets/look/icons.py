"""Icons and drawings: SVGs that take the theme's colours when they are rendered."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.widgets.look.tokens import RESOURCES

FINE_BELOW = 17
FINE, PLAIN = b'stroke-width="1.9"', b'stroke-width="1.75"'
_NAMED_COLOUR = re.compile(rb"\{([a-z-]+)\}")


@cache
def _source(folder: str, name: str) -> bytes:
    return (RESOURCES / folder / f"{name}.svg").read_bytes()


def render_icon(name: str, size: int, color: str, ratio: float) -> QPixmap:
    """Render an icon in one colour; small ones get a thicker pen, as QtSvg does not hint."""
    pen = FINE if size < FINE_BELOW else PLAIN
    source = _source("icons", name).replace(b"currentColor", color.encode()).replace(b'stroke-width="2"', pen)
    return _render(source, QSize(size, size), ratio)


def render_drawing(name: str, size: QSize, colors: dict[str, str], ratio: float) -> QPixmap:
    """Render a drawing, whose source names colours of the tokens in braces."""

    def paint(found: re.Match[bytes]) -> bytes:
        return colors[found[1].decode()].encode()

    return _render(_NAMED_COLOUR.sub(paint, _source("drawings", name)), size, ratio)


def _render(source: bytes, size: QSize, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a window without icons starts without the SVG module

    whole = QPixmap((size.toSizeF() * ratio).toSize())
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(source).render(painter, QRectF(whole.rect()))
    painter.end()
    whole.setDevicePixelRatio(ratio)
    return whole
