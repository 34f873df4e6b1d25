"""One full window for each module: its screens are opened one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backend.contract.base import Language
from desktop.shell.first_run.doors import Doors
from desktop.shell.first_run.forms.company import CompanyPresenter
from desktop.shell.first_run.forms.join import JoinPresenter
from desktop.shell.first_run.forms.sign_in import SignInPresenter
from desktop.shell.first_run.frame import FirstRun
from desktop.widgets.theme import Theme
from tests.desktop.shell.access.stage import Stage, open_stage
from tests.desktop.shell.first_run.test_forms import HeldDoors


@pytest.fixture(scope="module")
def shared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(tmp_path_factory.mktemp("account"), qapp) as stage:
        yield stage


@pytest.fixture
def stage(shared: Stage) -> Stage:
    shared.reset()
    return shared


@pytest.fixture
def first_run(stage: Stage, theme: Theme, tmp_path: Path, qtbot: QtBot) -> FirstRun:
    doors = cast("Doors", HeldDoors())
    company = CompanyPresenter(doors, tmp_path, Language.ENGLISH)
    frame = FirstRun(JoinPresenter(doors), SignInPresenter(doors), company, language="en", version="1.0")
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    return frame
