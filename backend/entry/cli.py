"""The command line: finds the command, and says in one sentence why it could not be done."""

import argparse
import io
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

COMMANDS: Final = {
    "serve": ("serve", "serve a folder until a signal comes"),
    "demo": ("demo", "serve a small company whose members answer"),
    "create-company": ("admin", "make a company with its owner"),
    "invite": ("admin", "invite somebody into a company"),
    "reset-password": ("admin", "give somebody another password and end their sessions"),
    "list-companies": ("admin", "list the companies"),
    "list-people": ("admin", "list a company's people"),
    "import-slack": ("slack", "bring a Slack export in"),
    "doctor": ("doctor", "look whether everything is in order; 0 when it is"),
    "verify-audit": ("audit", "look whether the audit log is what it was; 0 when it is"),
    "check-ledger": ("ledger", "look whether the books are sound; 0 when they are"),
    "new-epoch": ("epoch", "make all clients start over, after a restore"),
    "openapi": ("openapi", "print the OpenAPI document"),
}
"""Every command with its module in `backend.entry.commands`: a server that only serves does not import the others."""


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; give its exit code."""
    if words is None:
        _speak_utf8()
    given = list(sys.argv[1:] if words is None else words)
    asked = _parser().parse_args(given[:1]).command
    try:
        return int(import_module(f"backend.entry.commands.{COMMANDS[asked][0]}").run(given))
    except (Exception, KeyboardInterrupt) as error:
        from backend.entry.failures import explain

        failure = explain(error, _folder(given))
        print(failure.sentence, file=sys.stderr)
        if failure.answer and not sys.stderr.isatty():
            print(failure.answer, file=sys.stderr)
        return failure.code


def _parser() -> argparse.ArgumentParser:
    listed = "\n".join(f"  {name:16}{words}" for name, (_, words) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="atrium-server",
        usage="%(prog)s [-h] COMMAND ...",
        description=f"The server of Atrium.\n\ncommands:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="`COMMAND --help` says more")
    return parser


def _folder(words: Sequence[str]) -> Path | None:
    """Find the data folder that was named, to keep a crash report in."""
    finder = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    finder.add_argument("--data", type=Path)
    try:
        found: Path | None = finder.parse_known_args(words)[0].data
    except argparse.ArgumentError:
        return None
    return found


def _speak_utf8() -> None:
    """Speak UTF-8 whatever the system's own encoding is: programs that start this one rely on it."""
    for stream, errors in ((sys.stdin, "strict"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


if __name__ == "__main__":
    sys.exit(main())
