"""`atrium-server check-ledger`: looks whether the books are sound, and changes nothing."""

import argparse
from collections.abc import Sequence
from typing import Final

from backend.domains.payments import service as payments
from backend.entry.commands.asking import add_data
from backend.entry.failures import CommandFailed, Exit, FolderMissing
from backend.entry.migrate import current_revision, head_revision
from backend.platform.clock import SystemClock
from backend.platform.db import Database
from backend.platform.settings import Settings
from backend.realtime.work import UnitOfWork

_PLACES: Final = ("account", "transfer", "seq")
"""What is said first of where a rule is broken."""


class SchemaOlder(CommandFailed):
    """The database is not at the schema of this program, and a check brings nothing up to date."""

    code = Exit.NEWER


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(
        prog="atrium-server check-ledger", description="Look whether the books are sound; 0 when they are."
    )
    add_data(parser)
    settings = Settings(data=parser.parse_args(list(words)[1:]).data)
    if not settings.database_file.is_file():
        raise FolderMissing(f"There is no Atrium database in {settings.data}.")
    database = Database(settings, SystemClock())
    try:
        if (at := current_revision(database)) != head_revision():
            raise SchemaOlder(
                f"The database in {settings.data} is at schema {at}; `serve` of this Atrium changes that."
            )
        return database.read(lambda connection: _check(UnitOfWork(connection, database.clock))).result()
    finally:
        database.close()


def _check(uow: UnitOfWork) -> int:
    """Say each violation as it is found; everything is of one moment, also while a server runs."""
    broken = 0
    for violation in payments.check_ledger(uow):
        broken += 1
        places = sorted(violation.where.items(), key=lambda item: (item[0] not in _PLACES, item[0]))
        print(f"BAD  {violation.company}: {violation.rule}", *(f"{name}={value}" for name, value in places))
    found = payments.count_ledger(uow)
    said = f"{found.accounts} accounts, {found.transfers} transfers, {found.entries} entries"
    print(f"BAD  {said}: rules are broken {broken} times" if broken else f"ok   {said}: every rule holds")
    return Exit.UNSOUND if broken else 0
