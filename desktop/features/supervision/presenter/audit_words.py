"""Words for every kind of entry of the audit log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import DepartmentId, PersonId
from desktop.features.directory.presenter.people import Roster
from desktop.features.directory.presenter.words import DOT, fill, role_words
from desktop.features.supervision.presenter.reviewing.trail import ICONS as REVIEW_ICONS
from desktop.features.supervision.presenter.reviewing.trail import did_words

translate = QCoreApplication.translate

ICONS: Final = {
    **REVIEW_ICONS,
    AuditKind.POLICY_PROPOSED: ("file-text", "plain"),
    AuditKind.POLICY_PUBLISHED: ("megaphone", "accent"),
    AuditKind.POLICY_WITHDRAWN: ("undo-2", "plain"),
    AuditKind.POLICY_ACKNOWLEDGED: ("check-check", "plain"),
    AuditKind.CHAT_CLASS_SET: ("tag", "plain"),
    AuditKind.HOLD_SET: ("archive", "plain"),
    AuditKind.RULES_CHANGED: ("flag", "plain"),
    AuditKind.RANK_CHANGED: ("chevrons-up-down", "plain"),
    AuditKind.MANAGER_CHANGED: ("network", "plain"),
    AuditKind.DEPARTMENT_CHANGED: ("building-2", "plain"),
    AuditKind.DEPARTMENT_SAVED: ("building-2", "plain"),
    AuditKind.DEPARTMENT_REMOVED: ("building-2", "plain"),
    AuditKind.ROLES_CHANGED: ("shield-check", "warning"),
    AuditKind.PERSON_LEFT: ("user-x", "plain"),
    AuditKind.PEOPLE_IMPORTED: ("user-plus", "plain"),
    AuditKind.TEMPLATE_SAVED: ("file-text", "plain"),
    AuditKind.REQUEST_DECIDED: ("check", "plain"),
    AuditKind.DELEGATION_CHANGED: ("users", "plain"),
    AuditKind.LOG_READ: ("list", "plain"),
    AuditKind.LOG_EXPORTED: ("download", "warning"),
}


def kind_words(kind: AuditKind) -> str:
    """Name a kind of entry, for the filter."""
    words = {
        AuditKind.REVIEW_OPENED: translate("AuditKind", "Reviews opened"),
        AuditKind.REVIEW_CLOSED: translate("AuditKind", "Reviews closed"),
        AuditKind.RANGE_READ: translate("AuditKind", "Messages read"),
        AuditKind.VERSIONS_READ: translate("AuditKind", "Earlier versions read"),
        AuditKind.SEARCHED: translate("AuditKind", "Searches in reviews"),
        AuditKind.FILE_READ: translate("AuditKind", "Files read"),
        AuditKind.NOTED: translate("AuditKind", "Notes"),
        AuditKind.EXPORT_ASKED: translate("AuditKind", "Second person asked"),
        AuditKind.SECOND_PERSON_AGREED: translate("AuditKind", "Second person agreed"),
        AuditKind.SECOND_PERSON_DECLINED: translate("AuditKind", "Second person declined"),
        AuditKind.EXPORTED: translate("AuditKind", "Chats exported"),
        AuditKind.POLICY_PROPOSED: translate("AuditKind", "Policies proposed"),
        AuditKind.POLICY_PUBLISHED: translate("AuditKind", "Policies published"),
        AuditKind.POLICY_WITHDRAWN: translate("AuditKind", "Policies taken back"),
        AuditKind.POLICY_ACKNOWLEDGED: translate("AuditKind", "Policy noted"),
        AuditKind.CHAT_CLASS_SET: translate("AuditKind", "Kinds of chats set"),
        AuditKind.HOLD_SET: translate("AuditKind", "Chats held"),
        AuditKind.RULES_CHANGED: translate("AuditKind", "Rules changed"),
        AuditKind.FLAG_SETTLED: translate("AuditKind", "Flags settled"),
        AuditKind.RANK_CHANGED: translate("AuditKind", "Ranks changed"),
        AuditKind.MANAGER_CHANGED: translate("AuditKind", "Managers changed"),
        AuditKind.DEPARTMENT_CHANGED: translate("AuditKind", "Moves to a department"),
        AuditKind.DEPARTMENT_SAVED: translate("AuditKind", "Departments changed"),
        AuditKind.DEPARTMENT_REMOVED: translate("AuditKind", "Departments removed"),
        AuditKind.ROLES_CHANGED: translate("AuditKind", "Roles changed"),
        AuditKind.PERSON_LEFT: translate("AuditKind", "People who left"),
        AuditKind.PEOPLE_IMPORTED: translate("AuditKind", "People imported"),
        AuditKind.TEMPLATE_SAVED: translate("AuditKind", "Templates of approvals"),
        AuditKind.REQUEST_DECIDED: translate("AuditKind", "Decisions on requests"),
        AuditKind.DELEGATION_CHANGED: translate("AuditKind", "Deputies in approvals"),
        AuditKind.LOG_READ: translate("AuditKind", "Looks at this log"),
        AuditKind.LOG_EXPORTED: translate("AuditKind", "Copies of this log"),
    }
    return words.get(kind, "")


def deed_words(entry: AuditEntry, people: Roster) -> str:
    """Say what was done, without who; of reviews as a review's own trail says it."""
    name = people.full_name(entry.person) if entry.person is not None else translate("Audit", "somebody")
    says = _OTHERS.get(entry.kind)
    pattern = did_words(entry) if says is None else says(entry)
    return fill(pattern, name=name, version=str(entry.count or 0), words=entry.words)


