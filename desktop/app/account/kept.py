"""The rows of the list of chats as they were last, beside the cache, in a file encrypted with its key.

Reading them needs neither SQLAlchemy nor anything of the rooms, so they are painted before those are imported.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop.sync.ground.lease import is_over
from desktop.widgets.lists.rows import Row, Section

MOST: Final = 40
_TABLE: Final = "CREATE TABLE IF NOT EXISTS glance (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL)"


def path_of(cache: Path) -> Path:
    """Give the place of the file beside a cache."""
    return cache.with_suffix(".glance")


class _Kept(msgspec.Struct, frozen=True):
    """The rows, and when the server was there last."""

    contact: datetime | None
    rows: list[dict[str, Any]]


def keep_rows(path: Path, key: bytes, rows: Sequence[Row | Section], contact: datetime | None) -> None:
    """Write the first rows; a disk that does not take them costs only the first picture."""
    body = msgspec.json.encode(_Kept(contact, [asdict(row) for row in rows[:MOST]])).decode()
    try:
        with closing(_open(path, key)) as file:
            file.execute("PRAGMA synchronous=OFF")  # waiting for the disk would stop the window
            file.execute(_TABLE)
            file.execute("INSERT OR REPLACE INTO glance (id, body) VALUES (1, ?)", (body,))
    except _faults():
        path.unlink(missing_ok=True)


def recall_rows(path: Path, key: bytes, now: datetime) -> list[Row | Section]:
    """Read the rows; none when there is no file, it is of another key or release, or its lease is over."""
    if not path.exists():
        return []
    try:
        with closing(_open(path, key)) as file:
            body = file.execute("SELECT body FROM glance").fetchone()
        kept = msgspec.json.decode(body[0], type=_Kept) if body else _Kept(None, [])
        return [] if is_over(kept.contact, now) else [_row(one) for one in kept.rows]
    except (msgspec.DecodeError, TypeError):
        return []
    except _faults():
        return []


def forget_rows(path: Path) -> None:
    """Delete the file."""
    path.unlink(missing_ok=True)


def _row(fields: dict[str, Any]) -> Row | Section:
    if "title" in fields:
        return Section(**fields)
    fields["marks"] = ()
    return Row(**fields)


def _driver() -> Any:  # noqa: ANN401 - sqlcipher3 has no types
    return importlib.import_module("sqlcipher3.dbapi2")


def _open(path: Path, key: bytes) -> Any:  # noqa: ANN401 - same
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = _driver().connect(str(path), isolation_level=None)
    file.execute("PRAGMA cipher_log_level=NONE")  # it would write to the console
    file.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return file


def _faults() -> tuple[type[Exception], ...]:
    return (_driver().DatabaseError, OSError)
