"""What supervision asks of messaging: rooms by their place in time, and, under a grant, what was said in one of them.

Everything here is for supervision's service: it asks whether somebody may, and writes down that they did.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from backend.contract.base import CompanyId, ConversationId, FileId, PersonId
from backend.contract.matching import fold, has
from backend.contract.messaging import Conversation, Version
from backend.contract.supervision import Reviewed
from backend.domains.files import service as files
from backend.domains.files.errors import FileNotFound
from backend.domains.messaging.errors import ConversationNotFound, MessageNotFound
from backend.domains.messaging.service.files import Carried
from backend.domains.messaging.store import browsing, participants
from backend.domains.messaging.store import reviewing as store
from backend.domains.messaging.store.browsing import Edge, Room
from backend.domains.messaging.store.reviewing import Grant
from backend.realtime.work import UnitOfWork

LOOKED_AT_ONCE: Final = 500
SEARCH_LOOKS: Final = 20_000
"""So many messages are looked through in one answer at most: some 0.1 s of a reader."""


class PagePlace(NamedTuple):
    """Which page: before a number, after one, around one or around the first of a moment; without any the newest."""

    before: int | None = None
    after: int | None = None
    around: int | None = None
    at: datetime | None = None


class Sought(NamedTuple):
    """The newest numbers that were found, newest first. `reached`: looked through down to this one, if not all."""

    numbers: tuple[int, ...]
    reached: int | None = None


def reviewed_page(uow: UnitOfWork, grant: Grant, place: PagePlace, limit: int) -> list[Reviewed]:
    """Give a page of what a grant shows, in ascending order; what was recalled as it was."""
    if place.at is not None:
        place = PagePlace(around=_first_since(uow, grant, place.at))
    if place.around is not None:
        later = store.reviewed_page(uow, grant, place.around - 1, (limit + 1) // 2, before=False)
        return [*store.reviewed_page(uow, grant, place.around, limit - len(later), before=True), *later]
    if place.after is not None:
        return store.reviewed_page(uow, grant, place.after, limit, before=False)
    edge = grant.last + 1 if place.before is None else place.before
    return store.reviewed_page(uow, grant, edge, limit, before=True)


def _first_since(uow: UnitOfWork, grant: Grant, at: datetime) -> int:
    """Find the first number that is not older than a moment, or the last that the grant shows."""
    room = browsing.find_room(uow, grant.company, grant.conversation)
    number: int = 1 if room is None else browsing.number_at(uow, grant.company, room, at)
    shown: int = max(grant.first, min(number, grant.last))
    return shown


def reviewed_message(uow: UnitOfWork, grant: Grant, number: int) -> Reviewed:
    """Give one message that a grant shows."""
    found = store.reviewed_message(uow, grant, number)
    if found is None:
        raise MessageNotFound
    return found


def reviewed_versions(uow: UnitOfWork, grant: Grant, number: int) -> tuple[Version, ...]:
    """List what a message that a grant shows said before it was edited, oldest first."""
    return store.reviewed_versions(uow, grant, reviewed_message(uow, grant, number))


def reviewed_file(uow: UnitOfWork, grant: Grant, number: int, file_id: FileId) -> Carried:
    """Give a file of a message that a grant shows, also of one that was recalled."""
    message = reviewed_message(uow, grant, number).message
    file = next((each for each in message.files if each.id == file_id), None)
    if file is None:
        raise FileNotFound
    return Carried(grant.company, file, files.thumbnail_media(uow, grant.company, file_id))


def seek_reviewed(
    uow: UnitOfWork, grant: Grant, phrases: Sequence[str], before: int | None, limit: int, looks: int = SEARCH_LOOKS
) -> Sought:
    """Find messages whose text or files' names have all phrases, originals of recalled ones as well.

    For a reader: `looks` messages at most are looked through. Nothing of what was found may be shown before it is read
    anew, with `reviewed_numbers`, in the unit that writes it down.
    """
    edge = grant.last + 1 if before is None else before
    found: list[int] = []
    while looks > 0:
        asked = min(LOOKED_AT_ONCE, looks)
        said = store.said_before_edge(uow, grant, edge, asked)
        for each in said:
            if _holds(each.words, phrases):
                found.append(each.number)
                if len(found) == limit:
                    return Sought(tuple(found), each.number)
        if len(said) < asked:
            return Sought(tuple(found))
        edge, looks = said[-1].number, looks - asked
    return Sought(tuple(found), edge)


def reviewed_numbers(
    uow: UnitOfWork, grant: Grant, numbers: Sequence[int], phrases: Sequence[str] = ()
) -> list[Reviewed]:
    """Give those of some messages that a grant shows and that still have all phrases, in the order of `numbers`."""
    shown = (store.reviewed_message(uow, grant, number) for number in numbers)
    return [each for each in shown if each is not None and _holds(_words(each), phrases)]


def search_reviewed(
    uow: UnitOfWork, grant: Grant, phrases: Sequence[str], before: int | None, limit: int
) -> tuple[list[Reviewed], bool]:
    """Find in one unit what `seek_reviewed` finds in two; for conversations that are short."""
    sought = seek_reviewed(uow, grant, phrases, before, limit)
    return reviewed_numbers(uow, grant, sought.numbers), sought.reached is not None


def _holds(words: str, phrases: Sequence[str]) -> bool:
    if not words:
        return False
    folded = fold(words)
    return all(has(folded, phrase) for phrase in phrases)


def _words(shown: Reviewed) -> str:
    return "\n".join(filter(None, (shown.message.text, *(file.name for file in shown.message.files))))


def find_room(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> Room | None:
    """Look a conversation up, whoever is in it."""
    return browsing.find_room(uow, company, conversation)


def show_room(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> Conversation:
    """Give a conversation as it is now, whoever is in it."""
    found = browsing.show_room(uow, company, conversation)
    if found is None:
        raise ConversationNotFound
    return found


def title_of(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> str:
    """Give a conversation's title, whoever is in it; "" for two people's, and for one that is not there."""
    found = browsing.find_room(uow, company, conversation)
    return "" if found is None else found.title


def participants_in(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> list[PersonId]:
    """List everybody who is or ever was in a conversation."""
    return participants.participants(uow, company, conversation)


def participants_before(uow: UnitOfWork, company: CompanyId, edge: Edge, limit: int) -> dict[Any, list[Any]]:
    """Say, by keys, who is or ever was in the conversations that `rooms_before` lists."""
    return browsing.participants_before(uow, company, edge, limit)


def participants_of(uow: UnitOfWork, company: CompanyId, rooms: Sequence[Room]) -> dict[Any, list[Any]]:
    """Say, by keys, who is or ever was in these conversations."""
    return browsing.participants_of(uow, company, rooms)


def people_here(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, limit: int) -> list[PersonId]:
    """List the first of those who are in a conversation now."""
    return browsing.people_here(uow, company, conversation, limit)


def rooms_before(uow: UnitOfWork, company: CompanyId, edge: Edge, limit: int) -> list[Room]:
    """List a company's conversations before an edge, the newest first."""
    return browsing.rooms_before(uow, company, edge, limit)


def rooms_of(uow: UnitOfWork, company: CompanyId, people: Collection[Any], edge: Edge, limit: int) -> list[Room]:
    """List those that some of these people take part in, the newest first."""
    return browsing.rooms_of(uow, company, people, edge, limit)


def rooms_with(
    uow: UnitOfWork, company: CompanyId, people: Collection[Any], title: str, edge: Edge, until: Edge | None
) -> list[Room]:
    """List those between two edges that some of these people take part in, or, unless "", with `title` in theirs."""
    return browsing.rooms_with(uow, company, people, title, edge, until)


def edge_beyond(uow: UnitOfWork, company: CompanyId, edge: Edge, rooms: int) -> Edge | None:
    """Give the edge so many conversations further on; None where there are not so many."""
    return browsing.edge_beyond(uow, company, edge, rooms)


def number_at(uow: UnitOfWork, company: CompanyId, room: Room, at: datetime) -> int:
    """Find the first number whose message is not older than a moment; `last + 1` where all are."""
    return browsing.number_at(uow, company, room, at)