def _rules_changed(entry: AuditEntry) -> str:
    if not entry.after:
        return translate("Audit", "deleted the rule {words}")
    if not entry.before:
        return translate("Audit", "added the rule {words}")
    return translate("Audit", "changed the rule {words}")


def _hold(entry: AuditEntry) -> str:
    if entry.after:
        return translate("Audit", "holds a chat: nothing of it grows too old")
    return translate("Audit", "let go of a chat that was held")


def _department(entry: AuditEntry) -> str:
    return translate("Audit", "changed a department") if entry.before else translate("Audit", "added a department")


def _delegation(entry: AuditEntry) -> str:
    if entry.after:
        return translate("Audit", "lets {name} decide in their absence")
    return translate("Audit", "lets {name} decide no more")


def _log_read(entry: AuditEntry) -> str:
    if entry.words or entry.person is not None or entry.review is not None:
        return translate("Audit", "looked at a part of this log")
    return translate("Audit", "looked at this log")


_OTHERS: Final[dict[AuditKind, Callable[[AuditEntry], str]]] = {
    AuditKind.POLICY_PROPOSED: lambda _: translate("Audit", "proposed version {version} of the policy"),
    AuditKind.POLICY_PUBLISHED: lambda _: translate("Audit", "put version {version} of the policy in force"),
    AuditKind.POLICY_WITHDRAWN: lambda _: translate("Audit", "took back version {version} of the policy"),
    AuditKind.POLICY_ACKNOWLEDGED: lambda _: translate("Audit", "took note of version {version} of the policy"),
    AuditKind.CHAT_CLASS_SET: lambda _: translate("Audit", "said what a chat is about"),
    AuditKind.HOLD_SET: _hold,
    AuditKind.RULES_CHANGED: _rules_changed,
    AuditKind.RANK_CHANGED: lambda _: translate("Audit", "changed the rank of {name}"),
    AuditKind.MANAGER_CHANGED: lambda _: translate("Audit", "changed the manager of {name}"),
    AuditKind.DEPARTMENT_CHANGED: lambda _: translate("Audit", "moved {name} to another department"),
    AuditKind.DEPARTMENT_SAVED: _department,
    AuditKind.DEPARTMENT_REMOVED: lambda _: translate("Audit", "removed a department"),
    AuditKind.ROLES_CHANGED: lambda _: translate("Audit", "changed the roles of {name}"),
    AuditKind.PERSON_LEFT: lambda entry: (
        translate("Audit", "noted that {name} has left")
        if entry.after
        else translate("Audit", "noted that {name} is back")
    ),
    AuditKind.PEOPLE_IMPORTED: lambda entry: translate("Audit", "imported %n people", "", entry.count or 0),
    AuditKind.TEMPLATE_SAVED: lambda _: translate("Audit", "saved version {version} of the template {words}"),
    AuditKind.REQUEST_DECIDED: lambda _: translate("Audit", "decided on a request by {name}"),
    AuditKind.DELEGATION_CHANGED: _delegation,
    AuditKind.LOG_READ: _log_read,
    AuditKind.LOG_EXPORTED: lambda entry: translate("Audit", "copied %n entries of this log", "", entry.count or 0),
}
_PURPOSE: Final = frozenset(
    {
        AuditKind.REVIEW_OPENED,
        AuditKind.REVIEW_CLOSED,
        AuditKind.RANGE_READ,
        AuditKind.VERSIONS_READ,
        AuditKind.FILE_READ,
        AuditKind.EXPORTED,
        AuditKind.SECOND_PERSON_AGREED,
        AuditKind.SECOND_PERSON_DECLINED,
        AuditKind.FLAG_SETTLED,
    }
)
_CHANGED: Final = frozenset(
    {
        AuditKind.RANK_CHANGED,
        AuditKind.MANAGER_CHANGED,
        AuditKind.DEPARTMENT_CHANGED,
        AuditKind.DEPARTMENT_SAVED,
        AuditKind.DEPARTMENT_REMOVED,
        AuditKind.ROLES_CHANGED,
        AuditKind.CHAT_CLASS_SET,
    }
)
_SPOKEN: Final = frozenset({AuditKind.NOTED, AuditKind.EXPORT_ASKED, AuditKind.HOLD_SET, AuditKind.REQUEST_DECIDED})


