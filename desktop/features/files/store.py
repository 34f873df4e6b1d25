"""Own files that are not sent yet, read from the cache once and kept at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select, update

from backend.contract.base import CommandId, FileId
from backend.contract.files import FileKind
from desktop.cache.engine import Cache
from desktop.cache.errors import CacheFull
from desktop.features.files.tables import OWN


@dataclass(frozen=True, slots=True)
class Attachment:
    """An own file, copied and encrypted here; the original may vanish."""

    id: FileId
    name: str
    size: int
    sha256: str
    kind: FileKind = FileKind.OTHER
    media: str = "application/octet-stream"
    width: int = 0
    height: int = 0


class OwnFiles:
    """The rows of own files, and which command of the outbox each belongs to."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        with cache.read() as connection:
            rows = connection.execute(select(OWN)).all()
        self._known = {
            FileId(row.id): Attachment(
                FileId(row.id), row.name, row.size, row.sha256, FileKind(row.kind), row.media, row.width, row.height
            )
            for row in rows
        }
        self._commands = {FileId(row.id): CommandId(row.command) for row in rows if row.command is not None}

    def add(self, file: Attachment, at: datetime) -> None:
        """Keep a file that was attached."""
        with self._cache.write() as connection:
            connection.execute(
                OWN.insert(),
                {
                    "id": file.id,
                    "name": file.name,
                    "size": file.size,
                    "sha256": file.sha256,
                    "kind": file.kind.value,
                    "media": file.media,
                    "width": file.width,
                    "height": file.height,
                    "at": at,
                    "command": None,
                },
            )
        self._known[file.id] = file

    def find(self, file: FileId) -> Attachment | None:
        """Find a file."""
        return self._known.get(file)

    def all(self) -> list[FileId]:
        """List all files."""
        return list(self._known)

    def claim(self, command: CommandId, files: Sequence[FileId]) -> None:
        """Note that a command needs these files; on a full disk as long as this runs, for the outbox says it, too."""
        known = [file for file in files if file in self._known and self._commands.get(file) != command]
        if known:
            with suppress(CacheFull), self._cache.write() as connection:
                connection.execute(_CLAIM, [{"file": file, "for_command": command} for file in known])
            self._commands.update(dict.fromkeys(known, command))

    def of(self, command: CommandId) -> list[FileId]:
        """List the files that a command needs."""
        return [file for file, needed_by in self._commands.items() if needed_by == command]

    def commands(self) -> set[CommandId]:
        """List the commands that need files."""
        return set(self._commands.values())

    def unclaimed(self) -> list[FileId]:
        """List the files that no command needs."""
        return [file for file in self._known if file not in self._commands]

    def remove(self, files: Iterable[FileId]) -> None:
        """Forget files; on a full disk as long as this runs: nobody wants them at the next start either."""
        gone = [file for file in files if file in self._known]
        if gone:
            with suppress(CacheFull), self._cache.write() as connection:
                connection.execute(_REMOVE, [{"file": file} for file in gone])
            for file in gone:
                del self._known[file]
                self._commands.pop(file, None)


_BY_ID: Final = OWN.c.id == bindparam("file")
_CLAIM: Final = update(OWN).where(_BY_ID).values(command=bindparam("for_command"))
_REMOVE: Final = delete(OWN).where(_BY_ID)
