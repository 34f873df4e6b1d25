"""What the room of files refuses."""

from backend.platform.errors import Refusal


class FileNotFound(Refusal):
    """There is no such file, or not for this person: the answer is the same."""

    code = "files.not_found"
    status = 404


class FileExists(Refusal):
    """The id of a new upload is taken, by another file."""

    code = "files.exists"


class NotWhole(Refusal):
    """Of the file `file` only `received` bytes are here."""

    code = "files.not_whole"


class WrongOffset(Refusal):
    """The next piece begins at `received`."""

    code = "files.wrong_offset"


class Damaged(Refusal):
    """What arrived is not what was announced: the upload starts over."""

    code = "files.damaged"


class AlreadySent(Refusal):
    """A message carries the file: it is not withdrawn any more."""

    code = "files.already_sent"


class TooManyUnsent(Refusal):
    """A person has at most `limit` files that no message carries."""

    code = "files.too_many_unsent"


class TooMuchUnsent(Refusal):
    """A person's files that no message carries have at most `limit_bytes` together."""

    code = "files.too_much_unsent"


class NoSpace(Refusal):
    """The server has no room for the file."""

    code = "files.no_space"
    status = 507
