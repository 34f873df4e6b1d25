"""Writes the demo company in one transaction: all of it, or nothing."""

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Final

from backend.contract.base import (
    CompanyId,
    ConversationId,
    DepartmentId,
    PersonId,
    SessionId,
    direct_conversation_id,
)
from backend.contract.directory import ChangePerson, ChangeProfile, Person, SaveDepartment
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    Member,
    MemberRole,
    Mention,
    Message,
    Notice,
    NoticeKind,
    Pin,
    Posting,
    Preferences,
    Reaction,
)
from backend.contract.supervision import ChatClass, ProposePolicy, RuleKind, SaveRule
from backend.domains.directory import service as directory
from backend.domains.messaging.service import imports as messaging
from backend.domains.supervision import service as supervision
from backend.domains.supervision.service import flagging
from backend.imports.demo.chats import CHATS, Chat, Line
from backend.imports.demo.company import DEMO_USER, NAME, OFFICES, PEOPLE, POLICY, Colleague
from backend.platform.auth import Actor
from backend.platform.ids import new_id
from backend.realtime.work import UnitOfWork

_NAMED: Final = re.compile(r"\{(\w+)(?::([^}]+))?\}")
_LATE_READER: Final = "tomas"
_LATE_BY: Final = 3


def seed(uow: UnitOfWork, passwords: Mapping[str, str], now: datetime) -> CompanyId:
    """Open the company with everybody's chats. `passwords` are hashed, by person; `now` has the reader's time zone."""
    owner = PEOPLE[0]
    company, first = directory.create_company(
        uow, NAME, owner.name, owner.email, passwords.get(owner.key, ""), owner.language
    )
    actor = Actor(company.id, first.id, SessionId(new_id(uow.now)))
    offices = _open_offices(uow, actor)
    people = {owner.key: first.id}
    for colleague in PEOPLE[1:]:
        people[colleague.key] = _bring_in(uow, company.id, colleague, offices, people, passwords)
    directory.change_person(
        uow, actor, ChangePerson(person=first.id, title=owner.title, department=offices[owner.office], rank=owner.rank)
    )
    directory.change_profile(uow, actor, ChangeProfile(time_zone=owner.time_zone))
    _publish_policy(uow, actor, people)
    for chat in CHATS:
        _write_chat(uow, company.id, chat, people, now)
    return company.id


def _publish_policy(uow: UnitOfWork, actor: Actor, people: Mapping[str, PersonId]) -> None:
    """Let managers review chats of their people, which everybody knows of, and flag what promises too much."""
    asked = ProposePolicy(text=POLICY, classes=(ChatClass.INTERNAL, ChatClass.CUSTOMER))
    state = supervision.propose_policy(uow, actor, asked)
    version = state.policy.version if state.policy is not None else 0
    for person in people.values():
        supervision.acknowledge_policy(uow, Actor(actor.company, person, actor.session), version)
    rule = SaveRule(name="Delivery promise", kind=RuleKind.WORDS, severity=2, words=("for sure",))
    flagging.save_rule(uow, actor, new_id(uow.now), rule)


def moment_of(at: str, now: datetime) -> datetime:
    """Read `-45m` (minutes ago) or `-3 09:12` (that time of day, three days ago, where `now` is)."""
    if at.endswith("m"):
        return now + timedelta(minutes=int(at[:-1]))
    days, clock = at.split()
    day = (now + timedelta(days=int(days))).date()
    return datetime.combine(day, time.fromisoformat(clock), now.tzinfo)


def read_mentions(text: str, people: Mapping[str, PersonId]) -> tuple[str, tuple[Mention, ...]]:
    """Turn `{garam:가람}` into `@가람` and a mention."""
    names = {colleague.key: colleague.name for colleague in PEOPLE}
    mentions: list[Mention] = []
    said, at = "", 0
    for match in _NAMED.finditer(text):
        said += text[at : match.start()]
        shown = f"@{match[2] or names[match[1]]}"
        mentions.append(Mention(person=people[match[1]], start=len(said), length=len(shown)))
        said += shown
        at = match.end()
    return said + text[at:], tuple(mentions)


def _open_offices(uow: UnitOfWork, actor: Actor) -> dict[str, DepartmentId]:
    offices: dict[str, DepartmentId] = {}
    for office in OFFICES:
        offices[office.key] = DepartmentId(new_id(uow.now))
        parent = offices.get(office.parent)
        directory.save_department(uow, actor, SaveDepartment(id=offices[office.key], name=office.name, parent=parent))
    return offices


