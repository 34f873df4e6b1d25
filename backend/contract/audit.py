"""The audit log: what somebody has done that others must be able to prove later."""

from uuid import UUID

from backend.contract.base import ConversationId, Count, FileId, Growing, Moment, PersonId, Seq, Told


class AuditKind(Growing):
    """What an entry tells of."""

    REVIEW_OPENED = "review_opened"
    REVIEW_CLOSED = "review_closed"
    RANGE_READ = "range_read"
    VERSIONS_READ = "versions_read"
    SEARCHED = "searched"
    FILE_READ = "file_read"
    NOTED = "noted"
    EXPORT_ASKED = "export_asked"
    SECOND_PERSON_AGREED = "second_person_agreed"
    SECOND_PERSON_DECLINED = "second_person_declined"
    EXPORTED = "exported"
    POLICY_PROPOSED = "policy_proposed"
    POLICY_PUBLISHED = "policy_published"
    POLICY_WITHDRAWN = "policy_withdrawn"
    POLICY_ACKNOWLEDGED = "policy_acknowledged"
    CHAT_CLASS_SET = "chat_class_set"
    HOLD_SET = "hold_set"
    RULES_CHANGED = "rules_changed"
    FLAG_SETTLED = "flag_settled"
    RANK_CHANGED = "rank_changed"
    MANAGER_CHANGED = "manager_changed"
    DEPARTMENT_CHANGED = "department_changed"
    DEPARTMENT_SAVED = "department_saved"
    DEPARTMENT_REMOVED = "department_removed"
    ROLES_CHANGED = "roles_changed"
    PERSON_LEFT = "person_left"
    PEOPLE_IMPORTED = "people_imported"
    TEMPLATE_SAVED = "template_saved"
    REQUEST_DECIDED = "request_decided"
    DELEGATION_CHANGED = "delegation_changed"
    LOG_READ = "log_read"
    LOG_EXPORTED = "log_exported"


class AuditEntry(Told, frozen=True, kw_only=True):
    """One entry of a company's audit log; `seq` is its place, 1, 2, 3 ... without gaps.

    `actor` did it (left out: the server itself), `person` is whom it concerns. `first` to `last` are message numbers,
    `count` is how many there were. `words` is a purpose, a query, a note or a rule, `case` a case number, `before` and
    `after` what has changed. `digest` chains the entry to the one before (64 lower-case hex digits); it is left out of
    the bytes that are hashed.
    """

    seq: Seq
    at: Moment
    kind: AuditKind
    actor: PersonId | None = None
    person: PersonId | None = None
    conversation: ConversationId | None = None
    review: UUID | None = None
    first: Count | None = None
    last: Count | None = None
    count: Count | None = None
    file: FileId | None = None
    words: str = ""
    case: str = ""
    before: str = ""
    after: str = ""
    digest: str = ""
