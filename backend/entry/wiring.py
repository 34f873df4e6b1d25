"""Where the parts meet: the rooms, the database, the hub, the edge."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from typing import Protocol

from backend.entry.checkpoints import Checkpointer
from backend.entry.crash import report_crash
from backend.entry.edge.asgi import Application
from backend.entry.edge.doors import Doors
from backend.entry.edge.gate import Gate
from backend.entry.edge.live import LiveDesk
from backend.entry.following import Follower, Following
from backend.entry.health import health_doors
from backend.entry.routes import Companies, own_routes
from backend.entry.timer import Timer
from backend.platform.auth import Actor
from backend.platform.blobs import Depot, open_depot
from backend.platform.db import Database
from backend.platform.http import Route, Worker
from backend.realtime.commands import CommandHandler
from backend.realtime.epoch import ensure_epoch
from backend.realtime.hub import Hub
from backend.realtime.jobs import Jobs
from backend.realtime.presence import PresenceBoard
from backend.realtime.resume import Readable, Resumption
from backend.realtime.work import Effect, UnitOfWork
from backend.realtime.worker import UnitWorker


class Sweep(Protocol):
    """Clears up among files; thoroughly, also what lies on the disk that no row tells of."""

    def __call__(self, worker: Worker, depot: Depot, *, thorough: bool) -> Awaitable[None]:
        """Begin."""
        ...


@dataclass(frozen=True, slots=True)
class Rooms:
    """What the server needs of its rooms."""

    routes: list[Route]
    commands: Mapping[str, CommandHandler]
    check_actor: Callable[[UnitOfWork, Actor], None]
    conclude: Callable[[UnitOfWork], None]
    actor_by_token: Callable[[UnitOfWork, bytes], Actor | None]
    touch_session: Callable[[UnitOfWork, Actor], None]
    readable: Readable
    companies: Companies
    jobs: Sequence[Jobs]
    following: Sequence[Following]
    sweep: Sweep


def the_rooms() -> Rooms:
    """Name the rooms of this server."""
    from backend.domains.approvals import jobs as approvals_jobs
    from backend.domains.approvals import routes as approvals_routes
    from backend.domains.directory import routes as directory_routes
    from backend.domains.directory import service as directory
    from backend.domains.files import jobs as files_jobs
    from backend.domains.files import routes as files_routes
    from backend.domains.messaging import jobs as messaging_jobs
    from backend.domains.messaging import routes as messaging_routes
    from backend.domains.messaging import service as messaging
    from backend.domains.payments import jobs as payments_jobs
    from backend.domains.search import routes as search_routes
    from backend.domains.search import service as search
    from backend.domains.supervision import jobs as supervision_jobs
    from backend.domains.supervision import routes as supervision_routes
    from backend.domains.supervision import service as supervision

    return Rooms(
        routes=[
            *directory_routes.ROUTES,
            *files_routes.ROUTES,
            *messaging_routes.ROUTES,
            *approvals_routes.ROUTES,
            *search_routes.ROUTES,
            *supervision_routes.ROUTES,
        ],
        commands={**directory_routes.COMMANDS, **messaging_routes.COMMANDS, **approvals_routes.COMMANDS},
        check_actor=directory.check_actor,
        conclude=supervision.end_reviews,
        actor_by_token=directory.actor_by_token,
        touch_session=directory.touch_session,
        readable=messaging.subscriptions,
        companies=lambda uow: {company.id: company.name for company in directory.companies(uow)},
        jobs=(
            messaging_jobs.SCHEDULED,
            approvals_jobs.DELEGATIONS,
            approvals_jobs.OVERDUE,
            payments_jobs.EXPIRIES,
            supervision_jobs.TELLINGS,
        ),
        following=(
            Following(search.behind, search.index_conversation),
            Following(supervision.behind, supervision.flag_conversation, supervision.has_rules),
        ),
        sweep=files_jobs.sweep,
    )


@dataclass(frozen=True, slots=True)
class House:
    """A wired server: what runs and what has to be closed."""

    application: Application
    hub: Hub
    worker: UnitWorker
    resumption: Resumption
    presence: PresenceBoard
    timer: Timer
    followers: Sequence[Follower]
    checkpointer: Checkpointer
    epoch: str
    depot: Depot
    sweep: partial[Awaitable[None]]


def build(database: Database, rooms: Rooms, wake: Callable[[], None]) -> House:
    """Wire a server around an open database, on the loop; `wake` is called when presence wants flushing."""
    with database.transaction() as connection:
        epoch = ensure_epoch(connection, database.clock.now())
    report = partial(report_crash, database.settings.crashes)
    timer = Timer(rooms.jobs, report)
    hub = Hub(timer.hear)
    followers = [Follower(each) for each in rooms.following]
    checkpointer = Checkpointer(database.settings, epoch, report)
    worker = UnitWorker(
        database, rooms.check_actor, lambda effects: hub.publish(_watched(followers, effects)), rooms.conclude
    )
    gate = Gate(database.settings, worker, rooms.actor_by_token, rooms.touch_session)
    resumption = Resumption(hub, worker, rooms.readable, epoch)
    presence = PresenceBoard(hub, wake)
    desk = LiveDesk(epoch, hub, worker, gate, resumption, presence, rooms.commands, report)
    routes = [*own_routes(epoch, rooms.companies, rooms.readable, rooms.commands, report), *rooms.routes]
    depot = open_depot(database.settings.data, database.settings.blobs)
    application = Application(Doors(routes, worker, gate, depot), desk, gate, {}, report)
    application.plain.update(health_doors(database, hub, worker, checkpointer, application.counts))
    return House(
        application,
        hub,
        worker,
        resumption,
        presence,
        timer,
        followers,
        checkpointer,
        epoch,
        depot,
        partial(rooms.sweep, worker, depot),
    )


def _watched(followers: Sequence[Follower], effects: Iterable[Effect]) -> Iterable[Effect]:
    return reduce(lambda passing, follower: follower.watch(passing), followers, effects)
