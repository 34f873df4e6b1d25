"""A room of files for each test, and a theme for its views."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QApplication

from tests.desktop.features.files.room import Room


@pytest_asyncio.fixture
async def room(tmp_path: Path, qapp: QApplication) -> AsyncIterator[Room]:
    made = Room(tmp_path)
    yield made
    await made.end()
