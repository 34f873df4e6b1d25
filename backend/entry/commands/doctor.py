"""`atrium-server doctor`: looks whether folder, database and machine are in order, and says so in words."""

import argparse
import os
import shutil
import socket
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from backend.entry.commands.asking import add_data
from backend.entry.failures import Exit, FolderBusy
from backend.entry.migrate import head_revision, hold
from backend.platform.blobs import Blobs, content_key, open_blobs
from backend.platform.db.engine import PROMISES, on_connect, read_pragma
from backend.platform.settings import Settings

FREE_BYTES: Final = 1 << 30
CLOCK_FLOOR: Final = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    words: str
    good: bool = False

    def __str__(self) -> str:
        return f"{'ok  ' if self.good else 'BAD '} {self.what}: {self.words}"


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(prog="atrium-server doctor", description="Look whether everything is in order.")
    add_data(parser)
    parser.add_argument("--port", type=int, default=8440, help="the port that it should serve on (default: 8440)")
    parser.add_argument("--blobs", default="", metavar="URL", help="where `serve --blobs` keeps files")
    asked = parser.parse_args(list(words)[1:])
    findings = examine(Settings(data=asked.data, port=asked.port, blobs=asked.blobs))
    for finding in findings:
        print(finding)
    return 0 if all(finding.good for finding in findings) else Exit.UNSOUND


def examine(settings: Settings) -> list[Finding]:
    """Look at everything; a check that cannot be made is a finding, too."""
    if not settings.data.is_dir():
        return [Finding("folder", f"{settings.data} is not there; `serve` makes it")]
    findings = [_folder(settings.data), _space(settings.data), _clock(settings.data), _port(settings), _blobs(settings)]
    if not settings.database_file.exists():
        return [*findings, Finding("database", "there is none yet; `serve` or `create-company` makes it")]
    return [*findings, *_database(settings)]


def _folder(folder: Path) -> Finding:
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Finding("folder", f"{folder} cannot be written")
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        return Finding("folder", f"{folder} is open to other users; `chmod 700` closes it")
    return Finding("folder", f"{folder} can be written, and only by its owner", good=True)


def _space(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    return Finding("disk", f"{free / (1 << 30):.1f} GiB free; 1 GiB is wanted", good=free >= FREE_BYTES)


def _clock(folder: Path) -> Finding:
    now = datetime.now(UTC)
    newest = max((file.stat().st_mtime for file in folder.iterdir()), default=0.0)
    good = now > CLOCK_FLOOR and now.timestamp() > newest - 60
    words = f"{now:%Y-%m-%d %H:%M:%S} UTC" + ("" if good else " is earlier than the files here")
    return Finding("clock", words, good=good)


def _port(settings: Settings) -> Finding:
    try:
        with hold(settings.data / "server.lock"):
            pass
    except FolderBusy:
        return Finding("port", "a server is running on this folder", good=True)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            return Finding("port", f"{settings.port} on {settings.host} is taken ({error.strerror})")
    return Finding("port", f"{settings.port} on {settings.host} is free", good=True)


def _blobs(settings: Settings) -> Finding:
    where = settings.blobs or "the folder blobs"
    try:
        open_blobs(settings.data, settings.blobs).probe()
    except Exception as error:  # whatever a store's library raises
        return Finding("files", f"{where} cannot be used ({type(error).__name__})")
    return Finding("files", f"{where} can be written and read", good=True)


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        connection = sqlite3.connect(settings.database_file, timeout=10)
        on_connect(connection, None)
    except (sqlite3.Error, RuntimeError) as error:
        yield Finding("database", f"cannot be opened ({error})")
        return
    checks: tuple[Callable[[sqlite3.Connection], Finding], ...] = (_pragmas, _integrity, _migrations, _epoch)
    for check in checks:
        try:
            yield check(connection)
        except sqlite3.Error as error:
            yield Finding(check.__name__.strip("_"), f"cannot be read ({error})")
    try:
        yield _contents(connection, open_blobs(settings.data, settings.blobs))
    except sqlite3.Error as error:
        yield Finding("contents", f"cannot be read ({error})")
    connection.close()


def _pragmas(connection: sqlite3.Connection) -> Finding:
    found = {name: read_pragma(connection, name) for name in PROMISES}
    words = ", ".join(f"{name}={value}" for name, value in found.items())
    return Finding("durability", words, good=found == PROMISES)


def _integrity(connection: sqlite3.Connection) -> Finding:
    told = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
    good = told == "ok" and orphans is None
    words = "every page and every reference is sound" if good else f"damaged: {told}"
    return Finding("integrity", words, good=good)


def _migrations(connection: sqlite3.Connection) -> Finding:
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    at, newest = (row[0] if row else "nothing"), head_revision()
    good = at == newest
    words = f"at {at}" + ("" if good else f", not at {newest}; `serve` brings it up to date")
    return Finding("schema", words, good=good)


def _epoch(connection: sqlite3.Connection) -> Finding:
    row = connection.execute("SELECT epoch FROM server").fetchone()
    return Finding("epoch", row[0] if row else "there is none", good=row is not None)


def _contents(connection: sqlite3.Connection, blobs: Blobs) -> Finding:
    """Look for the content of every file that a message carries."""
    carried = connection.execute("SELECT DISTINCT company, sha256, size FROM file WHERE attached")
    missing = found = 0
    for company, sha256, size in carried:
        if blobs.size(content_key(UUID(bytes=company), sha256.hex())) == size:
            found += 1
        else:
            missing += 1
    words = f"{missing} contents of files are missing" if missing else f"all {found} contents of sent files are here"
    return Finding("contents", words, good=not missing)
