from pathlib import Path

import pytest

from desktop.app.kept import MOST, keep_rows, path_of, recall_rows
from desktop.widgets.rows import Row, Section

KEY, OTHER_KEY = bytes(32), bytes([1]) * 32
ROWS: list[Row | Section] = [Section("Pinned", "pin"), Row("a", "윤가람", "점검표", "16:52", badge=3, presence="here")]


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    keep_rows(tmp_path / "a.glance", KEY, ROWS)

    assert recall_rows(tmp_path / "a.glance", KEY) == ROWS


def test_what_is_kept_cannot_be_read_without_the_key(tmp_path: Path) -> None:
    keep_rows(tmp_path / "a.glance", KEY, ROWS)

    assert recall_rows(tmp_path / "a.glance", OTHER_KEY) == []
    assert "점검표".encode() not in (tmp_path / "a.glance").read_bytes()
    assert b"SQLite format" not in (tmp_path / "a.glance").read_bytes()


@pytest.mark.parametrize("content", [b"", b"damaged" * 1000])
def test_a_damaged_file_counts_as_none_and_is_replaced(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.glance"
    path.write_bytes(content)

    assert recall_rows(path, KEY) == []
    keep_rows(path, KEY, ROWS)
    assert recall_rows(path, KEY) in (ROWS, [])


def test_only_what_a_screen_shows_is_kept(tmp_path: Path) -> None:
    keep_rows(tmp_path / "a.glance", KEY, [Row(str(index), "Somebody") for index in range(500)])

    assert len(recall_rows(tmp_path / "a.glance", KEY)) == MOST


def test_the_file_lies_beside_the_cache() -> None:
    assert path_of(Path("accounts") / "x.db") == Path("accounts") / "x.glance"
