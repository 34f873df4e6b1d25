"""What takes several units of work, the disk and time between them: bringing files in, and clearing up."""

from backend.domains.files.jobs.sweeps import sweep
from backend.domains.files.jobs.uploads import begin, receive, withdraw

__all__ = ["begin", "receive", "sweep", "withdraw"]
