"""The ledger: accounts, transfers, entries, refused ids, and what the database itself refuses."""

from typing import Any, Final

import sqlalchemy as sa
from alembic import op

from backend.platform.db import JsonBytes, Uid, UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

MOST: Final = 9007199254740991
_STAYS: Final = "1 = 1"
_LEGS: Final = "FROM ledger_entry WHERE company = NEW.company AND transfer = NEW.id"
_OF_LEG: Final = "FROM ledger_entry WHERE company = NEW.company AND transfer = NEW.transfer AND account = NEW.account"
_HELD: Final = f"EXISTS (SELECT 1 {_OF_LEG} AND state = 'pending')"
_BEFORE: Final = "FROM ledger_entry WHERE company = NEW.company AND account = NEW.account AND seq"
_BOOKS: Final = "CASE NEW.state WHEN 'posted' THEN NEW.amount ELSE 0 END"
_HOLDS: Final = f"CASE WHEN NEW.state = 'pending' THEN 1 WHEN {_HELD} THEN -1 ELSE 0 END"
_TAKES: Final = f"{_HOLDS} * CASE WHEN NEW.amount < 0 THEN -NEW.amount ELSE 0 END"
_BRINGS: Final = f"{_HOLDS} * CASE WHEN NEW.amount > 0 THEN NEW.amount ELSE 0 END"

