"""A client without a window that sends files until it is killed: `sender.py ACCOUNT TOKEN CACHE ROOM [FILE ...]`.

With files it attaches them, sends them in one message and says so; it ends when everything was sent.
"""

import asyncio
import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from backend.contract.base import ConversationId
from desktop.app.account.station import open_station
from desktop.app.process.spawner import Spawner
from desktop.features.files.presenter.desk import Attachment
from desktop.net.accounts import Account
from tests.desktop.features.files.wire import KEY, account_of


async def main() -> None:
    account_text, token, cache_file, room_text, *files = sys.argv[1:]
    account: Account = account_of(account_text)
    spawn = Spawner(lambda fault: sys.stderr.write(f"{fault!r}\n"))
    spawn.begin()
    station = open_station(account, token, KEY, Path(cache_file), spawn)
    station.files.begin()
    life = asyncio.ensure_future(station.engine.run())
    if files:
        taken = await station.files.attach([Path(file) for file in files])
        ids = [one.id for one in taken if isinstance(one, Attachment)]
        station.desk.actions.send(ConversationId(UUID(room_text)), "files", files=ids)
    sys.stdout.write("queued\n")
    sys.stdout.flush()
    while station.outbox.pending() and not life.done():  # noqa: ASYNC110 - a process of its own
        await asyncio.sleep(0.02)
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    await spawn.close()
    await station.close()


app = QCoreApplication([])
asyncio.run(main())
