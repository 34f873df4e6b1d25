"""What can be wrong with a cache file."""


class CacheUnreadable(Exception):
    """The file cannot be read with this key, or is damaged.

    What the server has comes back by a resync into a new file; commands that were still waiting in this one cannot be saved.
    """
