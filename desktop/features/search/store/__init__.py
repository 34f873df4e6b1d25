"""What the cache finds: the index, and hits in their order."""

from desktop.features.search.store.finding import Finding
from desktop.features.search.store.index import SearchIndex
from desktop.features.search.store.store import SearchStore

__all__ = ["Finding", "SearchIndex", "SearchStore"]
