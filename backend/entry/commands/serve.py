"""`atrium-server serve`: serves a folder until a signal comes."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from backend.entry.serve import print_ready, serve
from backend.platform.settings import Settings


def run(words: Sequence[str]) -> int:
    """Run the command; give its exit code."""
    parser = argparse.ArgumentParser(
        prog="atrium-server serve", description="Serve a folder until a signal comes; made where there is none."
    )
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="where everything is kept")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: only this computer)")
    parser.add_argument("--port", type=int, default=8440, help="port; 0 takes a free one (default: 8440)")
    parser.add_argument("--name", action="append", default=[], metavar="HOST", help="answer for this host name, too")
    parser.add_argument("--origin", action="append", default=[], help="let web pages of this origin open live channels")
    parser.add_argument("--blobs", default="", metavar="URL", help="keep files here (s3://bucket/folder)")
    parser.add_argument(
        "--checkpoints",
        action="append",
        default=[],
        metavar="WHERE",
        help="put the audit log's checkpoints here, too: a folder, s3://..., mailto:... (default: DATA/checkpoints)",
    )
    parser.add_argument("--ready-file", type=Path, metavar="FILE", help="write the ready line here, too")
    asked = parser.parse_args(list(words)[1:])
    settings = Settings(
        data=asked.data,
        host=asked.host,
        port=asked.port,
        hosts=tuple(asked.name),
        origins=tuple(asked.origin),
        blobs=asked.blobs,
        checkpoints=tuple(asked.checkpoints),
    )
    serve(settings, print_ready(asked.ready_file))
    return 0
