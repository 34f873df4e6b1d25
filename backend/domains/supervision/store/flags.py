"""Rules, flags, and how far each conversation was looked at."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func, insert, select, update

from backend.contract.base import CompanyId, ConversationId, PersonId
from backend.contract.supervision import ChatClass, FlagRule, FlagShown, RuleKind
from backend.domains.supervision.models.flags import flag, flag_progress, flag_rule
from backend.domains.supervision.rules.flagging import Found
from backend.platform.db import Prepared
from backend.realtime.work import UnitOfWork


class Progress(NamedTuple):
    """How far a conversation was looked at: a message's number, and a seq of its stream."""

    number: int
    seq: int


class Raised(NamedTuple):
    """A rule with flags in a conversation that nobody has settled; `newest` is the newest message that it has met."""

    name: str
    severity: int
    newest: int


_FIELDS: Final = FlagRule.__struct_fields__
_RULES: Final = Prepared(
    select(*(flag_rule.c[field] for field in _FIELDS))
    .where(flag_rule.c.company == bindparam("company"), ~flag_rule.c.deleted)
    .order_by(flag_rule.c.name, flag_rule.c.id)
)
_PROGRESS: Final = Prepared(
    select(flag_progress.c.number, flag_progress.c.seq).where(
        flag_progress.c.company == bindparam("company"), flag_progress.c.conversation == bindparam("conversation")
    )
)
_PUT: Final = Prepared(insert(flag_progress))
_MOVE: Final = Prepared(
    update(flag_progress)
    .where(
        flag_progress.c.company == bindparam("in_company"),
        flag_progress.c.conversation == bindparam("in_conversation"),
    )
    .values(number=bindparam("number"), seq=bindparam("seq"))
)
_FLAGS: Final = Prepared(
    select(
        flag.c.number, flag.c.rule, flag_rule.c.name, flag_rule.c.severity, flag.c.places, flag.c.settled_at, flag.c.at
    )
    .join(flag_rule, (flag_rule.c.company == flag.c.company) & (flag_rule.c.id == flag.c.rule))
    .where(
        flag.c.company == bindparam("company"),
        flag.c.conversation == bindparam("conversation"),
        flag.c.number >= bindparam("first"),
        flag.c.number <= bindparam("last"),
    )
    .order_by(flag.c.number, flag_rule.c.severity.desc(), flag_rule.c.name)
)
_UNSETTLED: Final = Prepared(
    select(flag.c.conversation, flag_rule.c.name, func.max(flag_rule.c.severity), func.max(flag.c.number))
    .join(flag_rule, (flag_rule.c.company == flag.c.company) & (flag_rule.c.id == flag.c.rule))
    .where(flag.c.company == bindparam("company"), flag.c.settled_by.is_(None))
    .group_by(flag.c.conversation, flag_rule.c.name)
    .order_by(flag.c.conversation, func.max(flag_rule.c.severity).desc(), flag_rule.c.name)
)


def rules(uow: UnitOfWork, company: CompanyId) -> tuple[FlagRule, ...]:
    """List a company's rules by name."""
    return tuple(_rule(row) for row in _RULES.rows(uow.connection, company=company))


def _rule(row: tuple[Any, ...]) -> FlagRule:
    fields = dict(zip(_FIELDS, row, strict=True))
    fields["kind"] = RuleKind(fields["kind"])
    fields["words"] = tuple(fields["words"])
    fields["classes"] = tuple(ChatClass(each) for each in fields["classes"])
    fields["on"] = bool(fields["on"])
    return FlagRule(**fields)


def save_rule(uow: UnitOfWork, company: CompanyId, rule: FlagRule, *, is_new: bool, deleted: bool = False) -> None:
    """Keep a rule as it is now."""
    values = {field: getattr(rule, field) for field in _FIELDS if field != "id"} | {"deleted": deleted}
    if is_new:
        uow.connection.execute(insert(flag_rule).values(company=company, id=rule.id, **values))
    else:
        key = (flag_rule.c.company == company, flag_rule.c.id == rule.id)
        uow.connection.execute(update(flag_rule).where(*key).values(**values))


