"""A company with a reporting line, in which managers read for a reason."""

from __future__ import annotations

from typing import Any

from backend.contract.base import ConversationId
from backend.contract.directory import ChangePerson, Role
from backend.contract.supervision import ChatClass, Policy, ProposePolicy, Why
from backend.domains.messaging.errors import ConversationNotFound
from backend.domains.supervision import service
from backend.domains.supervision.errors import NotReviewable
from tests.backend.directory.cast import Firm, House

NAMES = ("Mina", "Jun", "Dana", "Leo", "Sol", "Ana", "Bo", "Cho", "Vic")
"""Mina owns the company, Jun is HR. Dana leads Leo and Sol, Leo leads Ana and Bo, Sol leads Cho. Vic is compliance."""
PLACES: dict[str, tuple[int, str]] = {
    "Jun": (50, "Mina"),
    "Dana": (60, "Mina"),
    "Leo": (40, "Dana"),
    "Sol": (40, "Dana"),
    "Ana": (20, "Leo"),
    "Bo": (10, "Leo"),
    "Cho": (10, "Sol"),
    "Vic": (50, "Mina"),
}
WORDS = "Chats at work may be read by your managers for a reason that you are told."
REVIEWED = (ChatClass.INTERNAL, ChatClass.CUSTOMER)


def proposal(**settings: Any) -> ProposePolicy:
    """Make a proposal that lets internal chats and those with customers be read."""
    usual: dict[str, Any] = {"text": WORDS, "classes": REVIEWED}
    return ProposePolicy(**usual | settings)


def place(house: House, firm: Firm, name: str, **changes: Any) -> None:
    """Change somebody's place, as the owner."""
    if "manager" in changes and changes["manager"] is not None:
        changes["manager"] = firm.id(changes["manager"])
    house.do(firm["Mina"], ChangePerson(person=firm.id(name), **changes))


def found(house: House) -> Firm:
    """Found the company and give everybody their place."""
    firm = house.found("Hanbit Pumps", NAMES)
    for name, (rank, manager) in PLACES.items():
        place(house, firm, name, rank=rank, manager=manager)
    place(house, firm, "Vic", roles=(Role.COMPLIANCE,))
    return firm


def publish(house: House, firm: Firm, *, besides: tuple[str, ...] = (), **settings: Any) -> Policy:
    """Let a policy be in force, and everybody but a few take note of it."""
    policy = house.run(service.propose_policy, firm["Mina"], proposal(**settings)).policy
    assert policy is not None
    for name, actor in firm.actors.items():
        if name not in besides:
            house.run(service.acknowledge_policy, actor, policy.version)
    return policy


def answer(house: House, firm: Firm, name: str, room: ConversationId) -> str:
    """Say what somebody gets who wants to review: `ok`, the reason that they are told, or `absent`."""
    try:
        house.run(service.check_may_review, firm[name], room)
    except NotReviewable as refusal:
        return str(refusal.data["why"])
    except ConversationNotFound:
        return "absent"
    return "ok"


def why(house: House, firm: Firm, name: str, room: ConversationId) -> Why | None:
    """Say what is against it that somebody reviews."""
    return house.run(service.may_review, firm[name], room)
