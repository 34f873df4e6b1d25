"""The details of one chat: its members, its pins and what can be changed about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import ConversationId, PersonId
from backend.contract.directory import Role
from backend.contract.messaging import (
    GROUP_PEOPLE,
    TOPIC_CHARACTERS,
    History,
    MemberRole,
    Message,
    MessagePage,
    Pin,
    Posting,
)
from desktop.features.directory.presenter.contacts import Profile, profile_of
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import one_line_name
from desktop.features.files.presenter.list import ChatFiles, FilesListPresenter
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.details.barred import BarredPresenter
from desktop.features.messaging.presenter.details.export import ExportPresenter
from desktop.features.messaging.presenter.details.facts import DetailsFacts
from desktop.features.messaging.presenter.details.links import RoomLinksPresenter
from desktop.features.messaging.presenter.fetching import Fetching
from desktop.features.messaging.presenter.header import header_of_chat
from desktop.features.messaging.presenter.words import said_words
from desktop.sync.changes import Changes

_CLASSIFYING = frozenset({Role.OWNER, Role.HR, Role.COMPLIANCE})
_RANKS = {MemberRole.OWNER: 0, MemberRole.ADMIN: 1}


@dataclass(frozen=True, slots=True)
class MemberCard:
    """Somebody in the chat: `owner` and `admin` may change the group, `waits` has not been added yet.

    `removable`: the reader may take them out; `ranks`: the reader may give them another role.
    """

    card: Card
    owner: bool
    me: bool
    waits: bool
    admin: bool = False
    removable: bool = False
    ranks: bool = False


@dataclass(frozen=True, slots=True)
class PinRow:
    """A pinned message: who wrote what, who pinned it and when; `text` is None while it is not here."""

    number: int
    author: str
    text: str | None
    pinned_by: str
    at: datetime


class DetailsPresenter(QObject):
    """Stands between one chat and its details.

    Signals:
        changed: members, pins, title or settings are different now.
        closed: nothing may be asked any more.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation = conversation
        self._desk = desk
        self._fetching = Fetching(desk)
        self.files = self._make_files()
        self.barred = BarredPresenter(conversation, desk, self)
        self.barred.changed.connect(self.changed)
        self._end = desk.engine.subscribe(self._on_changes)
        desk.people.presence_changed.connect(self.changed)
        desk.people.changed.connect(self.changed)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()
        self._desk.people.presence_changed.disconnect(self.changed)
        self._desk.people.changed.disconnect(self.changed)
        self.barred.close()
        if self.files is not None:
            self.files.close()
        self.closed.emit()

    # What is shown

    @property
    def facts(self) -> DetailsFacts:
        """Read the chat as it is now; whoever asks several things asks one reading."""
        chat = self._desk.store.chat(self.conversation)
        return DetailsFacts(chat, header_of_chat(self.conversation, chat, self._desk))

    @property
    def may_classify(self) -> bool:
        """Tell whether the reader says what chats are about: owner, HR and compliance."""
        me = self._desk.people.person(self._desk.people.me)
        return me is not None and not _CLASSIFYING.isdisjoint(me.roles)

    def notify_choices(self) -> list[tuple[str, str]]:
        """List what may be announced, in words."""
        return [
            (QCoreApplication.translate("Chats", "All messages"), "all"),
            (QCoreApplication.translate("Chats", "Mentions only"), "mentions"),
            (QCoreApplication.translate("Chats", "Nothing"), "none"),
        ]

    def now(self) -> datetime:
        """Give the time."""
        return self._desk.now()

    def make_links(self) -> RoomLinksPresenter:
        """Give what makes links into the group."""
        return RoomLinksPresenter(self.conversation, self._desk, self)

    def make_export(self) -> ExportPresenter:
        """Give what copies the chat."""
        return ExportPresenter(self.conversation, self._desk, self)

    def members(self) -> list[MemberCard]:
        """List the members: the owner first, then admins, then by name."""
        facts, me = self.facts, self._desk.people.me
        shown: list[tuple[int, MemberCard]] = []
        for one in self._desk.store.members(self.conversation):
            mine = one.person == me
            card = MemberCard(
                self._desk.people.card(one.person),
                owner=one.role is MemberRole.OWNER,
                me=mine,
                waits=one.pending,
                admin=one.role is MemberRole.ADMIN,
                removable=not mine and (facts.owns or (facts.leads and one.role is MemberRole.MEMBER)),
                ranks=not mine and facts.owns and not one.pending,
            )
            shown.append((_RANKS.get(one.role, len(_RANKS)), card))
        return [card for _, card in sorted(shown, key=lambda one: (one[0], one[1].card.name.casefold()))]

    def find_members(self, query: str) -> list[MemberCard]:
        """List the members whom what is typed fits, by name, initials or pinyin; all of them when nothing is."""
        members = self.members()
        if not query.strip():
            return members
        found = {card.id for card in self._desk.people.search(query, GROUP_PEOPLE)}
        return [one for one in members if one.card.id in found]

    def pins(self) -> list[PinRow]:
        """List what is pinned, the newest pin first; messages that are not here are fetched."""
        pins = self._desk.store.pins(self.conversation)
        here = self._desk.store.find(self.conversation, [pin.number for pin in pins])
        first, last = self._desk.store.span(self.conversation)
        lacking = {pin.number for pin in pins if pin.number not in here and first <= pin.number <= last}
        self._fetching.want((self.conversation, number) for number in lacking)
        return [self._pin(pin, here.get(pin.number)) for pin in pins]

    def history_choices(self) -> list[tuple[str, str]]:
        """List what newcomers may see, in words."""
        return [
            (QCoreApplication.translate("Chats", "Everything"), History.ALL.value),
            (QCoreApplication.translate("Chats", "The last 100 messages"), History.LAST_100.value),
            (QCoreApplication.translate("Chats", "Nothing from before"), History.NONE.value),
        ]

    def history_words(self) -> str:
        """Say what people who are added will see."""
        return {
            History.ALL.value: QCoreApplication.translate("Chats", "They see everything that was written before."),
            History.LAST_100.value: QCoreApplication.translate("Chats", "They see the last 100 messages."),
            History.NONE.value: QCoreApplication.translate("Chats", "They see what is written from now on."),
        }.get(self.facts.history, "")

    def profile(self) -> Profile | None:
        """Give what colleagues may know of the other person of a direct chat."""
        other = self.facts.header.other
        row = None if other is None else self._desk.people.person(other)
        return None if row is None else profile_of(row, self._desk.people)

    def card(self, key: str) -> Card | None:
        """Find somebody by the key of a row."""
        row = self._desk.people.find(key)
        return None if row is None else self._desk.people.card_of(row)

    def candidates(self, query: str) -> list[Card]:
        """Find people who may be added."""
        here = {one.person for one in self._desk.store.members(self.conversation)}
        return [card for card in self._desk.people.search(query) if card.id not in here]

    # What is done

    def add(self, people: list[PersonId]) -> None:
        """Bring people in."""
        if people:
            self._desk.actions.add_members(self.conversation, people)

    def remove(self, person: PersonId) -> None:
        """Take somebody out."""
        self.barred.note(person)
        self._desk.actions.remove_member(self.conversation, person)

    def make_owner(self, person: PersonId) -> None:
        """Hand the group over."""
        self._desk.actions.set_role(self.conversation, person, MemberRole.OWNER)

    def make_admin(self, person: PersonId) -> None:
        """Let somebody lead the group, too."""
        self._desk.actions.set_role(self.conversation, person, MemberRole.ADMIN)

    def make_member(self, person: PersonId) -> None:
        """Let an admin lead no more."""
        self._desk.actions.set_role(self.conversation, person, MemberRole.MEMBER)

    def change_group(self, title: str, topic: str, history: str, *, announcement: bool) -> bool:
        """Change title, topic, what newcomers see and who writes, in one step; False when nothing is different.

        A blank title leaves the old one. In an announcement room only the owner and admins write.
        """
        facts = self.facts
        header = facts.header
        title = one_line_name(title) or header.title
        topic = " ".join(topic.replace("\0", "").split())[:TOPIC_CHARACTERS].strip()
        same = (title, topic, history, announcement) == (
            header.title,
            header.topic,
            facts.history,
            header.announcement,
        )
        if same:
            return False
        self._desk.actions.change_group(
            self.conversation,
            None if title == header.title else title,
            None if history == facts.history else History(history),
            topic=None if topic == header.topic else topic,
            posting=None if announcement == header.announcement else Posting.ADMINS if announcement else Posting.ALL,
        )
        return True

    def set_archived(self, on: bool) -> None:
        """Archive the group, or open it again."""
        if on != self.facts.header.archived:
            self._desk.actions.change_group(self.conversation, archived=on)

    def set_pinned(self, on: bool) -> None:
        """Keep the chat at the top of the list."""
        self._desk.actions.pin(self.conversation, on=on)

    def set_notify(self, value: str) -> None:
        """Have all announced, only what names the reader, or nothing."""
        if value != self.facts.notify:
            self._desk.actions.notify(self.conversation, muted=value == "none", mentions_only=value == "mentions")

    def unpin(self, number: int) -> None:
        """Take the pin of a message away."""
        self._desk.actions.pin_message(self.conversation, number, on=False)

    def leave(self) -> None:
        """Leave the group."""
        self._desk.actions.leave(self.conversation)

    # Inside

    def _make_files(self) -> FilesListPresenter | None:
        """Look after the chat's files, where this client has a place for files."""
        desk, here = self._desk, self.conversation
        if desk.files is None:
            return None

        def cached() -> list[Message]:
            return desk.store.files_here(here)

        async def fetch(before: int, limit: int) -> MessagePage:
            return await desk.doors.conversation_files(here, before, limit)

        source = ChatFiles(here, cached, fetch, desk.people.name)
        return FilesListPresenter(desk.files, source, desk.spawn, desk.now, self)

    def _pin(self, pin: Pin, message: Message | None) -> PinRow:
        name = self._desk.people.name
        if message is None:
            return PinRow(pin.number, "", None, name(pin.person), pin.at)
        return PinRow(pin.number, name(message.author), said_words(message), name(pin.person), pin.at)

    def _on_changes(self, changes: Changes) -> None:
        here = self.conversation
        if here in changes.chats or here in changes.outbox or here in changes.messages or here in changes.pins:
            self.changed.emit()
        if self.files is not None and here in changes.messages:
            self.files.refresh_soon()
