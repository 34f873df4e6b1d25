"""A row as it is read out: who, time, text, files, state."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.features.directory.presenter.words import clock_words, fill
from desktop.features.files.view.tiles import tile_words
from desktop.features.messaging.presenter.feed.rows import FeedRow, RowKind
from desktop.features.messaging.view.feed import words
from desktop.features.messaging.view.feed.tiles import FilesOnShow
from desktop.widgets.feed.text.spans import one_line

SPOKEN_CHARS = 2000


def spoken_words(row: FeedRow, today: date, files: FilesOnShow) -> str:
    """Read a row out in one sentence."""
    parts: list[str] = []
    if row.day is not None:
        parts.append(words.day_words(row.day, today))
    if row.unread:
        parts.append(words.new_words())
    if row.kind is RowKind.MESSAGE:
        parts += _message(row, today, files)
    else:
        parts += [words.system_words(row), clock_words(row.at)]
    return ", ".join(part for part in parts if part)


def _message(row: FeedRow, today: date, files: FilesOnShow) -> list[str]:
    you = QCoreApplication.translate("Feed", "You")
    who = you if row.is_mine else one_line(row.author.name, 80)
    parts = [who, words.customer_words() if row.author.external else "", clock_words(row.at)]
    parts += [words.forwarded_words(row, today), _answered(row)]
    parts.append(one_line(row.marked.text, SPOKEN_CHARS))
    offline = files.is_offline()
    parts += [tile_words(file, files.state(file), offline=offline) for file in row.files]
    if row.acknowledgement is not None:
        parts.append(words.acknowledged_words(row.acknowledgement, mine=row.is_mine, direct=row.direct))
    parts += [f"{reaction.emoji} {reaction.count}" for reaction in row.reactions]
    parts += [words.pinned_words() if row.pinned else "", words.saved_words() if row.saved else ""]
    parts += [words.edited_words() if row.edited else "", words.delivery_words(row)]
    return parts


def _answered(row: FeedRow) -> str:
    if row.quote is None:
        return ""
    pattern = QCoreApplication.translate("Feed", "answers {name}: {text}")
    file = row.quote.file.name if row.quote.file is not None else ""
    quoted = words.gone_words() if row.quote.text is None else row.quote.text or one_line(file, 80)
    return fill(pattern, name=row.quote.author, text=quoted)
