"""The tab Organisation: departments, people, and who is selected, side by side or one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.features.directory.presenter.organisation.importing import ImportPresenter
from desktop.features.directory.presenter.organisation.people import OrganisationPresenter
from desktop.features.directory.view.organisation.departments import DepartmentsPane
from desktop.features.directory.view.organisation.importing import ImportDialog
from desktop.features.directory.view.organisation.person import PersonPane
from desktop.widgets.controls.buttons import Button
from desktop.widgets.controls.choices import Check
from desktop.widgets.controls.fields import SearchField
from desktop.widgets.controls.segmented import Segmented
from desktop.widgets.flow import Flow
from desktop.widgets.lists.table import TableView
from desktop.widgets.lists.table_model import Column
from desktop.widgets.theme import current_theme

SIDE, PANE, LEAST = 250, 300, 420
"""Widths of the departments, of who is selected, and what the people need between them."""
DEPARTMENTS, PEOPLE, PERSON = "departments", "people", "person"


class OrganisationPage(QFrame):
    """People in a table, between the departments that filter it and the one who is selected.

    Signals:
        said: something was done, in words.
    """

    said = Signal(str)

    def __init__(self, presenter: OrganisationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Organisation"))
        self.presenter = presenter
        self.search = SearchField(self.tr("Name or initials"))
        self.gone = Check(self.tr("Show who has left"))
        self.bring = Button(self.tr("Import a table…"), "secondary", "sheet")
        columns = (
            Column(self.tr("Name"), 136, stretch=True),
            Column(self.tr("Department"), 100, stretch=True),
            Column(self.tr("Manager"), 106, stretch=True),
            Column(self.tr("Rank"), 76, number=True),
            Column(self.tr("Duties"), 96, stretch=True),
            Column(self.tr("State"), 104),
        )
        self.table = TableView(self.tr("People"), columns, many=True)
        self.departments = DepartmentsPane(presenter)
        self.person = PersonPane(presenter)
        self.walk = Segmented(
            self.tr("Part of the page"),
            [(self.tr("Departments"), DEPARTMENTS), (self.tr("People"), PEOPLE), (self.tr("Selected"), PERSON)],
        )
        self._narrow = False
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        tools = QWidget()
        flow = Flow(tools)
        self.search.setMinimumWidth(current_theme().px(200))
        for tool in (self.search, self.gone, self.bring):
            flow.addWidget(tool)
        self.people = QWidget()
        middle = QVBoxLayout(self.people)
        middle.setContentsMargins(12, 12, 12, 0)
        middle.setSpacing(8)
        middle.addWidget(tools)
        middle.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.departments)
        row.addWidget(self.people, 1)
        row.addWidget(self.person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(12, 8, 12, 8)
        top.addWidget(self.walk)
        top.addStretch()
        column.addWidget(self._top)
        column.addLayout(row, 1)
        self.walk.choose(PEOPLE)
        self._top.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.presenter.look)
        self.search.returnPressed.connect(self._to_table)
        self.search.stepped.connect(self._to_table)
        self.gone.toggled.connect(self.presenter.show_gone)
        self.bring.clicked.connect(self.ask_import)
        self.table.selected.connect(self._on_selected)
        self.table.chosen.connect(self._on_chosen)
        self.walk.chosen.connect(self._on_part)
        self.presenter.changed.connect(self.refresh)
        self.presenter.said.connect(self.said)

    def shut(self) -> None:
        """Hear nothing more."""
        self.presenter.close()

    def walkable(self) -> list[QWidget]:
        """List the panes that the keyboard walks through."""
        return [pane for pane in (self.departments, self.people, self.person) if pane.isVisible()]

    def refresh(self) -> None:
        """Show the company as it is now."""
        self.departments.refresh()
        self.table.show_rows(self.presenter.rows())
        self.person.refresh()
        self.bring.setEnabled(self.presenter.desk.leads)

    def _on_selected(self) -> None:
        self.person.show_people(self.table.selected_keys())

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, _key: str) -> None:
        self._go(PERSON)

    def _on_part(self, part: object) -> None:
        self._go(str(part))

    def ask_import(self) -> ImportDialog:
        """Bring a table of people in."""
        dialog = ImportDialog(ImportPresenter(self.presenter.desk), self.window())
        dialog.open()
        return dialog

    # Narrow windows show one part at a time.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Stand side by side where there is room."""
        theme = current_theme()
        self._narrow = self.width() < theme.px(SIDE + PANE + LEAST)
        self._top.setVisible(self._narrow)
        for pane, width in ((self.departments, SIDE), (self.person, PANE)):
            pane.setMinimumWidth(0 if self._narrow else theme.px(width))
            pane.setMaximumWidth(16_777_215 if self._narrow else theme.px(width))
        self._show(str(self.walk.value()) if self._narrow else "")

    def _show(self, part: str) -> None:
        panes = {DEPARTMENTS: self.departments, PEOPLE: self.people, PERSON: self.person}
        for name, pane in panes.items():
            pane.setVisible(not part or name == part)

    def _go(self, part: str) -> None:
        if self._narrow:
            self.walk.choose(part)
            self._show(part)
        if part == PERSON:
            self.person.form.title.setFocus(Qt.FocusReason.TabFocusReason)
