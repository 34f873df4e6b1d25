"""The pages of the workbench: every widget in its states, with invented words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.widgets.banner import Banner
from desktop.widgets.controls.avatar import AvatarStack, AvatarWidget
from desktop.widgets.controls.buttons import Button, IconButton
from desktop.widgets.controls.choices import Check, Chip, Radio, Switch
from desktop.widgets.controls.fields import Field, SearchField, Select, TextArea
from desktop.widgets.controls.marks import Badge, KeyCap, Tag
from desktop.widgets.controls.segmented import Segmented
from desktop.widgets.controls.tabs import TabBar
from desktop.widgets.controls.waiting import ProgressBar, Skeleton, Spinner
from desktop.widgets.empty import EmptyState
from desktop.widgets.headers import Card, LinkButton, PaneHeader, SectionHeader
from desktop.widgets.label import Label
from desktop.widgets.lists.list_view import AnyIndex, ListView
from desktop.widgets.lists.rows import Row, RowShape, Section, data_of
from desktop.widgets.lists.table import TableView
from desktop.widgets.lists.table_model import Column, TableRow
from desktop.widgets.overlays.dialog import Dialog, Verb
from desktop.widgets.overlays.menu import Menu
from desktop.widgets.overlays.ring import ring_of
from desktop.widgets.overlays.tips import Tip
from desktop.widgets.overlays.toast import Toast
from desktop.widgets.pictures import Icon, Picture, logo
from desktop.widgets.theme import current_theme

NOTHING = QModelIndex()
COLOURS = 24
ROWS: tuple[Row | Section, ...] = (
    Section("Pinned", "pin"),
    Row("g1", "Balthaven retrofit", "Haesol is typing…", "16:58", square=True),
    Row("p2", "Elise Vermeer", "Line 4 is the only open point", "16:53", badge=1, mentioned=True, presence="here"),
    Section("Today"),
    Row("p3", "Katrin Aasen", "Selected: tint and weight", "16:49", tag="Customer", presence="here"),
    Row("p4", "Chen Yutong", "Hover 好的 周四见", "16:22", other_name="陈雨桐", presence="away"),
    Row("g2", "All hands", "Muted", "15:30", badge=12, muted=True, icon="megaphone"),
    Row("p5", "Nam Gihun", "You: Hotel list", "15:14", other_name="남기훈", preview_icon="clock", presence="offline"),
    Row(
        "p6",
        "Tomás Ribeiro",
        "Not sent: too large",
        "14:51",
        presence="off_duty",
        preview_icon="circle-alert",
        preview_color="danger",
        badge=120,
    ),
)


class Rows(QAbstractListModel):
    """A fixed list of rows."""

    def __init__(self, rows: tuple[Row | Section, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: AnyIndex = NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return data_of(self._rows[index.row()], role)


def _line(*widgets: QWidget, gap: int = 10) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch()
    return row


def _group(column: QVBoxLayout, title: str, *parts: QLayout | QWidget) -> None:
    column.addWidget(Label(title, "caption", "text-muted", weight=600))
    column.addSpacing(4)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addSpacing(14)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setProperty("surface", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 24)
    return page, column


def _disabled(text: str) -> Button:
    button = Button(text, "primary")
    button.setEnabled(False)
    return button


def _on(button: IconButton) -> IconButton:
    button.setChecked(True)
    return button


def controls() -> QWidget:
    """Show what one presses, types and ticks."""
    page, column = _page()
    send, note, reject = (
        Button("Send", "primary", "send"),
        Button("Add a note", icon="square-pen"),
        Button("Reject", "danger", "x"),
    )
    last, ghost = Button("Delete for all", "danger-fill"), Button("Open approval", "ghost")
    ring_of(page).show_on(send, send.radius)
    _group(column, "Buttons", _line(send, note, reject, last, ghost))
    panel = _on(IconButton("panel-right", "Details", "Ctrl+I", checkable=True))
    second = (
        _disabled("Assign 2 to continue"),
        Button("Retry", icon="rotate-ccw", size="sm"),
        IconButton("search", "Search"),
        panel,
    )
    _group(column, "Disabled, small, icon", _line(*second, Button("Create company", "primary", size="lg")))
    plain, wrong = Field("Label", "Helper text explains before, not after."), Field("Error", icon="calendar")
    plain.set_text("Text in the field")
    wrong.set_text("13 Okt")
    wrong.set_error("Use a date such as 13 Oct 2026.")
    secret = Field("Password", password=True)
    secret.set_text("abcdefgh")
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    named = Field("Placeholder and icon", placeholder="Name or team", icon="search")
    for place, field in enumerate((plain, wrong, secret, named)):
        grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(Select("Account", [("KRW account ··4471", 1), ("EUR account ··0021", 2)], "landmark"), 2, 0)
    grid.addWidget(SearchField("Search or jump to", "Ctrl K"), 2, 1)
    grid.addWidget(TextArea("Message", "Write a message"), 3, 0, 1, 2)
    _group(column, "Fields", grid)
    check, radio, switch = Check("Check"), Radio("Radio"), Switch("Switch")
    for choice in (check, radio, switch):
        choice.setChecked(True)
    segments = Segmented("Period", [("Day", 1), ("Week", 2), ("Month", 3)])
    _group(column, "Choices", _line(check, radio, switch, Check("Check"), Switch("Switch"), segments, gap=16))
    every = Chip("All")
    every.setChecked(True)
    chips = (every, Chip("Unread"), Chip("Tags", icon="tag"), Chip("Chain intact", "success", "shield-check"))
    _group(
        column, "Chips", _line(*chips, Chip("No record", "danger", "circle-help"), Chip("Nam Gihun 남기훈", "token"))
    )
    column.addStretch()
    return page


def marks() -> QWidget:
    """Show marks, pictures, banners and what waits."""
    page, column = _page()
    tags = (
        Tag("Customer"),
        Tag("Urgent", "danger", "siren"),
        Tag("Refund", "warning"),
        Tag("New", "accent"),
        Tag("R4", "plain"),
    )
    badges = (Badge(6), Badge(12, "muted"), Badge(0, "mention"), Badge(120), KeyCap("Ctrl K"))
    _group(column, "Tags, badges, keys", _line(*tags, *badges))
    people = [
        AvatarWidget("p1", "Han Garam 한가람"),
        AvatarWidget("p2", "Elise Vermeer"),
        AvatarWidget("p7", "Daniel Okafor"),
    ]
    people.append(AvatarWidget("p4", "Chen Yutong 陈雨桐"))
    for person, state in zip(people, ("here", "away", "offline", "off_duty"), strict=True):
        person.set_presence(state)
    group = AvatarWidget("g1", "Balthaven retrofit", square=True)
    stack = AvatarStack(
        [(f"p{n}", name) for n, name in enumerate(("문해솔", "林亦然", "Ingrid Solheim", "A B", "C D", "E F", "G H"))]
    )
    _group(column, "Avatars", _line(*people, group, AvatarWidget("g5", "", icon="truck"), stack, gap=16))
    quiet, offline, failed = (
        Banner("info", rounded=True),
        Banner("warning", rounded=True),
        Banner("danger", rounded=True),
    )
    quiet.say("Quiet until 09:00.", "6 messages are held.", icon="moon")
    offline.say(
        "You are offline.", "3 messages wait in the outbox.", icon="cloud-off", aside="Next try in 12 s", verb="Try now"
    )
    failed.say("Backup failed twice.", "The drive “Backup” is full.")
    bar, spinner = ProgressBar("Import"), Spinner("Opening 34 files")
    bar.setValue(62)
    spinner.say_now()
    toast = Toast(page)
    _group(column, "Banners, progress", quiet, offline, failed, bar, spinner, toast)
    toast.say("Sent for Wednesday 09:00", lambda: None, "circle-check")
    column.addWidget(PaneHeader("Balthaven retrofit", "12 members · 4 offices"))
    column.addWidget(SectionHeader("Files", "All 34"))
    column.addLayout(_line(LinkButton("Link"), Icon("ticket", 20, "accent-soft-text", tile="accent-soft")))
    tip = Tip()
    tip.setParent(page, Qt.WindowType.Widget)
    tip.say("Details", "Ctrl I")
    column.addWidget(tip)
    column.addStretch()
    return page


def lists() -> QWidget:
    """Show rows in their shapes, and rows that are not there yet."""
    page, column = _page()
    page.setProperty("surface", "list")
    row = QHBoxLayout()
    shapes: tuple[RowShape, ...] = ("comfortable", "compact", "avatar")
    for shape in shapes:
        view = ListView("Chats", shape)
        view.setModel(Rows(ROWS, view))
        view.setCurrentIndex(view.model().index(4, 0))
        if shape == "avatar":
            view.setFixedWidth(current_theme().px(72))
        row.addWidget(view)
    skeleton = Skeleton()
    skeleton.show_now()
    row.addWidget(skeleton)
    column.addLayout(row)
    return page


def tables() -> QWidget:
    """Show a table, sorted, with a row that is selected and one that is marked."""
    page, column = _page()
    columns = (
        Column("Name", 160, stretch=True),
        Column("Department", 120, stretch=True),
        Column("Rank", 72, number=True),
    )
    view = TableView("People", (*columns, Column("State", 140, toned=True)))
    view.show_rows(
        [
            TableRow("p1", ("Elise Vermeer", "Sales/Seoul", "12", "Here")),
            TableRow("p2", ("Chen Yutong 陈雨桐", "Sales", "8", "Here")),
            TableRow("p3", ("Nam Gihun 남기훈", "", "104", "No such manager"), icon="circle-alert", tone="danger"),
            TableRow("p4", ("Tomás Ribeiro", "Workshop", "3", "Has left"), faint=True),
        ]
    )
    view.sort_by(2)
    view.select_key("p2")
    column.addWidget(view)
    return page


def floating() -> QWidget:
    """Show a menu and a dialog."""
    page, column = _page()
    menu = Menu(page)
    for text, icon, keys in (("Reply", "reply", "R"), ("Copy text", "copy", "Ctrl C"), ("Remind me", "clock", "")):
        menu.add(text, lambda: None, icon=icon, keys=keys)
    menu.addSeparator()
    menu.add("Recall, 1 min 40 s left", lambda: None, icon="undo-2", danger=True)
    menu.setActiveAction(menu.actions()[0])
    verbs = [Verb("Keep it", "keep"), Verb("Delete for all", "delete", "danger-fill")]
    text = "Nobody can read it in the chat any more. A review by a manager still shows the original."
    dialog = Dialog("Delete this message for everyone?", text, verbs)
    for top in (dialog,):
        top.setParent(page, Qt.WindowType.Widget)
        column.addWidget(top)
        top.show()
    column.addStretch()
    return page


def drawings() -> QWidget:
    """Show the empty states, the logo and the arcade of the first run."""
    page, column = _page()
    grid = QGridLayout()
    states = (
        (
            "bubble",
            "Say hello",
            "Your company is set up. Invite the people you work with; chats appear here.",
            "Invite colleagues",
        ),
        (
            "check",
            "Nothing waits for you",
            "When someone needs your approval, it appears here.",
            "See what you decided",
        ),
        ("people", "No customers yet", "Share your code or link. Whoever writes to you appears here.", "Show my code"),
        (
            "magnifier",
            "Nothing found for “px-22O”",
            "Did you mean px-220? Old chats were searched too.",
            "Search px-220",
        ),
        (
            "folder",
            "No files in this chat",
            "Drop a file anywhere in the window, or paste a screenshot.",
            "Choose a file",
        ),
        ("key", "This chat is outside your scope", "It belongs to rank 6 and above.", "Ask the owner"),
    )
    for place, (drawing, title, text, action) in enumerate(states):
        card = Card()
        first = place == 0
        state = EmptyState(
            drawing, title, text, action, kind="primary" if first else "secondary", icon="user-plus" if first else None
        )
        QVBoxLayout(card).addWidget(state)
        grid.addWidget(card, place // 3, place % 3)
    column.addLayout(grid)
    arcade = QWidget()
    arcade.setStyleSheet(f"background: {current_theme().color('accent-soft').name()}")
    room = QHBoxLayout(arcade)
    room.addWidget(logo(40))
    room.addWidget(Picture("arcade", QSize(460, 272)))
    column.addWidget(arcade)
    return page


def tabs() -> QWidget:
    """Show a bar of tabs: one open, one with a count."""
    page, column = _page()
    bar = TabBar("Rooms")
    for key, title, count in (("overview", "Overview", 0), ("supervision", "Supervision", 6), ("rules", "Rules", 120)):
        bar.add(key, title)
        bar.set_count(key, count)
    bar.choose("supervision")
    _group(column, "Tabs", bar)
    column.addStretch()
    return page


PAGES: dict[str, Callable[[], QWidget]] = {
    "controls": controls,
    "marks": marks,
    "lists": lists,
    "tables": tables,
    "floating": floating,
    "drawings": drawings,
    "tabs": tabs,
}
SIZES = {
    "controls": (820, 820),
    "marks": (820, 860),
    "lists": (1120, 600),
    "tables": (760, 320),
    "floating": (620, 620),
    "drawings": (1180, 980),
    "tabs": (520, 140),
}
