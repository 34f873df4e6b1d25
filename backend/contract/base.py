"""The ground of the contract: identifiers, the two kinds of struct, shared limits, and JSON in and out."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Final, NewType, Self
from uuid import UUID, uuid5

import msgspec

LEVEL: Final = 2
"""Grows by one when the contract grows; a server speaks with clients two levels back."""

CompanyId = NewType("CompanyId", UUID)
PersonId = NewType("PersonId", UUID)
DepartmentId = NewType("DepartmentId", UUID)
SessionId = NewType("SessionId", UUID)
ConversationId = NewType("ConversationId", UUID)
FileId = NewType("FileId", UUID)
ScheduledId = NewType("ScheduledId", UUID)
CommandId = NewType("CommandId", UUID)
StreamId = NewType("StreamId", UUID)
"""A stream has the id of what it is about: a conversation, a person, a company."""

BODY_BYTES: Final = 1 << 20
FRAME_BYTES: Final = 1 << 20
MESSAGE_CHARACTERS: Final = 16_000
NAME_CHARACTERS: Final = 128
PAGE_MESSAGES: Final = 500


Moment = Annotated[datetime, msgspec.Meta(tz=True)]
"""An aware moment, in UTC, RFC 3339 on the wire."""
# Looking ahead keeps the patterns linear: a text of the full length with NUL at its end must not cost seconds.
Name = Annotated[
    str, msgspec.Meta(min_length=1, max_length=NAME_CHARACTERS, pattern=r"\A(?=[^\x00\r\n]*[^\x00\s])[^\x00\r\n]*\Z")
]
"""One line with at least one visible character, at most 128 characters."""
Line = Annotated[str, msgspec.Meta(max_length=NAME_CHARACTERS, pattern=r"\A[^\x00\r\n]*\Z")]
"""One line that may be empty, at most 128 characters."""
MessageText = Annotated[
    str, msgspec.Meta(min_length=1, max_length=MESSAGE_CHARACTERS, pattern=r"\A(?=[^\x00]*[^\x00\s])[^\x00]*\Z")
]
"""What a person writes: 1 to 16,000 characters, any Unicode but NUL, not blank."""
Seq = Annotated[int, msgspec.Meta(ge=0, le=(1 << 53) - 1)]
"""A place in a stream: 1, 2, 3 ... without gaps; 0 is before the first."""
Number = Annotated[int, msgspec.Meta(ge=1, le=(1 << 53) - 1)]
"""A message's place in its conversation, 1, 2, 3 ... without gaps; with the conversation it identifies the message."""
Count = Annotated[int, msgspec.Meta(ge=0, le=(1 << 53) - 1)]


_STRANGER: Final = "UNKNOWN"


class Growing(StrEnum):
    """Words that the contract adds to. What a later server says is read as itself, and is no member: see `is_known`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        stranger = str.__new__(cls, value)
        stranger._name_, stranger._value_ = _STRANGER, value
        return stranger

    @property
    def is_known(self) -> bool:
        """Tell whether this version knows the word."""
        return self.name != _STRANGER


def check_known(*words: Growing | None) -> None:
    """Refuse, in what is asked, words that this version does not know."""
    for word in words:
        if word is not None and not word.is_known:
            raise ValueError(f"Invalid enum value {word.value!r}")


class Language(Growing):
    """A language that Atrium speaks."""

    ENGLISH = "en"
    KOREAN = "ko"
    CHINESE = "zh_CN"


class Asked(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a client asks for: parsed strictly, unknown fields are refused."""


class Told(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a server tells: readers skip fields they do not know, so the contract can grow."""


class Malformed(ValueError):
    """Bytes that are not what the contract says; the message names the place."""


encode = msgspec.json.Encoder().encode
"""Turn a struct into its JSON bytes."""

_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def decode(data: bytes | str, kind: Any) -> Any:  # noqa: ANN401 - the caller names the type
    """Turn JSON bytes into a `kind`; raise `Malformed` for anything else."""
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind, strict=True)
    try:
        return decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)) from error


def direct_conversation_id(company: CompanyId, one: PersonId, other: PersonId) -> ConversationId:
    """Give the id of the one direct conversation of two people.

    It is name-based (RFC 9562, version 5), so that both can compute it offline.
    """
    low, high = sorted((one.hex, other.hex))
    return ConversationId(uuid5(company, f"{low}:{high}"))
