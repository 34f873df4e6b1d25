"""A desk and a theme for presenters and views."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.widgets.theme import Theme
from tests.desktop.features.office import Office


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme("light")
    made.apply(qapp)
    return made


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Office]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = Office(tmp_path)
    yield made
    made.spawned.end()
    QLocale.setDefault(before)
