"""`apply(events, snapshot) == fresh snapshot`, for everybody, whatever has happened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.contract import messaging as wire
from backend.contract.base import ConversationId, StreamId, decode
from backend.contract.directory import DeactivatePerson
from backend.contract.kinds import EVENTS
from backend.contract.messaging import History, Mention
from backend.domains.messaging import service as messaging
from backend.platform.auth import Actor
from backend.platform.errors import Refusal
from tests.backend.directory.cast import Firm, House
from tests.backend.messaging.reducer import Room

NAMES = ("Mina", "Jun", "Ana", "Bo", "Cho")
WEIGHTS = {
    "say": 30,
    "edit": 10,
    "recall": 5,
    "react": 20,
    "read": 10,
    "add": 10,
    "remove": 4,
    "change": 4,
    "prefer": 3,
    "let go": 1,
    "watch": 6,
}
TEXTS = ("Hello", "@Ana look", "네, 알겠습니다", "好的")
EMOJI = ("👍", "❤️", "👀")
_folders = count()


class Script:
    """Thinks of what somebody does next: mostly what may work, sometimes what may not."""

    def __init__(self, firm: Firm, room: ConversationId, random: Random) -> None:
        self.firm, self.room, self.random = firm, room, random
        self.authors: list[str] = ["Mina"]

    def next(self) -> tuple[str, str, Any]:
        """Give a kind of step, who takes it, and its command."""
        kind = self.random.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        who = self.random.choice(NAMES)
        number = self.random.randint(max(1, len(self.authors) - 8), len(self.authors))
        if kind in {"edit", "recall"} and self.random.random() < 0.9:
            who = self.authors[number - 1]
        if kind in {"change", "let go"}:
            who = "Mina"
        return kind, who, self._command(kind, number)

    def _command(self, kind: str, number: int) -> Any:
        here: dict[str, Any] = {"conversation": self.room}
        chance = self.random.random()
        text, whom = self.random.choice(TEXTS), self.firm.id(self.random.choice(NAMES))
        words: dict[str, Any] = {"text": text, "mentions": self._mentions(text)}
        made: dict[str, Callable[[], Any]] = {
            "say": lambda: wire.SendMessage(**here, **words, reply_to=number if chance < 0.3 else None),
            "edit": lambda: wire.EditMessage(**here, **words, number=number),
            "recall": lambda: wire.RecallMessage(**here, number=number),
            "react": lambda: wire.SetReaction(**here, number=number, emoji=self.random.choice(EMOJI), on=chance < 0.7),
            "read": lambda: wire.MoveRead(**here, number=number),
            "add": lambda: wire.AddMembers(**here, people=(whom,)),
            "remove": lambda: wire.RemoveMember(**here, person=whom),
            "change": lambda: wire.ChangeGroup(
                **here,
                title=self.random.choice((None, "Valves", "Seals")),
                history=self.random.choice(list(History)),
            ),
            "prefer": lambda: wire.SetPreferences(**here, pinned=chance < 0.5),
            "let go": lambda: DeactivatePerson(person=self.firm.id(self.random.choice(NAMES[2:]))),
            "watch": lambda: None,
        }
        return made[kind]()

    def _mentions(self, text: str) -> tuple[Mention, ...]:
        return (Mention(person=self.firm.id("Ana"), start=0, length=4),) if text.startswith("@Ana") else ()


def fresh(house: House, actor: Actor, room: ConversationId) -> Room:
    """Start from the server's snapshot and all pages."""
    told = house.run(messaging.conversation_snapshot, actor, room)
    page = house.run(messaging.page_after, actor, room, 0, 500)
    assert tuple(page.messages[-50:]) == told.messages
    return Room(
        me=actor.person,
        conversation=told.conversation,
        members=list(told.members),
        messages={message.number: message for message in page.messages},
        first=told.first,
        last=told.last,
        read=told.read,
        preferences=told.preferences,
        seq=told.seq,
        own_seq=house.run(lambda uow: uow.head(actor.company, StreamId(actor.person))),
    )


class Watcher:
    """A client that took a snapshot at some moment and has only applied events since."""

    def __init__(self, house: House, actor: Actor, room: ConversationId) -> None:
        self.house, self.actor, self.id = house, actor, room
        self.room = fresh(house, actor, room)

    def catch_up(self) -> bool:
        """Apply all news; say whether the conversation is still there for this person."""
        for event in self.house.events(self.actor, self.actor.person, self.room.own_seq):
            body = decode(bytes(event.body), EVENTS[event.kind])
            self.room.own_seq = event.seq
            match body:
                case wire.ConversationLeft():
                    return False
                case wire.ReadMoved() | wire.PreferencesChanged():
                    self.room.apply(body)
                case _:
                    pass
        for event in self.house.events(self.actor, self.id, self.room.seq):
            self.room.take(event.seq, decode(bytes(event.body), EVENTS[event.kind]))
        return True


def is_member(house: House, actor: Actor, room: UUID) -> bool:
    return room in house.run(messaging.subscriptions, actor)


def play(house: House, firm: Firm, history: History, random: Random, length: int) -> None:
    room = house.group(firm, "Mina", "Jun", "Ana", history=history)
    watchers = [Watcher(house, firm[name], room) for name in ("Mina", "Jun", "Ana")]
    script = Script(firm, room, random)
    for _ in range(length):
        house.clock.advance(seconds=1)
        kind, who, asked = script.next()
        if kind == "watch":
            if is_member(house, firm[who], room):
                watchers.append(Watcher(house, firm[who], room))
            continue
        with suppress(Refusal):
            answer = house.do(firm[who], asked)
            if answer.number is not None and answer.number > len(script.authors):
                script.authors.append(who)
    for watcher in watchers:
        if watcher.catch_up():
            assert watcher.room == fresh(house, watcher.actor, room)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=st.sampled_from(list(History)), random=st.randoms(use_true_random=True), length=st.integers(30, 120))
def test_events_lead_to_the_fresh_snapshot(history: History, random: Random, length: int, tmp_path: Path) -> None:
    house = House(tmp_path / str(next(_folders)))
    play(house, house.found(people=NAMES), history, random, length)
    house.close()


def test_a_lost_event_would_be_noticed(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Jun")
    watcher = Watcher(house, firm["Jun"], room)
    house.say(firm["Mina"], room, "Hello")
    watcher.room.seq += 1

    assert watcher.room != fresh(house, firm["Jun"], room)


def test_a_group_that_outgrows_shared_reads_and_shrinks_again_converges(house: House) -> None:
    many = tuple(f"P{number}" for number in range(101))
    firm = house.found("Many", ("Mina", "Jun", *many))
    room = house.group(firm, "Mina", "Jun", *many[:98])
    watcher = Watcher(house, firm["Mina"], room)
    number = house.say(firm["Jun"], room, "Hello")
    for name in ("Mina", "Jun", "P3"):
        house.do(firm[name], wire.MoveRead(conversation=room, number=number))

    house.add(firm["Mina"], room, firm.id("P99"))
    house.do(firm["P4"], wire.MoveRead(conversation=room, number=number))
    house.do(firm["Mina"], wire.MoveRead(conversation=room, number=number + 1))
    assert watcher.catch_up()
    large = fresh(house, firm["Mina"], room)
    assert watcher.room == large
    assert {member.read for member in large.members} == {0}
    assert large.read == number + 1

    house.do(firm["P5"], wire.RemoveMember(conversation=room, person=firm.id("P5")))
    assert watcher.catch_up()
    assert watcher.room == fresh(house, firm["Mina"], room)
