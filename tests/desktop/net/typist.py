"""A client without a window that types until it is killed: `typist.py SERVER TOKEN CACHE ROOM LOG [COUNT]`.

It notes each text in LOG after the outbox has it, and ends when COUNT texts were typed and everything was sent.
"""

import asyncio
import sys
from pathlib import Path
from uuid import UUID

from backend.contract.base import ConversationId
from backend.contract.messaging import SendMessage
from desktop.net.http import Http
from desktop.sync.engine import SyncEngine
from desktop.sync.ground.clock import SystemClock
from desktop.sync.ground.ids import id_maker
from desktop.sync.outbox import Outbox
from desktop.sync.room import open_cache
from tests.desktop.sync.toy_rooms import Chats, People

KEY = bytes(range(32))


async def main() -> None:
    server, token, cache_file, room_text, log_file, *count = sys.argv[1:]
    room = ConversationId(UUID(room_text))
    rooms = (People(), Chats())
    cache = open_cache(Path(cache_file), KEY, rooms)
    outbox = Outbox(cache, SystemClock(), id_maker())
    http = Http(server, token)
    life = asyncio.ensure_future(SyncEngine(cache, http, rooms, outbox, SystemClock()).run())
    with Path(log_file).open("a+", buffering=1) as log:  # noqa: ASYNC230 - a line at a time
        log.seek(0)
        first = len(log.readlines()) * 1_000
        for n in range(int(count[0]) if count else 1_000_000):
            outbox.put(SendMessage(conversation=room, text=f"{first + n}"), room)
            log.write(f"{first + n}\n")
            await asyncio.sleep(0.001)
    while outbox.pending() and not life.done():  # noqa: ASYNC110 - a process of its own
        await asyncio.sleep(0.02)
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    await http.close()
    cache.close()


asyncio.run(main())
