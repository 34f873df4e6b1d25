"""Supervision's doors. What they give is shown and forgotten: nothing of it enters the cache."""

from datetime import datetime
from uuid import UUID

from backend.contract.base import ConversationId, FileId, PersonId
from backend.contract.supervision import (
    AccessLog,
    AddNote,
    AnswerSecond,
    AskSecond,
    AuditCopy,
    AuditPage,
    ChatStanding,
    ExportReview,
    FlagRule,
    FlagRules,
    OpenReview,
    PolicyState,
    ProposePolicy,
    Review,
    ReviewablePage,
    ReviewExport,
    ReviewFound,
    ReviewNotes,
    ReviewPage,
    Reviews,
    ReviewVersions,
    SaveRule,
    SearchReview,
    SetChatClass,
    SetHold,
    SettleFlag,
    Spans,
    TryRule,
)
from desktop.net.http import ORDINARY, PAGE, Http

REVIEWS = "/v1/reviews"
SUPERVISION = "/v1/supervision"


class SupervisionDoors:
    """What the console asks; everything raises `ConnectionLost` or `Refused`."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def policy(self) -> PolicyState:
        """Ask what is in force, and what one has taken note of."""
        return await self._http.get(f"{SUPERVISION}/policy", PolicyState)

    async def propose_policy(self, asked: ProposePolicy) -> PolicyState:
        """Propose another version."""
        return await self._http.post(f"{SUPERVISION}/policies", asked, PolicyState)

    async def agree_to_policy(self, version: int) -> PolicyState:
        """Let a proposed version be in force, as the second person."""
        return await self._http.post(f"{SUPERVISION}/policies/{version}/agree", None, PolicyState)

    async def withdraw_policy(self, version: int) -> None:
        """Take a proposed version back."""
        await self._http.do("DELETE", f"{SUPERVISION}/policies/{version}")

    async def acknowledge(self, version: int) -> PolicyState:
        """Take note of the version in force."""
        return await self._http.post(f"{SUPERVISION}/policy/{version}/acknowledge", None, PolicyState)

    async def chat_class(self, conversation: ConversationId) -> ChatStanding:
        """Ask what a conversation is about."""
        return await self._http.get(f"{SUPERVISION}/conversations/{conversation}/class", ChatStanding, ORDINARY)

    async def set_class(self, conversation: ConversationId, asked: SetChatClass) -> None:
        """Say what a conversation is about."""
        await self._http.do("PUT", f"{SUPERVISION}/conversations/{conversation}/class", asked)

    async def set_hold(self, conversation: ConversationId, asked: SetHold) -> None:
        """Keep a conversation whatever its age, or not any more."""
        await self._http.do("PUT", f"{SUPERVISION}/conversations/{conversation}/hold", asked)

    async def conversations(self, what: str, query: str = "", after: str = "") -> ReviewablePage:
        """List what one may review."""
        asked = {"list": what} | ({"query": query} if query else {}) | ({"after": after} if after else {})
        return await self._http.get(f"{SUPERVISION}/conversations", ReviewablePage, ORDINARY, **asked)

    async def open_review(self, asked: OpenReview) -> Review:
        """Begin to read."""
        return await self._http.post(REVIEWS, asked, Review)

    async def reviews(self, *, waiting: bool = False) -> Reviews:
        """List one's own reviews, or those that wait for one."""
        return await self._http.get(REVIEWS, Reviews, ORDINARY, **({"waiting": "true"} if waiting else {}))

    async def review(self, review: UUID) -> Review:
        """Ask how a review stands; refused as soon as it may not be read in any more."""
        return await self._http.get(f"{REVIEWS}/{review}", Review)

    async def close_review(self, review: UUID) -> Review:
        """End a review."""
        return await self._http.post(f"{REVIEWS}/{review}/close", None, Review)

    async def messages(self, review: UUID, limit: int, **place: int) -> ReviewPage:
        """Read a page: `before`, `after` or `around` a number, or the newest."""
        query = {name: str(number) for name, number in place.items()} | {"limit": str(limit)}
        return await self._http.get(f"{REVIEWS}/{review}/messages", ReviewPage, PAGE, **query)

    async def messages_at(self, review: UUID, limit: int, at: datetime) -> ReviewPage:
        """Read a page around the first message that is not older than a moment."""
        query = {"at": at.isoformat(), "limit": str(limit)}
        return await self._http.get(f"{REVIEWS}/{review}/messages", ReviewPage, PAGE, **query)

    async def versions(self, review: UUID, number: int) -> ReviewVersions:
        """Read what a message said before."""
        return await self._http.get(f"{REVIEWS}/{review}/messages/{number}/versions", ReviewVersions, PAGE)

    async def search(self, review: UUID, asked: SearchReview) -> ReviewFound:
        """Search within a review."""
        return await self._http.post(f"{REVIEWS}/{review}/search", asked, ReviewFound, PAGE)

    async def add_note(self, review: UUID, asked: AddNote) -> ReviewNotes:
        """Keep a note."""
        return await self._http.post(f"{REVIEWS}/{review}/notes", asked, ReviewNotes)

    async def notes(self, review: UUID) -> ReviewNotes:
        """List the notes."""
        return await self._http.get(f"{REVIEWS}/{review}/notes", ReviewNotes)

    async def ask_second(self, review: UUID, asked: AskSecond) -> Review:
        """Ask for a second person."""
        return await self._http.post(f"{REVIEWS}/{review}/second", asked, Review)

    async def answer_second(self, review: UUID, asked: AnswerSecond) -> Review:
        """Answer as the second person."""
        return await self._http.post(f"{REVIEWS}/{review}/second/answer", asked, Review)

    async def export(self, review: UUID, asked: ExportReview) -> ReviewExport:
        """Take a page of a copy."""
        return await self._http.post(f"{REVIEWS}/{review}/export", asked, ReviewExport, PAGE)

    async def trail(self, review: UUID) -> AuditPage:
        """Ask what a review has left in the audit log."""
        return await self._http.get(f"{REVIEWS}/{review}/trail", AuditPage, PAGE)

    async def audit(self, before: int | None = None, kind: str = "", person: PersonId | None = None) -> AuditPage:
        """Read a page of the company's audit log, the newest first; the look is an entry itself."""
        asked = {"before": before, "kind": kind, "person": person}
        query = {name: str(value) for name, value in asked.items() if value}
        return await self._http.get("/v1/audit", AuditPage, PAGE, **query)

    async def audit_copy(self, after: int) -> AuditCopy:
        """Take the entries that follow one, in their order, to be kept; an entry itself."""
        return await self._http.get("/v1/audit/copy", AuditCopy, PAGE, after=str(after))

    async def settle_flag(self, review: UUID, asked: SettleFlag) -> None:
        """Note that a flag was looked at."""
        await self._http.do("POST", f"{REVIEWS}/{review}/flags", asked)

    async def access_log(self, before: str = "") -> AccessLog:
        """Ask who has looked at what of one's own."""
        return await self._http.get("/v1/access-log", AccessLog, ORDINARY, **({"before": before} if before else {}))

    async def rules(self) -> FlagRules:
        """List the rules that flag."""
        return await self._http.get(f"{SUPERVISION}/rules", FlagRules)

    async def save_rule(self, rule: UUID, asked: SaveRule) -> FlagRule:
        """Add or change a rule."""
        return await self._http.replace(f"{SUPERVISION}/rules/{rule}", asked, FlagRule)

    async def delete_rule(self, rule: UUID) -> None:
        """Delete a rule."""
        await self._http.delete(f"{SUPERVISION}/rules", rule)

    async def try_rule(self, asked: TryRule) -> Spans:
        """Ask where a rule would flag a text."""
        return await self._http.post(f"{SUPERVISION}/rules/try", asked, Spans)

    async def read_file(self, review: UUID, number: int, file: FileId) -> bytes:
        """Read a file under review into memory; the server sends 100 MiB at most."""
        return await self._http.whole(f"{REVIEWS}/{review}/messages/{number}/files/{file}")
