"""Compiles the catalogues of `resources/translations` while the package is built, also for an editable install."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CATALOGUES = Path("resources") / "translations"


def lrelease_path() -> Path:
    """Find Qt's release tool inside PySide6: in a build environment its script is not on the path."""
    import PySide6  # noqa: PLC0415 - only the build needs it

    package = Path(PySide6.__file__).parent
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return next(path for path in (package / name, package / "Qt" / "libexec" / name) if path.exists())


def compile_catalogues(root: Path) -> list[Path]:
    """Turn every `.ts` into a `.qm` beside it; a broken catalogue stops the build."""
    made: list[Path] = []
    for source in sorted((root / CATALOGUES).glob("*.ts")):
        target = source.with_suffix(".qm")
        command = [str(lrelease_path()), "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True)
        made.append(target)
    return made


class CustomBuildHook(BuildHookInterface[Any]):
    """Hatch calls this before it collects the files of the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - Hatch's signature
        """Compile; the pattern in pyproject takes the results along."""
        compile_catalogues(Path(self.root))
