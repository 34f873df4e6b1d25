"""Words for every planned no: what is, what it means, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.features.directory.presenter.words import clock_words, date_words, fill

DISK_FULL: Final = "cache.full"
NO_ROOM: Final = "files.disk_full"
_WORDS: Final[dict[str, object]] = {
    DISK_FULL: QT_TRANSLATE_NOOP("Refusals", "The disk is full. Your text stays here: make room, then try again."),
    "outbox.unsayable": QT_TRANSLATE_NOOP(
        "Refusals", "This is too long or has characters that cannot be sent. Change it and try again."
    ),
    "outbox.unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "This version of Atrium cannot read what was to be sent. Update Atrium, or discard it."
    ),
    "auth.sign_in_needed": QT_TRANSLATE_NOOP("Refusals", "You are signed out here. Sign in again."),
    "auth.has_left": QT_TRANSLATE_NOOP("Refusals", "You are no longer in this company."),
    "auth.forbidden": QT_TRANSLATE_NOOP("Refusals", "You may not do this. Ask the owner of the company."),
    "request.malformed": QT_TRANSLATE_NOOP(
        "Refusals", "The server did not understand this. Update Atrium and try again."
    ),
    "request.not_found": QT_TRANSLATE_NOOP("Refusals", "This does not exist any more, or it is not for you."),
    "request.method_not_allowed": QT_TRANSLATE_NOOP(
        "Refusals", "The server cannot do this. Update Atrium and try again."
    ),
    "request.precondition_failed": QT_TRANSLATE_NOOP("Refusals", "This has changed on the server. Try again."),
    "request.range_not_satisfiable": QT_TRANSLATE_NOOP("Refusals", "The server has less of this file. Fetch it anew."),
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
    "directory.own_place": QT_TRANSLATE_NOOP(
        "Refusals", "Nobody changes their own place or makes themselves a manager. Ask an owner of the company."
    ),
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
    "directory.import_changed": QT_TRANSLATE_NOOP(
        "Refusals", "The company has changed meanwhile. Look at the changes once more."
    ),
    "directory.import_row": QT_TRANSLATE_NOOP("Refusals", "This line cannot be carried out."),
    "directory.import_twice": QT_TRANSLATE_NOOP("Refusals", "Line {about} is about the same person."),
    "directory.import_unnamed": QT_TRANSLATE_NOOP("Refusals", "Somebody new needs a name."),
    "directory.import_unclear": QT_TRANSLATE_NOOP(
        "Refusals", "Several people are called {about}. Add the e-mail address."
    ),
    "directory.import_email_wrong": QT_TRANSLATE_NOOP("Refusals", "“{about}” is no e-mail address."),
    "directory.import_rank_wrong": QT_TRANSLATE_NOOP("Refusals", "“{about}” is no rank. Write a number from 1 to 100."),
    "directory.import_role_unknown": QT_TRANSLATE_NOOP("Refusals", "There is no duty called “{about}”."),
    "directory.import_language_unknown": QT_TRANSLATE_NOOP("Refusals", "Atrium does not speak “{about}”."),
    "directory.import_department_wrong": QT_TRANSLATE_NOOP(
        "Refusals", "“{about}” is no path of departments. Write it like Sales/Seoul, ten parts at most."
    ),
    "directory.import_manager_unknown": QT_TRANSLATE_NOOP("Refusals", "Nobody is called “{about}”."),
    "directory.import_manager_unclear": QT_TRANSLATE_NOOP(
        "Refusals", "Several people are called “{about}”. Write the manager's e-mail address."
    ),
    "directory.import_manager_refused": QT_TRANSLATE_NOOP(
        "Refusals", "The manager's own line, {about}, cannot be carried out."
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
    "messaging.not_group_admin": QT_TRANSLATE_NOOP(
        "Refusals", "Only the owner and the admins of the group may do this."
    ),
    "messaging.group_needs_owner": QT_TRANSLATE_NOOP(
        "Refusals", "The group keeps an owner. Make somebody else the owner first."
    ),
    "messaging.archived": QT_TRANSLATE_NOOP(
        "Refusals", "This group is archived. Nobody writes here until it is reopened."
    ),
    "messaging.only_admins_write": QT_TRANSLATE_NOOP("Refusals", "Only the owner and the admins write in this group."),
    "messaging.own_message": QT_TRANSLATE_NOOP("Refusals", "You wrote this message yourself."),
    "messaging.too_many_pins": QT_TRANSLATE_NOOP("Refusals", "{limit} messages are pinned here. Take one away first."),
    "messaging.too_many_saved": QT_TRANSLATE_NOOP("Refusals", "You have saved {limit} messages. Remove some first."),
    "messaging.reminder_too_far": QT_TRANSLATE_NOOP("Refusals", "Choose a moment within the next {limit_days} days."),
    "messaging.scheduled_not_found": QT_TRANSLATE_NOOP("Refusals", "This message does not wait any more."),
    "messaging.scheduled_over": QT_TRANSLATE_NOOP("Refusals", "This message was sent or taken back already."),
    "messaging.schedule_out_of_range": QT_TRANSLATE_NOOP(
        "Refusals", "Choose a moment within the next {limit_days} days."
    ),
    "messaging.too_many_scheduled": QT_TRANSLATE_NOOP(
        "Refusals", "{limit} messages wait already. Take one back first."
    ),
    "messaging.quick_reply_twice": QT_TRANSLATE_NOOP(
        "Refusals", "Two quick replies are called {name}. Give one another name."
    ),
    "messaging.room_invite_not_found": QT_TRANSLATE_NOOP(
        "Refusals", "This link is used up, withdrawn or over. Ask for a new one."
    ),
    "messaging.barred": QT_TRANSLATE_NOOP(
        "Refusals", "You were taken out of this group. Ask its owner or an admin to add you."
    ),
    "messaging.only_admins_readmit": QT_TRANSLATE_NOOP(
        "Refusals", "Somebody here was taken out of the group. Only its owner and admins can add them again."
    ),
    "messaging.too_many_room_invites": QT_TRANSLATE_NOOP(
        "Refusals", "The group has {limit} links already. Remove one first."
    ),
    "files.too_large": QT_TRANSLATE_NOOP(
        "Refusals", "Not attached: the limit is 100 MB. Put it where others reach it."
    ),
    "files.no_file": QT_TRANSLATE_NOOP("Refusals", "Not attached: this is a folder. Attach its files, or a ZIP of it."),
    "files.unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "Not attached: it cannot be read. See whether it is still there."
    ),
    NO_ROOM: QT_TRANSLATE_NOOP("Refusals", "The disk of this computer is full. Make room, then try again."),
    "files.not_saved": QT_TRANSLATE_NOOP("Refusals", "Not saved: nothing can be written there. Choose another folder."),
    "files.gone": QT_TRANSLATE_NOOP(
        "Refusals", "The file on this computer cannot be read any more. Fetch or attach it again."
    ),
    "files.content_wrong": QT_TRANSLATE_NOOP(
        "Refusals", "The server sent something else than this file. Nothing of it was kept."
    ),
    "files.program": QT_TRANSLATE_NOOP(
        "Refusals", "Programs are not opened from here. Save it if you know who made it."
    ),
    "files.not_opened": QT_TRANSLATE_NOOP("Refusals", "Nothing here opens this kind of file. Save it instead."),
    "files.no_picture": QT_TRANSLATE_NOOP("Refusals", "This picture cannot be shown. Save it instead."),
    "files.stopped": QT_TRANSLATE_NOOP("Refusals", "The file was not fetched to its end."),
    "files.not_found": QT_TRANSLATE_NOOP("Refusals", "This file is no longer available."),
    "files.exists": QT_TRANSLATE_NOOP("Refusals", "The server has another file under this number. Attach it again."),
    "files.not_whole": QT_TRANSLATE_NOOP("Refusals", "The file has not arrived as a whole. Try again."),
    "files.wrong_offset": QT_TRANSLATE_NOOP("Refusals", "The file has not arrived as a whole. Try again."),
    "files.damaged": QT_TRANSLATE_NOOP("Refusals", "The file was damaged on the way. Try again."),
    "files.already_sent": QT_TRANSLATE_NOOP("Refusals", "A message carries this file already. It stays."),
    "files.too_many_unsent": QT_TRANSLATE_NOOP(
        "Refusals", "{limit} files wait to be sent already. Send or remove some first."
    ),
    "files.too_much_unsent": QT_TRANSLATE_NOOP(
        "Refusals", "The files that wait to be sent are too large together. Send or remove some first."
    ),
    "files.no_space": QT_TRANSLATE_NOOP("Refusals", "The server has no room for this file. Tell whoever runs it."),
    "approvals.template_not_found": QT_TRANSLATE_NOOP("Refusals", "This form does not exist, or it is not for you."),
    "approvals.template_changed": QT_TRANSLATE_NOOP("Refusals", "This form has changed by now. Open it anew."),
    "approvals.template_retired": QT_TRANSLATE_NOOP("Refusals", "This form takes no new requests."),
    "approvals.template_unsound": QT_TRANSLATE_NOOP(
        "Refusals", "Something does not fit together at {place}. Look at it again."
    ),
    "approvals.field_missing": QT_TRANSLATE_NOOP("Refusals", "“{field}” has to be filled in."),
    "approvals.field_wrong": QT_TRANSLATE_NOOP("Refusals", "“{field}” does not take this answer. Look at it again."),
    "approvals.sum_wrong": QT_TRANSLATE_NOOP("Refusals", "“{field}” is not the sum of its table. Add it up again."),
    "approvals.second_person_needed": QT_TRANSLATE_NOOP(
        "Refusals", "This takes {people} different people, and there are too few here. Invite a colleague first."
    ),
    "approvals.request_not_found": QT_TRANSLATE_NOOP("Refusals", "This request does not exist, or it is not for you."),
    "approvals.request_exists": QT_TRANSLATE_NOOP(
        "Refusals", "The server has another request under this number. Send it again."
    ),
    "approvals.request_over": QT_TRANSLATE_NOOP("Refusals", "This request does not wait for a decision any more."),
    "approvals.request_revised": QT_TRANSLATE_NOOP(
        "Refusals", "The request has changed since you looked at it. Read it again before you decide."
    ),
    "approvals.not_awaited": QT_TRANSLATE_NOOP(
        "Refusals", "This request does not wait for you now. Somebody may have decided already."
    ),
    "approvals.own_request": QT_TRANSLATE_NOOP("Refusals", "Nobody decides on their own request."),
    "approvals.not_the_requester": QT_TRANSLATE_NOOP("Refusals", "Only who sent the request may do this."),
    "approvals.stage_not_passed": QT_TRANSLATE_NOOP("Refusals", "A request goes back only to where it has been."),
    "approvals.signer_already": QT_TRANSLATE_NOOP("Refusals", "This person decides here already, or has approved."),
    "approvals.chain_too_long": QT_TRANSLATE_NOOP("Refusals", "Too many people decide on this already."),
    "approvals.urged_lately": QT_TRANSLATE_NOOP("Refusals", "You reminded them a while ago. Once an hour is enough."),
    "approvals.withdraw_window_over": QT_TRANSLATE_NOOP("Refusals", "Too late to withdraw: that ended {closed_at}."),
    "approvals.request_locked": QT_TRANSLATE_NOOP("Refusals", "This is being paid, so it cannot be withdrawn."),
    "approvals.too_many_open": QT_TRANSLATE_NOOP(
        "Refusals", "You have {limit} open requests. Withdraw some, or wait until they are decided on."
    ),
    "approvals.too_many_revisions": QT_TRANSLATE_NOOP(
        "Refusals", "This request was changed {limit} times already. Withdraw it and send a new one."
    ),
    "approvals.delegation_exists": QT_TRANSLATE_NOOP(
        "Refusals", "The server has something else under this number. Set it again."
    ),
    "approvals.delegation_not_found": QT_TRANSLATE_NOOP("Refusals", "Nobody decides for you in this time any more."),
    "approvals.delegation_unsound": QT_TRANSLATE_NOOP(
        "Refusals", "Choose another person, and a time that ends ahead, within a year."
    ),
    "approvals.delegation_overlaps": QT_TRANSLATE_NOOP(
        "Refusals", "Somebody decides for you in a part of this time already."
    ),
    "approvals.too_many_delegations": QT_TRANSLATE_NOOP(
        "Refusals", "You have named {limit} deputies already. End one first."
    ),
    "payments.amount_out_of_range": QT_TRANSLATE_NOOP("Refusals", "This amount cannot be booked. Look at it again."),
    "payments.currency_unknown": QT_TRANSLATE_NOOP("Refusals", "The server does not know this currency."),
    "payments.wrong_currency": QT_TRANSLATE_NOOP("Refusals", "This account has another currency. Choose another one."),
    "payments.same_account": QT_TRANSLATE_NOOP("Refusals", "Money goes to another account than it comes from."),
    "payments.unbalanced": QT_TRANSLATE_NOOP("Refusals", "What goes out is not what comes in. Look at the amounts."),
    "payments.account_not_found": QT_TRANSLATE_NOOP("Refusals", "This account does not exist, or it is not for you."),
    "payments.account_exists": QT_TRANSLATE_NOOP("Refusals", "There is such an account already."),
    "payments.account_unsound": QT_TRANSLATE_NOOP("Refusals", "Something does not belong to this kind of account."),
    "payments.account_in_use": QT_TRANSLATE_NOOP(
        "Refusals", "The account is not empty, or something is still on its way. Settle that first."
    ),
    "payments.account_closed": QT_TRANSLATE_NOOP("Refusals", "This account is closed. Nothing was booked."),
    "payments.not_enough_money": QT_TRANSLATE_NOOP("Refusals", "Not enough money in the account. Nothing was booked."),
    "payments.key_used": QT_TRANSLATE_NOOP(
        "Refusals", "The server has something else under this number. Nothing was booked. Begin anew."
    ),
    "payments.transfer_not_found": QT_TRANSLATE_NOOP("Refusals", "This payment does not exist, or it is not for you."),
    "payments.transfer_over": QT_TRANSLATE_NOOP("Refusals", "This payment does not wait any more."),
    "payments.not_reversible": QT_TRANSLATE_NOOP("Refusals", "Only what was booked can be reversed."),
    "payments.already_reversed": QT_TRANSLATE_NOOP("Refusals", "This payment was reversed already."),
    "payments.already_paid": QT_TRANSLATE_NOOP("Refusals", "This was paid already, or is being paid."),
    "payments.own_approval": QT_TRANSLATE_NOOP(
        "Refusals", "Nobody approves a payment that they asked for or get. Somebody else has to."
    ),
    "supervision.no_policy": QT_TRANSLATE_NOOP(
        "Refusals", "No monitoring policy is in force, so nobody reads others' chats."
    ),
    "supervision.not_reviewable": QT_TRANSLATE_NOOP("Refusals", "This chat is not open to you now."),
    "supervision.policy_not_found": QT_TRANSLATE_NOOP("Refusals", "This version of the policy does not wait any more."),
    "supervision.policy_waits": QT_TRANSLATE_NOOP(
        "Refusals", "Version {version} still waits for a second person. Take it back first, or have it agreed to."
    ),
    "supervision.policy_changed": QT_TRANSLATE_NOOP("Refusals", "Another version is in force by now. Read it anew."),
    "supervision.second_person_needed": QT_TRANSLATE_NOOP(
        "Refusals", "This takes a second person: another owner, or somebody of compliance. Name one first."
    ),
    "supervision.own_proposal": QT_TRANSLATE_NOOP(
        "Refusals", "You proposed this yourself. Somebody else has to agree."
    ),
    "supervision.review_not_found": QT_TRANSLATE_NOOP("Refusals", "This review does not exist, or it is not yours."),
    "supervision.review_exists": QT_TRANSLATE_NOOP(
        "Refusals", "The server has another review under this number. Open it again."
    ),
    "supervision.review_over": QT_TRANSLATE_NOOP(
        "Refusals", "The review ended {closed_at}. Open another one to read on."
    ),
    "supervision.review_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "The policy allows {most_minutes} minutes at most. Choose less."
    ),
    "supervision.agreement_needed": QT_TRANSLATE_NOOP("Refusals", "A second person has to agree first. Ask for it."),
    "supervision.second_person_unfit": QT_TRANSLATE_NOOP("Refusals", "You cannot be the second person here."),
    "supervision.nothing_to_answer": QT_TRANSLATE_NOOP("Refusals", "Nobody waits for your answer here any more."),
    "supervision.note_exists": QT_TRANSLATE_NOOP(
        "Refusals", "The server has another note under this number. Write it again."
    ),
    "supervision.rule_not_found": QT_TRANSLATE_NOOP("Refusals", "This rule does not exist any more."),
    "supervision.rule_empty": QT_TRANSLATE_NOOP("Refusals", "The rule looks for nothing yet. Give it words."),
    "supervision.rule_too_wide": QT_TRANSLATE_NOOP(
        "Refusals", "The rule would flag almost everything. Make it narrower."
    ),
    "supervision.too_many_rules": QT_TRANSLATE_NOOP("Refusals", "There are {most} rules already. Delete one first."),
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
