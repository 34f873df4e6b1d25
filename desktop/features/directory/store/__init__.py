"""The company as the cache knows it."""

from desktop.features.directory.store.room import DirectoryRoom
from desktop.features.directory.store.store import DirectoryStore
from desktop.features.directory.store.types import PersonRow

__all__ = ["DirectoryRoom", "DirectoryStore", "PersonRow"]
