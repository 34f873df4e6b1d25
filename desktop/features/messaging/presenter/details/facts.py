"""What the details of one chat stand on: its row and its header, read together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from backend.contract.messaging import History, MemberRole
from desktop.features.messaging.presenter.header import Header
from desktop.features.messaging.store import ChatRow
from desktop.widgets.sentences import sentences


@dataclass(frozen=True, slots=True)
class DetailsFacts:
    """A chat at one moment: its row, None when it has gone, and its title, second line and kind of room."""

    chat: ChatRow | None
    header: Header

    @property
    def direct(self) -> bool:
        """Tell whether this is between two people."""
        return self.header.other is not None

    @property
    def pinned(self) -> bool:
        """Tell whether the chat stays at the top."""
        return self.chat is not None and self.chat.pinned

    @property
    def muted(self) -> bool:
        """Tell whether the chat is silent."""
        return self.chat is not None and self.chat.muted

    @property
    def mentions_only(self) -> bool:
        """Tell whether only what names the reader is announced."""
        return self.chat is not None and self.chat.mentions_only

    @property
    def history(self) -> str:
        """Say what newcomers see: "none", "last_100" or "all"."""
        return History.ALL.value if self.chat is None else self.chat.history.value

    @property
    def owns(self) -> bool:
        """Tell whether the reader is the group's owner."""
        return self.chat is not None and self.chat.my_role is MemberRole.OWNER

    @property
    def leads(self) -> bool:
        """Tell whether the reader may change the group: its owner and admins."""
        return self.chat is not None and self.chat.leads

    @property
    def may_pin(self) -> bool:
        """Tell whether the reader may pin messages here."""
        return self.chat is not None and self.chat.may_write

    @property
    def may_export(self) -> bool:
        """Tell whether the reader may copy the chat: either side of a direct one, a group's owner and admins."""
        return self.direct or self.leads

    @property
    def notify(self) -> str:
        """Say what is announced: "all", "mentions" or "none"."""
        return "none" if self.muted else "mentions" if self.mentions_only else "all"

    def rules_words(self) -> str:
        """Say what holds in the group: who writes, what newcomers see, whether it is archived."""
        if self.header.archived:
            return QCoreApplication.translate("Chats", "Archived: it can be read, and nobody writes in it.")
        newcomers = {
            History.ALL.value: QCoreApplication.translate("Chats", "Newcomers see everything."),
            History.LAST_100.value: QCoreApplication.translate("Chats", "Newcomers see the last 100 messages."),
            History.NONE.value: QCoreApplication.translate("Chats", "Newcomers see nothing from before."),
        }.get(self.history, "")
        if self.header.announcement:
            only = QCoreApplication.translate("Chats", "Only the owner and admins write.")
            return sentences(only, newcomers)
        return newcomers
