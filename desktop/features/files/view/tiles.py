"""Tiles of files and pictures as the feed, the tray and the lists paint them; nothing here fetches or decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QTransform

from desktop.features.files.presenter.facts import TileFacts, Transfer, TransferKind, is_picture
from desktop.features.files.presenter.names import shown_name, split_name
from desktop.features.files.presenter.words import about_words, icon_of, picture_state_words, state_words, tile_words
from desktop.features.files.view.grid import image_grid, image_tile_size
from desktop.features.files.view.light import GROUND, INK, light_icon
from desktop.widgets.look.paint import CENTRED, box, picture, ratio_of, words
from desktop.widgets.theme import Theme, current_theme

__all__ = [
    "InName",
    "TileAction",
    "TileState",
    "action_of",
    "action_rect",
    "draw_file_tile",
    "draw_image_tile",
    "draw_picture",
    "draw_tint",
    "elided_name",
    "file_tile_size",
    "image_grid",
    "image_tile_size",
    "is_picture",
    "nothing_in",
    "tile_words",
]

FILE_WIDTH: Final = 300
FILE_HEIGHT: Final = 64
RADIUS: Final = 10
TINT: Final = 36
PAD: Final = 12
GAP: Final = 12
BUTTON: Final = 28
DISC: Final = 40
MOVING: Final = "GIF"
BAR: Final = 10
"""The bar and the space around it."""
NARROW: Final = 220
"""A tile that is narrower leaves its place to the words."""
_MOVING: Final = frozenset({TransferKind.UPLOADING, TransferKind.DOWNLOADING})


InName = Callable[[str], Sequence[tuple[int, int]]]
"""Finds the places in a name that were searched for, in order."""


def nothing_in(name: str) -> Sequence[tuple[int, int]]:
    """Find nothing in a name."""
    del name
    return ()


@dataclass(frozen=True, slots=True)
class TileState:
    """How a tile stands: `offline` says why what waits does not move, `in_name` what to mark in the name."""

    hovered: bool = False
    focused: bool = False
    offline: bool = False
    in_name: InName = nothing_in


class TileAction(Enum):
    """What the button at the end of a tile does."""

    NONE = "none"
    FETCH = "fetch"
    CANCEL = "cancel"
    RETRY = "retry"


_ICONS: Final = {TileAction.FETCH: "download", TileAction.CANCEL: "x", TileAction.RETRY: "rotate-ccw"}


def action_of(transfer: Transfer, facts: TileFacts | None = None) -> TileAction:
    """Tell what the button of a tile does in a state; a picture is fetched by looking at it."""
    if transfer.kind in _MOVING or transfer.kind is TransferKind.WAITING:
        return TileAction.CANCEL
    if transfer.kind is TransferKind.FAILED:
        return TileAction.RETRY
    at_rest = transfer.kind is TransferKind.LOCAL or (facts is not None and is_picture(facts))
    return TileAction.NONE if at_rest else TileAction.FETCH


def action_rect(theme: Theme, rect: QRectF, facts: TileFacts) -> QRectF:
    """Give the place of a tile's button: at the end of a file's tile, in the middle of a picture's."""
    if is_picture(facts):
        side = min(theme.px(DISC), rect.width(), rect.height())
        return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    side = theme.px(BUTTON)
    return QRectF(rect.right() - theme.px(PAD) - side, rect.center().y() - side / 2, side, side)


def file_tile_size(theme: Theme, room: float) -> QSizeF:
    """Measure a file's tile in a column that is `room` wide; it stays the same in every state."""
    return QSizeF(max(theme.px(TINT + 2 * PAD), min(theme.px(FILE_WIDTH), room)), theme.px(FILE_HEIGHT))


