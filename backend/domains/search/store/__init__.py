"""The index's SQL. Candidates come out of it, never messages."""

from backend.domains.search.store.documents import put_documents
from backend.domains.search.store.lookup import Candidate, find_candidates, find_slack
from backend.domains.search.store.progress import Progress, begin_progress, find_progress, progress_of, save_progress

__all__ = [
    "Candidate",
    "Progress",
    "begin_progress",
    "find_candidates",
    "find_progress",
    "find_slack",
    "progress_of",
    "put_documents",
    "save_progress",
]
