"""The command `atrium`: the client, or a demonstration of it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.process import preflight

if TYPE_CHECKING:
    from argparse import ArgumentParser


@dataclass
class Asked:
    """What the command line asks for."""

    version: bool = False
    command: str = ""
    link: str = ""
    quiet: bool = False
    pictures: Path | None = None
    looks: Sequence[str] = ()
    language: str = ""
    theme: str = "system"


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; give its exit code."""
    words, asked = sys.argv[1:] if words is None else words, Asked()
    if words:
        _parser().parse_args(words, asked)
    if asked.version:
        from desktop.app.version import release

        print(f"Atrium {release()}")
        return 0
    display = preflight.has_display()
    if complaint := preflight.check_qt(display=display):
        print(complaint, file=sys.stderr)
        return 1
    if asked.command == "demo":
        return _run_demo(asked, display=display)
    if not display:
        print(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "`atrium demo` shows pictures of Atrium without one.",
            file=sys.stderr,
        )
        return 1
    gc.disable()  # until the first picture stands: looking for garbage takes a tenth of its time
    from desktop.app.start import run_client

    return run_client(asked.link, quiet=asked.quiet)


def _run_demo(asked: Asked, *, display: bool) -> int:
    from desktop.app.showcase.demo import Wishes, run_demo

    pictures = asked.pictures
    if pictures is None and not display:
        pictures, asked.looks = (
            Path.cwd() / "atrium-pictures",
            asked.looks or ("light", "dark"),
        )  # the others take minutes
        print("There is no display here: Atrium runs without a window and saves pictures of its screens.")
    return run_demo(Wishes(pictures, asked.language, asked.theme, tuple(asked.looks)))


def _parser() -> ArgumentParser:
    import argparse  # the start does not wait for it where nothing is asked

    parser = argparse.ArgumentParser(prog="atrium", description="Atrium, a workplace messenger.")
    parser.add_argument("--version", action="store_true", help="name the release and end")
    parser.add_argument("--quiet", action="store_true", help="start in the tray, or minimised where there is none")
    commands = parser.add_subparsers(metavar="COMMAND")
    link = commands.add_parser("open", help="open a link: an invite, a message, a group")
    link.add_argument("link", help="atrium://HOST:PORT/ATR-XXXX-XXXX-XXXX, atrium://chat/..., atrium://room/...")
    demo = commands.add_parser("demo", help="show Atrium with a small company whose members answer")
    demo.add_argument("--pictures", type=Path, metavar="FOLDER", help="save pictures of all screens there and end")
    demo.add_argument("--looks", nargs="+", default=(), help="of these looks only: light dark korean chinese 200")
    demo.add_argument("--language", choices=("en", "ko", "zh_CN"), default="", help="language (default: the system's)")
    demo.add_argument("--theme", choices=("light", "dark", "system"), default="system", help="look (default: system)")
    demo.set_defaults(command="demo")
    return parser


if __name__ == "__main__":
    sys.exit(main())
