"""All kinds of commands and events by name, over all rooms."""

from typing import Final

from backend.contract import approvals, directory, messaging, supervision
from backend.contract.base import Asked, Told
from backend.contract.sync import Hidden

COMMANDS: Final[dict[str, type[Asked]]] = {
    **directory.COMMANDS,
    **messaging.COMMANDS,
    **approvals.COMMANDS,
}
EVENTS: Final[dict[str, type[Told]]] = {
    "hidden": Hidden,
    **directory.EVENTS,
    **messaging.EVENTS,
    **approvals.EVENTS,
    **supervision.EVENTS,
}
KIND_OF: Final[dict[type[Asked] | type[Told], str]] = {
    struct: kind for table in (COMMANDS, EVENTS) for kind, struct in table.items()
}
"""The name of each struct's kind."""
