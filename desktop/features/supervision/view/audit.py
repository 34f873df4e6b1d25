"""The company's audit log: filters, entries sealed one with the other, and a copy that is kept elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.view.picker import PeoplePicker
from desktop.features.files.view.saving import ask_where
from desktop.features.supervision.presenter.audit import AuditPresenter
from desktop.features.supervision.view.trail import TrailList, TrailRow
from desktop.widgets.announcing import announce
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.choices import Chip
from desktop.widgets.controls.fields import Select
from desktop.widgets.controls.marks import Tag
from desktop.widgets.controls.waiting import ProgressBar, Skeleton
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.headers import Hairline, PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.overlays.dialog import Dialog, Verb

CANCEL = "cancel"


class PersonDialog(Dialog):
    """Chooses whose entries are looked at.

    Signals:
        person_chosen: somebody was chosen: the key.
    """

    person_chosen = Signal(str)

    def __init__(self, presenter: AuditPresenter, parent: QWidget) -> None:
        super().__init__("", "", [Verb("", CANCEL)], parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Entries about whom?")
        self._title.setText(title)
        self.setAccessibleName(title)
        self.buttons[CANCEL].set_words(self.tr("Cancel"))
        self.picker = PeoplePicker(presenter.candidates)
        self.picker.chosen.connect(self._on_chosen)
        self.body.addWidget(self.picker)

    def open(self) -> None:
        """Open with the caret in the field."""
        super().open()
        self.picker.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, key: str) -> None:
        self.person_chosen.emit(key)
        self.choose(CANCEL)


class CopyBar(QWidget):
    """How far a copy is, and what became of it.

    Signals:
        given_up: the copy is not wanted any more.
    """

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = ProgressBar(self.tr("Copying the audit log"))
        self.words = Label("", "small", "text-muted", wrap=True)
        self.stop = Button(self.tr("Stop copying"), size="sm")
        self.stop.clicked.connect(self.given_up)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        whole.addLayout(row)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        self.hide()

    def progress(self, done: int, whole: int, words: str) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(1, whole))
        self.bar.setValue(done)
        self.words.setText(words)
        for part in (self, self.bar, self.stop):
            part.show()

    def end(self, words: str) -> None:
        """Say what became of it, or nothing."""
        self.bar.hide()
        self.stop.hide()
        self.words.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)


class AuditPage(QFrame):
    """Entries, the newest first. Each look is an entry itself, so it looks again only when somebody wants that."""

    def __init__(self, presenter: AuditPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setProperty("surface", "surface")
        self.setAccessibleName(self.tr("Audit log"))
        self.head = PaneHeader(self.tr("Audit log"), " ")
        self.sound = Tag(self.tr("Chain intact"), "success", "shield-check")
        self.broken = Tag(self.tr("Chain broken"), "danger", "shield-alert")
        self.again = IconButton("refresh-cw", self.tr("Look again"))
        self.save = Button(self.tr("Save a copy"), icon="download")
        self.kind = Select(self.tr("Kind of entry"), list(presenter.kinds()), "list-filter")
        self.whom = Button(self.tr("About anybody"), icon="user")
        self.person = Chip("", "token")
        self.chain = Label("", "small", "text-muted", wrap=True)
        self.trouble = Label("", "small", "danger", wrap=True)
        self.waiting = Skeleton(rows=6)
        self.nothing = EmptyState("magnifier", self.tr("No such entries"), self.tr("Nothing of this kind was noted."))
        self.list = TrailList(self.tr("Audit log"))
        self.model = RowsModel(self)
        self.list.setModel(self.model)
        self.more = Button(self.tr("Show older ones"))
        self._below = QWidget()
        self.copying = CopyBar()
        self.dialog: PersonDialog | None = None
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        for part in (self.sound, self.broken, self.again):
            self.head.add(part)
        filters = QWidget()
        flow = Flow(filters)
        flow.setContentsMargins(20, 10, 20, 6)
        filtering: tuple[QWidget, ...] = (self.kind, self.whom, self.person, self.save)
        for one in filtering:
            flow.addWidget(one)
        words = QVBoxLayout()
        words.setContentsMargins(20, 0, 20, 10)
        words.setSpacing(4)
        words.addWidget(self.chain)
        words.addWidget(self.trouble)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(20, 6, 20, 10)
        below.addWidget(self.more)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(filters)
        column.addLayout(words)
        for stretched in (self.waiting, self.nothing, self.list):
            column.addWidget(stretched, 1)
        column.addWidget(self._below)
        column.addWidget(self.copying)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.changed.connect(self.refresh)
        presenter.refused.connect(self.copying.end)
        presenter.progressed.connect(self._on_progress)
        presenter.copied.connect(self._on_copied)
        presenter.not_copied.connect(self.copying.end)
        self.copying.given_up.connect(presenter.give_up)
        self.destroyed.connect(presenter.close)
        self.again.clicked.connect(presenter.load)
        self.more.clicked.connect(presenter.load_more)
        self.kind.activated.connect(self._on_kind)
        self.whom.clicked.connect(self.ask_person)
        self.person.removed.connect(lambda: presenter.choose_person(None))
        self.save.clicked.connect(self.ask_copy)

    def refresh(self) -> None:
        """Show what is known now."""
        presenter = self.presenter
        known, rows = presenter.page is not None, presenter.rows()
        self.head.say(self.tr("Audit log"), presenter.count_words() or " ")
        self.sound.setVisible(known and presenter.sound)
        self.broken.setVisible(known and not presenter.sound)
        self.chain.setText(presenter.chain_words())
        self.chain.set_color("text-muted" if presenter.sound else "danger")
        self.trouble.setText(presenter.trouble)
        self.trouble.setHidden(not presenter.trouble)
        self.waiting.setVisible(not known and not presenter.trouble)
        self.nothing.setVisible(known and not rows)
        self.list.setVisible(bool(rows))
        self._below.setVisible(presenter.has_more)
        for button in (self.more, self.again):
            button.setEnabled(not presenter.busy)
        self.save.setEnabled(known and not presenter.copying)
        name = presenter.person_words()
        self.person.set_words(name)
        self.person.setHidden(not name)
        self.whom.setHidden(bool(name))
        last = len(rows) - 1
        self.model.show(
            [
                TrailRow(one.key, one.who, entry=one, joined=place < last, accessible=one.accessible)
                for place, one in enumerate(rows)
            ]
        )

    def _on_kind(self, _place: int) -> None:
        self.presenter.choose_kind_of(self.kind.currentIndex())

    def ask_person(self) -> None:
        """Choose whose entries are looked at."""
        self.dialog = PersonDialog(self.presenter, self.window())
        self.dialog.person_chosen.connect(self.presenter.choose_person_of)
        self.dialog.open()

    def ask_copy(self) -> None:
        """Ask where a copy goes, and make it."""
        ask_where(self, self.presenter.copy_name(), self.presenter.copy)

    def _on_progress(self, done: int, whole: int) -> None:
        self.copying.progress(done, whole, self.presenter.copied_words(done, whole))

    def _on_copied(self, path: str) -> None:
        self.copying.end(self.presenter.saved_words(path))
