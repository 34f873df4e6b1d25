"""Templates: made in versions that are never changed, and used by whom they are for."""

from typing import Final

import msgspec

from backend.contract.approvals import Definition, SaveTemplate, Template, TemplateId, Templates
from backend.contract.base import CompanyId, PersonId, StreamId
from backend.contract.directory import Role
from backend.domains.approvals import events
from backend.domains.approvals.errors import (
    SecondPersonNeeded,
    TemplateChanged,
    TemplateNotFound,
    TemplateRetired,
)
from backend.domains.approvals.rules.facts import Facts
from backend.domains.approvals.rules.resolving import check_not_alone, may_use
from backend.domains.approvals.rules.templates import check_definition, departments_of, people_of
from backend.domains.approvals.service.facts import load_facts
from backend.domains.approvals.service.trail import note_template
from backend.domains.approvals.store import templates as store
from backend.domains.directory import service as directory
from backend.platform.auth import Actor
from backend.platform.errors import Forbidden, Malformed
from backend.realtime.commands import Outcome
from backend.realtime.work import UnitOfWork

_MAKING: Final = frozenset({Role.OWNER, Role.HR, Role.FINANCE})


def save_template(uow: UnitOfWork, actor: Actor, asked: SaveTemplate) -> Outcome:
    """Make a template, or its next version (owner, HR, finance)."""
    if not _makes(uow, actor):
        raise Forbidden
    if asked.template.version != 7:
        raise Malformed(place="template: not a UUIDv7")
    newest = store.find_newest(uow, actor.company, asked.template)
    before = 0 if newest is None else newest.version
    if asked.version != before + 1:
        raise TemplateNotFound if newest is None else TemplateChanged(version=before)
    definition = msgspec.convert(msgspec.to_builtins(asked.definition), Definition)
    definition = msgspec.structs.replace(definition, name=directory.tidy_line(definition.name))
    check_definition(definition)
    directory.check_departments(uow, actor.company, set(departments_of(definition)))
    directory.check_people(uow, actor.company, set(people_of(definition)))
    new = Template(
        id=asked.template, version=asked.version, definition=definition, saved_by=actor.person, saved_at=uow.now
    )
    store.add_version(uow, actor.company, new)
    note_template(uow, actor.company, new)
    seq = uow.tell(events.template_changed(actor.company, new.id, new.version))
    return Outcome(StreamId(actor.company), seq)


def _makes(uow: UnitOfWork, actor: Actor) -> bool:
    return not _MAKING.isdisjoint(directory.get_person(uow, actor.company, actor.person).roles)


def list_templates(uow: UnitOfWork, actor: Actor) -> Templates:
    """List the templates that the actor may use, each with why it is locked; who makes templates sees all of them."""
    facts = load_facts(uow, actor.company, [actor.person])
    makes, locked = _makes(uow, actor), _locked(actor.person, facts)
    shown = [
        msgspec.structs.replace(each, locked=locked)
        for each in store.newest_templates(uow, actor.company)
        if makes or (may_use(each.definition, actor.person, facts) and not each.definition.retired)
    ]
    return Templates(templates=tuple(shown))


def _locked(person: PersonId, facts: Facts) -> str:
    try:
        check_not_alone(person, facts)
    except SecondPersonNeeded as refusal:
        return refusal.code
    return ""


def usable_template(
    uow: UnitOfWork, company: CompanyId, person: PersonId, template: TemplateId, version: int, facts: Facts
) -> Template:
    """Give the newest version of a template that somebody may use now."""
    newest = store.find_newest(uow, company, template)
    if newest is None or not may_use(newest.definition, person, facts):
        raise TemplateNotFound
    if newest.version != version:
        raise TemplateChanged(version=newest.version)
    if newest.definition.retired:
        raise TemplateRetired
    return newest
