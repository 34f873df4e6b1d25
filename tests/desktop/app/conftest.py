"""A client without a line, on a home of its own."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from backend.contract.base import CompanyId, PersonId, SessionId
from desktop.app.assembly import furnish
from desktop.app.client import House
from desktop.app.ground import lay_ground, make_application
from desktop.net.accounts import Account
from desktop.system.keyring import MemoryVault
from desktop.system.paths import find_paths

ACCOUNT = Account(
    server="http://127.0.0.1:9",
    company=CompanyId(UUID(int=1)),
    company_name="Corvane Marine",
    person=PersonId(UUID(int=2)),
    name="Mina Moon",
    email="mina@corvane.example",
    session=SessionId(UUID(int=3)),
)


@pytest.fixture
def faults() -> list[BaseException]:
    return []


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path, faults: list[BaseException]) -> Iterator[House]:
    make_application()
    paths = find_paths(environ={"ATRIUM_HOME": str(tmp_path)})
    yield furnish(lay_ground(paths, MemoryVault()), faults.append)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # here: a thread of the next test would destroy what belongs to Qt's thread
