"""A firm of any size, written straight through the rooms' verbs, for who needs many people at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from backend.contract.base import CompanyId, ConversationId, Language, PersonId, direct_conversation_id
from backend.contract.directory import Person, SignIn
from backend.contract.messaging import Conversation, ConversationKind, Member, MemberRole, Message
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.entry.migrate import open_database
from backend.platform.auth import hash_password
from backend.platform.ids import new_id
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

PASSWORD = "correct horse battery"
WORDS = (
    "The pump arrives on Thursday; please keep gate three free.",
    "현장 실측 도면 올립니다. 확인 부탁드려요.",
    "好的，我周四去仓库确认数量",
    "Yes, if signed by Friday.",
)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody, with an open session or without a token."""

    id: PersonId
    name: str
    email: str
    token: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A direct conversation."""

    one: Colleague
    other: Colleague
    conversation: ConversationId


@dataclass(slots=True)
class Firm:
    """Who is there and in which rooms."""

    company: CompanyId
    people: list[Colleague]
    rooms: dict[str, tuple[ConversationId, int]] = field(default_factory=dict[str, tuple[ConversationId, int]])
    directs: list[Pair] = field(default_factory=list[Pair])

    @property
    def email(self) -> str:
        """Give the owner's address."""
        return self.people[0].email

    @property
    def password(self) -> str:
        """Give the password that all of them have."""
        return PASSWORD

    def room(self, name: str) -> ConversationId:
        """Give a group by name."""
        return self.rooms[name][0]

    def members(self, name: str) -> Sequence[Colleague]:
        """Give a group's members."""
        return self.people[: self.rooms[name][1]]


def seed_firm(folder: Path, *, people: int, groups: Mapping[str, int], signed_in: int | None = None) -> Firm:
    """Make a company with so many people, groups of the first so many, and pairs of neighbours.

    Each is signed in once, or the first `signed_in`; the others have no token and no pair.
    """
    database = open_database(Settings(data=folder))
    secret = hash_password(PASSWORD)
    try:
        with database.transaction() as connection:
            uow = UnitOfWork(connection, database.clock)
            company, owner = directory.create_company(
                uow, "Corvane Marine", "Person 0", "person0@corvane.example", secret, Language.ENGLISH
            )
            ids = [owner.id]
            for number in range(1, people):
                new = Person(id=PersonId(new_id()), name=f"Person {number}", email=f"person{number}@corvane.example")
                ids.append(directory.add_person(uow, company.id, new, secret).id)
            here = people if signed_in is None else signed_in
            firm = Firm(company.id, [_sign_in(uow, company.id, number, one) for number, one in enumerate(ids[:here])])
            firm.people += [_colleague(number, one) for number, one in enumerate(ids[here:], here)]
            for name, size in groups.items():
                _open_group(uow, firm, name, size)
            for one, other in zip(firm.people[:here:2], firm.people[1:here:2], strict=False):
                firm.directs.append(_open_direct(uow, firm, one, other))
    finally:
        database.close()
    return firm


def _colleague(number: int, person: PersonId, token: str = "") -> Colleague:
    return Colleague(person, f"Person {number}", f"person{number}@corvane.example", token)


def _sign_in(uow: UnitOfWork, company: CompanyId, number: int, person: PersonId) -> Colleague:
    account = directory.find_account(uow, _sign_in_words(company, f"person{number}@corvane.example"))
    return _colleague(number, person, directory.open_session(uow, account, "Test", "test").token)


def _sign_in_words(company: CompanyId, email: str) -> SignIn:
    return SignIn(email=email, password=PASSWORD, device="Test", platform="test", company=company)


def _open_group(uow: UnitOfWork, firm: Firm, name: str, size: int) -> None:
    conversation = ConversationId(new_id())
    firm.rooms[name] = (conversation, size)
    new = Conversation(id=conversation, kind=ConversationKind.GROUP, title=name)
    messaging.bring_conversation(uow, firm.company, new)
    _bring_in(uow, firm, conversation, firm.people[:size])


def _open_direct(uow: UnitOfWork, firm: Firm, one: Colleague, other: Colleague) -> Pair:
    conversation = direct_conversation_id(firm.company, one.id, other.id)
    messaging.bring_conversation(uow, firm.company, Conversation(id=conversation, kind=ConversationKind.DIRECT))
    _bring_in(uow, firm, conversation, [one, other])
    return Pair(one, other, conversation)


def _bring_in(uow: UnitOfWork, firm: Firm, conversation: ConversationId, people: Sequence[Colleague]) -> None:
    members = [Member(person=each.id) for each in people]
    members[0] = Member(person=people[0].id, role=MemberRole.OWNER)
    messaging.bring_members(uow, firm.company, conversation, members)


def seed_messages(
    folder: Path, firm: Firm, name: str, count: int, *, told: int = 0, texts: Sequence[str] = ()
) -> ConversationId:
    """Make a group of ten with `count` old messages, a minute apart; the last `told` of them are events, too.

    They say `texts`, where there are any.
    """
    database = open_database(Settings(data=folder))
    conversation = ConversationId(new_id())
    firm.rooms[name] = (conversation, 10)
    try:
        with database.transaction() as connection:
            uow = UnitOfWork(connection, database.clock)
            new = Conversation(id=conversation, kind=ConversationKind.GROUP, title=name)
            messaging.bring_conversation(uow, firm.company, new)
            _bring_messages(uow, firm, conversation, 1, count - told, texts)
            _bring_in(uow, firm, conversation, firm.people[:10])
            _bring_messages(uow, firm, conversation, count - told + 1, count, texts)
    finally:
        database.close()
    return conversation


def tell_messages(folder: Path, firm: Firm, name: str, first: int, last: int) -> None:
    """Say more in a group, number `first` to `last`, as events."""
    database = open_database(Settings(data=folder))
    try:
        with database.transaction() as connection:
            _bring_messages(UnitOfWork(connection, database.clock), firm, firm.room(name), first, last)
    finally:
        database.close()


def _bring_messages(
    uow: UnitOfWork, firm: Firm, conversation: ConversationId, first: int, last: int, texts: Sequence[str] = ()
) -> None:
    for start in range(first, last + 1, 1_000):
        messages = [
            Message(
                number=number,
                author=firm.people[number % 10].id,
                at=uow.now - timedelta(minutes=last - number),
                text=texts[number - 1] if texts else f"{number}. {WORDS[number % len(WORDS)]}",
            )
            for number in range(start, min(start + 1_000, last + 1))
        ]
        messaging.bring_messages(uow, firm.company, conversation, messages)
