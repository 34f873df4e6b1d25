"""Uploads: announced, received piece by piece, whole, or given up."""

from backend.contract.base import FileId
from backend.contract.files import BeginUpload, Upload
from backend.domains.files import rules, store
from backend.domains.files.errors import AlreadySent, Damaged, FileExists, FileNotFound
from backend.domains.files.store import Kept, Looked
from backend.platform.auth import Actor
from backend.platform.errors import Malformed
from backend.realtime.work import UnitOfWork


def begin_upload(uow: UnitOfWork, actor: Actor, asked: BeginUpload) -> Kept:
    """Announce a file. The same again changes nothing; an id that is somebody else's is taken, whatever it is of."""
    if asked.id.version != 7:
        raise Malformed(place="id")
    kept = store.find_file(uow, actor.company, asked.id)
    if kept is None:
        rules.check_room(*store.unsent(uow, actor), asked.size)
        store.add_file(uow, actor, asked)
        return own_upload(uow, actor, asked.id)
    announced = (kept.owner, kept.file.name, kept.file.size, kept.file.sha256)
    if announced != (actor.person, asked.name, asked.size, asked.sha256):
        raise FileExists
    return kept


def own_upload(uow: UnitOfWork, actor: Actor, file_id: FileId) -> Kept:
    """Look an upload of the actor's own up; nobody learns of others'."""
    kept = store.find_file(uow, actor.company, file_id)
    if kept is None or kept.owner != actor.person:
        raise FileNotFound
    return kept


def note_received(uow: UnitOfWork, actor: Actor, file_id: FileId, before: int, received: int) -> Kept:
    """Note that a piece is durable."""
    store.receive(uow, actor.company, file_id, before, received)
    return own_upload(uow, actor, file_id)


def start_over(uow: UnitOfWork, actor: Actor, file_id: FileId, before: int) -> None:
    """Forget what was received: it is not what was announced, or is not here any more."""
    store.receive(uow, actor.company, file_id, before, 0)


def complete_upload(uow: UnitOfWork, actor: Actor, file_id: FileId, looked: Looked) -> Kept:
    """Note that a file is whole and right, and what it is."""
    kept = own_upload(uow, actor, file_id)
    if not kept.whole and not store.complete(uow, actor.company, file_id, looked):
        raise Damaged
    return own_upload(uow, actor, file_id)


def withdraw_upload(uow: UnitOfWork, actor: Actor, file_id: FileId) -> Kept:
    """Give a file up that no message carries."""
    kept = own_upload(uow, actor, file_id)
    if kept.attached:
        raise AlreadySent
    store.remove_file(uow, actor.company, file_id)
    return kept


def told(kept: Kept) -> Upload:
    """Say how far an upload has come."""
    return Upload(id=kept.file.id, received=kept.received, file=kept.file if kept.whole else None)
