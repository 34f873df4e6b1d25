"""Addresses of servers, codes and links of invites (pure)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import urlsplit

from desktop.net.address import BadAddress, is_here, is_near, server_url

LINK_SCHEME: Final = "atrium"
PLAIN_SCHEME: Final = "atrium+http"
"""Says of a server with a name of the internet that its way is not encrypted; without it `https` is meant."""
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


class Way(Enum):
    """How safe the way to a server is."""

    SAFE = "safe"
    """Encrypted, or within this computer."""
    NEAR = "near"
    """Not encrypted, within a network of one's own."""
    OPEN = "open"
    """Not encrypted, across the internet."""


def way_to(server: str) -> Way:
    """Tell how safe the way to a server's base address is."""
    parts = urlsplit(server)
    host = parts.hostname or ""
    if parts.scheme == "https" or is_here(host):
        return Way.SAFE
    return Way.NEAR if is_near(host) else Way.OPEN


def host_of(server: str) -> str:
    """Name a server as people do: its host, and its port where it is no usual one."""
    return urlsplit(server).netloc


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
    """Read a bare code, or a link: `atrium://host:port/ATR-...`, `atrium+http://...` or the server's own."""
    scheme, separator, rest = text.strip().partition("://")
    if not separator:
        code = parse_code(text)
        return InviteLink(code) if code else None
    host, _, path = rest.partition("/")
    plain = {LINK_SCHEME: "", PLAIN_SCHEME: "http://"}
    server = parse_server(plain.get(scheme, f"{scheme}://") + host)
    code = parse_code(path.strip("/").rpartition("/")[2])
    return InviteLink(code, server) if code and server else None


def invite_link(server: str, code: str) -> str:
    """Write the link that carries an invite to a colleague."""
    parts = urlsplit(server)
    if parts.scheme != "http":
        return f"{server}/{code}"
    scheme = LINK_SCHEME if is_near(parts.hostname or "") else PLAIN_SCHEME
    return f"{scheme}://{parts.netloc}/{code}"
