"""Why a command could not be done: one sentence for the operator, and an exit code."""

import errno
import json
import sqlite3
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from backend.platform.errors import Refusal


class Exit(IntEnum):
    """Exit codes; those above 63 are the ones of sysexits.h."""

    UNSOUND = 1
    REFUSED = 2
    BUSY = 3
    NO_DEMO = 4
    USAGE = 64
    NO_INPUT = 66
    FAULT = 70
    NO_PLACE = 73
    BROKEN_DISK = 74
    NEWER = 78
    STOPPED = 130


class CommandFailed(Exception):
    """A command cannot be done here; the text is a sentence for the operator."""

    code: Exit = Exit.USAGE


class FolderBusy(CommandFailed):
    """Another process holds this folder."""

    code = Exit.BUSY


class FolderMissing(CommandFailed):
    """There is no database in this folder, and the command makes none."""

    code = Exit.NO_INPUT


class SchemaUnknown(CommandFailed):
    """The database was written by a newer program."""

    code = Exit.NEWER


class NotListening(CommandFailed):
    """The server cannot listen where it should."""

    code = Exit.NO_PLACE


@dataclass(frozen=True, slots=True)
class Failure:
    """What is said and how the process ends. `answer` says a refusal again, for programs."""

    sentence: str
    code: int
    answer: str = ""


_BY_SQLITE: Final = {
    sqlite3.SQLITE_FULL: ("The disk is full.", Exit.BROKEN_DISK),
    sqlite3.SQLITE_IOERR: ("The disk cannot be read or written.", Exit.BROKEN_DISK),
    sqlite3.SQLITE_READONLY: ("The database cannot be written by this user.", Exit.NO_PLACE),
    sqlite3.SQLITE_CANTOPEN: ("The database cannot be opened or made by this user.", Exit.NO_PLACE),
    sqlite3.SQLITE_BUSY: ("Another process is writing into the database; try again.", Exit.BUSY),
    sqlite3.SQLITE_LOCKED: ("Another process is writing into the database; try again.", Exit.BUSY),
    sqlite3.SQLITE_CORRUPT: ("The database is damaged; `atrium-server doctor` says more.", Exit.BROKEN_DISK),
    sqlite3.SQLITE_NOTADB: ("The file atrium.db is not a database.", Exit.BROKEN_DISK),
}


def explain(error: BaseException, folder: Path | None) -> Failure:
    """Say why a command failed; what nobody has planned for is written down in `folder`."""
    match error:
        case CommandFailed():
            failure = Failure(str(error), error.code)
        case Refusal():
            failure = _explain_refusal(error)
        case KeyboardInterrupt():
            failure = Failure("Stopped.", Exit.STOPPED)
        case EOFError():
            failure = Failure("There is nobody to ask: give the password with --password-stdin.", Exit.USAGE)
        case UnicodeError():
            failure = Failure("What was given is not UTF-8.", Exit.USAGE)
        case OSError():
            failure = _explain_system(error)
        case _:
            failure = _explain_database(error) or _explain_defect(error, folder)
    return failure


def _explain_refusal(refusal: Refusal) -> Failure:
    said = (type(refusal).__doc__ or refusal.code).partition("\n")[0]
    answer = json.dumps({"code": refusal.code, "data": refusal.data})
    return Failure(f"{said} ({refusal.code})", Exit.REFUSED, answer)


def _explain_system(error: OSError) -> Failure:
    place = f"{error.filename}: t" if error.filename else "T"
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Failure(f"{place}he disk is full.", Exit.BROKEN_DISK)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Failure(f"{place}his user may not read or write here.", Exit.NO_PLACE)
        case errno.EEXIST | errno.ENOTDIR:
            return Failure(f"{place}his is a file, not a folder.", Exit.NO_PLACE)
        case _:
            return Failure(f"{place}he system says: {error.strerror or type(error).__name__}.", Exit.BROKEN_DISK)


def _explain_database(error: BaseException) -> Failure | None:
    cause = getattr(error, "orig", error)  # SQLAlchemy wraps what the driver raises
    code: int = getattr(cause, "sqlite_errorcode", 0) if isinstance(cause, sqlite3.Error) else 0
    known = _BY_SQLITE.get(code & 0xFF)
    return None if known is None else Failure(*known)


def _explain_defect(error: BaseException, folder: Path | None) -> Failure:
    from backend.entry.crash import write_report

    file = None if folder is None or not folder.is_dir() else write_report(folder / "crashes", error)
    where = f"; {file} says where" if file else ""
    return Failure(f"Atrium has a defect ({type(error).__name__}){where}.", Exit.FAULT)
