"""The map in ARCHITECTURE.md is true: what it names is there, and no house has a folder that it leaves out."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOUSES = ("backend", "desktop")


@cache
def section() -> str:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    return text.partition("## The map\n")[2].partition("\n## ")[0]


def mapped(text: str) -> list[str]:
    """Read the folders of a map; two spaces more are one level deeper."""
    folders: list[str] = []
    above: list[str] = []
    for line in text.split("```")[1].splitlines():
        found = re.match(r"( *)([a-z_]+)/(?: |$)", line)
        if found:
            above[len(found[1]) // 2 :] = [found[2]]
            folders.append("/".join(above))
    return folders


def folders_of(root: Path, house: str) -> set[str]:
    """Find the folders with modules in them, down to the second level."""
    packages = (path.parent.relative_to(root).parts for path in (root / house).rglob("*.py"))
    return {"/".join(parts[:depth]) for parts in packages for depth in (1, 2, 3) if len(parts) >= depth}


def test_every_folder_on_the_map_is_there() -> None:
    assert [folder for folder in mapped(section()) if not (ROOT / folder).is_dir()] == []


def test_every_line_of_the_map_is_a_folder() -> None:
    assert len(mapped(section())) == len([line for line in section().split("```")[1].splitlines() if line.strip()])


def test_no_folder_of_the_houses_is_left_out() -> None:
    there = {folder for house in HOUSES for folder in folders_of(ROOT, house)}

    assert sorted(there - set(mapped(section()))) == []


def test_every_path_in_the_text_around_the_map_is_there() -> None:
    paths = re.findall(r"`((?:backend|desktop)/[\w./]+)`", section())

    assert len(paths) > 5
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_a_folder_that_the_map_lacks_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "backend" / "attic" / "box").mkdir(parents=True)
    (tmp_path / "backend" / "attic" / "box" / "__init__.py").touch()

    assert "backend/attic/box" not in mapped(section())
    assert folders_of(tmp_path, "backend") == {"backend", "backend/attic", "backend/attic/box"}
    assert mapped("```\nbackend/\n  attic/   what is old\n    box/\ndesktop/\n```") == [
        "backend",
        "backend/attic",
        "backend/attic/box",
        "desktop",
    ]
