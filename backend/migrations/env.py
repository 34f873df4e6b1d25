"""Alembic's environment: it is given an open connection inside a transaction (`backend.entry.migrate`)."""

from alembic import context

from backend.platform.db import metadata


def run() -> None:
    """Run the scripts on the connection that was given; compare types and write batches, as SQLite needs it."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=metadata,
        transactional_ddl=True,
        transaction_per_migration=False,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
