"""What becomes of each entry of an export: a message, a notice, or nothing for a reason. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from backend.contract.base import MESSAGE_CHARACTERS, NAME_CHARACTERS
from backend.contract.messaging import NoticeKind
from backend.imports.slack.markup import Marked, Names, Plain, read_text, unescape
from backend.imports.slack.shapes import SlackFile, SlackMessage, SlackProfile, SlackReaction, SlackUser
from backend.imports.slack.shortcodes import find_emoji

REACTION_KINDS: Final = 20
REACTION_CHARACTERS: Final = 32

_NOTICES: Final = {
    "channel_join": NoticeKind.JOINED,
    "group_join": NoticeKind.JOINED,
    "mpim_join": NoticeKind.JOINED,
    "channel_leave": NoticeKind.LEFT,
    "group_leave": NoticeKind.LEFT,
    "mpim_leave": NoticeKind.LEFT,
    "channel_name": NoticeKind.RENAMED,
    "group_name": NoticeKind.RENAMED,
}
_TALK: Final = {
    *(f"{room}_{what}" for room in ("channel", "group") for what in ("topic", "purpose", "archive", "unarchive")),
    "bot_message",
    "file_comment",
    "file_mention",
    "file_share",
    "me_message",
    "pinned_item",
    "reminder_add",
    "slackbot_response",
    "thread_broadcast",
}
_ECHOES: Final = {"reply_broadcast", "message_replied", "message_changed", "message_deleted"}
"""Entries that only point at another one."""


class Reason(StrEnum):
    """Why an entry did not come in."""

    BROKEN = "broken"
    NO_TIME = "no_time"
    NO_AUTHOR = "no_author"
    EMPTY = "empty"
    ECHO = "echo"
    NOT_A_MESSAGE = "not_a_message"


@dataclass(frozen=True, slots=True)
class Author:
    """A writer by key in the export, and the name to use if no list has them."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A message as it will be written; people are keys of the export, `thread` is the first message's `ts`."""

    key: str
    author: Author
    at: datetime
    text: str = ""
    mentions: tuple[Marked, ...] = ()
    thread: str | None = None
    edited_at: datetime | None = None
    recalled: bool = False
    reactions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    notice: NoticeKind | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """The messages that an entry becomes (several when it is too long), and what was lost on the way."""

    entries: tuple[Entry, ...] = ()
    skipped: Reason | None = None
    unknown_subtype: str | None = None
    files: int = 0
    unknown_people: tuple[str, ...] = ()
    unknown_emoji: tuple[str, ...] = ()
    reactions_left_out: int = 0


def plan_message(said: SlackMessage, names: Names) -> Planned:
    """Decide what becomes of one entry."""
    at, author = find_moment(said.ts), _author(said)
    reason = _reason_to_skip(said, at, author)
    if reason or at is None or author is None:
        return Planned(skipped=reason)
    entry = Entry(key=said.ts, author=author, at=at)
    if said.subtype in _NOTICES:
        title = one_line(unescape(said.name or ""))
        return Planned((replace(entry, notice=_NOTICES[said.subtype], title=title),))
    if said.subtype == "tombstone":
        return Planned((replace(entry, recalled=True),))
    return _plan_talk(said, entry, names)


def find_moment(ts: str) -> datetime | None:
    """Read `1494517568.512661`: seconds since 1970 with microseconds, exactly."""
    seconds, _, fraction = ts.partition(".")
    if not (seconds.isdecimal() and len(seconds) <= 11 and (fraction.isdecimal() or not fraction)):
        return None
    try:
        start = datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return start + timedelta(microseconds=int(fraction[:6].ljust(6, "0")))


def one_line(text: str, limit: int = NAME_CHARACTERS) -> str:
    """Make a name or title of any text: one line, within the limit."""
    return " ".join(text.replace("\x00", "").split())[:limit].rstrip()


def name_of(user: SlackUser) -> str:
    """Choose the name that colleagues know: the real one, else what is displayed, else the account's."""
    profile = user.profile
    names = (profile.real_name, user.real_name, profile.display_name, user.name)
    return next((line for name in names if (line := one_line(unescape(name or "")))), user.id)


def other_name_of(user: SlackUser) -> str:
    """Give the displayed name where it says something else than the name."""
    shown = one_line(unescape(user.profile.display_name or ""))
    return "" if shown.casefold() == name_of(user).casefold() else shown


