"""A company that chance makes, with canaries in all that is said, and what the test itself remembers of it.

Nothing here asks the server who may see what: the story is told to it by commands, and written down beside.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from random import Random
from uuid import UUID

from backend.contract import messaging as chat
from backend.contract.base import ConversationId, DepartmentId, FileId
from backend.contract.directory import ChangePerson, DeactivatePerson, Role, SaveDepartment
from backend.contract.supervision import (
    AddNote,
    AnswerSecond,
    AskSecond,
    ChatClass,
    OpenReview,
    ProposePolicy,
    RuleKind,
    SaveRule,
    SetChatClass,
    SetHold,
)
from backend.domains.messaging import service as messaging
from backend.domains.search import service as search
from backend.domains.supervision import service
from backend.domains.supervision.service import flagging, reviews
from backend.platform.errors import Refusal
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House
from tests.backend.files.bringing import bring

NAMES = ("Mina", "Jun", "Ana", "Bo", "Cho", "Dee", "Eve", "Fay", "Gil")
EXCLUDED = (ChatClass.HR, ChatClass.UNION, ChatClass.HEALTH, ChatClass.LEGAL)
FLAGGED = "promise"
WATCHING = frozenset({Role.OWNER, Role.COMPLIANCE})
RETENTION = timedelta(days=180)


@dataclass
class Someone:
    """Where somebody stands. `noted` is the policy that they have taken note of."""

    name: str
    rank: int
    manager: str | None = None
    department: DepartmentId | None = None
    roles: frozenset[Role] = frozenset()
    ever: set[Role] = field(default_factory=set[Role])
    active: bool = True
    noted: int = 0


@dataclass
class File:
    """A file with canaries in its name, its content and its small picture."""

    id: FileId
    name: str
    content: str
    picture: str


@dataclass
class Line:
    """Something said: its canary, those that it had before it was edited, and whether a rule flags it."""

    number: int
    at: datetime
    author: str
    canary: str
    before: list[str] = field(default_factory=list[str])
    recalled: bool = False
    file: File | None = None
    flagged: bool = False


@dataclass(eq=False)
class Talk:
    """A chat: who ever took part, who is in it and from which line on they see, and what it is about.

    The first `closed` lines were said in a class that nobody reviews.
    """

    id: ConversationId
    direct: bool
    title: str
    ever: set[str]
    here: dict[str, int]
    lines: list[Line] = field(default_factory=list[Line])
    mark: ChatClass | None = None
    closed: int = 0
    held: bool = False


@dataclass(eq=False)
class Look:
    """A review: who reads what, up to which line, until when, and whether its reader has ended it."""

    id: UUID
    viewer: str
    talk: Talk
    lines: int
    concerned: frozenset[str]
    purpose: str
    note: str
    until: datetime
    closed: bool = False


def one_in(rank: int) -> float:
    """Say how likely somebody talks with others: who stands high, seldom."""
    return 0.3 if rank > 30 else 1.0


class World:
    """The company, told step by step."""

    def __init__(self, house: House, seed: int) -> None:
        self.house, self.chance = house, Random(seed)
        self.firm: Firm = house.found("Hanbit Pumps", NAMES)
        self.stranger: Firm = house.found("Elsewhere")
        self._canaries = count(seed * 10_000 + 1)
        ranks = {"Mina": 99, "Jun": 50}
        self.people = {name: Someone(name, ranks.get(name, 10)) for name in NAMES}
        self.people["Mina"].ever, self.people["Mina"].roles = {Role.OWNER}, frozenset({Role.OWNER})
        self.people["Jun"].ever, self.people["Jun"].roles = {Role.HR}, frozenset({Role.HR})
        self.departments = [DepartmentId(new_id()) for _ in range(2)]
        self.talks: list[Talk] = []
        self.looks: list[Look] = []
        self.policy: ProposePolicy | None = None
        self.version = 0
        self.rule = self.canary()

    def canary(self) -> str:
        """Make a word that is nowhere else."""
        return f"kite{next(self._canaries):09d}x"

    # Places

    def settle(self) -> None:
        """Give everybody a place: a manager among those named before them, a rank, a department."""
        for number, department in enumerate(self.departments):
            self.house.do(self.firm["Mina"], SaveDepartment(id=department, name=f"D{number}"))
        for place, name in enumerate(NAMES[1:], start=1):
            rank = max(10, 70 - 10 * place) if self.chance.random() < 0.7 else self.chance.choice((10, 30, 60))
            self.move(name, manager=self.chance.choice([*NAMES[:place], None]), rank=rank)
            self.move(name, department=self.chance.choice([*self.departments, None]))
        self.move("Jun", roles=frozenset({Role.HR, Role.COMPLIANCE}))
        if self.chance.random() < 0.5:
            self.move("Eve", roles=frozenset({Role.COMPLIANCE}))
            self.move("Eve", roles=frozenset[Role]())

    def move(self, name: str, **place: object) -> None:
        """Change somebody's place; what the directory refuses, such as a circle of managers, has not happened."""
        asked = {key: self.firm.id(str(value)) if key == "manager" and value else value for key, value in place.items()}
        if isinstance(asked.get("roles"), frozenset):
            asked["roles"] = tuple(asked["roles"])  # type: ignore[arg-type]
        try:
            self.house.do(self.firm["Mina"], ChangePerson(person=self.firm.id(name), **asked))  # type: ignore[arg-type]
        except Refusal:
            return
        one = self.people[name]
        for key, value in place.items():
            setattr(one, key, value)
        one.ever |= one.roles

    def leave(self, name: str) -> None:
        """Let somebody go."""
        self.house.do(self.firm["Mina"], DeactivatePerson(person=self.firm.id(name)))
        self.people[name].active = False
        for talk in self.talks:
            if not talk.direct:
                talk.here.pop(name, None)

    # Chats

    def open(self) -> Talk:
        """Open a chat of some people: a direct one, a group, or a group that an import brings, with old lines."""
        kind = self.chance.choice(("direct", "group", "group", "old"))
        staff = [one.name for one in self.people.values() if one.active and self.chance.random() < one_in(one.rank)]
        staff = staff if len(staff) > 2 else [one.name for one in self.people.values() if one.active]
        names = self.chance.sample(staff, 2 if kind == "direct" else self.chance.randint(2, 3))
        title = "" if kind == "direct" else self.canary()
        if kind == "direct":
            room = self.house.direct(self.firm, *names)
        elif kind == "group":
            history = self.chance.choice((chat.History.ALL, chat.History.NONE))
            room = self.house.group(self.firm, *names, title=title, history=history)
        else:
            room = ConversationId(new_id())
        known = next((talk for talk in self.talks if talk.id == room), None)
        if known is not None:
            return known
        talk = Talk(room, kind == "direct", title, set(names), dict.fromkeys(names, 0))
        self.talks.append(talk)
        if kind == "old":
            self._bring(talk, names)
        return talk

    def _bring(self, talk: Talk, names: list[str]) -> None:
        at = self.house.clock.now() - RETENTION - timedelta(days=20)
        said = [Line(number, at, names[0], self.canary()) for number in (1, 2)]
        talk.lines += said
        new = chat.Conversation(id=talk.id, kind=chat.ConversationKind.GROUP, title=talk.title)
        author = self.firm.id(names[0])
        old = [chat.Message(number=one.number, author=author, at=at, text=one.canary) for one in said]
        roles = (chat.MemberRole.OWNER, chat.MemberRole.MEMBER, chat.MemberRole.MEMBER)
        members = [chat.Member(person=self.firm.id(name), role=role) for name, role in zip(names, roles, strict=False)]
        self.house.run(messaging.bring_conversation, self.firm.company, new)
        self.house.run(messaging.bring_messages, self.firm.company, talk.id, old)
        self.house.run(messaging.bring_members, self.firm.company, talk.id, members)

    def say(self, talk: Talk) -> None:
        """Say something: perhaps with a file, perhaps what a rule flags; perhaps it is edited or taken back."""
        author = self.chance.choice([name for name in talk.here if self.people[name].active] or [""])
        if not author:
            return
        actor, canary = self.firm[author], self.canary()
        file = self._file(author) if self.chance.random() < 0.4 else None
        flagged = self.chance.random() < 0.3
        text = f"{canary} {FLAGGED}" if flagged else canary
        files = () if file is None else (file.id,)
        number = self.house.say(actor, talk.id, text, files=files)
        line = Line(number, self.house.clock.now(), author, canary, file=file)
        line.flagged = flagged and self.class_of(talk) not in EXCLUDED
        talk.lines.append(line)
        if self.chance.random() < 0.3:
            line.before, line.canary = [canary], self.canary()
            self._flag(talk)
            self.house.do(actor, chat.EditMessage(conversation=talk.id, number=number, text=line.canary))
        self._flag(talk)
        if self.chance.random() < 0.3:
            self.house.do(actor, chat.RecallMessage(conversation=talk.id, number=number))
            line.recalled = True

    def _file(self, author: str) -> File:
        name, content, picture = (self.canary() for _ in range(3))
        id_ = bring(self.house, self.firm[author], content.encode(), f"{name}.png", thumbnail=picture.encode())
        return File(id_, name, content, picture)

    def add(self, talk: Talk) -> None:
        """Let somebody else in, who sees all or only what is said from now on; or take somebody out."""
        if talk.direct or not talk.here:
            return
        leader, *others = talk.here
        new = [one.name for one in self.people.values() if one.active and one.name not in talk.ever]
        if others and self.chance.random() < 0.4:
            gone = self.chance.choice(others)
            if self.people[leader].active:
                self.house.do(self.firm[leader], chat.RemoveMember(conversation=talk.id, person=self.firm.id(gone)))
                del talk.here[gone]
        elif new and self.people[leader].active:
            name = self.chance.choice(new)
            self.house.add(self.firm[leader], talk.id, self.firm.id(name))
            shown = self.house.run(messaging.show_room, self.firm.company, talk.id)
            talk.here[name] = 0 if shown.history is chat.History.ALL else len(talk.lines)
            talk.ever.add(name)

    def class_of(self, talk: Talk) -> ChatClass:
        """Say what a chat is about."""
        if talk.mark is not None:
            return talk.mark
        hotline = {Role.HR, Role.COMPLIANCE}
        entrusted = talk.direct and any(self.people[name].ever & hotline for name in talk.ever)
        return ChatClass.HR if entrusted else ChatClass.INTERNAL

    def mark(self, talk: Talk, after: ChatClass | None = None) -> None:
        """Say that a chat is about something else."""
        before, after = self.class_of(talk), after or self.chance.choice(tuple(ChatClass))
        self.house.run(service.set_chat_class, self.firm["Mina"], talk.id, SetChatClass(chat_class=after))
        if talk.mark is not after:
            talk.closed = len(talk.lines) if before in EXCLUDED else talk.closed
            talk.mark = after

    def hold(self, talk: Talk) -> None:
        """Keep everything of a chat, whatever its age."""
        asked = SetHold(held=True, reason="A lawsuit is coming")
        self.house.run(service.set_hold, self.firm["Mina"], talk.id, asked)
        talk.held = True

    # Supervision

    def publish(self) -> None:
        """Put a policy in force, of which not all take note."""
        self.policy = ProposePolicy(
            text="Managers may read chats of their own people for a purpose.",
            classes=self.chance.choice(((ChatClass.INTERNAL,), (ChatClass.INTERNAL, ChatClass.CUSTOMER))),
            rank_distance=self.chance.choice((1, 10)),
            departments=tuple(self.departments[: self.chance.randint(0, 1)]),
            export_needs_second=self.chance.random() < 0.5,
            retention_days=RETENTION.days,
        )
        state = self.house.run(service.propose_policy, self.firm["Mina"], self.policy)
        assert state.policy is not None
        self.version = state.policy.version
        for one in self.people.values():
            if one.active and self.chance.random() < 0.95:
                self.house.run(service.acknowledge_policy, self.firm[one.name], self.version)
                one.noted = self.version

    def rules(self) -> None:
        """Let a rule, whose name is a canary, flag what is said from now on."""
        asked = SaveRule(name=self.rule, kind=RuleKind.WORDS, words=(FLAGGED,))
        self.house.run(flagging.save_rule, self.firm["Mina"], new_id(), asked)

    def _flag(self, talk: Talk) -> None:
        while self.house.run(flagging.flag_conversation, self.firm.company, talk.id, 50):
            pass

    def look(self, viewer: str, talk: Talk) -> None:
        """Begin a review, with a note; ask a second person for some, who perhaps agrees; end some."""
        purpose, note = self.canary(), self.canary()
        minutes = 5 if self.chance.random() < 0.2 else 60
        until = self.house.clock.now() + timedelta(minutes=minutes)
        asked = OpenReview(id=new_id(), conversation=talk.id, purpose=purpose, minutes=minutes)
        review = self.house.run(reviews.open_review, self.firm[viewer], asked)
        look = Look(review.id, viewer, talk, len(talk.lines), frozenset(talk.ever), purpose, note, until)
        self.looks.append(look)
        self.house.run(reviews.add_note, self.firm[viewer], look.id, AddNote(id=new_id(), text=note))
        if self.chance.random() < 0.5:
            seconds = (one.name for one in self.people.values() if one.active and WATCHING & one.roles)
            second = next((name for name in seconds if name != viewer and name not in talk.ever), None)
            if second is not None:
                self.house.run(reviews.ask_second, self.firm[viewer], look.id, AskSecond(export=True, reason="A case"))
                if self.chance.random() < 0.5:
                    yes = AnswerSecond(export=True, agree=True)
                    self.house.run(reviews.answer_second, self.firm[second], look.id, yes)
        if self.chance.random() < 0.2:
            self.house.run(reviews.close_review, self.firm[viewer], look.id)
            look.closed = True

    def catch_up(self) -> None:
        """Let the index look at everything."""
        for talk in self.talks:
            while self.house.run(search.index_conversation, self.firm.company, talk.id, 50):
                pass
