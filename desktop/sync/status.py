"""How the line is, for the banner."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """What the engine is doing."""

    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    REFUSED = "refused"
    """The server does not want this client; it is asked again once a minute."""
    SIGNED_OUT = "signed_out"
    """The session is over; the engine has stopped."""


@dataclass(frozen=True, slots=True)
class Status:
    """The state since a moment; `code` says why it is not online, `next_try_at` when that may change."""

    state: State
    since: datetime
    code: str = ""
    next_try_at: datetime | None = None
    last_synced_at: datetime | None = None
