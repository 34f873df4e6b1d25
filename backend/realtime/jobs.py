"""Work that a room does by itself when its time has come."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from backend.realtime.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Jobs:
    """One kind of work that waits in the database, over all companies.

    `carry_out` does one piece in one unit of work and removes it there, so that it is done once whenever the server
    ends; `give_up` notes a code in the place of a piece that has met a defect, so that it is not met again.
    """

    next_moment: Callable[[UnitOfWork], datetime | None]
    due: Callable[[UnitOfWork], Sequence[Any]]
    carry_out: Callable[[UnitOfWork, Any], None]
    give_up: Callable[[UnitOfWork, Any, str], None]
