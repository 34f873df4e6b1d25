"""The directory's doors: parse, call one verb, answer."""

from collections.abc import Mapping
from typing import Final

from backend.contract.base import PersonId
from backend.contract.directory import (
    AcceptInvite,
    ChangePassword,
    CreateInvite,
    InviteCode,
    InviteCreated,
    InvitePreview,
    Invites,
    LastSeen,
    Sessions,
    SignedIn,
    SignIn,
)
from backend.contract.importing import ImportAnswer, ImportPeople
from backend.domains.directory import service
from backend.domains.directory.errors import WrongCredentials, WrongPassword
from backend.platform.auth import hash_password, verify_password
from backend.platform.http import Request, Route
from backend.realtime.commands import CommandHandler


async def sign_in(request: Request) -> SignedIn:
    """Verify e-mail and password, and open a session; an unknown account takes as long and gets the same answer."""
    asked: SignIn = request.body
    account = await request.read(service.find_account, asked)
    if not await request.compute(verify_password, account.password, asked.password):
        raise WrongCredentials
    return await request.write(service.open_session, account, asked.device, asked.platform)


async def sign_out(request: Request) -> None:
    """End this session."""
    await request.write(service.sign_out, request.actor)


async def change_password(request: Request) -> None:
    """Verify the old password, store the new one, end all other sessions."""
    asked: ChangePassword = request.body
    stored = await request.read(service.own_password, request.actor)
    if not await request.compute(verify_password, stored, asked.old):
        raise WrongPassword
    password = await request.compute(hash_password, asked.new)
    await request.write(service.change_password, request.actor, stored, password)


async def list_sessions(request: Request) -> Sessions:
    """List one's own devices."""
    return await request.read(service.list_sessions, request.actor)


async def get_last_seen(request: Request) -> LastSeen:
    """Say when a colleague was last here."""
    return await request.read(service.last_seen, request.actor, PersonId(request.id("id")))


async def create_invite(request: Request) -> InviteCreated:
    """Hold a place for somebody."""
    asked: CreateInvite = request.body
    return await request.write(service.create_invite, request.actor, asked)


async def list_invites(request: Request) -> Invites:
    """List the open invites."""
    return await request.read(service.list_invites, request.actor)


async def withdraw_invite(request: Request) -> None:
    """Make an open invite useless."""
    await request.write(service.withdraw_invite, request.actor, request.id("id"))


async def import_people(request: Request) -> ImportAnswer:
    """Say what a table of people would do, or do it."""
    asked: ImportPeople = request.body
    if asked.apply:
        return await request.write(service.import_people, request.actor, asked)
    return await request.read(service.preview_import, request.actor, asked)


async def preview_invite(request: Request) -> InvitePreview:
    """Say what an invite promises."""
    asked: InviteCode = request.body
    return await request.read(service.preview_invite, asked)


async def accept_invite(request: Request) -> SignedIn:
    """Use an invite up; the password is hashed only for a code that is good."""
    asked: AcceptInvite = request.body
    await request.read(service.preview_invite, InviteCode(code=asked.code))
    password = await request.compute(hash_password, asked.password)
    return await request.write(service.accept_invite, asked, password)


def _account(request: Request) -> str:
    asked: SignIn = request.body
    return asked.email.casefold()


def _own_account(request: Request) -> str:
    return str(request.actor.person)


def _address(request: Request) -> str:
    return request.address


_LEADING: Final = ("owner", "hr")

ROUTES: Final[list[Route]] = [
    Route(
        method="POST",
        path="/v1/sign-in",
        handler=sign_in,
        summary="Sign in with e-mail and password",
        asked=SignIn,
        told=SignedIn,
        auth="none",
        throttle=_account,
        refusals=("directory.wrong_credentials", "directory.company_needed"),
    ),
    Route(method="POST", path="/v1/sign-out", handler=sign_out, summary="End this session"),
    Route(
        method="POST",
        path="/v1/password",
        handler=change_password,
        summary="Change one's own password and end all other sessions",
        asked=ChangePassword,
        throttle=_own_account,
        refusals=("directory.wrong_password",),
    ),
    Route(
        method="GET",
        path="/v1/sessions",
        handler=list_sessions,
        summary="List one's own devices",
        told=Sessions,
    ),
    Route(
        method="GET",
        path="/v1/people/{id}/last-seen",
        handler=get_last_seen,
        summary="When a colleague was last here, where the company shows it",
        told=LastSeen,
        refusals=("directory.person_not_found",),
    ),
    Route(
        method="POST",
        path="/v1/invites",
        handler=create_invite,
        summary="Invite somebody",
        asked=CreateInvite,
        told=InviteCreated,
        roles=_LEADING,
        refusals=("directory.email_taken", "directory.grant_too_high", "directory.name_unsafe"),
    ),
    Route(
        method="GET",
        path="/v1/invites",
        handler=list_invites,
        summary="List the open invites",
        told=Invites,
        roles=_LEADING,
    ),
    Route(
        method="DELETE",
        path="/v1/invites/{id}",
        handler=withdraw_invite,
        summary="Withdraw an invite",
        roles=_LEADING,
        refusals=("directory.invite_not_found",),
    ),
    Route(
        method="POST",
        path="/v1/people/import",
        handler=import_people,
        summary="Look what a table of people would change, or change it",
        asked=ImportPeople,
        told=ImportAnswer,
        roles=_LEADING,
        refusals=("directory.import_changed",),
        slow=True,
    ),
    Route(
        method="POST",
        path="/v1/invites/preview",
        handler=preview_invite,
        summary="Look at an invite without using it up",
        asked=InviteCode,
        told=InvitePreview,
        auth="none",
        throttle=_address,
        refusals=("directory.invite_not_found",),
    ),
    Route(
        method="POST",
        path="/v1/invites/accept",
        handler=accept_invite,
        summary="Use an invite up and sign in",
        asked=AcceptInvite,
        told=SignedIn,
        auth="none",
        throttle=_address,
        refusals=("directory.invite_not_found", "directory.email_taken", "directory.name_unsafe"),
    ),
]

COMMANDS: Final[Mapping[str, CommandHandler]] = {
    "directory.change_profile": service.change_profile,
    "directory.change_person": service.change_person,
    "directory.save_department": service.save_department,
    "directory.remove_department": service.remove_department,
    "directory.rename_company": service.rename_company,
    "directory.set_company_policy": service.set_company_policy,
    "directory.close_session": service.close_session,
}
"""Messaging carries `directory.deactivate_person` out by asking the directory: who goes leaves the groups too."""
