"""Reviews end for good with the right to them, in the transaction that takes the right away."""

from typing import Final

from backend.audit.log import append
from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, StreamId
from backend.contract.directory import PersonChanged
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import MembersJoined
from backend.contract.supervision import ChatClassChanged, PolicyChanged, Review, Why
from backend.domains.supervision import events
from backend.domains.supervision.service.scope import why_closed
from backend.domains.supervision.store import reviews as store
from backend.realtime.work import Appended, UnitOfWork

_EVERYWHERE: Final = frozenset({KIND_OF[PersonChanged], KIND_OF[PolicyChanged]})
_THERE: Final = frozenset({KIND_OF[MembersJoined], KIND_OF[ChatClassChanged]})
_ENDING: Final = _EVERYWHERE | _THERE


def end_reviews(uow: UnitOfWork) -> None:
    """End the open reviews to which a unit's own changes take the right away: it may come back, they do not.

    `uow.effects` tell what has changed: ranks, lines, departments, roles, employment and the policy everywhere, people
    and the class in the conversation that they are told to.
    """
    touched: dict[CompanyId, set[StreamId] | None] = {}
    for effect in uow.effects:
        if not isinstance(effect, Appended) or effect.kind not in _ENDING:
            continue
        streams = touched.setdefault(effect.company, set())
        if effect.kind in _EVERYWHERE:
            touched[effect.company] = None
        elif streams is not None:
            streams.add(effect.stream)
    for company, conversations in touched.items():
        for review in store.all_open(uow, company):
            if conversations is None or review.conversation in conversations:
                _end_if_closed(uow, company, review)


def _end_if_closed(uow: UnitOfWork, company: CompanyId, review: Review) -> None:
    why = why_closed(uow, company, review.viewer, review.conversation)
    if why is not None:
        _end(uow, company, review, why)


def _end(uow: UnitOfWork, company: CompanyId, review: Review, why: Why) -> None:
    store.change_review(uow, company, review.id, closed_at=uow.now)
    append(
        uow,
        company,
        AuditKind.REVIEW_CLOSED,
        person=review.viewer,
        conversation=review.conversation,
        review=review.id,
        case=review.case,
        words=review.purpose,
        count=review.read,
        after=why.value,
    )
    uow.tell(events.review_changed(company, review.viewer, review.id))
