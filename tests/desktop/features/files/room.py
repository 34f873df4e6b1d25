"""A desk of files with a server in the same process: real disk, cache and outbox, a line that a test cuts."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from PySide6.QtGui import QColor, QImage

from backend.contract.base import CommandId, ConversationId, FileId
from backend.contract.files import CHUNK_BYTES, BeginUpload, File, FileKind, Upload
from backend.contract.messaging import SendMessage
from desktop.cache.blobs import KEPT_BYTES, Blobs
from desktop.features.files.presenter.desk import FilePlace, FilesDesk, Means
from desktop.features.files.presenter.looking.decoding import SMALL_PIXELS, decode, encode, encode_small, measure
from desktop.features.files.presenter.looking.sniffing import DECODED, HEAD_BYTES, sniff
from desktop.features.files.store import OwnFiles
from desktop.features.files.tables import metadata
from desktop.net.errors import ConnectionLost, Refused
from desktop.net.files import CONTENT_WRONG, Content
from desktop.sync.changes import Changes
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from desktop.sync.status import State
from tests.desktop.features.office import HandLine
from tests.desktop.features.story import HandClock

CHAT = ConversationId(UUID(int=100))
KEY = bytes(range(32))


class Server:
    """The server's doors for files as the contract has them; `cut` may break off any answer."""

    def __init__(self) -> None:
        self.begun: dict[FileId, BeginUpload] = {}
        self.bytes: dict[FileId, bytearray] = {}
        self._seen: dict[FileId, Any] = {}
        self.small: dict[FileId, bytes] = {}
        self.refuses: str = ""
        self.cut: Callable[[], bool] = lambda: False
        self.lie: Callable[[bytes], bytes] = lambda content: content
        self.put_bytes = 0
        self.sent_bytes = 0
        self.asked: list[str] = []

    async def close(self) -> None:
        """Nothing is open."""

    async def begin(self, asked: BeginUpload) -> Upload:
        self._answer("begin")
        if self.begun.setdefault(asked.id, asked) != asked:
            raise Refused("files.exists")
        self.bytes.setdefault(asked.id, bytearray())
        return self._told(asked.id)

    async def put(self, file: FileId, offset: int, piece: bytes) -> Upload:
        self._answer("put")
        content = self.bytes[file]
        if offset != len(content) or len(piece) > CHUNK_BYTES:
            raise Refused("files.wrong_offset", {"received": len(content)})
        self.put_bytes += len(piece)
        content += piece
        self._seen.setdefault(file, hashlib.sha256()).update(piece)
        await asyncio.sleep(0)
        self._answer("put answer")
        return self._told(file)

    async def withdraw(self, file: FileId) -> None:
        self._answer("withdraw")
        self.begun.pop(file, None)
        self.bytes.pop(file, None)

    def _told(self, file: FileId) -> Upload:
        asked, received = self.begun[file], len(self.bytes[file])
        seen = self._seen.get(file) or hashlib.sha256(self.bytes[file])
        if received >= asked.size and seen.hexdigest() != asked.sha256:
            self.bytes[file].clear()
            self._seen.pop(file, None)
            raise Refused("files.damaged")
        return Upload(id=file, received=received, file=self.file(file) if received == asked.size else None)

    def file(self, file: FileId) -> File:
        asked, content = self.begun[file], self.bytes[file]
        looked = sniff(bytes(content[:HEAD_BYTES]), bytes(content[-HEAD_BYTES:]), asked.name)
        picture = bytes(content) if looked.media in DECODED else b""
        width, height = measure(picture)
        small = decode(picture, SMALL_PIXELS)
        if small is not None:
            self.small[file] = encode_small(small)
        return File(
            id=file,
            name=asked.name,
            size=asked.size,
            sha256=asked.sha256,
            kind=looked.kind,
            media=looked.media,
            width=width,
            height=height,
            thumbnail=small is not None,
        )

    def keep(self, name: str, content: bytes) -> File:
        """Have a file that somebody else has sent."""
        file = FileId(UUID(int=1_000 + len(self.begun)))
        sha256 = hashlib.sha256(content).hexdigest()
        self.begun[file] = BeginUpload(id=file, name=name, size=len(content), sha256=sha256)
        self.bytes[file] = bytearray(content)
        return self.file(file)

    async def thumbnail(self, conversation: ConversationId, number: int, file: FileId) -> bytes:
        self._answer("thumbnail")
        if file not in self.small:
            raise Refused("request.not_found")
        return self.small[file]

    @asynccontextmanager
    async def content(
        self, conversation: ConversationId, number: int, file: File, offset: int
    ) -> AsyncGenerator[Content]:
        self._answer("content")
        whole = self.lie(bytes(self.bytes[file.id]))
        yield Content(offset, self._pieces(whole[offset:], file.size - offset))

    async def _pieces(self, content: bytes, most: int) -> AsyncIterator[bytes]:
        for start in range(0, len(content), 20_000):
            self._answer("piece")
            piece = content[start : start + 20_000]
            most -= len(piece)
            if most < 0:
                raise Refused(CONTENT_WRONG)
            self.sent_bytes += len(piece)
            yield piece
            await asyncio.sleep(0)

    def _answer(self, what: str) -> None:
        self.asked.append(what)
        if self.cut():
            raise ConnectionLost("cut")
        if self.refuses:
            raise Refused(self.refuses)


