"""What a review has left in the audit log, in words, with its hashes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.supervision import AuditPage
from desktop.features.directory.presenter.words import clock_words, date_words, fill, local
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter

translate = QCoreApplication.translate
HASH: Final = 8
ICONS: Final = {
    AuditKind.REVIEW_OPENED: ("log-in", "accent"),
    AuditKind.REVIEW_CLOSED: ("log-out", "plain"),
    AuditKind.RANGE_READ: ("eye", "accent"),
    AuditKind.VERSIONS_READ: ("pencil", "plain"),
    AuditKind.SEARCHED: ("search", "plain"),
    AuditKind.FILE_READ: ("paperclip", "plain"),
    AuditKind.NOTED: ("notebook-pen", "plain"),
    AuditKind.EXPORT_ASKED: ("users", "plain"),
    AuditKind.SECOND_PERSON_AGREED: ("check", "accent"),
    AuditKind.SECOND_PERSON_DECLINED: ("ban", "warning"),
    AuditKind.EXPORTED: ("download", "warning"),
    AuditKind.FLAG_SETTLED: ("flag", "warning"),
}


@dataclass(frozen=True, slots=True)
class AuditRow:
    """An entry: who did what, a line about it, when, and the first digits of its hash; `tone` tints the icon."""

    key: str
    icon: str
    tone: str
    who: str
    did: str
    detail: str
    when: str
    digest: str

    @property
    def accessible(self) -> str:
        """Read the entry out in one sentence."""
        return ", ".join(part for part in (f"{self.who} {self.did}", self.detail, self.when) if part)


class TrailPresenter(QObject):
    """Stands between a review's entries and their pane.

    Signals:
        changed: there are other entries, or they were checked anew.
    """

    changed = Signal()

    def __init__(self, review: ReviewPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self.page: AuditPage | None = None
        review.trail_changed.connect(self.load)
        review.ended.connect(self._on_ended)

    def load(self) -> None:
        """Ask for the entries."""
        self.review.ask(self._load)

    async def _load(self) -> None:
        self.page = await self.review.desk.doors.trail(self.review.review.id)
        self.changed.emit()

    def _on_ended(self) -> None:
        self.page = None
        self.changed.emit()

    def rows(self) -> list[AuditRow]:
        """List the entries, the newest first."""
        if self.page is None:
            return []
        review, people = self.review, self.review.desk.people
        today = local(review.desk.now()).date()
        purpose = fill(self.tr("Purpose: {purpose}"), purpose=review.purpose_words())
        return [
            AuditRow(
                str(one.seq),
                *ICONS.get(one.kind, ("info", "plain")),
                who=people.name(one.actor) if one.actor is not None else translate("Audit", "The server"),
                did=did_words(one),
                detail=_detail(one) or purpose,
                when=_when(one, today),
                digest=short_hash(one.digest),
            )
            for one in self.page.entries
        ]

    @property
    def is_sound(self) -> bool | None:
        """Tell whether every entry was found sealed with the one before; None while that is not known."""
        return None if self.page is None else self.page.sound

    def chip_words(self) -> str:
        """Say how the chain is."""
        return self.tr("Chain intact") if self.is_sound else self.tr("Chain broken")

    def foot_words(self) -> str:
        """Say how long the log is and when it was checked."""
        if self.page is None:
            return ""
        entries = self.tr("%n entries", "", self.page.length).replace(
            str(self.page.length), QLocale().toString(self.page.length)
        )
        time = clock_words(local(self.page.checked_at))
        if not self.page.sound:
            return fill(
                self.tr("{entries}. At {time} one of these did not fit the one before. Tell compliance."),
                entries=entries,
                time=time,
            )
        pattern = self.tr("{entries}, each sealed with the one before. Checked today at {time}.")
        return fill(pattern, entries=entries, time=time)


def short_hash(digest: str) -> str:
    """Show the first digits of a hash in two groups."""
    return f"{digest[: HASH // 2]} {digest[HASH // 2 : HASH]}".strip()


def did_words(entry: AuditEntry) -> str:
    """Say what was done, without who."""
    count = entry.count or 0
    words = {
        AuditKind.REVIEW_OPENED: translate("Audit", "started a review"),
        AuditKind.REVIEW_CLOSED: translate("Audit", "closed the review"),
        AuditKind.RANGE_READ: _span(entry),
        AuditKind.VERSIONS_READ: translate("Audit", "read earlier versions of {first}"),
        AuditKind.SEARCHED: translate("Audit", "searched in the chat"),
        AuditKind.FILE_READ: translate("Audit", "opened a file of {first}"),
        AuditKind.NOTED: translate("Audit", "added a note"),
        AuditKind.EXPORT_ASKED: translate("Audit", "asked for a second person"),
        AuditKind.SECOND_PERSON_AGREED: translate("Audit", "agreed as second person"),
        AuditKind.SECOND_PERSON_DECLINED: translate("Audit", "declined as second person"),
        AuditKind.EXPORTED: translate("Audit", "exported %n messages", "", count),
        AuditKind.FLAG_SETTLED: translate("Audit", "settled a flag of {first}"),
    }
    pattern = words.get(entry.kind, translate("Audit", "did what this version does not know"))
    return fill(pattern, first=str(entry.first or ""), last=str(entry.last or ""))


def _span(entry: AuditEntry) -> str:
    if entry.first == entry.last:
        return translate("Audit", "read message {first}")
    return translate("Audit", "read messages {first} to {last}")


def _detail(entry: AuditEntry) -> str:
    if entry.kind is AuditKind.SEARCHED:
        return fill(translate("Audit", "For: {words}"), words=entry.words)
    if entry.kind in {AuditKind.NOTED, AuditKind.EXPORT_ASKED} and entry.words:
        return entry.words
    return ""


def _when(entry: AuditEntry, today: date) -> str:
    at = local(entry.at)
    clock = clock_words(at)
    return clock if at.date() == today else f"{date_words(at.date(), today)} {clock}"
