"""What searching asks of messaging. What somebody gets to see of it comes through the one gate, `visible_to`."""

from collections.abc import Sequence

from backend.contract.base import CompanyId, ConversationId
from backend.contract.messaging import Message
from backend.domains.messaging import store
from backend.domains.messaging.store import Viewer
from backend.domains.messaging.store import finding as rows
from backend.domains.messaging.store.finding import Extent, Reach, Wording
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork


def find_reach(uow: UnitOfWork, actor: Actor) -> dict[ConversationId, Reach]:
    """Say how far the actor sees into each of their conversations, now."""
    return rows.find_reach(uow, actor)


def find_visible(uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int) -> Message | None:
    """Give a message as the actor sees it, without what others have said to it; None for what they do not see."""
    return store.find_message(uow, Viewer(actor.company, actor.person), conversation, number)


def show_visible(uow: UnitOfWork, actor: Actor, conversation: ConversationId, number: int) -> Message | None:
    """Give a message whole, as the actor sees it; None for what they do not see."""
    found = store.page(uow, Viewer(actor.company, actor.person), conversation, number + 1, 1, before=True)
    return found[0] if found and found[0].number == number else None


def all_extents(uow: UnitOfWork) -> list[Extent]:
    """Say how far every conversation goes, for the index."""
    return rows.all_extents(uow)


def extents_of(uow: UnitOfWork, company: CompanyId) -> list[Extent]:
    """Say how far every conversation of a company goes."""
    return rows.extents_of(uow, company)


def find_extent(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> Extent | None:
    """Say how far a conversation goes, for the index."""
    return rows.find_extent_of(uow, company, conversation)


def wordings_after(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, after: int, limit: int
) -> list[Wording]:
    """Read what messages say, for the index: it shows them to nobody."""
    return rows.wordings_after(uow, company, conversation, after, limit)


def wordings_of(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, numbers: Sequence[int]
) -> list[Wording]:
    """Read what some messages say now, for the index."""
    return rows.wordings_of(uow, company, conversation, numbers)
