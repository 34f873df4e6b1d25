"""The company's audit log: words for everything in it, filters, and a copy."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from backend.contract.audit import AuditEntry, AuditKind
from backend.contract.base import Language, PersonId
from backend.contract.supervision import AuditCopy, AuditPage
from desktop.app.languages import Languages
from desktop.features.supervision.presenter.audit import AuditPresenter
from desktop.features.supervision.presenter.audit_words import ICONS, deed_words, detail_words, kind_words
from desktop.features.supervision.view.audit import AuditPage as AuditView
from desktop.net.errors import ConnectionLost, Refused
from desktop.sync.changes import Changes
from desktop.sync.status import State
from tests.desktop.features.office import SALES, Office, heard
from tests.desktop.features.story import MINA, MORNING, YUTONG
from tests.desktop.features.supervision.test_notice_and_access import desk_of

pytestmark = pytest.mark.gui
PAGE = 3


def entry(seq: int, kind: AuditKind = AuditKind.RANGE_READ, **more: Any) -> AuditEntry:
    facts: dict[str, Any] = {"actor": MINA, "at": MORNING + timedelta(minutes=seq), "digest": f"{seq:08x}" * 8}
    return AuditEntry(seq=seq, kind=kind, **facts | more)


class Log:
    """A log behind the doors, in pages of three; a look is not noted here, a copy is."""

    def __init__(self, *entries: AuditEntry) -> None:
        self.entries = list(entries)
        self.sound = True

    def page(self, before: int | None, kind: str, person: PersonId | None) -> AuditPage:
        found = [one for one in self.entries if (not kind or one.kind == kind) and person in {None, one.person}]
        shown = [one for one in reversed(found) if before is None or one.seq < before][:PAGE]
        total = len(found)
        return AuditPage(
            entries=tuple(shown), total=total, length=len(self.entries), checked_at=MORNING, sound=self.sound
        )

    def copy(self, after: int) -> AuditCopy:
        shown = tuple(self.entries[after : after + PAGE])
        self.entries.append(entry(len(self.entries) + 1, AuditKind.LOG_EXPORTED, count=len(shown)))
        return AuditCopy(entries=shown, length=len(self.entries))


@pytest.fixture
def log(office: Office) -> Log:
    made = Log(*(entry(seq, first=seq, last=seq, person=YUTONG if seq % 2 else None) for seq in range(1, 8)))
    office.doors.behind |= {"audit": made.page, "audit_copy": made.copy}
    return made


@pytest.fixture
def view(office: Office, log: Log, theme: object) -> Iterator[AuditView]:
    page = AuditView(AuditPresenter(desk_of(office)))
    page.presenter.load()
    office.settle()
    yield page
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", list(Language))
def test_every_kind_has_words_and_a_form(office: Office, language: Language) -> None:
    languages, before = Languages(), QLocale()
    languages.speak(language)
    said = [deed_words(entry(1, kind, person=YUTONG, first=1, last=2, words="x"), office.roster) for kind in AuditKind]
    named = [kind_words(kind) for kind in AuditKind]
    unknown = deed_words(entry(1, AuditKind("later")), office.roster)
    languages.speak(Language.ENGLISH)
    QLocale.setDefault(before)

    assert unknown not in said
    assert "{" not in "".join(said)
    assert len(set(said)) == len(set(named)) == len(AuditKind)
    assert all(named)
    assert set(ICONS) == set(AuditKind)
    if language is not Language.ENGLISH:
        letters = {letter for word in said for letter in word.replace("陈雨桐", "") if ord(letter) > 0x2E80}
        assert len(letters) > len(AuditKind)


@pytest.mark.parametrize(
    ("made", "detail"),
    [
        (entry(1, AuditKind.REVIEW_OPENED, words="Complaint", case="CP-1"), "Purpose: Complaint · Case CP-1"),
        (entry(1, AuditKind.SEARCHED, words="pier 2"), "For: pier 2"),
        (entry(1, AuditKind.NOTED, words="Two\nlines"), "Two lines"),
        (entry(1, AuditKind.RANK_CHANGED, before="2", after="3"), "From 2 to 3"),
        (entry(1, AuditKind.MANAGER_CHANGED, after=str(YUTONG)), "From nothing to 陈雨桐"),
        (entry(1, AuditKind.DEPARTMENT_CHANGED, before=str(SALES)), "From Sales to nothing"),
        (entry(1, AuditKind.DEPARTMENT_SAVED, before="Sales/Yard", after="Yard"), "From Sales/Yard to Yard"),
        (entry(1, AuditKind.ROLES_CHANGED, after="hr compliance"), "From nothing to Human resources, Compliance"),
        (entry(1, AuditKind.CHAT_CLASS_SET, before="internal", after="health"), "From among colleagues to health"),
        (entry(1, AuditKind.LOG_READ, words="noted", person=YUTONG), "Notes · 陈雨桐"),
        (entry(1, AuditKind.LOG_READ, count=100), ""),
    ],
)
def test_an_entry_says_more_on_a_line(office: Office, made: AuditEntry, detail: str) -> None:
    assert detail_words(made, office.roster) == detail


def test_the_newest_come_first_and_older_ones_when_they_are_wanted(office: Office, view: AuditView) -> None:
    rows = view.presenter.rows()
    assert [row.key for row in rows] == ["7", "6", "5"]
    assert rows[0].who == "해가람 Mina"
    assert rows[0].digest == "0000 0007"
    assert view.head.subtitle.text().startswith("7 entries. Your look")
    view.more.click()
    office.settle()
    view.more.click()
    office.settle()

    assert [row.key for row in view.presenter.rows()] == ["7", "6", "5", "4", "3", "2", "1"]
    assert view.model.rowCount() == 7
    assert view._below.isHidden()


def test_it_is_sifted_by_kind_and_person(office: Office, log: Log, view: AuditView) -> None:
    log.entries.append(entry(8, AuditKind.NOTED, person=YUTONG, words="Ask the yard"))
    view.kind.choose(AuditKind.NOTED)
    view.kind.activated.emit(0)
    office.settle()
    assert [row.key for row in view.presenter.rows()] == ["8"]
    view.ask_person()
    assert view.dialog is not None
    view.dialog.picker.chosen.emit(YUTONG.hex)
    office.settle()

    assert view.person.text() == "陈雨桐"
    assert view.whom.isHidden()
    assert office.doors.asked[-1] == ("audit", (None, AuditKind.NOTED, YUTONG))
    view.person.removed.emit()
    office.settle()
    assert view.person.isHidden()


def test_a_chain_that_broke_is_said_in_words_and_by_a_chip(office: Office, log: Log, view: AuditView) -> None:
    assert not view.sound.isHidden()
    log.sound = False
    view.more.click()
    office.settle()
    log.sound = True
    view.more.click()
    office.settle()

    assert not view.broken.isHidden()
    assert view.sound.isHidden()
    assert "does not fit the one before" in view.chain.text()


def test_nobody_looks_unless_somebody_wants_to(office: Office, view: AuditView) -> None:
    asked = len(office.doors.asked)
    office.line.tell(Changes(supervision=True))
    office.line.goes(State.OFFLINE)
    office.line.goes(State.ONLINE)
    office.settle()
    assert len(office.doors.asked) == asked
    view.again.click()
    office.settle()
    assert len(office.doors.asked) == asked + 1


def test_a_copy_has_every_entry_on_a_line_and_ends_though_it_is_noted(
    office: Office, view: AuditView, tmp_path: Path
) -> None:
    told = heard(view.presenter.progressed)
    path = tmp_path / view.presenter.copy_name()
    view.presenter.copy(str(path))
    office.settle()

    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [line["seq"] for line in lines][:7] == [1, 2, 3, 4, 5, 6, 7]
    assert told[-1][0] == told[-1][1]
    assert "Saved as audit-log-" in view.copying.words.text()
    assert [one.name for one in tmp_path.glob("*.part")] == []


def lost(_after: int) -> AuditCopy:
    raise ConnectionLost("away")


def refused(_after: int) -> AuditCopy:
    raise Refused("auth.forbidden")


@pytest.mark.parametrize(("answer", "said"), [(lost, "offline"), (refused, "may not do this")])
def test_a_copy_that_fails_leaves_nothing(
    office: Office, view: AuditView, tmp_path: Path, answer: Callable[[int], AuditCopy], said: str
) -> None:
    (tmp_path / "kept.jsonl").write_text("what was there", "utf-8")
    office.doors.behind["audit_copy"] = answer
    view.presenter.copy(str(tmp_path / "kept.jsonl"))
    office.settle()

    assert said in view.copying.words.text()
    assert [one.name for one in tmp_path.iterdir() if one.suffix in {".part", ".jsonl"}] == ["kept.jsonl"]
    assert (tmp_path / "kept.jsonl").read_text("utf-8") == "what was there"
    assert not view.presenter.copying


def test_a_copy_that_is_given_up_or_cannot_be_written_leaves_nothing(
    office: Office, log: Log, view: AuditView, tmp_path: Path
) -> None:
    def stop(after: int) -> AuditCopy:
        view.copying.stop.click()
        return log.copy(after)

    office.doors.behind["audit_copy"] = stop
    view.presenter.copy(str(tmp_path / "copy.jsonl"))
    office.settle()
    assert list(tmp_path.glob("copy*")) == []
    assert view.copying.isHidden()
    view.presenter.copy(str(tmp_path / "no folder" / "copy.jsonl"))
    office.settle()
    assert "No copy was kept" in view.copying.words.text()


def test_nothing_and_no_line_are_said(office: Office, log: Log, theme: object) -> None:
    page = AuditView(AuditPresenter(desk_of(office)))
    office.line.goes(State.OFFLINE)
    page.presenter.load()
    office.settle()
    assert "offline" in page.trouble.text()
    assert not page.save.isEnabled()
    office.line.goes(State.ONLINE)
    log.entries.clear()
    page.presenter.load()
    office.settle()
    assert page.trouble.isHidden()
    assert not page.nothing.isHidden()
