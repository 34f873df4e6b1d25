"""Files are read through a message that carries them: whoever sees it now may have them, and nobody else."""

from typing import NamedTuple

from backend.contract.base import CompanyId, ConversationId, FileId
from backend.contract.files import File
from backend.contract.messaging import MessagePage
from backend.domains.files import service as files
from backend.domains.files.errors import FileNotFound
from backend.domains.messaging import store
from backend.domains.messaging.service.writing import seat_of, seen_by
from backend.domains.messaging.store import Viewer
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork


class Carried(NamedTuple):
    """A file in a message; `thumbnail` is the media type of its small picture, or None."""

    company: CompanyId
    file: File
    thumbnail: str | None


def carried_file(uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int, file_id: FileId) -> Carried:
    """Give a file of a message that the actor sees. A recalled message carries none."""
    message = seen_by(uow, actor, conversation, number)[1]
    file = next((each for each in message.files if each.id == file_id), None)
    if file is None:
        raise FileNotFound
    return Carried(actor.company, file, files.thumbnail_media(uow, actor.company, file_id))


def messages_with_files(
    uow: UnitOfWork, actor: Actor, conversation: ConversationId, before: int | None, limit: int
) -> MessagePage:
    """Give the messages that carry files, the newest of those before a number, in ascending order."""
    seat, viewer = seat_of(uow, actor, conversation), Viewer(actor.company, actor.person)
    edge = seat.last + 1 if before is None else before
    numbers = store.numbers_with_files(uow, actor.company, conversation, range(seat.first, edge), limit)
    pages = (store.page(uow, viewer, conversation, number - 1, 1, before=False) for number in numbers)
    return MessagePage(messages=tuple(message for page in pages for message in page), seq=seat.seq)
