"""What must be true when all is quiet again: every client equals the server, nothing is lost, nothing doubled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import select

from backend.contract.base import CommandId, ConversationId, PersonId
from backend.contract.messaging import ConversationSnapshot, Message, PersonalSnapshot, ScheduleMessage, SendMessage
from backend.contract.snapshot import Snapshot
from backend.domains.messaging import service as messaging
from backend.domains.messaging.models import message as messages
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork
from desktop.features.messaging.store import ChatRow
from desktop.features.messaging.store.fold import line_of
from desktop.sync.outbox import OutboxState
from tests.convergence.device import Device
from tests.convergence.server import Server


class Diverged(AssertionError):
    """Two that should be equal are not."""


def same(what: str, here: object, there: object) -> None:
    if here != there:
        raise Diverged(f"{what}\n  here:  {here!r}\n  there: {there!r}")


def none(what: str, found: Collection[object]) -> None:
    if found:
        raise Diverged(f"{what}\n  found: {found!r}")


def check_all(server: Server, devices: list[Device]) -> None:
    """Look at everything."""
    check_commands(server, devices)
    for device in devices:
        check_device(server, device)


def check_commands(server: Server, devices: list[Device]) -> None:
    """Every command that was ever given was carried out once, or refused and still here, or given up."""
    done = server.commands()
    put = {command: body for device in devices for command, body in device.ledger.put.items()}
    given_up = {command for device in devices for command in device.ledger.given_up}
    refused = {
        entry.command_id
        for device in devices
        for entry in device.outbox.pending()
        if entry.state is OutboxState.REFUSED
    }
    lost = {command: put[command] for command in put.keys() - done - refused - given_up}
    none("no command is lost", lost)
    none("what was carried out is not in an outbox any more", done & refused)
    later = {CommandId(body.id) for body in put.values() if isinstance(body, ScheduleMessage)}
    none("the server carried out nothing that nobody asked for", done - put.keys() - later)
    sent = {command for command, body in put.items() if isinstance(body, SendMessage) and command in done}
    said = Counter(server.read(all_sent))
    none("no message is doubled", {command: count for command, count in said.items() if count > 1})
    none("every message that was sent is there", sent - said.keys())
    none("nothing that is due waits", server.read(messaging.due))


def all_sent(uow: UnitOfWork) -> list[CommandId]:
    """Give the command ids of all messages that somebody wrote."""
    commands = select(messages.c.command).where(messages.c.notice.is_(None), messages.c.command.is_not(None))
    return [CommandId(each) for each in uow.connection.scalars(commands)]


def check_device(server: Server, device: Device) -> None:
    """A client's cache equals what the server would tell a new one."""
    actor = device.actor
    snapshot: Snapshot = server.read(lambda uow: messaging.snapshot(uow, actor))
    same("company", device.directory.company(), snapshot.directory.company)
    people = {
        person.id: (person.name, person.title, person.active, person.sort_key) for person in snapshot.directory.people
    }
    mine = {person: device.directory.person(person) for person in people}
    same(
        "people",
        {each.id: (each.name, each.title, each.active, each.sort_key) for each in mine.values() if each},
        people,
    )
    chats = {chat.id: chat for chat in device.store.chats() if not chat.pending}
    listed = {chat.id: chat for chat in device.listed}
    same("list kept by changes", listed, {chat.id: chat for chat in device.store.chats()})
    same("chats", set(chats), {part.conversation.id for part in snapshot.conversations})
    for part in snapshot.conversations:
        check_chat(server, device, part, chats[part.conversation.id])
    check_personal(device, snapshot.personal)


def check_personal(device: Device, part: PersonalSnapshot) -> None:
    """What a person keeps equals the server's, but for what was refused here."""
    saved = {(row.conversation, row.number, row.at, row.remind_at) for row in device.store.saved()}
    same("saved", saved, {(each.conversation, each.number, each.at, each.remind_at) for each in part.saved})
    scheduled = {(row.id, row.conversation, row.at, row.text) for row in device.store.scheduled() if row.known}
    same("scheduled", scheduled, {(each.id, each.conversation, each.at, each.text) for each in part.scheduled})
    same("quick replies", tuple(device.store.quick_replies()), part.quick_replies)


