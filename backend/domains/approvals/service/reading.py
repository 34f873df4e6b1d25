"""What a person may read of approvals: what waits on their desk, lists, one request with its trail, its files."""

from collections.abc import Sequence
from typing import NamedTuple

from backend.contract.approvals import Box, Card, CardPage, Desk, Request, RequestId, RequestState, Revision
from backend.contract.base import CompanyId, FileId, StreamId
from backend.contract.files import File
from backend.domains.approvals.rules.binding import unseal
from backend.domains.approvals.service.carrying import card_of, seen_request, template_of
from backend.domains.approvals.store import delegations, people, templates
from backend.domains.approvals.store import requests as store
from backend.domains.approvals.store.requests import Kept, KeptRevision
from backend.domains.directory import service as directory
from backend.domains.files import service as files
from backend.domains.files.errors import FileNotFound
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork


class CarriedFile(NamedTuple):
    """A file of a request; `thumbnail` is the media type of its small picture, or None."""

    company: CompanyId
    file: File
    thumbnail: str | None


def desk(uow: UnitOfWork, actor: Actor) -> Desk:
    """Give what the actor has asked for and what waits for them, as of their own stream."""
    found = {
        each.id: each
        for each in (
            *people.alive(uow, actor.company, actor.person),
            *people.awaiting(uow, actor.company, actor.person),
        )
    }
    return Desk(
        cards=_cards(uow, actor, sorted(found.values(), key=lambda each: each.number)),
        delegations=delegations.delegations_of(uow, actor.company, actor.person),
        seq=uow.head(actor.company, StreamId(actor.person)),
    )


def list_requests(uow: UnitOfWork, actor: Actor, box: Box, before: int | None, limit: int) -> CardPage:
    """Give a page of requests, the newest first: one's own, those one has had to do with, those one's duties show."""
    if box is Box.ALL:
        return CardPage(cards=_cards(uow, actor, _read_by_duty(uow, actor, before, limit)))
    listed = people.sent_by if box is Box.MINE else people.seen_by
    return CardPage(cards=_cards(uow, actor, listed(uow, actor.company, actor.person, before, limit)))


def _read_by_duty(uow: UnitOfWork, actor: Actor, before: int | None, limit: int) -> list[Kept]:
    """List the requests of templates whose readers the actor is one of; a request's own version decides."""
    roles = set(directory.get_person(uow, actor.company, actor.person).roles)
    readable = templates.read_by(uow, actor.company, lambda definition: not roles.isdisjoint(definition.readers))
    if not readable:
        return []
    return people.of_versions(uow, actor.company, readable, before, limit)


def _cards(uow: UnitOfWork, actor: Actor, found: Sequence[Kept]) -> tuple[Card, ...]:
    waits = people.waits_of(uow, actor.company, found)
    known = templates.versions(uow, actor.company, ((each.template, each.version) for each in found))
    return tuple(card_of(each, known[each.template, each.version], waits.get(each.id, ())) for each in found)


def show_request(uow: UnitOfWork, actor: Actor, request: RequestId) -> Request:
    """Give a request as a whole, to whoever may see it."""
    found = seen_request(uow, actor, request)
    template = template_of(uow, found)
    waits = people.waits_for(uow, actor.company, found.id) if found.state is RequestState.OPEN else ()
    return Request(
        card=card_of(found, template, waits),
        template=template,
        revisions=tuple(_revision(each) for each in store.revisions(uow, actor.company, found.id)),
        stages=found.stages,
        place=found.place,
        trail=store.steps(uow, actor.company, found.id),
    )


def _revision(each: KeptRevision) -> Revision:
    bound = unseal(each.body)
    return Revision(revision=each.revision, hash=each.hash, at=each.at, form=bound.form, files=bound.files)


def request_file(uow: UnitOfWork, actor: Actor, request: RequestId, file: FileId) -> CarriedFile:
    """Give a file of a request that the actor may see."""
    found = seen_request(uow, actor, request)
    if not store.carries(uow, actor.company, found.id, file):
        raise FileNotFound
    known = files.files_of(uow, actor.company, [file]).get(file)
    if known is None:
        raise FileNotFound
    return CarriedFile(actor.company, known, files.thumbnail_media(uow, actor.company, file))
