"""What an answer that is no success means."""

from typing import Final

import msgspec

from backend.contract.base import Malformed, decode
from backend.contract.sync import Refusal
from desktop.net.errors import ConnectionLost, CursorTooOld, Refused, SignedOut

_NOT_NOW: Final = frozenset({408, 429, 502, 503, 504})
_TOO_OLD: Final = frozenset({"sync.cursor_too_old", "sync.cursor_too_new"})


def trouble(status: int, body: bytes, retry_after: str = "") -> Exception:
    """Turn an answer that is no success into what a connection raises."""
    try:
        refusal: Refusal = decode(body, Refusal)
    except Malformed:
        return ConnectionLost(f"HTTP {status}", _seconds(retry_after))
    data = {name: msgspec.json.decode(value) for name, value in refusal.data.items()}
    if status in _NOT_NOW:
        wait_ms = data.get("retry_after_ms")
        return ConnectionLost(refusal.code, wait_ms / 1_000 if isinstance(wait_ms, int) else _seconds(retry_after))
    if refusal.code in _TOO_OLD:
        return CursorTooOld(refusal.code)
    if refusal.code == "auth.sign_in_needed":
        return SignedOut(refusal.code, data)
    return Refused(refusal.code, data)


def _seconds(text: str) -> float:
    return float(text) if text.isdecimal() else 0.0
