"""Triggers that come with their table."""

from collections.abc import Mapping

from sqlalchemy import Connection, Table, event


def add_triggers(table: Table, triggers: Mapping[str, str]) -> None:
    """Create the triggers together with their table (SQLite)."""

    def create(_table: Table, connection: Connection, **_kwargs: object) -> None:
        if connection.dialect.name == "sqlite":
            for trigger in triggers.values():
                connection.exec_driver_sql(trigger)

    event.listen(table, "after_create", create)
