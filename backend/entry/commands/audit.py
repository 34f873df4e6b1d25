"""`atrium-server verify-audit`: looks whether the audit log is still what it was, by checkpoints kept elsewhere.

A small program of its own: it reads the database's file as it is, and needs neither the server's rooms nor its library
for databases.
"""

import argparse
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from backend.audit.checkpoints import (
    CHECKPOINT_BYTES,
    Checkpoint,
    KeyUnusable,
    NotSigned,
    name_of,
    open_public_key,
    unseal,
)
from backend.audit.sinks import Shelf
from backend.audit.verifier import COLUMNS, Heads, Log, Mark, Row, verify
from backend.contract.base import Malformed
from backend.entry.failures import CommandFailed, Exit

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_ROWS: Final = f"SELECT {', '.join(COLUMNS)} FROM audit_entry ORDER BY company, seq"  # noqa: S608 - our own names


class LogUnreadable(CommandFailed):
    """The log's tables are not what Atrium has made."""

    code = Exit.UNSOUND


class NothingToVerify(CommandFailed):
    """The database, the key or the checkpoints are not there."""

    code = Exit.NO_INPUT


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(
        prog="atrium-server verify-audit", description="Look whether the audit log is what it was; 0 when it is."
    )
    parser.add_argument(
        "--database", type=Path, required=True, metavar="FILE", help="the server's atrium.db, or a copy"
    )
    parser.add_argument("--checkpoints", required=True, metavar="WHERE", help="where the server's checkpoints are kept")
    parser.add_argument(
        "--key", type=Path, action="append", required=True, metavar="FILE", help="audit.pub; several after a new key"
    )
    asked = parser.parse_args(list(words)[1:])
    if not asked.database.is_file():
        raise NothingToVerify(f"There is no database {asked.database}.")
    # The checkpoints come first: what a running server writes meanwhile is not missed in them.
    marks, strange = read_marks(Shelf(asked.checkpoints), [_key(file) for file in asked.key])
    try:
        with closing(_open(asked.database)) as connection:
            logs = list(verify(_rows(connection), marks, _heads(connection)))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise LogUnreadable(f"The tables of the audit log in {asked.database} are not what they were.") from error
    for line in [*strange, *(_words(log) for log in logs)]:
        print(line)
    if strange or any(log.wrong for log in logs):
        return Exit.UNSOUND
    if logs and not marks:
        raise NothingToVerify(f"There are no checkpoints in {asked.checkpoints}: nothing tells what the log should be.")
    return 0


def read_marks(shelf: Shelf, keys: "Sequence[Ed25519PublicKey]") -> tuple[dict[bytes, list[Mark]], list[str]]:
    """Read all checkpoints by company; say which files are none, or not what they are called."""
    marks: dict[bytes, list[Mark]] = {}
    strange: list[str] = []
    for name in shelf.names():
        try:
            checkpoint = unseal(shelf.read(name, CHECKPOINT_BYTES) or b"", keys)
        except Malformed:
            strange.append(f"The file {name!a} is no checkpoint.")
        except NotSigned:
            strange.append(f"The checkpoint {name!a} is not signed by this server.")
        else:
            if name != name_of(checkpoint):
                strange.append(f"The checkpoint {name!a} is of another log: {name_of(checkpoint)}.")
            marks.setdefault(checkpoint.company.bytes, []).append(_mark(checkpoint))
    return marks, strange


def _mark(checkpoint: Checkpoint) -> Mark:
    root, head = bytes.fromhex(checkpoint.root), bytes.fromhex(checkpoint.head)
    return Mark(checkpoint.size, root, head, checkpoint.epoch, checkpoint.at)


def _key(file: Path) -> "Ed25519PublicKey":
    try:
        return open_public_key(file)
    except FileNotFoundError as error:
        raise NothingToVerify(f"There is no key {file}.") from error
    except KeyUnusable as error:
        raise CommandFailed(f"{file} holds no public key: give the server's audit.pub.") from error


def _open(file: Path) -> sqlite3.Connection:
    """Open the file to read one moment of it; a server may be running on it."""
    connection = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=10)
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    connection.execute("BEGIN").close()
    return connection


def _rows(connection: sqlite3.Connection) -> Iterator[Row]:
    return iter(connection.execute(_ROWS)) if _has(connection, "audit_entry") else iter(())


def _heads(connection: sqlite3.Connection) -> Heads:
    ends = connection.execute("SELECT company, seq, digest FROM audit_head") if _has(connection, "audit_head") else ()
    epoch = connection.execute("SELECT epoch FROM server").fetchone() if _has(connection, "server") else None
    return Heads({company: (seq, digest) for company, seq, digest in ends}, None if epoch is None else str(epoch[0]))


def _has(connection: sqlite3.Connection, table: str) -> bool:
    """Tell whether a table is there: one that is not has no entries."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return found is not None


def _words(log: Log) -> str:
    """Say in a line, or in one for each thing that is wrong, what came of a log."""
    if log.wrong:
        return "\n".join(f"BAD  {log.company}: {wrong}" for wrong in log.wrong)
    said = f"ok   {log.company}: {log.entries} entries, {log.covered} of them under checkpoints"
    if log.newest is not None:
        said += f", the newest of {log.newest:%Y-%m-%d %H:%M:%S} UTC"
    return said + (f"; its database was put back from a copy (known epochs: {log.epochs})" if log.epochs > 1 else "")
