"""A copy of a conversation: noted in the conversation first, then written page by page."""

from __future__ import annotations

import asyncio
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from backend.contract.base import CommandId, ConversationId, PersonId
from backend.contract.messaging import Conversation, Message
from desktop.cache.errors import CacheFull
from desktop.features.directory.presenter.refusals import refusal_words
from desktop.features.directory.presenter.words import DOT, SystemZone, day_and_clock_words, fill, local
from desktop.features.files.presenter.facts import FilePlace, FileTrouble
from desktop.features.files.presenter.moving.attaching import DISK_FULL
from desktop.features.files.presenter.names import safe_name
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.header import header_of
from desktop.features.messaging.presenter.words import notice_words
from desktop.features.messaging.store import OutboxRow
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes

if TYPE_CHECKING:
    from desktop.features.messaging.store.export import ExportWriter, Line

STEP: Final = 200
"""So many messages are read between two of the window's events."""

translate = QCoreApplication.translate


class NotNoted(Exception):
    """The server did not take the note, so that no copy is made; the words say why."""


class ExportPresenter(QObject):
    """Makes a copy of one conversation in a folder of the person's choice.

    Signals:
        progressed: so many messages of all are written.
        finished: the copy is whole: its folder, and how many files are named in it without being there.
        failed: no copy was made: why, in words.
    """

    progressed = Signal(int, int)
    finished = Signal(object, int)
    failed = Signal(str)

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation = conversation
        self._desk = desk
        self._cancelled = False
        self._missing = 0
        self.running = False

    @property
    def title(self) -> str:
        """Name the conversation."""
        return header_of(self.conversation, self._desk).title

    def start(self, folder: Path) -> None:
        """Make the copy in a folder of its own in `folder`."""
        if not self.running:
            self.running, self._cancelled, self._missing = True, False, 0
            self._desk.spawn(self._run(folder))

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        self._cancelled = True

    async def _run(self, folder: Path) -> None:
        try:
            done = await self._export(folder)
        except NotNoted as why:
            self.failed.emit(str(why))
        except (ConnectionLost, Refused):
            self.failed.emit(self.tr("The connection was lost. No copy was kept; try again when you are online."))
        except (OSError, CacheFull):
            self.failed.emit(self.tr("This folder cannot be written to, or it is full. No copy was kept."))
        else:
            if done is not None:
                self.finished.emit(done, self._missing)
        finally:
            self.running = False

    async def _export(self, folder: Path) -> Path | None:
        if self._desk.line.away:
            raise NotNoted(
                self.tr("You are offline. An export is noted in the chat first: try again when you are online.")
            )
        await self._note()
        writer = self._writer(folder)
        try:
            whole = await self._write(writer)
            return writer.finish() if whole else None
        finally:
            writer.close()
            if writer.folder.exists():
                await asyncio.to_thread(shutil.rmtree, writer.folder, ignore_errors=True)

    async def _note(self) -> None:
        """Have the server write the line that tells of the copy."""
        command = self._desk.actions.log_export(self.conversation)
        heard = asyncio.Event()

        def on_changes(changes: Changes) -> None:
            if self.conversation in changes.outbox or self.conversation in changes.gone:
                heard.set()

        end = self._desk.engine.subscribe(on_changes)
        try:
            while (row := self._waiting(command)) is not None:
                if row.refusal is not None:
                    self._desk.actions.discard(command)
                    raise NotNoted(refusal_words(row.refusal.code, row.refusal.data))
                if self._cancelled or self._desk.line.away:
                    raise ConnectionLost("before the note")
                heard.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(heard.wait(), 1)
        finally:
            end()

    def _waiting(self, command: CommandId) -> OutboxRow | None:
        rows = self._desk.store.outbox_rows()
        return next((row for row in rows if row.command_id == command), None)

    def _writer(self, folder: Path) -> ExportWriter:
        from desktop.features.messaging.store import export  # noqa: PLC0415 - used once in a long while

        desk, now = self._desk, self._desk.now()
        chat = desk.store.chat(self.conversation)
        if chat is None:
            raise ConnectionLost("the conversation is gone")
        people = tuple(
            export.Person(id=one.person, name=desk.people.full_name(one.person), role=one.role)
            for one in desk.store.members(self.conversation)
        )
        head = export.Head(
            format=export.FORMAT,
            version=export.VERSION,
            company=str(desk.store.company),
            title=self.title,
            exported_at=now,
            exported_by=desk.people.me,
            conversation=Conversation(id=chat.id, kind=chat.kind, title=chat.title, history=chat.history),
            people=people,
        )
        name = desk.people.full_name(desk.people.me)
        about = fill(self.tr("Exported by {name}, {time}"), name=name, time=_at(now))
        target = folder / export.title_for_folder(self.title, local(now))
        return export.ExportWriter(target, head, QLocale().bcp47Name(), about)

    async def _write(self, writer: ExportWriter) -> bool:
        """Write all messages; False when the person has stopped it."""
        first, last = self._desk.store.span(self.conversation)
        for low in range(first, last + 1, STEP):
            high = min(low + STEP - 1, last)
            for run in self._desk.store.missing(self.conversation, low, high):
                await self._desk.engine.fetch_messages(self.conversation, *run)
            stored = self._desk.store.messages(self.conversation, low, high)
            lines = [await self._line(writer, stored[number].message) for number in sorted(stored)]
            await asyncio.to_thread(writer.add, lines)
            self.progressed.emit(high - first + 1, last - first + 1)
            if self._cancelled:
                return False
        return True

    async def _line(self, writer: ExportWriter, message: Message) -> Line:
        from desktop.features.messaging.store.export import Line  # noqa: PLC0415 - same

        author, at = self._desk.people.full_name(message.author), _at(message.at)
        if message.notice is not None:
            return Line(message, author, at, note=notice_words(message.notice, message.author, self._desk.people))
        if message.recalled:
            return Line(message, author, at, note=fill(self.tr("{name} recalled a message"), name=author))
        files = [(file.name, await self._bring(writer, message, place)) for place, file in enumerate(message.files)]
        return Line(message, author, at, about=self._about(message), files=tuple(files))

    async def _bring(self, writer: ExportWriter, message: Message, place: int) -> str:
        """Put a file into the copy and give its path there; nothing when it cannot be had any more."""
        from desktop.features.messaging.store.export import file_path  # noqa: PLC0415 - same

        file = message.files[place]
        path = file_path(message, place, safe_name(file.name))
        try:
            if self._desk.files is None:
                raise FileTrouble("files.gone")
            await self._desk.files.save(FilePlace(self.conversation, message.number, file), writer.folder / path)
        except FileTrouble as trouble:
            if trouble.code == DISK_FULL:
                raise OSError(trouble.code) from trouble
            self._missing += 1
            return ""
        return path

    def _about(self, message: Message) -> str:
        parts: list[str] = []
        if message.forwarded is not None:
            pattern = translate("Chats", "Forwarded from {name}")
            parts.append(fill(pattern, name=self._desk.people.full_name(PersonId(message.forwarded.author))))
        if message.edited_at is not None:
            parts.append(translate("Chats", "edited"))
        return DOT.join(parts)


def _at(moment: datetime) -> str:
    return day_and_clock_words(moment.astimezone(SystemZone()))
