"""The monitoring policy: proposed, agreed to, taken note of. Versions and decisions are never changed."""

from typing import Final

from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, encode
from backend.contract.directory import Person
from backend.contract.supervision import Policy, PolicyState, ProposePolicy
from backend.domains.directory import service as directory
from backend.domains.supervision import events
from backend.domains.supervision.rules import policy as rules
from backend.domains.supervision.service.trail import note_change
from backend.domains.supervision.store import policy as store
from backend.platform.auth import Actor
from backend.realtime.work import UnitOfWork

_SETTINGS: Final = (
    "classes",
    "rank_distance",
    "departments",
    "review_minutes",
    "told_after_days",
    "export_needs_second",
    "retention_days",
)


def in_force(uow: UnitOfWork, company: CompanyId) -> Policy | None:
    """Give the policy that is in force now."""
    return store.find_in_force(uow, company)


def policy_state(uow: UnitOfWork, actor: Actor) -> PolicyState:
    """Tell what is in force and what the actor has taken note of.

    Owner and compliance also learn what waits for a second person, and how many lack.
    """
    return _state(uow, actor, _me(uow, actor))


def _me(uow: UnitOfWork, actor: Actor) -> Person:
    return directory.get_person(uow, actor.company, actor.person)


def _state(uow: UnitOfWork, actor: Actor, me: Person) -> PolicyState:
    policy = store.find_in_force(uow, actor.company)
    noted = store.last_noted(uow, actor.company, actor.person)
    if not rules.governs(me):
        return PolicyState(policy=policy, acknowledged=noted)
    waiting = store.find_waiting(uow, actor.company)
    return PolicyState(
        policy=policy, acknowledged=noted, proposed=waiting, lacking=_lacking(uow, actor.company, policy)
    )


def _lacking(uow: UnitOfWork, company: CompanyId, policy: Policy | None) -> int:
    if policy is None:
        return 0
    noted = store.noted_by(uow, company, policy.version)
    return sum(one.active and one.id not in noted for one in directory.standings(uow, company))


def propose_policy(uow: UnitOfWork, actor: Actor, asked: ProposePolicy) -> PolicyState:
    """Make a new version (owner, compliance). It is in force at once, unless it takes a second person to agree."""
    me = _me(uow, actor)
    rules.check_governs(me)
    rules.check_nothing_waits(store.find_waiting(uow, actor.company))
    directory.check_departments(uow, actor.company, asked.departments)
    if rules.takes_two(asked.told_after_days):
        rules.check_second_exists(directory.people(uow, actor.company), actor.person)
    new = Policy(
        version=store.newest_version(uow, actor.company) + 1,
        text=asked.text,
        proposed_by=actor.person,
        proposed_at=uow.now,
        **{field: getattr(asked, field) for field in _SETTINGS},
    )
    store.add_policy(uow, actor.company, new)
    settings = encode({field: getattr(new, field) for field in _SETTINGS}).decode()
    note_change(uow, actor, AuditKind.POLICY_PROPOSED, count=new.version, words=new.text, after=settings)
    if not rules.takes_two(new.told_after_days):
        _publish(uow, actor, new)
    else:
        _tell_proposed(uow, actor, new.version)
    return _state(uow, actor, me)


def _tell_proposed(uow: UnitOfWork, actor: Actor, version: int) -> None:
    govern = [person.id for person in directory.people(uow, actor.company) if rules.governs(person)]
    for notice in events.policy_proposed(actor.company, version, govern):
        uow.tell(notice)


def agree_to_policy(uow: UnitOfWork, actor: Actor, version: int) -> PolicyState:
    """Let the version that waits be in force (owner, compliance), as another person than who proposed it."""
    me = _me(uow, actor)
    rules.check_governs(me)
    waiting = rules.check_waits(store.find_waiting(uow, actor.company), version)
    rules.check_second(waiting, actor.person)
    _publish(uow, actor, waiting)
    return _state(uow, actor, me)


def _publish(uow: UnitOfWork, actor: Actor, policy: Policy) -> None:
    before = store.find_in_force(uow, actor.company)
    store.decide(uow, actor.company, policy.version, actor.person, published=True)
    note_change(
        uow,
        actor,
        AuditKind.POLICY_PUBLISHED,
        person=policy.proposed_by,
        count=policy.version,
        before="" if before is None else str(before.version),
        after=str(policy.version),
    )
    uow.tell(events.policy_changed(actor.company, policy.version))


def withdraw_policy(uow: UnitOfWork, actor: Actor, version: int) -> None:
    """Take back the version that waits (owner, compliance)."""
    rules.check_governs(_me(uow, actor))
    waiting = rules.check_waits(store.find_waiting(uow, actor.company), version)
    store.decide(uow, actor.company, version, actor.person, published=False)
    note_change(uow, actor, AuditKind.POLICY_WITHDRAWN, person=waiting.proposed_by, count=version)
    _tell_proposed(uow, actor, version)


def acknowledge_policy(uow: UnitOfWork, actor: Actor, version: int) -> PolicyState:
    """Take note of the version in force; again changes nothing."""
    rules.check_in_force(store.find_in_force(uow, actor.company), version)
    if not store.has_noted(uow, actor.company, version, actor.person):
        store.add_note(uow, actor.company, version, actor.person)
        note_change(uow, actor, AuditKind.POLICY_ACKNOWLEDGED, person=actor.person, count=version)
    return policy_state(uow, actor)
