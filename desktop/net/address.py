"""A server's address, as people type it."""

import ipaddress
from urllib.parse import urlsplit

DEFAULT_PORT = 8440
_NEAR = tuple(
    ipaddress.ip_network(network)
    for network in (
        "127.0.0.0/8",
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "169.254.0.0/16",
        "::1/128",
        "fc00::/7",
        "fe80::/10",
    )
)


class BadAddress(ValueError):
    """Not the address of a server."""


def server_url(typed: str) -> str:
    """Turn what was typed into a base URL: `chat.example.com`, `192.168.1.5:8440` or a whole URL, without a path.

    Without a scheme a name of the internet gets `https`, this computer and private addresses get `http` and port 8440.
    """
    text = typed.strip()
    if "://" not in text:
        text = f"{_scheme(text)}://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise BadAddress(typed) from error
    host = parts.hostname
    if parts.scheme not in {"http", "https"} or not host or any(mark in parts.netloc for mark in " @\\"):
        raise BadAddress(typed)
    if port is None and parts.scheme == "http":
        port = DEFAULT_PORT
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}" + ("" if port is None else f":{port}")


def live_url(server: str) -> str:
    """Give the address of the live channel of a server."""
    return "ws" + server.removeprefix("http") + "/v1/live"


def is_here(host: str) -> bool:
    """Tell whether a host is this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


def is_near(host: str) -> bool:
    """Tell whether a host can only be in a network of one's own: RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6762.

    A name without a dot is no name of the internet.
    """
    try:
        place = ipaddress.ip_address(host)
    except ValueError:
        name = host.casefold().rstrip(".")
        return "." not in name or name.endswith(".local")
    return any(place in network for network in _NEAR if place.version == network.version)


def _scheme(text: str) -> str:
    host = text.partition("/")[0]
    host = host[1:].partition("]")[0] if host.startswith("[") else host.rpartition(":")[0] or host
    return "http" if is_near(host) else "https"
