"""Two colleagues who answer: in their direct chats, and in groups when they are named.

They are ordinary clients. They read first, then type for as long as a person would, then answer what was said last;
they answer people only, never each other, and only so often.
"""

import asyncio
import contextlib
import random
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from backend.contract.base import ConversationId, PersonId, StreamId, Told
from backend.contract.messaging import (
    ConversationJoined,
    ConversationKind,
    ConversationLeft,
    Message,
    MessageSent,
    MoveRead,
    SendMessage,
    SetReaction,
)
from backend.contract.snapshot import Snapshot
from backend.imports.demo.client import LOST, Client, CommandRefused
from backend.imports.demo.talk import answer
from backend.platform.telemetry import log

FIRST_DELAY_S: Final = 0.5
LAST_DELAY_S: Final = 30.0
"""How long a colleague waits before coming back, doubled until a line has lasted longer than the last."""
READ_AFTER_S: Final = 0.7
TYPING_EVERY_S: Final = 3.0
ANSWERS: Final = 12
ANSWERS_WITHIN_S: Final = 60.0
"""At most so many answers in one conversation within that time."""
LATEST_S: Final = 3_600
"""What was said longer ago than this, while the colleague was away, stays unanswered."""


@dataclass(slots=True)
class Colleague:
    """One who answers. `others` are the answering ones, whom nobody of them answers; `pace` shortens the waiting."""

    key: str
    time_zone: str
    address: str
    email: str
    password: str
    others: set[PersonId]
    pace: float = 1.0
    _client: Client = field(init=False)
    _answering: dict[ConversationId, "asyncio.Task[None]"] = field(
        default_factory=dict[ConversationId, asyncio.Task[None]]
    )
    _answered_at: dict[ConversationId, deque[float]] = field(default_factory=dict[ConversationId, deque[float]])

    def __post_init__(self) -> None:
        self._client = Client(self.address, self.email, self.password, self._on_event, self._on_snapshot)

    async def run(self) -> None:
        """Be there; come back whenever the line goes."""
        delay_s = FIRST_DELAY_S
        while True:
            started = asyncio.get_running_loop().time()
            try:
                await self._client.run()
            except LOST as error:
                log().info("demo.colleague_waits", error=type(error).__name__)
            finally:
                self._stop_answering()
            await asyncio.sleep(random.uniform(0, delay_s) * self.pace)  # noqa: S311 - jitter
            lasted = asyncio.get_running_loop().time() - started > LAST_DELAY_S
            delay_s = FIRST_DELAY_S if lasted else min(delay_s * 2, LAST_DELAY_S)

    async def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.others.add(snapshot.person)
        for room in snapshot.conversations:
            for message in room.messages:
                age_s = (datetime.now(message.at.tzinfo) - message.at).total_seconds()
                if message.number > room.read and age_s < LATEST_S:
                    self._consider(room.conversation.id, message)

    async def _on_event(self, stream: StreamId, body: Told) -> None:
        match body:
            case ConversationJoined():
                await self._client.join_room(body.conversation)
                for message in self._client.rooms[body.conversation].messages:
                    self._consider(body.conversation, message)
            case ConversationLeft():
                self._client.rooms.pop(body.conversation, None)
            case MessageSent():
                self._consider(ConversationId(stream), body.message)
            case _:
                pass

    def _consider(self, conversation: ConversationId, message: Message) -> None:
        """Answer a message that asks for one; a newer one takes the place of an older."""
        if not self._is_for_me(conversation, message):
            return
        if running := self._answering.pop(conversation, None):
            running.cancel()
        task = asyncio.create_task(self._answer(conversation, message))
        self._answering[conversation] = task
        task.add_done_callback(lambda done: self._forget(conversation, done))

    def _is_for_me(self, conversation: ConversationId, message: Message) -> bool:
        room = self._client.rooms.get(conversation)
        if room is None or message.author in self.others or message.notice or message.recalled:
            return False
        named = any(mention.person == self._client.me for mention in message.mentions)
        return named or room.conversation.kind is ConversationKind.DIRECT

    async def _answer(self, conversation: ConversationId, message: Message) -> None:
        with contextlib.suppress(CommandRefused, *LOST):
            await asyncio.sleep(READ_AFTER_S * self.pace)
            await self._client.do(MoveRead(conversation=conversation, number=message.number))
            said = answer(self.key, message.text, turn=message.number, clock=self._clock())
            if said.emoji:
                await self._client.do(
                    SetReaction(conversation=conversation, number=message.number, emoji=said.emoji, on=True)
                )
            if said.text and self._may_answer(conversation):
                await self._type(conversation, said.text)
                await self._client.do(SendMessage(conversation=conversation, text=said.text))

    async def _type(self, conversation: ConversationId, text: str) -> None:
        """Type as fast as a quick person does."""
        left_s = min(1.0 + len(text) * 0.04, 5.0) * self.pace
        while left_s > 0:
            await self._client.say_typing(conversation)
            step_s = min(left_s, TYPING_EVERY_S)
            await asyncio.sleep(step_s)
            left_s -= step_s

    def _may_answer(self, conversation: ConversationId) -> bool:
        now = asyncio.get_running_loop().time()
        recent = self._answered_at.setdefault(conversation, deque(maxlen=ANSWERS))
        if len(recent) == ANSWERS and now - recent[0] < ANSWERS_WITHIN_S:
            return False
        recent.append(now)
        return True

    def _clock(self) -> str:
        return datetime.now(ZoneInfo(self.time_zone)).strftime("%H:%M")

    def _forget(self, conversation: ConversationId, done: "asyncio.Task[None]") -> None:
        if self._answering.get(conversation) is done:
            del self._answering[conversation]

    def _stop_answering(self) -> None:
        for task in self._answering.values():
            task.cancel()
