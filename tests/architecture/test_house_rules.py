"""What the import contracts cannot say: rules about the code, read from the code itself.

Each rule is a function over one parsed file; `test_each_rule_finds_a_breach` shows every one of them fail.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP_LEVEL = {
    ".ci",
    ".github",
    ".gitignore",
    ".pre-commit-config.yaml",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "backend",
    "desktop",
    "installer",
    "pyproject.toml",
    "resources",
    "tests",
    "uv.lock",
}
FILE_LINES = 400
FUNCTION_LINES = 60


@dataclass(frozen=True, slots=True)
class Source:
    """One file of the houses."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)


Rule = Callable[[Source], Iterator[str]]


@cache
def tracked() -> tuple[str, ...]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return tuple(name for name in listed.stdout.splitlines() if (ROOT / name).is_file())


@cache
def houses() -> tuple[Source, ...]:
    names = [name for name in tracked() if name.startswith(("desktop/", "backend/")) and name.endswith(".py")]
    return tuple(Source(name, (ROOT / name).read_text("utf-8")) for name in names)


def long_files(source: Source) -> Iterator[str]:
    if source.text.count("\n") > FILE_LINES:
        yield f"{source.path} has more than {FILE_LINES} lines"


def long_functions(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{source.path}:{node.lineno} {node.name} has {lines} lines"


def broad_excepts(source: Source) -> Iterator[str]:
    """`except Exception` stands only at the last line of defence; who catches all else hands it on."""
    if source.path.startswith(("backend/entry/", "desktop/app/")):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler):
            caught = "" if node.type is None else ast.unparse(node.type)
            swallows = caught == "BaseException" and not _hands_on(node)
            if caught in {"", "Exception"} or swallows:
                yield f"{source.path}:{node.lineno} catches everything"


def _hands_on(handler: ast.ExceptHandler) -> bool:
    inside = [node for line in handler.body for node in ast.walk(line)]
    named = any(isinstance(node, ast.Name) and node.id == handler.name for node in inside)
    return named or any(isinstance(node, ast.Raise) for node in inside)


def naive_times(source: Source) -> Iterator[str]:
    """No time without a zone."""
    nodes = list(ast.walk(source.tree))
    aware = {ast.unparse(node.value) for node in nodes if isinstance(node, ast.Attribute) and node.attr == "astimezone"}
    for node in nodes:
        if isinstance(node, ast.Call) and ast.unparse(node) not in aware:
            called = ast.unparse(node.func)
            bare = (
                called.endswith(("datetime.now", "datetime.fromtimestamp")) and len(node.args) + len(node.keywords) < 1
            )
            if bare or called.endswith((".utcnow", ".utcfromtimestamp")):
                yield f"{source.path}:{node.lineno} takes a naive time"


def rich_text(source: Source) -> Iterator[str]:
    """Foreign text is never HTML."""
    for word in ("RichText", "AutoText", "MarkdownText", "setHtml", "setMarkdown", "insertHtml", "toHtml"):
        if re.search(rf"\b{word}\b", source.text):
            yield f"{source.path} uses {word}"


SELECTS_WORDS = re.compile(
    r"select\(.*(?:\b(?:message|message_version|_ORIGINAL)\.c\.(?:text|mentions|notice|files|forwarded)|_COLUMNS)",
    re.DOTALL,
)
GATE = {"visible_to", "reviewed_by", "said_before", "archive", "wordings"}
"""Who selects words of messages: the gate's two ways of reading, what it shows of earlier words, what copies them into
the archive, what the index reads."""
MINT = "backend/domains/supervision/service/"
"""Where grants are made."""


def message_selects(source: Source) -> Iterator[str]:
    """Only the gate in messaging's store selects from the table of messages."""
    if "messaging/store/" in source.path:
        yield from _past_the_gate(source)
    elif "messaging/models/" not in source.path:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ImportFrom) and "messaging.models" in str(node.module):
                yield f"{source.path}:{node.lineno} reaches for messaging's tables"


def _past_the_gate(source: Source) -> Iterator[str]:
    for part in source.tree.body:
        if isinstance(part, ast.FunctionDef) and part.name in GATE:
            continue
        for node in ast.walk(part):
            if isinstance(node, ast.Call) and SELECTS_WORDS.match(ast.unparse(node)):
                yield f"{source.path}:{node.lineno} reads messages past the gate"


def foreign_grants(source: Source) -> Iterator[str]:
    """Only supervision's service makes a grant; the gate's own, for its statements, holds nothing but parameters."""
    if source.path.startswith(MINT):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "Grant":
            values = [*node.args, *(keyword.value for keyword in node.keywords)]
            if not values or not all(ast.unparse(value).startswith("bindparam(") for value in values):
                yield f"{source.path}:{node.lineno} makes a grant"


RULES: tuple[Rule, ...] = (
    long_files,
    long_functions,
    broad_excepts,
    naive_times,
    rich_text,
    message_selects,
    foreign_grants,
)
BREACHES: dict[Rule, str] = {
    long_files: "x = 1\n" * 401,
    long_functions: "def f():\n" + "    x = 1\n" * 61,
    broad_excepts: "try:\n    pass\nexcept Exception:\n    pass\n",
    naive_times: "from datetime import datetime\nx = datetime.now()\n",
    rich_text: "label.setTextFormat(Qt.TextFormat.RichText)\n",
    message_selects: "from backend.domains.messaging.models import message\n",
    foreign_grants: "grant = messaging.Grant(company, conversation, 1, 9, None, now, review)\n",
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_houses_keep_a_rule(rule: Rule) -> None:
    assert [breach for source in houses() for breach in rule(source)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_each_rule_finds_a_breach(rule: Rule) -> None:
    assert list(rule(Source("backend/domains/elsewhere/service.py", BREACHES[rule])))


@pytest.mark.parametrize("column", ["message.c.text", "message_version.c.text", "message.c.files", "*MESSAGE_COLUMNS"])
def test_the_gate_is_the_only_one_in_its_room(column: str) -> None:
    sneaky = f"def quick(uow):\n    return uow.connection.execute(select({column}))\n"
    assert list(message_selects(Source("backend/domains/messaging/store/messages.py", sneaky)))


def test_the_top_level_has_only_what_belongs_there() -> None:
    assert {name.split("/", 1)[0] for name in tracked()} <= TOP_LEVEL


def test_no_text_names_the_computer_it_was_written_on() -> None:
    machine = re.compile(r"/root/|/work/|/tmp/bash|\.\./shared")
    texts = [
        name for name in tracked() if Path(name).suffix in {".py", ".md", ".toml", ".yml", ".yaml", ".svg", ".ts", ""}
    ]
    found = [
        name
        for name in texts
        if name != "tests/architecture/test_house_rules.py"
        and machine.search((ROOT / name).read_text("utf-8", errors="replace"))
    ]
    assert found == []
