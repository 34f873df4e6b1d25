"""The files of one chat, newest first: what the cache has, then what the server adds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from backend.contract.base import ConversationId, FileId, PersonId
from backend.contract.files import FileKind
from backend.contract.matching import matches
from backend.contract.messaging import Message, MessagePage
from desktop.features.files.presenter.desk import FilePlace, FilesDesk
from desktop.features.files.presenter.facts import is_picture
from desktop.features.files.presenter.names import shown_name
from desktop.net.errors import ConnectionLost, Refused

PAGE: Final = 50
_NEWEST: Final = (1 << 53) - 1
_GATHERED_MS: Final = 100


class Sort(Enum):
    """Which files are wanted."""

    ALL = "all"
    PICTURES = "pictures"
    DOCUMENTS = "documents"
    MEDIA = "media"
    OTHERS = "others"


_KINDS: Final = {
    FileKind.IMAGE: Sort.PICTURES,
    FileKind.DOCUMENT: Sort.DOCUMENTS,
    FileKind.VIDEO: Sort.MEDIA,
    FileKind.AUDIO: Sort.MEDIA,
}


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file, who sent it and when."""

    place: FilePlace
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ChatFiles:
    """Where the files of a chat come from: `cached` messages with files, the server's, and the names of people."""

    conversation: ConversationId
    cached: Callable[[], Iterable[Message]]
    fetch: Callable[[int, int], Awaitable[MessagePage]]
    """Fetch messages with files below a number, as many as a limit."""
    name_of: Callable[[PersonId], str]


class FilesListPresenter(QObject):
    """Stands between the files of a chat and their list.

    Signals:
        changed: the rows are different, or whether there may be more.
        moved: a file of the list is different: its id.
    """

    changed = Signal()
    moved = Signal(object)

    def __init__(
        self,
        desk: FilesDesk,
        files: ChatFiles,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.now = now
        self._files = files
        self._spawn = spawn
        self._rows: dict[tuple[int, FileId], FileRow] = {}
        self._lowest = _NEWEST
        self._query = ""
        self._sort = Sort.ALL
        self._loading = False
        self.trouble = ""
        self.more = True
        self._gathered = QTimer(self)
        self._gathered.setSingleShot(True)
        self._gathered.setInterval(_GATHERED_MS)
        self._gathered.timeout.connect(self.refresh)
        self._is_closed = False
        desk.changed.connect(self.moved)
        self.refresh()

    def close(self) -> None:
        """Hear nothing more, and read nothing more."""
        self._is_closed = True
        self._gathered.stop()
        self.desk.changed.disconnect(self.moved)

    # What is wanted

    @property
    def query(self) -> str:
        """Give what names are searched for."""
        return self._query

    @query.setter
    def query(self, query: str) -> None:
        self._query = query.strip()
        self.changed.emit()

    @property
    def sort(self) -> Sort:
        """Say which files are wanted."""
        return self._sort

    @sort.setter
    def sort(self, sort: Sort) -> None:
        self._sort = sort
        self.changed.emit()

    # What there is

    @property
    def is_loading(self) -> bool:
        """Tell whether older files are on their way."""
        return self._loading

    def rows(self) -> list[FileRow]:
        """List the files that are wanted, the newest first."""
        found = [row for row in self._rows.values() if self._is_wanted(row)]
        return sorted(found, key=lambda row: row.place.number, reverse=True)

    def pictures(self) -> list[FilePlace]:
        """List the pictures that are wanted, the oldest first, as one goes through them."""
        return [row.place for row in reversed(self.rows()) if is_picture(row.place.file)]

    def refresh(self) -> None:
        """Read the cache anew; what was recalled meanwhile goes."""
        if self._is_closed:
            return
        cached = list(self._files.cached())
        numbers = {message.number for message in cached}
        self._rows = {key: row for key, row in self._rows.items() if key[0] not in numbers}
        self._take(cached)
        self.changed.emit()

    def refresh_soon(self) -> None:
        """Read the cache anew in a moment: news comes in showers."""
        if not self._is_closed:
            self._gathered.start()

    def load_more(self) -> None:
        """Ask the server for older files."""
        if self.more and not self._loading and not self._is_closed:
            self._loading, self.trouble = True, ""
            self.changed.emit()
            self._spawn(self._load())

    def forget(self, number: int) -> None:
        """Leave out the files of a message that was recalled."""
        self._rows = {key: row for key, row in self._rows.items() if key[0] != number}
        self.changed.emit()

    async def _load(self) -> None:
        try:
            page = await self._files.fetch(self._lowest, PAGE)
            if self._is_closed:
                return
            self._take(page.messages)
            self.more = len(page.messages) >= PAGE
            if page.messages:
                self._lowest = min(message.number for message in page.messages)
        except ConnectionLost as lost:
            self.trouble = lost.reason
        except Refused as refused:
            self.trouble, self.more = refused.code, False
        finally:
            self._loading = False
        self.changed.emit()

    def _take(self, messages: Iterable[Message]) -> None:
        for message in messages:
            if message.recalled:
                continue
            for file in message.files:
                place = FilePlace(self._files.conversation, message.number, file)
                row = FileRow(place, self._files.name_of(message.author), message.at)
                self._rows[message.number, file.id] = row

    def _is_wanted(self, row: FileRow) -> bool:
        file = row.place.file
        if self._sort not in {Sort.ALL, _KINDS.get(file.kind, Sort.OTHERS)}:
            return False
        return not self._query or matches(shown_name(file.name), self._query)
