"""`apply(events, snapshot) == fresh snapshot`, for everybody, whatever has happened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.contract import messaging as wire
from backend.contract.base import ConversationId, ScheduledId, StreamId, decode
from backend.contract.directory import DeactivatePerson
from backend.contract.kinds import EVENTS
from backend.contract.messaging import History, Mention
from backend.contract.supervision import ChatClass, SetChatClass
from backend.domains.messaging import service as messaging
from backend.domains.supervision.service import set_chat_class
from backend.platform.auth import Actor
from backend.platform.errors import Refusal
from backend.platform.ids import new_id
from backend.realtime.work import Appended
from tests.backend.directory.cast import Firm, House
from tests.backend.messaging.reducer import Desk, Room

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
    "attach": 5,
    "forward": 6,
    "acknowledge": 10,
    "pin": 10,
    "give role": 5,
    "export": 1,
    "save": 8,
    "schedule": 8,
    "cancel": 3,
    "reply quickly": 2,
    "wait": 4,
    "let go": 1,
    "watch": 6,
}
TEXTS = ("Hello", "@Ana look", "네, 알겠습니다", "好的")
EMOJI = ("👍", "❤️", "👀")
_folders = count()


class Script:
    """Thinks of what somebody does next: mostly what may work, sometimes what may not."""

    def __init__(self, house: House, firm: Firm, room: ConversationId, random: Random) -> None:
        self.house, self.firm, self.room, self.random = house, firm, room, random
        self.authors: list[str] = ["Mina"]
        self.scheduled: list[ScheduledId] = [ScheduledId(new_id())]

    def next(self) -> tuple[str, str, Any]:
        """Give a kind of step, who takes it, and its command."""
        kind = self.random.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        who = self.random.choice(NAMES)
        number = self.random.randint(max(1, len(self.authors) - 8), len(self.authors))
        if kind in {"edit", "recall"} and self.random.random() < 0.9:
            who = self.authors[number - 1]
        if kind in {"change", "let go", "give role"} and self.random.random() < 0.8:
            who = "Mina"
        return kind, who, self._command(kind, who, number)

    def _command(self, kind: str, who: str, number: int) -> Any:
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
                topic=self.random.choice((None, "", "Seals")),
                posting=self.random.choice((None, wire.Posting.ALL, wire.Posting.ADMINS)),
                archived=self.random.choice((None, False, False, True)),
            ),
            "attach": lambda: wire.SendMessage(
                **here, text="", files=(self.house.file(self.firm[who]),), asks_acknowledgement=chance < 0.5
            ),
            "forward": lambda: wire.ForwardMessage(**here, source=self.room, number=number),
            "acknowledge": lambda: wire.AcknowledgeMessage(**here, number=number),
            "pin": lambda: wire.PinMessage(**here, number=number, on=chance < 0.7),
            "give role": lambda: wire.SetRole(
                **here, person=whom, role=self.random.choice([*wire.MemberRole, wire.MemberRole.ADMIN])
            ),
            "export": lambda: wire.LogExport(**here),
            "save": lambda: wire.SaveMessage(
                **here, number=number, on=chance < 0.7, remind_at=self._soon() if chance < 0.3 else None
            ),
            "schedule": lambda: wire.ScheduleMessage(
                id=self._scheduled(), at=self._soon(), message=wire.SendMessage(**here, **words)
            ),
            "cancel": lambda: wire.CancelScheduled(id=self.random.choice(self.scheduled)),
            "reply quickly": lambda: wire.SetQuickReplies(
                quick_replies=tuple(wire.QuickReply(name=f"r{place}", text=text) for place in range(int(chance * 4)))
            ),
            "wait": lambda: None,
            "prefer": lambda: wire.SetPreferences(**here, pinned=chance < 0.5, mentions_only=chance < 0.3),
            "let go": lambda: DeactivatePerson(person=self.firm.id(self.random.choice(NAMES[2:]))),
            "watch": lambda: None,
        }
        return made[kind]()

    def _soon(self) -> datetime:
        return self.house.clock.now() + timedelta(seconds=self.random.randint(1, 30))

    def _scheduled(self) -> ScheduledId:
        """Give a new id, or one that is used already."""
        if self.random.random() < 0.7:
            self.scheduled.append(ScheduledId(new_id()))
        return self.random.choice(self.scheduled[-3:])

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
        pins=list(told.pins),
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


def desk(house: House, actor: Actor) -> Desk:
    """Start from what the server says that somebody keeps."""
    told = house.run(messaging.snapshot, actor)
    assert list(told.personal.scheduled) == sorted(told.personal.scheduled, key=lambda one: (one.at, one.id))
    return Desk.of(told.personal, told.seq)


def follow(house: House, actor: Actor, kept: Desk) -> None:
    """Apply all news of a person's own stream."""
    for event in house.events(actor, actor.person, kept.seq):
        kept.take(event.seq, decode(bytes(event.body), EVENTS[event.kind]))


def is_member(house: House, actor: Actor, room: UUID) -> bool:
    return room in house.run(messaging.subscriptions, actor)


def play(house: House, firm: Firm, history: History, random: Random, length: int) -> None:
    room = house.group(firm, "Mina", "Jun", "Ana", history=history)
    watchers = [Watcher(house, firm[name], room) for name in ("Mina", "Jun", "Ana")]
    script = Script(house, firm, room, random)
    desks = {name: desk(house, firm[name]) for name in NAMES}
    for _ in range(length):
        house.clock.advance(seconds=1)
        kind, who, asked = script.next()
        if kind == "wait":
            script.authors += send_due(house, firm, random)
        elif kind == "watch" and is_member(house, firm[who], room):
            watchers.append(Watcher(house, firm[who], room))
        elif asked is not None:
            act(house, firm, script, who, asked)
    for watcher in watchers:
        if watcher.catch_up():
            assert watcher.room == fresh(house, watcher.actor, room)
    for name, kept in desks.items():
        follow(house, firm[name], kept)
        assert kept == desk(house, firm[name])


def act(house: House, firm: Firm, script: Script, who: str, asked: Any) -> None:
    """Do what somebody wants, if they may."""
    with suppress(Refusal):
        answer = house.do(firm[who], asked)
        if answer.stream == script.room and (answer.number or 0) > len(script.authors):
            script.authors.append(who)


def send_due(house: House, firm: Firm, random: Random) -> list[str]:
    """Let time pass as the server's timer does; give the authors of what was sent."""
    house.clock.advance(seconds=random.randint(1, 20))
    names = {actor.person: name for name, actor in firm.actors.items()}
    sent: list[str] = []
    for key in house.run(messaging.due):
        house.run(messaging.send_scheduled, key)
        kinds = {effect.kind for effect in house.last.effects if isinstance(effect, Appended)}
        if "messaging.message_sent" in kinds:
            sent.append(names[key.person])
    return sent


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


def test_what_a_chat_is_said_to_be_about_changes_nothing_that_a_client_keeps(house: House, firm: Firm) -> None:
    room = house.group(firm, "Mina", "Ana")
    watcher = Watcher(house, firm["Ana"], room)
    house.run(set_chat_class, firm["Mina"], room, SetChatClass(chat_class=ChatClass.UNION))

    assert watcher.catch_up()
    assert watcher.room == fresh(house, firm["Ana"], room)
