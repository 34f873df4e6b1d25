"""Words for every planned no: what is, what it means, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.features.directory.presenter.words import clock_words, date_words, fill

DISK_FULL: Final = "cache.full"
_WORDS: Final[dict[str, object]] = {
    DISK_FULL: QT_TRANSLATE_NOOP("Refusals", "The disk is full. Your text stays here: make room, then try again."),
    "outbox.unsayable": QT_TRANSLATE_NOOP(
        "Refusals", "This is too long or has characters that cannot be sent. Change it and try again."
    ),
    "outbox.unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "This version of Atrium cannot read what was to be sent. Update Atrium, or discard it."
    ),
    "auth.sign_in_needed": QT_TRANSLATE_NOOP("Refusals", "You are signed out here. Sign in again."),
    "auth.forbidden": QT_TRANSLATE_NOOP("Refusals", "You may not do this. Ask the owner of the company."),
    "request.malformed": QT_TRANSLATE_NOOP(
        "Refusals", "The server did not understand this. Update Atrium and try again."
    ),
    "request.not_found": QT_TRANSLATE_NOOP("Refusals", "This does not exist any more, or it is not for you."),
    "request.method_not_allowed": QT_TRANSLATE_NOOP(
        "Refusals", "The server cannot do this. Update Atrium and try again."
    ),
    "request.too_slow": QT_TRANSLATE_NOOP("Refusals", "The connection was too slow. Try again."),
    "request.too_large": QT_TRANSLATE_NOOP("Refusals", "This is too large for the server. Send less at once."),
    "request.wrong_host": QT_TRANSLATE_NOOP(
        "Refusals", "The server does not answer to this address. Check the address."
    ),
    "request.too_many": QT_TRANSLATE_NOOP("Refusals", "Too many tries. Wait {seconds} s, then try again."),
    "server.unavailable": QT_TRANSLATE_NOOP("Refusals", "The server cannot answer now. Try again in a moment."),
    "server.fault": QT_TRANSLATE_NOOP(
        "Refusals", "The server has a defect and wrote a report. Tell whoever runs the server."
    ),
    "sync.command_reused": QT_TRANSLATE_NOOP(
        "Refusals", "The server has something else under this number. Write it again."
    ),
    "sync.command_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "The server cannot do this yet. Ask for an update of the server."
    ),
    "sync.cursor_too_old": QT_TRANSLATE_NOOP("Refusals", "This computer was away for long. Everything is loaded anew."),
    "sync.cursor_too_new": QT_TRANSLATE_NOOP("Refusals", "The server was set back. Everything is loaded anew."),
    "directory.wrong_credentials": QT_TRANSLATE_NOOP("Refusals", "E-mail or password is wrong."),
    "directory.wrong_password": QT_TRANSLATE_NOOP("Refusals", "The old password is wrong."),
    "directory.company_needed": QT_TRANSLATE_NOOP("Refusals", "This server has several companies. Choose yours."),
    "directory.person_not_found": QT_TRANSLATE_NOOP("Refusals", "This person is not in the company."),
    "directory.person_has_left": QT_TRANSLATE_NOOP("Refusals", "This person has left the company."),
    "directory.department_not_found": QT_TRANSLATE_NOOP("Refusals", "This department does not exist any more."),
    "directory.department_in_use": QT_TRANSLATE_NOOP(
        "Refusals", "The department still has people or parts. Move them first."
    ),
    "directory.department_cycle": QT_TRANSLATE_NOOP("Refusals", "A department cannot be a part of itself."),
    "directory.manager_cycle": QT_TRANSLATE_NOOP("Refusals", "Nobody reports to themselves. Choose another manager."),
    "directory.grant_too_high": QT_TRANSLATE_NOOP("Refusals", "You cannot give a rank or a duty that you do not hold."),
    "directory.last_owner": QT_TRANSLATE_NOOP("Refusals", "The company keeps one owner. Name another owner first."),
    "directory.email_taken": QT_TRANSLATE_NOOP("Refusals", "Somebody here already has this e-mail address."),
    "directory.name_unsafe": QT_TRANSLATE_NOOP("Refusals", "The name has hidden characters. Type it by hand."),
    "directory.name_mixed": QT_TRANSLATE_NOOP(
        "Refusals", "The name mixes letters of different scripts. Use one script."
    ),
    "directory.name_looks_alike": QT_TRANSLATE_NOOP(
        "Refusals", "The name looks like that of a colleague. Make it different."
    ),
    "directory.time_zone_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "The server does not know this time zone. Choose one of the list."
    ),
    "directory.session_not_found": QT_TRANSLATE_NOOP("Refusals", "This device is signed out already."),
    "directory.invite_not_found": QT_TRANSLATE_NOOP(
        "Refusals", "This invite is used, withdrawn or over. Ask for a new one."
    ),
    "messaging.conversation_not_found": QT_TRANSLATE_NOOP("Refusals", "You are not in this chat any more."),
    "messaging.conversation_exists": QT_TRANSLATE_NOOP("Refusals", "This group already exists."),
    "messaging.not_a_group": QT_TRANSLATE_NOOP("Refusals", "This chat is between two people. Open a group instead."),
    "messaging.not_group_owner": QT_TRANSLATE_NOOP("Refusals", "Only the owner of the group may do this."),
    "messaging.group_full": QT_TRANSLATE_NOOP("Refusals", "The group is full: {limit} people at most."),
    "messaging.not_a_member": QT_TRANSLATE_NOOP("Refusals", "This person is not in the chat."),
    "messaging.only_oneself": QT_TRANSLATE_NOOP("Refusals", "Choose somebody else to talk to."),
    "messaging.message_not_found": QT_TRANSLATE_NOOP("Refusals", "This message is no longer available."),
    "messaging.not_the_author": QT_TRANSLATE_NOOP("Refusals", "Only who wrote a message may change it."),
    "messaging.edit_window_over": QT_TRANSLATE_NOOP("Refusals", "Too late to edit: that ended {closed_at}."),
    "messaging.recall_window_over": QT_TRANSLATE_NOOP("Refusals", "Too late to recall: that ended {closed_at}."),
    "messaging.already_recalled": QT_TRANSLATE_NOOP("Refusals", "The message was already recalled."),
    "messaging.system_line": QT_TRANSLATE_NOOP("Refusals", "System messages cannot be changed."),
    "messaging.mention_misplaced": QT_TRANSLATE_NOOP("Refusals", "A mention is in the wrong place. Write it again."),
    "messaging.mention_not_a_member": QT_TRANSLATE_NOOP(
        "Refusals", "Somebody you mention is not in the chat. Add them first."
    ),
    "messaging.reply_not_visible": QT_TRANSLATE_NOOP("Refusals", "The message you answer is no longer there."),
    "messaging.too_many_reactions": QT_TRANSLATE_NOOP("Refusals", "A message has {limit} kinds of reactions at most."),
}


def known_codes() -> frozenset[str]:
    """List the codes that have words of their own."""
    return frozenset(_WORDS)


def refusal_words(code: str, data: Mapping[str, Any] | None = None) -> str:
    """Say a refusal in the reader's language; one that is not known is named by its code."""
    source = _WORDS.get(code)
    if source is None:
        pattern = QCoreApplication.translate("Refusals", "The server refused this ({code}).")
        return fill(pattern, code=code)
    values = {name: _plain(value) for name, value in (data or {}).items()}
    values.setdefault("seconds", str(_seconds(values.get("retry_after_ms"))))
    if "closed_at" in values:
        values["closed_at"] = _moment(values["closed_at"])
    return fill(QCoreApplication.translate("Refusals", str(source)), **values)


def _plain(value: Any) -> str:  # noqa: ANN401 - any JSON value, decoded or raw
    if isinstance(value, msgspec.Raw | bytes):
        value = msgspec.json.decode(value)
    return str(value)


def _seconds(milliseconds: str | None) -> int:
    return max(1, -(-int(milliseconds) // 1000)) if milliseconds is not None and milliseconds.isdecimal() else 1


def _moment(text: str) -> str:
    try:
        at = datetime.fromisoformat(text).astimezone()
    except ValueError:
        return text
    return f"{date_words(at.date(), datetime.now().astimezone().date())} {clock_words(at)}"
