"""Where the parts meet: the rooms, the database, the hub, the edge."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from backend.entry.crash import report_crash
from backend.entry.edge.asgi import Application
from backend.entry.edge.doors import Doors
from backend.entry.edge.gate import Gate
from backend.entry.edge.live import LiveDesk
from backend.entry.health import health_doors
from backend.entry.routes import Companies, own_routes
from backend.platform.auth import Actor
from backend.platform.db import Database
from backend.platform.http import Route
from backend.realtime.commands import CommandHandler
from backend.realtime.epoch import ensure_epoch
from backend.realtime.hub import Hub
from backend.realtime.presence import PresenceBoard
from backend.realtime.resume import Readable, Resumption
from backend.realtime.work import UnitOfWork
from backend.realtime.worker import UnitWorker


@dataclass(frozen=True, slots=True)
class Rooms:
    """What the server needs of its rooms."""

    routes: list[Route]
    commands: Mapping[str, CommandHandler]
    check_actor: Callable[[UnitOfWork, Actor], None]
    actor_by_token: Callable[[UnitOfWork, bytes], Actor | None]
    touch_session: Callable[[UnitOfWork, Actor], None]
    readable: Readable
    companies: Companies


def the_rooms() -> Rooms:
    """Name the rooms of this server."""
    from backend.domains.directory import routes as directory_routes
    from backend.domains.directory import service as directory
    from backend.domains.messaging import routes as messaging_routes
    from backend.domains.messaging import service as messaging

    return Rooms(
        routes=[*directory_routes.ROUTES, *messaging_routes.ROUTES],
        commands={**directory_routes.COMMANDS, **messaging_routes.COMMANDS},
        check_actor=directory.check_actor,
        actor_by_token=directory.actor_by_token,
        touch_session=directory.touch_session,
        readable=messaging.subscriptions,
        companies=lambda uow: {company.id: company.name for company in directory.companies(uow)},
    )


@dataclass(frozen=True, slots=True)
class House:
    """A wired server: what runs and what has to be closed."""

    application: Application
    hub: Hub
    worker: UnitWorker
    resumption: Resumption
    presence: PresenceBoard
    epoch: str


def build(database: Database, rooms: Rooms, wake: Callable[[], None]) -> House:
    """Wire a server around an open database, on the loop; `wake` is called when presence wants flushing."""
    with database.transaction() as connection:
        epoch = ensure_epoch(connection, database.clock.now())
    hub = Hub()
    worker = UnitWorker(database, rooms.check_actor, hub.publish)
    gate = Gate(database.settings, worker, rooms.actor_by_token, rooms.touch_session)
    resumption = Resumption(hub, worker, rooms.readable, epoch)
    presence = PresenceBoard(hub, wake)
    report = partial(report_crash, database.settings.crashes)
    desk = LiveDesk(epoch, hub, worker, gate, resumption, presence, rooms.commands, report)
    routes = [*own_routes(epoch, rooms.companies, rooms.readable, rooms.commands, report), *rooms.routes]
    application = Application(Doors(routes, worker, gate), desk, gate, {}, report)
    application.plain.update(health_doors(database, hub, worker, application.counts))
    return House(application, hub, worker, resumption, presence, epoch)
