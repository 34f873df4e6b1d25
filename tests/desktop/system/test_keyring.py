"""The vault: a real Secret Service, one that lies, none at all; never one that the environment chose."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.system.keyring import CACHE_KEY_BYTES, MemoryVault, NoVault, cache_key, check, open_vault

ROOT = Path(__file__).parents[3]
needs_service = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session") or not shutil.which("gnome-keyring-daemon"),
    reason="needs dbus-run-session and gnome-keyring-daemon (Debian: dbus-daemon, gnome-keyring)",
)
needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs dbus-run-session"
)
UNLOCK = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "


def on_a_bus(story: str, tmp_path: Path, environ: dict[str, str] | None = None, *, unlock: bool = True) -> str:
    """Run a story in a process of its own on a session bus of its own."""
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", (UNLOCK if unlock else "") + '"$0" -c "$1"', sys.executable, story],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), **(environ or {})},
        timeout=60,
    )
    return done.stdout.strip() or done.stderr.strip()


@needs_service
def test_a_secret_service_keeps_and_forgets(tmp_path: Path) -> None:
    story = """
from desktop.system.keyring import cache_key, open_vault
vault = open_vault()
key = cache_key(vault, "cache key noise"), cache_key(vault, "cache key a")
vault.put("token a", "secret")
again = open_vault()
print(cache_key(again, "cache key a") == key[1], key[0] != key[1], again.get("token a"), vault.lasting)
vault.delete("token a"); vault.delete("token a")
print(again.get("token a"))
"""
    assert on_a_bus(story, tmp_path).split("\n") == ["True True secret True", "None"]


@needs_service
def test_the_environment_does_not_choose_the_vault(tmp_path: Path) -> None:
    config = tmp_path / "config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
    story = """
from desktop.system.keyring import open_vault
backend = open_vault()._backend
print(type(backend).__mro__[1].__module__, getattr(backend, "appid", ""))
"""
    environ = {
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "KEYRING_PROPERTY_APPID": "planted",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    assert on_a_bus(story, tmp_path, environ) == "keyring.backends.SecretService Python keyring library"


@needs_bus
def test_no_service_has_a_reason(tmp_path: Path) -> None:
    story = """
from desktop.system.keyring import NoVault, open_vault
try:
    open_vault()
except NoVault as no:
    print(no.reason)
"""
    alone = "import os; os.environ['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nowhere'" + story
    assert on_a_bus(alone, tmp_path, unlock=False) == "vault.missing"


def test_an_unknown_platform_has_no_vault() -> None:
    with pytest.raises(NoVault) as no:
        open_vault("plan9")
    assert no.value.reason == "vault.missing"


class Forgetful(MemoryVault):
    """Takes everything and gives nothing back."""

    def put(self, name: str, secret: str) -> None:
        """Pretend."""


class Stubborn(MemoryVault):
    """Never forgets."""

    def delete(self, name: str) -> None:
        """Pretend."""


@pytest.mark.parametrize("vault", [Forgetful(), Stubborn()])
def test_a_vault_that_lies_is_found_out(vault: MemoryVault) -> None:
    with pytest.raises(NoVault) as no:
        check(vault)
    assert no.value.reason == "vault.broken"


def test_memory_keeps_for_this_session_only() -> None:
    vault = MemoryVault()
    check(vault)
    key = cache_key(vault, "a")
    assert len(key) == CACHE_KEY_BYTES
    assert cache_key(vault, "a") == key != cache_key(vault, "b")
    assert not vault.lasting
    assert MemoryVault().get("a") is None
