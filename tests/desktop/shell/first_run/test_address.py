import pytest

from desktop.shell.first_run.forms.address import (
    InviteLink,
    Way,
    invite_link,
    parse_code,
    parse_invite,
    parse_server,
    way_to,
)


@pytest.mark.parametrize(
    "written",
    ["ATR-7KQ2-M4XD-90AB", "atr-7kq2-m4xd-90ab", " ATR 7KQ2 M4XD 90AB ", "7kq2m4xd90ab", "ATR–7KQ2–M4XD–9OAB"],
)
def test_a_code_is_read_however_it_was_written(written: str) -> None:
    assert parse_code(written) == "ATR-7KQ2-M4XD-90AB"


@pytest.mark.parametrize(
    "written", ["", "ATR-7KQ2-M4XD", "ATR-7KQ2-M4XD-90AB-1", "ATR-7KQ2-M4XD-90A!", "hello there you"]
)
def test_what_is_no_code_is_not_taken_for_one(written: str) -> None:
    assert parse_code(written) is None


@pytest.mark.parametrize(
    ("written", "server"),
    [
        ("atrium://192.168.0.24:8440/ATR-7KQ2-M4XD-90AB", "http://192.168.0.24:8440"),
        ("atrium://chat.corvane.example/ATR-7KQ2-M4XD-90AB", "https://chat.corvane.example"),
        ("https://chat.corvane.example/ATR-7KQ2-M4XD-90AB", "https://chat.corvane.example"),
        ("atrium://[::1]:8440/ATR-7KQ2-M4XD-90AB", "http://[::1]:8440"),
    ],
)
def test_a_link_carries_the_server_and_the_code(written: str, server: str) -> None:
    assert parse_invite(written) == InviteLink("ATR-7KQ2-M4XD-90AB", server)


def test_a_bare_code_leaves_the_server_open() -> None:
    assert parse_invite("ATR-7KQ2-M4XD-90AB") == InviteLink("ATR-7KQ2-M4XD-90AB")


@pytest.mark.parametrize(
    "written",
    [
        "atrium://host",
        "atrium://host:notaport/ATR-7KQ2-M4XD-90AB",
        "javascript://x/ATR-7KQ2-M4XD-90AB",
        "file:///ATR-7KQ2-M4XD-90AB",
        "atrium://user:secret@host/ATR-7KQ2-M4XD-90AB",
        "atrium://[::1/ATR-7KQ2-M4XD-90AB",
    ],
)
def test_a_link_that_is_not_an_invite_is_refused(written: str) -> None:
    assert parse_invite(written) is None


@pytest.mark.parametrize(
    ("written", "server"),
    [
        ("localhost", "http://localhost:8440"),
        ("192.168.0.24:9000/", "http://192.168.0.24:9000"),
        ("https://chat.corvane.example", "https://chat.corvane.example"),
        ("선박.example", "https://선박.example"),
        ("", None),
        ("two words", None),
        ("ftp://host", None),
        ("host/path", None),
        ("-bad-.example", None),
        ("host:0", None),
    ],
)
def test_a_server_is_named_as_people_do(written: str, server: str | None) -> None:
    assert parse_server(written) == server


@pytest.mark.parametrize(
    "server",
    [
        "http://192.168.0.24:8440",
        "https://chat.corvane.example",
        "http://chat.corvane.example:8440",
        "http://203.0.113.7:8440",
        "https://192.168.0.24",
        "http://office.local:8440",
        "http://[fd00::7]:8440",
    ],
)
def test_a_written_link_is_read_again(server: str) -> None:
    link = invite_link(server, "ATR-7KQ2-M4XD-90AB")

    assert parse_invite(link) == InviteLink("ATR-7KQ2-M4XD-90AB", server)


@pytest.mark.parametrize(
    ("server", "way"),
    [
        ("http://127.0.0.1:8440", Way.SAFE),
        ("http://localhost:8440", Way.SAFE),
        ("https://chat.corvane.example", Way.SAFE),
        ("http://10.0.0.3:8440", Way.NEAR),
        ("http://172.31.0.3:8440", Way.NEAR),
        ("http://169.254.9.9:8440", Way.NEAR),
        ("http://[fe80::1]:8440", Way.NEAR),
        ("http://office.local:8440", Way.NEAR),
        ("http://office:8440", Way.NEAR),
        ("http://172.32.0.3:8440", Way.OPEN),
        ("http://8.8.8.8:8440", Way.OPEN),
        ("http://[2001:4860:4860::8888]:8440", Way.OPEN),
        ("http://127.0.0.1.example:8440", Way.OPEN),
        ("http://chat.corvane.example:8440", Way.OPEN),
    ],
)
def test_only_a_near_server_may_be_reached_in_the_clear(server: str, way: Way) -> None:
    assert way_to(server) is way
