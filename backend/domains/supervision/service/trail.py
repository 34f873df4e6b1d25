"""What supervision leaves in the audit log, in the transaction of what it tells of: no entry, no deed."""

from typing import Unpack

from backend.audit.log import Facts, append
from backend.contract.audit import AuditKind
from backend.contract.supervision import Review
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork


def note_change(uow: UnitOfWork, actor: Actor, kind: AuditKind, /, **facts: Unpack[Facts]) -> int:
    """Append what the actor has changed; give the entry's seq."""
    facts["actor"] = actor.person
    return append(uow, actor.company, kind, **facts).seq


def note_down(uow: UnitOfWork, actor: Actor, kind: AuditKind, review: Review, /, **facts: Unpack[Facts]) -> int:
    """Append what the actor does in or about a review; give the entry's seq."""
    facts.setdefault("words", review.purpose)
    facts["conversation"], facts["review"], facts["case"] = review.conversation, review.id, review.case
    facts["actor"] = actor.person
    return append(uow, actor.company, kind, **facts).seq
