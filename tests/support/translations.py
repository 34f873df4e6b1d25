"""Reads the sentences of the client's code with Qt's own tool, and those of a catalogue."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]


def lupdate_path() -> Path:
    """Find Qt's extraction tool inside the installed package."""
    package = Path(PySide6.__file__).parent
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    return next(path for path in (package / name, package / "Qt" / "libexec" / name) if path.exists())


def extract(target: Path) -> None:
    """Write the catalogue of everything that the client says, or bring an old one up to date."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    command = [str(lupdate_path()), "-silent", "-locations", "none", "-no-obsolete", *sources, "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)


def sentences_of(catalogue: Path) -> set[tuple[str, str, str]]:
    """List (context, source, comment) of every message."""
    found: set[tuple[str, str, str]] = set()
    for context in ET.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found.add((name, message.findtext("source") or "", message.findtext("comment") or ""))
    return found


if __name__ == "__main__":
    for language in ("en", "ko", "zh_CN"):
        extract(ROOT / "resources" / "translations" / f"atrium_{language}.ts")
