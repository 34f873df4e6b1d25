from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.__main__ import save_pictures
from desktop.widgets.theme import Theme
from desktop.widgets.workbench import PAGES


@pytest.mark.parametrize("name", PAGES)
def test_every_control_has_a_name_for_a_screen_reader(name: str, theme: Theme, qtbot: QtBot) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)

    children = [child for child in page.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    controls = [child for child in children if not isinstance(child.parentWidget(), QAbstractScrollArea)]
    shown = [child for child in controls if not child.isHidden()]

    assert [type(child).__name__ for child in shown if not child.accessibleName()] == []


def test_every_page_is_drawn_in_both_modes_and_sizes(theme: Theme, tmp_path: Path) -> None:
    saved = save_pictures(theme, tmp_path)

    assert len(saved) == 4 * len(PAGES)
    assert all(path.stat().st_size > 1000 for path in saved)
