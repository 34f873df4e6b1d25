"""Files of messages in the feed: what a press does, what a screen reader says, what is drawn anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from backend.contract.base import FileId
from backend.contract.files import File, FileKind
from backend.contract.messaging import Message
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.files.presenter.desk import (
    Attachment,
    FilePlace,
    FilesDesk,
    FileTrouble,
    Transfer,
    TransferKind,
)
from desktop.features.files.view.viewer import Viewer
from desktop.features.messaging.presenter.conversation import ConversationPresenter
from desktop.features.messaging.view.conversation import ConversationView
from desktop.widgets.feed.types import Hit
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.theme import Theme
from tests.desktop.features.office import Office
from tests.desktop.features.story import ME, MINA, YUTONG, said

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]
Opener = Callable[..., ConversationView]


class HandFiles(QObject):
    """The files of an account; what is here and what moves is the test's will."""

    changed = Signal(object)
    saved = Signal(object, str)
    trouble = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.states: dict[FileId, Transfer] = {}
        self.images: dict[FileId, QImage] = {}
        self.broken: dict[FileId, str] = {}
        self.done: list[tuple[str, str]] = []
        self.openable = True

    def state(self, file: FileId) -> Transfer:
        return self.states.get(file, Transfer(TransferKind.REMOTE))

    def thumbnail(self, place: FilePlace, pixels: int) -> QImage | None:
        return self.images.get(place.file.id)

    def picture(self, place: FilePlace) -> QImage | None:
        return self.images.get(place.file.id)

    def attachment(self, file: FileId) -> Attachment | None:
        return Attachment(file, "survey.pdf", 5_000, "0" * 64, FileKind.DOCUMENT, "application/pdf")

    def thumbnail_of(self, file: FileId, pixels: int) -> QImage | None:
        return self.images.get(file)

    def picture_trouble(self, file: FileId) -> str:
        return self.broken.get(file, "")

    def forget_pictures(self) -> None:
        self.done.append(("forget", ""))

    def can_open(self, place: FilePlace) -> bool:
        return self.openable

    def suggested_name(self, place: FilePlace) -> str:
        return place.file.name

    def open(self, place: FilePlace) -> None:
        self.done.append(("open", place.file.name))

    def fetch(self, place: FilePlace) -> None:
        self.done.append(("fetch", place.file.name))

    def cancel(self, file: FileId) -> None:
        self.done.append(("cancel", file.hex))

    async def save(self, place: FilePlace, target: Path) -> None:
        if target.name == "full":
            raise FileTrouble("files.disk_full")
        self.saved.emit(place.file.id, str(target))


def file_of(number: int, name: str, kind: FileKind = FileKind.DOCUMENT, side: int = 0) -> File:
    media = "image/png" if kind is FileKind.IMAGE else "application/pdf"
    sha = "0" * 64
    return File(
        id=FileId(UUID(int=number)), name=name, size=5_000, sha256=sha, kind=kind, media=media, width=side, height=side
    )


PLAN, SURVEY = file_of(1, "plan.png", FileKind.IMAGE, 200), file_of(2, "survey.pdf")


@pytest.fixture
def files() -> HandFiles:
    return HandFiles()


@pytest.fixture
def opened(office: Office, files: HandFiles, theme: Theme, qtbot: QtBot) -> Opener:
    def open_(*messages: Message) -> ConversationView:
        chat = office.chat((ME, MINA, YUTONG), title="Yard", messages=messages, read=len(messages))
        desk = replace(office.desk, files=cast("FilesDesk", files))
        view = ConversationView(ConversationPresenter(chat, desk), theme)
        qtbot.addWidget(view)
        view.resize(640, 700)
        view.show()
        qtbot.waitExposed(view)
        return view

    return open_


def hits(view: ConversationView, index: int = 0) -> list[Hit]:
    row = view.feed.stage.row(index)
    spot = view.feed.stage.spot(index)
    assert spot is not None
    return [hit for hit in view.painter.hits(row, view.feed.rect_of(spot)) if hit.kind.startswith("file")]


def red() -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_a_file_is_opened_by_a_press_and_by_enter(files: HandFiles, opened: Opener) -> None:
    view = opened(said(1, text="", files=(SURVEY,)))
    (tile,) = [hit for hit in hits(view) if hit.kind == "file"]
    view.feed.activate(0, tile)
    view.feed.action.emit("1", "open")

    assert files.done == [("open", "survey.pdf")] * 2


