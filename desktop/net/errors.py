"""What a connection raises: three things."""

from collections.abc import Mapping
from typing import Any


class ConnectionLost(Exception):
    """The server cannot be reached now; trying later may help, at the earliest after `retry_after` seconds."""

    def __init__(self, reason: str, retry_after: float = 0.0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after


class Refused(Exception):
    """The server said no; trying again will not help. `code` finds the words, `data` fills them."""

    def __init__(self, code: str, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.data = dict(data or {})


class SignedOut(Refused):
    """The session is over: the person has to sign in again."""


class CursorTooOld(Exception):
    """The server has no events that far back: start over from a snapshot."""
