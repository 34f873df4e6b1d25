"""What the server would tell owner and compliance: a policy, rules that flag, the audit log, and who has read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, cast
from uuid import uuid5

from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import ConversationId, PersonId
from backend.contract.supervision import (
    Access,
    AccessLog,
    AuditCopy,
    AuditPage,
    ChatClass,
    ChatStanding,
    FlagRule,
    FlagRules,
    Policy,
    PolicyState,
    ReviewablePage,
    Reviews,
    RuleKind,
    SaveRule,
    Scope,
    SetChatClass,
    SetHold,
    Spans,
    TryRule,
)
from desktop.net.supervision import SupervisionDoors
from desktop.shell.window.rooms import Rooms
from tests.desktop.shell.conftest import NAMESPACE, NOW, chat_id, person_id

TEXT = "Managers may read chats of the people they lead, where there is a reason, and state it first."
ME, GARAM, YUTONG = person_id("me"), person_id("garam"), person_id("yutong")


def policy(version: int = 1, *, by: PersonId = ME, **more: Any) -> Policy:
    facts: dict[str, Any] = {"text": TEXT, "proposed_by": by, "proposed_at": NOW, "in_force_at": NOW}
    return Policy(version=version, **facts | more)


def rule(name: str, kind: RuleKind = RuleKind.WORDS, severity: int = 2, **more: Any) -> FlagRule:
    facts: dict[str, Any] = {"changed_by": GARAM, "changed_at": NOW, "words": ("for sure", "확실히", "一定")}
    return FlagRule(id=uuid5(NAMESPACE, name), name=name, kind=kind, severity=severity, **facts | more)


def entry(seq: int, kind: AuditKind, **more: Any) -> AuditEntry:
    facts: dict[str, Any] = {"actor": GARAM, "at": NOW + timedelta(minutes=seq), "digest": f"{seq:08x}" * 8}
    return AuditEntry(seq=seq, kind=kind, **facts | more)


def entries() -> tuple[AuditEntry, ...]:
    """Give one entry of every kind, the newest first."""
    told: dict[AuditKind, dict[str, Any]] = {
        AuditKind.REVIEW_OPENED: {"words": "Complaint about a delivery", "case": "CP-1184"},
        AuditKind.RANGE_READ: {"words": "Complaint about a delivery", "first": 17, "last": 66, "count": 50},
        AuditKind.SEARCHED: {"words": "pier 2"},
        AuditKind.POLICY_PUBLISHED: {"count": 1, "person": ME},
        AuditKind.RULES_CHANGED: {"words": "Delivery promise", "after": "on"},
        AuditKind.RANK_CHANGED: {"person": YUTONG, "before": "2", "after": "3"},
        AuditKind.MANAGER_CHANGED: {"person": YUTONG, "before": "", "after": str(GARAM)},
        AuditKind.DEPARTMENT_SAVED: {"before": "Sales/Yard", "after": "Operations/Yard"},
        AuditKind.DEPARTMENT_REMOVED: {"before": "Sales/Night desk"},
        AuditKind.ROLES_CHANGED: {"person": YUTONG, "before": "", "after": "hr compliance"},
        AuditKind.CHAT_CLASS_SET: {"before": "internal", "after": "health"},
        AuditKind.PERSON_LEFT: {"person": YUTONG, "after": "left"},
        AuditKind.PEOPLE_IMPORTED: {"count": 12},
        AuditKind.LOG_READ: {"count": 100},
    }
    kinds = list(AuditKind)
    usual = {"person": YUTONG, "first": 17, "last": 17, "count": 3}
    made = [entry(seq, kind, **told.get(kind, usual)) for seq, kind in enumerate(kinds, 1)]
    return tuple(reversed(made))


def looks() -> AccessLog:
    facts: dict[str, Any] = {"people": (ME, GARAM), "purpose": "Complaint about a delivery", "case": "CP-1184"}
    look = Access(
        review=uuid5(NAMESPACE, "look"), viewer=YUTONG, conversation=chat_id("garam"), opened_at=NOW, read=12, **facts
    )
    return AccessLog(accesses=(look,))


class WatchDoors:
    """Answers at once; `state` is the policy's, `log` the audit log's entries, the newest first."""

    def __init__(self) -> None:
        self.state = PolicyState(policy=policy(), acknowledged=1, lacking=2)
        self.kept = (
            rule("Delivery promise"),
            rule("Bank details", RuleKind.BANK, 3, words=(), classes=(ChatClass.CUSTOMER,)),
            rule("Case numbers", RuleKind.PATTERN, 1, words=("CP-####",), on=False),
        )
        self.log = entries()
        self.sound = True
        self.read = looks()
        self.standings: dict[ConversationId, ChatStanding] = {}

    async def chat_class(self, conversation: ConversationId) -> ChatStanding:
        return self.standings.get(conversation, ChatStanding(chat_class=ChatClass.INTERNAL))

    async def set_class(self, conversation: ConversationId, asked: SetChatClass) -> None:
        held = (await self.chat_class(conversation)).held
        self.standings[conversation] = ChatStanding(chat_class=asked.chat_class, held=held)

    async def set_hold(self, conversation: ConversationId, asked: SetHold) -> None:
        chat_class = (await self.chat_class(conversation)).chat_class
        self.standings[conversation] = ChatStanding(chat_class=chat_class, held=asked.held)

    async def policy(self) -> PolicyState:
        return self.state

    async def access_log(self, _before: str = "") -> AccessLog:
        return self.read

    async def reviews(self, *, waiting: bool = False) -> Reviews:
        del waiting
        return Reviews(reviews=())

    async def conversations(self, *_asked: str) -> ReviewablePage:
        return ReviewablePage(conversations=(), scope=Scope(people=0))

    async def rules(self) -> FlagRules:
        return FlagRules(rules=self.kept)

    async def save_rule(self, rule_id: Any, asked: SaveRule) -> FlagRule:
        facts = {field: getattr(asked, field) for field in asked.__struct_fields__}
        return FlagRule(id=rule_id, changed_by=ME, changed_at=NOW, **facts)

    async def try_rule(self, asked: TryRule) -> Spans:
        places = ((asked.text.find(word), len(word)) for word in asked.rule.words)
        return Spans(spans=tuple((start, length) for start, length in places if start >= 0))

    async def audit(self, before: int | None = None, kind: str = "", person: PersonId | None = None) -> AuditPage:
        found = [one for one in self.log if not kind or one.kind == kind]
        found = [one for one in found if person is None or one.person == person]
        shown = tuple(one for one in found if before is None or one.seq < before)
        return AuditPage(entries=shown, total=len(found), length=len(self.log), checked_at=NOW, sound=self.sound)

    async def audit_copy(self, after: int) -> AuditCopy:
        later = tuple(one for one in reversed(self.log) if one.seq > after)
        return AuditCopy(entries=later, length=len(self.log))


def open_doors(rooms: Rooms, doors: WatchDoors) -> Callable[[], None]:
    """Stand in the place of a desk's doors until the answer is called."""
    desk, before = rooms.supervision, rooms.supervision.doors
    object.__setattr__(desk, "doors", cast("SupervisionDoors", doors))
    return lambda: object.__setattr__(desk, "doors", before)
