"""Takes checkpoints of the audit logs out of the house: one task for the whole server, every minute that has news."""

import asyncio
import os
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Final

import msgspec

from backend.audit import KEY, log
from backend.audit.chain import Tree
from backend.audit.sinks import Sink, SinkUnusable, open_sink
from backend.contract.base import CompanyId, Malformed, Moment, decode, encode
from backend.entry.failures import CommandFailed
from backend.platform.blobs.durable import put_bytes
from backend.platform.settings import Settings
from backend.platform.telemetry import log as telemetry
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker

if TYPE_CHECKING:
    from backend.audit.checkpoints import Signer

EVERY_SECONDS: Final = 60.0
SETTLED_SECONDS: Final = 1.0
LAST_SECONDS: Final = 5.0
"""So long a server that ends waits for its last checkpoints to be taken."""
SLACK: Final = timedelta(minutes=2)
"""A look goes back so far behind the one before: a head's moment is a little older than its commit."""
TREES: Final = 4_096
"""So many companies' trees are kept in memory, about 1 KiB each; others are built from their entries again."""
PAGE_HEADS: Final = 500
PAGE_DIGESTS: Final = 2_000
"""So many digests are put into a tree in one turn: a few milliseconds."""


class LogBroken(RuntimeError):
    """Entries that a log's head tells of are not there: nothing is signed for it."""


class _Covered(msgspec.Struct, frozen=True, kw_only=True):
    """Up to which moment every change of a log is under a checkpoint in all of these places, and of which database."""

    until: Moment
    epoch: str
    places: tuple[str, ...]


class Checkpointer:
    """Looks every minute which logs have grown, and puts a signed checkpoint of each into every place."""

    def __init__(self, settings: Settings, epoch: str, report: Callable[[BaseException], object]) -> None:
        self.taken = 0
        self.failures = 0
        self._data = settings.data
        self._places = settings.checkpoint_places
        self._epoch = epoch
        self._report = report
        self._outlets = [Outlet(sink, self._settled) for sink in open_sinks(self._places, os.environ)]
        self._signer: Signer | None = None
        self._trees: OrderedDict[CompanyId, Tree] = OrderedDict()
        self._seen: datetime | None = None
        self._news: datetime | None = None
        self._noted: datetime | None = None

    @property
    def waiting(self) -> int:
        """Count the checkpoints that some place has not taken yet."""
        return sum(len(outlet.waiting) for outlet in self._outlets)

    async def run(self, worker: UnitWorker) -> None:
        """Look every minute, for ever."""
        await asyncio.sleep(SETTLED_SECONDS)
        while True:
            try:
                await self.look(worker)
            except Exception as error:
                self._report(error)
            await asyncio.sleep(EVERY_SECONDS)

    async def finish(self, worker: UnitWorker) -> None:
        """Look a last time, and give the places a moment to take what they are given."""
        try:
            async with asyncio.timeout(LAST_SECONDS):
                await self.look(worker)
                await asyncio.gather(*(outlet.rested() for outlet in self._outlets))
            self._note()
        except TimeoutError:
            return
        except Exception as error:
            self._report(error)

    async def look(self, worker: UnitWorker) -> None:
        """Make a checkpoint of every log that has grown; the places take them while the server goes on."""
        self._note()
        if self._seen is None:
            self._seen = await worker.compute(self._recall)
        now, at, company = worker.database.clock.now(), log.LONG_AGO, None
        if self._seen is not None and self._seen <= now:  # a clock that was set back says nothing of what is new
            at = self._seen - SLACK
        while heads := await worker.read(None, log.heads_after, at, company, PAGE_HEADS):
            for head in heads:
                await self._cover(worker, head, now)
            at, company = heads[-1].at, heads[-1].company
        if not (self._data / KEY).exists():
            await self._key(worker)  # whoever will verify wants the public key from the beginning
        self._seen = now
        for outlet in self._outlets:
            outlet.begin()

    async def _key(self, worker: UnitWorker) -> "Signer":
        """Give the key; it is opened, with the library for it, when there is something to sign."""
        if self._signer is None:
            self._signer = await worker.compute(_open_signer, self._data)
        return self._signer

    def _recall(self) -> datetime | None:
        """Say up to when everything is covered already, from what an earlier start has noted."""
        try:
            before: _Covered = decode((self._data / "audit.covered").read_bytes(), _Covered)
        except (OSError, Malformed):
            return None
        return before.until if (before.epoch, before.places) == (self._epoch, self._places) else None

    def _note(self) -> None:
        """Note what is covered, so that the next start does not look through all logs."""
        if self.waiting or self._seen is None or self._news is None:
            return
        if self._noted is not None and self._noted >= min(self._seen, self._news + SLACK):
            return
        covered = _Covered(until=self._seen, epoch=self._epoch, places=self._places)
        put_bytes(encode(covered), self._data / "audit.covered")
        self._noted = self._seen

    async def _cover(self, worker: UnitWorker, head: log.Head, now: datetime) -> None:
        """Bring the log's tree up to its head and sign it, if that is news."""
        tree = self._trees.get(head.company)
        if tree is not None and tree.size == head.seq:
            self._trees.move_to_end(head.company)
            return
        signer = await self._key(worker)
        self._trees.pop(head.company, None)  # a look that is cancelled leaves a thread that still grows this one
        if tree is None or tree.size > head.seq:
            tree = Tree()
        try:
            while tree.size < head.seq:
                await worker.read(None, _grow, head, tree)
        except LogBroken as error:
            self._report(error)
            return
        self._trees[head.company] = tree
        if len(self._trees) > TREES:
            self._trees.popitem(last=False)
        self._seal(signer, head, tree, now)

    def _seal(self, signer: "Signer", head: log.Head, tree: Tree, now: datetime) -> None:
        from backend.audit.checkpoints import Checkpoint, name_of

        made = Checkpoint(
            company=head.company,
            epoch=self._epoch,
            size=head.seq,
            root=tree.root().hex(),
            head=head.digest.hex(),
            at=now,
        )
        for outlet in self._outlets:
            outlet.waiting[head.company] = (name_of(made), signer.seal(made))
        self._news = now

    def _settled(self, outlet: "Outlet", count: int, error: BaseException | None) -> None:
        if error is None:
            self.taken += count
            return
        self.failures += 1
        telemetry().error("checkpoints_not_taken", error=type(error).__qualname__, file=outlet.kind, count=count)


