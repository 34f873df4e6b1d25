"""Brings a database to the schema of this program, and opens it."""

import re
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert, inspect, text

from backend.entry.failures import FolderBusy, FolderMissing, SchemaUnknown
from backend.platform.clock import Clock, SystemClock
from backend.platform.db import Database, metadata
from backend.platform.settings import Settings
from backend.realtime.epoch import ensure_epoch

SCRIPTS: Final = Path(__file__).resolve().parents[1] / "migrations"
MIGRATION_WAIT_SECONDS: Final = 60.0
TABLES: Final = (
    "backend.realtime.models",
    "backend.audit.models",
    "backend.domains.directory.models",
    "backend.domains.files.models",
    "backend.domains.messaging.models",
    "backend.domains.approvals.models",
    "backend.domains.payments.models",
    "backend.domains.search.models",
    "backend.domains.supervision.models",
    "backend.imports.slack.store",
)
"""Where the tables are named."""
_VERSION: Final = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Where Alembic notes the revision."""
_REVISION: Final = re.compile(r"^(down_)?revision\b[^=]*=\s*[\"']([^\"']+)[\"']", re.MULTILINE)


def open_database(settings: Settings, clock: Clock | None = None, *, make: bool = True) -> Database:
    """Open the database, brought up to date.

    Where there is none it is made, with its folder, or `FolderMissing` is raised.
    """
    if make:
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    elif not settings.database and not settings.database_file.is_file():
        raise FolderMissing(f"There is no Atrium database in {settings.data}.")
    database = Database(settings, clock or SystemClock())
    try:
        _bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    return database


def _bring_up_to_date(database: Database) -> None:
    folder = database.settings.data
    at = current_revision(database)
    if at is not None and at not in revisions():
        raise SchemaUnknown(f"The database in {folder} was written by a newer Atrium (schema {at}); start that one.")
    if at != head_revision():
        with hold(folder / "migrate.lock", MIGRATION_WAIT_SECONDS), database.transaction() as connection:
            if inspect(connection).get_table_names():
                upgrade(connection)
            else:
                create(connection)
    with database.transaction() as connection:
        ensure_epoch(connection, database.clock.now())


@contextmanager
def hold(file: Path, wait_seconds: float = 0.0) -> Generator[None]:
    """Hold a lock on a file: SQLite's own, which every system frees when the process ends, however it ends."""
    lock = sqlite3.connect(file, timeout=wait_seconds, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE").close()
    except sqlite3.OperationalError as error:
        lock.close()
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        raise FolderBusy(f"Another server is running on {file.parent}; stop it first.") from error
    try:
        yield
    finally:
        lock.close()


def current_revision(database: Database) -> str | None:
    """Give the revision that the database is at."""
    with database.engine.connect().execution_options(atrium_reads=True) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def revisions() -> dict[str, str | None]:
    """Give every revision with the one before it, read from the scripts without running them."""
    found: dict[str, str | None] = {}
    for script in sorted((SCRIPTS / "versions").glob("*.py")):
        names = dict(_REVISION.findall(script.read_text("utf-8")))
        if "" in names:
            found[names[""]] = names.get("down_")
    return found


def head_revision() -> str | None:
    """Give the newest revision. Start-up asks this every time, and Alembic takes long to import."""
    known = revisions()
    heads = set(known) - set(known.values())
    if len(heads) > 1:
        raise RuntimeError(f"several newest revisions: {sorted(heads)}")
    return next(iter(heads), None)


def create(connection: Connection) -> None:
    """Make the newest schema in an empty database at once: the scripts lead to the same (a test compares)."""
    for room in TABLES:
        import_module(room)
    metadata.create_all(connection)
    _VERSION.create(connection)
    connection.execute(insert(_VERSION).values(version_num=head_revision()))


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run what is missing, all of it or nothing: SQLite and PostgreSQL roll schema changes back too."""
    _alembic("upgrade", connection, revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Take changes back."""
    _alembic("downgrade", connection, revision)


def _alembic(verb: str, connection: Connection, revision: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", SCRIPTS.as_posix())
    attributes: dict[str, Any] = config.attributes
    attributes["connection"] = connection
    getattr(command, verb)(config, revision)
