"""Keeps the index up: behind the commits that write messages, a batch at a time, never twice and never past a gap."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from backend.contract.base import CompanyId, ConversationId, StreamId
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import MessageEdited, MessageRecalled
from backend.contract.search import Search
from backend.contract.sync import Hidden
from backend.domains.messaging import service as messaging
from backend.domains.search import store
from backend.domains.search.store import Progress
from backend.platform.auth import Actor
from backend.realtime.streams import read_events
from backend.realtime.work import UnitOfWork

CHARACTERS: Final = 64_000
"""So much text is enough for one unit of work, however few messages it is: others wait for the writer."""
_REWORDED: Final = frozenset(KIND_OF[kind] for kind in (MessageEdited, MessageRecalled, Hidden))
"""Events after which a message says something else. Of an edit that was edited again only a hidden event is left."""


def behind(uow: UnitOfWork) -> list[tuple[CompanyId, ConversationId]]:
    """Name all conversations that are not wholly indexed: what a server does first when it starts."""
    extents = messaging.all_extents(uow)
    by_company: dict[CompanyId, list[messaging.Extent]] = {}
    for extent in extents:
        by_company.setdefault(extent.company, []).append(extent)
    late: list[tuple[CompanyId, ConversationId]] = []
    for company, those in by_company.items():
        known = store.progress_of(uow, company, [extent.conversation for extent in those])
        late += [
            (company, extent.conversation)
            for extent in those
            if _is_behind(known.get(extent.conversation), extent.last, extent.head)
        ]
    return late


def index_conversation(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, limit: int) -> bool:
    """Index up to `limit` messages of a conversation; say whether there is more to do."""
    extent = messaging.find_extent(uow, company, conversation)
    if extent is None:
        return False
    before = store.find_progress(uow, company, conversation)
    progress = before or store.begin_progress(uow, company, conversation, extent.head)
    found = messaging.wordings_after(uow, company, conversation, progress.number, limit)
    wordings = _enough(found)
    store.put_documents(uow, company, progress.key, wordings, known=False)
    if wordings:
        progress = progress._replace(number=wordings[-1].number)
    if len(wordings) == len(found) < limit:
        progress = _follow(uow, company, conversation, progress, limit)
    if progress != before:
        store.save_progress(uow, company, conversation, progress)
    return _is_behind(progress, extent.last, extent.head)


def lags(uow: UnitOfWork, actor: Actor, asked: Search) -> bool:
    """Tell whether anything that a search may find is not indexed yet."""
    return bool(_late(uow, actor, asked))


def catch_up(uow: UnitOfWork, actor: Actor, asked: Search, limit: int) -> bool:
    """Index up to about `limit` messages that a search may find; say whether there is more to do."""
    late = _late(uow, actor, asked)
    for place, conversation in enumerate(late):
        before = store.find_progress(uow, actor.company, conversation)
        if index_conversation(uow, actor.company, conversation, limit):
            return True
        after = store.find_progress(uow, actor.company, conversation)
        limit -= max(1, (after.number if after else 0) - (before.number if before else 0))
        if limit <= 0:
            return place < len(late) - 1
    return False


def _late(uow: UnitOfWork, actor: Actor, asked: Search) -> list[ConversationId]:
    reach = messaging.find_reach(uow, actor)
    wanted = set(asked.conversations)
    seats = {each: seat for each, seat in reach.items() if not wanted or each in wanted}
    known = store.progress_of(uow, actor.company, seats)
    return [each for each, seat in seats.items() if _is_behind(known.get(each), seat.last, seat.head)]


def _is_behind(progress: Progress | None, last: int, head: int) -> bool:
    return progress is None or progress.number < last or progress.seq < head


def _follow(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, progress: Progress, limit: int
) -> Progress:
    """Index anew what events have changed; new messages stand in the index already."""
    changed: dict[int, messaging.Wording] = {}
    for told in read_events(uow, company, StreamId(conversation), progress.seq, limit).events:
        if told.kind in _REWORDED and told.about is not None:
            changed.update((one.number, one) for one in messaging.wordings_of(uow, company, conversation, [told.about]))
        progress = progress._replace(seq=told.seq)
        if sum(len(one.said) for one in changed.values()) >= CHARACTERS:
            break
    store.put_documents(uow, company, progress.key, list(changed.values()), known=True)
    return progress


def _enough(wordings: Sequence[messaging.Wording]) -> Sequence[messaging.Wording]:
    """Give those that come first, up to the one that makes it enough."""
    sizes = accumulate(len(one.said) for one in wordings)
    return wordings[: next((place for place, size in enumerate(sizes, 1) if size >= CHARACTERS), None)]
