"""What closing the window does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.shell.settings import SettingsFile
from desktop.shell.window.frame import Closing, Frame, closing_of

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support", extend=True)]


@pytest.mark.parametrize(
    ("keep", "tray", "closing"),
    [
        (False, False, Closing.END),
        (False, True, Closing.END),
        (True, True, Closing.HIDE),
        (True, False, Closing.MINIMISE),
    ],
)
def test_a_client_that_keeps_running_is_never_out_of_reach(keep: bool, tray: bool, closing: Closing) -> None:
    assert closing_of(keep=keep, tray=tray) is closing


@pytest.mark.parametrize("closing", list(Closing))
def test_only_one_who_wants_the_end_gets_it(closing: Closing, tmp_path: Path, qtbot: QtBot) -> None:
    frame = Frame(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(frame)
    frame.show()
    ended: list[bool] = []
    frame.closed.connect(lambda: ended.append(True))
    frame.on_closing = lambda: closing
    frame.close()

    assert ended == ([True] if closing is Closing.END else [])
    minimised = bool(frame.windowState() & Qt.WindowState.WindowMinimized)
    assert (frame.isVisible(), minimised) == (closing is Closing.MINIMISE, closing is Closing.MINIMISE)
    frame.on_closing = lambda: Closing.END
