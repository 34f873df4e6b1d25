"""Rules that flag messages."""

from typing import Annotated, Final
from uuid import UUID

import msgspec

from backend.contract.base import (
    Asked,
    Count,
    Growing,
    Line,
    Moment,
    Name,
    Number,
    PersonId,
    Told,
    check_known,
)
from backend.contract.supervision.policy import ChatClass

FLAG_RULES: Final = 200
RULE_WORDS: Final = 5_000


class RuleKind(Growing):
    """What a rule looks for."""

    WORDS = "words"
    PATTERN = "pattern"
    PHONE = "phone"
    EMAIL = "email"
    BANK = "bank"


class FlagRule(Told, frozen=True, kw_only=True):
    """A rule. `words` are words, any of them, or patterns: `*` any letters within a word, `#` a digit, `?` a letter.

    `classes` are the chats it looks at, `severity` 1 to 3.
    """

    id: UUID
    name: Name
    kind: RuleKind
    severity: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    words: tuple[Line, ...] = ()
    classes: tuple[ChatClass, ...] = (ChatClass.INTERNAL, ChatClass.CUSTOMER)
    on: bool = True
    changed_by: PersonId
    changed_at: Moment


class SaveRule(Asked, frozen=True, kw_only=True):
    """`PUT /v1/supervision/rules/{id}` (owner, compliance); `DELETE` removes it."""

    name: Name
    kind: RuleKind
    severity: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    words: Annotated[tuple[Name, ...], msgspec.Meta(max_length=RULE_WORDS)] = ()
    classes: tuple[ChatClass, ...] = (ChatClass.INTERNAL, ChatClass.CUSTOMER)
    on: bool = True

    def __post_init__(self) -> None:
        """Refuse what is not known."""
        check_known(self.kind, *self.classes)


class FlagRules(Told, frozen=True, kw_only=True):
    """`GET /v1/supervision/rules` (owner, compliance, and managers who may review)."""

    rules: tuple[FlagRule, ...]


class TryRule(Asked, frozen=True, kw_only=True):
    """`POST /v1/supervision/rules/try`: where a rule would flag a text of one's own; nothing is kept."""

    rule: SaveRule
    text: Annotated[str, msgspec.Meta(max_length=16_000, pattern=r"\A[^\x00]*\Z")]


class Spans(Told, frozen=True, kw_only=True):
    """Where: pairs of start and length, in code points."""

    spans: tuple[tuple[Count, Count], ...]


class SettleFlag(Asked, frozen=True, kw_only=True):
    """`POST /v1/reviews/{id}/flags`: somebody who reviews the chat has looked at it."""

    rule: UUID
    number: Number
    settled: bool = True