def test_what_cannot_be_opened_is_offered_to_be_saved(files: HandFiles, opened: Opener) -> None:
    files.openable = False
    view = opened(said(1, text="", files=(SURVEY,)))
    view.feed.action.emit("1", "open")

    (dialog,) = view.findChildren(QFileDialog)
    assert files.done == []
    dialog.reject()


@pytest.mark.parametrize(
    ("kind", "button", "done"),
    [
        (TransferKind.REMOTE, "file_fetch", "fetch"),
        (TransferKind.DOWNLOADING, "file_cancel", "cancel"),
        (TransferKind.FAILED, "file_retry", "fetch"),
    ],
)
def test_the_button_of_a_tile_does_what_its_state_asks(
    files: HandFiles, opened: Opener, kind: TransferKind, button: str, done: str
) -> None:
    files.states[SURVEY.id] = Transfer(kind, 0.5)
    view = opened(said(1, text="", files=(SURVEY,)))
    (pressed,) = [hit for hit in hits(view) if hit.kind == button]
    view.feed.activate(0, pressed)

    assert [verb for verb, _ in files.done] == [done]


def test_a_picture_that_comes_is_drawn_and_no_row_moves(files: HandFiles, opened: Opener) -> None:
    view = opened(said(1, text="", files=(PLAN,)))
    height = view.feed.stage.height_of(0)
    before = view.feed.grab().toImage()
    files.images[PLAN.id] = red()
    files.changed.emit(PLAN.id)

    assert view.feed.grab().toImage() != before
    assert view.feed.stage.height_of(0) == height


def test_the_menu_of_a_picture_copies_it_when_it_is_here(files: HandFiles, opened: Opener) -> None:
    view = opened(said(1, text="", files=(PLAN,)))
    menu = view.actions_of.menu_for("1")
    assert menu is not None
    names = [action.text() for action in menu.actions() if action.text()]
    next(action for action in menu.actions() if action.text() == "Copy image").trigger()
    files.images[PLAN.id] = red()
    files.changed.emit(PLAN.id)

    assert names[:4] == ["Show large", "Copy image", "Save as…", "Reply"]
    assert QGuiApplication.clipboard().image().width() == 200


def test_a_saved_file_is_shown_in_its_folder_from_then_on(office: Office, opened: Opener, tmp_path: Path) -> None:
    view = opened(said(1, text="", files=(SURVEY,)))
    words: list[str] = []
    view.said.connect(words.append)
    place = FilePlace(view.presenter.conversation, 1, SURVEY)
    assert view.file_actions is not None
    view.file_actions.save(place, tmp_path / "copy.pdf")
    asyncio.run(office.spawned.pop())

    menu = view.actions_of.menu_for("1")
    assert menu is not None
    assert "Show in folder" in [action.text() for action in menu.actions()]
    assert words == ["Saved copy.pdf"]


def test_a_row_tells_its_files_and_their_state(files: HandFiles, opened: Opener) -> None:
    files.states[SURVEY.id] = Transfer(TransferKind.DOWNLOADING, 0.5)
    view = opened(said(1, text="Look", files=(SURVEY,)))

    assert "Look, survey.pdf, PDF, 5 KB, Loading" in view.painter.accessible(view.feed.stage.row(0))


def test_an_upload_that_ends_is_said_and_one_that_fails_at_once(
    files: HandFiles, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, bool]] = []
    urgent = QAccessible.AnnouncementPoliteness.Assertive

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.message(), event.politeness() is urgent))

    opened(said(1, text="Look", files=(SURVEY,)))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    for state in (
        Transfer(TransferKind.DOWNLOADING, 0.5),
        Transfer(TransferKind.LOCAL),
        Transfer(TransferKind.UPLOADING, 0.5),
        Transfer(TransferKind.WAITING, 0.5),
        Transfer(TransferKind.LOCAL),
        Transfer(TransferKind.UPLOADING, 0.5),
        Transfer(TransferKind.FAILED, code="files.no_space"),
    ):
        files.states[SURVEY.id] = state
        files.changed.emit(SURVEY.id)

    assert heard == [
        ("survey.pdf is uploaded", False),
        (f"survey.pdf was not uploaded. {refusal_words('files.no_space')}", True),
    ]


