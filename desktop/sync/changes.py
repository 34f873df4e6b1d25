"""What a commit has changed, for those who show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from backend.contract.base import ConversationId


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different since the last report; `messages` gives the first and last changed number of a conversation."""

    directory: bool = False
    sessions: bool = False
    chats: frozenset[ConversationId] = frozenset()
    messages: Mapping[ConversationId, tuple[int, int]] = field(default_factory=dict[ConversationId, tuple[int, int]])
    outbox: frozenset[ConversationId | None] = frozenset()
    gone: frozenset[ConversationId] = frozenset()
    pins: frozenset[ConversationId] = frozenset()
    saved: bool = False
    scheduled: bool = False
    quick_replies: bool = False
    supervision: bool = False

    def __bool__(self) -> bool:
        return self != _NOTHING

    def merge(self, later: "Changes") -> "Changes":
        """Give one report for both."""
        collector = Collector()
        collector.add(self)
        collector.add(later)
        return collector.freeze()


_NOTHING: Final = Changes()


class Collector:
    """Gathers what one transaction changes."""

    def __init__(self) -> None:
        self._directory = False
        self._sessions = False
        self._chats: set[ConversationId] = set()
        self._messages: dict[ConversationId, tuple[int, int]] = {}
        self._outbox: set[ConversationId | None] = set()
        self._gone: set[ConversationId] = set()
        self._pins: set[ConversationId] = set()
        self._saved = False
        self._scheduled = False
        self._quick_replies = False
        self._supervision = False

    def directory(self) -> None:
        """Report that people, departments or the company are different."""
        self._directory = True

    def sessions(self) -> None:
        """Report that the person's devices are different."""
        self._sessions = True

    def chat(self, conversation: ConversationId) -> None:
        """Report that a row of the chat list is different, or new."""
        self._chats.add(conversation)
        self._gone.discard(conversation)

    def messages(self, conversation: ConversationId, first: int, last: int) -> None:
        """Report that messages `first` to `last` are different, or new."""
        if known := self._messages.get(conversation):
            first, last = min(first, known[0]), max(last, known[1])
        self._messages[conversation] = (first, last)

    def outbox(self, conversation: ConversationId | None) -> None:
        """Report that what waits to be sent is different; None for what belongs to no conversation."""
        self._outbox.add(conversation)

    def gone(self, conversation: ConversationId) -> None:
        """Report that a conversation is no longer ours to see."""
        self._gone.add(conversation)
        self._chats.discard(conversation)
        self._messages.pop(conversation, None)
        self._pins.discard(conversation)

    def pins(self, conversation: ConversationId) -> None:
        """Report that other messages of a conversation are pinned."""
        self._pins.add(conversation)

    def saved(self) -> None:
        """Report that the person keeps other messages, or is reminded at other moments."""
        self._saved = True

    def scheduled(self) -> None:
        """Report that other messages wait for their time."""
        self._scheduled = True

    def quick_replies(self) -> None:
        """Report that the person's quick replies are different."""
        self._quick_replies = True

    def supervision(self) -> None:
        """Report that the policy, a review or the access log has something new; none of it is kept here."""
        self._supervision = True

    def add(self, changes: Changes) -> None:
        """Take over a finished report, later than what is gathered."""
        self._directory |= changes.directory
        self._sessions |= changes.sessions
        for conversation in changes.gone:
            self.gone(conversation)
        for conversation in changes.chats:
            self.chat(conversation)
        for conversation, (first, last) in changes.messages.items():
            self.messages(conversation, first, last)
        self._outbox |= changes.outbox
        self._pins |= changes.pins
        self._saved |= changes.saved
        self._scheduled |= changes.scheduled
        self._quick_replies |= changes.quick_replies
        self._supervision |= changes.supervision

    def freeze(self) -> Changes:
        """Give the report."""
        return Changes(
            directory=self._directory,
            sessions=self._sessions,
            chats=frozenset(self._chats),
            messages=dict(self._messages),
            outbox=frozenset(self._outbox),
            gone=frozenset(self._gone),
            pins=frozenset(self._pins),
            saved=self._saved,
            scheduled=self._scheduled,
            quick_replies=self._quick_replies,
            supervision=self._supervision,
        )
