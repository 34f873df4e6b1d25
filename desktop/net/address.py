"""A server's address, as people type it."""

import ipaddress
from urllib.parse import urlsplit

DEFAULT_PORT = 8440


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


def _scheme(text: str) -> str:
    host = text.partition("/")[0]
    host = host[1:].partition("]")[0] if host.startswith("[") else host.rpartition(":")[0] or host
    try:
        near = not ipaddress.ip_address(host).is_global
    except ValueError:
        near = host == "localhost" or host.endswith(".local") or "." not in host
    return "http" if near else "https"