def check_chat(server: Server, device: Device, part: ConversationSnapshot, chat: ChatRow) -> None:
    """One chat equals the server's."""
    me, conversation = device.actor.person, part.conversation.id
    told = server.read(lambda uow: read_messages(uow, device.actor, part))
    here = [stored.message for stored in device.store.messages(conversation, part.first, part.last).values()]
    same("messages", here, [own(message, me) for message in told])
    same("missing", device.store.missing(conversation, 1, part.last), [])
    same(
        "span",
        device.store.span(conversation),
        (part.first, part.last),
    )
    same("read", device.store.read_number(conversation), part.read)
    members = {(each.person, each.role, each.read) for each in device.store.members(conversation)}
    same("members", members, {(each.person, each.role, each.read) for each in part.members})
    room, wishes = part.conversation, part.preferences
    settings = (room.kind, room.history, room.topic, room.posting, room.archived)
    same("settings", (chat.kind, chat.history, chat.topic, chat.posting, chat.archived), settings)
    preferences = (wishes.pinned, wishes.muted, wishes.mentions_only)
    same("preferences", (chat.pinned, chat.muted, chat.mentions_only), preferences)
    same("own role", chat.my_role, next(each.role for each in part.members if each.person == me))
    same("pins", set(device.store.pins(conversation)), set(part.pins))
    if part.conversation.title:
        same("title", chat.title, part.conversation.title)
    news = [
        each for each in told if each.number > part.read and each.author != me and not each.recalled and not each.notice
    ]
    same("unread", chat.unread, len(news))
    naming = [each for each in news if any(mention.person in (me, conversation) for mention in each.mentions)]
    same("mentions", (chat.mentioned, chat.mentions), (bool(naming), len(naming)))
    if told and not chat.failed:
        same("last line", chat.last and (chat.last.author, chat.last.text, chat.last.kind), line_key(told[-1]))


def line_key(message: Message) -> tuple[Any, ...]:
    line = line_of(message)
    return line.author, line.text, line.kind


def own(message: Message, me: PersonId) -> Message:
    """Leave out what a client does not keep: the command ids of others."""
    return message if message.author == me else msgspec.structs.replace(message, command=None)


def read_messages(uow: UnitOfWork, actor: Actor, part: ConversationSnapshot) -> list[Message]:
    """Read all that a member sees, page by page."""
    found: list[Message] = []
    before = part.last + 1
    while page := messaging.page_before(uow, actor, ConversationId(part.conversation.id), before, 100).messages:
        found[:0] = page
        before = page[0].number
    return found


TABLES = {
    "chats": "SELECT id, kind, title, history, topic, posting, archived, other, people, first, last, read, pinned,"
    " muted, mentions_only, unread, mentions, line_author, line_text, line_at, line_kind, line_notice, line_files"
    " FROM messaging_chat ORDER BY id",
    "pins": "SELECT c.id, p.number, p.person, p.at FROM messaging_pin p JOIN messaging_chat c ON c.key = p.chat"
    " ORDER BY 1, 2",
    "saved": "SELECT conversation, number, at, remind_at FROM messaging_saved ORDER BY 1, 2",
    "scheduled": "SELECT id, at, conversation, body FROM messaging_scheduled ORDER BY 1",
    "quick replies": "SELECT position, name, text FROM messaging_quick_reply ORDER BY 1",
    "members": "SELECT c.id, m.person, m.role, m.read FROM messaging_member m JOIN messaging_chat c ON c.key = m.chat"
    " ORDER BY 1, 2",
    "messages": "SELECT c.id, m.place & 0xffffffffff, m.author, m.at, m.text, m.flags, m.changed, m.extra"
    " FROM messaging_message m JOIN messaging_chat c ON c.key = m.place >> 40 ORDER BY 1, 2",
    "held": "SELECT c.id, h.first, h.last FROM messaging_held h JOIN messaging_chat c ON c.key = h.chat ORDER BY 1, 2",
    "people": "SELECT id, name, body FROM directory_person ORDER BY id",
    "cursors": "SELECT stream, seq FROM sync_cursor ORDER BY stream",
}


def check_equal_caches(one: Device, fresh: Device) -> None:
    """A cache that went through everything equals that of a client which has just begun, to the byte."""
    with one.cache.read() as here, fresh.cache.read() as there:
        for name, statement in TABLES.items():
            rows, others = here.exec_driver_sql(statement).all(), there.exec_driver_sql(statement).all()
            same(f"{name} of a fresh client", rows, others)
        orphans = "SELECT count(*) FROM messaging_message WHERE place >> 40 NOT IN (SELECT key FROM messaging_chat)"
        same("no message of a chat that went", here.exec_driver_sql(orphans).scalar(), 0)
