"""A firm whose managers may review: Mina owns it, Cho leads Ana and Bo, everybody has taken note of the policy."""

from __future__ import annotations

from typing import Any, Final

from backend.audit import log
from backend.contract import directory as wire
from backend.contract.audit import AuditEntry
from backend.contract.base import ConversationId
from backend.contract.supervision import ChatClass, OpenReview, Policy, ProposePolicy, Review
from backend.domains.supervision.service import policy as policies
from backend.domains.supervision.service import reviews as service
from backend.platform.ids import new_id
from tests.backend.directory.cast import Firm, House

TEXT: Final = "Managers may read chats of their own people for a purpose; everybody sees who did, when and why."
PURPOSE: Final = "Complaint about a delivery date"


def publish(house: House, firm: Firm, **changes: Any) -> Policy:
    """Put a policy in force, and let everybody take note of it."""
    usual: dict[str, Any] = {"text": TEXT, "classes": (ChatClass.INTERNAL, ChatClass.CUSTOMER)}
    asked = ProposePolicy(**usual | changes)
    state = house.run(policies.propose_policy, firm["Mina"], asked)
    if state.proposed is not None:
        state = house.run(policies.agree_to_policy, firm["Jun"], state.proposed.version)
    assert state.policy is not None
    for actor in firm.actors.values():
        house.run(policies.acknowledge_policy, actor, state.policy.version)
    return state.policy


def lead(house: House, firm: Firm) -> None:
    """Let Cho lead Ana and Bo, and Jun see to compliance beside HR."""
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Cho"), rank=20))
    house.do(firm["Mina"], wire.ChangePerson(person=firm.id("Jun"), roles=(wire.Role.HR, wire.Role.COMPLIANCE)))
    for name in ("Ana", "Bo"):
        house.do(firm["Mina"], wire.ChangePerson(person=firm.id(name), manager=firm.id("Cho")))


def begin(house: House, firm: Firm, room: ConversationId, who: str = "Cho", minutes: int = 60) -> Review:
    """Open a review."""
    asked = OpenReview(id=new_id(), conversation=room, purpose=PURPOSE, case="CP-1184", minutes=minutes)
    return house.run(service.open_review, firm[who], asked)


def trail(house: House, firm: Firm) -> list[AuditEntry]:
    """Give the audit log, the oldest entry first."""
    return house.run(lambda uow: log.page(uow, firm.company))[::-1]
