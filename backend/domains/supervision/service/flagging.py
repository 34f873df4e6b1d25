"""Rules that flag: kept by owner and compliance, carried out behind the commits, a batch at a time.

Rules look at what is said and reworded from then on. What they have met stays, also when it is edited or recalled.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from backend.audit.log import append
from backend.contract.audit import AuditKind
from backend.contract.base import CompanyId, ConversationId, StreamId
from backend.contract.kinds import KIND_OF
from backend.contract.messaging import MessageEdited
from backend.contract.supervision import (
    EXCLUDED,
    FLAG_RULES,
    ChatClass,
    FlagRule,
    FlagRules,
    FlagShown,
    SaveRule,
    SettleFlag,
    Spans,
    TryRule,
)
from backend.domains.directory import service as directory
from backend.domains.messaging import service as messaging
from backend.domains.messaging.errors import MessageNotFound
from backend.domains.supervision.errors import RuleNotFound, TooManyRules
from backend.domains.supervision.rules import flagging as rules
from backend.domains.supervision.rules.reviews import watches
from backend.domains.supervision.service.scope import chat_class_of, leads_anybody
from backend.domains.supervision.store import flags as store
from backend.domains.supervision.store.flags import Progress, Raised
from backend.platform.auth import Actor
from backend.platform.errors import Forbidden, Malformed
from backend.realtime.streams import read_events
from backend.realtime.work import UnitOfWork

CHARACTERS: Final = 64_000
"""So much text is enough for one unit of work: others wait for the writer."""
SHOWN_CHARACTERS: Final = 4_000
"""So much of a rule's words is in the audit log."""
_EDITED: Final = KIND_OF[MessageEdited]


def list_rules(uow: UnitOfWork, actor: Actor) -> FlagRules:
    """List the rules, to owner, compliance, and who leads somebody."""
    me = directory.get_person(uow, actor.company, actor.person)
    if not watches(me) and not leads_anybody(uow, actor):
        raise Forbidden
    return FlagRules(rules=store.rules(uow, actor.company))


def _check_watches(uow: UnitOfWork, actor: Actor) -> None:
    if not watches(directory.get_person(uow, actor.company, actor.person)):
        raise Forbidden


def save_rule(uow: UnitOfWork, actor: Actor, rule_id: UUID, asked: SaveRule) -> FlagRule:
    """Add or change a rule (owner, compliance); saving the same again changes nothing."""
    _check_watches(uow, actor)
    if rule_id.version != 7:
        raise Malformed(place="id: not a UUIDv7")
    rules.check_rule(asked)
    known = {rule.id: rule for rule in store.rules(uow, actor.company)}
    before = known.get(rule_id)
    if before is None and len(known) >= FLAG_RULES:
        raise TooManyRules(most=FLAG_RULES)
    if before is None and store.is_rule_used(uow, actor.company, rule_id):
        raise RuleNotFound
    if before is not None and _asked(before) == asked:
        return before
    rule = FlagRule(
        id=rule_id,
        name=directory.tidy_line(asked.name),
        kind=asked.kind,
        severity=asked.severity,
        words=asked.words,
        classes=tuple(each for each in asked.classes if each not in EXCLUDED),
        on=asked.on,
        changed_by=actor.person,
        changed_at=uow.now,
    )
    if not known:
        _begin(uow, actor.company)
    store.save_rule(uow, actor.company, rule, is_new=before is None)
    append(
        uow,
        actor.company,
        AuditKind.RULES_CHANGED,
        actor=actor.person,
        words=rule.name,
        before="" if before is None else _shown(before),
        after=_shown(rule),
    )
    return rule


def _asked(rule: FlagRule) -> SaveRule:
    fields = {field: getattr(rule, field) for field in SaveRule.__struct_fields__}
    return SaveRule(**fields)


def _shown(rule: FlagRule) -> str:
    state = "on" if rule.on else "off"
    head = f"{rule.name}: {rule.kind}, {rule.severity}, {state}, {' '.join(rule.classes)}"
    return f"{head}: {' | '.join(rule.words)}"[:SHOWN_CHARACTERS]


def _begin(uow: UnitOfWork, company: CompanyId) -> None:
    """Let a company's first rule look at what is said from now on."""
    places = {
        extent.conversation: Progress(extent.last, extent.head)
        for extent in messaging.extents_of(uow, company)
        if store.find_progress(uow, company, extent.conversation) is None
    }
    store.begin_progress(uow, company, places)