# The words below are our own, so no injection (S608) can come from them.
_UNSOUND: Final = (
    "NEW.state NOT IN ('pending', 'posted') OR (NEW.state = 'pending') <> (NEW.expires_at IS NOT NULL)"  # noqa: S608
    " OR EXISTS (SELECT 1 FROM ledger_transfer WHERE company = NEW.company AND id = NEW.id)"
    " OR EXISTS (SELECT 1 FROM ledger_refusal WHERE company = NEW.company AND id = NEW.id)"
    f" OR (SELECT count(*) {_LEGS}) < 2 OR EXISTS (SELECT 1 {_LEGS} AND state <> NEW.state)"
    f" OR EXISTS (SELECT 1 {_LEGS} GROUP BY currency HAVING sum(amount) <> 0)"
)
_NOT_OPPOSITE: Final = (
    "NEW.reverses IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM ledger_transfer WHERE company = NEW.company"  # noqa: S608
    " AND id = NEW.reverses AND state = 'posted' AND reverses IS NULL)"
    f" OR (SELECT count(*) {_LEGS}) <> (SELECT count(*) FROM ledger_entry WHERE company = NEW.company"
    " AND transfer = NEW.reverses AND state = 'posted')"
    " OR EXISTS (SELECT 1 FROM ledger_entry AS leg WHERE leg.company = NEW.company AND leg.transfer = NEW.id"
    " AND NOT EXISTS (SELECT 1 FROM ledger_entry AS undone WHERE undone.company = NEW.company"
    " AND undone.transfer = NEW.reverses AND undone.account = leg.account AND undone.state = 'posted'"
    " AND undone.currency = leg.currency AND undone.amount = -leg.amount)))"
)
_BESIDE_ITS_ACCOUNT: Final = (
    f"EXISTS (SELECT 1 {_BEFORE} >= NEW.seq) OR NOT EXISTS (SELECT 1 FROM ledger_account"  # noqa: S608
    " WHERE company = NEW.company AND id = NEW.account AND last = NEW.seq AND posted = NEW.posted"
    " AND reserved = NEW.reserved AND incoming = NEW.incoming AND currency = NEW.currency)"
)
_NO_LEG: Final = (
    f"CASE WHEN {_HELD} THEN NEW.state = 'pending' OR EXISTS (SELECT 1 {_OF_LEG}"  # noqa: S608
    " AND (state <> 'pending' OR amount <> NEW.amount OR currency <> NEW.currency))"
    " OR NOT EXISTS (SELECT 1 FROM ledger_transfer WHERE company = NEW.company AND id = NEW.transfer"
    f" AND state = 'pending') ELSE NEW.state NOT IN ('pending', 'posted') OR EXISTS (SELECT 1 {_OF_LEG})"
    " OR EXISTS (SELECT 1 FROM ledger_transfer WHERE company = NEW.company AND id = NEW.transfer) END"
)
TRIGGERS: Final = {
    "ledger_account": (
        ("ledger_accounts_stay", "DELETE", _STAYS, "an account stays"),
        (
            "ledger_accounts_keep_their_terms",
            "UPDATE OF company, id, kind, currency, person, merchant, scene, month, floor, opened_at",
            _STAYS,
            "an account keeps its terms",
        ),
        ("ledger_accounts_stay_closed", "UPDATE", "OLD.closed_at IS NOT NULL", "an account stays closed"),
        (
            "ledger_accounts_begin_empty",
            "INSERT",
            (
                "NEW.posted <> 0 OR NEW.reserved <> 0 OR NEW.incoming <> 0 OR NEW.last IS NOT NULL"
                " OR NEW.closed_at IS NOT NULL"
                " OR EXISTS (SELECT 1 FROM ledger_account WHERE company = NEW.company AND id = NEW.id)"
            ),
            "an account begins empty, once",
        ),
        (
            "ledger_balances_move_with_entries",
            "UPDATE OF posted, reserved, incoming, last",
            (
                "coalesce(NEW.last, 0) <> coalesce(OLD.last, 0) + 1 OR OLD.last IS NOT NULL AND NOT EXISTS ("
                "SELECT 1 FROM ledger_entry WHERE company = OLD.company AND account = OLD.id AND seq = OLD.last"
                " AND posted = OLD.posted AND reserved = OLD.reserved AND incoming = OLD.incoming)"
            ),
            "a balance moves with an entry",
        ),
    ),
    "ledger_transfer": (
        ("ledger_transfers_stay", "DELETE", _STAYS, "a transfer stays"),
        (
            "ledger_transfers_keep_their_terms",
            (
                'UPDATE OF company, id, kind, digest, memo, "by", at, expires_at, reverses, claim, claim_hash,'
                " requester, payee, approver, second_approver"
            ),
            _STAYS,
            "a transfer keeps its terms",
        ),
        ("ledger_transfers_follow_their_legs", "INSERT", _UNSOUND, "the legs of a transfer add up to nothing"),
        ("ledger_reversals_are_opposite", "INSERT", _NOT_OPPOSITE, "a reversal is the opposite of what was booked"),
        (
            "ledger_transfers_end_once",
            "UPDATE OF state, ended_at",
            (
                "OLD.state <> 'pending' OR NEW.state = 'pending' OR (SELECT count(*)"
                f" {_LEGS} AND state = NEW.state) <> (SELECT count(*) {_LEGS} AND state = 'pending')"
            ),
            "a transfer ends once, with all its legs",
        ),
    ),
    "ledger_entry": (
        ("ledger_entries_stay", "DELETE", _STAYS, "an entry stays"),
        ("ledger_entries_stay_as_they_are", "UPDATE", _STAYS, "an entry stays as it is"),
        ("ledger_entries_stand_at_the_head", "INSERT", _BESIDE_ITS_ACCOUNT, "an entry says what its account says"),
        (
            "ledger_entries_add_up",
            "INSERT",
            (
                f"CASE WHEN NEW.seq = 1 THEN NEW.posted <> {_BOOKS} OR NEW.reserved <> {_TAKES}"
                f" OR NEW.incoming <> {_BRINGS} ELSE NOT EXISTS (SELECT 1 {_BEFORE} = NEW.seq - 1"
                f" AND NEW.posted = posted + {_BOOKS} AND NEW.reserved = reserved + {_TAKES}"
                f" AND NEW.incoming = incoming + {_BRINGS}) END"
            ),
            "an entry follows on the one before it",
        ),
        ("ledger_entries_are_legs", "INSERT", _NO_LEG, "a transfer has no other legs than it began with"),
    ),
    "ledger_refusal": (
        ("ledger_refusals_stay", "DELETE", _STAYS, "what was refused stays refused"),
        ("ledger_refusals_stay_as_they_are", "UPDATE", _STAYS, "what was refused stays refused"),
        (
            "ledger_refusals_begin_once",
            "INSERT",
            (
                "EXISTS (SELECT 1 FROM ledger_refusal WHERE company = NEW.company AND id = NEW.id)"
                " OR EXISTS (SELECT 1 FROM ledger_transfer WHERE company = NEW.company AND id = NEW.id)"
            ),
            "an id is used once",
        ),
    ),
}


def _word(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=16)


def _state() -> sa.Column[Any]:
    return sa.Column("state", _word("state", "pending", "posted", "voided", "expired"), nullable=False)


def _person_of(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["company", column], ["person.company", "person.id"], name=op.f(f"fk_{table}_company_{column}")
    )


def _company_of(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["company"], ["company.id"], name=op.f(f"fk_{table}_company"))


