import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from backend.entry import cli
from backend.entry.failures import Exit
from tests.backend.imports.exports import Files, said, user

Pack = Callable[..., Path]


@pytest.fixture
def import_slack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def run(file: Path, *more: str, typed: str = "correct horse") -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed + "\n"))
        words = ["import-slack", str(file), "--data", str(tmp_path / "data"), "--password-stdin", *more]
        return cli.main(words)

    return run


OWNER = ("--company", "Firm", "--owner-name", "Olga Owner", "--owner-email", "olga@firm.test")


def test_the_command_makes_the_company_and_reports(
    import_slack: Callable[..., int], pack: Pack, small: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_slack(pack(small), *OWNER, "--json") == 0

    out, err = capsys.readouterr()
    assert json.loads(out)["messages"] == {"imported": 16}
    assert "20 of 20 messages, 100 %" in err


def test_the_report_is_in_words_without_json(
    import_slack: Callable[..., int], pack: Pack, small: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_slack(pack(small), *OWNER) == 0

    assert "messages: imported 16\n" in capsys.readouterr().out


def test_an_existing_company_is_found_by_name(
    import_slack: Callable[..., int], pack: Pack, small: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    import_slack(pack(small), *OWNER)
    capsys.readouterr()

    assert import_slack(pack(small), "--company", "Firm", "--json") == 0
    assert json.loads(capsys.readouterr().out)["messages"] == {"already": 16}


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--company", "Firm"), "There is no company Firm"),
        (("--company", "Firm", "--owner-name", "O", "--owner-email", "nobody"), "--owner-email"),
    ],
)
def test_a_company_that_cannot_be_made_is_said(
    import_slack: Callable[..., int],
    pack: Pack,
    small: Files,
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, ...],
    words: str,
) -> None:
    assert import_slack(pack(small), *more) == Exit.USAGE
    assert words in capsys.readouterr().err


def test_a_short_password_is_refused(
    import_slack: Callable[..., int], pack: Pack, small: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_slack(pack(small), *OWNER, typed="short") == Exit.USAGE
    assert "The password" in capsys.readouterr().err


def test_a_damaged_export_makes_no_company(
    import_slack: Callable[..., int], pack: Pack, small: Files, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    small["general/2024-01-02.json"] = b'[{"ts": '
    assert import_slack(pack(small), *OWNER) == Exit.REFUSED

    assert "general/2024-01-02.json: malformed JSON" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


def test_a_killed_process_leaves_nothing_that_a_second_one_does_not_finish(pack: Pack, tmp_path: Path) -> None:
    days: Files = {
        f"general/2024-01-{day:02}.json": [
            said(f"{1704099600 + day * 86_400 + second}.0", f"m{second}") for second in range(800)
        ]
        for day in range(1, 11)
    }
    channels = [{"id": "C1", "name": "general", "members": ["U1"]}]
    path = pack({"users.json": [user("U1", "Mina Park")], "channels.json": channels, **days})
    for lines in (2, 4, 8):
        process = start(path, tmp_path)
        assert process.stderr
        for _ in range(lines):
            process.stderr.readline()
        assert process.poll() is None
        process.kill()
        process.communicate()

    process = start(path, tmp_path)
    out, err = process.communicate()
    assert process.returncode == 0, err
    counts = json.loads(out)["messages"]
    assert counts["already"] >= 6_000
    assert sum(counts.values()) == 8_000
    again = json.loads(start(path, tmp_path).communicate()[0])
    assert again["messages"] == {"already": 8_000}


def start(path: Path, folder: Path) -> "subprocess.Popen[Any]":
    words = ["-m", "backend.entry.cli", "import-slack", str(path), "--data", str(folder / "data"), "--json", *OWNER]
    process = subprocess.Popen(
        [sys.executable, *words, "--password-stdin"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdin
    process.stdin.write("correct horse\n")
    process.stdin.flush()
    return process
