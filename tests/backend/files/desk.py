"""The room of files without its doors: a worker, a depot, and people who ask."""

from __future__ import annotations

import hashlib
from uuid import UUID

from backend.contract.base import FileId
from backend.contract.files import BeginUpload, Upload
from backend.domains.directory import service as directory
from backend.domains.files import jobs
from backend.platform.auth import Actor
from backend.platform.blobs import Blobs, Depot, Parts
from backend.platform.http import Request
from backend.platform.ids import new_id
from backend.realtime.worker import UnitWorker
from tests.backend.directory.cast import House


class Desk:
    """What a test does with files. `free` are the bytes that the disk says it has."""

    def __init__(self, house: House, url: str = "") -> None:
        data = house.database.settings.data
        self.house = house
        self.free = 1 << 40
        self.worker = UnitWorker(house.database, directory.check_actor, lambda _: None)
        self.depot = Depot(Blobs(url or str(data / "blobs")), Parts(data / "uploads", lambda _: self.free))

    def close(self) -> None:
        self.worker.close()
        self.depot.close()

    def request(self, actor: Actor) -> Request:
        return Request(self.worker, self.depot, actor=actor)

    async def begin(self, actor: Actor, data: bytes, name: str = "a.txt", file: UUID | None = None) -> Upload:
        sha256 = hashlib.sha256(data).hexdigest()
        asked = BeginUpload(id=FileId(file or new_id()), name=name, size=len(data), sha256=sha256)
        return await jobs.begin(self.request(actor), asked)

    async def put(self, actor: Actor, file: FileId, offset: int, data: bytes) -> Upload:
        return await jobs.receive(self.request(actor), file, offset, data)

    async def bring(self, actor: Actor, data: bytes, name: str = "a.txt") -> FileId:
        """Bring a whole file."""
        begun = await self.begin(actor, data, name)
        whole = await self.put(actor, begun.id, 0, data)
        assert whole.file is not None
        return begun.id

    async def sweep(self) -> None:
        await jobs.sweep(self.worker, self.depot)

    def later(self, **by: float) -> None:
        self.house.clock.advance(**by)

    @property
    def lying(self) -> list[str]:
        """Name the contents and parts that lie here."""
        contents = [key.rpartition("/")[2] for folder in self.depot.blobs.listed() for key, _ in folder]
        return sorted(contents) + sorted(path.name for path in self.depot.parts.folder.glob("*"))
