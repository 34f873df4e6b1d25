"""The command line: `atrium-server serve`, `openapi`, `doctor`, and what other modules of this floor add."""

import argparse
import json
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

DELEGATED: Final = {
    "create-company": ("backend.entry.admin", "make a company with its owner"),
    "invite": ("backend.entry.admin", "invite somebody into a company"),
    "reset-password": ("backend.entry.admin", "give somebody another password and end their sessions"),
    "list-companies": ("backend.entry.admin", "list the companies"),
    "list-people": ("backend.entry.admin", "list a company's people"),
    "import-slack": ("backend.entry.slack", "bring a Slack export in"),
    "demo": ("backend.entry.demo", "serve a small company whose members answer"),
}
"""Commands that live elsewhere, as `run(words) -> exit code`: a server that only serves does not import them."""


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; give its exit code."""
    given = list(sys.argv[1:] if words is None else words)
    if given and given[0] in DELEGATED:
        module, _ = DELEGATED[given[0]]
        return int(import_module(module).run(given))
    asked = _parser().parse_args(given)
    return int(asked.run(asked))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="atrium-server", description="The server of Atrium.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="serve a folder until a signal comes")
    _add_data(serve)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: only this computer)")
    serve.add_argument("--port", type=int, default=8440, help="port; 0 takes a free one (default: 8440)")
    serve.add_argument("--name", action="append", default=[], metavar="HOST", help="answer for this host name, too")
    serve.add_argument(
        "--origin", action="append", default=[], help="let web pages of this origin use the live channel"
    )
    serve.add_argument("--ready-file", type=Path, metavar="FILE", help="write the ready line here, too")
    serve.set_defaults(run=_serve)

    openapi = commands.add_parser("openapi", help="print the OpenAPI document")
    openapi.set_defaults(run=_openapi)

    doctor = commands.add_parser("doctor", help="look whether everything is in order; 0 when it is")
    _add_data(doctor)
    doctor.add_argument("--port", type=int, default=8440, help="the port that it should serve on")
    doctor.set_defaults(run=_doctor)

    epoch = commands.add_parser(
        "new-epoch", help="after a database was put back from a copy: make all clients start over"
    )
    _add_data(epoch)
    epoch.set_defaults(run=_new_epoch)

    for name, (_, words) in DELEGATED.items():
        commands.add_parser(name, help=words, add_help=False)
    return parser


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="where everything is kept")


def _serve(asked: argparse.Namespace) -> int:
    from backend.entry.migrate import FolderBusy
    from backend.entry.serve import print_ready, serve
    from backend.platform.settings import Settings

    settings = Settings(
        data=asked.data, host=asked.host, port=asked.port, hosts=tuple(asked.name), origins=tuple(asked.origin)
    )
    try:
        serve(settings, print_ready(asked.ready_file))
    except FolderBusy as error:
        print(f"Another server is running on {error}.", file=sys.stderr)
        return 3
    return 0


def _openapi(_asked: argparse.Namespace) -> int:
    from backend.entry.document import openapi_document

    print(json.dumps(openapi_document(), indent=2, ensure_ascii=False))
    return 0


def _doctor(asked: argparse.Namespace) -> int:
    from backend.entry.doctor import examine
    from backend.platform.settings import Settings

    findings = examine(Settings(data=asked.data, port=asked.port))
    for finding in findings:
        print(finding)
    return 0 if all(finding.good for finding in findings) else 1


def _new_epoch(asked: argparse.Namespace) -> int:
    from backend.entry.migrate import hold, open_database
    from backend.platform.settings import Settings
    from backend.realtime.epoch import renew_epoch

    settings = Settings(data=asked.data)
    with hold(settings.data / "server.lock"):
        database = open_database(settings)
        with database.transaction() as connection:
            print(json.dumps({"epoch": renew_epoch(connection, database.clock.now())}))
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
