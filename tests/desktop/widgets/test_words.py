"""Words and the room they ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.features.directory.presenter.words import joined
from desktop.features.messaging.view.calendar import weekday_mark
from desktop.widgets.banner import Banner
from desktop.widgets.label import Label
from desktop.widgets.lines import lay_lines
from desktop.widgets.lists.row_painter import AVATAR_EDGE, RowPainter
from desktop.widgets.lists.rows import Row
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb
from desktop.widgets.sentences import sentences
from desktop.widgets.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LONG = "Messages are copied into a folder, as pages and as data. A line in the chat tells everybody of it, at once."


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("You are offline.", "Keep working."), "You are offline. Keep working."),
        (("你已离线。", "可以继续工作。"), "你已离线。可以继续工作。"),
        (("", "Keep working."), "Keep working."),
        (("You are offline.", ""), "You are offline."),
        ((), ""),
    ],
)
def test_sentences_stand_apart_as_their_script_wants(parts: tuple[str, ...], said: str) -> None:
    assert sentences(*parts) == said


def test_names_in_two_scripts_stand_apart_from_the_chinese_and() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    try:
        assert joined(["Cho Eunbyeol", "Bae Jinu"]) == "Cho Eunbyeol 和 Bae Jinu"
        assert joined(["陈雨桐", "林佳莹"]) == "陈雨桐和林佳莹"
    finally:
        QLocale.setDefault(before)


def test_an_address_is_broken_behind_its_at(qapp: QApplication) -> None:
    text = "elise.vermeer@corvane.example"
    layout = lay_lines(text, QFont("Noto Sans", 12), 200, 20)
    first = layout.lineAt(0)

    assert layout.lineCount() == 2
    assert layout.text()[: first.textLength()].rstrip("\u200b") == "elise.vermeer@"


@pytest.mark.parametrize(("language", "marks"), [("en_GB", "Mo Tu Th"), ("ko", "월 화 목"), ("zh_CN", "一 二 四")])
def test_two_days_of_the_week_are_never_told_by_the_same_letter(language: str, marks: str) -> None:
    locale = QLocale(language)

    assert " ".join(weekday_mark(locale, day) for day in (1, 2, 4)) == marks
    assert len({weekday_mark(locale, day) for day in range(1, 8)}) == 7


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [400, WIDE])
def test_a_dialog_has_no_more_room_for_its_words_than_they_need(
    width: int, scale: float, theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    theme.text_scale = scale
    window.resize(1280, 800)
    window.show()
    title = "Export the chat of Yoon Garam and Chen Yutong?"
    dialog = Dialog(title, LONG, (Verb("Cancel", "no"),), window, width=width)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)

    labels = [label for label in dialog.findChildren(Label) if label.text()]
    assert [label.height() for label in labels] == [label.heightForWidth(label.width()) for label in labels]
    assert len(labels) == 2
    dialog.reject()


def test_a_banner_says_all_of_it_on_as_many_lines_as_it_takes(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    banner = Banner("warning")
    layout = window.layout()
    assert layout is not None
    layout.addWidget(banner)
    banner.say("You are offline.", LONG, aside="Next try in 12 s", verb="Try now")
    window.resize(900, 400)
    window.show()
    qtbot.waitExposed(window)
    words = next(label for label in banner.findChildren(Label) if label.text().startswith("You"))

    assert words.text() == f"You are offline. {LONG}"
    assert words.height() >= words.heightForWidth(words.width()) > theme.line("body")
    assert banner.height() == banner.heightForWidth(banner.width())

    window.resize(400, 400)
    qtbot.waitUntil(lambda: words.text() == "You are offline.")
    assert banner.accessibleName() == f"You are offline. {LONG}"


def test_what_stands_over_the_corner_of_a_picture_is_seen_whole_beside_a_scroll_bar(theme: Theme) -> None:
    width = 72 - 1 - AVATAR_EDGE - 10  # the pane, its line, the margin, the scroll bar
    image = QImage(72, 54, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    row = Row("1", "All hands", badge=4, square=True)
    RowPainter(QWidget()).row(painter, QRect(0, 0, width, 54), row, theme.color("surface-list"), "avatar")
    painter.end()

    painted = [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(54))]
    assert painted[-1] <= width


def test_a_label_that_is_promised_room_asks_for_lines_of_that_width(theme: Theme) -> None:
    label = Label(LONG, wrap=True)
    before = label.sizeHint().height()
    label.setMinimumWidth(700)

    assert label.sizeHint().height() < before
