"""Servers that a test looks at more closely than usual."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.support.server import ROOT, ServerProcess


class WatchedServer(ServerProcess):
    """A server whose complaints are kept in a file; `program` may replace what runs."""

    program: Sequence[str] = ("-m", "backend.entry.cli")

    @property
    def complaints(self) -> Path:
        """Where standard error goes."""
        return self.folder / "stderr.txt"

    def start(self) -> None:
        words = ["serve", "--data", str(self.folder), "--port", str(self.port)]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        with self.complaints.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, *self.program, *words],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self._process.stdout is not None
        ready = json.loads(self._process.stdout.readline())
        self.port, self.pid = ready["port"], ready["pid"]
