"""Who hears what from supervision. The events only say that there is something new to ask for."""

from collections.abc import Iterable
from uuid import UUID

from backend.contract.base import CompanyId, ConversationId, PersonId, StreamId
from backend.contract.supervision import (
    AccessNoted,
    ChatClass,
    ChatClassChanged,
    PolicyChanged,
    PolicyProposed,
    ReviewChanged,
)
from backend.realtime.work import Notice


def policy_changed(company: CompanyId, version: int) -> Notice:
    """Tell everybody in the company."""
    return Notice(company, StreamId(company), PolicyChanged(version=version))


def policy_proposed(company: CompanyId, version: int, people: Iterable[PersonId]) -> list[Notice]:
    """Tell those who may agree, and who proposed it."""
    return [Notice(company, StreamId(person), PolicyProposed(version=version)) for person in people]


def chat_class_changed(company: CompanyId, conversation: ConversationId, chat_class: ChatClass) -> Notice:
    """Tell the conversation's members."""
    body = ChatClassChanged(conversation=conversation, chat_class=chat_class)
    return Notice(company, StreamId(conversation), body)


def review_changed(company: CompanyId, person: PersonId, review: UUID) -> Notice:
    """Tell the reader, or the second person."""
    return Notice(company, StreamId(person), ReviewChanged(review=review))


def access_noted(company: CompanyId, review: UUID, people: Iterable[PersonId]) -> list[Notice]:
    """Tell those whose words were read."""
    return [Notice(company, StreamId(person), AccessNoted(review=review)) for person in people]
