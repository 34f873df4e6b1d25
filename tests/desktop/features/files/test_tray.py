"""The tray of what will be sent, by keys and by mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.features.files.presenter.desk import Attachment
from desktop.features.files.view.tray import AttachmentTray
from desktop.widgets.theme import Theme
from tests.desktop.features.files.room import Room, picture
from tests.desktop.features.office import heard


async def attached(room: Room, count: int) -> list[Attachment]:
    taken = await room.desk.attach([room.write(f"{n}.png", picture()) for n in range(count)])
    return [one for one in taken if isinstance(one, Attachment)]


async def test_the_tray_is_walked_and_emptied_by_keys(room: Room, theme: Theme, qtbot: QtBot) -> None:
    files = await attached(room, 3)
    tray = AttachmentTray(room.desk)
    qtbot.addWidget(tray)
    removed, moved, opened = heard(tray.removed), heard(tray.moved), heard(tray.opened)
    assert tray.isHidden()
    tray.show_files(files)
    tray.show()
    tray.activateWindow()
    QApplication.processEvents()
    tray.chips[0].setFocus()

    QTest.keyClick(tray.chips[0], Qt.Key.Key_Right)
    assert tray.chips[1].hasFocus()
    QTest.keyClick(tray.chips[1], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(tray.chips[1], Qt.Key.Key_Return)
    QTest.keyClick(tray.chips[1], Qt.Key.Key_Delete)

    assert (removed, moved, opened) == ([(files[1].id,)], [(files[1].id, 1)], [(files[1].id,)])
    tray.show_files([files[0], files[2]])
    assert tray.chips[1].hasFocus()
    tray.show_files([])
    assert tray.isHidden()
    await room.settle()


async def test_a_chip_is_moved_by_the_mouse(room: Room, theme: Theme, qtbot: QtBot) -> None:
    files = await attached(room, 3)
    tray = AttachmentTray(room.desk)
    qtbot.addWidget(tray)
    moved, opened = heard(tray.moved), heard(tray.opened)
    tray.resize(800, 60)
    tray.show_files(files)
    tray.show()
    QApplication.processEvents()

    first, last = tray.chips[0], tray.chips[2]
    target = last.geometry().center() - first.pos()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(first, target)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=target)

    assert moved == [(files[0].id, 2)]
    assert opened == []
    await room.settle()


async def test_every_control_of_the_tray_has_a_name(room: Room, theme: Theme, qtbot: QtBot) -> None:
    files = await attached(room, 1)
    tray = AttachmentTray(room.desk)
    qtbot.addWidget(tray)

    tray.show_files(files, reading=1)

    assert tray.chips[0].accessibleName().startswith("0.png, PNG, ")
    assert tray.chips[0]._cross.accessibleName() == "Remove 0.png"
    assert tray._reading[0].accessibleName() == "Reading the file"


async def test_ten_files_at_twice_the_text_size_leave_room_for_writing(room: Room, theme: Theme, qtbot: QtBot) -> None:
    theme.text_scale = 2.0
    tray = AttachmentTray(room.desk)
    qtbot.addWidget(tray)
    tray.resize(460, 400)

    tray.show_files(await attached(room, 10))

    assert tray.height() <= theme.px(52) * 2.5
