"""Links into a group: made by those who lead it, ended by them, and where such a link leads."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject

from backend.contract.base import ConversationId
from backend.contract.messaging import CreateRoomInvite, RoomInvite
from desktop.features.directory.presenter.asking import Asker
from desktop.features.directory.presenter.words import DOT, date_words, fill, local
from desktop.features.messaging.presenter.desk import Desk
from desktop.net.links import room_link


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link that still works, in words."""

    id: UUID
    words: str


class RoomLinksPresenter(Asker):
    """Stands between the links into one group and their dialog."""

    def __init__(self, conversation: ConversationId, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.spawn, parent)
        self._conversation = conversation
        self._desk = desk
        self._invites: tuple[RoomInvite, ...] = ()
        self.link = ""

    @property
    def rows(self) -> list[LinkRow]:
        """List the links that still work."""
        return [LinkRow(one.id, self._words(one)) for one in self._invites]

    def load(self) -> None:
        """Ask which links work."""
        self.do(self._load)

    def make(self) -> None:
        """Make a link; it is shown once."""
        self.do(self._make)

    def end(self, invite: UUID) -> None:
        """End a link."""
        self.do(lambda: self._end(invite))

    async def _load(self) -> None:
        self._invites = (await self._desk.doors.room_invites(self._conversation)).invites

    async def _make(self) -> None:
        made = await self._desk.doors.create_room_invite(self._conversation, CreateRoomInvite())
        self.link = room_link(made.secret)
        await self._load()

    async def _end(self, invite: UUID) -> None:
        await self._desk.doors.end_room_invite(self._conversation, invite)
        self.link = ""
        await self._load()

    def _words(self, invite: RoomInvite) -> str:
        today = local(self._desk.now()).date()
        by = fill(self.tr("By {name}"), name=self._desk.people.name(invite.created_by))
        until = fill(self.tr("until {day}"), day=date_words(local(invite.expires_at).date(), today))
        return DOT.join((by, until, self.tr("%Ln places left", "", invite.uses_left)))
