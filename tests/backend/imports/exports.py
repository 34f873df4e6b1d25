"""A small Slack export, built by hand."""

from typing import Any

Files = dict[str, Any]


def user(key: str, name: str, **more: Any) -> dict[str, Any]:
    profile = {"real_name": name, **more.pop("profile", {})}
    return {"id": key, "team_id": "T1", "name": name.lower(), "profile": profile, **more}


def said(ts: str, text: str = "", who: str = "U1", **more: Any) -> dict[str, Any]:
    return {"type": "message", "user": who, "text": text, "ts": ts, **more}


def small_export() -> Files:
    """An export with one of everything."""
    return {
        "users.json": [
            user("U1", "Mina Park", profile={"display_name": "mina", "title": "Welder", "email": "mina@firm.test"}),
            user("U2", "Joris de Vries", deleted=True),
            user("U3", "Deploy bot", is_bot=True),
            user("U4", "陈雨桐"),
        ],
        "channels.json": [{"id": "C1", "name": "general", "creator": "U1", "members": ["U1", "U2", "U3", "U4"]}],
        "groups.json": [{"id": "G1", "name": "pay", "creator": "U1", "members": ["U1", "U4"]}],
        "mpims.json": [{"id": "M1", "name": "mpdm-mina--joris--yutong-1", "members": ["U1", "U2", "U4"]}],
        "dms.json": [{"id": "D1", "members": ["U1", "U4"]}, {"id": "D2", "members": ["U1"]}],
        "general/2024-01-02.json": [
            said("1704186000.000300", "third", "U4", thread_ts="1704099600.000200"),
            said("1704186000.000100", "<@U4> has joined the channel", "U4", subtype="channel_join"),
            said("1704186000.000200", "<@U2> has left", "U2", subtype="channel_leave"),
            said("1704186000.000250", "renamed", "U1", subtype="channel_name", name="all-hands"),
            said("1704186000.000260", "set the topic: ships &amp; seals", "U1", subtype="channel_topic"),
            said("1704186000.000400", "up :rocket:", "", subtype="bot_message", bot_id="B1", username="CI"),
            said("1704186000.000500", "", "U1", subtype="tombstone"),
            said("1704186000.000600", "look", "U1", files=[{"name": "plan.pdf"}, {"title": "Pump &amp; seal"}]),
            said("1704186000.000700", "new thing", "U1", subtype="huddle_thread"),
            said("1704186000.000800", "who is this", "U9", user_profile={"real_name": "Guest"}),
        ],
        "general/2024-01-01.json": [
            said("1704099600.000100", "Hello <@U4> and <@U8>, see <#C1|general> <!here>"),
            said(
                "1704099600.000200",
                "thread start",
                edited={"user": "U1", "ts": "1704099700.000000"},
                reactions=[{"name": "+1", "users": ["U1", "U4"]}, {"name": "our-logo", "users": ["U4"]}],
            ),
            {"type": "message", "text": "no time"},
            said("yesterday", "no time either"),
            said("1704099600.000300", " \n "),
            said("1704099600.000400", "echo", subtype="reply_broadcast"),
        ],
        "pay/2024-01-01.json": [said("1704099601.000000", "only us")],
        "mpdm-mina--joris--yutong-1/2024-01-01.json": [said("1704099602.000000", "we three")],
        "D1/2024-01-01.json": [said("1704099603.000000", "just you", "U4")],
        "D2/2024-01-01.json": [said("1704099604.000000", "note to self")],
        "forgotten/2024-01-01.json": [said("1704099605.000000", "in no list")],
        "integration_logs.json": [],
    }
