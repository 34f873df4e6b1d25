"""Every word and time of a message row."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.features.directory.presenter.words import DOT, clock_words, day_and_clock_words, fill, joined, number_words
from desktop.features.files.view.tiles import TileAction
from desktop.features.messaging.presenter.feed.rows import Acknowledgement, DeliveryState, FeedRow, Reaction, RowKind
from desktop.widgets.feed.text.spans import one_line

NAMED = 8
"""Names of a reaction's tooltip; the rest is counted."""


def day_words(day: date, today: date) -> str:
    """Write a day; the year only when it is another one."""
    if day.year == today.year:
        pattern = QCoreApplication.translate("Feed", "dddd d MMMM", "Qt date pattern of a day line")
    else:
        pattern = QCoreApplication.translate("Feed", "dddd d MMMM yyyy", "Qt date pattern of a day line")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


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
        DeliveryState.UPLOADING: QCoreApplication.translate("Feed", "Uploading"),
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
    """Write the status line of an own message: time and state."""
    if row.delivery is not None and row.delivery.state is DeliveryState.FAILED:
        return delivery_words(row)
    parts = [clock_words(row.at), delivery_words(row)]
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
    return f"{one_line(row.author.name, 80)}, {day_and_clock_words(row.at)}"


def author_tip(name: str) -> str:
    """Say where a name leads."""
    pattern = QCoreApplication.translate("Feed", "Profile of {name}")
    return fill(pattern, name=one_line(name, 80))


def quote_tip() -> str:
    """Say where a quote leads."""
    return QCoreApplication.translate("Feed", "Go to the quoted message")


def reaction_tip(reaction: Reaction) -> str:
    """Say who reacted, and what pressing does."""
    if reaction.mine:
        does = fill(QCoreApplication.translate("Feed", "Take back {emoji}"), emoji=reaction.emoji)
    else:
        does = fill(QCoreApplication.translate("Feed", "React with {emoji}"), emoji=reaction.emoji)
    return f"{_names(reaction)}{DOT}{does}" if reaction.names else does


def _names(reaction: Reaction) -> str:
    names = [one_line(name, 40) for name in reaction.names[:NAMED]]
    more = reaction.count - len(names)
    if more <= 0:
        return joined(names)
    others = QCoreApplication.translate("Feed", "%Ln others", "more people who reacted", more)
    return joined([*names, others])


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


def forward_words() -> str:
    """Offer to send it on."""
    return QCoreApplication.translate("Feed", "Forward (F)")


def history_tip() -> str:
    """Say where the word for an edited message leads."""
    return QCoreApplication.translate("Feed", "Show what it said before")


def short_day_words(day: date, today: date) -> str:
    """Write a day in few words; the year only when it is another one."""
    if day.year == today.year:
        pattern = QCoreApplication.translate("Feed", "d MMM", "Qt date pattern of a short day")
    else:
        pattern = QCoreApplication.translate("Feed", "d MMM yyyy", "Qt date pattern of a short day")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def forwarded_words(row: FeedRow, today: date) -> str:
    """Say who wrote what was forwarded, and when."""
    if row.forwarded is None:
        return ""
    pattern = QCoreApplication.translate("Feed", "Forwarded from {name}, {day}")
    day = short_day_words(row.forwarded.at.astimezone().date(), today)
    return fill(pattern, name=one_line(row.forwarded.author, 80), day=day)


def acknowledge_words() -> str:
    """Offer to say that one has taken note."""
    return QCoreApplication.translate("Feed", "Acknowledge")


def acknowledge_tip() -> str:
    """Say what acknowledging does."""
    return QCoreApplication.translate("Feed", "Say that you have taken note (A)")


def acknowledged_tip() -> str:
    """Say what pressing the count does."""
    return QCoreApplication.translate("Feed", "Show who has taken note")


def acknowledged_words(facts: Acknowledgement, *, mine: bool, direct: bool) -> str:
    """Say how many have taken note, the reader first."""
    if direct:
        return _acknowledged_by_one(facts, mine=mine)
    if facts.asked:
        pattern = QCoreApplication.translate("Feed", "{count} of {all} acknowledged")
        counted = fill(pattern, count=number_words(facts.count), all=number_words(facts.others))
    elif facts.count:
        counted = QCoreApplication.translate("Feed", "%Ln acknowledged", "how many have taken note", facts.count)
    else:
        return ""
    you = QCoreApplication.translate("Feed", "You acknowledged")
    return f"{you}{DOT}{counted}" if facts.mine else counted


def _acknowledged_by_one(facts: Acknowledgement, *, mine: bool) -> str:
    if facts.mine:
        return QCoreApplication.translate("Feed", "You acknowledged")
    if facts.count:
        return QCoreApplication.translate("Feed", "Acknowledged")
    return QCoreApplication.translate("Feed", "Not acknowledged yet") if facts.asked and mine else ""


def pinned_words() -> str:
    """Say that a message stays in sight for everybody."""
    return QCoreApplication.translate("Feed", "Pinned")


def saved_words() -> str:
    """Say that the reader keeps a message."""
    return QCoreApplication.translate("Feed", "Saved")


def tile_action_words(action: TileAction) -> str:
    """Name what the button of a file does."""
    return {
        TileAction.NONE: "",
        TileAction.FETCH: QCoreApplication.translate("Feed", "Download"),
        TileAction.CANCEL: QCoreApplication.translate("Feed", "Cancel"),
        TileAction.RETRY: QCoreApplication.translate("Feed", "Try again"),
    }[action]
