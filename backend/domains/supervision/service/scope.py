"""Whether somebody may review a conversation, asked of the database of this moment; classes and holds."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.directory import Role
from backend.contract.supervision import ChatClass, ChatStanding, Policy, SetChatClass, SetHold, Why
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.domains.messaging.errors import ConversationNotFound
from backend.domains.supervision import events
from backend.domains.supervision.errors import NoPolicy, NotReviewable
from backend.domains.supervision.rules import policy as governing
from backend.domains.supervision.rules import scope as rules
from backend.domains.supervision.rules.scope import Facts, Participant, Viewer
from backend.domains.supervision.service.trail import note_change
from backend.domains.supervision.store import policy as policies
from backend.domains.supervision.store import scope as store
from backend.domains.supervision.store.scope import Mark
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork

_TOLD: frozenset[Why] = frozenset({Why.OWN, Why.UNACKNOWLEDGED})
"""Why somebody may learn that a conversation is closed to them: they know of it, or see it in their list."""


class Allowed(NamedTuple):
    """A conversation that somebody may review at this moment, and the policy that lets them.

    Of its messages those from `first` to `last` may be shown, when `held` of any age, else as old as the policy's
    retention. `participants` are all whose words they may be.
    """

    policy: Policy
    room: messaging.Room
    first: int
    last: int
    held: bool
    participants: tuple[PersonId, ...]
    chat_class: ChatClass


class _Asked(NamedTuple):
    """What one question takes: the conversation, who ever took part, and what is against it."""

    why: Why | None
    room: messaging.Room
    people: tuple[PersonId, ...]
    chat_class: ChatClass
    first: int


def check_may_review(uow: UnitOfWork, actor: Actor, conversation: ConversationId, *, known: bool = False) -> Allowed:
    """Refuse unless the actor may review the conversation now; every read under a review asks again.

    A conversation that one may not know of is not there. `known`: the actor has opened it before, and learns why it is
    closed now.
    """
    policy = policies.find_in_force(uow, actor.company)
    if policy is None:
        raise NoPolicy
    asked = _ask(uow, actor.company, actor.person, conversation, policy)
    if asked is None:
        raise ConversationNotFound
    if asked.why is not None:
        if known or asked.why in _TOLD:
            raise NotReviewable(why=asked.why.value)
        raise ConversationNotFound
    return Allowed(
        policy=policy,
        room=asked.room,
        first=asked.first,
        last=asked.room.last,
        held=store.is_held(uow, actor.company, conversation),
        participants=asked.people,
        chat_class=asked.chat_class,
    )


def may_review(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> Why | None:
    """Say why the actor may not review a conversation now; None: they may. One that is not there has nobody in it."""
    return why_closed(uow, actor.company, actor.person, conversation)


def why_closed(uow: UnitOfWork, company: CompanyId, viewer: PersonId, conversation: ConversationId) -> Why | None:
    """Say the same of anybody."""
    policy = policies.find_in_force(uow, company)
    if policy is None:
        return Why.NO_POLICY
    asked = _ask(uow, company, viewer, conversation, policy)
    return Why.NOBODY if asked is None else asked.why


def _ask(
    uow: UnitOfWork, company: CompanyId, asking: PersonId, conversation: ConversationId, policy: Policy
) -> _Asked | None:
    room = messaging.find_room(uow, company, conversation)
    if room is None:
        return None
    people = tuple(messaging.participants_in(uow, company, conversation))
    places = {one.id: one for one in directory.standings_up(uow, company, {*people, asking})}
    noted = policies.noted_among(uow, company, policy.version, (*people, asking))
    viewer = _viewer(asking, places)._replace(acknowledged=asking in noted)
    standing = ((one.id, one.rank, one.department) for one in places.values())
    scope = rules.scope_of(viewer, standing, policy.departments)
    took_part = tuple(
        Participant(
            id=person,
            rank=place.rank,
            active=bool(place.active),
            in_scope=person in scope,
            acknowledged=person in noted,
        )
        for person in people
        for place in (places[person],)
    )
    mark = store.find_mark(uow, company, conversation)
    chat_class = _class(mark, room, [places[person].roles_ever for person in people])
    why = rules.may_review(viewer, Facts(chat_class, took_part), policy)
    return _Asked(why, room, people, chat_class, 1 if mark is None else mark.first)


def _viewer(person: PersonId, places: dict[PersonId, directory.Standing]) -> Viewer:
    me = places[person]
    line = rules.line_below(person, ((one.id, one.manager) for one in places.values()))
    return Viewer(person, me.rank, bool(me.active), Role.OWNER in me.roles, me.department, line)


def _class(mark: Mark | None, room: messaging.Room, roles: Iterable[Collection[Role]]) -> ChatClass:
    is_hotline = room.direct and any(map(rules.is_hotline, roles))
    return rules.class_of(None if mark is None else mark.chat_class, is_hotline=is_hotline)


def chat_class_of(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> ChatClass:
    """Say what a conversation is about now."""
    return _classed(uow, company, conversation)[1]


def leads_anybody(uow: UnitOfWork, actor: Actor) -> bool:
    """Tell whether anybody belongs to the actor's scope."""
    me = directory.get_person(uow, actor.company, actor.person)
    if Role.OWNER in me.roles or directory.has_reports(uow, actor.company, actor.person):
        return True
    policy = policies.find_in_force(uow, actor.company)
    return policy is not None and me.department in policy.departments


