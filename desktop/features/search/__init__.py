"""Searching: an index of the cache, the words of a query, and the views of what was found."""
