"""Notes beside a review, and what a message said before it was edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.supervision.presenter.reviewing.evidence import EvidencePresenter, VersionWords
from desktop.widgets.controls.fields import TextArea, labelled
from desktop.widgets.flow import empty
from desktop.widgets.headers import Hairline
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import WIDE, Dialog, Verb
from desktop.widgets.scroll import ScrollPage
from desktop.widgets.theme import current_theme

CLOSE, ADD = "close", "add"
HIGH = 220


class Entries(QWidget):
    """Texts one below the other, each with a line of who and when; they scroll where there are many."""

    def __init__(self) -> None:
        super().__init__()
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self._scroll = ScrollPage(self._page)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def name(self, words: str) -> None:
        """Name the list for who does not see it."""
        self._scroll.setAccessibleName(words)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show pairs of a line and a text."""
        empty(self._column)
        for place, (about, text) in enumerate(entries):
            if place:
                self._column.addWidget(Hairline())
            self._column.addWidget(Label(about, "caption", "text-muted"))
            self._column.addWidget(Label(text, "body", wrap=True))
        self._column.addStretch(1)
        self.setVisible(bool(entries))
        wide = self._page.sizeHint().height()
        self._scroll.setFixedHeight(min(current_theme().px(HIGH), max(48, wide)))


class VersionsDialog(Dialog):
    """Shows what a message said before, the oldest first."""

    def __init__(self, number: int, versions: Sequence[VersionWords], parent: QWidget) -> None:
        title = fill(self.tr("What message {number} said before"), number=str(number))
        super().__init__(title, "", (Verb(self.tr("Close"), CLOSE),), parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.entries = Entries()
        self.entries.name(title)
        self.body.addWidget(self.entries)
        self.entries.show_entries([(one.until, one.text) for one in versions])


class NotesDialog(Dialog):
    """Lists the notes and takes another; what is noted stays as it is."""

    def __init__(self, presenter: EvidencePresenter, number: int, parent: QWidget) -> None:
        text = self.tr("A note stays with this review and is an entry of the audit log. It is never changed.")
        verbs = (Verb(self.tr("Close"), CLOSE), Verb(self.tr("Add the note"), ADD, "primary"))
        super().__init__(self.tr("Notes on this review"), text, verbs, parent, width=WIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.presenter, self._number = presenter, number
        self.entries = Entries()
        self.entries.name(self.tr("Notes so far"))
        label = fill(self.tr("Note on message {number}"), number=str(number)) if number else self.tr("Note")
        self.field = TextArea(label, lines=3)
        self.body.addWidget(self.entries)
        self.body.addWidget(labelled(label, self.field))
        presenter.notes_changed.connect(self.refresh)
        presenter.review.ended.connect(self._on_ended)
        self.refresh()
        presenter.load_notes()

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Show the notes so far."""
        pattern = self.tr("on message {number}")
        self.entries.show_entries(
            [
                (
                    " · ".join(
                        part
                        for part in (one.who, one.when, fill(pattern, number=str(one.number)) if one.number else "")
                        if part
                    ),
                    one.text,
                )
                for one in self.presenter.notes
            ]
        )
        self.adjustSize()

    def choose(self, value: str) -> None:
        """Add the note and stay, or close."""
        if value != ADD:
            super().choose(value)
        elif text := self.field.toPlainText().strip():
            self.presenter.add_note(text, self._number)
            self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_ended(self) -> None:
        self.choose(CLOSE)
