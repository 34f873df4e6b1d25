"""A complaint: two colleagues' chat with everything that a transcript shows. All names are invented."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from backend.contract.base import ConversationId, FileId, PersonId
from backend.contract.files import File, FileKind
from backend.contract.messaging import Conversation, ConversationKind, Message, Version
from backend.contract.supervision import (
    ChatClass,
    FlagShown,
    Locked,
    Review,
    Reviewable,
    Reviewed,
    Scope,
    Second,
    Why,
)
from tests.desktop.features.supervision.house import House

PAIR, CREW, YOUNG = (ConversationId(UUID(int=900 + number)) for number in range(3))
RULE = UUID(int=31)
FIRST, RECALLED, EDITED, FILED, LAST = 196, 198, 199, 200, 203
FILE = FileId(UUID(int=41))
CONTENT = b"%PDF-1.7\n" + b"%" * 500
TEXTS = (
    "Good morning. When does the second pump set arrive?",
    "Good morning Katrin. The set left Shanghai on Saturday.",
    "It will be at pier 2 on Wednesday for sure.",
    "Expected between Thursday and Friday. I confirm once customs clears it.",
    "Then our dry-dock slot is lost. That costs 6,000 a day.",
    "Can the crew see the seals before Friday?",
    "Yes. 40 sets reach Shanghai on Thursday.",
    "Good. Please reserve 4 plates and quote the rings too.",
)


def tell(house: House, one: PersonId, other: PersonId, now: datetime, earlier: int = 0) -> None:
    """Fill a house with the complaint; `earlier` messages stand before it."""
    morning = now - timedelta(days=2)
    said = [
        Reviewed(message=Message(number=number, author=one, at=morning - timedelta(days=4), text=f"Earlier {number}"))
        for number in range(FIRST - earlier, FIRST)
    ]
    for place, text in enumerate(TEXTS):
        number, at = FIRST + place, morning + timedelta(minutes=12 * place, days=place // 5)
        author = other if place in {0, 4, 5, 7} else one
        said.append(_reviewed(number, author, at, text))
    house.said[PAIR] = said
    house.people[PAIR] = (one, other)
    house.before[EDITED] = (Version(text="It comes on Thursday.", replaced_at=morning + timedelta(minutes=40)),)
    house.files[FILE] = CONTENT
    house.put_policy()
    house.scope = Scope(people=38, lowest=1, highest=5)
    house.locked = (Locked(why=Why.RANK, count=3), Locked(why=Why.OFF, count=1))
    pair = Conversation(id=PAIR, kind=ConversationKind.DIRECT)
    crew = Conversation(id=CREW, kind=ConversationKind.GROUP, title="Pier 2 crew")
    young = Conversation(id=YOUNG, kind=ConversationKind.GROUP, title="New colleagues")
    house.lists = {
        "flagged": [
            Reviewable(
                conversation=pair,
                chat_class=ChatClass.CUSTOMER,
                people=(one, other),
                size=2,
                messages=203,
                week=41,
                at=now,
                flags=("Delivery promise",),
                severity=2,
            )
        ],
        "internal": [
            Reviewable(
                conversation=crew,
                chat_class=ChatClass.INTERNAL,
                people=(one, other),
                size=14,
                messages=900,
                week=86,
                at=now - timedelta(days=3),
            )
        ],
        "unacknowledged": [
            Reviewable(
                conversation=young,
                chat_class=ChatClass.INTERNAL,
                people=(one, other),
                size=3,
                messages=5,
                week=5,
                at=now,
                why=Why.UNACKNOWLEDGED,
            )
        ],
    }


def _reviewed(number: int, author: PersonId, at: datetime, text: str) -> Reviewed:
    file = File(
        id=FILE, name="dock slot agreement.pdf", size=len(CONTENT), sha256="0" * 64, kind=FileKind.DOCUMENT,
        media="application/pdf",
    )  # fmt: skip
    start = text.find("for sure")
    flag = FlagShown(rule=RULE, name="Delivery promise", severity=2, start=start, length=8)
    return Reviewed(
        message=Message(
            number=number,
            author=author,
            at=at,
            text=text,
            edited_at=at + timedelta(minutes=1) if number == EDITED else None,
            files=(file,) if number == FILED else (),
        ),
        recalled_at=at + timedelta(minutes=3) if number == RECALLED else None,
        versions=1 if number == EDITED else 0,
        flags=(flag,) if number == RECALLED else (),
    )


def asked_by(review: Review, viewer: PersonId, export: Second) -> Review:
    """Give somebody else's review that waits for a second person."""
    return msgspec.structs.replace(review, id=UUID(int=77), viewer=viewer, export=export)
