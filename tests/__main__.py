"""Runs every check of the project: `uv run python -m tests`.

Each step prints its time; all steps run even when one fails, and the exit code tells whether all passed.
Words after the command go to pytest: `uv run python -m tests -k outbox` runs only that part of the suite.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.support.system import install_missing_packages

ROOT = Path(__file__).resolve().parent.parent
PLATFORMS = (("linux", "Linux"), ("win32", "Windows"), ("darwin", "Darwin"))


def python(*words: str) -> list[str]:
    """Run a module with this very interpreter."""
    return [sys.executable, "-m", *words]


def static_steps() -> list[tuple[str, list[str]]]:
    """List the checks that only read the code."""
    steps = [
        ("ruff", python("ruff", "check", ".")),
        ("format", python("ruff", "format", "--check", ".")),
        ("import contracts", [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]),
    ]
    steps += [(f"mypy {mypy}", python("mypy", "--platform", mypy)) for mypy, _ in PLATFORMS]
    steps += [(f"pyright {mypy}", python("pyright", "--pythonplatform", name)) for mypy, name in PLATFORMS]
    return steps


def run(name: str, command: Sequence[str]) -> bool:
    """Run one step and say how it went."""
    print(f"== {name}", flush=True)
    started = time.monotonic()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    passed = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0
    print(f"== {name}: {'passed' if passed else 'FAILED'} in {time.monotonic() - started:.0f} s", flush=True)
    return passed


def main(words: Sequence[str]) -> int:
    """Install what is missing, check, test."""
    install_missing_packages()
    workers = str(min(4, max(2, os.cpu_count() or 2)))
    steps = [] if words else static_steps()
    steps.append(("pytest", python("pytest", "-n", workers, "--dist", "worksteal", *words)))
    failed = [name for name, command in steps if not run(name, command)]
    print(f"== failed: {', '.join(failed)}" if failed else "== all passed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
