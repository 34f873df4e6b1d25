"""The forms of the first run, with doors that the test holds."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication

from backend.contract.base import CompanyId, Language, PersonId, SessionId
from backend.contract.directory import InvitePreview
from desktop.net.accounts import Account
from desktop.net.errors import ConnectionLost, Refused
from desktop.shell.first_run.doors import CompanyChoice, CompanyWish, Doors, JoinWish, SignInWish
from desktop.shell.first_run.forms.company import CompanyPresenter, Step
from desktop.shell.first_run.forms.join import PAUSE_S, JoinPresenter
from desktop.shell.first_run.forms.sign_in import SignInPresenter
from desktop.shell.first_run.ready import Check, Question
from desktop.system.local_server import LocalServerFailed
from tests.desktop.shell.conftest import COMPANY, person_id

CODE = "ATR-7KQ2-M4XD-90AB"
LINK = f"atrium://192.168.0.24:8440/{CODE}"
ACCOUNT = Account(
    server="http://192.168.0.24:8440",
    company=CompanyId(COMPANY),
    company_name="Corvane Marine",
    person=PersonId(person_id("me")),
    name="Mina",
    email="mina@corvane.example",
    session=SessionId(COMPANY),
)


class HeldDoors:
    """Doors that open or not, as the test says; they remember who knocked."""

    def __init__(self) -> None:
        self.knocks: list[object] = []
        self.no: Exception | None = None
        self.writable = True

    def _knock(self, what: object) -> None:
        self.knocks.append(what)
        if self.no is not None:
            raise self.no

    async def preview(self, server: str, code: str) -> InvitePreview:
        self._knock((server, code))
        until = datetime(2026, 10, 20, tzinfo=UTC)
        return InvitePreview(
            company="Corvane Marine",
            name="Jun",
            email="jun@c.example",
            language=Language.KOREAN,
            expires_at=until,
            invited_by="Moon Haesol 문해솔",
        )

    async def join(self, wish: JoinWish) -> Account:
        self._knock(wish)
        return ACCOUNT

    async def companies(self, server: str) -> list[CompanyChoice]:
        return [CompanyChoice(CompanyId(COMPANY), "Corvane Marine")]

    async def sign_in(self, wish: SignInWish) -> Account:
        self.knocks.append(wish)
        if self.no is not None and wish.company is None:
            raise self.no
        return ACCOUNT

    async def create(self, wish: CompanyWish) -> Account:
        self._knock(wish)
        return ACCOUNT

    async def invite(self, account: Account, name: str, email: str, language: Language) -> str:
        self._knock(email)
        return LINK

    async def check_computer(self, folder: Path) -> list[Check]:
        return [Check(Question.FOLDER, passed=self.writable, fact=str(folder))]


async def settle(form: Any) -> None:
    while form.busy or getattr(form, "looking", False):  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def test_a_link_calls_nobody_before_its_server_is_shown_and_somebody_says_so(qapp: QApplication) -> None:
    doors = HeldDoors()
    form = JoinPresenter(cast("Doors", doors))

    for opened in (True, False):
        form.fill(LINK) if opened else form.set("invite", LINK)
        await asyncio.sleep(PAUSE_S * 1.5)
        assert (doors.knocks, form.looking, form.server) == ([], False, "http://192.168.0.24:8440")
        form.set("invite", "")


@pytest.mark.parametrize("link", [f"http://chat.corvane.example/{CODE}", f"atrium+http://203.0.113.7:8440/{CODE}"])
async def test_a_way_across_the_internet_has_to_be_encrypted(link: str, qapp: QApplication) -> None:
    doors = HeldDoors()
    join, sign_in = JoinPresenter(cast("Doors", doors)), SignInPresenter(cast("Doors", doors))

    join.set("invite", link)
    join.submit()
    sign_in.set("server", "http://chat.corvane.example")
    sign_in.submit()
    await asyncio.sleep(PAUSE_S * 1.5)

    assert "not encrypted" in join.error("invite")
    assert "not encrypted" in sign_in.error("server")
    assert doors.knocks == []


async def test_a_bare_code_for_such_a_server_is_not_looked_up_while_one_types(qapp: QApplication) -> None:
    doors = HeldDoors()
    form = JoinPresenter(cast("Doors", doors))

    form.set("invite", CODE)
    form.set("server", "http://chat.corvane.example")
    await asyncio.sleep(PAUSE_S * 1.5)

    assert doors.knocks == []


async def test_a_link_is_looked_up_when_it_is_sent_and_the_name_filled_in(qapp: QApplication) -> None:
    doors = HeldDoors()
    form = JoinPresenter(cast("Doors", doors))

    form.set("invite", LINK)
    form.submit()
    await settle(form)

    assert form.preview is not None
    assert form.value("name") == "Jun"
    assert doors.knocks == [("http://192.168.0.24:8440", CODE)]


async def test_a_bare_code_asks_for_the_server(qapp: QApplication) -> None:
    doors = HeldDoors()
    form = JoinPresenter(cast("Doors", doors))

    form.set("invite", CODE)
    assert form.needs_server
    form.submit()
    assert form.first_error() == "server"

    form.set("server", "192.168.0.24")
    await settle(form)
    assert doors.knocks == [("http://192.168.0.24:8440", CODE)]


async def test_typing_on_asks_once(qapp: QApplication) -> None:
    doors = HeldDoors()
    form = JoinPresenter(cast("Doors", doors))
    form.set("server", "192.168.0.24")

    for end in range(len(CODE) - 3, len(CODE) + 1):
        form.set("invite", CODE[:end])
    await settle(form)

    assert len(doors.knocks) == 1


async def test_a_used_invite_is_said_below_its_field_and_stays_there(qapp: QApplication) -> None:
    doors = HeldDoors()
    doors.no = Refused("directory.invite_not_found")
    form = JoinPresenter(cast("Doors", doors))

    form.set("invite", LINK)
    form.submit()
    await settle(form)

    assert form.error("invite").startswith("This invite is used")
    assert form.value("invite") == LINK


async def test_joining_takes_name_password_and_the_invite_s_language(qapp: QApplication) -> None:
    doors = HeldDoors()
    form = JoinPresenter(cast("Doors", doors))
    accounts: list[object] = []
    form.signed_in.connect(accounts.append)
    form.set("invite", LINK)
    form.submit()
    await settle(form)

    form.set("password", "short")
    form.submit()
    assert form.first_error() == "password"
    form.set("password", "three brave otters")
    form.submit()
    await settle(form)

    assert accounts == [ACCOUNT]
    wish = doors.knocks[-1]
    assert wish == JoinWish("http://192.168.0.24:8440", CODE, "Jun", "three brave otters", Language.KOREAN)


async def test_a_server_with_several_companies_asks_which(qapp: QApplication) -> None:
    doors = HeldDoors()
    doors.no = Refused("directory.company_needed")
    form = SignInPresenter(cast("Doors", doors))
    for field, text in {"server": "chat.corvane.example", "email": "mina@c.example", "password": "x"}.items():
        form.set(field, text)

    form.submit()
    await settle(form)
    assert form.error("company") == "Choose your company."
    form.submit()
    await settle(form)

    assert doors.knocks[-1] == SignInWish("https://chat.corvane.example", "mina@c.example", "x", CompanyId(COMPANY))


async def test_a_lost_line_keeps_everything_that_was_typed(qapp: QApplication) -> None:
    doors = HeldDoors()
    doors.no = ConnectionLost("nobody there")
    form = SignInPresenter(cast("Doors", doors))
    for field, text in {"server": "chat.corvane.example", "email": "mina@c.example", "password": "x"}.items():
        form.set(field, text)

    form.submit()
    await settle(form)

    assert form.error().startswith("The server does not answer.")
    assert form.value("password") == "x"


async def fill_in_you(form: CompanyPresenter) -> None:
    for field, text in {"name": "Mina", "email": "mina@c.example", "password": "three brave otters"}.items():
        form.set(field, text)
    form.submit()
    await settle(form)


async def test_the_steps_go_on_only_when_they_are_right(qapp: QApplication, tmp_path: Path) -> None:
    form = CompanyPresenter(cast("Doors", HeldDoors()), tmp_path, Language.ENGLISH)

    steps = [form.step]
    form.submit()
    assert form.first_error() == "name"
    steps.append(form.step)
    await fill_in_you(form)
    steps.append(form.step)
    assert form.back()
    steps.append(form.step)

    assert steps == [Step.YOU, Step.YOU, Step.COMPANY, Step.YOU]


async def test_a_folder_that_cannot_be_written_stops_before_anything_is_made(
    qapp: QApplication, tmp_path: Path
) -> None:
    doors = HeldDoors()
    doors.writable = False
    form = CompanyPresenter(cast("Doors", doors), tmp_path, Language.ENGLISH)
    await fill_in_you(form)

    form.set("company", "Corvane")
    form.submit()
    await settle(form)

    assert form.error("folder").startswith("Atrium cannot write")
    assert doors.knocks == []


async def test_a_server_that_does_not_start_is_said_in_words(qapp: QApplication, tmp_path: Path) -> None:
    doors = HeldDoors()
    doors.no = LocalServerFailed("server.did_not_start")
    form = CompanyPresenter(cast("Doors", doors), tmp_path, Language.ENGLISH)
    await fill_in_you(form)

    form.set("company", "Corvane")
    form.submit()
    await settle(form)

    assert form.error().startswith("The company's server did not start.")
    assert form.step is Step.COMPANY


async def test_colleagues_get_one_link_each(qapp: QApplication, tmp_path: Path) -> None:
    form = CompanyPresenter(cast("Doors", HeldDoors()), tmp_path, Language.ENGLISH)
    await fill_in_you(form)
    form.set("company", "Corvane")
    form.submit()
    await settle(form)

    form.set("colleague", "Jun")
    form.submit()
    assert form.first_error() == "colleague_email"
    form.set("colleague_email", "jun@c.example")
    form.submit()
    await settle(form)

    assert [(one.email, one.link) for one in form.invited] == [("jun@c.example", LINK)]
    assert form.value("colleague") == ""
    assert not form.back()


class SlowDoors(HeldDoors):
    """Doors behind which nobody answers."""

    async def sign_in(self, wish: SignInWish) -> Account:
        await asyncio.sleep(60)
        return await super().sign_in(wish)


async def test_a_form_that_is_closed_while_it_waits_tells_its_gone_fields_nothing(qapp: QApplication) -> None:
    form = SignInPresenter(cast("Doors", SlowDoors()))
    told: list[bool] = []
    for name, value in (("server", "http://127.0.0.1:8440"), ("email", "mina@c.example"), ("password", "three otters")):
        form.set(name, value)
    form.submit()
    await asyncio.sleep(0.01)
    assert form.busy
    form.changed.connect(lambda: told.append(True))
    form.close()
    await asyncio.sleep(0.01)

    assert told == []
