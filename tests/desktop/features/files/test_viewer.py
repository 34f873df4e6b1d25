"""The full view of pictures: going, zooming, copying and closing by keys."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.features.files.presenter.desk import FilePlace
from desktop.features.files.view.stage import Stage
from desktop.features.files.view.viewer import Viewer
from desktop.widgets.theme import Theme
from tests.desktop.features.files.room import Room, picture
from tests.desktop.features.office import heard


def shown(room: Room, theme: Theme, qtbot: QtBot, count: int = 3) -> tuple[QWidget, Viewer, list[FilePlace]]:
    del theme
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    places = [room.place(room.server.keep(f"{n}.png", picture(1_600, 1_200)), n + 1) for n in range(count)]
    viewer = Viewer(room.desk, window)
    viewer.show_picture(places, places[1])
    return window, viewer, places


async def test_the_viewer_shows_the_whole_picture_and_goes_through_all(room: Room, theme: Theme, qtbot: QtBot) -> None:
    window, viewer, places = shown(room, theme, qtbot)
    assert viewer.geometry() == window.rect()
    assert viewer.title.accessibleName().startswith("1.png, 2 of 3 · PNG · ")
    await room.settle()
    assert viewer.buttons["copy"].isEnabled()

    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.place == places[2]
    assert not viewer.buttons["right"].isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    QTest.keyClick(viewer, Qt.Key.Key_Home)
    assert viewer.place == places[0]
    await room.settle()
    viewer.close_viewer()


async def test_the_viewer_zooms_and_fits_by_keys_that_the_window_has_too(
    room: Room, theme: Theme, qtbot: QtBot
) -> None:
    _window, viewer, _places = shown(room, theme, qtbot)
    await room.settle()
    fitting = viewer.stage.scale

    QTest.keyClick(viewer, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert viewer.stage.scale == pytest.approx(fitting * 1.25)
    QTest.keyClick(viewer, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(viewer, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert viewer.stage.is_fit
    QTest.keyClick(viewer, Qt.Key.Key_Equal)
    QTest.keyClick(viewer, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert viewer.stage.is_fit
    viewer.close_viewer()


async def test_escape_closes_and_gives_the_focus_back(room: Room, theme: Theme, qtbot: QtBot) -> None:
    window, viewer, _places = shown(room, theme, qtbot)
    viewer.close_viewer()
    field = QWidget(window)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.show()
    field.setFocus()
    closed = heard(viewer.closed)

    viewer.show_picture(_places, _places[0])
    assert viewer.hasFocus()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)

    assert viewer.isHidden()
    assert field.hasFocus()
    assert len(closed) == 1
    await room.settle()


async def test_the_focus_stays_in_the_viewer_and_every_button_has_a_name(
    room: Room, theme: Theme, qtbot: QtBot
) -> None:
    _window, viewer, _places = shown(room, theme, qtbot)
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or viewer, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() in viewer.buttons.values()
    assert all(button.accessibleName() for button in viewer.buttons.values())
    viewer.close_viewer()
    await room.settle()


async def test_a_picture_is_copied_whole(room: Room, theme: Theme, qtbot: QtBot) -> None:
    _window, viewer, _places = shown(room, theme, qtbot)
    await room.settle()

    QTest.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().image().width() == 1_600
    viewer.close_viewer()


async def test_a_picture_that_does_not_come_says_why(room: Room, theme: Theme, qtbot: QtBot) -> None:
    room.server.refuses = "files.not_found"
    _window, viewer, places = shown(room, theme, qtbot)
    await room.settle()
    viewer.grab()

    assert room.desk.picture_trouble(places[1].file.id) == "files.not_found"
    assert not viewer.buttons["copy"].isEnabled()
    viewer.close_viewer()


async def test_the_message_of_a_picture_can_be_gone_to(room: Room, theme: Theme, qtbot: QtBot) -> None:
    _window, viewer, places = shown(room, theme, qtbot)
    wanted = heard(viewer.jump)

    viewer.buttons["jump"].click()

    assert wanted == [(places[1],)]
    assert viewer.isHidden()
    await room.settle()


def test_the_wheel_zooms_where_the_pointer_is(theme: Theme, qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(400, 300)
    stage.show_image(QImage(1_600, 1_200, QImage.Format.Format_RGB32), QSize(1_600, 1_200), anew=True)

    stage.zoom(4.0, QPointF(0, 0))
    assert stage.target().topLeft() == QPointF(0, 0)
    stage.move_by(QPointF(10_000, -10_000))
    assert (stage.target().left(), stage.target().bottom()) == (0, 300)
    stage.zoom(1_000.0)
    assert stage.scale <= 8.0
    stage.zoom(0.0001)
    assert stage.is_fit


def moving(room: Room, frames: int = 3, size: int = 40) -> FilePlace:
    """Have an animated picture that somebody has sent, its frames in other colours."""
    content = BytesIO()
    colours = [Image.new("RGB", (size, size), (80 * n % 256, n % 256, 90)) for n in range(frames)]
    colours[0].save(content, "GIF", save_all=True, append_images=colours[1:], duration=20, loop=0)
    return room.place(room.server.keep("moving.gif", content.getvalue()), 1)


def one_by_one(room: Room, qtbot: QtBot, *places: FilePlace) -> Viewer:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    viewer = Viewer(room.desk, window)
    viewer.show_picture(places, places[0])
    return viewer


async def test_an_animated_picture_plays_and_rests_by_its_key(room: Room, theme: Theme, qtbot: QtBot) -> None:
    viewer = one_by_one(room, qtbot, moving(room))
    assert viewer.buttons["play"].isHidden()
    await room.settle()
    player = viewer.player
    assert player is not None
    assert viewer.buttons["play"].accessibleName() == "Pause"
    with qtbot.waitSignals([player.moved] * 4):
        pass

    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert viewer.buttons["play"].accessibleName() == "Play"
    still = heard(player.moved)
    qtbot.wait(80)
    assert still == []
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(still) > 1)
    viewer.close_viewer()
    assert viewer.player is None


async def test_with_reduced_motion_an_animated_picture_waits_to_be_asked(
    room: Room, theme: Theme, qtbot: QtBot
) -> None:
    theme.reduced_motion = True
    viewer = one_by_one(room, qtbot, moving(room))
    await room.settle()
    assert viewer.player is not None
    assert not viewer.player.plays

    viewer.buttons["play"].click()

    assert viewer.player.plays
    viewer.close_viewer()


async def test_a_film_rests_after_a_minute(
    room: Room, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.features.files.view.film.PLAYED_MS", 50)
    viewer = one_by_one(room, qtbot, moving(room))
    await room.settle()

    qtbot.waitUntil(lambda: viewer.player is not None and not viewer.player.plays)

    viewer.close_viewer()


async def test_going_on_ends_a_film_and_what_stands_still_has_no_button(room: Room, theme: Theme, qtbot: QtBot) -> None:
    viewer = one_by_one(room, qtbot, moving(room), moving(room, frames=1))
    await room.settle()
    assert viewer.player is not None

    QTest.keyClick(viewer, Qt.Key.Key_Right)
    await room.settle()

    assert viewer.player is None
    assert viewer.buttons["play"].isHidden()
    viewer.close_viewer()


@pytest.mark.parametrize(("bound", "most"), [("FILM_BYTES", 100), ("FILM_PIXELS", 1_599), ("_FILM_FRAMES", 2)])
async def test_what_is_too_large_to_be_played_stands_still(
    bound: str, most: int, room: Room, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"desktop.features.files.presenter.looking.decoding.{bound}", most)
    viewer = one_by_one(room, qtbot, moving(room))

    await room.settle()

    assert viewer.buttons["copy"].isEnabled()
    assert viewer.player is None
    viewer.close_viewer()


async def test_only_the_last_films_are_in_memory(room: Room) -> None:
    places = [moving(room) for _ in range(5)]
    for place in places:
        room.desk.picture(place)
        await room.settle()

    assert [room.desk.film(place.file.id) is not None for place in places] == [False, False, True, True, True]
    room.desk.forget_pictures()
    assert all(room.desk.film(place.file.id) is None for place in places)
