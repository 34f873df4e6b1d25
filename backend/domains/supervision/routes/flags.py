"""Doors of the rules that flag: parse, call one verb, answer."""

from typing import Final

from backend.contract.supervision import FlagRule, FlagRules, SaveRule, Spans, TryRule
from backend.domains.supervision.service import flagging as service
from backend.platform.http import Request, Route


async def list_rules(request: Request) -> FlagRules:
    """List the rules."""
    return await request.read(service.list_rules, request.actor)


async def save_rule(request: Request) -> FlagRule:
    """Add or change a rule."""
    asked: SaveRule = request.body
    return await request.write(service.save_rule, request.actor, request.id("id"), asked)


async def delete_rule(request: Request) -> None:
    """Delete a rule."""
    await request.write(service.delete_rule, request.actor, request.id("id"))


async def try_rule(request: Request) -> Spans:
    """Say where a rule would flag a text."""
    asked: TryRule = request.body
    return await request.read(service.try_rule, request.actor, asked)


_WATCHING: Final = ("owner", "compliance")
_RULE: Final = ("supervision.rule_empty", "supervision.rule_too_wide")

ROUTES: Final[list[Route]] = [
    Route(
        method="GET", path="/v1/supervision/rules", handler=list_rules, told=FlagRules,
        summary="The rules that flag messages",
    ),
    Route(
        method="PUT", path="/v1/supervision/rules/{id}", handler=save_rule, asked=SaveRule, told=FlagRule,
        summary="Add or change a rule; an entry of the audit log", roles=_WATCHING,
        refusals=(*_RULE, "supervision.too_many_rules", "supervision.rule_not_found"),
    ),
    Route(
        method="DELETE", path="/v1/supervision/rules/{id}", handler=delete_rule,
        summary="Delete a rule; an entry of the audit log", roles=_WATCHING,
        refusals=("supervision.rule_not_found",),
    ),
    Route(
        method="POST", path="/v1/supervision/rules/try", handler=try_rule, asked=TryRule, told=Spans,
        summary="Where a rule would flag a text", roles=_WATCHING, refusals=_RULE,
    ),
]  # fmt: skip
