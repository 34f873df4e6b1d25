"""The files of a message: tiles outside the bubble, pictures first, as a grid where there are several."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.features.files.presenter.desk import FilesDesk
from desktop.features.files.presenter.facts import Transfer, TransferKind
from desktop.features.files.view.tiles import (
    InName,
    TileAction,
    TileState,
    action_of,
    action_rect,
    draw_file_tile,
    draw_image_tile,
    draw_picture,
    file_tile_size,
    image_grid,
    is_picture,
    nothing_in,
    tile_words,
)
from desktop.features.messaging.presenter.feed.rows import FileFacts
from desktop.features.messaging.view.feed import words
from desktop.features.messaging.view.feed.builder import Builder
from desktop.features.messaging.view.feed.parts import Thumb, Tile
from desktop.widgets.feed.types import Hit, RowState
from desktop.widgets.theme import Theme

GAP = 5
THUMB_RADIUS = 6.0
LARGEST = 640
"""Pixels of the longest side of what the server makes small pictures of."""
_NOWHERE = Transfer(TransferKind.REMOTE)


class FilesOnShow(Protocol):
    """What the feed asks of the files that it shows."""

    def state(self, file: FileFacts) -> Transfer:
        """Tell how far a file has come."""
        ...

    def image(self, file: FileFacts, pixels: int) -> QImage | None:
        """Give a small picture; None while it is not here."""
        ...

    def is_offline(self) -> bool:
        """Tell whether the line is away."""
        ...


class NoFiles:
    """A feed that only tells of its files."""

    def state(self, file: FileFacts) -> Transfer:
        """Leave everything where it is."""
        del file
        return _NOWHERE

    def image(self, file: FileFacts, pixels: int) -> QImage | None:
        """Show no picture."""
        del file, pixels
        return None

    def is_offline(self) -> bool:
        """Wait for nothing."""
        return False


class DeskFiles:
    """The files of an account, as the feed shows them."""

    def __init__(self, desk: FilesDesk, away: Away) -> None:
        self._desk = desk
        self._away = away

    def state(self, file: FileFacts) -> Transfer:
        """Tell how far a file has come."""
        return self._desk.state(file.id)

    def image(self, file: FileFacts, pixels: int) -> QImage | None:
        """Give a small picture from here, or have it fetched."""
        if file.place is None:
            return self._desk.thumbnail_of(file.id, pixels)
        return self._desk.thumbnail(file.place, pixels)

    def is_offline(self) -> bool:
        """Tell whether the line is away."""
        return self._away.away


class Away(Protocol):
    """Knows whether the line is away."""

    away: bool


def lay_tiles(b: Builder) -> None:
    """Lay out the files below the bubble, or in its place."""
    if not b.row.files:
        return
    if b.parts.bubble is not None:
        b.y += b.m.px(GAP)
    pictures = [file for file in b.row.files if is_picture(file)]
    others = [file for file in b.row.files if not is_picture(file)]
    if pictures:
        _pictures(b, pictures)
    for file in others:
        size = file_tile_size(b.m.look, b.room)
        _tile(b, file, QRectF(b.start_of(size.width()), b.y, size.width(), size.height()), picture=False)
        b.y += size.height() + b.m.px(GAP)
    b.y -= b.m.px(GAP)


def _pictures(b: Builder, pictures: list[FileFacts]) -> None:
    cells = image_grid(pictures, b.room)
    whole = QRectF()
    for cell in cells:
        whole = whole.united(cell)
    at = QPointF(b.start_of(whole.width()), b.y)
    for file, cell in zip(pictures, cells, strict=True):
        _tile(b, file, cell.translated(at), picture=True)
    b.y += whole.height() + b.m.px(GAP)


def _tile(b: Builder, file: FileFacts, rect: QRectF, *, picture: bool) -> None:
    b.parts.tiles.append(Tile(rect, file, picture))
    b.parts.body = b.parts.body.united(rect)


def draw_tiles(
    painter: QPainter, tiles: list[Tile], files: FilesOnShow, state: RowState, in_name: InName = nothing_in
) -> None:
    """Draw the tiles of a row."""
    for tile in tiles:
        hit = state.hovered_hit
        hovered = hit is not None and hit.kind.startswith("file") and hit.value == tile.file.id.hex
        transfer = files.state(tile.file)
        look = TileState(hovered=hovered, offline=files.is_offline(), in_name=in_name)
        if tile.is_picture:
            image = files.image(tile.file, _pixels(tile, painter.device().devicePixelRatio()))
            draw_image_tile(painter, tile.rect, tile.file, image, transfer, look)
        else:
            draw_file_tile(painter, tile.rect, tile.file, transfer, look)


def draw_thumb(painter: QPainter, thumb: Thumb, files: FilesOnShow) -> None:
    """Draw the small picture in a quote, cut to a square; nothing while it is not here."""
    pixels = round(thumb.rect.width() * 2 * painter.device().devicePixelRatio())
    image = files.image(thumb.file, pixels)
    if image is None or image.isNull():
        return
    draw_picture(painter, thumb.rect, THUMB_RADIUS, image, whole=False)


def _pixels(tile: Tile, ratio: float) -> int:
    """Give the longest side that a picture needs to fill its tile, which may cut it."""
    width, height = max(1, tile.file.width), max(1, tile.file.height)
    scale = max(tile.rect.width() / width, tile.rect.height() / height)
    return min(LARGEST, round(max(width, height) * scale * ratio))


def hits_of(tiles: list[Tile], files: FilesOnShow, theme: Theme, origin: QPointF) -> list[Hit]:
    """List what can be pressed of the tiles: the button before the tile that it stands in."""
    found: list[Hit] = []
    for tile in tiles:
        transfer = files.state(tile.file)
        action = action_of(transfer, tile.file)
        if action is not TileAction.NONE and _offered(tile, action):
            rect = action_rect(theme, tile.rect, tile.file).translated(origin).toAlignedRect()
            found.append(Hit(f"file_{action.value}", rect, tile.file.id.hex, words.tile_action_words(action)))
        said = tile_words(tile.file, transfer, offline=files.is_offline())
        found.append(Hit("file", tile.rect.translated(origin).toAlignedRect(), tile.file.id.hex, said))
    return found


def _offered(tile: Tile, action: TileAction) -> bool:
    return tile.file.place is not None or action is not TileAction.FETCH
