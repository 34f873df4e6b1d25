"""The monitoring policy, the classes of chats, and what people have taken note of."""

from typing import Annotated, Final

import msgspec

from backend.contract.base import (
    Asked,
    Count,
    DepartmentId,
    Growing,
    Moment,
    PersonId,
    Told,
    check_known,
)

REVIEW_MINUTES: Final = 72 * 60
"""No review is longer."""
REVIEW_MINUTES_USUAL: Final = 60
TOLD_AFTER_DAYS: Final = 30
"""Members learn of a review after this at the latest."""
RETENTION_DAYS: Final = (180, 3_650)

Purpose = Annotated[str, msgspec.Meta(min_length=3, max_length=500, pattern=r"\A(?=[^\x00]*[^\x00\s])[^\x00]*\Z")]
"""Why somebody reads; shown to those whose words are read."""


class ChatClass(Growing):
    """What a conversation is about; of the last four nobody reviews anything, whatever the policy says."""

    INTERNAL = "internal"
    CUSTOMER = "customer"
    HR = "hr"
    UNION = "union"
    HEALTH = "health"
    LEGAL = "legal"


EXCLUDED: Final = frozenset({ChatClass.HR, ChatClass.UNION, ChatClass.HEALTH, ChatClass.LEGAL})


class Policy(Told, frozen=True, kw_only=True):
    """What managers may review, and who is told. Versions count 1, 2, 3; none is ever changed.

    `classes` are those that may be reviewed. `rank_distance`: everybody in the chat stands at least so far below.
    `departments`: whose people belong to the scope of everybody in the same one who is of higher rank, beside the own
    reporting line.
    `told_after_days`: 0 tells members at once. `export_needs_second`: also below 500 messages.
    `retention_days`: what is older is not shown in reviews, unless it is held.
    `text` is the notice that people take note of, in the company's words.
    """

    version: Count
    text: str
    classes: tuple[ChatClass, ...] = (ChatClass.INTERNAL, ChatClass.CUSTOMER)
    rank_distance: Annotated[int, msgspec.Meta(ge=1, le=99)] = 1
    departments: tuple[DepartmentId, ...] = ()
    review_minutes: Annotated[int, msgspec.Meta(ge=5, le=REVIEW_MINUTES)] = REVIEW_MINUTES_USUAL
    told_after_days: Annotated[int, msgspec.Meta(ge=0, le=TOLD_AFTER_DAYS)] = 0
    export_needs_second: bool = True
    retention_days: Annotated[int, msgspec.Meta(ge=RETENTION_DAYS[0], le=RETENTION_DAYS[1])] = 365
    proposed_by: PersonId
    proposed_at: Moment
    agreed_by: PersonId | None = None
    in_force_at: Moment | None = None


class ProposePolicy(Asked, frozen=True, kw_only=True):
    """`POST /v1/supervision/policies` (owner, compliance): a new version.

    It is in force at once, but one that tells members later waits for a second person (owner, compliance):
    `POST /v1/supervision/policies/{version}/agree`, `DELETE /v1/supervision/policies/{version}` takes it back.
    """

    text: Annotated[str, msgspec.Meta(min_length=20, max_length=16_000, pattern=r"\A[^\x00]*\Z")]
    classes: tuple[ChatClass, ...]
    rank_distance: Annotated[int, msgspec.Meta(ge=1, le=99)] = 1
    departments: Annotated[tuple[DepartmentId, ...], msgspec.Meta(max_length=200)] = ()
    review_minutes: Annotated[int, msgspec.Meta(ge=5, le=REVIEW_MINUTES)] = REVIEW_MINUTES_USUAL
    told_after_days: Annotated[int, msgspec.Meta(ge=0, le=TOLD_AFTER_DAYS)] = 0
    export_needs_second: bool = True
    retention_days: Annotated[int, msgspec.Meta(ge=RETENTION_DAYS[0], le=RETENTION_DAYS[1])] = 365

    def __post_init__(self) -> None:
        """Refuse classes that are not known, and those that nobody reviews."""
        check_known(*self.classes)
        if not EXCLUDED.isdisjoint(self.classes):
            raise ValueError("a class that nobody reviews")


class PolicyState(Told, frozen=True, kw_only=True):
    """`GET /v1/supervision/policy`: what is in force, and the version that one has taken note of.

    `POST /v1/supervision/policy/{version}/acknowledge` takes note. `proposed` waits for a second person (told to owner
    and compliance only). `lacking` counts those who have not taken note (same).
    """

    policy: Policy | None = None
    acknowledged: Count = 0
    proposed: Policy | None = None
    lacking: Count = 0


class ChatStanding(Told, frozen=True, kw_only=True):
    """`GET /v1/supervision/conversations/{id}/class` (members, owner, HR, compliance): what a conversation is about.

    `held` is told to owner and compliance.
    """

    chat_class: ChatClass
    held: bool = False


class SetChatClass(Asked, frozen=True, kw_only=True):
    """`PUT /v1/supervision/conversations/{id}/class` (owner, HR, compliance): the conversation's members are told."""

    chat_class: ChatClass

    def __post_init__(self) -> None:
        """Refuse what is not known."""
        check_known(self.chat_class)


class SetHold(Asked, frozen=True, kw_only=True):
    """`PUT /v1/supervision/conversations/{id}/hold` (owner, compliance): keep everything, whatever its age."""

    held: bool
    reason: Purpose
