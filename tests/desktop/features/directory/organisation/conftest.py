from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.features.directory.presenter.organisation.people import OrganisationPresenter
from desktop.widgets.theme import Theme
from tests.desktop.features.directory.organisation.cast import PlayedDoors, fill, played
from tests.desktop.shell.conftest import Desk, open_desk


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme("light")
    made.apply(qapp)
    return made


@pytest.fixture
def desk(tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    """An account of somebody who looks after people."""
    with open_desk(tmp_path) as opened:
        fill(opened)
        yield opened


@pytest.fixture
def doors() -> PlayedDoors:
    return PlayedDoors()


@pytest.fixture
def presenter(desk: Desk, doors: PlayedDoors) -> Iterator[OrganisationPresenter]:
    made = OrganisationPresenter(played(desk, doors))
    yield made
    made.close()
