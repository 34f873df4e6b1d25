"""Links to messages and into groups, and what only looks like one."""

from uuid import UUID

import pytest

from backend.contract.base import ConversationId
from desktop.net.links import MessageLink, RoomLink, link_to, read_link, room_link

CHAT = ConversationId(UUID("0192a000-0000-7000-8000-0000000000b2"))
SECRET = "Zm9vYmFyYmF6cXV4cXV1eA"


def test_a_link_that_was_copied_leads_back() -> None:
    assert read_link(link_to(CHAT, 42)) == MessageLink(CHAT, 42)
    assert read_link(f"  atrium://chat/{CHAT}  ") == MessageLink(CHAT)
    assert read_link(room_link(SECRET)) == RoomLink(SECRET)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "atrium://",
        "atrium://chat/",
        "atrium://chat/not-a-uuid/1",
        f"atrium://chat/{CHAT}/0",
        f"atrium://chat/{CHAT}/-1",
        f"atrium://chat/{CHAT}/1/../../2",
        f"atrium://chat/{CHAT}/1?open=calc.exe",
        f"atrium://chat/{CHAT}/1#x",
        f"atrium://chat/{CHAT}/99999999999999999999",
        f"atrium://chat/{CHAT}/１",
        f"https://chat/{CHAT}/1",
        f"ATRIUM://chat/{CHAT}/1",
        "atrium://room/",
        "atrium://room/short",
        "atrium://room/" + "x" * 65,
        "atrium://room/" + SECRET + "/../x",
        "atrium://room/" + SECRET + "\nmore",
        "atrium://room/..%2f..%2fetc%2fpasswd",
        "atrium://room/" + "\u202e" + SECRET,
        "file:///etc/passwd",
        "javascript:alert(1)",
        "a" * 100_000,
        "--version",
    ],
)
def test_what_is_not_exactly_a_link_is_none(text: str) -> None:
    assert read_link(text) is None
