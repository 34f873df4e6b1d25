"""Every word and time of a message row."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.features.directory.presenter.words import fill
from desktop.features.messaging.presenter.rows import DeliveryState, FeedRow, RowKind
from desktop.widgets.feed.text.spans import one_line

SPOKEN_CHARS = 2000
DOT = " · "


def time_words(at: datetime) -> str:
    """Write a time of day."""
    return QLocale().toString(QTime(at.hour, at.minute), "HH:mm")


def day_words(day: date, today: date) -> str:
    """Write a day; the year only when it is another one."""
    if day.year == today.year:
        pattern = QCoreApplication.translate("Feed", "dddd d MMMM", "Qt date pattern of a day line")
    else:
        pattern = QCoreApplication.translate("Feed", "dddd d MMMM yyyy", "Qt date pattern of a day line")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def stamp_words(at: datetime) -> str:
    """Write day and time for a copied message."""
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    return f"{day} {time_words(at)}"


def edited_words() -> str:
    """Say that the text is not the first one."""
    return QCoreApplication.translate("Feed", "edited")


def new_words() -> str:
    """Name the unread line."""
    return QCoreApplication.translate("Feed", "New", "line above the first unread message")


def customer_words() -> str:
    """Name people from outside."""
    return QCoreApplication.translate("Feed", "Customer")


def more_words(*, expanded: bool) -> str:
    """Offer the rest of a long message, or to fold it."""
    if expanded:
        return QCoreApplication.translate("Feed", "Show less")
    return QCoreApplication.translate("Feed", "Show more")


def retry_words() -> str:
    """Offer to send once more."""
    return QCoreApplication.translate("Feed", "Retry")


def delete_words() -> str:
    """Offer to throw away what was not sent."""
    return QCoreApplication.translate("Feed", "Delete")


def write_again_words() -> str:
    """Offer to write a recalled message again."""
    return QCoreApplication.translate("Feed", "Write again")


def gone_words() -> str:
    """Say that a quoted message cannot be shown."""
    return QCoreApplication.translate("Feed", "This message is no longer available")


def delivery_words(row: FeedRow) -> str:
    """Say how far an own message has come."""
    delivery = row.delivery
    if delivery is None:
        return ""
    words = {
        DeliveryState.SENDING: QCoreApplication.translate("Feed", "Sending"),
        DeliveryState.SENT: QCoreApplication.translate("Feed", "Sent"),
        DeliveryState.WAITING: QCoreApplication.translate("Feed", "Waiting to send"),
        DeliveryState.FAILED: delivery.reason or QCoreApplication.translate("Feed", "Not sent."),
        DeliveryState.HELD: delivery.reason or QCoreApplication.translate("Feed", "Held"),
        DeliveryState.READ: QCoreApplication.translate("Feed", "Read"),
    }[delivery.state]
    if delivery.state is DeliveryState.READ and not row.direct:
        pattern = QCoreApplication.translate("Feed", "Read by {read} of {all}")
        words = fill(pattern, read=str(delivery.read_by), all=str(delivery.readers))
    return one_line(words)


def status_words(row: FeedRow) -> str:
    """Write the status line of an own message: time, state, edited."""
    if row.delivery is not None and row.delivery.state is DeliveryState.FAILED:
        return delivery_words(row)
    parts = [time_words(row.at), delivery_words(row), edited_words() if row.edited else ""]
    return DOT.join(part for part in parts if part)


def recalled_words(row: FeedRow) -> str:
    """Say whose message is gone."""
    if row.is_mine:
        return QCoreApplication.translate("Feed", "You recalled a message")
    pattern = QCoreApplication.translate("Feed", "{name} recalled a message")
    return fill(pattern, name=one_line(row.author.name, 80))


def system_words(row: FeedRow) -> str:
    """Write the line of a row that is no message."""
    if row.kind is RowKind.RECALLED:
        return recalled_words(row)
    return one_line(row.system.text) if row.system is not None else ""


def caption_words(row: FeedRow) -> str:
    """Say who and when, above a copied message."""
    return f"{one_line(row.author.name, 80)}, {stamp_words(row.at)}"


def spoken_words(row: FeedRow, today: date) -> str:
    """Read a row out: who, time, text, state."""
    parts: list[str] = []
    if row.day is not None:
        parts.append(day_words(row.day, today))
    if row.unread:
        parts.append(new_words())
    if row.kind is RowKind.MESSAGE:
        parts += _spoken_message(row)
    else:
        parts += [system_words(row), time_words(row.at)]
    return ", ".join(part for part in parts if part)


def _spoken_message(row: FeedRow) -> list[str]:
    you = QCoreApplication.translate("Feed", "You")
    who = you if row.is_mine else one_line(row.author.name, 80)
    parts = [who, customer_words() if row.author.external else "", time_words(row.at)]
    if row.quote is not None:
        pattern = QCoreApplication.translate("Feed", "answers {name}: {text}")
        quoted = gone_words() if row.quote.text is None else row.quote.text
        parts.append(fill(pattern, name=row.quote.author, text=quoted))
    parts.append(one_line(row.text, SPOKEN_CHARS))
    parts += [f"{reaction.emoji} {reaction.count}" for reaction in row.reactions]
    parts += [edited_words() if row.edited else "", delivery_words(row)]
    return parts


def author_tip(name: str) -> str:
    """Say where a name leads."""
    pattern = QCoreApplication.translate("Feed", "Profile of {name}")
    return fill(pattern, name=one_line(name, 80))


def quote_tip() -> str:
    """Say where a quote leads."""
    return QCoreApplication.translate("Feed", "Go to the quoted message")


def reaction_tip(emoji: str, *, mine: bool) -> str:
    """Say what pressing a reaction does."""
    if mine:
        return fill(QCoreApplication.translate("Feed", "Take back {emoji}"), emoji=emoji)
    return fill(QCoreApplication.translate("Feed", "React with {emoji}"), emoji=emoji)


def react_words() -> str:
    """Offer another reaction."""
    return QCoreApplication.translate("Feed", "Add a reaction")


def reply_words() -> str:
    """Offer to answer."""
    return QCoreApplication.translate("Feed", "Reply (R)")


def tools_words() -> str:
    """Offer everything else."""
    return QCoreApplication.translate("Feed", "More actions")


def readers_tip() -> str:
    """Say what pressing the status does."""
    return QCoreApplication.translate("Feed", "Show who has read this")
