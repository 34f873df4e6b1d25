import io
import sys
from pathlib import Path

import pytest

from desktop.app.process.crash import KEPT, CrashReporter
from desktop.cache.errors import CacheFull


def fail_with(text: str) -> BaseException:
    try:
        raise RuntimeError(text) from ValueError(text)
    except RuntimeError as fault:
        return fault


def test_a_report_says_where_and_never_what_was_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = CrashReporter(tmp_path, lambda: "1.0").report(fail_with("the salary is 9,000"))

    assert path is not None
    report = path.read_text(encoding="utf-8")
    assert "test_crash.py" in report
    assert "fail_with" in report
    assert "builtins.ValueError" in report
    assert "9,000" not in report + capsys.readouterr().err


def test_the_user_s_folder_is_not_named(tmp_path: Path) -> None:
    path = CrashReporter(tmp_path, lambda: "1.0").report(fail_with("x"))

    assert path is not None
    assert str(Path(__file__).resolve().parents[4]) not in path.read_text(encoding="utf-8")


def test_old_reports_make_room(tmp_path: Path) -> None:
    reporter = CrashReporter(tmp_path, lambda: "1.0")

    for _ in range(KEPT + 3):
        reporter.report(fail_with("x"))

    assert len(list(tmp_path.glob("crash-*.txt"))) == KEPT


@pytest.mark.parametrize("stream", [None, io.TextIOWrapper(io.BytesIO(), encoding="ascii")])
def test_a_program_without_a_console_still_writes_the_file(
    stream: io.TextIOWrapper | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if stream is not None:
        stream.close()
    monkeypatch.setattr(sys, "stderr", stream)

    path = CrashReporter(tmp_path, lambda: "1.0").report(fail_with("x"))

    assert path is not None
    assert path.exists()


def test_a_folder_that_cannot_be_made_does_not_keep_the_hooks_away(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    reporter = CrashReporter(tmp_path / "file" / "logs", lambda: "1.0")

    reporter.install()
    try:
        assert sys.excepthook != sys.__excepthook__
    finally:
        reporter.uninstall()


def test_the_end_of_the_program_is_no_crash(tmp_path: Path) -> None:
    assert CrashReporter(tmp_path, lambda: "1.0").report(KeyboardInterrupt()) is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_costs_only_the_file(tmp_path: Path) -> None:
    assert CrashReporter(tmp_path / "missing", lambda: "1.0").report(fail_with("x")) is None


def test_a_full_disk_is_no_fault_but_is_said(tmp_path: Path) -> None:
    reporter, said = CrashReporter(tmp_path, lambda: "1.0"), list[str]()
    reporter.on_full = lambda: said.append("full")

    assert reporter.report(CacheFull("no room")) is None

    assert said == ["full"]
    assert list(tmp_path.iterdir()) == []
