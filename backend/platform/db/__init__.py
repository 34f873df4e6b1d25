"""The database: one writer with group commit, a few readers, column types, prepared statements.

Tables are SQLAlchemy Core tables on `metadata`: the server starts without the ORM.
"""

from backend.platform.db.columns import JsonBytes, Uid, UtcDateTime, metadata, word
from backend.platform.db.database import Database
from backend.platform.db.prepared import Prepared
from backend.platform.db.triggers import add_triggers

__all__ = ["Database", "JsonBytes", "Prepared", "Uid", "UtcDateTime", "add_triggers", "metadata", "word"]