def _unique(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, unique=True, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _transfer_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        _state(),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("memo", sa.String(length=128), nullable=False),
        sa.Column("by", Uid(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("reverses", Uid(), nullable=True),
        sa.Column("claim", Uid(), nullable=True),
        sa.Column("claim_hash", sa.LargeBinary(length=32), nullable=True),
        *(sa.Column(name, Uid(), nullable=True) for name in ("requester", "payee", "approver", "second_approver")),
        sa.Column("stuck", sa.String(length=64), nullable=False),
    ]


def _transfer() -> None:
    op.create_table(
        "ledger_transfer",
        *_transfer_columns(),
        _company_of("ledger_transfer"),
        *(_person_of("ledger_transfer", each) for each in ("by", "requester", "payee", "approver", "second_approver")),
        sa.CheckConstraint("length(digest) = 32", name=op.f("ck_ledger_transfer_digest")),
        sa.CheckConstraint(
            "(state = 'pending') = (ended_at IS NULL) AND (expires_at IS NOT NULL OR state = 'posted')",
            name=op.f("ck_ledger_transfer_ends"),
        ),
        sa.CheckConstraint(
            "expires_at IS NULL OR expires_at > at AND"
            " CASE state WHEN 'pending' THEN 1 = 1 WHEN 'expired' THEN ended_at >= expires_at"
            " ELSE ended_at < expires_at END",
            name=op.f("ck_ledger_transfer_in_time"),
        ),
        sa.CheckConstraint(
            "reverses IS NULL OR (expires_at IS NULL AND claim IS NULL AND reverses <> id AND kind = 'reversal')",
            name=op.f("ck_ledger_transfer_reversal"),
        ),
        sa.CheckConstraint(
            "claim IS NULL OR (claim_hash IS NOT NULL AND length(claim_hash) = 32"
            " AND requester IS NOT NULL AND approver IS NOT NULL)",
            name=op.f("ck_ledger_transfer_claim"),
        ),
        sa.CheckConstraint(
            "approver <> requester AND approver <> payee AND second_approver <> requester AND second_approver <> payee"
            " AND second_approver <> approver",
            name=op.f("ck_ledger_transfer_two_people"),
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_ledger_transfer")),
    )
    _unique("uq_ledger_transfer_reverses", "ledger_transfer", ["company", "reverses"], "reverses IS NOT NULL")
    _unique(
        "uq_ledger_transfer_claim",
        "ledger_transfer",
        ["company", "claim"],
        "claim IS NOT NULL AND state IN ('pending', 'posted')",
    )
    due = sa.text("state = 'pending'")
    op.create_index("ix_ledger_transfer_due", "ledger_transfer", ["expires_at"], sqlite_where=due, postgresql_where=due)


def _entry() -> None:
    op.create_table(
        "ledger_entry",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("transfer", Uid(), nullable=False),
        _state(),
        sa.Column("account", Uid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("posted", "reserved", "incoming")),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company", "transfer"],
            ["ledger_transfer.company", "ledger_transfer.id"],
            name=op.f("fk_ledger_entry_company_transfer"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.UniqueConstraint("company", "account", "seq", name=op.f("uq_ledger_entry_company_account_seq")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_ledger_entry_seq")),
        sa.CheckConstraint(
            f"amount BETWEEN -{MOST} AND {MOST} AND amount <> 0 AND amount = round(amount)",
            name=op.f("ck_ledger_entry_amount"),
        ),
        sa.PrimaryKeyConstraint("company", "transfer", "state", "account", name=op.f("pk_ledger_entry")),
        sqlite_with_rowid=False,
    )


def _refusal() -> None:
    op.create_table(
        "ledger_refusal",
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("data", JsonBytes(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        _company_of("ledger_refusal"),
        sa.CheckConstraint("length(digest) = 32", name=op.f("ck_ledger_refusal_digest")),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_ledger_refusal")),
        sqlite_with_rowid=False,
    )


def _account_columns() -> list[sa.Column[Any]]:
    kinds = ("corporate", "wallet", "allowance", "merchant", "clearing", "external", "equity")
    return [
        sa.Column("company", Uid(), nullable=False),
        sa.Column("id", Uid(), nullable=False),
        sa.Column("kind", _word("kind", *kinds), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("person", Uid(), nullable=True),
        sa.Column("merchant", Uid(), nullable=True),
        sa.Column("scene", sa.String(length=32), nullable=True),
        sa.Column("month", sa.Integer(), nullable=True),
        sa.Column("floor", sa.BigInteger(), nullable=True),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("posted", "reserved", "incoming")),
        sa.Column("last", sa.BigInteger(), nullable=True),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
    ]


def _account() -> None:
    op.create_table(
        "ledger_account",
        *_account_columns(),
        _company_of("ledger_account"),
        _person_of("ledger_account", "person"),
        sa.ForeignKeyConstraint(
            ["company", "id", "last"],
            ["ledger_entry.company", "ledger_entry.account", "ledger_entry.seq"],
            name=op.f("fk_ledger_account_company_id_last"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.CheckConstraint("length(currency) = 3", name=op.f("ck_ledger_account_currency")),
        sa.CheckConstraint(
            "(kind IN ('wallet', 'allowance')) = (person IS NOT NULL) AND (kind = 'merchant') = (merchant IS NOT NULL)"
            " AND (kind = 'allowance') = (scene IS NOT NULL) AND (kind = 'allowance') = (month IS NOT NULL)"
            " AND (kind IN ('wallet', 'allowance', 'merchant') OR name <> '')",
            name=op.f("ck_ledger_account_holder"),
        ),
        sa.CheckConstraint(
            "month BETWEEN 200001 AND 999912 AND month % 100 BETWEEN 1 AND 12", name=op.f("ck_ledger_account_month")
        ),
        sa.CheckConstraint(
            "CASE WHEN kind IN ('wallet', 'allowance', 'merchant') THEN floor IS NOT NULL AND floor = 0"
            " WHEN kind = 'corporate' THEN floor IS NOT NULL AND floor <= 0"
            " WHEN kind = 'clearing' THEN floor IS NULL OR floor <= 0 ELSE floor IS NULL END",
            name=op.f("ck_ledger_account_floor"),
        ),
        sa.CheckConstraint(
            f"posted - reserved >= coalesce(floor, -{MOST})", name=op.f("ck_ledger_account_not_below_floor")
        ),
        sa.CheckConstraint(
            f"reserved >= 0 AND incoming >= 0 AND floor >= -{MOST} AND posted >= -{MOST}"
            f" AND posted + incoming <= {MOST}",
            name=op.f("ck_ledger_account_range"),
        ),
        sa.CheckConstraint(
            "closed_at IS NULL OR (posted = 0 AND reserved = 0 AND incoming = 0)",
            name=op.f("ck_ledger_account_closed_empty"),
        ),
        sa.PrimaryKeyConstraint("company", "id", name=op.f("pk_ledger_account")),
    )
    op.create_index(
        op.f("ix_ledger_account_company_person_merchant"), "ledger_account", ["company", "person", "merchant"]
    )
    for name, keys, kinds in (
        ("wallet", ["person"], "kind = 'wallet'"),
        ("allowance", ["person", "scene", "month"], "kind = 'allowance'"),
        ("merchant", ["merchant"], "kind = 'merchant'"),
        ("named", ["kind", "name"], "kind IN ('corporate', 'clearing', 'external', 'equity')"),
    ):
        columns = ["company", *keys, "currency"]
        _unique(f"uq_ledger_account_{name}", "ledger_account", columns, f"{kinds} AND closed_at IS NULL")


def upgrade() -> None:
    _transfer()
    _entry()
    _refusal()
    _account()
    for table, triggers in TRIGGERS.items():
        for trigger in triggers:
            _refuse(table, *trigger)


def _refuse(table: str, name: str, when: str, if_so: str, words: str) -> None:
    head = f"CREATE TRIGGER {name} BEFORE {when} ON {table}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"{head} WHEN {if_so} BEGIN SELECT RAISE(ABORT, '{words}'); END")
        return
    refuses = f"RAISE EXCEPTION '{words}' USING ERRCODE = 'integrity_constraint_violation'"
    body = f"IF {if_so} THEN {refuses}; END IF; RETURN {'OLD' if when == 'DELETE' else 'NEW'};"
    op.execute(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$")
    op.execute(f"{head} FOR EACH ROW EXECUTE FUNCTION {name}()")


def downgrade() -> None:
    for table in ("ledger_account", "ledger_entry", "ledger_transfer", "ledger_refusal"):
        op.drop_table(table)
        if op.get_bind().dialect.name != "sqlite":
            for name, *_ in TRIGGERS[table]:
                op.execute(f"DROP FUNCTION {name}()")