def draw_file_tile(painter: QPainter, rect: QRectF, facts: TileFacts, transfer: Transfer, state: TileState) -> None:
    """Draw tint, name, size or progress, and the button."""
    theme = current_theme()
    ground = theme.color("surface-hover" if state.hovered else "surface-raised")
    box(painter, rect, RADIUS, ground, theme.color("border"))
    if state.focused:
        box(painter, rect, RADIUS, None, theme.color("focus"), 2)
    pad, side = theme.px(PAD), theme.px(TINT)
    room = QRectF(rect.left() + pad, rect.top(), 0, rect.height())
    if rect.width() >= theme.px(NARROW):
        tint = QRectF(rect.left() + pad, rect.center().y() - side / 2, side, side)
        draw_tint(painter, theme, tint, facts)
        room.setLeft(tint.right() + theme.px(GAP))
    action = action_of(transfer)
    room.setRight(rect.right() - pad)
    if action is not TileAction.NONE:
        button = action_rect(theme, rect, facts)
        room.setRight(button.left() - 4)
        color = "danger" if action is TileAction.RETRY else "text-muted"
        picture(painter, button, theme.icon(_ICONS[action], theme.px(18), color, ratio_of(painter)))
    _lines(painter, theme, room, facts, transfer, state)


def draw_tint(painter: QPainter, theme: Theme, rect: QRectF, facts: TileFacts) -> None:
    """Draw what a file is: an icon on a colour of its kind."""
    icon, color = icon_of(facts)
    box(painter, rect, 8 * rect.width() / TINT, theme.color(f"{color}-soft"))
    picture(painter, rect, theme.icon(icon, round(rect.width() * 0.56), f"{color}-soft-text", ratio_of(painter)))


def draw_image_tile(
    painter: QPainter, rect: QRectF, facts: TileFacts, image: QImage | None, transfer: Transfer, state: TileState
) -> None:
    """Draw a picture cut to its rounded rectangle, or its place while it is not here, and progress over it."""
    theme = current_theme()
    radius = min(float(RADIUS), rect.width() / 4)
    box(painter, rect, radius, theme.color("surface-sunken"))
    if image is None or image.isNull():
        if action_of(transfer, facts) is TileAction.NONE:
            side = round(min(28, rect.height() / 2))
            picture(painter, rect, theme.icon("image", side, "text-subtle", ratio_of(painter)))
    else:
        draw_picture(painter, rect, radius, image)
    box(painter, rect, radius, None, theme.color("border-strong" if state.hovered else "border"))
    if state.focused:
        box(painter, rect, radius, None, theme.color("focus"), 2)
    if facts.media == "image/gif":
        _mark_moving(painter, theme, rect)
    _progress_over(painter, theme, rect, facts, transfer, offline=state.offline)


def _mark_moving(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """Say in a corner that this is one still of a picture that may move."""
    font = theme.font("caption", 600)
    pill = QRectF(rect.left() + 6, rect.top() + 6, 0, theme.line("caption") + 2)
    pill.setWidth(QFontMetricsF(font).horizontalAdvance(MOVING) + 12)
    if rect.contains(pill):
        box(painter, pill, 6, QColor(*GROUND))
        words(painter, pill, MOVING, font, QColor(INK), CENTRED)


def elided_name(name: str, font: QFont, width: float) -> str:
    """Cut a name in its middle, so that the extension stays in sight."""
    shown, metrics = shown_name(name), QFontMetricsF(font)
    if metrics.horizontalAdvance(shown) <= width:
        return shown
    stem, extension = split_name(shown)
    for kept in (3, 0):
        tail = stem[len(stem) - kept :] + extension
        room = width - metrics.horizontalAdvance(tail)
        if room >= metrics.horizontalAdvance("…mmmm"):
            return metrics.elidedText(stem[: len(stem) - kept] + "MMMM", Qt.TextElideMode.ElideRight, room) + tail
    return metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, width)


