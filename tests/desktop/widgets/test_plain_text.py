"""Foreign text is shown as it is, and never opens a file."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from desktop.widgets.banner import Banner
from desktop.widgets.controls.avatar import AvatarWidget
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.choices import Check, Chip, Radio, Switch
from desktop.widgets.controls.fields import Field
from desktop.widgets.controls.marks import KeyCap, Tag
from desktop.widgets.empty import EmptyState
from desktop.widgets.headers import LinkButton, PaneHeader, SectionHeader
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Dialog, Verb
from desktop.widgets.theme import Theme

HOSTILE = "<img src=file:///x><b>bold</b>"
REPOSITORY = Path(__file__).resolve().parents[3]
RICH = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "setStatusTip", "setWhatsThis"}
MAKERS = {"QLabel", "QTextBrowser", "QMessageBox", "QErrorMessage"}


def rich_uses(path: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in RICH | MAKERS:
                found.append(f"{path.name}:{node.lineno} {name}")
        if isinstance(node, ast.Attribute) and node.attr in {"RichText", "AutoText", "MarkdownText"}:
            found.append(f"{path.name}:{node.lineno} {node.attr}")
    return found


def test_nothing_in_the_client_shows_rich_text() -> None:
    paths = sorted((REPOSITORY / "desktop").rglob("*.py"))

    assert [use for path in paths for use in rich_uses(path)] == []


def test_the_walk_finds_what_it_looks_for(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("QLabel('x').setTextFormat(Qt.TextFormat.RichText)")

    assert rich_uses(bad) == ["bad.py:1 RichText", "bad.py:1 QLabel"]


@pytest.mark.parametrize("wrap", [False, True])
def test_a_label_is_as_wide_as_the_letters_of_hostile_text(wrap: bool, window: QWidget) -> None:
    label = Label(HOSTILE, wrap=wrap, parent=window)

    width = QFontMetricsF(label.font()).horizontalAdvance(HOSTILE)

    assert label.text() == HOSTILE
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert abs(label.sizeHint().width() - width) <= 1


def test_no_widget_loads_what_hostile_text_names(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []

    def load(_document: QTextDocument, _kind: int, name: QUrl) -> None:
        loaded.append(name.toString())

    monkeypatch.setattr(QTextDocument, "loadResource", load)
    column = window.layout()
    assert column is not None
    field = Field(HOSTILE, HOSTILE)
    field.set_error(HOSTILE)
    banner = Banner()
    banner.say(HOSTILE, HOSTILE, aside=HOSTILE, verb=HOSTILE)
    shown: list[QWidget] = [
        Label(HOSTILE),
        Button(HOSTILE),
        IconButton("search", HOSTILE),
        Check(HOSTILE),
        Radio(HOSTILE),
    ]
    shown += [Switch(HOSTILE), Chip(HOSTILE), Tag(HOSTILE), KeyCap(HOSTILE), AvatarWidget("x", HOSTILE), field, banner]
    shown += [
        EmptyState("key", HOSTILE, HOSTILE, HOSTILE),
        PaneHeader(HOSTILE, HOSTILE),
        SectionHeader(HOSTILE, HOSTILE),
    ]
    for widget in [*shown, LinkButton(HOSTILE)]:
        column.addWidget(widget)
    window.show()
    window.grab()

    assert loaded == []
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in window.findChildren(QLabel))


def test_a_dialog_shows_hostile_words_as_they_are(window: QWidget) -> None:
    dialog = Dialog(HOSTILE, HOSTILE, [Verb(HOSTILE, "keep")], window)

    labels = dialog.findChildren(QLabel)

    assert [label.text() for label in labels] == [HOSTILE, HOSTILE]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_a_label_with_many_lines_keeps_the_pitch_of_its_role(theme: Theme, window: QWidget) -> None:
    label = Label("한국어 中文\n" * 3 + "end", wrap=True, parent=window)

    assert label.heightForWidth(400) == 4 * theme.line("body")


def test_a_label_that_may_be_cut_gives_way(window: QWidget) -> None:
    label = Label("Balthaven retrofit and everything else", elide=True, parent=window)
    label.resize(40, 20)
    window.show()

    assert label.minimumSizeHint().width() == 0
    assert not label.grab().toImage().isNull()
    assert window.childAt(QPoint(1, 1)) is label
