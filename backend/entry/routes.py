"""Doors that belong to no room: the server itself, events of streams, commands over HTTP."""

from collections.abc import Callable, Mapping
from typing import Annotated, Final

import msgspec
from sqlalchemy.exc import OperationalError

from backend.contract.base import LEVEL, CompanyId, Count, StreamId, encode
from backend.contract.directory import CompanyName, ServerInfo
from backend.contract.sync import Accepted, Answers, Command, Commands, Events, Refused
from backend.entry.edge.answers import refused
from backend.platform.auth import Actor
from backend.platform.errors import Fault, NotFound, Refusal, SignInNeeded, TooLarge
from backend.platform.http import Request, Route
from backend.realtime.commands import CommandHandler, execute
from backend.realtime.errors import CursorTooNew
from backend.realtime.resume import Readable
from backend.realtime.streams import find_heads, read_events, show
from backend.realtime.work import UnitOfWork

COMMANDS_AT_ONCE: Final = 100


class EventsQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which events."""

    after: Count = 0
    limit: Annotated[int, msgspec.Meta(ge=1, le=500)] = 100


Report = Callable[[BaseException], object]
"""Writes a crash report."""
Companies = Callable[[UnitOfWork], Mapping[CompanyId, str]]


def own_routes(
    epoch: str, companies: Companies, readable: Readable, handlers: Mapping[str, CommandHandler], report: Report
) -> list[Route]:
    """Make the table."""

    async def server(request: Request) -> ServerInfo:
        names = await request.read(companies)
        return ServerInfo(
            level=LEVEL, epoch=epoch, companies=tuple(CompanyName(id=key, name=name) for key, name in names.items())
        )

    async def events(request: Request) -> Events:
        return await request.read(read_page, readable, request.actor, StreamId(request.id("id")), request.query)

    async def commands(request: Request) -> Answers:
        asked: Commands = request.body
        if len(asked.commands) > COMMANDS_AT_ONCE:
            raise TooLarge(limit_commands=COMMANDS_AT_ONCE)
        return Answers(answers=tuple([await _carry_out(request, each, handlers, report) for each in asked.commands]))

    return [
        Route(
            method="GET", path="/v1/server", handler=server, auth="none", told=ServerInfo,
            summary="Tell which server this is",
        ),
        Route(
            method="GET", path="/v1/streams/{id}/events", handler=events, query=EventsQuery, told=Events,
            summary="Read a stream's events after a cursor", refusals=("request.not_found", CursorTooNew.code),
        ),
        Route(
            method="POST", path="/v1/commands", handler=commands, asked=Commands, told=Answers,
            summary="Carry commands out, one after the other", refusals=(TooLarge.code,),
        ),
    ]  # fmt: skip


def read_page(uow: UnitOfWork, readable: Readable, actor: Actor, stream: StreamId, asked: EventsQuery) -> Events:
    """Read events of a stream that the actor may read, as they may be seen."""
    first = readable(uow, actor).get(stream)
    if first is None:
        raise NotFound
    head = find_heads(uow, actor.company, [stream]).get(stream, 0)
    if asked.after > head:
        raise CursorTooNew(head=head)
    run = read_events(uow, actor.company, stream, asked.after, asked.limit)
    return Events(stream=stream, head=head, events=tuple(show(told, first) for told in run.events))


async def _carry_out(
    request: Request, command: Command, handlers: Mapping[str, CommandHandler], report: Report
) -> msgspec.Raw:
    """Carry one command out; a defect costs this command only, as on the live channel."""
    try:
        answer: Accepted | Refused = await request.write(execute, request.actor, command, handlers)
    except SignInNeeded:
        raise
    except Refusal as refusal:
        answer = refused(command.id, refusal)
    except OperationalError:
        raise
    except Exception as error:
        report(error)
        answer = refused(command.id, Fault())
    return msgspec.Raw(encode(answer))
