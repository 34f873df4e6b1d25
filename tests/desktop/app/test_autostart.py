"""The command that starts the client with the computer."""

import sys
from pathlib import Path

import pytest

from desktop.app.autostart import QUIET, start_command, start_with_computer
from desktop.app.main import Asked, _parser


def test_a_client_from_its_module_takes_no_modules_from_where_it_stands() -> None:
    assert start_command() == [sys.executable, "-P", "-m", "desktop.app.main"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the others keep it elsewhere")
def test_with_the_computer_it_starts_quietly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert start_with_computer(wanted=True)
    (entry,) = (tmp_path / "autostart").iterdir()
    assert f'"{QUIET}"' in entry.read_text()
    asked = Asked()
    _parser().parse_args([QUIET], asked)
    assert asked.quiet
    assert not start_with_computer(wanted=False)


def test_windows_opens_no_console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pythonw.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    monkeypatch.setattr(sys, "platform", "win32")

    assert start_command()[0] == str(tmp_path / "pythonw.exe")
