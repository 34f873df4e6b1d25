"""Files: how fast they go in and out, beside a server that does nothing else, in the same run."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from typing import Any

from backend.contract.files import CHUNK_BYTES
from tests.backend.entry.firm import found
from tests.backend.entry.uploads import Uploader, place
from tests.support.server import ROOT, ServerProcess


@dataclass(frozen=True)
class Sizes:
    """How much is carried, and how often."""

    megabytes: int
    rounds: int


FULL = Sizes(64, 5)
QUICK = Sizes(4, 1)


def run(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Carry files to both servers in turns; give MB/s and the ratios."""
    firm = found(folder / "data")
    data = os.urandom(sizes.megabytes << 20)
    with ServerProcess(firm.folder) as server, _bare(folder) as port:
        one, room = Uploader(server, firm.people[0].token), firm.group()
        headers = {"Authorization": f"Bearer {one.token}"}
        spent: dict[str, list[float]] = {"in": [], "bare in": [], "out": [], "bare out": []}
        for number in range(sizes.rounds):
            changed = number.to_bytes(8, "big") + data[8:]
            file = one.begin(changed)[0]
            spent["in"].append(_timed(lambda: _put(server.port, f"/v1/files/{file}/content", changed, headers)))  # noqa: B023
            spent["bare in"].append(_timed(lambda: _put(port, f"/{file}", changed, {})))  # noqa: B023
            path = place(room, one.send(room, file), file)
            spent["out"].append(_timed(lambda: _get(server.port, path, headers, len(data))))  # noqa: B023
            spent["bare out"].append(_timed(lambda: _get(port, f"/{file}", {}, len(data))))  # noqa: B023
    speeds = {name: sizes.megabytes / median(seconds) for name, seconds in spent.items()}
    return {
        "megabytes_per_second": {name: round(speed, 1) for name, speed in speeds.items()},
        "share_of_bare": {name: round(speeds[name] / speeds[f"bare {name}"], 3) for name in ("in", "out")},
    }


def _timed(work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _put(port: int, path: str, data: bytes, headers: dict[str, str]) -> None:
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as line:
        for start in range(0, len(data), CHUNK_BYTES):
            line.request("PUT", f"{path}?offset={start}", data[start : start + CHUNK_BYTES], headers)
            answer = line.getresponse()
            assert (answer.status, bool(answer.read())) == (200, True)


def _get(port: int, path: str, headers: dict[str, str], size: int) -> None:
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as line:
        line.request("GET", path, headers=headers)
        answer, read = line.getresponse(), 0
        while part := answer.read(1 << 18):
            read += len(part)
        assert (answer.status, read) == (200, size)


@contextmanager
def _bare(folder: Path) -> Generator[int]:
    kept, port_file = folder / "bare", folder / "port"
    kept.mkdir()
    with subprocess.Popen([sys.executable, "-m", "tests.bench.bare_files", str(kept), str(port_file)], cwd=ROOT) as it:
        while not port_file.exists() or not port_file.read_text():
            time.sleep(0.02)
        try:
            yield int(port_file.read_text())
        finally:
            it.terminate()
