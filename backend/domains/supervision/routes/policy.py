"""The monitoring policy's doors: parse, call one verb, answer."""

from typing import Final

from backend.contract.supervision import PolicyState, ProposePolicy
from backend.domains.supervision import service
from backend.platform.http import Request, Route


async def get_policy(request: Request) -> PolicyState:
    """Tell what is in force."""
    return await request.read(service.policy_state, request.actor)


async def propose_policy(request: Request) -> PolicyState:
    """Make a new version."""
    asked: ProposePolicy = request.body
    return await request.write(service.propose_policy, request.actor, asked)


async def agree_to_policy(request: Request) -> PolicyState:
    """Agree as the second person."""
    return await request.write(service.agree_to_policy, request.actor, request.number("version"))


async def withdraw_policy(request: Request) -> None:
    """Take a proposal back."""
    await request.write(service.withdraw_policy, request.actor, request.number("version"))


async def acknowledge_policy(request: Request) -> PolicyState:
    """Take note of what is in force."""
    return await request.write(service.acknowledge_policy, request.actor, request.number("version"))


_GOVERNING: Final = ("owner", "compliance")
_FORBIDDEN: Final = "auth.forbidden"

ROUTES: Final[list[Route]] = [
    Route(
        method="GET",
        path="/v1/supervision/policy",
        handler=get_policy,
        summary="The monitoring policy in force, and the version that one has taken note of",
        told=PolicyState,
    ),
    Route(
        method="POST",
        path="/v1/supervision/policies",
        handler=propose_policy,
        summary="Make a new version of the policy; one that tells members later waits for a second person",
        asked=ProposePolicy,
        told=PolicyState,
        roles=_GOVERNING,
        refusals=(
            _FORBIDDEN,
            "directory.department_not_found",
            "supervision.policy_waits",
            "supervision.second_person_needed",
        ),
    ),
    Route(
        method="POST",
        path="/v1/supervision/policies/{version}/agree",
        handler=agree_to_policy,
        summary="Let a version that waits be in force, as another person than who proposed it",
        told=PolicyState,
        roles=_GOVERNING,
        refusals=(_FORBIDDEN, "supervision.policy_not_found", "supervision.own_proposal"),
    ),
    Route(
        method="DELETE",
        path="/v1/supervision/policies/{version}",
        handler=withdraw_policy,
        summary="Take back a version that waits",
        roles=_GOVERNING,
        refusals=(_FORBIDDEN, "supervision.policy_not_found"),
    ),
    Route(
        method="POST",
        path="/v1/supervision/policy/{version}/acknowledge",
        handler=acknowledge_policy,
        summary="Take note of the policy in force",
        told=PolicyState,
        refusals=("supervision.policy_not_found", "supervision.policy_changed"),
    ),
]
