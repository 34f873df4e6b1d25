"""Searching: what is looked for, and what was found."""

from typing import Annotated, Final

import msgspec

from backend.contract.base import Asked, ConversationId, Moment, Number, PersonId, Told
from backend.contract.messaging import Message

SEARCH_PHRASES: Final = 16
PHRASE_CHARACTERS: Final = 200
SEARCH_HITS: Final = 50

Phrase = Annotated[
    str, msgspec.Meta(min_length=1, max_length=PHRASE_CHARACTERS, pattern=r"\A(?=[^\x00]*[^\x00\s])[^\x00]*\Z")
]
"""A word or a phrase as a person wrote it; what counts as the same is in `backend.contract.matching`."""


class Place(Asked, frozen=True, kw_only=True):
    """Where a page of hits ended: the last hit of it."""

    conversation: ConversationId
    number: Number
    at: Moment


class Search(Asked, frozen=True, kw_only=True):
    """`POST /v1/search`: messages that one sees and that all of this holds for, the newest first.

    `phrases` are all in the text or in a file's name, none of `without` is. People and conversations are named by
    id, several mean any of them. `since` is the first moment, `until` the first that is too late. `unread`: after
    one's own read position, and not one's own. `after` is where the page before ended.
    """

    phrases: Annotated[tuple[Phrase, ...], msgspec.Meta(max_length=SEARCH_PHRASES)] = ()
    without: Annotated[tuple[Phrase, ...], msgspec.Meta(max_length=SEARCH_PHRASES)] = ()
    authors: Annotated[tuple[PersonId, ...], msgspec.Meta(max_length=100)] = ()
    conversations: Annotated[tuple[ConversationId, ...], msgspec.Meta(max_length=100)] = ()
    since: Moment | None = None
    until: Moment | None = None
    has_file: bool = False
    unread: bool = False
    limit: Annotated[int, msgspec.Meta(ge=1, le=SEARCH_HITS)] = SEARCH_HITS
    after: Place | None = None


class Hit(Told, frozen=True, kw_only=True):
    """A message that was found."""

    conversation: ConversationId
    message: Message


class Found(Told, frozen=True, kw_only=True):
    """A page of hits; `more` tells whether there may be another.

    `reached` is there when the time for one answer was up: everything from that moment on was looked at, and the same
    search with it as `until` goes on.
    """

    hits: tuple[Hit, ...]
    more: bool = False
    reached: Moment | None = None
