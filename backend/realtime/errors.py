"""Refusals of the sync."""

from backend.platform.errors import Refusal


class CommandReused(Refusal):
    """The command's id was used before, for something else."""

    code = "sync.command_reused"


class CommandUnknown(Refusal):
    """The server does not know this kind of command; `kind` names it."""

    code = "sync.command_unknown"
    status = 400


class CursorTooNew(Refusal):
    """The stream does not reach as far as the reader says; `head` is its end."""

    code = "sync.cursor_too_new"
