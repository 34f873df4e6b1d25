from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx

from backend.contract import directory as wire
from backend.contract.base import Asked, decode, encode
from backend.entry.wiring import build, the_rooms
from tests.backend.directory.cast import PASSWORD, Firm, House


@asynccontextmanager
async def doors(house: House) -> AsyncGenerator[httpx.AsyncClient]:
    made = build(house.database, the_rooms(), lambda: None)
    transport = httpx.ASGITransport(app=made.application)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost/v1") as client:
        yield client
    await made.worker.write(None, lambda _: None)  # what the server does on the side is done now
    made.worker.close()


async def post(client: httpx.AsyncClient, path: str, asked: Asked, token: str = "") -> httpx.Response:
    headers = {"authorization": f"Bearer {token}"} if token else {}
    return await client.post(path, content=encode(asked), headers=headers)


def sign_in(firm: Firm, email: str, password: str) -> wire.SignIn:
    return wire.SignIn(email=email, password=password, device="Laptop", platform="linux", company=firm.company)


async def test_an_unknown_account_gets_the_same_answer_in_the_same_time(house: House, firm: Firm) -> None:
    async with doors(house) as client:
        answers: list[tuple[int, bytes]] = []
        spent: list[float] = []
        for email in ("bo@firm.example", "nobody@firm.example"):
            taken: list[float] = []
            for _ in range(3):
                begun = time.process_time()
                response = await post(client, "/sign-in", sign_in(firm, email, "wrong password"))
                taken.append(time.process_time() - begun)
                answers.append((response.status_code, response.content))
            spent.append(min(taken))
    assert len(set(answers)) == 1
    assert answers[0][0] == 401
    assert max(spent) < 3 * min(spent)  # without a password to compare it would be a tenth


async def test_a_person_comes_in_by_invite_changes_the_password_and_leaves(house: House, firm: Firm) -> None:
    async with doors(house) as client:
        asked = wire.CreateInvite(name="김민수", email="kim@firm.example")
        made = decode((await post(client, "/invites", asked, firm.tokens["Mina"])).content, wire.InviteCreated)
        preview = await post(client, "/invites/preview", wire.InviteCode(code=made.code))
        promised = decode(preview.content, wire.InvitePreview)
        assert (promised.name, promised.invited_by) == ("김민수", "Mina Park")
        accept = wire.AcceptInvite(code=made.code, password=PASSWORD, device="Laptop", platform="linux")
        token = decode((await post(client, "/invites/accept", accept)).content, wire.SignedIn).token

        change = wire.ChangePassword(old=PASSWORD, new="another password")
        assert (await post(client, "/password", change, token)).is_success
        wrong = await post(client, "/sign-in", sign_in(firm, "kim@firm.example", PASSWORD))
        right = await post(client, "/sign-in", sign_in(firm, "KIM@firm.example", "another password"))
        assert (wrong.status_code, right.is_success) == (401, True)

        headers = {"authorization": f"Bearer {token}"}
        sessions = decode((await client.get("/sessions", headers=headers)).content, wire.Sessions).sessions
        assert sorted(session.current for session in sessions) == [False, True]
        assert (await client.post("/sign-out", headers=headers)).is_success
        assert (await client.get("/sessions", headers=headers)).status_code == 401


async def test_an_old_password_is_not_guessed_without_end(house: House, firm: Firm) -> None:
    async with doors(house) as client:
        change = wire.ChangePassword(old="wrong password", new="another password")
        codes = [(await post(client, "/password", change, firm.tokens["Bo"])).status_code for _ in range(9)]
        other = await post(client, "/password", change, firm.tokens["Ana"])
    assert codes == [403] * 8 + [429]
    assert other.status_code == 403
