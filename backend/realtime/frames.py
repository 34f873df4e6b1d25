"""Frames of the live channel as bytes, made once for all who get them."""

from collections.abc import Sequence
from typing import Final

from backend.contract.base import StreamId, Told, encode
from backend.contract.live import Pushed
from backend.contract.sync import Event
from backend.realtime.streams import Stored, show
from backend.realtime.work import Appended

FRAME_EVENTS: Final = 500
FRAME_BODY_BYTES: Final = 256 * 1024
"""A pushed frame is closed when its bodies reach this: with the largest event it stays far below 1 MiB."""


def text_frame(payload: bytes) -> bytes:
    """Wrap a payload in an unmasked, final WebSocket text frame (RFC 6455, 5.2)."""
    size = len(payload)
    if size < 126:
        return b"\x81" + size.to_bytes(1, "big") + payload
    if size < 1 << 16:
        return b"\x81\x7e" + size.to_bytes(2, "big") + payload
    return b"\x81\x7f" + size.to_bytes(8, "big") + payload


def frame(told: Told) -> bytes:
    """Turn what the server says into a WebSocket frame."""
    return text_frame(encode(told))


def frames_of(stream: StreamId, events: Sequence[Stored | Appended], first: int) -> bytes:
    """Turn a run of events, as a reader from message `first` on may see them, into WebSocket frames."""
    made: list[bytes] = []
    shown: list[Event] = []
    size = 0
    for told in events:
        shown.append(show(told, first))
        size += len(told.body)
        if size >= FRAME_BODY_BYTES or len(shown) >= FRAME_EVENTS:
            made.append(frame(Pushed(stream=stream, events=tuple(shown))))
            shown, size = [], 0
    if shown:
        made.append(frame(Pushed(stream=stream, events=tuple(shown))))
    return b"".join(made)
