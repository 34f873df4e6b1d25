"""What can be done with a file of a message: open, look at, save, copy, fetch, cancel, try again."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import fill
from desktop.features.files.presenter.desk import FilePlace, FilesDesk, FileTrouble
from desktop.features.files.presenter.facts import FileId, TransferKind
from desktop.features.files.presenter.names import shown_name
from desktop.features.files.view.saving import ask_where
from desktop.features.files.view.tiles import is_picture
from desktop.features.files.view.viewer import look_at
from desktop.features.messaging.presenter.feed.rows import FeedRow, FileFacts
from desktop.widgets.announcing import announce
from desktop.widgets.feed.text.spans import one_line
from desktop.widgets.feed.types import Hit
from desktop.widgets.overlays.dialog import Verb, ask
from desktop.widgets.overlays.menu import Menu

if TYPE_CHECKING:
    from desktop.features.messaging.view.conversation import ConversationView

KEEP, DELETE = "keep", "delete"
SPOKEN_NAME = 60
AROUND = 100
"""Messages on either side whose pictures the viewer steps through."""


class FileActions(QObject):
    """The verbs of the files of one view."""

    def __init__(self, view: ConversationView, desk: FilesDesk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._saved: dict[object, Path] = {}
        self._copying: FilePlace | None = None
        self._uploading: set[UUID] = set()
        desk.changed.connect(self._on_changed)
        desk.saved.connect(self._on_saved)
        desk.trouble.connect(self._on_trouble)

    def press(self, key: Hashable, hit: Hit) -> None:
        """Do what a pressed tile or its button does."""
        file = self.find(key, hit)
        if file is None:
            return
        if hit.kind == "file":
            self.open(file)
        elif hit.kind == "file_cancel":
            self._cancel(key, file)
        elif file.place is not None:
            self._desk.fetch(file.place)
        else:
            self._view.presenter.retry(key)

    def find(self, key: Hashable, hit: Hit | None) -> FileFacts | None:
        """Find the file that a pressed place belongs to."""
        facts = self._view.presenter.facts(key)
        if facts is None or hit is None or not hit.kind.startswith("file"):
            return None
        return next((file for file in facts.files if file.id.hex == hit.value), None)

    def open(self, file: FileFacts) -> None:
        """Show a picture large, open what can be opened, and offer to save everything else."""
        if file.place is None:
            return
        if is_picture(file):
            self._look(file.place)
        elif self._desk.can_open(file.place):
            self._desk.open(file.place)
        else:
            self.save_as(file.place)

    def fill_menu(self, menu: Menu, file: FileFacts) -> None:
        """Put the verbs of one file into the menu of its message."""
        place = file.place
        if place is None:
            return
        if is_picture(file):
            menu.add(self.tr("Show large"), lambda: self.open(file), icon="eye")
            menu.add(self.tr("Copy image"), lambda: self.copy(place), icon="copy")
        elif self._desk.can_open(place):
            menu.add(self.tr("Open"), lambda: self.open(file), icon="file-text")
        menu.add(self.tr("Save as…"), lambda: self.save_as(place), icon="download")
        if file.id in self._saved:
            menu.add(self.tr("Show in folder"), lambda: self._show(file.id), icon="folder-open")
        menu.addSeparator()

    def copy(self, place: FilePlace) -> None:
        """Put a whole picture into the clipboard, as soon as it is here."""
        image, code = self._desk.picture(place), self._desk.picture_trouble(place.file.id)
        self._copying = place if image is None and not code else None
        if image is not None:
            QGuiApplication.clipboard().setImage(image)
            self._desk.forget_pictures()
            self._view.said.emit(self.tr("Image copied"))
        elif code:
            self._view.refused.emit(refusal_words(code))

    def save_as(self, place: FilePlace) -> QFileDialog:
        """Ask where a copy goes."""

        def save(path: str) -> None:
            self.save(place, Path(path))

        return ask_where(self._view, self._desk.suggested_name(place), save)

    def save(self, place: FilePlace, target: Path) -> None:
        """Write a copy."""
        self._view.presenter.desk.spawn(self._save(place, target))

    async def _save(self, place: FilePlace, target: Path) -> None:
        try:
            await self._desk.save(place, target)
        except FileTrouble as trouble:
            self._view.refused.emit(refusal_words(trouble.code))

    def _cancel(self, key: Hashable, file: FileFacts) -> None:
        if file.place is not None:
            self._desk.cancel(file.id)
            return
        # Its message waits for it, with words that somebody has typed.
        title, text = self.tr("Delete this message?"), self.tr("It is not sent, and its files are taken back.")
        verbs = (Verb(self.tr("Keep sending"), KEEP), Verb(self.tr("Delete"), DELETE, "danger-fill"))
        dialog = ask(self._view, title, text, verbs, partial(self._discard_if, key))
        self._view.actions_of.asked.emit(dialog)

    def _discard_if(self, key: Hashable, answer: str) -> None:
        if answer == DELETE:
            self._view.presenter.discard(key)

    def _show(self, file: object) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._saved[file].parent))

    def _look(self, place: FilePlace) -> None:
        viewer = look_at(self._desk, self._view.window(), self._pictures_around(place), place)
        viewer.jump.connect(self._on_jump)

    def _on_jump(self, place: FilePlace) -> None:
        self._view.presenter.go_to(place.number)

    def _pictures_around(self, place: FilePlace) -> list[FilePlace]:
        """List the pictures of the messages around one, as far as they are here."""
        found: list[FilePlace] = []
        for number in range(place.number - AROUND, place.number + AROUND + 1):
            facts = self._view.presenter.source.facts(number)
            if facts is not None and not facts.recalled:
                found += [file.place for file in facts.files if file.place is not None and is_picture(file)]
        return found if place in found else [place]

    def _on_changed(self, file: object) -> None:
        self._view.feed.rows_repainted(lambda row: isinstance(row, FeedRow) and _carries(row, file))
        if self._copying is not None and self._copying.file.id == file:
            self.copy(self._copying)

        if isinstance(file, UUID):
            self._say_upload(file)

    def _say_upload(self, file: UUID) -> None:
        """Say to who does not see that one's file has come to the server, or why it has not."""
        state = self._desk.state(FileId(file))
        if state.kind is TransferKind.UPLOADING:
            self._uploading.add(file)
        if state.kind in {TransferKind.UPLOADING, TransferKind.WAITING} or file not in self._uploading:
            return
        self._uploading.discard(file)
        own = self._desk.attachment(FileId(file))
        if own is None:
            return  # taken back
        name = one_line(shown_name(own.name), SPOKEN_NAME)
        if state.kind is TransferKind.FAILED:
            words = fill(self.tr("{name} was not uploaded. {reason}"), name=name, reason=refusal_words(state.code))
            announce(self._view, words, urgent=True)
        else:
            announce(self._view, fill(self.tr("{name} is uploaded"), name=name))

    def _on_saved(self, file: object, path: str) -> None:
        self._saved[file] = Path(path)
        if self._view.isVisible():
            self._view.said.emit(fill(self.tr("Saved {name}"), name=one_line(Path(path).name, SPOKEN_NAME)))

    def _on_trouble(self, file: object, code: str) -> None:
        if self._copying is not None and self._copying.file.id == file:
            self._copying = None
        if self._view.isVisible():
            self._view.refused.emit(refusal_words(code))


def _carries(row: FeedRow, file: object) -> bool:
    quoted = row.quote is not None and row.quote.file is not None and row.quote.file.id == file
    return quoted or any(one.id == file for one in row.files)