def delete_rule(uow: UnitOfWork, actor: Actor, rule_id: UUID) -> None:
    """Delete a rule (owner, compliance); what it has flagged stays."""
    _check_watches(uow, actor)
    rule = next((each for each in store.rules(uow, actor.company) if each.id == rule_id), None)
    if rule is None:
        raise RuleNotFound
    gone = msgspec.structs.replace(rule, on=False)
    store.save_rule(uow, actor.company, gone, is_new=False, deleted=True)
    append(uow, actor.company, AuditKind.RULES_CHANGED, actor=actor.person, words=rule.name, before=_shown(rule))


def try_rule(uow: UnitOfWork, actor: Actor, asked: TryRule) -> Spans:
    """Say where a rule would flag a text (owner, compliance); nothing is kept."""
    _check_watches(uow, actor)
    rules.check_rule(asked.rule)
    return Spans(spans=rules.places_of(asked.rule.kind, asked.rule.words, asked.text))


def flags_of(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, until: Mapping[int, datetime | None]
) -> dict[int, tuple[FlagShown, ...]]:
    """Give the flags of messages that are shown under a review; of one that has changed since, those until then."""
    return store.flags_between(uow, company, conversation, until)


def unsettled(uow: UnitOfWork, company: CompanyId) -> dict[ConversationId, list[Raised]]:
    """Give the flags that nobody has settled, by conversation: names of rules, no words."""
    return store.unsettled(uow, company)


def settle(uow: UnitOfWork, actor: Actor, conversation: ConversationId, asked: SettleFlag) -> None:
    """Note that a flag was looked at; for whoever reviews the conversation."""
    by = actor.person if asked.settled else None
    if not store.settle(uow, actor.company, conversation, asked.number, asked.rule, by):
        raise MessageNotFound


def behind(uow: UnitOfWork) -> list[tuple[CompanyId, ConversationId]]:
    """Name all conversations that rules have not wholly looked at: what a server does first when it starts."""
    return [
        (company, extent.conversation)
        for company in store.companies_with_rules(uow)
        for extent in messaging.extents_of(uow, company)
        if _is_behind(store.find_progress(uow, company, extent.conversation), extent)
    ]


def has_rules(uow: UnitOfWork, company: CompanyId) -> bool:
    """Tell whether anything of a company's chats has to be looked at."""
    return any(rule.on for rule in store.rules(uow, company))


def flag_conversation(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, limit: int) -> bool:
    """Look at up to `limit` messages of a conversation; say whether there is more to do."""
    on = [rule for rule in store.rules(uow, company) if rule.on]
    extent = messaging.find_extent(uow, company, conversation)
    if extent is None or (not on and store.find_progress(uow, company, conversation) is None):
        return False
    progress = store.find_progress(uow, company, conversation) or Progress(0, 0)
    if not on:
        store.save_progress(uow, company, conversation, Progress(extent.last, extent.head))
        return False
    chat_class = chat_class_of(uow, company, conversation)
    said = messaging.wordings_after(uow, company, conversation, progress.number, limit)
    looked, characters = 0, 0
    for each in said:
        _look(uow, (company, conversation), on, chat_class, each)
        looked, characters = looked + 1, characters + len(each.said)
        if characters >= CHARACTERS:
            break
    if looked:
        progress = progress._replace(number=said[looked - 1].number)
    if looked == len(said) < limit:
        progress = _follow(uow, (company, conversation), on, chat_class, progress, limit)
    store.save_progress(uow, company, conversation, progress)
    return _is_behind(progress, extent)


def _follow(
    uow: UnitOfWork,
    place: tuple[CompanyId, ConversationId],
    on: Sequence[FlagRule],
    chat_class: ChatClass,
    progress: Progress,
    limit: int,
) -> Progress:
    """Look anew at what was edited; new messages were looked at already."""
    edited: dict[int, messaging.Wording] = {}
    for told in read_events(uow, place[0], StreamId(place[1]), progress.seq, limit).events:
        if told.kind == _EDITED and told.about is not None:
            edited.update((one.number, one) for one in messaging.wordings_of(uow, *place, [told.about]))
        progress = progress._replace(seq=told.seq)
        if sum(len(one.said) for one in edited.values()) >= CHARACTERS:
            break
    for each in edited.values():
        _look(uow, place, on, chat_class, each)
    return progress


def _look(
    uow: UnitOfWork,
    place: tuple[CompanyId, ConversationId],
    on: Sequence[FlagRule],
    chat_class: ChatClass,
    wording: messaging.Wording,
) -> None:
    found = rules.find_flags(on, chat_class, wording.said)
    if found:
        store.put_flags(uow, *place, wording.number, found)


def _is_behind(progress: Progress | None, extent: messaging.Extent) -> bool:
    return progress is None or progress.number < extent.last or progress.seq < extent.head
