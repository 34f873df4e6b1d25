"""What chats are about: who is in one learns it, and owner, HR and compliance say it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backend.contract.base import ConversationId
from backend.contract.supervision import EXCLUDED, ChatClass, ChatStanding, Policy, SetChatClass, SetHold
from desktop.features.directory.presenter.words import fill
from desktop.features.supervision.presenter.asking import Asking
from desktop.features.supervision.presenter.desk import SupervisionDesk
from desktop.net.errors import ConnectionLost, Refused

LEAST_REASON: Final = 3
_REMEMBERED: Final = 200

translate = QCoreApplication.translate


def about_words(chat_class: ChatClass) -> str:
    """Name a class of chats, as one chooses it."""
    return {
        ChatClass.INTERNAL: translate("ChatClass", "Work among colleagues"),
        ChatClass.CUSTOMER: translate("ChatClass", "Work with customers"),
        ChatClass.HR: translate("ChatClass", "HR"),
        ChatClass.UNION: translate("ChatClass", "Union"),
        ChatClass.HEALTH: translate("ChatClass", "Health"),
        ChatClass.LEGAL: translate("ChatClass", "Law"),
    }.get(chat_class, chat_class.value)


class ChatClasses(Asking):
    """Says of a chat that one is in who may review it; what was asked is remembered until there is news."""

    def __init__(self, desk: SupervisionDesk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._known: dict[ConversationId, ChatClass] = {}
        self._asked: set[ConversationId] = set()

    def load(self) -> None:
        """Forget what was said: it may be another class now."""
        self._known.clear()
        self.tell()

    def words(self, conversation: ConversationId, policy: Policy | None) -> str:
        """Say who may review a chat under a policy; "" where there is none. What is not known yet is asked."""
        if policy is None:
            return ""
        chat_class = self._known.get(conversation)
        if chat_class is None:
            self._ask_for(conversation)
        elif chat_class in EXCLUDED:
            return fill(
                translate("ChatClass", "Nobody reviews this chat. It is about: {about}."), about=about_words(chat_class)
            )
        elif chat_class not in policy.classes:
            return translate("ChatClass", "Nobody reviews this chat: your company's policy leaves it out.")
        return translate(
            "ChatClass",
            "Managers may review chats as your company's policy allows. You see every review in your access log.",
        )

    def _ask_for(self, conversation: ConversationId) -> None:
        if conversation not in self._asked:
            self._asked.add(conversation)
            self.desk.spawn(self._fetch(conversation))

    async def _fetch(self, conversation: ConversationId) -> None:
        """Take the answer; without one it is asked again when the chat is opened again."""
        try:
            standing = await self.desk.doors.chat_class(conversation)
        except (ConnectionLost, Refused):
            return
        finally:
            self._asked.discard(conversation)
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        self._known[conversation] = standing.chat_class
        self.tell()


class ClassingPresenter(Asking):
    """Changes what one chat is about, and whether it is held for a case.

    Signals:
        done: everything that was asked for is so.
    """

    done = Signal()

    def __init__(
        self, conversation: ConversationId, title: str, desk: SupervisionDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.conversation, self.title = conversation, title
        self.standing: ChatStanding | None = None
        self.load()

    def load(self) -> None:
        """Ask what holds now."""
        self.fetch(partial(self.desk.doors.chat_class, self.conversation), self._take)

    @property
    def may_hold(self) -> bool:
        """Tell whether one may hold chats: owner and compliance."""
        return self.desk.watches

    def choices(self) -> list[tuple[str, object]]:
        """List what a chat can be about."""
        return [(about_words(one), one.value) for one in ChatClass]

    def trouble_with(self, reason: str, *, held: bool) -> str:
        """Say what is missing; "" when it can be saved."""
        changed = self.standing is not None and held != self.standing.held
        if changed and len(reason.strip()) < LEAST_REASON:
            return translate("ChatClass", "Say in a few words why.")
        return ""

    def save(self, chosen: str, reason: str, *, held: bool) -> None:
        """Let it be so."""
        before = self.standing
        if before is not None:
            asked = ChatStanding(chat_class=ChatClass(chosen), held=held)
            self.do(partial(self._save, before, asked, reason.strip()))

    async def _save(self, before: ChatStanding, asked: ChatStanding, reason: str) -> None:
        if asked.chat_class is not before.chat_class:
            await self.desk.doors.set_class(self.conversation, SetChatClass(chat_class=asked.chat_class))
        if asked.held != before.held:
            await self.desk.doors.set_hold(self.conversation, SetHold(held=asked.held, reason=reason))
        self.done.emit()

    def _take(self, standing: ChatStanding) -> None:
        self.standing = standing