def test_what_was_searched_for_is_marked_in_the_name_of_a_file(opened: Opener) -> None:
    view = opened(said(1, text="", files=(SURVEY,)), said(2, YUTONG, text="", files=(SURVEY,)))
    plain = view.feed.grab().toImage()
    view.show_hits({1: ()}, lambda name: [(0, 6)] if name == "survey.pdf" else [])
    marked = view.feed.grab().toImage()
    rows = [view.feed.rect_of(spot) for spot in view.feed.stage.placed]

    assert marked.copy(rows[0]) != plain.copy(rows[0])
    assert marked.copy(rows[1]) == plain.copy(rows[1])
    view.show_hits({})
    assert view.feed.grab().toImage() == plain


def test_the_quote_of_a_picture_shows_it_small(files: HandFiles, opened: Opener) -> None:
    view = opened(said(1, text="", files=(PLAN,)), said(2, YUTONG, "Yes", reply_to=1))
    before = view.feed.grab().toImage()
    parts = view.painter.parts(view.feed.stage.row(1), view.feed.viewport().width())
    assert parts.thumb is not None
    files.images[PLAN.id] = red()
    files.changed.emit(PLAN.id)

    place = view.feed.rect_of(view.feed.stage.placed[1]).topLeft() + parts.thumb.rect.center().toPoint()
    assert view.feed.grab().toImage() != before
    assert view.feed.viewport().grab(QRect(place, place)).toImage().pixelColor(0, 0) == QColor("red")


def test_a_message_of_files_alone_has_no_empty_bubble(opened: Opener) -> None:
    view = opened(said(1, text="", files=(PLAN, SURVEY)))
    parts = view.painter.parts(view.feed.stage.row(0), 600)

    assert parts.bubble is None
    assert [tile.is_picture for tile in parts.tiles] == [True, False]
    assert parts.body.height() > 64


def test_without_room_to_save_it_is_said(office: Office, opened: Opener, tmp_path: Path) -> None:
    view = opened(said(1, text="", files=(SURVEY,)))
    words: list[str] = []
    view.refused.connect(words.append)
    assert view.file_actions is not None
    view.file_actions.save(FilePlace(view.presenter.conversation, 1, SURVEY), tmp_path / "full")
    asyncio.run(office.spawned.pop())

    assert len(words) == 1


def test_a_picture_that_cannot_be_read_is_not_copied_and_that_is_said(files: HandFiles, opened: Opener) -> None:
    view = opened(said(1, text="", files=(PLAN,)))
    words: list[str] = []
    view.refused.connect(words.append)
    assert view.file_actions is not None
    view.file_actions.copy(FilePlace(view.presenter.conversation, 1, PLAN))
    files.broken[PLAN.id] = "files.not_readable"
    files.changed.emit(PLAN.id)
    files.changed.emit(PLAN.id)

    assert len(words) == 1


def test_a_press_on_a_picture_opens_it_among_those_around(files: HandFiles, opened: Opener) -> None:
    other = file_of(3, "b.png", FileKind.IMAGE, 100)
    view = opened(said(1, text="", files=(PLAN, SURVEY)), said(2, text="", files=(other,)), said(3))
    (tile,) = [hit for hit in hits(view) if hit.kind == "file" and hit.value == PLAN.id.hex]
    view.feed.activate(0, tile)
    (viewer,) = view.window().findChildren(Viewer)
    assert viewer.place.file == PLAN
    viewer.step(1)

    assert viewer.place.file == other
    viewer.close_viewer()


def test_ending_an_upload_asks_before_typed_words_go(office: Office, files: HandFiles, opened: Opener) -> None:
    view = opened(said(1))
    command = office.actions.send(view.presenter.conversation, "Look", files=[SURVEY.id])
    key = f"pending:{command}"
    files.states[SURVEY.id] = Transfer(TransferKind.UPLOADING, 0.5)
    asked: list[Dialog] = []
    view.actions_of.asked.connect(asked.append)
    (cancel,) = [hit for hit in hits(view, 1) if hit.kind == "file_cancel"]
    for answer, left in (("keep", 1), ("delete", 0)):
        view.feed.hit.emit(key, cancel)
        asked.pop().choose(answer)
        assert len(office.store.pending(view.presenter.conversation)) == left


def test_of_several_files_the_menu_is_about_the_one_it_opens_on(opened: Opener) -> None:
    view = opened(said(1, text="Look", files=(PLAN, SURVEY)))
    on_text, on_file = view.actions_of.menu_for("1"), view.actions_of.menu_for("1", Hit("file", QRect(), SURVEY.id.hex))
    assert on_text is not None
    assert on_file is not None

    assert on_text.actions()[0].text() == "Reply"
    assert on_file.actions()[0].text() == "Open"
