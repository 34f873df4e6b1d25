"""What stands above a feed, and in the details of a chat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import READ_SHARED_TO_MEMBERS, ConversationKind, Posting
from desktop.features.directory.presenter.words import DOT, last_seen_words, presence_words
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.store import ChatRow
from desktop.net.errors import ConnectionLost, Refused


@dataclass(frozen=True, slots=True)
class Header:
    """Title and second line of a chat; `key` colours the picture, `other` is the person of a direct chat.

    `leads`: the reader is the group's owner or an admin. In an announcement room only they write.
    """

    key: str
    title: str
    detail: str
    square: bool
    presence: str = ""
    other: PersonId | None = None
    may_add: bool = False
    topic: str = ""
    members: int = 0
    announcement: bool = False
    archived: bool = False
    may_write: bool = True
    leads: bool = False


class LastSeen:
    """When somebody was last here, asked for once for each time that they are away; `tell` hears of the answer."""

    def __init__(self, desk: Desk, tell: Callable[[], None]) -> None:
        self._desk = desk
        self._tell = tell
        self._known: dict[PersonId, datetime | None] = {}

    def get(self, person: PersonId) -> datetime | None:
        """Give the moment, when it is known; else ask. Who can be reached was not last seen."""
        company = self._desk.people.store.company()
        shows = company is None or company.shows_last_seen
        if not shows or self._desk.presence(person) != "offline":
            self._known.pop(person, None)
            return None
        if person not in self._known:
            self._known[person] = None
            self._desk.spawn(self._ask(person))
        return self._known[person]

    def close(self) -> None:
        """Tell nothing more."""
        self._known.clear()

    async def _ask(self, person: PersonId) -> None:
        try:
            at = await self._desk.doors.last_seen(person)
        except (ConnectionLost, Refused):
            # A line that comes back tells presence anew, and then it is asked for again.
            return
        if at is not None and person in self._known:
            self._known[person] = at
            self._tell()


def header_of(
    conversation: ConversationId, desk: Desk, last_seen: Callable[[PersonId], datetime | None] = lambda _person: None
) -> Header:
    """Say whom a chat is with."""
    return header_of_chat(conversation, desk.store.chat(conversation), desk, last_seen)


def header_of_chat(
    conversation: ConversationId,
    chat: ChatRow | None,
    desk: Desk,
    last_seen: Callable[[PersonId], datetime | None] = lambda _person: None,
) -> Header:
    """Say whom a chat is with, whose row is known; None when it has gone."""
    if chat is None:
        return Header(conversation.hex, "", "", square=True)
    if chat.other is not None:
        return _header_of_direct(chat, chat.other, desk, last_seen(chat.other))
    return Header(
        conversation.hex,
        chat.title,
        group_detail(chat, desk),
        square=True,
        may_add=not chat.archived,
        topic=chat.topic,
        members=chat.members,
        announcement=chat.posting is Posting.ADMINS,
        archived=chat.archived,
        may_write=chat.may_write,
        leads=chat.kind is ConversationKind.GROUP and chat.leads,
    )


def group_detail(chat: ChatRow, desk: Desk) -> str:
    """Count members and, where they are few, the departments that they come from."""
    if chat.members > READ_SHARED_TO_MEMBERS:
        # This is said anew with every message: two thousand people are not read for it.
        return QCoreApplication.translate("Chats", "%Ln members", "", chat.members)
    members = desk.store.members(chat.id)
    rows = [desk.people.person(member.person) for member in members]
    departments = {row.department for row in rows if row is not None and row.department is not None}
    parts = [QCoreApplication.translate("Chats", "%Ln members", "", len(members))]
    if len(departments) > 1:
        parts.append(QCoreApplication.translate("Chats", "%Ln departments", "", len(departments)))
    return DOT.join(parts)


def _header_of_direct(chat: ChatRow, other: PersonId, desk: Desk, last_seen: datetime | None) -> Header:
    card, presence = desk.people.card(other), desk.presence(other) or ""
    words = presence_words(presence) if last_seen is None else last_seen_words(last_seen, desk.now())
    detail = DOT.join(part for part in (card.detail, words) if part)
    return Header(
        card.key, card.full_name, detail, square=False, presence=presence, other=other, may_write=chat.may_write
    )
