from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.feed.canvas import FeedCanvas
from desktop.widgets.theme import Theme
from tests.desktop.widgets.feed.support import LinePainter


@pytest.fixture
def painter() -> LinePainter:
    return LinePainter()


@pytest.fixture
def canvas(theme: Theme, painter: LinePainter, qtbot: QtBot) -> FeedCanvas:
    made = FeedCanvas(painter, theme)
    made.setAccessibleName("Messages")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    QApplication.processEvents()
    return made
