"""Searching's verbs. Each runs inside one unit of work; nobody commits here."""

from backend.domains.search.service.indexing import behind, catch_up, index_conversation, lags
from backend.domains.search.service.searching import search

__all__ = ["behind", "catch_up", "index_conversation", "lags", "search"]