def is_rule_used(uow: UnitOfWork, company: CompanyId, rule: UUID) -> bool:
    """Tell whether an id was a rule's, also one that is deleted."""
    key = (flag_rule.c.company == company, flag_rule.c.id == rule)
    return uow.connection.scalar(select(flag_rule.c.id).where(*key)) is not None


def companies_with_rules(uow: UnitOfWork) -> list[CompanyId]:
    """Name the companies with a rule that is on."""
    found = uow.connection.scalars(select(flag_rule.c.company).where(flag_rule.c.on).distinct())
    return [CompanyId(each) for each in found]


def find_progress(uow: UnitOfWork, company: CompanyId, conversation: ConversationId) -> Progress | None:
    """Say how far a conversation was looked at."""
    row = _PROGRESS.row(uow.connection, company=company, conversation=conversation)
    return None if row is None else Progress(*row)


def save_progress(uow: UnitOfWork, company: CompanyId, conversation: ConversationId, progress: Progress) -> None:
    """Note how far a conversation was looked at."""
    moved = _MOVE.run(
        uow.connection, in_company=company, in_conversation=conversation, number=progress.number, seq=progress.seq
    )
    if not moved:
        begin_progress(uow, company, {conversation: progress})


def begin_progress(uow: UnitOfWork, company: CompanyId, places: dict[ConversationId, Progress]) -> None:
    """Note for conversations without a note how far they were looked at."""
    _PUT.run_many(
        uow.connection,
        [
            {"company": company, "conversation": conversation, "number": progress.number, "seq": progress.seq}
            for conversation, progress in places.items()
        ],
    )


def put_flags(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, number: int, found: Iterable[Found]
) -> None:
    """Keep what rules have met in a message, beside what they have met in it before."""
    key = (flag.c.company == company, flag.c.conversation == conversation, flag.c.number == number)
    there = set(uow.connection.scalars(select(flag.c.rule).where(*key)))
    for rule, places in found:
        if rule in there:
            uow.connection.execute(update(flag).where(*key, flag.c.rule == rule).values(places=places))
        else:
            uow.connection.execute(
                insert(flag).values(
                    company=company, conversation=conversation, number=number, rule=rule, places=places, at=uow.now
                )
            )


_NO_PLACE: Final = ((0, 0),)
"""Where a flag stands in words of which it may not be known whether they are those that it met."""


def flags_between(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, until: Mapping[int, datetime | None]
) -> dict[int, tuple[FlagShown, ...]]:
    """Give the flags of some messages, raised until a moment where there is one; the most severe of each first."""
    if not until:
        return {}
    rows = _FLAGS.rows(uow.connection, company=company, conversation=conversation, first=min(until), last=max(until))
    found: dict[int, tuple[FlagShown, ...]] = {}
    for number, rule, name, severity, places, settled_at, at in rows:
        settled, edge = settled_at is not None, until.get(number)
        if edge is not None and at > edge:
            continue
        shown = (
            FlagShown(rule=rule, name=name, severity=severity, start=start, length=length, settled=settled)
            for start, length in (places if edge is None else _NO_PLACE)
        )
        found[number] = (*found.get(number, ()), *shown)
    return found


def unsettled(uow: UnitOfWork, company: CompanyId) -> dict[ConversationId, list[Raised]]:
    """Give, by conversation, the rules with flags that nobody has settled, the most severe first."""
    found: dict[ConversationId, list[Raised]] = {}
    for conversation, *raised in _UNSETTLED.rows(uow.connection, company=company):
        found.setdefault(conversation, []).append(Raised(*raised))
    return found


def settle(
    uow: UnitOfWork, company: CompanyId, conversation: ConversationId, number: int, rule: UUID, by: PersonId | None
) -> bool:
    """Note that somebody has looked at a flag, or that nobody has; say whether there is one."""
    key = (flag.c.company == company, flag.c.conversation == conversation, flag.c.number == number, flag.c.rule == rule)
    values = {"settled_by": by, "settled_at": None if by is None else uow.now}
    return uow.connection.execute(update(flag).where(*key).values(**values)).rowcount == 1
