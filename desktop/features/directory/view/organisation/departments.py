"""The departments as a tree, beside the people whom they filter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.features.directory.presenter.organisation.people import LONGEST_NAME, NOWHERE, OrganisationPresenter
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.fields import Field, Select, labelled
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.lists.table import TableView
from desktop.widgets.lists.table_model import Column, TableRow
from desktop.widgets.overlays.dialog import Dialog, Verb, ask

EVERYBODY = "everybody"
CANCEL, SAVE, REMOVE = "cancel", "save", "remove"
INDENT = "\u2003"


class DepartmentDialog(Dialog):
    """Asks for a department's name and where it stands.

    Signals:
        decided: the name and the key of what it is a part of; "" is the top.
    """

    decided = Signal(str, str)

    def __init__(
        self, title: str, name: str, parents: list[tuple[str, str]], above: str, parent: QWidget | None = None
    ) -> None:
        verbs = (Verb(self.tr("Cancel"), CANCEL), Verb(self.tr("Save"), SAVE, "primary"))
        super().__init__(title, "", verbs, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = Field(self.tr("Name"))
        self.name.edit.setMaxLength(LONGEST_NAME)
        self.name.set_text(name)
        self.above = Select(self.tr("Part of"), list(parents))
        self.above.choose(above)
        self.body.addWidget(self.name)
        self.body.addWidget(labelled(self.above.accessibleName(), self.above))
        self.name.entered.connect(lambda: self.choose(SAVE))

    def open(self) -> None:
        """Open with the caret in the name."""
        super().open()
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, value: str) -> None:
        """Close with a name, or without; a blank one is said at the field."""
        if value == SAVE and not self.name.text().strip():
            self.name.set_error(self.tr("Enter a name."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().choose(value)
        if value == SAVE:
            self.decided.emit(self.name.text(), str(self.above.value()))


class DepartmentsPane(QFrame):
    """The tree with its verbs; what is chosen filters the people."""

    def __init__(self, presenter: OrganisationPresenter) -> None:
        super().__init__()
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Departments"))
        self._presenter = presenter
        columns = (
            Column(self.tr("Department"), 120, stretch=True, sorts=False),
            Column(self.tr("People"), 64, number=True, sorts=False),
        )
        self.table = TableView(self.tr("Departments"), columns)
        self.add = Button(self.tr("Add…"), "secondary", "plus", "sm")
        self.edit = Button(self.tr("Change…"), "secondary", "pencil", "sm")
        self.remove = Button(self.tr("Remove"), "danger", "trash-2", "sm")
        self.why = Label("", "caption", "text-muted", wrap=True)
        verbs = QWidget()
        flow = Flow(verbs)
        for button in (self.add, self.edit, self.remove):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 12, 0)
        below.setSpacing(6)
        below.addWidget(verbs)
        below.addWidget(self.why)
        column.addLayout(below)
        self.table.selected.connect(self._on_selected)
        self.table.chosen.connect(self.ask_change)
        self.add.clicked.connect(self.ask_new)
        self.edit.clicked.connect(self.ask_change)
        self.remove.clicked.connect(self.ask_removal)

    def key(self) -> str:
        """Give the chosen department; "" where none is."""
        keys = self.table.selected_keys()
        return keys[0] if keys and keys[0] not in {EVERYBODY, NOWHERE} else ""

    def refresh(self) -> None:
        """Show the departments as they are now."""
        active, nowhere = self._presenter.counts()
        rows = [TableRow(EVERYBODY, (self.tr("Everybody"), str(active)))]
        for branch in self._presenter.branches():
            refused = self._presenter.refusal_of(branch.department.id.hex)
            people = self.tr("%Ln people", "", branch.people)
            rows.append(
                TableRow(
                    branch.department.id.hex,
                    (INDENT * branch.depth + branch.department.name, str(branch.people)),
                    icon="circle-alert" if refused else "",
                    tone="danger" if refused else "",
                    accessible=", ".join(filter(None, (branch.path, people, refused))),
                )
            )
        if nowhere:
            rows.append(TableRow(NOWHERE, (self.tr("Without a department"), str(nowhere)), faint=True))
        self.table.show_rows(rows)
        if not self.table.selected_keys():
            self.table.select_key(self._presenter.department or EVERYBODY)
        self._show_verbs()

    def _on_selected(self) -> None:
        keys = self.table.selected_keys()
        wanted = "" if not keys or keys[0] == EVERYBODY else keys[0]
        if keys and wanted != self._presenter.department:
            self._presenter.show_department(wanted)
        self._show_verbs()

    def _show_verbs(self) -> None:
        leads, key = self._presenter.desk.leads, self.key()
        why = self._presenter.why_department_stays(key) if key else ""
        self.add.setEnabled(leads)
        self.edit.setEnabled(leads and bool(key))
        self.remove.setEnabled(leads and bool(key) and not why)
        refused = self._presenter.refusal_of(key) if key else ""
        locked = "" if leads else self.tr("Only owners and human resources change departments.")
        self.why.setText(refused or locked or why)
        self.why.set_color("danger" if refused else "text-muted")
        self.why.setHidden(not self.why.text())

    def ask_new(self) -> None:
        """Ask for a new department, in the chosen one."""
        places = self._presenter.parents_for("")
        dialog = DepartmentDialog(self.tr("Add a department"), "", places, self.key(), self.window())
        dialog.decided.connect(partial(self._presenter.save_department, ""))
        dialog.open()

    def ask_change(self) -> None:
        """Ask for another name or place of the chosen department."""
        key = self.key()
        branch = next((one for one in self._presenter.branches() if one.department.id.hex == key), None)
        if branch is None or not self._presenter.desk.leads:
            return
        department = branch.department
        above = department.parent.hex if department.parent is not None else ""
        places = self._presenter.parents_for(key)
        dialog = DepartmentDialog(self.tr("Change the department"), department.name, places, above, self.window())
        dialog.decided.connect(partial(self._presenter.save_department, key))
        dialog.open()

    def ask_removal(self) -> None:
        """Ask whether the chosen department is to go."""
        key, name = self.key(), self.table.rows.row_at(self.table.currentIndex().row()).cells[0].strip(INDENT)
        title = self.tr("Remove {name}?").replace("{name}", name)
        text = self.tr("Nobody works in it. Who has left keeps no department.")
        verbs = (Verb(self.tr("Keep it"), CANCEL), Verb(self.tr("Remove"), REMOVE, "danger-fill"))
        ask(
            self.window(),
            title,
            text,
            verbs,
            lambda said: self._presenter.remove_department(key) if said == REMOVE else None,
        )
