"""What there is to compare files with: Starlette that takes pieces and gives files, and asks nobody about it."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route


def application(folder: Path) -> Starlette:
    """Keep files in a folder: a piece is durable when it is answered, as in Atrium."""

    def path(request: Request) -> Path:
        return folder / str(request.path_params["file"])

    def write(file: Path, offset: int, data: bytes) -> None:
        with os.fdopen(os.open(file, os.O_RDWR | os.O_CREAT), "r+b") as writing:
            writing.seek(offset)
            writing.write(data)
            writing.flush()
            os.fsync(writing.fileno())

    async def put(request: Request) -> Response:
        await asyncio.to_thread(write, path(request), int(request.query_params["offset"]), await request.body())
        return JSONResponse({})

    async def get(request: Request) -> Response:
        return FileResponse(path(request))

    return Starlette(routes=[Route("/{file}", put, methods=["PUT"]), Route("/{file}", get)])


def serve(folder: Path, port_file: Path) -> None:
    """Serve until somebody ends it."""

    async def run() -> None:
        config = uvicorn.Config(application(folder), host="127.0.0.1", port=0, log_level="error", lifespan="off")
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve())
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        port_file.write_text(str(server.servers[0].sockets[0].getsockname()[1]))  # noqa: ASYNC240 - once
        await task

    try:
        import uvloop
    except ImportError:
        asyncio.run(run())
    else:
        uvloop.run(run())


if __name__ == "__main__":
    serve(Path(sys.argv[1]), Path(sys.argv[2]))
