"""The command that starts the client with the computer."""

import sys
from pathlib import Path

import pytest

from desktop.app.autostart import start_command


def test_a_client_from_its_module_takes_no_modules_from_where_it_stands() -> None:
    assert start_command() == [sys.executable, "-P", "-m", "desktop.app.main"]


def test_windows_opens_no_console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pythonw.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    monkeypatch.setattr(sys, "platform", "win32")

    assert start_command()[0] == str(tmp_path / "pythonw.exe")
