"""What can be wrong with a cache file."""


class CacheUnreadable(Exception):
    """The file cannot be read with this key, or is damaged.

    What the server has comes back by a resync into a new file.
    Commands that were still waiting in this one cannot be saved.
    """


class CacheFull(Exception):
    """The disk took no more: the transaction was undone, nothing that was promised is lost."""


class BlobDamaged(Exception):
    """An encrypted file is not what was written: cut, changed, of another name or of another key."""
