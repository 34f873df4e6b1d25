"""The OpenAPI document of this server."""

from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

from backend.contract.kinds import COMMANDS, EVENTS
from backend.contract.live import ClientFrame, ServerFrame
from backend.entry.routes import own_routes
from backend.entry.wiring import the_rooms
from backend.platform.http.openapi import document


def openapi_document() -> dict[str, Any]:
    """Describe every door; commands, events and live frames by name beside them."""
    rooms = the_rooms()
    routes = [*own_routes("", rooms.companies, rooms.readable, rooms.commands), *rooms.routes]
    also: dict[str, Mapping[str, Any]] = {
        "x-commands": COMMANDS,
        "x-events": EVENTS,
        "x-live": {"client": ClientFrame, "server": ServerFrame},
    }
    return document(routes, version=version("atrium"), also=also)
