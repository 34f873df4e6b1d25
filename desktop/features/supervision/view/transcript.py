"""A review on show: head, banner, transcript, foot. It is wiped with the review's end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.words import fill
from desktop.features.files.view.saving import ask_where
from desktop.features.messaging.view.calendar import DayPopover
from desktop.features.supervision.presenter.reviewing.copying import CopyPresenter
from desktop.features.supervision.presenter.reviewing.evidence import EvidencePresenter, VersionWords
from desktop.features.supervision.presenter.reviewing.finding import FindPresenter
from desktop.features.supervision.presenter.reviewing.review import ReviewPresenter
from desktop.features.supervision.view.banner import ReviewBanner
from desktop.features.supervision.view.canvas import TranscriptCanvas
from desktop.features.supervision.view.export import ExportDialog
from desktop.features.supervision.view.find_bar import FindBar
from desktop.features.supervision.view.notes import NotesDialog, VersionsDialog
from desktop.features.supervision.view.printing import print_sheet
from desktop.features.supervision.view.second import SecondDialog
from desktop.widgets.controls.avatar import AvatarStack
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.headers import Hairline, PaneHeader
from desktop.widgets.label import Label
from desktop.widgets.overlays.dialog import Dialog
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.pictures import Icon
from desktop.widgets.theme import Theme, current_theme

LEAST_LINES = 32
"""Of the transcript so much is left in the lowest window with the largest text; it scrolls."""
LEAST_WORDS = 200
"""So much room the words of the foot have beside its buttons."""


class ReviewView(QFrame):
    """One open review.

    Signals:
        back_wanted: the list is wanted, where there is room for one pane only.
        chat_wanted: one's own chat with somebody is wanted: the id.
        said: something is to be said in passing: the words.
    """

    back_wanted = Signal()
    chat_wanted = Signal(object)
    said = Signal(str)

    def __init__(
        self, presenter: ReviewPresenter, theme: Theme, *, always_second: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter, self._always_second = presenter, always_second
        presenter.setParent(self)
        self.finding = FindPresenter(presenter, self)
        self.evidence = EvidencePresenter(presenter, self)
        self.setProperty("surface", "surface")
        self.setAccessibleName(fill(self.tr("Review of {title}"), title=presenter.title))
        self.dialog: Dialog | None = None
        self._days: DayPopover | None = None
        self.head = PaneHeader(presenter.title, "-")
        self.back = IconButton("arrow-left", self.tr("Back to the list"))
        self.faces = AvatarStack((), 28, 2)
        self.search = IconButton("search", self.tr("Find in this review"), "Ctrl+F")
        self.date = IconButton("calendar-search", self.tr("Go to a day"), "Ctrl+G")
        self.export = IconButton("download", self.tr("Export"))
        self.banner = ReviewBanner()
        self.find_bar = FindBar(self.finding)
        self.canvas = TranscriptCanvas(presenter, theme)
        self.second = ReviewBanner("accent-soft", "users")
        self.note = Button(self.tr("Add a note"), icon="notebook-pen")
        self.message = Button("", icon="message-circle")
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.head.lead(self.back, self.faces)
        for tool in (self.search, self.date, self.export):
            self.head.add(tool)
        self.back.hide()
        self.find_bar.hide()
        self.canvas.setMinimumHeight(LEAST_LINES)
        foot = self._bottom = QWidget()
        foot.setProperty("surface", "list")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = QWidget()
        said = QHBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(10)
        said.addWidget(Icon("lock-keyhole", 16, "text-muted"))
        said.addWidget(Label(self.tr("You can read here, not write."), "body", "text-muted", wrap=True), 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        self._foot.setContentsMargins(20, 10, 12, 10)
        self._foot.setSpacing(8)
        self._foot.addWidget(self._said, 1)
        self._foot.addWidget(self.note)
        self._foot.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.banner, self.find_bar):
            column.addWidget(part)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.second)
        column.addWidget(Hairline())
        column.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_foot()

    def _turn_foot(self) -> None:
        """Let the foot's parts stand below each other where they are too wide; its words, which the banner has, go.

        There is no room there for the foot beside the bar that finds: it comes back with the end of that.
        """
        wide = sum(button.sizeHint().width() for button in (self.note, self.message)) + current_theme().px(LEAST_WORDS)
        beside = wide <= self.width()
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._said.setVisible(beside)
        self._bottom.setVisible(beside or self.find_bar.isHidden())

    def restyle(self) -> None:
        """Place the foot anew with the theme's sizes."""
        self._turn_foot()

    def _connect(self) -> None:
        presenter, canvas = self.presenter, self.canvas
        presenter.changed.connect(self.refresh)
        presenter.said.connect(self.said)
        self.finding.changed.connect(self._on_marks)
        self.evidence.versions_shown.connect(self._on_versions)
        self.evidence.saved.connect(self._on_saved)
        self.back.clicked.connect(self.back_wanted)
        self.search.clicked.connect(self.open_find)
        self.date.clicked.connect(self.choose_day)
        self.export.clicked.connect(self.ask_export)
        self.banner.pressed.connect(presenter.close_review)
        self.second.pressed.connect(self.ask_second)
        self.note.clicked.connect(partial(self.ask_note, 0))
        self.message.clicked.connect(self._on_message)
        self.find_bar.closed.connect(canvas.setFocus)
        self.find_bar.closed.connect(self._turn_foot)
        canvas.find_wanted.connect(self.open_find)
        canvas.hit.connect(self._on_hit)
        canvas.context_menu.connect(self._on_menu)
        canvas.action.connect(self._on_action)

    # What is shown

    def refresh(self) -> None:
        """Show what there is now."""
        presenter = self.presenter
        people = presenter.desk.people
        self.head.say(presenter.title, presenter.subtitle)
        self.faces.show_people([(one.hex, people.full_name(one)) for one in presenter.people[:3]])
        if presenter.veiled:
            fact = self.tr("The server does not answer.")
            self.banner.say(
                fact, self.tr("The text is hidden until it does: only then it is known that you may read it.")
            )
        else:
            purpose = fill(self.tr("Purpose: {purpose}."), purpose=presenter.purpose_words())
            verb = self.tr("Close review")
            self.banner.say(self.tr("Read-only review."), purpose, presenter.time_words(), verb)
        self._show_second()
        other = presenter.other()
        self.message.setVisible(other is not None)
        if other is not None:
            self.message.set_words(fill(self.tr("Message {name}"), name=other[1]))
        self._turn_foot()

    def _show_second(self) -> None:
        presenter = self.presenter
        state = presenter.second_state()
        self.second.setVisible(presenter.needs_second and state != "agreed")
        if not self.second.isVisibleTo(self):
            return
        fact = self.tr("You have read %n messages.", "", presenter.most_alone)
        words = presenter.second_words(export=False)
        if not presenter.could_agree:
            words = self.tr("Locked: nobody else could agree. It takes another owner, or somebody of compliance.")
        elif not words:
            words = self.tr("A second person has to agree before you read on.")
        ask = self.tr("Ask a second person") if presenter.could_agree and state != "asked" else ""
        self.second.say(fact, words, verb=ask)

    def show_back(self, *, shown: bool) -> None:
        """Show the way back where there is room for one pane only."""
        self.back.setVisible(shown)

    def _on_marks(self) -> None:
        self.canvas.rows_of.marks = self.finding.marks
        self.canvas.refresh_marks()

    # What is done

    def open_find(self) -> None:
        """Open the bar that finds."""
        self.find_bar.open()
        self._turn_foot()

    def choose_day(self) -> None:
        """Choose the day to go to."""
        if self._days is None:
            self._days = DayPopover(self)
            self._days.chosen.connect(self._on_day)
        day = self.canvas.day() or self.presenter.desk.now().date()
        self._days.open_for(self.date, QDate(day.year, day.month, day.day))

    def _on_day(self, day: QDate) -> None:
        chosen = day.toPython()
        self.finding.go_to_day(chosen)  # type: ignore[arg-type]

    def ask_export(self) -> None:
        """Take a copy."""
        copying = CopyPresenter(self.presenter, print_sheet, always=self._always_second)
        self._open(ExportDialog(copying, self))

    def ask_second(self) -> None:
        """Ask a second person to let one read on."""
        self._open(SecondDialog(self.presenter, self, export=False))

    def ask_note(self, number: int) -> None:
        """Add a note, about a message or about all of it."""
        self._open(NotesDialog(self.evidence, number, self))

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _on_versions(self, number: int, versions: list[VersionWords]) -> None:
        self._open(VersionsDialog(number, versions, self))

    def _on_saved(self, path: str) -> None:
        self.said.emit(fill(self.tr("Saved: {path}"), path=path))

    def _on_message(self) -> None:
        other = self.presenter.other()
        if other is not None:
            self.chat_wanted.emit(other[0])

    def _on_hit(self, key: object, hit: object) -> None:
        kind, value = str(getattr(hit, "kind", "")), str(getattr(hit, "value", ""))
        number, _, more = value.partition("/")
        if kind == "versions":
            self.evidence.show_versions(int(number))
        elif kind == "flag":
            self.presenter.settle(int(number), more)
        elif kind == "file":
            self._file_menu(int(number), int(more), self.cursor().pos())

    def _on_action(self, key: object, name: str) -> None:
        if name == "copy":
            self.canvas.copy()
        elif name == "open":
            self._on_menu(key, self.canvas.mapToGlobal(self.canvas.rect().center()))

    def _on_menu(self, key: object, place: QPoint) -> None:
        number = int(str(key))
        row = next((row for row in self.presenter.transcript.rows() if row.number == number), None)
        if row is None:
            return
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.add(self.tr("Note on this message"), partial(self.ask_note, number), icon="notebook-pen")
        if self.canvas.selected_text():
            menu.add(self.tr("Copy"), self.canvas.copy, icon="copy", keys="Ctrl+C")
        if row.versions:
            menu.add(self.tr("Earlier versions"), partial(self.evidence.show_versions, number), icon="pencil")
        for flag in row.flags:
            pattern = self.tr("Flag again: {name}") if flag.settled else self.tr("Looked at: {name}")
            words = fill(pattern, name=flag.name)
            menu.add(words, partial(self.presenter.settle, number, flag.rule), icon="flag")
        for file in row.files:
            words = fill(self.tr("Open {name}"), name=file.name)
            menu.add(words, partial(self.evidence.open_file, number, file.place), icon="paperclip")
        menu.open_at(place)

    def _file_menu(self, number: int, place: int, at: QPoint) -> None:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.add(self.tr("Open"), partial(self.evidence.open_file, number, place), icon="external-link")
        menu.add(self.tr("Save as"), partial(self._save, number, place), icon="download")
        menu.open_at(at)

    def _save(self, number: int, place: int) -> None:
        name = self.evidence.suggested_name(number, place)
        ask_where(self, name, partial(self.evidence.save_file, number, place))

    def shut(self) -> None:
        """Let go of the review and of every word of it, also in dialogs."""
        for dialog in self.findChildren(Dialog):
            if dialog.isVisible():
                dialog.reject()
        self.evidence.clear()
        self.presenter.close()
        self.canvas.set_source(None)
