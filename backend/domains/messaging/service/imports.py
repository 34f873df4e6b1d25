"""Brings in what was said elsewhere: by the command line, never by a client."""

from collections.abc import Mapping, Sequence

from backend.contract.base import CompanyId, ConversationId, PersonId, StreamId
from backend.contract.messaging import Conversation, Member, Message, Pin, Preferences
from backend.domains.messaging import events, store
from backend.domains.messaging.errors import ConversationNotFound
from backend.domains.messaging.store import imports as bulk
from backend.realtime.work import UnitOfWork


def bring_conversation(uow: UnitOfWork, company: CompanyId, new: Conversation) -> None:
    """Open a conversation that nobody is in yet; leave one that is there as it is."""
    if not store.stream_is_taken(uow, company, StreamId(new.id)):
        store.add_conversation(uow, company, new, size=0, last=0)
        uow.open_stream(company, StreamId(new.id))


def last_number(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> int:
    """Give the number of a conversation's newest message."""
    return _extent(uow, company, conversation)[0]


def bring_messages(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, messages: Sequence[Message]
) -> None:
    """Write messages with their own times behind the last one.

    While nobody is in the conversation they are its state before the first event, as everybody starts from a snapshot.
    Later they are told like any others.
    """
    last, size = _extent(uow, company, conversation)
    if [one.number for one in messages] != list(range(last + 1, last + 1 + len(messages))):
        raise ValueError("the numbers leave a gap")
    told = [(one, uow.tell(events.message_sent(company, conversation, one)) if size else 0) for one in messages]
    bulk.add_old_messages(uow, company, conversation, told)
    if messages:
        bulk.lengthen(uow, company, conversation, len(messages), messages[-1].at)


def bring_members(
    uow: UnitOfWork,
    company: CompanyId,
    conversation: ConversationId,
    members: Sequence[Member],
    preferences: Mapping[PersonId, Preferences] | None = None,
) -> None:
    """Let people into a conversation that nobody is in; they see all of it. Once they are, it is their own affair."""
    last, size = _extent(uow, company, conversation)
    if size:
        return
    places = [store.Place(person=one.person, role=one.role, joined=last, first=1, read=one.read) for one in members]
    store.unbar(uow, company, conversation, [one.person for one in members])
    store.add_members(uow, company, conversation, places)
    bulk.widen(uow, company, conversation, len(places))
    for person, chosen in (preferences or {}).items():
        store.save_preferences(uow, company, conversation, person, chosen)
    for one in members:
        uow.subscribe(company, one.person, StreamId(conversation), 1)
        uow.tell(events.conversation_joined(company, one.person, conversation))


def bring_pins(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, pins: Sequence[Pin]) -> None:
    """Pin messages, in their order, in a conversation that nobody is in. Once they are, it is their own affair."""
    if _extent(uow, company, conversation)[1]:
        return
    for place, pin in enumerate(pins, start=1 - len(pins)):
        store.add_pin(uow, company, conversation, pin, place)


def _extent(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> tuple[int, int]:
    extent = bulk.find_extent(uow, company, conversation)
    if extent is None:
        raise ConversationNotFound
    return extent