def split_text(plain: Plain, limit: int = MESSAGE_CHARACTERS) -> Iterator[tuple[str, tuple[Marked, ...]]]:
    """Cut a text that is too long at the last line or word that fits; mentions move along, a cut one is dropped."""
    start = 0
    text = plain.text
    while len(text) - start > limit:
        window = text[start : start + limit]
        cut = max(window.rfind("\n"), window.rfind(" "))
        end = start + (cut if cut > limit // 2 else limit)
        yield from _part(plain, start, end)
        start = end
    yield from _part(plain, start, len(text))


def _part(plain: Plain, start: int, end: int) -> Iterator[tuple[str, tuple[Marked, ...]]]:
    text = plain.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    if text:
        inside = [one for one in plain.mentions if start <= one.start and one.start + one.length <= start + len(text)]
        yield text, tuple(replace(one, start=one.start - start) for one in inside)


def _reason_to_skip(said: SlackMessage, at: datetime | None, author: Author | None) -> Reason | None:
    if said.type != "message":
        return Reason.NOT_A_MESSAGE
    if said.subtype in _ECHOES:
        return Reason.ECHO
    if at is None:
        return Reason.NO_TIME
    return Reason.NO_AUTHOR if author is None else None


def _author(said: SlackMessage) -> Author | None:
    if key := said.user or (said.comment.user if said.comment else None):
        return Author(key, _profile_name(said.user_profile) or key)
    name = one_line(unescape(said.username or _profile_name(said.bot_profile)))
    if said.bot_id or name:
        return Author(said.bot_id or f"bot:{name}", name or said.bot_id or "")
    return None


def _profile_name(profile: SlackProfile | None) -> str:
    names = (profile.real_name, profile.display_name, profile.name) if profile else ()
    return next((line for name in names if (line := one_line(unescape(name or "")))), "")


def _thread(said: SlackMessage) -> str | None:
    return said.thread_ts if said.thread_ts != said.ts else None


def _plan_talk(said: SlackMessage, entry: Entry, names: Names) -> Planned:
    plain = read_text(said.text or "", names)
    if not plain.text:
        plain = read_text(_cards(said), names)
    files = said.files or ((said.file,) if said.file else ())
    plain = replace(plain, text="\n".join(filter(None, (plain.text, *map(_file_line, files)))))
    parts = list(split_text(plain))
    strange = said.subtype if said.subtype and said.subtype not in _TALK else None
    if not parts:
        return Planned(skipped=Reason.EMPTY, unknown_subtype=strange)
    reactions, left_out, unknown_emoji = _reactions(said.reactions or ())
    first = replace(
        entry,
        thread=_thread(said),
        edited_at=find_moment(said.edited.ts) if said.edited else None,
        reactions=reactions,
    )
    entries = [replace(first, text=parts[0][0], mentions=parts[0][1])]
    entries += [
        replace(entry, key=f"{entry.key}/{place}", text=text, mentions=mentions)
        for place, (text, mentions) in enumerate(parts[1:], start=2)
    ]
    return Planned(
        tuple(entries),
        unknown_subtype=strange,
        files=len(files),
        unknown_people=plain.unknown_people,
        unknown_emoji=plain.unknown_emoji + unknown_emoji,
        reactions_left_out=left_out,
    )


def _cards(said: SlackMessage) -> str:
    """Say what a bot's cards say, when the message itself says nothing."""
    cards = [
        "\n".join(filter(None, (card.pretext, card.title, card.text))) or card.fallback
        for card in said.attachments or ()
    ]
    return "\n".join(filter(None, cards))


def _file_line(file: SlackFile) -> str:
    name = one_line(unescape(file.title or file.name or "")) or "?"
    return f"\N{PAPERCLIP} {name} (file not imported)"


def _reactions(
    given: tuple[SlackReaction, ...],
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], int, tuple[str, ...]]:
    """Translate reactions; a firm's own emoji stays a shortcode. Tones of one emoji stay apart, as they are typed."""
    kept: dict[str, tuple[str, ...]] = {}
    left_out = 0
    unknown: list[str] = []
    for reaction in given:
        shown = find_emoji(reaction.name)
        if shown is None:
            shown = f":{reaction.name}:"
            unknown.append(reaction.name)
        fits = len(shown) <= REACTION_CHARACTERS and not any(c <= " " or c == "\x7f" for c in shown)
        if not fits or (shown not in kept and len(kept) == REACTION_KINDS):
            left_out += 1
            continue
        kept[shown] = tuple(dict.fromkeys(kept.get(shown, ()) + reaction.users))
    return tuple(kept.items()), left_out, tuple(unknown)