def detail_words(entry: AuditEntry, people: Roster) -> str:
    """Say more of an entry on one line: a purpose, words that were looked for, or what was and what is."""
    parts: list[str] = []
    if entry.kind in _PURPOSE and entry.words:
        parts.append(fill(translate("Audit", "Purpose: {words}"), words=entry.words))
    elif entry.kind is AuditKind.SEARCHED:
        parts.append(fill(translate("Audit", "For: {words}"), words=entry.words))
    elif entry.kind in _SPOKEN:
        parts.append(entry.words)
    elif entry.kind in _CHANGED and (entry.before or entry.after):
        before, after = (_value(entry.kind, value, people) for value in (entry.before, entry.after))
        parts.append(fill(translate("Audit", "From {before} to {after}"), before=before, after=after))
    elif entry.kind is AuditKind.LOG_READ:
        parts.append(kind_words(AuditKind(entry.words)) if entry.words else "")
        parts.append(people.full_name(entry.person) if entry.person is not None else "")
    if entry.case:
        parts.append(fill(translate("Audit", "Case {case}"), case=entry.case))
    return DOT.join(part.replace("\n", " ") for part in parts if part)


def _value(kind: AuditKind, value: str, people: Roster) -> str:
    """Say a value that was noted in the wire's words: an id, roles, a class of chats, a rank."""
    if not value:
        return translate("Audit", "nothing")
    if kind is AuditKind.MANAGER_CHANGED:
        found = people.find(value.replace("-", ""))
        return people.full_name(PersonId(found.id)) if found is not None else translate("Audit", "somebody")
    if kind is AuditKind.DEPARTMENT_CHANGED:
        known: dict[str, str] = {str(DepartmentId(one.id)): one.name for one in people.store.departments()}
        return known.get(value, translate("Audit", "a department that is gone"))
    if kind is AuditKind.ROLES_CHANGED:
        return ", ".join(role_words(role) for role in value.replace(",", " ").split())
    if kind is AuditKind.CHAT_CLASS_SET:
        return chat_class_words(value)
    return value


def chat_class_words(value: str) -> str:
    """Name a class of chats."""
    words = {
        "internal": translate("Audit", "among colleagues"),
        "customer": translate("Audit", "with customers"),
        "hr": translate("Audit", "HR"),
        "union": translate("Audit", "union"),
        "health": translate("Audit", "health"),
        "legal": translate("Audit", "law"),
    }
    return words.get(value, value)
