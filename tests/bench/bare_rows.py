"""The rows that one message leaves behind, written by hand with SQLAlchemy Core and nothing around it."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, Transaction, bindparam, insert, select, update

from backend.contract.messaging import Message, MessageSent
from backend.domains.messaging.models import conversation, member, message
from backend.entry.migrate import open_database
from backend.platform.db import Prepared
from backend.platform.settings import Settings
from backend.realtime.models import command, event, stream
from tests.support.firm import Firm, seed_firm

TEXT = "The pump arrives on Thursday at nine; please keep gate three free. 펌프는 목요일 9시에 도착합니다."
PLACE = (message.c.company, message.c.conversation)


class Rows:
    """An open database with pairs of people, and the statements of one message."""

    def __init__(self, folder: Path) -> None:
        self.firm: Firm = seed_firm(folder, people=16, groups={})
        self._database = open_database(Settings(data=folder))
        self.connection: Connection = self._database.engine.connect()
        self._transaction: Transaction | None = None
        of_room = (conversation.c.company == bindparam("c"), conversation.c.id == bindparam("r"))
        self._member = Prepared(
            select(member.c.first).where(
                member.c.company == bindparam("c"),
                member.c.conversation == bindparam("r"),
                member.c.person == bindparam("p"),
            )
        )
        self._number = Prepared(
            update(conversation).where(*of_room).values(last=conversation.c.last + 1).returning(conversation.c.last)
        )
        self._seq = Prepared(
            update(stream)
            .where(stream.c.company == bindparam("c"), stream.c.id == bindparam("r"))
            .values(head=stream.c.head + 1)
            .returning(stream.c.head)
        )
        self._message, self._event, self._command = (Prepared(insert(table)) for table in (message, event, command))

    def write(self, turn: int) -> None:
        """Write one message: may they, number, seq, message, event, command."""
        self._transaction = self._transaction or self.connection.begin()
        pair = self.firm.directs[turn % len(self.firm.directs)]
        company, room, author = self.firm.company, pair.conversation, pair.one.id
        key, run, now = uuid.uuid4(), self.connection, datetime.now(UTC)
        self._member.row(run, c=company, r=room, p=author)
        number = int(self._row(self._number.row(run, c=company, r=room))[0])
        seq = int(self._row(self._seq.row(run, c=company, r=room))[0])
        body = MessageSent(message=Message(number=number, author=author, at=now, text=TEXT, command=key, changed=seq))  # type: ignore[arg-type]
        place = {"company": company, "conversation": room, "number": number, "author": author, "at": now}
        rest = {"text": TEXT, "mentions": None, "reply_to": None, "edited_at": None, "recalled": False, "notice": None}
        rest |= {"files": None, "forwarded": None, "asks_acknowledgement": False}
        self._message.run(run, **place, **rest, command=key, changed=seq, sent=seq, worded=seq)
        told = {"company": company, "stream": room, "seq": seq, "at": now, "about": None}
        self._event.run(run, **told, kind="messaging.message_sent", body=msgspec.json.encode(body))
        done = {"company": company, "person": author, "id": key, "digest": bytes(32), "stream": room, "at": now}
        self._command.run(run, **done, seq=seq, number=number)

    @staticmethod
    def _row(row: Any) -> Any:
        if row is None:
            raise LookupError("nothing was written")
        return row

    def commit(self) -> None:
        """Make what was written durable."""
        if self._transaction is not None:
            self._transaction.commit()
            self._transaction = None

    def close(self) -> None:
        """Close everything."""
        self.connection.close()
        self._database.close()
