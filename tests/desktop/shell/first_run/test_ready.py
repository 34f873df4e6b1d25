import sys
from pathlib import Path

import pytest

from desktop.shell.first_run import ready
from desktop.shell.first_run.ready import Check, Question


def test_a_folder_that_can_be_written_passes_and_stays_empty(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "Atrium"

    assert ready.check_folder(folder).passed
    assert list(folder.iterdir()) == []


def test_a_file_in_the_way_fails(tmp_path: Path) -> None:
    (tmp_path / "Atrium").write_text("in the way")

    assert not ready.check_folder(tmp_path / "Atrium").passed


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX")
def test_a_folder_below_no_folder_fails() -> None:
    assert not ready.check_folder(Path("/dev/null/Atrium")).passed


@pytest.mark.parametrize("name", ["x" * 2_000, "nul\0"])
def test_a_name_that_no_system_takes_fails_and_has_the_space_of_what_is_there(tmp_path: Path, name: str) -> None:
    assert not ready.check_folder(tmp_path / name).passed
    assert ready.free_bytes(tmp_path / name) > 0


def test_free_space_is_that_of_the_nearest_folder_that_exists(tmp_path: Path) -> None:
    assert ready.free_bytes(tmp_path / "not" / "there") > 0
    assert int(ready.check_space(tmp_path / "not").fact) > 0


def test_a_port_is_really_opened() -> None:
    assert ready.check_engine().passed
    assert not ready.check_engine("192.0.2.1").passed


def test_without_a_key_store_the_tick_is_missing() -> None:
    assert ready.check_keys(lambda: "") == Check(Question.KEYS, passed=False)
    assert ready.check_keys(lambda: "GNOME Keyring").fact == "GNOME Keyring"
