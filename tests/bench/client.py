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
    first: int


FULL = Sizes(messages=1_000_000, large=100_000, chats=300, missed=10_000, starts=7, first=1_000)
QUICK = Sizes(messages=30_000, large=10_000, chats=40, missed=500, starts=2, first=40)


@dataclass(frozen=True, slots=True)
class Told:
    """What one process said: the seconds until it painted, how much of a core it had then, and its figures."""

    painted_s: float
    painted_cpu_s: float
    ready_s: float
    figures: dict[str, Any]


def child(mode: str, home: Path) -> Told:
    """Run one client process."""
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
    moments, told = dict.fromkeys(("painted", "ready"), float("nan")), dict[str, Any]()
    with process.stdout:
        for line in process.stdout:
            if line.startswith("{"):
                told |= json.loads(line)
                moments |= {name: time.monotonic() - started for name in moments if f'{{"{name}"' in line}
    if process.wait(60) or "pss_bytes" not in told:
        raise RuntimeError(f"a client ended with {process.returncode}")
    return Told(moments["painted"], told.pop("painted", float("nan")), moments["ready"], told)


def starts(mode: str, home: Path, count: int) -> dict[str, float]:
    """Start a client several times, warm, and give the median."""
    runs = [child(mode, home) for _ in range(count + 1)][1:]
    told = {
        "painted_s": round(_median([run.painted_s for run in runs]), 3),
        "painted_cpu_s": round(_median([run.painted_cpu_s for run in runs]), 3),
        "pss_bytes": int(_median([run.figures["pss_bytes"] for run in runs])),
    }
    if mode != "bare":
        told["ready_s"] = round(_median([run.ready_s for run in runs]), 3)
    return told


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
        return {"messages": missed, **child("sync", home).figures}


def first_sync(folder: Path, chats: int) -> dict[str, Any]:
    """Have a client come to a company with many chats."""
    company, home = folder / "many", folder / "newcomer"
    firm = seed_firm(company, people=60, groups={f"chat {number}": 12 for number in range(chats)})
    seed_messages(company, firm, "history", 1_000, told=10)
    with ServerProcess(company) as server:
        served_home(home, server.url, firm, "history", server.epoch)
        return {"chats": chats, **child("first", home).figures}


def scroll(ratio: float) -> dict[str, Any]:
    """Scroll a feed of markup, pictures and files on a screen of a pixel ratio."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(ratio)}
    command = [sys.executable, "-m", "tests.bench.client_scroll"]
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def run(folder: Path, sizes: Sizes) -> dict[str, Any]:
    """Measure everything once; ratios compare figures of this run only."""
    home = folder / "home"
    told: dict[str, Any] = {"cache": fill_home(home, sizes.messages, sizes.large, sizes.chats)}
    told["bare_window"] = starts("bare", home, sizes.starts)
    told["chat_list"] = starts("list", home, sizes.starts)
    told["change_of_rooms"] = child("rooms", home).figures
    told["room"] = child("room", home).figures
    told["scroll_of_everything"] = [scroll(ratio) for ratio in (1.0, 1.5, 2.0)]
    told["catch_up"] = catch_up(folder, sizes.missed)
    told["first_sync"] = first_sync(folder, sizes.first)
    told["ratios"] = {
        f"{name}_of_list_to_bare_window": round(told["chat_list"][name] / told["bare_window"][name], 3)
        for name in ("painted_s", "painted_cpu_s")
    }
    told["chat_list"]["pss_mb"] = round(told["chat_list"]["pss_bytes"] / 1e6, 1)
    return told
