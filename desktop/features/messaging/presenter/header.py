"""What stands above a feed, and in the details of a chat."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from backend.contract.base import ConversationId, PersonId
from desktop.features.directory.presenter.words import DOT, presence_words
from desktop.features.messaging.presenter.desk import Desk


@dataclass(frozen=True, slots=True)
class Header:
    """Title and second line of a chat; `key` colours the picture, `other` is the person of a direct chat."""

    key: str
    title: str
    detail: str
    square: bool
    presence: str = ""
    other: PersonId | None = None
    may_add: bool = False


def header_of(conversation: ConversationId, desk: Desk) -> Header:
    """Say whom a chat is with."""
    chat = desk.store.chat(conversation)
    if chat is None:
        return Header(conversation.hex, "", "", square=True)
    if chat.other is not None:
        card = desk.people.card(chat.other)
        presence = desk.presence(chat.other) or ""
        detail = DOT.join(part for part in (card.detail, presence_words(presence)) if part)
        return Header(card.key, card.full_name, detail, square=False, presence=presence, other=chat.other)
    return Header(conversation.hex, chat.title, group_detail(conversation, desk), square=True, may_add=True)


def group_detail(conversation: ConversationId, desk: Desk) -> str:
    """Count members and the departments that they come from."""
    members = desk.store.members(conversation)
    rows = [desk.people.person(member.person) for member in members]
    departments = {row.department for row in rows if row is not None and row.department is not None}
    parts = [QCoreApplication.translate("Chats", "%n members", "", len(members))]
    if len(departments) > 1:
        parts.append(QCoreApplication.translate("Chats", "%n departments", "", len(departments)))
    return DOT.join(parts)
