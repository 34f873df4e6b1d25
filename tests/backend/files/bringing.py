"""Brings files in past the doors, for tests that are about what happens to them afterwards."""

from __future__ import annotations

import hashlib

from backend.contract.base import FileId
from backend.contract.files import BeginUpload, FileKind
from backend.domains.files import store
from backend.platform.auth import Actor
from backend.platform.blobs import content_key, open_blobs, thumbnail_key
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork
from tests.backend.directory.cast import House


def bring(house: House, actor: Actor, content: bytes, name: str = "plan.png", thumbnail: bytes = b"") -> FileId:
    """Have a whole file here, with its content and perhaps a small picture."""
    sha256 = hashlib.sha256(content).hexdigest()
    asked = BeginUpload(id=FileId(new_id()), name=name, size=len(content), sha256=sha256)
    blobs = open_blobs(house.database.settings.data)
    blobs.put_bytes(content, content_key(actor.company, sha256))
    if thumbnail:
        blobs.put_bytes(thumbnail, thumbnail_key(actor.company, sha256))

    def verb(uow: UnitOfWork) -> None:
        store.add_file(uow, actor, asked)
        store.receive(uow, actor.company, asked.id, 0, asked.size)
        looked = store.Looked(FileKind.IMAGE, "image/png", 2, 2, "image/png" if thumbnail else None)
        store.complete(uow, actor.company, asked.id, looked)

    house.run(verb)
    return asked.id
