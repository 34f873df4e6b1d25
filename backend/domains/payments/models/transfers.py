"""Transfers, the entries that they make in accounts, and ids that were refused for good."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from backend.contract.base import NAME_CHARACTERS
from backend.contract.payments import AMOUNT_MOST, TransferState
from backend.platform.db import JsonBytes, Uid, UtcDateTime, metadata, word

_PERSON: Final = ["person.company", "person.id"]

ledger_transfer = Table(
    "ledger_transfer",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("state", word(TransferState, "state"), nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("memo", String(NAME_CHARACTERS), nullable=False),
    Column("by", Uid),
    Column("at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("reverses", Uid),
    Column("claim", Uid),
    Column("claim_hash", LargeBinary(32)),
    Column("requester", Uid),
    Column("payee", Uid),
    Column("approver", Uid),
    Column("second_approver", Uid),
    Column("stuck", String(64), nullable=False),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "by"], _PERSON),
    ForeignKeyConstraint(["company", "requester"], _PERSON),
    ForeignKeyConstraint(["company", "payee"], _PERSON),
    ForeignKeyConstraint(["company", "approver"], _PERSON),
    ForeignKeyConstraint(["company", "second_approver"], _PERSON),
    CheckConstraint("length(digest) = 32", name="digest"),
    CheckConstraint(
        "(state = 'pending') = (ended_at IS NULL) AND (expires_at IS NOT NULL OR state = 'posted')", name="ends"
    ),
    CheckConstraint(
        "expires_at IS NULL OR expires_at > at AND"
        " CASE state WHEN 'pending' THEN 1 = 1 WHEN 'expired' THEN ended_at >= expires_at"
        " ELSE ended_at < expires_at END",
        name="in_time",
    ),
    CheckConstraint(
        "reverses IS NULL OR (expires_at IS NULL AND claim IS NULL AND reverses <> id AND kind = 'reversal')",
        name="reversal",
    ),
    CheckConstraint(
        "claim IS NULL OR (claim_hash IS NOT NULL AND length(claim_hash) = 32"
        " AND requester IS NOT NULL AND approver IS NOT NULL)",
        name="claim",
    ),
    CheckConstraint(
        "approver <> requester AND approver <> payee AND second_approver <> requester AND second_approver <> payee"
        " AND second_approver <> approver",
        name="two_people",
    ),
)
"""What was asked for under an id, once for ever; `digest` is the SHA-256 of it.

A transfer that was reserved has `expires_at`; `ended_at` is when it was booked, given up or found too late. `claim` is
what is paid, `claim_hash` what was approved of it. `stuck` is a code when its expiry has met a defect.
That `reverses` is there its trigger says: for a foreign key SQLite would read all transfers at each new one.
"""
Index(
    "uq_ledger_transfer_reverses",
    ledger_transfer.c.company,
    ledger_transfer.c.reverses,
    unique=True,
    sqlite_where=text("reverses IS NOT NULL"),
    postgresql_where=text("reverses IS NOT NULL"),
)
PAID: Final = text("claim IS NOT NULL AND state IN ('pending', 'posted')")
"""Payments that keep their claim from being paid again; said as it stands in the index, so that the index is used."""
Index(
    "uq_ledger_transfer_claim",
    ledger_transfer.c.company,
    ledger_transfer.c.claim,
    unique=True,
    sqlite_where=PAID,
    postgresql_where=PAID,
)
PENDING: Final = text("ledger_transfer.state = 'pending'")
"""Transfers that have not ended; said as it stands in the index."""
_WAITING: Final = text("state = 'pending'")
Index("ix_ledger_transfer_due", ledger_transfer.c.expires_at, sqlite_where=_WAITING, postgresql_where=_WAITING)

ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("transfer", Uid, primary_key=True),
    Column("state", word(TransferState, "state"), primary_key=True),
    Column("account", Uid, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("posted", BigInteger, nullable=False),
    Column("reserved", BigInteger, nullable=False),
    Column("incoming", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(
        ["company", "transfer"],
        ["ledger_transfer.company", "ledger_transfer.id"],
        deferrable=True,
        initially="DEFERRED",
    ),
    UniqueConstraint("company", "account", "seq"),
    CheckConstraint("seq >= 1", name="seq"),
    CheckConstraint(
        f"amount BETWEEN -{AMOUNT_MOST} AND {AMOUNT_MOST} AND amount <> 0 AND amount = round(amount)", name="amount"
    ),
    sqlite_with_rowid=False,
)
"""Each change of an account's balance, 1, 2, 3 ... without gaps, with the balance after it.

A transfer's legs are the entries of its first state: `posted`, or `pending` when it is reserved. When it ends, the same
legs stand there once more, in the state that it ends in.
"""

ledger_refusal = Table(
    "ledger_refusal",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False),
    Column("code", String(64), nullable=False),
    Column("data", JsonBytes, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    ForeignKeyConstraint(["company"], ["company.id"]),
    CheckConstraint("length(digest) = 32", name="digest"),
    sqlite_with_rowid=False,
)
"""Ids whose transfer was refused: asked for again they are refused in the same words, whatever there is by then."""
