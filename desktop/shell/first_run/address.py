"""Addresses of servers, codes and links of invites (pure)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from desktop.net.address import BadAddress, server_url

LINK_SCHEME: Final = "atrium"
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32, as invites use it."""
_ALIKE: Final = str.maketrans("OILU", "011V")
"""Crockford's reading of letters that look like digits; U is not in the alphabet and is read as V."""
_PREFIX: Final = "ATR"
_SYMBOLS: Final = 12
_HOST = re.compile(r"\A(?:\[[0-9A-Fa-f:.]+\]|[^\W_](?:[\w.-]*[^\W_])?\.?)(?::[1-9][0-9]{0,4})?\Z")


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
    host = written.partition("://")[2] or written
    if not _HOST.match(host):
        return None
    try:
        return server_url(written)
    except BadAddress:
        return None


def parse_invite(text: str) -> InviteLink | None:
    """Read a bare code, or a link `atrium://host:port/ATR-...`."""
    scheme, separator, rest = text.strip().partition("://")
    if not separator:
        code = parse_code(text)
        return InviteLink(code) if code else None
    host, _, path = rest.partition("/")
    server = parse_server(host if scheme == LINK_SCHEME else f"{scheme}://{host}")
    code = parse_code(path.strip("/").rpartition("/")[2])
    return InviteLink(code, server) if code and server else None


def invite_link(server: str, code: str) -> str:
    """Write the link that carries an invite to a colleague."""
    parts = urlsplit(server)
    return f"{LINK_SCHEME}://{parts.netloc}/{code}" if parts.scheme == "http" else f"{server}/{code}"
