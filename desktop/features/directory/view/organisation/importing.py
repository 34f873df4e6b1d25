"""The dialog that brings a table of people in: file, columns, preview, result."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.organisation.importing import COLUMNS, FILE, PREVIEW, RESULT, ImportPresenter
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.choices import Chip
from desktop.widgets.controls.fields import Select
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.lists.table import TableView
from desktop.widgets.lists.table_model import Column
from desktop.widgets.overlays.dialog import Dialog, Verb
from desktop.widgets.scroll import scrolled
from desktop.widgets.theme import current_theme

CANCEL, BACK, NEXT = "cancel", "back", "next"
WIDTH, HEIGHT = 860, 360
_STEPS: Final = (FILE, COLUMNS, PREVIEW, RESULT)


class FilePage(QWidget):
    """Says what a table may look like, and asks for one."""

    def __init__(self, presenter: ImportPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.choose = Button(self.tr("Choose a file…"), "primary", "folder-open")
        lines = (
            self.tr(
                "A table of people as .xlsx or CSV, with a line of heads: name, e-mail, title, department, manager."
            ),
            self.tr("Departments are paths such as Sales/Seoul; those that are missing are added."),
            self.tr("An empty cell leaves what is there; a “-” takes it away. Nothing happens before you have looked."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for line in lines:
            column.addWidget(Label(line, "small", "text-muted", wrap=True))
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.choose.clicked.connect(self.ask_file)

    def ask_file(self) -> None:
        """Let the system ask for a file; nothing waits meanwhile."""
        dialog = QFileDialog(self.window(), self.tr("Choose a file…"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables") + " (*.xlsx *.xlsm *.csv *.tsv *.txt)")
        dialog.fileSelected.connect(self._presenter.open)
        dialog.open()

    def refresh(self) -> None:
        """Wait while a file is read."""
        self.choose.setEnabled(not self._presenter.busy)


class ColumnsPage(QWidget):
    """Says in which column each field stands."""

    def __init__(self, presenter: ImportPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.selects: dict[str, Select] = {}
        self._examples: dict[str, Label] = {}
        form = QWidget()
        self._grid = QGridLayout(form)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(form))

    def refresh(self) -> None:
        """Show the file's columns."""
        heads = [(words, str(place)) for words, place in self._presenter.heads()]
        for row, (field, words, place, example) in enumerate(self._presenter.fields()):
            if field not in self.selects:
                self._add(row, field, words)
            select = self.selects[field]
            if [select.itemText(at) for at in range(select.count())] != [each for each, _ in heads]:
                select.clear()
                for each, at in heads:
                    select.addItem(each, at)
            select.choose(str(place))
            self._examples[field].setText(example)

    def _add(self, row: int, field: str, words: str) -> None:
        select = self.selects[field] = Select(words, [])
        select.setAccessibleDescription(words)  # some systems read what is chosen in the place of the name
        select.setMinimumWidth(current_theme().px(180))
        select.activated.connect(partial(self._on_chosen, field))
        example = self._examples[field] = Label("", "small", "text-muted", elide=True)
        label = Label(words, "small", weight=500)
        label.setBuddy(select)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(select, row, 1)
        self._grid.addWidget(example, row, 2)

    def _on_chosen(self, field: str, _place: int) -> None:
        self._presenter.put(field, int(str(self.selects[field].value())))


class PreviewPage(QWidget):
    """What each line does, counted and filtered."""

    def __init__(self, presenter: ImportPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.chips: dict[str, Chip] = {}
        chips = QWidget()
        self._flow = Flow(chips)
        self.departments = Label("", "small", "text-muted", wrap=True)
        columns = (
            Column(self.tr("Name"), 140, stretch=True),
            Column(self.tr("Line"), 72, number=True),
            Column(self.tr("What"), 104, toned=True),
            Column(self.tr("Changes"), 200, stretch=True),
        )
        self.table = TableView(self.tr("Lines of the table"), columns)
        self.table.setMinimumHeight(current_theme().px(140))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(chips)
        column.addWidget(self.table, 1)
        self.whole = Label("", "small", "text-muted", wrap=True)
        column.addWidget(self.whole)
        column.addWidget(self.departments)
        self.table.selected.connect(self._say_whole)

    def refresh(self) -> None:
        """Show what the server answered."""
        for key, words, count in self._presenter.counts():
            if key not in self.chips:
                chip = self.chips[key] = Chip("")
                chip.clicked.connect(lambda _on=False, key=key: self._presenter.show(key))
                self._flow.addWidget(chip)
            self.chips[key].set_words(f"{words} · {count}")
            self.chips[key].setChecked(key == self._presenter.filter)
        self.table.show_rows(self._presenter.rows())
        added = self._presenter.departments()
        self.departments.setText(self.tr("New departments: {names}").replace("{names}", added))
        self.departments.setHidden(not added)
        self._say_whole()

    def _say_whole(self) -> None:
        """Say a line's changes as a whole, where the table cuts them."""
        keys = self.table.selected_keys()
        place = self.table.rows.place_of(keys[0]) if keys else None
        self.whole.setText("" if place is None else self.table.rows.row_at(place).cells[3])
        self.whole.setHidden(not self.whole.text())


class ResultPage(QWidget):
    """Who cannot sign in yet, and invites for them."""

    def __init__(self, presenter: ImportPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.words = Label("", "body", wrap=True)
        columns = (
            Column(self.tr("Name"), 170, stretch=True),
            Column(self.tr("E-mail"), 200, stretch=True),
            Column(self.tr("Code"), 190),
        )
        self.table = TableView(self.tr("People without a password"), columns, many=True)
        self.table.setMinimumHeight(current_theme().px(140))
        self.invite = Button("", "primary", "user-plus")
        self.copy = Button(self.tr("Copy the codes"), "secondary", "copy")
        self.hint = Label(
            self.tr("Each code works once, for 7 days, and is shown only here."), "caption", "text-muted", wrap=True
        )
        verbs = QWidget()
        flow = Flow(verbs)
        flow.addWidget(self.invite)
        flow.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.words, self.table, verbs, self.hint):
            column.addWidget(part, int(part is self.table))
        self.table.selected.connect(self._say_whom)
        self.invite.clicked.connect(self._on_invite)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(presenter.codes_text()))

    def refresh(self) -> None:
        """Show what was done, and who waits for an invite."""
        counts = {key: count for key, _, count in self._presenter.counts()}
        done = self.tr("%Ln people came in", "", counts["new"]), self.tr("%Ln were changed", "", counts["changed"])
        left = self.tr("%Ln lines were refused", "", counts["refused"])
        self.words.setText(" · ".join((*done, left)))
        self.table.show_rows(self._presenter.invitations())
        waiting = bool(self._presenter.invitations())
        self.table.setVisible(waiting)
        for part in (self.invite, self.copy, self.hint):
            part.setVisible(waiting)
        self.copy.setEnabled(bool(self._presenter.codes))
        self._say_whom()

    def _whom(self) -> list[str]:
        chosen = self.table.selected_keys() or [row.key for row in self._presenter.invitations()]
        return [key for key in chosen if key not in self._presenter.codes]

    def _say_whom(self) -> None:
        whom = self._whom()
        words = self.tr("Make %Ln codes", "", len(whom)) if whom else self.tr("All codes are made")
        self.invite.set_words(words)
        self.invite.setEnabled(bool(whom) and not self._presenter.busy)

    def _on_invite(self) -> None:
        self._presenter.invite(self._whom())


