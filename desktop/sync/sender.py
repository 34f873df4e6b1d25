"""Sends the outbox over one connection: in order, pipelined, each command until an answer comes."""

import asyncio
from typing import Final

from backend.contract.base import CommandId, Malformed, decode
from backend.contract.live import DoCommand
from backend.contract.sync import Accepted, Refused
from desktop.net.connection import LiveLine
from desktop.net.waits import wait_of
from desktop.sync.applier import Applier
from desktop.sync.outbox import Outbox

IN_FLIGHT: Final = 100
_BATCH: Final = 25
LATER: Final = frozenset({"request.too_many", "server.unavailable", "auth.sign_in_needed"})
"""Refusals that are about now and not about the command.

Those behind it in flight may have got through, so the order would not be that of writing. No server of ours says so to
a single command: it says `Bye`, and everything comes again, in order.
"""
_LATER_S: Final = 1.0


class Sender:
    """Sends what is queued and what was sent before without an answer."""

    def __init__(self, line: LiveLine, outbox: Outbox, applier: Applier) -> None:
        self._line = line
        self._outbox = outbox
        self._applier = applier
        self._flying: set[CommandId] = set()
        self._after = 0
        self._pause_s = 0.0
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Look into the outbox."""
        self._wake.set()

    async def run(self) -> None:
        """Send until the line breaks."""
        while True:
            self._wake.clear()
            if self._pause_s:
                pause, self._pause_s, self._after = self._pause_s, 0.0, 0
                await asyncio.sleep(pause)
            await self._send_what_fits()
            await self._wake.wait()

    async def _send_what_fits(self) -> None:
        while not self._pause_s and (room := min(_BATCH, IN_FLIGHT - len(self._flying))) > 0:
            batch = self._outbox.take(self._after, room)
            if not batch:
                return
            for position, command in batch:
                self._after = position
                if command.id not in self._flying and not self._applier.is_answered(command.id):
                    self._flying.add(command.id)
                    await self._line.send(DoCommand(command=command))

    def accept(self, answer: Accepted) -> None:
        """Hear the server's yes."""
        self._flying.discard(answer.command)
        self._applier.accept(answer)
        self._wake.set()

    def refuse(self, answer: Refused) -> None:
        """Hear the server's no; one that is about now is tried again."""
        self._flying.discard(answer.command)
        if answer.refusal.code in LATER:
            self._pause_s = max(_LATER_S, _wished(answer))
        else:
            self._outbox.refuse(answer.command, answer.refusal)
        self._wake.set()


def _wished(answer: Refused) -> float:
    wish = answer.refusal.data.get("retry_after_ms")
    try:
        return 0.0 if wish is None else wait_of(decode(bytes(wish), int))
    except Malformed:
        return 0.0
