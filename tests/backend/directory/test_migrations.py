from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection, MetaData, Table, create_engine, inspect, text
from sqlalchemy.types import Integer

from backend.audit import models as audit
from backend.domains.approvals import models as approvals
from backend.domains.directory import models as directory
from backend.domains.files import models as files
from backend.domains.messaging import models as messaging
from backend.domains.payments import models as payments
from backend.domains.search import models as search
from backend.domains.supervision import models as supervision
from backend.entry.migrate import create, downgrade, head_revision, upgrade
from backend.imports.slack import store as slack
from backend.platform.clock import SystemClock
from backend.platform.db import Database, metadata
from backend.platform.settings import Settings
from backend.realtime import models as realtime

ROOMS = (approvals, audit, directory, files, messaging, payments, realtime, search, slack, supervision)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(Settings(data=tmp_path), SystemClock())


def differences(connection: Connection, wanted: MetaData) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    own = ("alembic_version", "search_text")  # the second is a table of SQLite's own making
    return [change for change in compare_metadata(context, wanted) if not any(name in str(change) for name in own)]


def written(connection: Connection) -> dict[str, str]:
    """Give every table, index and trigger as SQLite wrote it down, without the order of constraints and blanks."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {name: " ".join(sorted(" ".join(sql.split()).replace(",", " ").split())) for name, sql in rows}


def test_the_scripts_lead_to_the_tables_that_the_rooms_name(database: Database) -> None:
    assert all(ROOMS)
    with database.transaction() as connection:
        upgrade(connection)
        assert differences(connection, metadata) == []


def test_constraints_and_triggers_are_the_same_in_scripts_and_rooms(database: Database) -> None:
    with database.transaction() as connection:
        upgrade(connection)
        migrated = written(connection)
    fresh = create_engine("sqlite://")
    with fresh.connect() as connection:
        create(connection)
        assert migrated == written(connection)
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == head_revision()
    fresh.dispose()


def test_what_is_not_in_the_scripts_is_noticed(database: Database) -> None:
    with database.transaction() as connection:
        create(connection)
        made = written(connection)
        connection.exec_driver_sql("DROP TRIGGER people_stay")
        assert made != written(connection)


def test_a_missing_table_is_noticed(database: Database) -> None:
    wanted = MetaData()
    for table in metadata.tables.values():
        table.to_metadata(wanted)
    Table("forgotten", wanted, Column("id", Integer, primary_key=True))
    with database.transaction() as connection:
        upgrade(connection)
        assert "forgotten" in str(differences(connection, wanted))


def test_the_scripts_lead_back_to_nothing(database: Database) -> None:
    with database.transaction() as connection:
        upgrade(connection)
        downgrade(connection, "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]
        upgrade(connection)
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == head_revision()
