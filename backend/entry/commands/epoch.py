"""`atrium-server new-epoch`: after a database was put back from a copy, makes all clients start over."""

import argparse
import json
from collections.abc import Sequence

from backend.entry.commands.asking import add_data
from backend.entry.migrate import hold, open_database
from backend.platform.settings import Settings
from backend.realtime.epoch import renew_epoch


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(
        prog="atrium-server new-epoch", description="Make all clients start over, after a database was put back."
    )
    add_data(parser)
    settings = Settings(data=parser.parse_args(list(words)[1:]).data)
    database = open_database(settings, make=False)
    try:
        with hold(settings.data / "server.lock"), database.transaction() as connection:
            print(json.dumps({"epoch": renew_epoch(connection, database.clock.now())}))
    finally:
        database.close()
    return 0