def _bring_in(
    uow: UnitOfWork,
    company: CompanyId,
    colleague: Colleague,
    offices: Mapping[str, DepartmentId],
    people: Mapping[str, PersonId],
    passwords: Mapping[str, str],
) -> PersonId:
    person = Person(
        id=PersonId(new_id(uow.now)),
        name=colleague.name,
        other_name=colleague.other_name,
        email=colleague.email,
        title=colleague.title,
        department=offices[colleague.office],
        manager=people[colleague.manager],
        rank=colleague.rank,
        roles=colleague.roles,
        language=colleague.language,
        time_zone=colleague.time_zone,
    )
    return directory.add_person(uow, company, person, passwords.get(colleague.key)).id


def _write_chat(uow: UnitOfWork, company: CompanyId, chat: Chat, people: Mapping[str, PersonId], now: datetime) -> None:
    conversation = _conversation(company, chat, people)
    messages = _messages(chat, people, now)
    members = [
        Member(
            person=people[key],
            role=_role(chat, key),
            read=_read(chat, key, messages),
        )
        for key in chat.people
    ]
    chosen = {people[DEMO_USER]: Preferences(pinned=chat.pinned, muted=chat.muted)}
    messaging.bring_conversation(uow, company, conversation)
    messaging.bring_messages(uow, company, conversation.id, messages)
    messaging.bring_pins(uow, company, conversation.id, _pins(chat, messages, people))
    messaging.bring_members(uow, company, conversation.id, members, chosen)


def _role(chat: Chat, key: str) -> MemberRole:
    if chat.title and key == chat.people[0]:
        return MemberRole.OWNER
    return MemberRole.ADMIN if key in chat.admins else MemberRole.MEMBER


def _pins(chat: Chat, messages: list[Message], people: Mapping[str, PersonId]) -> list[Pin]:
    said = messages[-len(chat.lines) :]
    return [
        Pin(number=message.number, person=people[line.pinned_by], at=message.at + timedelta(minutes=1))
        for line, message in zip(chat.lines, said, strict=True)
        if line.pinned_by
    ]


def _conversation(company: CompanyId, chat: Chat, people: Mapping[str, PersonId]) -> Conversation:
    if chat.title:
        return Conversation(
            id=ConversationId(new_id()),
            kind=ConversationKind.GROUP,
            title=chat.title,
            topic=chat.topic,
            posting=Posting.ADMINS if chat.announcement else Posting.ALL,
        )
    one, other = (people[key] for key in chat.people)
    return Conversation(id=direct_conversation_id(company, one, other), kind=ConversationKind.DIRECT)


def _messages(chat: Chat, people: Mapping[str, PersonId], now: datetime) -> list[Message]:
    messages: list[Message] = []
    if chat.title:
        opened_at = moment_of(chat.lines[0].at, now) - timedelta(minutes=4)
        others = tuple(people[key] for key in chat.people[1:])
        notice = Notice(kind=NoticeKind.CREATED, people=others, title=chat.title)
        messages.append(Message(number=1, author=people[chat.people[0]], at=opened_at, notice=notice))
    keys: dict[str, int] = {}
    for number, line in enumerate(chat.lines, start=len(messages) + 1):
        keys[line.key] = number
        messages.append(_message(line, number, keys.get(line.reply) if line.reply else None, people, now))
    return messages


def _message(line: Line, number: int, reply_to: int | None, people: Mapping[str, PersonId], now: datetime) -> Message:
    at = moment_of(line.at, now)
    if line.recalled:
        return Message(number=number, author=people[line.who], at=at, recalled=True)
    text, mentions = read_mentions(line.text, people)
    return Message(
        number=number,
        author=people[line.who],
        at=at,
        text=text,
        mentions=mentions,
        reply_to=reply_to,
        edited_at=at + timedelta(minutes=2) if line.edited else None,
        reactions=tuple(
            Reaction(emoji=emoji, people=tuple(people[key] for key in keys)) for emoji, keys in line.reactions
        ),
        asks_acknowledgement=line.asks,
        acknowledged=tuple(people[key] for key in line.acknowledged),
    )


def _read(chat: Chat, key: str, messages: list[Message]) -> int:
    """Say how far somebody has read: the demo user not the unread lines, one colleague less than the others."""
    if key == DEMO_USER:
        return len(messages) - chat.unread
    return len(messages) - (_LATE_BY if key == _LATE_READER and chat.title else 0)
