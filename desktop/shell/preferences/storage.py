"""What Atrium keeps on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from shiboken6 import isValid

from desktop.features.directory.presenter.sizes import size_words
from desktop.features.directory.presenter.words import fill
from desktop.shell.preferences.page import Ground, Page
from desktop.widgets.controls.buttons import Button
from desktop.widgets.overlays.dialog import Verb, ask


class StoragePage(Page):
    """How much is kept, and what of it can go."""

    def __init__(self, ground: Ground) -> None:
        super().__init__("hard-drive")
        self.name(self.tr("Storage"))
        self._office, self._desk = ground.office, ground.desk
        self.group(self.tr("Messages and people"))
        self.messages = self.sentence("")
        self.fetch_again = Button(self.tr("Clear and fetch again"), "secondary", "refresh-cw")
        self.fetch_again.clicked.connect(self._ask_fetch)
        self.column.addWidget(self.fetch_again, 0, Qt.AlignmentFlag.AlignLeft)
        self.group(self.tr("Files"))
        self.files = self.sentence("")
        self.clear_files = Button(self.tr("Clear downloads"), "secondary", "trash-2")
        self.clear_files.clicked.connect(self._ask_clear)
        self.column.addWidget(self.clear_files, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)
        self.sentence(self.tr("All of it is encrypted. The key is in this system's key store."))
        self.fill_up()

    def shown(self) -> None:
        """Measure, when somebody looks."""
        online = not self._desk.line.away
        kept = size_words(self._office.cache_bytes())
        words = fill(self.tr("{size} on this computer, so that you can read and write without a line."), size=kept)
        if not online:
            words += " " + self.tr("You are offline: it stays until you are online.")
        self.messages.setText(words)
        self.fetch_again.setEnabled(online)
        if self._desk.files is None:
            self._show_files(0, 0)
        else:
            self._office.spawn(self._measure())

    async def _measure(self) -> None:
        if self._desk.files is not None:
            usage = await self._desk.files.usage()
            if isValid(self):
                self._show_files(usage.bytes_downloads, usage.bytes_waiting)

    def _show_files(self, downloads: int, waiting: int) -> None:
        words = fill(self.tr("Downloads and pictures: {size}."), size=size_words(downloads))
        if waiting:
            words += " " + fill(self.tr("{size} wait to be sent and stay."), size=size_words(waiting))
        self.files.setText(words)
        self.clear_files.setEnabled(downloads > 0)

    def _ask_fetch(self) -> None:
        text = self.tr(
            "Messages, people and chats are fetched from the server again. "
            "What you have not sent yet and your drafts stay. It takes a moment."
        )
        verbs = (Verb(self.tr("Keep them"), "keep"), Verb(self.tr("Clear and fetch again"), "clear", "primary"))
        ask(self.window(), self.tr("Clear what is kept here?"), text, verbs, self._on_fetch)

    def _on_fetch(self, value: str) -> None:
        if value == "clear":
            self._office.fetch_again()
            self.messages.setText(self.tr("It is being fetched again."))
            self.fetch_again.setEnabled(False)

    def _ask_clear(self) -> None:
        text = self.tr("The files stay on the server and can be opened again. What waits to be sent stays here.")
        verbs = (Verb(self.tr("Keep them"), "keep"), Verb(self.tr("Clear downloads"), "clear", "primary"))
        ask(self.window(), self.tr("Clear the downloads of this computer?"), text, verbs, self._on_clear)

    def _on_clear(self, value: str) -> None:
        if value == "clear" and self._desk.files is not None:
            self._office.spawn(self._clear())

    async def _clear(self) -> None:
        if self._desk.files is not None:
            await self._desk.files.clear_downloads()
            await self._measure()
