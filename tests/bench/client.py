"""The client's numbers: real processes, an encrypted cache, the offscreen platform."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.client_cache import expect, fill_home, served_home
from tests.support.firm import seed_firm, seed_messages, tell_messages
from tests.support.server import ServerProcess

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large; the quick ones only show that everything runs."""

    messages: int
    large: int
    chats: int
    missed: int
    starts: int


FULL = Sizes(messages=1_000_000, large=100_000, chats=300, missed=10_000, starts=7)
QUICK = Sizes(messages=30_000, large=10_000, chats=40, missed=500, starts=2)


def child(mode: str, home: Path) -> tuple[float, dict[str, Any]]:
    """Run one client process; gives the seconds until it painted, and what it told."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed client has its bytecode
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.client_child", mode, str(home)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    painted, told = float("nan"), None
    with process.stdout:
        for line in process.stdout:
            if line.startswith("painted"):
                painted = time.monotonic() - started
            elif line.startswith("{"):
                told = json.loads(line)
    if process.wait(60) or told is None:
        raise RuntimeError(f"a client ended with {process.returncode}")
    return painted, told


def starts(mode: str, home: Path, count: int) -> dict[str, float]:
    """Start a client several times, warm, and give the median."""
    runs = [child(mode, home) for _ in range(count + 1)][1:]
    return {
        "painted_s": round(_median([painted for painted, _ in runs]), 3),
        "pss_bytes": int(_median([told["pss_bytes"] for _, told in runs])),
    }


def _median(samples: Sequence[float]) -> float:
    return sorted(samples)[len(samples) // 2]


def catch_up(folder: Path, missed: int) -> dict[str, Any]:
    """Have a client miss messages while it is closed, and come back."""
    company, home = folder / "company", folder / "served"
    firm = seed_firm(company, people=12, groups={})
    seed_messages(company, firm, "history", 1_000, told=10)
    with ServerProcess(company) as server:
        port, url = server.port, server.url
        served_home(home, url, firm, "history", server.epoch)
        expect(home, "history", firm, 1_000)
        child("sync", home)
    tell_messages(company, firm, "history", 1_001, 1_000 + missed)
    expect(home, "history", firm, 1_000 + missed)
    with ServerProcess(company, port=port):
        _, told = child("sync", home)
    return {"messages": missed, "seconds": told["seconds"], "longest_stall_ms": told["longest_stall_ms"]}


def run(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Measure everything once; ratios compare figures of this run only."""
    home = folder / "home"
    told: dict[str, Any] = {"cache": fill_home(home, sizes.messages, sizes.large, sizes.chats)}
    told["bare_window"] = starts("bare", home, sizes.starts)
    told["chat_list"] = starts("list", home, sizes.starts)
    told["room"] = child("room", home)[1]
    told["catch_up"] = catch_up(folder, sizes.missed)
    told["ratios"] = {
        "painted_list_to_bare_window": round(told["chat_list"]["painted_s"] / told["bare_window"]["painted_s"], 3)
    }
    told["chat_list"]["pss_mb"] = round(told["chat_list"]["pss_bytes"] / 1e6, 1)
    return told
