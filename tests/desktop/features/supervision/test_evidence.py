"""What hangs on a review: versions, files, notes; and the transcript as it is drawn, copied and wiped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.account.leaving import close_copies
from desktop.features.supervision.presenter.reviewing.evidence import EvidencePresenter, VersionWords
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.features.supervision.view.notes import VersionsDialog
from desktop.features.supervision.view.transcript import ReviewView
from desktop.widgets.feed.selection import Place, Selection
from desktop.widgets.feed.types import Hit
from desktop.widgets.theme import Theme
from tests.desktop.features.office import Office, heard
from tests.desktop.features.supervision import complaint
from tests.desktop.features.supervision.desk import Bureau

pytestmark = pytest.mark.gui


@pytest.fixture
def bureau(office: Office) -> Bureau:
    return Bureau(office)


@pytest.fixture
def review(bureau: Bureau) -> Iterator[ReviewPresenter]:
    made = bureau.reading()
    yield made
    made.close()


def evidence(review: ReviewPresenter, opened: list[Path]) -> EvidencePresenter:
    def opener(path: Path) -> bool:
        opened.append(path)
        return True

    return EvidencePresenter(review, opener=opener)


def test_earlier_versions_come_with_until_when(bureau: Bureau, review: ReviewPresenter) -> None:
    hangs = evidence(review, [])
    told = heard(hangs.versions_shown)
    hangs.show_versions(complaint.EDITED)
    bureau.office.settle()

    number, versions = told[0]
    assert (number, len(cast("Sequence[VersionWords]", versions))) == (complaint.EDITED, 1)
    first = cast("Sequence[VersionWords]", versions)[0]
    assert (first.text, first.until.startswith("Until ")) == ("It comes on Thursday.", True)


def test_a_file_is_opened_as_a_private_copy_that_goes_with_the_review(bureau: Bureau, review: ReviewPresenter) -> None:
    opened: list[Path] = []
    hangs = evidence(review, opened)
    hangs.open_file(complaint.FILED, 0)
    bureau.office.settle()
    assert opened[0].read_bytes() == complaint.CONTENT
    assert opened[0].stat().st_mode & 0o077 == 0

    review.end("over")

    assert not opened[0].parent.exists()


def test_a_private_copy_that_a_killed_client_left_goes_at_the_next_start(
    bureau: Bureau, review: ReviewPresenter
) -> None:
    opened: list[Path] = []
    evidence(review, opened).open_file(complaint.FILED, 0)
    bureau.office.settle()
    accounts = bureau.office.path.parent
    assert opened[0].is_relative_to(accounts)

    close_copies(accounts)  # what a start does first; the client that made the copy told nobody of its end

    assert not opened[0].exists()
    assert not opened[0].parent.exists()


def test_a_program_is_not_opened_whatever_it_is_called(bureau: Bureau, review: ReviewPresenter) -> None:
    opened: list[Path] = []
    hangs, said = evidence(review, opened), heard(review.said)
    program = b"MZ" + b"\0" * (len(complaint.CONTENT) - 2)
    bureau.house.files[complaint.FILE] = program
    hangs.open_file(complaint.FILED, 0)
    bureau.office.settle()

    assert (opened, len(said)) == ([], 1)


def test_a_file_of_another_size_is_not_kept(bureau: Bureau, review: ReviewPresenter, tmp_path: Path) -> None:
    hangs, said = evidence(review, []), heard(review.said)
    bureau.house.files[complaint.FILE] = complaint.CONTENT[:-1]
    hangs.save_file(complaint.FILED, 0, str(tmp_path / "slot.pdf"))
    bureau.office.settle()

    assert (list(tmp_path.glob("*.pdf")), len(said)) == ([], 1)


def test_a_file_is_saved_where_one_wants_it(bureau: Bureau, review: ReviewPresenter, tmp_path: Path) -> None:
    hangs = evidence(review, [])
    hangs.save_file(complaint.FILED, 0, str(tmp_path / "slot.pdf"))
    bureau.office.settle()

    assert (tmp_path / "slot.pdf").read_bytes() == complaint.CONTENT
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_notes_are_kept_and_blank_ones_are_not(bureau: Bureau, review: ReviewPresenter) -> None:
    hangs = evidence(review, [])
    hangs.add_note("  ", 0)
    hangs.add_note("Compare with the contract", complaint.RECALLED)
    bureau.office.settle()

    assert [(note.text, note.number) for note in hangs.notes] == [("Compare with the contract", complaint.RECALLED)]
    assert bureau.house.asked.count("add_note") == 1


# The transcript


@pytest.fixture
def view(theme: Theme, bureau: Bureau, review: ReviewPresenter) -> Iterator[ReviewView]:
    made = ReviewView(review, theme)
    made.resize(700, 700)
    made.show()
    QTest.qWaitForWindowExposed(made)
    bureau.office.settle()
    yield made
    made.shut()
    made.deleteLater()


def test_copied_words_carry_who_copied_them_and_why(view: ReviewView) -> None:
    view.canvas.select(Selection(Place(0, 0), Place(0, 13)))
    QTest.keyClick(view.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    said, _, below = QGuiApplication.clipboard().text().partition("\n\n")
    assert said == "Good morning."
    assert below == view.presenter.copied_line()


def test_every_row_is_read_out_with_what_was_kept(view: ReviewView) -> None:
    rows = view.presenter.transcript.rows()
    said = [view.canvas.rows_of.accessible(row) for row in rows]

    assert "flagged Delivery promise" in said[2]
    assert "original kept" in said[2]
    assert "dock slot agreement.pdf" in said[4]


def test_places_in_a_row_do_what_they_say(bureau: Bureau, view: ReviewView) -> None:
    view.canvas.hit.emit("198", Hit("flag", view.rect(), f"198/{complaint.RULE.hex}"))
    view.canvas.hit.emit("199", Hit("versions", view.rect(), "199"))
    bureau.office.settle()

    assert {"settle_flag", "versions"} <= set(bureau.house.asked)
    assert view.dialog is not None
    assert "199" in view.dialog.windowTitle()


def test_the_watermark_lies_over_the_text_and_goes_with_it(view: ReviewView) -> None:
    def picture() -> QImage:
        return view.canvas.viewport().grab().toImage()

    with_it = picture()
    watermark, view.presenter.watermark = view.presenter.watermark, lambda: ""  # type: ignore[method-assign]
    assert watermark().startswith("Me ")
    assert picture() != with_it


def test_the_end_leaves_no_word_in_the_window(bureau: Bureau, view: ReviewView) -> None:
    view.evidence.show_versions(complaint.EDITED)
    bureau.office.settle()
    bureau.house.shut = "supervision.not_reviewable"
    view.presenter.look_after()
    bureau.office.settle()
    view.shut()
    QApplication.processEvents()

    assert view.canvas.stage.count() == 0
    assert view.canvas.pictures.pixels == 0
    assert not view.canvas.rows_of._known
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, VersionsDialog) and one.isVisible()]
