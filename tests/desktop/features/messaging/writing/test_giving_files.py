"""Files are pasted, dropped and chosen; the tray shows them and says what was refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.features.files.view.viewer import Viewer
from desktop.features.messaging.presenter.writing.composer import ComposerPresenter
from desktop.features.messaging.view.composer.drop import DropZone
from desktop.features.messaging.view.composer.field import Composer
from desktop.widgets.overlays.dialog import Dialog
from tests.desktop.features.messaging.writing import test_attaching
from tests.desktop.features.messaging.writing.test_attaching import names, settled

pytestmark = [pytest.mark.gui, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]

folder, presenter = test_attaching.folder, test_attaching.presenter
spawn, station = test_attaching.spawn, test_attaching.station


@pytest.fixture
def writer(presenter: ComposerPresenter, qtbot: QtBot) -> Iterator[Composer]:
    area = QWidget()
    qtbot.addWidget(area)
    made = Composer(presenter)
    column = QVBoxLayout(area)
    column.addStretch()
    column.addWidget(made)
    area.resize(600, 500)
    area.show()
    qtbot.waitExposed(area)
    made.editor.setFocus()
    yield made
    area.hide()


def carried(*paths: Path) -> QMimeData:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return source


def enter(widget: QWidget, source: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        source,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event


def drop(widget: QWidget, source: QMimeData) -> None:
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, source, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


def zone(writer: Composer) -> DropZone:
    assert writer._drop is not None
    return writer._drop


async def test_files_held_over_the_chat_show_where_they_go_and_are_attached(
    writer: Composer,
    folder: Path,
) -> None:
    area = writer.parentWidget()
    assert area is not None
    assert enter(area, carried(folder / "1.txt")).isAccepted()
    assert zone(writer).isVisible()
    assert zone(writer).geometry() == area.rect()
    enter(zone(writer), carried(folder / "1.txt"))
    drop(zone(writer), carried(folder / "1.txt", folder / "2.txt"))
    assert not zone(writer).isVisible()
    await settled(writer.presenter.attachments)

    assert names(writer.presenter.attachments) == ["1.txt", "2.txt"]


async def test_files_held_over_the_text_are_for_the_chat_too(writer: Composer, folder: Path) -> None:
    enter(writer.editor.viewport(), carried(folder / "1.txt"))
    assert zone(writer).isVisible()
    enter(zone(writer), carried(folder / "1.txt"))
    QApplication.sendEvent(zone(writer), QDragLeaveEvent())

    assert not zone(writer).isVisible()


async def test_files_that_leave_at_once_leave_nothing_and_those_dropped_at_once_are_taken(
    writer: Composer,
    folder: Path,
) -> None:
    enter(writer.editor.viewport(), carried(folder / "1.txt"))
    QApplication.sendEvent(writer.editor.viewport(), QDragLeaveEvent())
    QApplication.processEvents()
    assert not zone(writer).isVisible()
    enter(writer.editor.viewport(), carried(folder / "1.txt"))
    drop(writer.editor.viewport(), carried(folder / "1.txt"))
    await settled(writer.presenter.attachments)

    assert not zone(writer).isVisible()
    assert names(writer.presenter.attachments) == ["1.txt"]


async def test_words_held_over_the_chat_show_nothing(writer: Composer) -> None:
    source = QMimeData()
    source.setText("words")
    source.setUrls([QUrl("https://a.example/file.txt"), QUrl("javascript:alert(1)")])
    area = writer.parentWidget()
    assert area is not None

    assert not enter(area, source).isAccepted()
    assert not zone(writer).isVisible()


async def test_pasted_files_are_attached_and_their_names_are_not_text(
    writer: Composer,
    folder: Path,
) -> None:
    source = carried(folder / "1.txt")
    source.setText("file:///1.txt")
    writer.editor.insertFromMimeData(source)
    await settled(writer.presenter.attachments)

    assert names(writer.presenter.attachments) == ["1.txt"]
    assert writer.editor.toPlainText() == ""


async def test_a_pasted_picture_is_called_a_screenshot_of_its_moment(writer: Composer) -> None:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(1)
    source = QMimeData()
    source.setImageData(picture)
    writer.editor.insertFromMimeData(source)
    await settled(writer.presenter.attachments)

    (name,) = names(writer.presenter.attachments)
    assert Path(name).suffix == ".png"
    assert name[:14] == "Screenshot 202"
    assert len(name) == len("Screenshot 2026-11-24 17.48.png")


async def test_a_picture_that_cannot_be_read_is_said(writer: Composer) -> None:
    source = QMimeData()
    source.setImageData(QImage())
    source.setData("image/png", b"\x89PNG nonsense")
    writer.editor.image_given.emit(QImage())
    await settled(writer.presenter.attachments)

    assert names(writer.presenter.attachments) == []
    assert len(writer.tray.troubles()) == 1
    assert writer.tray.isVisible()


async def test_words_that_come_with_a_picture_stay_words(writer: Composer) -> None:
    source = QMimeData()
    source.setText("12\t13")
    source.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    writer.editor.insertFromMimeData(source)

    assert writer.editor.toPlainText() == "12\t13"
    assert writer.presenter.attachments.is_empty


@pytest.mark.parametrize(("answer", "attached"), [("stay", []), ("go", ["Text.txt"])])
async def test_a_text_that_is_too_long_is_offered_as_a_file(writer: Composer, answer: str, attached: list[str]) -> None:
    asked: list[Dialog] = []
    writer.deeds.asked.connect(asked.append)
    writer.editor.insertPlainText("Before")
    source = QMimeData()
    source.setText("가" * 16_001)
    writer.editor.insertFromMimeData(source)
    assert asked[0].windowTitle() == "Attach this text as a file?"
    asked[0].choose(answer)
    await settled(writer.presenter.attachments)

    assert names(writer.presenter.attachments) == attached
    assert writer.editor.toPlainText() == "Before"


async def test_what_was_refused_stands_in_the_tray_until_it_is_closed(
    writer: Composer,
    folder: Path,
) -> None:
    writer.editor.insertPlainText("Words")
    writer.presenter.attachments.attach([folder])
    await settled(writer.presenter.attachments)
    assert writer.tray.troubles() == ["files: Not attached: this is a folder. Attach its files, or a ZIP of it."]
    writer.presenter.attachments.forget_troubles()

    assert not writer.tray.isVisible()
    assert writer.editor.toPlainText() == "Words"


async def test_send_says_that_files_are_being_copied(writer: Composer, folder: Path) -> None:
    writer.presenter.attachments.attach([folder / "1.txt"])
    assert (writer.send.words(), writer.send.isEnabled()) == ("Copying files", False)
    await settled(writer.presenter.attachments)

    assert (writer.send.words(), writer.send.isEnabled()) == ("Add to outbox", True) or writer.send.words() == "Send"


async def test_the_tool_asks_for_files(writer: Composer, folder: Path) -> None:
    asked: list[QFileDialog] = []
    writer.deeds.asked.connect(asked.append)
    writer.tools.attach.click()
    asked[0].filesSelected.emit([str(folder / "1.txt"), str(folder / "empty.txt")])
    asked[0].close()
    await settled(writer.presenter.attachments)

    assert names(writer.presenter.attachments) == ["1.txt", "empty.txt"]


async def test_an_attached_picture_is_looked_at_before_it_is_sent(writer: Composer, qtbot: QtBot) -> None:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(1)
    writer.presenter.attachments.attach_image(picture, "one.png")
    writer.presenter.attachments.attach_text("x", "two.txt")
    await settled(writer.presenter.attachments)
    writer.deeds.look(writer.presenter.attachments.ids[0])
    viewer = writer.window().findChild(Viewer)
    assert isinstance(viewer, Viewer)

    assert viewer.isVisible()
    assert viewer.place.file.name == "one.png"
    assert not viewer.buttons["right"].isEnabled()
    viewer.close_viewer()


@pytest.mark.parametrize(
    "name", ["a\u202egnp.exe", "\u2066x", "가" * 80 + ".txt", "CON", "NUL.txt", "=cmd|calc.csv", "<img src=x>.txt"]
)
async def test_names_that_lie_are_attached_and_shown_for_what_they_are(
    writer: Composer,
    folder: Path,
    name: str,
) -> None:
    (folder / name).write_text("x")
    writer.presenter.attachments.attach([folder / name, folder / f"{name} gone"])
    await settled(writer.presenter.attachments)

    assert len(writer.presenter.attachments.files) == 1
    assert not {"\u202e", "\u2066"} & set("".join(writer.tray.troubles()))
