"""Reviews: opened for a purpose and a while, every read with its entry in the audit log, in the same transaction."""

from backend.domains.supervision.service.reviews.accessing import (
    access_log,
    carry_telling,
    due_tellings,
    give_up_telling,
    next_telling,
)
from backend.domains.supervision.service.reviews.opening import (
    add_note,
    close_review,
    get_review,
    list_notes,
    list_reviews,
    open_review,
)
from backend.domains.supervision.service.reviews.reading import (
    check_file,
    export_review,
    read_file,
    read_page,
    read_versions,
    seek,
    settle_flag,
    show_found,
)
from backend.domains.supervision.service.reviews.seconding import answer_second, ask_second

__all__ = [
    "access_log",
    "add_note",
    "answer_second",
    "ask_second",
    "carry_telling",
    "check_file",
    "close_review",
    "due_tellings",
    "export_review",
    "get_review",
    "give_up_telling",
    "list_notes",
    "list_reviews",
    "next_telling",
    "open_review",
    "read_file",
    "read_page",
    "read_versions",
    "seek",
    "settle_flag",
    "show_found",
]
