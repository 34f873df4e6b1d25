"""Opens the links that the system hands over: a message, or the door of a group."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from backend.contract.base import ConversationId
from backend.contract.messaging import RoomInvitePreview
from desktop.features.directory.presenter.asking import trouble_words
from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.desk import Desk
from desktop.net.errors import ConnectionLost, Refused
from desktop.net.links import MessageLink, RoomLink
from desktop.sync.changes import Changes
from desktop.widgets.overlays.dialog import Dialog, Verb

if TYPE_CHECKING:
    from desktop.shell.window.main import MainWindow

SETTLED_MS: Final = 60_000
"""After this whatever goes has nothing to do with the link any more."""


class LinkOpener(QObject):
    """Follows links; into a group only after a question that names it."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: Dialog | None = None

    def follow(self, link: MessageLink | RoomLink) -> None:
        """Open what a link leads to."""
        if isinstance(link, RoomLink):
            self._desk.spawn(self._look(link.secret))
        elif self._desk.store.chat(link.conversation) is None:
            self._say(self.tr("This link leads to a chat that you are not in."))
        elif link.number is None or link.number > self._desk.store.span(link.conversation)[1]:
            self._window.open_chat(link.conversation)
        else:
            self._window.open_message(link.conversation, link.number)

    async def _look(self, secret: str) -> None:
        """Ask the server where a link leads, then the person whether they want to."""
        try:
            room = await self._desk.doors.preview_room_invite(secret)
        except (ConnectionLost, Refused) as trouble:
            self._say_trouble(trouble)
            return
        if not isValid(self):
            return
        if room.joined:
            self._open_when_there(room.conversation)
        else:
            self._ask(secret, room)

    def _ask(self, secret: str, room: RoomInvitePreview) -> None:
        name = self._desk.people.full_name(room.created_by)
        text = fill(self.tr("{name} made this link."), name=name) + " " + self.tr("%Ln members", "", room.members)
        title = fill(self.tr("Join {title}?"), title=room.title)
        verbs = (Verb(self.tr("Stay out"), "stay"), Verb(self.tr("Join"), "join", "primary"))
        self.dialog = Dialog(title, text, verbs, self._window)
        self.dialog.chosen.connect(partial(self._on_answer, secret, room))
        self.dialog.open()

    def _on_answer(self, secret: str, room: RoomInvitePreview, value: str) -> None:
        if value == "join":
            self._desk.spawn(self._join(secret, room))

    async def _join(self, secret: str, room: RoomInvitePreview) -> None:
        try:
            await self._desk.doors.accept_room_invite(secret)
        except (ConnectionLost, Refused) as trouble:
            self._say_trouble(trouble)
            return
        if isValid(self):
            self._open_when_there(room.conversation, anew=True)

    def _say_trouble(self, trouble: ConnectionLost | Refused) -> None:
        if isValid(self):
            offline = self.tr("You are offline. Open the link again when you are online.")
            self._window.toasts.refuse(trouble_words(trouble, offline))

    def _say(self, words: str) -> None:
        self._window.toasts.show(words, icon="info")

    def _open_when_there(self, conversation: ConversationId, *, anew: bool = False) -> None:
        """Open a chat now, or when its first messages have come.

        `anew`: one has just come in. What is here of it may be from before one left: then it goes, and comes again.
        """
        if is_here := self._desk.store.chat(conversation) is not None:
            self._window.open_chat(conversation)
            if not anew:
                return

        def hear(changes: Changes) -> None:
            nonlocal is_here
            if conversation in changes.gone:
                is_here = False
            elif conversation in changes.chats and not is_here:
                end()
                self._window.open_chat(conversation)

        end = self._desk.engine.subscribe(hear)
        self.destroyed.connect(end)
        if is_here:
            QTimer.singleShot(SETTLED_MS, self, end)
