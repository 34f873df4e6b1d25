"""A table of people from the file to the codes, and the dialog that leads through it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backend.contract.base import Language
from desktop.features.directory.presenter.organisation.importing import COLUMNS, FILE, PREVIEW, RESULT, ImportPresenter
from desktop.features.directory.view.organisation.importing import BACK, CANCEL, NEXT, ImportDialog
from tests.desktop.features.directory.organisation.cast import PlayedDoors, played, table_of
from tests.desktop.shell.conftest import Desk, person_id


@pytest.fixture
def importing(desk: Desk, doors: PlayedDoors) -> ImportPresenter:
    return ImportPresenter(played(desk, doors))


@pytest.fixture
def dialog(importing: ImportPresenter, qtbot: QtBot) -> Iterator[ImportDialog]:
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    made = ImportDialog(importing, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.open()
    yield made
    if made.isVisible():
        made.choose(CANCEL)
    QApplication.processEvents()


def test_a_table_goes_through_all_steps(importing: ImportPresenter, doors: PlayedDoors, tmp_path: Path) -> None:
    importing.open(table_of(tmp_path))
    assert (importing.step, importing.columns) == (COLUMNS, {"name": 0, "email": 1, "department": 2, "rank": 3})
    importing.look()
    assert importing.step == PREVIEW
    assert [(key, count) for key, _, count in importing.counts()] == [
        ("", 3), ("new", 1), ("changed", 1), ("unchanged", 0), ("refused", 1),
    ]  # fmt: skip
    assert [row.cells[3] for row in importing.rows()] == [
        "Duties IT · Rank 8 → 9", "Department Sales/Busan · Language 한국어", "Nobody is called “Nemo”.",
    ]  # fmt: skip
    importing.apply()
    assert importing.step == RESULT
    assert [(asked.apply, asked.expected) for asked in doors.asked] == [(False, ""), (True, "d" * 64)]
    assert doors.asked[1].rows == doors.asked[0].rows


def test_the_preview_shows_one_kind_of_lines(importing: ImportPresenter, tmp_path: Path) -> None:
    importing.open(table_of(tmp_path))
    importing.look()
    importing.show("refused")
    assert [row.cells[0] for row in importing.rows()] == ["xeno"]


def test_columns_can_be_put_elsewhere_and_stand_for_one_field(importing: ImportPresenter, tmp_path: Path) -> None:
    importing.open(table_of(tmp_path))
    importing.put("title", 2)
    importing.put("rank", -1)
    assert importing.columns == {"name": 0, "email": 1, "title": 2}
    assert [(field, example) for field, _, _, example in importing.fields() if example] == [
        ("name", "임소라"), ("email", "sora@corvane.example"), ("title", "Sales/Busan"),
    ]  # fmt: skip


def test_without_names_and_addresses_nothing_is_asked(
    importing: ImportPresenter, doors: PlayedDoors, tmp_path: Path
) -> None:
    importing.open(table_of(tmp_path))
    importing.put("name", -1)
    importing.put("email", -1)
    importing.look()
    assert (importing.step, doors.asked) == (COLUMNS, [])
    assert "column" in importing.trouble


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0 old"])
def test_a_file_that_is_no_table_is_refused_in_words(
    importing: ImportPresenter, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(content)
    importing.open(str(path))
    assert importing.step == FILE
    assert importing.trouble
    importing.open(str(tmp_path / "nothing.csv"))
    assert importing.trouble == "This file cannot be read. See whether it is still there."


def test_what_changed_meanwhile_is_shown_anew_before_anything_is_done(
    importing: ImportPresenter, doors: PlayedDoors, tmp_path: Path
) -> None:
    importing.open(table_of(tmp_path))
    importing.look()
    doors.stale = True
    importing.apply()
    assert importing.step == PREVIEW
    assert "meanwhile" in importing.trouble
    importing.apply()
    assert (importing.step, importing.trouble) == (RESULT, "")


def test_those_without_a_password_are_invited_once_in_their_language(
    importing: ImportPresenter, doors: PlayedDoors, tmp_path: Path
) -> None:
    importing.open(table_of(tmp_path))
    importing.look()
    importing.apply()
    assert [row.cells for row in importing.invitations()] == [("Kim", "kim@x.example", "")]
    importing.invite(["3"])
    importing.invite(["3"])
    (asked,) = doors.invited
    assert (asked.person, asked.language, asked.email) == (person_id("Kim"), Language.KOREAN, "kim@x.example")
    assert importing.codes_text() == "Kim\tkim@x.example\tATR-0000-0000-0001"


def test_the_dialog_is_walked_with_the_keyboard(dialog: ImportDialog, tmp_path: Path) -> None:
    assert dialog.focusWidget() is dialog.file_page.choose
    dialog.presenter.open(table_of(tmp_path))
    assert dialog.focusWidget() is dialog.columns_page.selects["name"]
    QTest.keyClick(dialog.buttons[NEXT], Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.preview.table
    assert dialog.buttons[NEXT].words() == "Change 2 people"
    QTest.keyClick(dialog.buttons[BACK], Qt.Key.Key_Return)
    assert dialog.presenter.step == COLUMNS
    QTest.keyClick(dialog.buttons[NEXT], Qt.Key.Key_Return)
    QTest.keyClick(dialog.buttons[NEXT], Qt.Key.Key_Return)
    assert dialog.presenter.step == RESULT
    assert dialog.buttons[NEXT].isHidden()
    QTest.keyClick(dialog.result_page.invite, Qt.Key.Key_Return)
    dialog.result_page.copy.click()
    assert QApplication.clipboard().text().startswith("Kim\t")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_chips_filter_and_a_line_is_said_as_a_whole(dialog: ImportDialog, tmp_path: Path) -> None:
    dialog.presenter.open(table_of(tmp_path))
    dialog.presenter.look()
    dialog.preview.chips["refused"].click()
    dialog.preview.table.select_key("4")
    assert dialog.preview.table.rows.rowCount() == 1
    assert dialog.preview.whole.text() == "Nobody is called “Nemo”."


def test_a_column_is_put_elsewhere_by_its_list(dialog: ImportDialog, tmp_path: Path) -> None:
    dialog.presenter.open(table_of(tmp_path))
    select = dialog.columns_page.selects["title"]
    select._pick(3)
    assert dialog.presenter.columns["title"] == 2
    assert dialog.columns_page.selects["department"].value() == "-1"
