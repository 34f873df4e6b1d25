"""The frames of the live channel (`GET /v1/live`, WebSocket, one JSON object in a text frame, told apart by `type`)."""

from typing import Annotated

import msgspec

from backend.contract.base import (
    Asked,
    CompanyId,
    ConversationId,
    Growing,
    Moment,
    PersonId,
    Seq,
    SessionId,
    StreamId,
    Told,
    check_known,
)
from backend.contract.sync import Accepted, Command, Event, Refused


class Presence(Growing):
    """Whether a person can be reached just now."""

    HERE = "here"
    AWAY = "away"
    OFFLINE = "offline"


# What a client says.


class Resume(Asked, frozen=True, kw_only=True, tag="resume"):
    """What the client has of each stream: its first frame, and again whenever it doubts.

    Answered by events and `CaughtUp`.
    A stream that the person may read and that is missing here is not pushed; ask for its snapshot first.
    """

    epoch: str
    cursors: dict[StreamId, Seq]


class DoCommand(Asked, frozen=True, kw_only=True, tag="do"):
    """A command; answered by `Done` or `No`, in any order."""

    command: Command


class Typing(Asked, frozen=True, kw_only=True, tag="typing"):
    """The person is writing here; said at most every 3 s, forgotten after 6 s."""

    conversation: ConversationId


class MyPresence(Asked, frozen=True, kw_only=True, tag="presence"):
    """Whether somebody sits at this device."""

    state: Annotated[Presence, msgspec.Meta(description="here or away")]

    def __post_init__(self) -> None:
        """Refuse words that are not known."""
        check_known(self.state)


ClientFrame = Resume | DoCommand | Typing | MyPresence


# What the server says.


class Welcome(Told, frozen=True, kw_only=True, tag="welcome"):
    """The server's first frame. Another epoch than the client's means: start over from a snapshot, keep the outbox."""

    level: int
    epoch: str
    now: Moment
    company: CompanyId
    person: PersonId
    session: SessionId


class Pushed(Told, frozen=True, kw_only=True, tag="events"):
    """A gapless run of one stream's events."""

    stream: StreamId
    events: tuple[Event, ...]


class CaughtUp(Told, frozen=True, kw_only=True, tag="caught_up"):
    """Everything up to the moment of `Resume` has been pushed.

    `fetch` names streams that the person may read and that the client lacks or whose cursor is too old or too new:
    it fetches their snapshots and resumes.
    `gone` names cursors of streams that the person may not read any more.
    """

    fetch: tuple[StreamId, ...] = ()
    gone: tuple[StreamId, ...] = ()


class Done(Told, frozen=True, kw_only=True, tag="done"):
    """The command is durably done."""

    answer: Accepted


class No(Told, frozen=True, kw_only=True, tag="no"):
    """The command is refused; trying again will not help."""

    answer: Refused


class SomebodyTypes(Told, frozen=True, kw_only=True, tag="typing"):
    """A person is writing in a conversation that the client reads."""

    conversation: ConversationId
    person: PersonId


class PeoplePresence(Told, frozen=True, kw_only=True, tag="presence"):
    """States of people that are new to this client; nobody named is offline until told."""

    people: dict[PersonId, Presence]


class Bye(Told, frozen=True, kw_only=True, tag="bye"):
    """The last frame before the server closes: why, and how long to wait before coming back."""

    code: str
    retry_after_ms: int = 0


ServerFrame = Welcome | Pushed | CaughtUp | Done | No | SomebodyTypes | PeoplePresence | Bye
