"""What the database itself refuses, whoever asks: said once, in words that SQLite and PostgreSQL both understand."""

from typing import Final, NamedTuple

from sqlalchemy import Connection, Table, event

from backend.domains.payments.models.accounts import ledger_account
from backend.domains.payments.models.transfers import ledger_entry, ledger_refusal, ledger_transfer

_STAYS: Final = "1 = 1"
"""Always refused."""
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


class Refused(NamedTuple):
    """A trigger: before `when` on a table, a row for which `if_so` holds is refused with `words`."""

    name: str
    when: str
    if_so: str
    words: str


TRIGGERS: Final[dict[Table, tuple[Refused, ...]]] = {
    ledger_account: (
        Refused("ledger_accounts_stay", "DELETE", _STAYS, "an account stays"),
        Refused(
            "ledger_accounts_keep_their_terms",
            "UPDATE OF company, id, kind, currency, person, merchant, scene, month, floor, opened_at",
            _STAYS,
            "an account keeps its terms",
        ),
        Refused("ledger_accounts_stay_closed", "UPDATE", "OLD.closed_at IS NOT NULL", "an account stays closed"),
        Refused(
            "ledger_accounts_begin_empty",
            "INSERT",
            "NEW.posted <> 0 OR NEW.reserved <> 0 OR NEW.incoming <> 0 OR NEW.last IS NOT NULL"
            " OR NEW.closed_at IS NOT NULL"
            " OR EXISTS (SELECT 1 FROM ledger_account WHERE company = NEW.company AND id = NEW.id)",
            "an account begins empty, once",
        ),
        Refused(
            "ledger_balances_move_with_entries",
            "UPDATE OF posted, reserved, incoming, last",
            "coalesce(NEW.last, 0) <> coalesce(OLD.last, 0) + 1 OR OLD.last IS NOT NULL AND NOT EXISTS ("
            "SELECT 1 FROM ledger_entry WHERE company = OLD.company AND account = OLD.id AND seq = OLD.last"
            " AND posted = OLD.posted AND reserved = OLD.reserved AND incoming = OLD.incoming)",
            "a balance moves with an entry",
        ),
    ),
    ledger_transfer: (
        Refused("ledger_transfers_stay", "DELETE", _STAYS, "a transfer stays"),
        Refused(
            "ledger_transfers_keep_their_terms",
            'UPDATE OF company, id, kind, digest, memo, "by", at, expires_at, reverses, claim, claim_hash, requester,'
            " payee, approver, second_approver",
            _STAYS,
            "a transfer keeps its terms",
        ),
        Refused(
            "ledger_transfers_follow_their_legs",
            "INSERT",
            _UNSOUND,
            "the legs of a transfer add up to nothing",
        ),
        Refused(
            "ledger_reversals_are_opposite",
            "INSERT",
            _NOT_OPPOSITE,
            "a reversal is the opposite of what was booked",
        ),
        Refused(
            "ledger_transfers_end_once",
            "UPDATE OF state, ended_at",
            "OLD.state <> 'pending' OR NEW.state = 'pending' OR (SELECT count(*)"
            f" {_LEGS} AND state = NEW.state) <> (SELECT count(*) {_LEGS} AND state = 'pending')",
            "a transfer ends once, with all its legs",
        ),
    ),
    ledger_entry: (
        Refused("ledger_entries_stay", "DELETE", _STAYS, "an entry stays"),
        Refused("ledger_entries_stay_as_they_are", "UPDATE", _STAYS, "an entry stays as it is"),
        Refused(
            "ledger_entries_stand_at_the_head",
            "INSERT",
            _BESIDE_ITS_ACCOUNT,
            "an entry says what its account says",
        ),
        Refused(
            "ledger_entries_add_up",
            "INSERT",
            f"CASE WHEN NEW.seq = 1 THEN NEW.posted <> {_BOOKS} OR NEW.reserved <> {_TAKES}"
            f" OR NEW.incoming <> {_BRINGS} ELSE NOT EXISTS (SELECT 1 {_BEFORE} = NEW.seq - 1"
            f" AND NEW.posted = posted + {_BOOKS} AND NEW.reserved = reserved + {_TAKES}"
            f" AND NEW.incoming = incoming + {_BRINGS}) END",
            "an entry follows on the one before it",
        ),
        Refused(
            "ledger_entries_are_legs",
            "INSERT",
            _NO_LEG,
            "a transfer has no other legs than it began with",
        ),
    ),
    ledger_refusal: (
        Refused("ledger_refusals_stay", "DELETE", _STAYS, "what was refused stays refused"),
        Refused("ledger_refusals_stay_as_they_are", "UPDATE", _STAYS, "what was refused stays refused"),
        Refused(
            "ledger_refusals_begin_once",
            "INSERT",
            "EXISTS (SELECT 1 FROM ledger_refusal WHERE company = NEW.company AND id = NEW.id)"
            " OR EXISTS (SELECT 1 FROM ledger_transfer WHERE company = NEW.company AND id = NEW.id)",
            "an id is used once",
        ),
    ),
}


def on_sqlite(table: str, trigger: Refused) -> list[str]:
    """Say a trigger to SQLite."""
    head = f"CREATE TRIGGER {trigger.name} BEFORE {trigger.when} ON {table}"
    return [f"{head}\nWHEN {trigger.if_so}\nBEGIN SELECT RAISE(ABORT, '{trigger.words}'); END"]


def on_postgresql(table: str, trigger: Refused) -> list[str]:
    """Say a trigger to PostgreSQL, which wants a function for it."""
    head = f"CREATE TRIGGER {trigger.name} BEFORE {trigger.when} ON {table}"
    refuses = f"RAISE EXCEPTION '{trigger.words}' USING ERRCODE = 'integrity_constraint_violation'"
    body = f"IF {trigger.if_so} THEN {refuses}; END IF; RETURN {'OLD' if trigger.when == 'DELETE' else 'NEW'};"
    return [
        f"CREATE FUNCTION {trigger.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$",
        f"{head} FOR EACH ROW EXECUTE FUNCTION {trigger.name}()",
    ]


SAID: Final = {"sqlite": on_sqlite, "postgresql": on_postgresql}


def _create(table: Table, connection: Connection, **_kwargs: object) -> None:
    for trigger in TRIGGERS[table]:
        for words in SAID[connection.dialect.name](table.name, trigger):
            connection.exec_driver_sql(words)


for _table in TRIGGERS:
    event.listen(_table, "after_create", _create)
