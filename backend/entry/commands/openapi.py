"""`atrium-server openapi`: prints the OpenAPI document of this server."""

import argparse
import json
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any, Final

from backend.contract.kinds import COMMANDS, EVENTS
from backend.contract.live import ClientFrame, ServerFrame
from backend.entry.routes import own_routes
from backend.entry.wiring import the_rooms
from backend.platform.http.openapi import document

PLAIN: Final = {
    "/healthz": ("Tell that the process lives", "application/json"),
    "/readyz": ("Tell whether the server reads and commits", "application/json"),
    "/metrics": ("Tell the numbers for Prometheus", "text/plain"),
}
"""The doors beside the route table."""


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    argparse.ArgumentParser(prog="atrium-server openapi", description="Print the OpenAPI document.").parse_args(
        list(words)[1:]
    )
    print(json.dumps(openapi_document(), indent=2, ensure_ascii=False))
    return 0


def openapi_document() -> dict[str, Any]:
    """Describe every door; commands, events and live frames by name beside them."""
    rooms = the_rooms()
    routes = [*own_routes("", rooms.companies, rooms.readable, rooms.commands, _nobody), *rooms.routes]
    also: dict[str, Mapping[str, Any]] = {
        "x-commands": COMMANDS,
        "x-events": EVENTS,
        "x-live": {"client": ClientFrame, "server": ServerFrame},
    }
    made = document(routes, version=version("atrium"), also=also)
    for path, (summary, kind) in PLAIN.items():
        content = {kind: {"schema": {"type": "object" if kind == "application/json" else "string"}}}
        answers = {"200": {"description": summary, "content": content}}
        if path == "/readyz":
            answers["503"] = {"description": "It cannot work now", "content": content}
        made["paths"][path] = {
            "get": {"operationId": f"GET {path}", "summary": summary, "responses": answers, "security": []}
        }
    return made


def _nobody(_error: BaseException) -> None:
    """Have no faults to report: the document only names the doors."""
