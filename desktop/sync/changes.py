"""What a commit has changed, for those who show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

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

    def __bool__(self) -> bool:
        return bool(self.directory or self.sessions or self.chats or self.messages or self.outbox or self.gone)

    def merge(self, later: "Changes") -> "Changes":
        """Give one report for both."""
        collector = Collector()
        collector.add(self)
        collector.add(later)
        return collector.freeze()


class Collector:
    """Gathers what one transaction changes."""

    def __init__(self) -> None:
        self._directory = False
        self._sessions = False
        self._chats: set[ConversationId] = set()
        self._messages: dict[ConversationId, tuple[int, int]] = {}
        self._outbox: set[ConversationId | None] = set()
        self._gone: set[ConversationId] = set()

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

    def freeze(self) -> Changes:
        """Give the report."""
        return Changes(
            directory=self._directory,
            sessions=self._sessions,
            chats=frozenset(self._chats),
            messages=dict(self._messages),
            outbox=frozenset(self._outbox),
            gone=frozenset(self._gone),
        )
