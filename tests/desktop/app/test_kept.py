from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.app.account.kept import MOST, keep_rows, path_of, recall_rows
from desktop.widgets.lists.rows import Row, Section

NOW = datetime(2026, 10, 13, 17, 0, tzinfo=UTC)
KEY, OTHER_KEY = bytes(32), bytes([1]) * 32
ROWS: list[Row | Section] = [Section("Pinned", "pin"), Row("a", "윤가람", "점검표", "16:52", badge=3, presence="here")]


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    keep_rows(tmp_path / "a.glance", KEY, ROWS, NOW)

    assert recall_rows(tmp_path / "a.glance", KEY, NOW) == ROWS


def test_what_is_kept_cannot_be_read_without_the_key(tmp_path: Path) -> None:
    keep_rows(tmp_path / "a.glance", KEY, ROWS, NOW)

    assert recall_rows(tmp_path / "a.glance", OTHER_KEY, NOW) == []
    assert "점검표".encode() not in (tmp_path / "a.glance").read_bytes()
    assert b"SQLite format" not in (tmp_path / "a.glance").read_bytes()


@pytest.mark.parametrize("content", [b"", b"damaged" * 1000])
def test_a_damaged_file_counts_as_none_and_is_replaced(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.glance"
    path.write_bytes(content)

    assert recall_rows(path, KEY, NOW) == []
    keep_rows(path, KEY, ROWS, NOW)
    assert recall_rows(path, KEY, NOW) in (ROWS, [])


@pytest.mark.parametrize(("days", "shown"), [(13, True), (15, False), (-3, False)])
def test_what_has_not_met_its_server_for_two_weeks_is_not_shown(days: int, shown: bool, tmp_path: Path) -> None:
    keep_rows(tmp_path / "a.glance", KEY, ROWS, NOW)

    assert bool(recall_rows(tmp_path / "a.glance", KEY, NOW + timedelta(days=days))) is shown


def test_only_what_a_screen_shows_is_kept(tmp_path: Path) -> None:
    keep_rows(tmp_path / "a.glance", KEY, [Row(str(index), "Somebody") for index in range(500)], NOW)

    assert len(recall_rows(tmp_path / "a.glance", KEY, NOW)) == MOST


def test_the_file_lies_beside_the_cache() -> None:
    assert path_of(Path("accounts") / "x.db") == Path("accounts") / "x.glance"
