"""Addresses of servers, codes and links of invites (pure)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

DEFAULT_PORT: Final = 8440
LINK_SCHEME: Final = "atrium"
_SCHEMES: Final = {"http", "https", LINK_SCHEME}
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32, as invites use it."""
_ALIKE: Final = str.maketrans("OILU", "011V")
"""Crockford's reading of letters that look like digits; U is not in the alphabet and is read as V."""
_PREFIX: Final = "ATR"
_SYMBOLS: Final = 12
_HOST = re.compile(r"\A(?:[^\W_](?:[\w-]*[^\W_])?)(?:\.[^\W_](?:[\w-]*[^\W_])?)*\.?\Z")


@dataclass(frozen=True, slots=True)
class InviteLink:
    """An invite's code and, when it came as a link, the server's address."""

    code: str
    server: str = ""


def parse_code(text: str) -> str | None:
    """Give a code its written form `ATR-XXXX-XXXX-XXXX`, or None when this is no code."""
    symbols = re.sub(r"[\s\-\u2010-\u2015]", "", text).upper()
    body = (symbols if len(symbols) == _SYMBOLS else symbols.removeprefix(_PREFIX)).translate(_ALIKE)
    if len(body) != _SYMBOLS or any(symbol not in _ALPHABET for symbol in body):
        return None
    return "-".join((_PREFIX, body[:4], body[4:8], body[8:]))


def parse_server(text: str) -> str | None:
    """Give the base address of a server that was named as people do, or None."""
    written = text.strip().rstrip("/")
    if not written or any(char.isspace() for char in written):
        return None
    parts = _split(written if "://" in written else f"http://{written}")
    if parts is None or parts.path or parts.query or parts.fragment:
        return None
    return _base(parts)


def parse_invite(text: str) -> InviteLink | None:
    """Read a bare code, or a link `atrium://host:port/ATR-...`."""
    written = text.strip()
    if "://" not in written:
        code = parse_code(written)
        return InviteLink(code) if code else None
    parts = _split(written)
    if parts is None:
        return None
    code = parse_code(parts.path.strip("/").rpartition("/")[2])
    server = _base(parts)
    return InviteLink(code, server) if code and server else None


def invite_link(server: str, code: str) -> str:
    """Write the link that carries an invite to a colleague."""
    return f"{LINK_SCHEME}://{urlsplit(server).netloc}/{code}"


def _split(written: str) -> SplitResult | None:
    try:
        parts = urlsplit(written)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _SCHEMES or parts.username is not None or port == 0:
        return None
    return parts


def _base(parts: SplitResult) -> str | None:
    host = parts.hostname or ""
    if ":" in host:
        host = f"[{host}]"
    elif not _HOST.match(host):
        return None
    if parts.scheme == "https":
        return f"https://{host}:{parts.port or 443}"
    return f"http://{host}:{parts.port or DEFAULT_PORT}"
