"""Copies of a review: whole or not at all, made in slices, with a second person where one is needed."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Generator, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtTest import QTest

from backend.contract.supervision import Second
from desktop.features.supervision.presenter.reviewing.copying import DATA, DOCUMENT, CopyPresenter, Sheet
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.features.supervision.view.export import ASK, CHOOSE, CLOSE, ExportDialog
from desktop.features.supervision.view.printing import print_sheet
from desktop.features.supervision.view.transcript import ReviewView
from desktop.sync.ground.clock import SystemClock
from desktop.sync.ground.slices import BUDGET_S
from desktop.widgets.theme import Theme
from tests.desktop.features.office import DANIEL, Office, heard
from tests.desktop.features.supervision import complaint
from tests.desktop.features.supervision.desk import Bureau

pytestmark = pytest.mark.gui
EARLIER = 180


class Counted(SystemClock):
    """A clock by which every row that is printed takes a third of a slice."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        self.seconds += BUDGET_S / 3
        return self.seconds


@pytest.fixture
def bureau(office: Office) -> Bureau:
    return Bureau(office, EARLIER)


@pytest.fixture
def review(bureau: Bureau) -> Iterator[ReviewPresenter]:
    made = bureau.reading()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "copies"
    made.mkdir()
    return made


def left(bureau: Bureau) -> list[Path]:
    """List the pieces of copies in the clear that are there."""
    return [path for path in bureau.office.path.parent.rglob("*") if path.name in {DATA, DOCUMENT}]


def agreed(bureau: Bureau, review: ReviewPresenter) -> None:
    bureau.house.change(review.review.id, export=Second.AGREED, export_by=DANIEL)
    review.look_after()
    bureau.office.settle()


def test_a_copy_has_the_data_with_its_hash_and_pages_to_read(
    bureau: Bureau, review: ReviewPresenter, tmp_path: Path
) -> None:
    agreed(bureau, review)
    copying = CopyPresenter(review, print_sheet)
    done = heard(copying.finished)
    copying.start(tmp_path)
    bureau.office.settle()

    folder = done[0][0]
    assert isinstance(folder, Path)
    data = json.loads((folder / DATA).read_bytes())
    page = data["pages"][0]
    raw = json.dumps(page["messages"], ensure_ascii=False, separators=(",", ":")).encode()
    assert hashlib.sha256(raw).hexdigest() == page["sha256"]
    assert [one["message"]["number"] for one in page["messages"]] == list(
        range(complaint.FIRST - EARLIER, complaint.LAST + 1)
    )
    assert (folder / DOCUMENT).read_bytes().startswith(b"%PDF-")


def test_what_does_not_fit_its_hash_is_not_kept(bureau: Bureau, review: ReviewPresenter, tmp_path: Path) -> None:
    agreed(bureau, review)
    true = bureau.house.export

    async def forged(*asked: object) -> object:
        return msgspec.structs.replace(await true(*asked), sha256="0" * 64)  # type: ignore[arg-type]

    bureau.house.export = forged  # type: ignore[method-assign, assignment]
    copying = CopyPresenter(review, print_sheet)
    failed = heard(copying.failed)
    copying.start(tmp_path)
    bureau.office.settle()

    assert len(failed) == 1
    assert not any(path.is_dir() and "Mina" in path.name for path in tmp_path.iterdir())


def test_the_window_goes_on_while_a_long_document_is_written(
    bureau: Bureau, review: ReviewPresenter, folder: Path
) -> None:
    agreed(bureau, review)
    copying = CopyPresenter(review, print_sheet, clock=Counted())
    turns: list[int] = []
    told = heard(copying.printed)
    copying.start(folder)

    async def beside() -> None:
        copy = asyncio.ensure_future(bureau.office.spawned.pop(0))
        while not copy.done():
            turns.append(len(told))
            await asyncio.sleep(0)
        await copy

    asyncio.run(beside())
    count = complaint.LAST - complaint.FIRST + 1 + EARLIER
    assert len(turns) > count / 4
    assert told[-1][1] == count
    assert {0, 1, len(told) - 1} <= set(turns)


def test_what_is_cancelled_while_it_is_written_is_not_kept(
    bureau: Bureau, review: ReviewPresenter, folder: Path
) -> None:
    agreed(bureau, review)
    copying = CopyPresenter(review, print_sheet)
    ends = heard(copying.finished), heard(copying.failed)
    seen: list[list[str]] = []

    def cancel(*_far: int) -> None:
        seen.append([path.name for path in left(bureau)])
        copying.cancel()

    copying.printed.connect(cancel)
    copying.start(folder)
    bureau.office.settle()

    assert sorted(seen[0]) == [DATA, DOCUMENT]
    assert (len(seen), ends) == (1, ([], []))
    assert (list(folder.iterdir()), left(bureau)) == ([], [])


def test_what_may_not_be_read_any_more_is_not_written_to_its_end(
    bureau: Bureau, review: ReviewPresenter, folder: Path
) -> None:
    agreed(bureau, review)
    copying = CopyPresenter(review, print_sheet)
    failed = heard(copying.failed)

    def end(_done: int, _total: int) -> None:
        review.end("Over.")

    copying.printed.connect(end)
    copying.start(folder)
    bureau.office.settle()

    assert failed == [("Over.",)]
    assert (list(folder.iterdir()), left(bureau)) == ([], [])


def test_where_nothing_can_be_written_nothing_is_asked_and_noted(
    bureau: Bureau, review: ReviewPresenter, tmp_path: Path
) -> None:
    agreed(bureau, review)
    copying = CopyPresenter(review, print_sheet)
    failed = heard(copying.failed)
    copying.start(tmp_path / "nowhere")
    bureau.office.settle()

    assert len(failed) == 1
    assert "export" not in bureau.house.asked


def test_a_full_disk_leaves_nothing(bureau: Bureau, review: ReviewPresenter, folder: Path) -> None:
    def full(path: Path, _sheet: Sheet) -> Generator[int]:
        path.write_bytes(b"%PDF-")
        yield 1
        raise OSError(28, "No space left on device")

    agreed(bureau, review)
    copying = CopyPresenter(review, full)
    failed = heard(copying.failed)
    copying.start(folder)
    bureau.office.settle()

    assert len(failed) == 1
    assert (list(folder.iterdir()), left(bureau)) == ([], [])


# The dialog


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


def test_without_a_second_person_the_copy_is_locked_and_says_why(
    view: ReviewView, bureau: Bureau, review: ReviewPresenter
) -> None:
    dialog = ExportDialog(CopyPresenter(review, print_sheet), view)
    dialog.open()
    assert not dialog.buttons[CHOOSE].isVisible()
    assert (dialog.buttons[ASK].isEnabled(), dialog.words.text()[:7]) == (False, "Locked:")

    agreed(bureau, review)

    assert dialog.buttons[CHOOSE].isVisible()
    assert not dialog.buttons[ASK].isVisible()
    dialog.reject()


def test_the_dialog_says_how_far_the_document_is_and_close_ends_it(
    view: ReviewView, bureau: Bureau, review: ReviewPresenter, folder: Path
) -> None:
    agreed(bureau, review)
    dialog = ExportDialog(CopyPresenter(review, print_sheet), view)
    said: list[str] = []

    def look(*_far: int) -> None:
        said.append(dialog.words.text())
        dialog.choose(CLOSE)

    dialog.presenter.printed.connect(look)
    dialog.open()
    dialog.start(folder)
    bureau.office.settle()

    assert said == [f"Writing the PDF: 50 of {complaint.LAST - complaint.FIRST + 1 + EARLIER} messages"]
    assert list(folder.iterdir()) == []
