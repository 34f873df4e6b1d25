from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backend.entry.firm import Firm, found
from tests.support.server import ServerProcess


@pytest.fixture
def firm(tmp_path: Path) -> Firm:
    """A firm of four in a folder of its own."""
    return found(tmp_path / "data")


@pytest.fixture
def server(firm: Firm) -> Iterator[ServerProcess]:
    """Its server, running. It is killed, because ending in peace takes longer and is looked at elsewhere."""
    server = ServerProcess(firm.folder)
    server.start()
    yield server
    server.kill()
