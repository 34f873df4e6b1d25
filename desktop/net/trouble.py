"""What an answer that is no success means."""

from typing import Any, Final

from backend.contract.base import Malformed, decode
from backend.contract.sync import Refusal
from desktop.net.errors import ConnectionLost, CursorTooOld, Refused, SignedOut
from desktop.net.waits import wait_of, wait_of_header

_NOT_NOW: Final = frozenset({408, 429, 502, 503, 504})
_OVER: Final = frozenset({"auth.sign_in_needed", "auth.has_left"})
_TOO_OLD: Final = frozenset({"sync.cursor_too_old", "sync.cursor_too_new"})


def trouble(status: int, body: bytes, retry_after: str = "") -> Exception:
    """Turn an answer that is no success into what a connection raises."""
    try:
        refusal: Refusal = decode(body, Refusal)
        data = {name: decode(bytes(value), Any) for name, value in refusal.data.items()}
    except Malformed:
        return ConnectionLost(f"HTTP {status}", wait_of_header(retry_after))
    if status in _NOT_NOW:
        asked = data.get("retry_after_ms")
        return ConnectionLost(refusal.code, wait_of_header(retry_after) if asked is None else wait_of(asked))
    if refusal.code in _TOO_OLD:
        return CursorTooOld(refusal.code)
    if refusal.code in _OVER:
        return SignedOut(refusal.code, data)
    return Refused(refusal.code, data)
