"""What the operator may choose."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """One server's settings. Without `database` it is SQLite in `data`."""

    data: Path
    host: str = "127.0.0.1"
    port: int = 8440
    database: str = ""
    hosts: tuple[str, ...] = ()
    """Host names that are answered beside this machine's own addresses; `*` answers all."""
    origins: tuple[str, ...] = ()
    """Origins of web pages that may open the live channel."""
    blobs: str = ""
    """Where files are kept, in fsspec's words (`s3://bucket/folder`); without it in `data`."""
    checkpoints: tuple[str, ...] = ()
    """Where checkpoints of the audit log go: folders in fsspec's words or `mailto:`; without one, in `data`."""
    readers: int = 2

    @property
    def database_file(self) -> Path:
        """The SQLite file."""
        return self.data / "atrium.db"

    @property
    def database_url(self) -> str:
        """The database in SQLAlchemy's words."""
        return self.database or f"sqlite+pysqlite:///{self.database_file.as_posix()}"

    @property
    def checkpoint_places(self) -> tuple[str, ...]:
        """Where checkpoints go."""
        return self.checkpoints or ((self.data / "checkpoints").as_posix(),)

    @property
    def crashes(self) -> Path:
        """Where crash reports go."""
        return self.data / "crashes"
