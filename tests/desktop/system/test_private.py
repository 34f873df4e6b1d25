"""Files for their owner only."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app.process.crash import CrashReporter
from desktop.net.accounts import add_account
from desktop.shell.settings import SettingsFile
from desktop.system.private import make_private, replace_private
from tests.desktop.app.conftest import ACCOUNT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX has modes")


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def open_to_others(folder: Path) -> list[str]:
    return [one.name for one in (folder, *folder.rglob("*")) if one.stat().st_mode & 0o077]


def test_what_the_client_keeps_is_for_its_user_only(tmp_path: Path) -> None:
    config, logs = tmp_path / "config", tmp_path / "logs"
    config.mkdir(mode=0o755)
    SettingsFile(config / "settings.json").change(language="ko")
    add_account(config / "accounts.json", ACCOUNT)
    reporter = CrashReporter(logs, lambda: "1.0")
    reporter.install()
    reporter.report(ValueError("x"))
    reporter.uninstall()

    assert open_to_others(config) == open_to_others(logs) == []
    assert len(list(logs.iterdir())) == 2


def test_a_folder_that_is_shared_on_purpose_stays_shared(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    make_private(tmp_path)
    assert tmp_path.stat().st_mode & 0o7777 == 0o1777


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    replace_private(tmp_path / "a", b"one")
    (tmp_path / "a.new").mkdir()

    with pytest.raises((IsADirectoryError, PermissionError)):
        replace_private(tmp_path / "a", b"two")

    assert (tmp_path / "a").read_bytes() == b"one"
