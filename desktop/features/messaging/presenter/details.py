"""The details of one chat: its members and what can be changed about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import ConversationId, PersonId
from backend.contract.messaging import History, MemberRole
from desktop.features.directory.presenter.contacts import Profile, profile_of
from desktop.features.directory.presenter.people import Card
from desktop.features.directory.presenter.words import one_line_name
from desktop.features.messaging.presenter.desk import Desk
from desktop.features.messaging.presenter.header import Header, header_of
from desktop.sync.changes import Changes


@dataclass(frozen=True, slots=True)
class MemberCard:
    """Somebody in the chat; `owner` may change the group, `waits` has not been added yet."""

    card: Card
    owner: bool
    me: bool
    waits: bool


class DetailsPresenter(QObject):
    """Stands between one chat and its details.

    Signals:
        changed: members, title or settings are different now.
    """

    changed = Signal()

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conversation = conversation
        self._desk = desk
        self._end = desk.engine.subscribe(self._on_changes)
        desk.people.presence_changed.connect(self.changed)
        desk.people.changed.connect(self.changed)

    def close(self) -> None:
        """Hear nothing more."""
        self._end()
        self._desk.people.presence_changed.disconnect(self.changed)
        self._desk.people.changed.disconnect(self.changed)

    @property
    def header(self) -> Header:
        """Give title and second line."""
        return header_of(self.conversation, self._desk)

    @property
    def pinned(self) -> bool:
        """Tell whether the chat stays at the top."""
        chat = self._desk.store.chat(self.conversation)
        return chat is not None and chat.pinned

    @property
    def muted(self) -> bool:
        """Tell whether the chat is silent."""
        chat = self._desk.store.chat(self.conversation)
        return chat is not None and chat.muted

    @property
    def history(self) -> str:
        """Say what newcomers see: "none", "last_100" or "all"."""
        chat = self._desk.store.chat(self.conversation)
        return History.ALL.value if chat is None else chat.history.value

    @property
    def owns(self) -> bool:
        """Tell whether the reader may change the group."""
        return any(member.me and member.owner for member in self.members())

    def members(self) -> list[MemberCard]:
        """List the members: owners first, then by name."""
        people, me = self._desk.people, self._desk.people.me
        shown = [
            MemberCard(people.card(one.person), one.role is MemberRole.OWNER, one.person == me, one.pending)
            for one in self._desk.store.members(self.conversation)
        ]
        return sorted(shown, key=lambda one: (not one.owner, one.card.name.casefold()))

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
        }.get(self.history, "")

    def profile(self) -> Profile | None:
        """Give what colleagues may know of the other person of a direct chat."""
        other = self.header.other
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

    def add(self, people: list[PersonId]) -> None:
        """Bring people in."""
        if people:
            self._desk.actions.add_members(self.conversation, people)

    def remove(self, person: PersonId) -> None:
        """Take somebody out."""
        self._desk.actions.remove_member(self.conversation, person)

    def rename(self, title: str) -> bool:
        """Give the group another title, unless it is blank or the old one."""
        title = one_line_name(title)
        if not title or title == self.header.title:
            return False
        self._desk.actions.change_group(self.conversation, title=title)
        return True

    def set_history(self, value: str) -> None:
        """Change what newcomers see."""
        if value != self.history:
            self._desk.actions.change_group(self.conversation, history=History(value))

    def set_pinned(self, on: bool) -> None:
        """Keep the chat at the top of the list."""
        self._desk.actions.pin(self.conversation, on=on)

    def set_muted(self, on: bool) -> None:
        """Silence the chat."""
        self._desk.actions.mute(self.conversation, on=on)

    def leave(self) -> None:
        """Leave the group."""
        self._desk.actions.leave(self.conversation)

    def _on_changes(self, changes: Changes) -> None:
        here = self.conversation
        if here in changes.chats or here in changes.outbox or here in changes.messages:
            self.changed.emit()
