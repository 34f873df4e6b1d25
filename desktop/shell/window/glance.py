"""The first picture after a start: rail and list of chats as they were, until the real ones stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.window.panes import Panes
from desktop.shell.window.rail import Rail, SectionFace
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import ListView
from desktop.widgets.lists.rows import Row, Section
from desktop.widgets.lists.rows_model import RowsModel
from desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
HEAD, SEARCH = 56, 70
"""Heights of the head and of search and filters above the list (the list of chats has them)."""


def section_faces() -> tuple[SectionFace, SectionFace]:
    """Say how the sections stand on the rail."""
    chats = SectionFace("chats", translate("MainWindow", "Chats"), "message-circle", "Ctrl+1")
    return chats, SectionFace("contacts", translate("MainWindow", "Contacts"), "book-user", "Ctrl+2")


class Glance(QWidget):
    """Rows that were kept from the last time; nothing here can be pressed."""

    def __init__(self, rows: list[Row | Section], list_width: int) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail = Rail()
        for face in section_faces():
            rail.add_section(face)
        rail.show_section("chats")
        model = RowsModel(self)
        model.show(rows)
        chats = ListView(translate("MainWindow", "Chats"), None, "surface-list")
        chats.setModel(model)
        chats.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = Label(translate("MainWindow", "Chats"), "heading")
        head.setContentsMargins(16, 0, 16, 0)
        head.setFixedHeight(HEAD)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addSpacing(current_theme().px(SEARCH))
        column.addWidget(chats, 1)
        panes = Panes()
        panes.set_list_width(list_width)
        panes.list.show_widget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(panes, 1)
