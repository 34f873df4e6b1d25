"""An account with one of everything in it: what the screens show when they are full."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from backend.contract.base import FileId, ScheduledId, SessionId
from backend.contract.directory import Session
from backend.contract.files import File, FileKind
from backend.contract.messaging import (
    Conversation,
    ConversationKind,
    ConversationSnapshot,
    Forwarded,
    Member,
    MemberRole,
    Mention,
    Message,
    Notice,
    NoticeKind,
    PersonalSnapshot,
    Pin,
    Preferences,
    QuickReply,
    Reaction,
    Saved,
    Scheduled,
)
from backend.contract.sync import Refusal
from tests.desktop.shell.conftest import NAMESPACE, Desk, chat, chat_id, open_desk, person_id

YARD = chat_id("yard")
NOW = datetime.now(UTC).replace(microsecond=0)
LONG = "The **flange** of pump 3 sits 12 mm off, see https://corvane.example/plans/3 and `PX-220`."
PICTURE, PROTOCOL = "Pump room 3.png", "Sign-off protocol.pdf"


def file_of(name: str, kind: FileKind, media: str, side: int = 0) -> File:
    file = FileId(uuid5(NAMESPACE, name))
    return File(id=file, name=name, size=48_000, sha256="0" * 64, kind=kind, media=media, width=side, height=side)


def said() -> tuple[Message, ...]:
    """Give one message of every kind that a feed draws."""
    me, garam, yutong = person_id("me"), person_id("garam"), person_id("yutong")
    files = (file_of(PICTURE, FileKind.IMAGE, "image/png", 640),)
    document = (file_of(PROTOCOL, FileKind.DOCUMENT, "application/pdf"),)
    bodies: tuple[tuple[object, dict[str, object]], ...] = (
        (garam, {"notice": Notice(kind=NoticeKind.CREATED, title="Yard")}),
        (garam, {"text": LONG}),
        (yutong, {"text": "@Mina Moon 明天早上可以吗？", "mentions": (Mention(person=me, start=0, length=10),)}),
        (garam, {"text": "확인했어요", "reply_to": 2}),
        (garam, {"text": "", "files": files}),
        (garam, {"text": "Read it, please", "files": document, "asks_acknowledgement": True}),
        (yutong, {"text": "From the yard", "forwarded": Forwarded(author=person_id("elise"), at=NOW)}),
        (yutong, {"text": "", "recalled": True}),
        (me, {"text": "First line\n- one\n- two\n> quoted", "edited_at": NOW}),
        (me, {"text": "Who has the key?", "reactions": (Reaction(emoji="👍", people=(garam, me)),)}),
        (me, {"text": "", "recalled": True}),
        (me, {"text": "The gate opens at 07:00."}),
    )
    ago = len(bodies)
    return tuple(
        Message(number=number, author=author, at=NOW - timedelta(minutes=2 * (ago - number)), changed=number, **more)  # type: ignore[arg-type]
        for number, (author, more) in enumerate(bodies, 1)
    )


def yard() -> ConversationSnapshot:
    messages = said()
    roles = {"me": MemberRole.OWNER, "elise": MemberRole.ADMIN}
    members = tuple(
        Member(person=person_id(name), role=roles.get(name, MemberRole.MEMBER), read=read)
        for name, read in (("me", 12), ("garam", 12), ("yutong", 9), ("elise", 3))
    )
    return ConversationSnapshot(
        conversation=Conversation(id=YARD, kind=ConversationKind.GROUP, title="Yard 3", topic="Dock and pumps"),
        members=members,
        messages=messages,
        first=1,
        last=len(messages),
        read=len(messages),
        preferences=Preferences(pinned=True),
        seq=len(messages),
        pins=(Pin(number=2, person=person_id("garam"), at=NOW), Pin(number=6, person=person_id("me"), at=NOW)),
    )


def kept() -> PersonalSnapshot:
    later = Scheduled(
        id=ScheduledId(uuid5(NAMESPACE, "later")),
        conversation=YARD,
        at=NOW + timedelta(hours=15),
        text="Good morning, the gate opens at seven today because the crane comes before the trucks do.",
    )
    refused = Scheduled(
        id=ScheduledId(uuid5(NAMESPACE, "refused")),
        conversation=YARD,
        at=NOW - timedelta(hours=1),
        text="Too late",
        refusal="messaging.archived",
    )
    saved = (
        Saved(conversation=YARD, number=2, at=NOW),
        Saved(conversation=YARD, number=6, at=NOW, remind_at=NOW - timedelta(minutes=5)),
        Saved(conversation=YARD, number=3, at=NOW, remind_at=NOW + timedelta(days=1)),
    )
    replies = (QuickReply(name="received", text="Received, thank you. I come back to it today."),)
    return PersonalSnapshot(saved=saved, scheduled=(later, refused), quick_replies=replies)


def sessions() -> tuple[Session, ...]:
    """Give two devices, the first of which is this one."""
    return tuple(
        Session(
            id=SessionId(UUID(int=number)),
            device=device,
            platform=platform,
            created_at=NOW,
            last_seen_at=NOW,
            current=number == 7,
        )
        for number, device, platform in ((7, "office", "linux"), (8, "home", "windows"))
    )


@contextmanager
def open_full_desk(folder: Path) -> Generator[Desk]:
    """Open an account without a line, full of everything."""
    chats = (chat("garam", "garam"), chat("noise", "yutong", title="All hands", muted=True), yard(), kept())
    with open_desk(folder, *chats) as desk:
        actions = desk.station.desk.actions
        actions.send(YARD, "Waits for the line")
        refused = actions.send(YARD, "The invoice, once more")
        desk.station.outbox.refuse(refused, Refusal(code="request.too_large"))
        yield desk
