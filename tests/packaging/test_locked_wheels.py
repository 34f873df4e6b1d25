"""Every dependency of the product has wheels for Windows, macOS and Linux: nobody's computer needs a compiler."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLATFORMS = {"win_amd64": "win32", "macosx": "darwin", "manylinux": "linux"}


@cache
def locked() -> dict[str, dict[str, Any]]:
    packages = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    return {package["name"]: package for package in packages}


def edges(package: dict[str, Any]) -> list[tuple[str, str]]:
    return [(edge["name"], edge.get("marker", "")) for edge in package.get("dependencies", ())]


@cache
def product() -> dict[str, set[str]]:
    """Give each package of the product with the platforms that need it."""
    packages = locked()
    found: dict[str, set[str]] = {}
    waiting = [("atrium", set(PLATFORMS))]
    while waiting:
        name, platforms = waiting.pop()
        if platforms <= found.get(name, set()):
            continue
        found[name] = found.get(name, set()) | platforms
        for child, marker in edges(packages[name]):
            waiting.append((child, {tag for tag in platforms if wanted(marker, PLATFORMS[tag])}))
    return {name: platforms for name, platforms in found.items() if platforms and name != "atrium"}


def wanted(marker: str, platform: str) -> bool:
    for part in marker.split(" and "):
        word = part.strip(" ()")
        if word == f"sys_platform != '{platform}'":
            return False
        if word.startswith("sys_platform == ") and f"'{platform}'" not in word:
            return False
    return True


def has_wheel(package: dict[str, Any], tag: str) -> bool:
    names = [wheel["url"].rsplit("/", 1)[1] for wheel in package.get("wheels", ())]
    return any("-none-any" in name or tag in name for name in names)


@pytest.mark.parametrize("name", sorted(product()))
def test_a_locked_dependency_has_a_wheel_for_every_platform_that_needs_it(name: str) -> None:
    package = locked()[name]
    missing = sorted(tag for tag in product()[name] if not has_wheel(package, tag))
    assert not missing, f"{name} {package['version']} lacks wheels for {missing}"


def test_the_check_sees_a_missing_wheel() -> None:
    only_linux = {"wheels": [{"url": "https://example.invalid/x-1-cp311-cp311-manylinux_2_28_x86_64.whl"}]}
    assert has_wheel(only_linux, "manylinux")
    assert not has_wheel(only_linux, "win_amd64")