class ImportDialog(Dialog):
    """Leads from a file to what it has changed; nothing is done before the preview was seen."""

    def __init__(self, presenter: ImportPresenter, parent: QWidget | None = None) -> None:
        verbs = (
            Verb(self.tr("Cancel"), CANCEL),
            Verb(self.tr("Back"), BACK),
            Verb(self.tr("Show the changes"), NEXT, "primary"),
        )
        super().__init__(self.tr("Import people"), "", verbs, parent, width=WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.presenter = presenter
        presenter.setParent(self)
        self.said = Label("", "small", "text-muted", wrap=True)
        self.trouble = Label("", "small", "danger", wrap=True)
        self.file_page, self.columns_page = FilePage(presenter), ColumnsPage(presenter)
        self.preview, self.result_page = PreviewPage(presenter), ResultPage(presenter)
        self.pages: dict[str, FilePage | ColumnsPage | PreviewPage | ResultPage] = {
            FILE: self.file_page,
            COLUMNS: self.columns_page,
            PREVIEW: self.preview,
            RESULT: self.result_page,
        }
        holder = QWidget()
        holder.setMinimumHeight(current_theme().px(HEIGHT) if current_theme().text_scale <= 1 else HEIGHT)
        self._stack = QStackedLayout(holder)
        for page in self.pages.values():
            self._stack.addWidget(page)
        for part in (self.said, holder, self.trouble):
            self.body.addWidget(part)
        self._shown = ""
        presenter.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the step that one is at."""
        step, presenter = self.presenter.step, self.presenter
        self.pages[step].refresh()
        self._stack.setCurrentWidget(self.pages[step])
        self.said.setText(self._where())
        words = presenter.trouble or (self.tr("One moment…") if presenter.busy else "")
        self.trouble.setText(words)
        self.trouble.set_color("danger" if presenter.trouble else "text-muted")
        self.trouble.setHidden(not words)
        self.buttons[CANCEL].set_words(self.tr("Close") if step == RESULT else self.tr("Cancel"))
        self.buttons[BACK].setHidden(step in {FILE, RESULT})
        self.buttons[NEXT].setHidden(step in {FILE, RESULT})
        self.buttons[NEXT].set_words(self._next_words())
        self.buttons[NEXT].setEnabled(not presenter.busy and (step != PREVIEW or presenter.does > 0))
        self.buttons[BACK].setEnabled(not presenter.busy)
        if step != self._shown:
            self._shown = step
            self._lead()

    def _next_words(self) -> str:
        if self.presenter.step != PREVIEW:
            return self.tr("Show the changes")
        return self.tr("Change %Ln people", "", self.presenter.does)

    def _where(self) -> str:
        numbered = self.tr("Step {number} of {all}")
        words = numbered.replace("{number}", str(_STEPS.index(self.presenter.step) + 1)).replace(
            "{all}", str(len(_STEPS))
        )
        return f"{words} · {self.presenter.file}" if self.presenter.file else words

    def _lead(self) -> None:
        """Put the focus where a step begins."""
        self.put_buttons_last()
        columns = next(iter(self.columns_page.selects.values()), None)
        starts: dict[str, QWidget | None] = {
            FILE: self.file_page.choose,
            COLUMNS: columns,
            PREVIEW: self.preview.table,
            RESULT: self.buttons[CANCEL],
        }
        first = starts[self.presenter.step]
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def open(self) -> None:
        """Open where a file is chosen."""
        super().open()
        self._lead()

    def choose(self, value: str) -> None:
        """Go a step on or back, or close."""
        step = self.presenter.step
        if value == NEXT:
            (self.presenter.look if step == COLUMNS else self.presenter.apply)()
        elif value == BACK:
            self.presenter.go_back()
        else:
            super().choose(value)