def chat_standing(uow: UnitOfWork, actor: Actor, conversation: ConversationId) -> ChatStanding:
    """Say what a conversation is about, to those in it and to owner, HR and compliance."""
    me = directory.get_person(uow, actor.company, actor.person)
    if not governing.classifies(me):
        messaging.seat_of(uow, actor, conversation)
    chat_class = _classed(uow, actor.company, conversation)[1]
    held = governing.governs(me) and store.is_held(uow, actor.company, conversation)
    return ChatStanding(chat_class=chat_class, held=held)


def set_chat_class(uow: UnitOfWork, actor: Actor, conversation: ConversationId, asked: SetChatClass) -> None:
    """Say what a conversation is about (owner, HR, compliance); its members are told.

    What was said while nobody might review it stays closed, whatever it becomes.
    """
    governing.check_classifies(directory.get_person(uow, actor.company, actor.person))
    room, before, mark = _classed(uow, actor.company, conversation)
    first = 1 if mark is None else mark.first
    if mark is not None and mark.chat_class is asked.chat_class:
        return
    new = Mark(asked.chat_class, rules.first_open(before, first, room.last))
    _mark(uow, actor, conversation, before, new)


def _mark(uow: UnitOfWork, actor: Actor, conversation: ConversationId, before: ChatClass, new: Mark) -> None:
    store.save_mark(uow, actor.company, conversation, new, actor.person)
    note_change(
        uow,
        actor,
        AuditKind.CHAT_CLASS_SET,
        conversation=conversation,
        before=before.value,
        after=new.chat_class.value,
    )
    uow.tell(events.chat_class_changed(actor.company, conversation, new.chat_class))


def _classed(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId
) -> tuple[messaging.Room, ChatClass, Mark | None]:
    """Give a conversation with its class now, and the mark behind it, if there is one."""
    room = messaging.find_room(uow, company, conversation)
    if room is None:
        raise ConversationNotFound
    mark = store.find_mark(uow, company, conversation)
    people = messaging.participants_in(uow, company, conversation) if room.direct else []
    roles = [one.roles_ever for one in directory.standings_up(uow, company, people) if one.id in people]
    return room, _class(mark, room, roles), mark


def set_hold(uow: UnitOfWork, actor: Actor, conversation: ConversationId, asked: SetHold) -> None:
    """Keep everything of a conversation whatever its age, or not any more (owner, compliance)."""
    governing.check_governs(directory.get_person(uow, actor.company, actor.person))
    if messaging.find_room(uow, actor.company, conversation) is None:
        raise ConversationNotFound
    if store.is_held(uow, actor.company, conversation) is asked.held:
        return
    reason = asked.reason.strip()
    store.save_hold(uow, actor.company, conversation, actor.person, reason, held=asked.held)
    note_change(
        uow,
        actor,
        AuditKind.HOLD_SET,
        conversation=conversation,
        words=reason,
        before="" if asked.held else "held",
        after="held" if asked.held else "",
    )