class Outlet:
    """One place, and what waits for it: of each log the newest checkpoint, so that a long outage piles up nothing.

    The place has a thread while it is busy: one that hangs holds up neither the server, nor its end, nor the others.
    """

    def __init__(self, sink: Sink, settled: Callable[["Outlet", int, BaseException | None], None]) -> None:
        self.kind = sink.kind
        self.waiting: dict[CompanyId, tuple[str, bytes]] = {}
        self._sink = sink
        self._settled = settled
        self._idle = asyncio.Event()
        self._idle.set()

    def begin(self) -> None:
        """Hand over what waits, unless the place is still busy."""
        if self.waiting and self._idle.is_set():
            self._idle.clear()
            batch = dict(self.waiting)
            Thread(target=self._put, args=(asyncio.get_running_loop(), batch), daemon=True).start()

    async def rested(self) -> None:
        """Wait until the place is not busy."""
        await self._idle.wait()

    def _put(self, loop: asyncio.AbstractEventLoop, batch: Mapping[CompanyId, tuple[str, bytes]]) -> None:
        error: BaseException | None = None
        try:
            self._sink.put(dict(batch.values()))
        except Exception as raised:  # whatever a store's library raises
            error = raised
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(self._done, batch, error)

    def _done(self, batch: Mapping[CompanyId, tuple[str, bytes]], error: BaseException | None) -> None:
        if error is None:
            for company, taken in batch.items():
                if self.waiting.get(company) == taken:
                    del self.waiting[company]
        self._idle.set()
        self._settled(self, len(batch), error)


def open_sinks(places: Sequence[str], environment: Mapping[str, str]) -> list[Sink]:
    """Open the places that the operator has named; say which cannot be one."""
    try:
        return [open_sink(place, environment) for place in places]
    except SinkUnusable as error:
        raise CommandFailed(str(error)) from error


def _open_signer(folder: Path) -> "Signer":
    from backend.audit.checkpoints import open_signer

    return open_signer(folder)


def _grow(uow: UnitOfWork, head: log.Head, tree: Tree) -> None:
    """Put the next digests of a log into its tree."""
    digests = log.digests(uow, head.company, tree.size, head.seq, PAGE_DIGESTS)
    if not digests or digests[-1][0] != tree.size + len(digests):
        raise LogBroken(head.company)
    for _, digest in digests:
        tree.append(digest)
