"""Who hears what from messaging.

A conversation's stream is read by its members, each from their first visible message on: an event that is about an
earlier one is hidden from them. A person's stream is read by that person.
"""

from collections.abc import Iterable

from backend.contract.base import CompanyId, ConversationId, PersonId, ScheduledId, StreamId, Told
from backend.contract.messaging import (
    Conversation,
    ConversationChanged,
    ConversationJoined,
    ConversationLeft,
    Member,
    MemberLeft,
    MembersJoined,
    Message,
    MessageAcknowledged,
    MessageEdited,
    MessageRecalled,
    MessageSent,
    Pin,
    PinChanged,
    Preferences,
    PreferencesChanged,
    QuickRepliesChanged,
    QuickReply,
    ReactionChanged,
    ReadMoved,
    RolesChanged,
    Saved,
    SavedChanged,
    Scheduled,
    ScheduledChanged,
    ScheduledRemoved,
)
from backend.realtime.work import Notice


def _to_members(company: CompanyId, conversation: ConversationId, body: Told, about: int | None = None) -> Notice:
    return Notice(company, StreamId(conversation), body, about)


def _to_person(company: CompanyId, person: PersonId, body: Told) -> Notice:
    return Notice(company, StreamId(person), body)


def message_sent(company: CompanyId, conversation: ConversationId, message: Message) -> Notice:
    """Tell the members."""
    return _to_members(company, conversation, MessageSent(message=message), message.number)


def message_edited(company: CompanyId, conversation: ConversationId, message: Message) -> Notice:
    """Tell the members the new text; the old one stays with the archive."""
    if message.edited_at is None:
        raise ValueError("an edit has its moment")
    body = MessageEdited(
        number=message.number, text=message.text, mentions=message.mentions, edited_at=message.edited_at
    )
    return _to_members(company, conversation, body, message.number)


def message_recalled(company: CompanyId, conversation: ConversationId, number: int) -> Notice:
    """Tell the members; the text stays with the archive."""
    return _to_members(company, conversation, MessageRecalled(number=number), number)


def reaction_changed(company: CompanyId, conversation: ConversationId, body: ReactionChanged) -> Notice:
    """Tell the members."""
    return _to_members(company, conversation, body, body.number)


def message_acknowledged(company: CompanyId, conversation: ConversationId, number: int, person: PersonId) -> Notice:
    """Tell the members."""
    return _to_members(company, conversation, MessageAcknowledged(number=number, person=person), number)


def pin_changed(company: CompanyId, conversation: ConversationId, pin: Pin, *, on: bool) -> Notice:
    """Tell the members."""
    return _to_members(company, conversation, PinChanged(pin=pin, on=on), pin.number)


def roles_changed(company: CompanyId, conversation: ConversationId, members: Iterable[Member]) -> Notice:
    """Tell the members."""
    return _to_members(company, conversation, RolesChanged(members=tuple(members)))


def read_moved(company: CompanyId, body: ReadMoved, *, shared: bool) -> Notice:
    """Tell the members how far somebody has read; in a large conversation only that person's devices."""
    return Notice(company, StreamId(body.conversation if shared else body.person), body)


def members_joined(
    company: CompanyId, conversation: ConversationId, members: Iterable[Member], message: Message
) -> Notice:
    """Tell the members, old and new."""
    body = MembersJoined(members=tuple(members), message=message)
    return _to_members(company, conversation, body, message.number)


def member_left(
    company: CompanyId, conversation: ConversationId, person: PersonId, message: Message, owner: PersonId | None
) -> Notice:
    """Tell those who stay."""
    body = MemberLeft(person=person, message=message, owner=owner)
    return _to_members(company, conversation, body, message.number)


def conversation_changed(company: CompanyId, conversation: Conversation, message: Message) -> Notice:
    """Tell the members."""
    body = ConversationChanged(conversation=conversation, message=message)
    return _to_members(company, conversation.id, body, message.number)


def conversation_joined(company: CompanyId, person: PersonId, conversation: ConversationId) -> Notice:
    """Tell the devices of somebody who is in a conversation from now on."""
    return _to_person(company, person, ConversationJoined(conversation=conversation))


def conversation_left(company: CompanyId, person: PersonId, conversation: ConversationId) -> Notice:
    """Tell the devices of somebody who is out of a conversation."""
    return _to_person(company, person, ConversationLeft(conversation=conversation))


def preferences_changed(
    company: CompanyId, person: PersonId, conversation: ConversationId, preferences: Preferences
) -> Notice:
    """Tell the person's devices."""
    return _to_person(company, person, PreferencesChanged(conversation=conversation, preferences=preferences))


def saved_changed(company: CompanyId, person: PersonId, saved: Saved, *, on: bool) -> Notice:
    """Tell the person's devices."""
    return _to_person(company, person, SavedChanged(saved=saved, on=on))


def scheduled_changed(company: CompanyId, person: PersonId, scheduled: Scheduled) -> Notice:
    """Tell the person's devices."""
    return _to_person(company, person, ScheduledChanged(scheduled=scheduled))


def scheduled_removed(
    company: CompanyId, person: PersonId, scheduled: ScheduledId, number: int | None = None
) -> Notice:
    """Tell the person's devices; `number` is that of the message which was sent."""
    return _to_person(company, person, ScheduledRemoved(id=scheduled, number=number))


def quick_replies_changed(company: CompanyId, person: PersonId, replies: Iterable[QuickReply]) -> Notice:
    """Tell the person's devices."""
    return _to_person(company, person, QuickRepliesChanged(quick_replies=tuple(replies)))
