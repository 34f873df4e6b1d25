"""Tiles of files: what they show, say, and how large they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from backend.contract.files import File, FileKind
from desktop.features.directory.presenter.sizes import size_words
from desktop.features.files.presenter.facts import Transfer, TransferKind
from desktop.features.files.presenter.words import progress_words
from desktop.features.files.view.tiles import (
    TileAction,
    TileState,
    action_of,
    action_rect,
    draw_file_tile,
    draw_image_tile,
    elided_name,
    file_tile_size,
    image_grid,
    image_tile_size,
    is_picture,
    tile_words,
)
from desktop.widgets.theme import Theme
from tests.desktop.features.files.room import facts
from tests.desktop.features.files.test_names import HOSTILE
from tests.support import pace

REMOTE, LOCAL = Transfer(TransferKind.REMOTE), Transfer(TransferKind.LOCAL)


STATES = (
    REMOTE,
    LOCAL,
    Transfer(TransferKind.WAITING),
    Transfer(TransferKind.WAITING, 0.62),
    Transfer(TransferKind.UPLOADING, 0.3),
    Transfer(TransferKind.DOWNLOADING, 1.0),
    Transfer(TransferKind.FAILED, code="files.content_wrong"),
)


def photo(width: int = 800, height: int = 600, name: str = "photo.png") -> File:
    return facts(name, "image/png", FileKind.IMAGE, width=width, height=height)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_tile_keeps_its_size_and_stays_in_it_whatever_happens(state: Transfer, scale: float, theme: Theme) -> None:
    theme.text_scale = scale
    size = file_tile_size(theme, 440)
    for room in (size, QSize(round(size.width()), round(size.height()))):
        canvas = QImage(round(room.width()) + 40, round(room.height()) + 40, QImage.Format.Format_RGB32)
        canvas.fill(QColor("magenta"))
        rect = QRectF(20, 20, room.width(), room.height())
        painter = QPainter(canvas)
        draw_file_tile(painter, rect, facts("a" * 200 + ".pdf"), state, TileState(hovered=True, focused=True))
        draw_image_tile(painter, rect, photo(), None, state, TileState(offline=True))
        painter.end()
        assert {canvas.pixelColor(x, 10).name() for x in range(canvas.width())} == {"#ff00ff"}
        assert {canvas.pixelColor(canvas.width() - 10, y).name() for y in range(canvas.height())} == {"#ff00ff"}


def test_a_still_of_what_may_move_says_so_in_its_corner(theme: Theme) -> None:
    rect, image = QRectF(0, 0, 200, 150), QImage(200, 150, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    drawn: list[QImage] = []
    for media in ("image/png", "image/gif"):
        canvas = QImage(200, 150, QImage.Format.Format_RGB32)
        canvas.fill(QColor("white"))
        painter = QPainter(canvas)
        file = facts("plan", media, FileKind.IMAGE, width=200, height=150)
        draw_image_tile(painter, rect, file, image, LOCAL, TileState())
        painter.end()
        drawn.append(canvas)

    still, moving = drawn
    assert still.copy(0, 0, 60, 30) != moving.copy(0, 0, 60, 30)
    assert still.copy(60, 0, 140, 150) == moving.copy(60, 0, 140, 150)
    assert still.copy(0, 30, 60, 120) == moving.copy(0, 30, 60, 120)


def test_a_picture_has_its_proportions_within_its_bounds() -> None:
    assert image_tile_size(photo(1600, 900), 440).toSize() == QSize(320, 180)
    assert image_tile_size(photo(600, 1200), 440).toSize() == QSize(120, 240)
    assert image_tile_size(photo(100, 80), 440).toSize() == QSize(100, 80)
    assert image_tile_size(photo(10_000, 3), 440).toSize() == QSize(320, 48)
    assert image_tile_size(photo(1600, 900), 160).toSize() == QSize(160, 90)


@pytest.mark.parametrize("count", range(2, 11))
def test_several_pictures_stand_in_a_grid_that_holds_them_all(count: int) -> None:
    cells = image_grid([photo() for _ in range(count)], 440)

    assert len(cells) == count
    assert all(cell.left() >= 0 and cell.right() <= 321 for cell in cells)
    assert not any(one.intersects(other) for place, one in enumerate(cells) for other in cells[:place])


def test_what_may_not_be_decoded_is_a_file_and_no_picture() -> None:
    assert is_picture(photo())
    assert not is_picture(photo(0, 0))
    assert not is_picture(facts("a.svg", "image/svg+xml", FileKind.IMAGE, width=10, height=10))
    assert not is_picture(facts("a.png", "image/png", FileKind.PROGRAM, width=10, height=10))


def test_the_button_does_what_the_state_needs() -> None:
    done = [action_of(state) for state in STATES]

    assert done == [
        TileAction.FETCH,
        TileAction.NONE,
        TileAction.CANCEL,
        TileAction.CANCEL,
        TileAction.CANCEL,
        TileAction.CANCEL,
        TileAction.RETRY,
    ]
    assert action_of(REMOTE, photo()) is TileAction.NONE


def test_the_button_is_large_enough_to_be_hit(theme: Theme) -> None:
    rect = QRectF(0, 0, 300, 64)

    assert action_rect(theme, rect, facts("a.pdf")).width() >= 28
    assert rect.contains(action_rect(theme, rect, facts("a.pdf")))
    assert rect.contains(action_rect(theme, rect, photo()))


def test_a_name_is_cut_in_its_middle_and_keeps_its_extension(theme: Theme) -> None:
    font = theme.font("body")

    for name in ("Pump room 3 survey, final version, signed.pdf", "매우 긴 이름을 가진 파일 최종 수정본.hwp"):
        shown = elided_name(name, font, 140)
        assert shown.endswith(name[-4:])
        assert "…" in shown
        assert QFontMetricsF(font).horizontalAdvance(shown) <= 141
    assert "\u202e" not in elided_name("invoice\u202egpj.exe", font, 300)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_holds_up_a_tile(name: str, theme: Theme) -> None:
    canvas = QImage(400, 100, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)

    def draw(part: str) -> str:
        file = facts(part)
        draw_file_tile(painter, QRectF(0, 0, 300, 64), file, REMOTE, TileState())
        return tile_words(file, REMOTE)

    said = draw(name or " ")
    pace.check_linear(draw, name or " ")
    painter.end()

    assert len(said) < 600
    assert "\u202e" not in said


def test_a_tile_says_everything_in_words(theme: Theme) -> None:
    file = facts("Survey.pdf", size=2_202_009)

    assert tile_words(file, REMOTE) == "Survey.pdf, PDF, 2.1 MB"
    assert tile_words(file, STATES[3]) == "Survey.pdf, PDF, 2.1 MB, 1.3 of 2.1 MB, paused"
    assert tile_words(file, STATES[2], offline=True) == "Survey.pdf, PDF, 2.1 MB, Goes on when you are online"
    assert "something else than this file" in tile_words(file, STATES[6])
    assert tile_words(facts("a.exe", "application/octet-stream", FileKind.PROGRAM), LOCAL).startswith("a.exe, Program")


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 B"), (812, "812 B"), (1024, "1 KB"), (5_033_164, "4.8 MB"), (104_857_600, "100 MB"), (7 << 40, "7.0 TB")],
)
def test_sizes_are_said_as_people_know_them(size: int, said: str, theme: Theme) -> None:
    assert size_words(size) == said
    assert progress_words(facts("a", size=size), 0.0).endswith(said)
