"""Accounts, each with its balance as its last entry says it."""

from typing import Final

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Index, Integer, String, Table, text

from backend.contract.base import NAME_CHARACTERS
from backend.contract.payments import AMOUNT_MOST, AccountKind
from backend.platform.db import Uid, UtcDateTime, metadata, word

SCENE_CHARACTERS: Final = 32

ledger_account = Table(
    "ledger_account",
    metadata,
    Column("company", Uid, primary_key=True),
    Column("id", Uid, primary_key=True),
    Column("kind", word(AccountKind, "kind"), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("name", String(NAME_CHARACTERS), nullable=False),
    Column("person", Uid),
    Column("merchant", Uid),
    Column("scene", String(SCENE_CHARACTERS)),
    Column("month", Integer),
    Column("floor", BigInteger),
    Column("posted", BigInteger, nullable=False),
    Column("reserved", BigInteger, nullable=False),
    Column("incoming", BigInteger, nullable=False),
    Column("last", BigInteger),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    ForeignKeyConstraint(["company"], ["company.id"]),
    ForeignKeyConstraint(["company", "person"], ["person.company", "person.id"]),
    ForeignKeyConstraint(
        ["company", "id", "last"],
        ["ledger_entry.company", "ledger_entry.account", "ledger_entry.seq"],
        deferrable=True,
        initially="DEFERRED",
    ),
    CheckConstraint("length(currency) = 3", name="currency"),
    CheckConstraint(
        "(kind IN ('wallet', 'allowance')) = (person IS NOT NULL) AND (kind = 'merchant') = (merchant IS NOT NULL)"
        " AND (kind = 'allowance') = (scene IS NOT NULL) AND (kind = 'allowance') = (month IS NOT NULL)"
        " AND (kind IN ('wallet', 'allowance', 'merchant') OR name <> '')",
        name="holder",
    ),
    CheckConstraint("month BETWEEN 200001 AND 999912 AND month % 100 BETWEEN 1 AND 12", name="month"),
    CheckConstraint(
        "CASE WHEN kind IN ('wallet', 'allowance', 'merchant') THEN floor IS NOT NULL AND floor = 0"
        " WHEN kind = 'corporate' THEN floor IS NOT NULL AND floor <= 0"
        " WHEN kind = 'clearing' THEN floor IS NULL OR floor <= 0 ELSE floor IS NULL END",
        name="floor",
    ),
    CheckConstraint(f"posted - reserved >= coalesce(floor, -{AMOUNT_MOST})", name="not_below_floor"),
    CheckConstraint(
        f"reserved >= 0 AND incoming >= 0 AND floor >= -{AMOUNT_MOST} AND posted >= -{AMOUNT_MOST}"
        f" AND posted + incoming <= {AMOUNT_MOST}",
        name="range",
    ),
    CheckConstraint("closed_at IS NULL OR (posted = 0 AND reserved = 0 AND incoming = 0)", name="closed_empty"),
)
"""Balances in minor units; `last` is the seq of the entry that says the same, None while there is none.

`floor` is what `posted - reserved` never falls below; None for what money comes from and goes to.
"""
Index(None, ledger_account.c.company, ledger_account.c.person, ledger_account.c.merchant)
_OPEN: Final = "closed_at IS NULL"


def _one(name: str, where: str, *columns: str) -> None:
    """Let there be one open account of a kind for what it is for."""
    condition = text(f"{where} AND {_OPEN}")
    keys = [ledger_account.c[column] for column in ("company", *columns, "currency")]
    Index(name, *keys, unique=True, sqlite_where=condition, postgresql_where=condition)


_one("uq_ledger_account_wallet", "kind = 'wallet'", "person")
_one("uq_ledger_account_allowance", "kind = 'allowance'", "person", "scene", "month")
_one("uq_ledger_account_merchant", "kind = 'merchant'", "merchant")
_one("uq_ledger_account_named", "kind IN ('corporate', 'clearing', 'external', 'equity')", "kind", "name")
