"""No clock decides in the suite: elapsed time is compared with other elapsed time only, or by `tests/bench`.

A busy machine would fail such a test, and a quick one would pass it whatever the code does; `tests/support/pace.py` has
what stands in its place.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_SECONDS = frozenset({"monotonic", "perf_counter", "process_time", "thread_time", "time"})
CLOCKS = _SECONDS | {f"{clock}_ns" for clock in _SECONDS}
Scope = ast.FunctionDef | ast.AsyncFunctionDef


def is_clock(node: ast.AST) -> bool:
    """Say whether this reads one of Python's clocks; those that a test turns by hand are others."""
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        return called.value.id == "time" and called.attr in CLOCKS
    return isinstance(called, ast.Name) and called.id in CLOCKS - {"time"}


def is_moment(node: ast.AST, moments: set[str]) -> bool:
    """Say whether a clock is read in here, or what it said before."""
    return any(is_clock(one) or (isinstance(one, ast.Name) and one.id in moments) for one in ast.walk(node))


def is_elapsed(node: ast.AST, moments: set[str], elapsed: set[str]) -> bool:
    """Say whether a difference of moments is in here, or a name of one; a ratio of two of them is neither."""
    if isinstance(node, ast.Name):
        return node.id in elapsed
    if isinstance(node, ast.BinOp):
        sides = [is_elapsed(side, moments, elapsed) for side in (node.left, node.right)]
        if isinstance(node.op, ast.Sub) and is_moment(node, moments):
            return True
        return any(sides) and not (isinstance(node.op, ast.Div) and all(sides))
    return any(is_elapsed(part, moments, elapsed) for part in ast.iter_child_nodes(node))


def given(node: ast.AST) -> tuple[list[ast.expr], ast.expr | None]:
    """Give what gets a value here, and the value: in an assignment, an append, a loop."""
    if isinstance(node, ast.Assign):
        return node.targets, node.value
    if isinstance(node, ast.AnnAssign | ast.AugAssign | ast.NamedExpr):
        return [node.target], node.value
    if isinstance(node, ast.For | ast.comprehension):
        return [node.target], node.iter
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append" and node.args:
        return [node.func.value], node.args[0]
    return [], None


def known(scope: Scope, functions: set[str]) -> tuple[set[str], set[str]]:
    """Give the names of moments in a function, and of what has elapsed."""
    moments, elapsed = set[str](), set(functions)
    for _ in range(3):  # what is named from what was named
        for node in ast.walk(scope):
            targets, value = given(node)
            if value is None:
                continue
            names = {one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)}
            if is_elapsed(value, moments, elapsed):
                elapsed |= names
            elif is_moment(value, set()):
                moments |= names
    return moments, elapsed


def timed(path: str, tree: ast.Module) -> Iterator[str]:
    """Find assertions that compare what has elapsed with something that has not."""
    scopes = [node for node in ast.walk(tree) if isinstance(node, Scope)]
    functions: set[str] = set()
    for _ in range(2):  # a function that gives what another has measured
        for scope in scopes:
            moments, elapsed = known(scope, functions)
            given_back = [node.value for node in ast.walk(scope) if isinstance(node, ast.Return) and node.value]
            if any(is_elapsed(value, moments, elapsed) for value in given_back):
                functions.add(scope.name)
    for scope in scopes:
        moments, elapsed = known(scope, functions)
        for check in (node for node in ast.walk(scope) if isinstance(node, ast.Assert)):
            for node in (one for one in ast.walk(check.test) if isinstance(one, ast.Compare)):
                sides = {is_elapsed(side, moments, elapsed) for side in (node.left, *node.comparators)}
                if len(sides) == 2:
                    yield f"{path}:{check.lineno} asserts on elapsed time"


BREACHES = {
    "at once": "began = time.perf_counter(); work(); assert time.perf_counter() - began < 0.1",
    "by name": "began = monotonic(); work(); took = monotonic() - began; assert took * 1_000 <= LIMIT_MS",
    "the worst": "began, all = time.time(), []; all.append(time.time() - began); assert max(all) < 3",
    "a rate": "began = time.process_time(); assert len(done) / (time.process_time() - began) > 4_000",
    "a function": "assert took() < 1",
}
HARMLESS = {
    "two costs": "began = time.thread_time(); one = time.thread_time() - began; assert one < 3 * took()",
    "a ratio": "assert took() / took() < 3",
    "patience": "until = time.monotonic() + 60; assert any(found() for _ in range(9) if time.monotonic() < until)",
    "a clock of the test": "assert clock.monotonic() - began < 3",
}
TOOK = """
def took():
    began = time.monotonic()
    return time.monotonic() - began
"""


def found_in(line: str) -> list[str]:
    return list(timed("test_it.py", ast.parse(f"{TOOK}\ndef test_it(): {line}")))


@pytest.mark.parametrize("name", BREACHES)
def test_an_assertion_on_elapsed_time_is_found(name: str) -> None:
    assert found_in(BREACHES[name])


@pytest.mark.parametrize("name", HARMLESS)
def test_what_no_busy_machine_changes_is_not_found(name: str) -> None:
    assert found_in(HARMLESS[name]) == []


def test_no_test_asserts_on_elapsed_time() -> None:
    files = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in (ROOT / "tests").rglob("*.py")}
    looked_at = {path: text for path, text in files.items() if any(f"{clock}(" in text for clock in CLOCKS)}
    found = [
        breach
        for path, text in sorted(looked_at.items())
        if not path.startswith("tests/bench/")
        for breach in timed(path, ast.parse(text))
    ]
    assert found == []