class Room:
    """One client's files; `again` is the next start of the client on the same disk."""

    def __init__(self, folder: Path, server: Server | None = None, *, limit: int = KEPT_BYTES) -> None:
        self.folder = folder
        self.server = server or Server()
        self.clock = HandClock()
        self.line = HandLine(self.clock.now)
        self.changed: list[FileId] = []
        self.troubles: list[tuple[FileId, str]] = []
        self.saved: list[str] = []
        self.opened: list[Path] = []
        self.drafted: set[FileId] = set()
        self.opens = True
        self._limit = limit
        self._tasks: set[asyncio.Task[None]] = set()
        self._held: list[Coroutine[Any, Any, None]] = []
        self.cache = open_cache(folder / "cache.db", None, [], metadata)
        new_id = id_maker(Random(folder.stat().st_ctime_ns).getrandbits)
        self.outbox = Outbox(self.cache, self.clock, new_id)
        self.outbox.listen(lambda chat: self.line.tell(Changes(outbox=frozenset((chat,)))))
        self.blobs = Blobs(folder / "files", KEY, limit)
        self.desk = FilesDesk(
            Means(
                own=OwnFiles(self.cache),
                blobs=self.blobs,
                doors=self.server,
                outbox=self.outbox,
                line=self.line,
                spawn=self._spawn,
                now=self.clock.now,
                new_id=new_id,
                random=lambda: 0.0,
                drafted=lambda: self.drafted,
                opener=self._open,
            )
        )
        self.desk.changed.connect(self.changed.append)
        self.desk.trouble.connect(self._on_trouble)
        self.desk.saved.connect(self._on_saved)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            task = asyncio.get_running_loop().create_task(work)
        except RuntimeError:
            self._held.append(work)
            return
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _on_trouble(self, file: FileId, code: str) -> None:
        self.troubles.append((file, code))

    def _on_saved(self, _file: FileId, path: str) -> None:
        self.saved.append(path)

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return self.opens

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks or self._held:
            while self._held:
                self._spawn(self._held.pop(0))
            await asyncio.wait(self._tasks)
            for task in list(self._tasks):
                if task.done() and not task.cancelled():
                    task.result()

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(10):
            while not true():  # noqa: ASYNC110 - what is waited for tells nobody
                await asyncio.sleep(0.001)

    def send(self, *files: FileId, text: str = "") -> CommandId:
        """Queue a message with files, as the chats do."""
        command = self.outbox.put(SendMessage(conversation=CHAT, text=text, files=files), CHAT, held=True)
        self.desk.hold(command, files)
        return command

    def answered(self, command: CommandId) -> None:
        """Let the server's news of a message take its command out of the outbox."""
        from desktop.sync.outbox import remove

        with self.cache.write() as connection:
            remove(connection, [command])
        self.outbox.removed([command])
        self.line.tell(Changes(outbox=frozenset((CHAT,))))

    def place(self, file: File, number: int = 1) -> FilePlace:
        return FilePlace(CHAT, number, file)

    def write(self, name: str, content: bytes) -> Path:
        """Have a file of the person's own."""
        path = self.folder / name
        path.write_bytes(content)
        return path

    def goes(self, state: State) -> None:
        self.line.goes(state)

    async def end(self) -> None:
        """End the client."""
        await self.desk.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.close()

    def close(self) -> None:
        """Let go of the cache, as a killed process would."""
        for work in self._held:
            work.close()
        self.cache.close()

    def again(self) -> Room:
        return Room(self.folder, self.server, limit=self._limit)


def picture(width: int = 400, height: int = 300, color: str = "#3A7") -> bytes:
    """Give a PNG."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    for place in range(0, min(width, height), 7):
        image.setPixelColor(place, place, QColor("white"))
    return encode(image)


def noise(size: int, seed: int = 1) -> bytes:
    """Give bytes that are of no kind."""
    return b"\x00\x01" + Random(seed).randbytes(max(0, size - 2)) if size > 2 else bytes(size)


def facts(name: str, media: str = "application/pdf", kind: FileKind = FileKind.DOCUMENT, **more: Any) -> File:
    """Give what is known of a file that nobody has."""
    values: dict[str, Any] = {"size": 5_033_164, "sha256": "0" * 64, **more}
    return File(id=FileId(UUID(int=abs(hash(name)) % (1 << 100))), name=name, kind=kind, media=media, **values)


async def longest_pause(story: Callable[[], Coroutine[Any, Any, None]], tries: int = 3) -> float:
    """Give the longest time that the loop was held up; of some tries the best, as the computer has other work, too."""
    best = 60.0
    for _ in range(tries):
        beating = asyncio.create_task(_beat(worst := [0.0]))
        await story()
        beating.cancel()
        best = min(best, worst[0])
        if best < 0.02:
            break
    return best


async def _beat(worst: list[float]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        before = loop.time()
        await asyncio.sleep(0.001)
        worst[0] = max(worst[0], loop.time() - before - 0.001)
