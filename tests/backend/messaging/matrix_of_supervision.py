"""Supervision's rows of the authorisation matrix. In its world no policy is in force: nobody reviews anything."""

from __future__ import annotations

from typing import Any, Final

from backend.contract import supervision as watching
from backend.contract.base import ConversationId, FileId
from backend.platform.ids import new_id
from tests.backend.messaging.matrix import Row, World, everybody, leaders, members

NO_VERSION = "supervision.policy_not_found"
NOTHING_WAITS = (NO_VERSION, *("auth.forbidden",) * 5, NO_VERSION)
NO_REVIEW = "supervision.review_not_found"
NO_RULE = "supervision.rule_not_found"
RULE = watching.SaveRule(name="Promise", kind=watching.RuleKind.WORDS, words=("for sure",))


def opening(world: World) -> Any:
    return "", watching.OpenReview(id=new_id(), conversation=ConversationId(world.room), purpose="A complaint")


def of_review(rest: str = "", asked: Any = None) -> Row:
    """Ask for something of a review that is nobody's."""
    return everybody(lambda _: (f"{new_id()}{rest}", asked), NO_REVIEW)


SUPERVISION_ROWS: Final[dict[str, Row]] = {
    "GET /v1/supervision/policy": everybody(lambda _: ("", None), "ok"),
    "POST /v1/supervision/policies": leaders(
        lambda _: ("", watching.ProposePolicy(text="Chats may be read for a reason.", classes=())), "ok"
    ),
    "POST /v1/supervision/policies/{version}/agree": Row(lambda _: ("1", None), NOTHING_WAITS),
    "DELETE /v1/supervision/policies/{version}": Row(lambda _: ("1", None), NOTHING_WAITS),
    "POST /v1/supervision/policy/{version}/acknowledge": everybody(lambda _: ("1", None), NO_VERSION),
    "GET /v1/supervision/conversations": everybody(lambda _: ("|?list=internal&limit=100", None), "ok"),
    "GET /v1/supervision/conversations/{id}/class": members(lambda world: (f"{world.room}", None)),
    "PUT /v1/supervision/conversations/{id}/class": leaders(
        lambda world: (f"{world.room}", watching.SetChatClass(chat_class=watching.ChatClass.UNION)),
        "messaging.conversation_not_found",
    ),
    "PUT /v1/supervision/conversations/{id}/hold": leaders(
        lambda world: (f"{world.room}", watching.SetHold(held=True, reason="a lawsuit")),
        "messaging.conversation_not_found",
    ),
    "GET /v1/supervision/rules": leaders(lambda _: ("", None), "ok"),
    "PUT /v1/supervision/rules/{id}": leaders(lambda _: (f"{new_id()}", RULE), "ok"),
    "DELETE /v1/supervision/rules/{id}": Row(
        lambda _: (f"{new_id()}", None), (NO_RULE, *("auth.forbidden",) * 5, NO_RULE)
    ),
    "POST /v1/supervision/rules/try": leaders(lambda _: ("", watching.TryRule(rule=RULE, text="for sure")), "ok"),
    "POST /v1/reviews": everybody(opening, "supervision.no_policy"),
    "GET /v1/reviews": everybody(lambda _: ("", None), "ok"),
    "GET /v1/reviews/{id}": of_review(),
    "POST /v1/reviews/{id}/close": of_review(),
    "GET /v1/reviews/{id}/messages": of_review(),
    "GET /v1/reviews/{id}/messages/{number}/versions": of_review(" 1"),
    "GET /v1/reviews/{id}/messages/{number}/files/{file}": of_review(f" 1 {FileId(new_id())}"),
    "POST /v1/reviews/{id}/search": of_review(asked=watching.SearchReview(phrases=("canary",))),
    "POST /v1/reviews/{id}/notes": of_review(asked=watching.AddNote(id=new_id(), text="a note")),
    "GET /v1/reviews/{id}/notes": of_review(),
    "POST /v1/reviews/{id}/second": of_review(asked=watching.AskSecond(reason="more than one may")),
    "POST /v1/reviews/{id}/second/answer": of_review(asked=watching.AnswerSecond(agree=True)),
    "POST /v1/reviews/{id}/export": of_review(asked=watching.ExportReview(first=1, last=9)),
    "POST /v1/reviews/{id}/flags": of_review(asked=watching.SettleFlag(rule=new_id(), number=1)),
    "GET /v1/reviews/{id}/trail": of_review(),
    "GET /v1/access-log": everybody(lambda _: ("", None), "ok"),
    "GET /v1/audit": leaders(lambda _: ("", None), "ok"),
    "GET /v1/audit/copy": leaders(lambda _: ("", None), "ok"),
}
"""Reviews that are there are tried in `tests/backend/supervision`: `reviews/test_doors.py`, and `proofs` by chance."""
