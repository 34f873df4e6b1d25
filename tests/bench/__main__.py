"""Measures speed and memory: `python -m tests.bench [PART ...] [--quick]`; prints JSON."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.bench import measure

PARTS = ("server", "client", "search", "files", "audit", "ledger", "supervision", "day")


def main() -> int:
    """Run the parts that were asked for, each in a folder of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; all when none is named")
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that everything runs, measures little")
    parser.add_argument("--out", type=Path, help="write the JSON here, too")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}: choose from {', '.join(PARTS)}")
    told: dict[str, Any] = {"machine": measure.machine(), "quick": asked.quick}
    for part in asked.parts or PARTS:
        with tempfile.TemporaryDirectory(prefix=f"atrium-bench-{part}-") as folder:
            told[part] = run_part(part, Path(folder), quick=asked.quick)
    text = json.dumps(told, indent=2, ensure_ascii=False)
    if asked.out:
        measure.write_atomically(asked.out, text + "\n")
    print(text)
    return 0


def run_part(part: str, folder: Path, *, quick: bool) -> dict[str, Any]:
    """Import a part only when it is wanted: the server's needs no Qt."""
    module = import_module(f"tests.bench.{part}")
    told: dict[str, Any] = module.run(folder, module.QUICK if quick else module.FULL)
    return told


if __name__ == "__main__":
    sys.exit(main())
