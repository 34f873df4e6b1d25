"""The whole of what one person sees (`GET /v1/snapshot`), from which a new client starts."""

from backend.contract.base import PersonId, Seq, Told
from backend.contract.directory import DirectorySnapshot
from backend.contract.messaging import ConversationSnapshot, PersonalSnapshot


class Snapshot(Told, frozen=True, kw_only=True):
    """Every stream of a person as state; `seq` is that of the person's own stream."""

    epoch: str
    level: int
    person: PersonId
    directory: DirectorySnapshot
    conversations: tuple[ConversationSnapshot, ...]
    seq: Seq
    personal: PersonalSnapshot = PersonalSnapshot()
