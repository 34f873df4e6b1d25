"""The way through all screens, for those who take pictures of them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from backend.contract.base import ConversationId, Language
from backend.contract.directory import InvitePreview
from backend.contract.messaging import QuickReply, SendMessage
from backend.contract.sync import Refusal
from desktop.app.account.station import Station
from desktop.app.doors import Wired
from desktop.app.entrance import Entrance
from desktop.app.showcase.console import through_the_console
from desktop.app.showcase.over_chat import over_a_chat, over_a_message
from desktop.app.showcase.pictures import SYNC_S, WIDE, Camera, Look, close_dialogs
from desktop.app.version import release
from desktop.features.files.presenter.facts import Attachment
from desktop.features.files.view.viewer import Viewer
from desktop.features.messaging.view.details.links import MAKE, RoomLinksDialog
from desktop.features.search.view.find_bar import FindBar
from desktop.shell.first_run.forms.join import JoinPresenter
from desktop.shell.first_run.frame import FirstRun
from desktop.shell.window.main import MainWindow
from desktop.sync.status import State

if TYPE_CHECKING:
    from desktop.app.client import Client
    from desktop.features.messaging.view.conversation import ConversationView

NARROW: Final = (760, 640)
SEARCHED: Final = "on"
REPLIES: Final = (
    QuickReply(name="gate", text="The gate opens at 07:00. Please bring your badge."),
    QuickReply(name="survey", text="The survey is done. The protocol follows by noon."),
    QuickReply(name="감사", text="확인했어요. 감사합니다!"),
)


class Promising(Wired):
    """Doors to a company that invites everybody."""

    async def preview(self, server: str, code: str) -> InvitePreview:
        """Promise a company without asking anybody."""
        name, email, until = "Jo Eunbyeol", "jo.eunbyeol@corvane.example", datetime.now(UTC)
        return InvitePreview(
            company="Corvane Marine",
            name=name,
            email=email,
            language=Language.ENGLISH,
            expires_at=until,
            invited_by="Moon Haesol 문해솔",
        )


class Tour:
    """Goes from screen to screen, in the look that is on."""

    def __init__(self, client: Client, camera: Camera) -> None:
        self._client, self._camera = client, camera
        self._with_picture = 0
        self._led: ConversationId | None = None
        self._cut_off: tuple[ConversationId, ...] = ()

    @property
    def _window(self) -> MainWindow:
        if self._client.window is None:
            raise LookupError("no window is open")
        return self._client.window

    @property
    def _station(self) -> Station:
        if self._client.station is None:
            raise LookupError("no account is open")
        return self._client.station

    @property
    def _view(self) -> ConversationView:
        view = self._window.chats.view
        if view is None:
            raise LookupError("no chat is open")
        return view

    @property
    def _first_chat(self) -> ConversationId:
        return self._station.desk.store.chats()[0].id

    # Before

    async def prepare(self) -> None:
        """Say what the screens need: files, a pin, a reminder, what waits for its time, quick replies, a group."""
        desk, chat = self._station.desk, self._first_chat
        if desk.files is not None:
            attached = [await desk.files.attach_image(drawing(), "Pump room 3.png")]
            with TemporaryDirectory() as folder:
                protocol = Path(folder) / "Sign-off protocol.pdf"
                await asyncio.to_thread(protocol.write_bytes, b"%PDF-1.7\n" + b"%" * 40_000)
                attached += [one for one in await desk.files.attach([protocol]) if isinstance(one, Attachment)]
            desk.actions.send(chat, "Flange C sits **12 mm** off the drawing.", files=[one.id for one in attached])
        await self._until_sent()
        number = self._with_picture = desk.store.span(chat)[1]
        desk.actions.pin_message(chat, number, on=True)
        desk.actions.save_message(chat, number, on=True, remind_at=desk.now() - timedelta(minutes=5))
        desk.actions.save_message(chat, number - 2, on=True)
        later = SendMessage(conversation=chat, text="Good morning, the gate opens at 07:00.")
        desk.actions.schedule(later, desk.now() + timedelta(hours=15))
        desk.actions.set_quick_replies(REPLIES)
        crew = [chat.other for chat in desk.store.chats() if chat.other is not None]
        self._led = desk.actions.create_group("Pier 2 crew", crew)
        await self._until_sent()

    async def _until_sent(self) -> None:
        async with asyncio.timeout(SYNC_S):
            while self._station.outbox.pending():  # noqa: ASYNC110
                await asyncio.sleep(0.1)

    def dress(self, look: Look) -> None:
        """Put a look on; the window is made anew when the language is another one."""
        house = self._client.house
        close_dialogs()
        self._window.chats.leave()
        house.theme.mode, house.theme.text_scale = look.mode, look.scale
        house.frame.resize(*WIDE)
        if house.languages.now.value != look.language:
            self._client.speak(look.language)

    # With a line

    async def through_the_office(self, look: Look) -> None:
        """Take every screen that needs the server."""
        await self._camera.take("empty-state", look)
        self._window.open_chat(self._first_chat)
        await self._camera.take("chat", look)
        await over_a_chat(self._window, self._client, self._camera, look)
        await over_a_message(self._view, self._with_picture, self._camera, look)
        await self._dialogs_of_the_chat(look)
        await self._searching(look)
        await self._kept(look)
        await self._files(look)
        await self._leading(look)
        await self._people(look)
        await through_the_console(self._window, self._camera, look)
        await self._preferences(look)
        self._client.house.frame.resize(*NARROW)
        self._window.open_chat(self._first_chat)
        self._window.want_details(False)
        await self._camera.take("narrow", look)
        self._window.want_details(True)
        self._client.house.frame.resize(*WIDE)

    async def _dialogs_of_the_chat(self, look: Look) -> None:
        view = self._view
        view.composer.editor.setPlainText("The gate opens at 07:00 tomorrow.")
        view.composer.deeds.ask_when()
        await self._camera.take("schedule", look)
        close_dialogs()
        view.composer.editor.clear()
        view.composer.deeds.open_scheduled()
        await self._camera.take("scheduled", look)
        close_dialogs()
        view.composer.deeds.manage_replies()
        await self._camera.take("quick-replies", look)
        close_dialogs()

    async def _searching(self, look: Look) -> None:
        window = self._window
        window.searching.open_switcher()
        window.searching.type_in_switcher(SEARCHED)
        await asyncio.sleep(0.4)
        await self._camera.take("switcher", look)
        window.searching.close_switcher()
        window.searching.find()
        window.searching.show_message(self._first_chat, self._with_picture, SEARCHED)
        await self._camera.take("find", look)
        for bar in window.findChildren(FindBar):
            bar.leave()
        window.open_search()
        window.searching.page.field.put(SEARCHED)
        window.searching.page.presenter.look(SEARCHED)
        await asyncio.sleep(0.6)
        await self._camera.take("search", look)
        window.open_chat(self._first_chat)

    async def _kept(self, look: Look) -> None:
        """Take the saved messages."""
        window = self._window
        window.open_saved()
        await self._camera.take("saved", look)
        window.open_chat(self._first_chat)

    async def _leading(self, look: Look) -> None:
        """Take what only those see who lead a group: its settings, links into it, its copy."""
        if self._led is None:
            return
        self._window.open_chat(self._led)
        details = self._window.chats.details()
        if details is None:
            return
        self._window.want_details(True)
        await self._camera.take("group-details", look)
        details.ask_settings()
        await self._camera.take("group-settings", look)
        close_dialogs()
        links = details.ask_links()
        if isinstance(links, RoomLinksDialog):
            links.choose(MAKE)
            async with asyncio.timeout(SYNC_S):
                while not links.presenter.link:  # noqa: ASYNC110 - the dialog tells nobody of it
                    await asyncio.sleep(0.1)
        await self._camera.take("group-links", look)
        close_dialogs()
        for name, ask in (
            ("export", details.ask_export),
            ("add-people", details.ask_people),
            ("archive", details.ask_archive),
            ("leave", details.ask_leave),
        ):
            ask()
            await self._camera.take(name, look)
            close_dialogs()
        self._window.open_chat(self._first_chat)

    async def _files(self, look: Look) -> None:
        view = self._view
        facts = view.presenter.source.facts(self._with_picture)
        if view.file_actions is None or facts is None or not facts.files:
            return
        view.file_actions.open(facts.files[0])
        await asyncio.sleep(0.4)
        await self._camera.take("viewer", look)
        for viewer in self._client.house.frame.findChildren(Viewer):
            viewer.close_viewer()
        await self._details(look)

    async def _details(self, look: Look) -> None:
        """Show what stands behind the details of a chat: its files and its members."""
        self._window.want_details(True)
        details = self._window.chats.details()
        if details is None:
            return
        details.show_files()
        await self._camera.take("files", look)
        details.show_members()
        await self._camera.take("members", look)
        self._window.chats.leave()
        self._window.open_chat(self._first_chat)

    async def _people(self, look: Look) -> None:
        """Show somebody's profile, then the details of the chat with them."""
        other = next((chat.other for chat in self._station.desk.store.chats() if chat.other is not None), None)
        if other is None:
            return
        self._window.show_person(other)
        await self._camera.take("contacts", look)
        self._window.open_chat_with(other)
        await self._camera.take("person-details", look)

    async def _preferences(self, look: Look) -> None:
        window = self._window
        window.show_preferences()
        pages = () if window.preferences is None else window.preferences.pages
        for number, (name, _page) in enumerate(zip(PAGES, pages, strict=True)):
            if window.preferences is not None:
                window.preferences.show_page(number)
            await self._camera.take(f"preferences-{name}", look)
        close_dialogs()

    # Without a line

    async def lose_the_line(self) -> None:
        """Wait until the line is away, and write something all the same."""
        station = self._station
        async with asyncio.timeout(SYNC_S):
            while station.engine.status.state is not State.OFFLINE:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        chats = station.desk.store.chats()
        texts = ("Protocol draft is done, I put it in the folder.", "Line 4 is checked.", "Hotel list for the sign-off")
        for chat, text in zip((*chats[:2], chats[0]), texts, strict=True):
            station.desk.actions.send(chat.id, text)
        self._cut_off = (chats[0].id, chats[1].id)  # what is written moves chats to the top
        refused = station.desk.actions.send(chats[1].id, "The invoice, once more")
        station.outbox.refuse(refused, Refusal(code="request.too_large"))

    async def without_a_line(self, look: Look) -> None:
        """Take what waits, and what could not be sent."""
        waiting, failed = self._cut_off
        self._window.open_chat(waiting)
        await self._camera.take("offline", look)
        self._window.open_chat(failed)
        await self._camera.take("failed", look)

    async def first_run(self, look: Look) -> None:
        """Take the screens of somebody who is new."""
        entrance = Entrance(self._client.house)
        frame = entrance.show()
        frame.resize(*WIDE)
        await self._camera.take("first-run", look, frame)
        if entrance.frame is not None:
            entrance.frame.welcome.sign_in.chosen.emit()
        await self._camera.take("first-run-sign-in", look, frame)
        company = entrance.company
        if entrance.frame is not None:
            entrance.frame.welcome.create_asked.emit()
        company.set("name", "Nam Yejin")
        company.set("email", "yejin@nam-yoon.example")
        company.set("password", "three brave otters")
        company.submit()
        company.set("company", "Nam & Yoon Marine Survey")
        await self._camera.take("create-company", look, frame)
        await self._invited(entrance, look)

    async def _invited(self, entrance: Entrance, look: Look) -> None:
        """Show an invite that the server has looked up; there is no server any more, so it is promised here."""
        join = JoinPresenter(Promising(self._client.house.keys, self._client.house.host))
        frame = FirstRun(join, entrance.sign_in, entrance.company, language=look.language, version=release())
        frame.resize(*WIDE)
        frame.show()
        join.set("invite", "atrium://192.168.0.24:8440/ATR-7KQ2-M4XD-90AB")
        await self._camera.take("first-run-invited", look, frame)
        join.close()
        entrance.close()
        frame.close()
        frame.deleteLater()


PAGES: Final = (
    "look",
    "writing",
    "notifications",
    "profile",
    "devices",
    "storage",
    "privacy",
    "access-log",
    "keyboard",
    "accessibility",
    "about",
)


def drawing() -> QImage:
    """Draw something that looks like a survey, to be sent as a picture."""
    image = QImage(1280, 880, QImage.Format.Format_RGB32)
    image.fill(QColor("#f3f6f5"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#2f6f73"), 4))
    for room in ((80, 80, 1120, 720), (80, 520, 300, 280), (760, 80, 440, 260)):
        painter.drawRect(QRectF(*room))
    for radius in (60, 110, 160):
        painter.drawEllipse(QPointF(620, 480), radius, radius)
    painter.setPen(QPen(QColor("#b3261e"), 5, Qt.PenStyle.DashLine))
    painter.drawEllipse(QPointF(900, 560), 80, 80)
    painter.end()
    return image