def _lines(
    painter: QPainter, theme: Theme, room: QRectF, facts: TileFacts, transfer: Transfer, look: TileState
) -> None:
    first, second = theme.line("body"), theme.line("caption")
    barred = transfer.kind in _MOVING or (transfer.kind is TransferKind.WAITING and transfer.part > 0)
    bar = theme.px(BAR) if barred else 0
    top = round(room.center().y() - (first + second + bar) / 2)
    name = QRectF(room.left(), top, room.width(), first)
    font = theme.font("body", 500)
    shown = elided_name(facts.name, font, room.width())
    _mark_found(painter, theme, name, shown, look.in_name)
    words(painter, name, shown, font, theme.color("text"))
    if bar:
        track = QRectF(room.left(), name.bottom() + bar * 0.2, room.width(), bar * 0.6)
        box(painter, track, track.height() / 2, theme.color("track"))
        track.setWidth(max(track.height(), track.width() * min(1.0, transfer.part)))
        paused = transfer.kind is TransferKind.WAITING
        box(painter, track, track.height() / 2, theme.color("text-subtle" if paused else "accent"))
    below = QRectF(room.left(), name.bottom() + bar, room.width(), second)
    state = state_words(facts, transfer, offline=look.offline)
    color = "danger" if transfer.kind is TransferKind.FAILED else "text-muted"
    words(painter, below, state or about_words(facts), theme.font("caption"), theme.color(color))


def _mark_found(painter: QPainter, theme: Theme, room: QRectF, name: str, in_name: InName) -> None:
    """Lay what was searched for in a name on the colour of finds."""
    metrics = QFontMetricsF(theme.font("body", 500))
    for start, end in in_name(name):
        left = room.left() + metrics.horizontalAdvance(name[:start])
        width = metrics.horizontalAdvance(name[:end]) - metrics.horizontalAdvance(name[:start])
        box(painter, QRectF(left - 1, room.top(), width + 2, room.height()), 3, theme.color("highlight"))


def draw_picture(painter: QPainter, rect: QRectF, radius: float, image: QImage, *, whole: bool = True) -> None:
    """Fill a rounded rectangle with a picture; with `whole` one that would lose most of itself is shown whole in it."""
    across, down = rect.width() / image.width(), rect.height() / image.height()
    scale = max(across, down)
    if whole and min(across, down) < 0.3 * scale:
        scale = min(across, down)
        rect = QRectF(QPointF(), QSizeF(image.width(), image.height()) * scale).translated(
            rect.center() - QPointF(image.width(), image.height()) * scale / 2
        )
        radius = min(radius, rect.height() / 2, rect.width() / 2)
    corner = rect.center() - QPointF(image.width(), image.height()) * scale / 2
    brush = QBrush(image)
    brush.setTransform(QTransform.fromTranslate(corner.x(), corner.y()).scale(scale, scale))
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def _progress_over(
    painter: QPainter, theme: Theme, rect: QRectF, facts: TileFacts, transfer: Transfer, *, offline: bool
) -> None:
    """Draw the button on a dark disc with how far it is around it, and the state in words at the lower edge."""
    action = action_of(transfer, facts)
    if action is TileAction.NONE:
        return
    dark, light = QColor(*GROUND), QColor(INK)
    disc = action_rect(theme, rect, facts)
    box(painter, disc, disc.width() / 2, dark)
    picture(painter, disc, light_icon(_ICONS[action], round(disc.width() * 0.45), ratio_of(painter)))
    if transfer.kind in _MOVING or transfer.part > 0:
        painter.setPen(QPen(light, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(disc.adjusted(3, 3, -3, -3), 90 * 16, -round(360 * 16 * min(1.0, max(0.02, transfer.part))))
    said, font = picture_state_words(transfer, offline=offline), theme.font("caption", 500)
    width = QFontMetricsF(font).horizontalAdvance(said) + 12
    strip = QRectF(rect.left() + 6, rect.bottom() - theme.line("caption") - 8, width, theme.line("caption") + 2)
    if said and strip.right() <= rect.right() - 4 and strip.top() >= disc.bottom() + 2:
        box(painter, strip, 6, dark)
        words(painter, strip, said, font, light, CENTRED)
