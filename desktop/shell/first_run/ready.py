"""What "This computer is ready" rests on: each tick was tried, not supposed."""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from desktop.system.private import make_private

ENOUGH_BYTES: Final = 1 << 30
YEARLY_BYTES_OF_FIVE: Final = 200 << 20
"""About 400 messages a day of five people for a year with their index, without files."""


class Question(Enum):
    """What is checked."""

    FOLDER = "folder"
    SPACE = "space"
    ENGINE = "engine"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Check:
    """The answer to one question; `fact` is what was found: a path, bytes, a port, the name of the key store."""

    question: Question
    passed: bool
    fact: str = ""


def free_bytes(folder: Path) -> int:
    """Count the free bytes where the folder is or would be; -1 where that cannot be told."""
    place = folder
    while not _is_there(place) and place != place.parent:
        place = place.parent
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return -1


def _is_there(place: Path) -> bool:
    """Tell whether there is such a place; what no system takes for a name is nowhere."""
    try:
        return place.exists()
    except (OSError, ValueError):
        return False


def check_folder(folder: Path) -> Check:
    """Write a file into the folder (made when it is missing) and take it away again."""
    try:
        make_private(folder)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"atrium")
            probe.flush()
    except (OSError, ValueError):
        return Check(Question.FOLDER, passed=False, fact=str(folder))
    return Check(Question.FOLDER, passed=True, fact=str(folder))


def check_space(folder: Path) -> Check:
    """Look whether a gigabyte is free."""
    free = free_bytes(folder)
    return Check(Question.SPACE, passed=free >= ENOUGH_BYTES, fact=str(free))


def check_engine(host: str = "127.0.0.1") -> Check:
    """Open a port that the server could listen on."""
    try:
        with socket.create_server((host, 0)) as listener:
            return Check(Question.ENGINE, passed=True, fact=str(listener.getsockname()[1]))
    except OSError:
        return Check(Question.ENGINE, passed=False)


def check_keys(probe: Callable[[], str]) -> Check:
    """Ask the system's key store for its name; an empty one means that there is none."""
    name = probe()
    return Check(Question.KEYS, passed=bool(name), fact=name)
