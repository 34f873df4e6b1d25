from pathlib import Path

import pytest

from desktop.shell.settings import Settings, SettingsFile, ThemeMode, next_text_size


def test_settings_survive_a_restart(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "a" / "settings.json").change(theme=ThemeMode.DARK, text_size=150.0)

    assert SettingsFile(tmp_path / "a" / "settings.json").now == Settings(theme=ThemeMode.DARK, text_size=150.0)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"text_size": 900}', b'{"theme": "pink"}', b"\xff\xfe"])
def test_a_damaged_file_counts_as_empty(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(content)

    assert SettingsFile(tmp_path / "settings.json").now == Settings()


def test_one_wrong_value_falls_back_alone(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b'{"theme": "pink", "text_size": "big", "language": "ko"}')

    assert SettingsFile(tmp_path / "settings.json").now == Settings(language="ko")


def test_a_setting_of_a_newer_release_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b'{"new": 1, "enter_sends": false}')

    assert SettingsFile(tmp_path / "settings.json").now == Settings(enter_sends=False)


def test_settings_that_cannot_be_kept_still_count_for_now(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    file = SettingsFile(tmp_path / "file" / "settings.json")

    file.change(enter_sends=False)

    assert not file.now.enter_sends


def test_text_grows_and_shrinks_within_the_scale() -> None:
    assert next_text_size(100.0, 1) == 112.5
    assert next_text_size(101.0, -1) == 87.5
    assert next_text_size(200.0, 1) == 200.0
    assert next_text_size(87.5, -1) == 87.5
