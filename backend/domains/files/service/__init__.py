"""The verbs of the room of files. Each runs inside one unit of work; nobody commits here."""

from backend.domains.files.service.sweeping import ended_uploads, forget_unwanted, old_since, unknown_contents
from backend.domains.files.service.taking import files_of, hold_files, let_files_go, take_files, thumbnail_media
from backend.domains.files.service.uploading import (
    begin_upload,
    complete_upload,
    note_received,
    own_upload,
    start_over,
    told,
    withdraw_upload,
)

__all__ = [
    "begin_upload",
    "complete_upload",
    "ended_uploads",
    "files_of",
    "forget_unwanted",
    "hold_files",
    "let_files_go",
    "note_received",
    "old_since",
    "own_upload",
    "start_over",
    "take_files",
    "thumbnail_media",
    "told",
    "unknown_contents",
    "withdraw_upload",
]
