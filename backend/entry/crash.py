"""Crash reports: a local file that says where, and nothing of what people have written."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from backend.platform.ids import new_id
from backend.platform.telemetry import log

KEPT: Final = 50


def report_crash(folder: Path, error: BaseException) -> Path | None:
    """Write a report, and log its name."""
    file = write_report(folder, error)
    log().error("fault", error=type(error).__qualname__, file=file.name if file else "")
    return file


def write_report(folder: Path, error: BaseException) -> Path | None:
    """Write a report and name its file; None when even that fails.

    A fault's own message is left out: it may quote a text, an address, a row.
    """
    now = datetime.now(UTC)
    lines = [f"at: {now.isoformat()}", f"python: {platform.python_version()}", f"system: {platform.platform()}"]
    one: BaseException | None = error
    while one is not None:
        lines += ["", f"{type(one).__module__}.{type(one).__qualname__}"]
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(one.__traceback__)
        ]
        one = one.__cause__ or one.__context__
    file = folder / f"{now:%Y%m%dT%H%M%S}-{new_id().hex[-8:]}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.write_text("\n".join(lines) + "\n", "utf-8")
        for old in sorted(folder.glob("*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file
