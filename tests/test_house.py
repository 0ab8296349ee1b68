"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import graphlib
import importlib.util
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import grimp
import pytest
from PySide6.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "abcdesk").rglob("*.py"))
TEXTS = [
    *SOURCES,
    *sorted((ROOT / "tests").rglob("*.py")),
    *sorted(ROOT.glob("*.md")),
    *(
        ROOT / name
        for name in ("dev.py", "bundle_lock.py", "requirements-bundle.lock", "pyproject.toml", "build.spec")
    ),
]
MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 60

QT_FREE = (
    "colours",
    "deckfile",
    "desk",
    "domain",
    "fonts",
    "library",
    "paths",
    "projector",
    "report",
    "store",
)
QT_FREE_TOO = ("art", "cli", "textsize", "tokens")

# Spelt apart, so that this file does not find itself.
STRAY_WORDS = (
    "cl" + "aude",
    "anthr" + "opic",
    "open" + "ai",
    "chat" + "gpt",
    "co" + "pilot",
    "TO" + "DO",
    "FIX" + "ME",
)
STRAY_PATHS = ("/wo" + "rk/", "/ho" + "me/", "/tm" + "p/")


@cache
def nodes_of(path: Path) -> list[ast.AST]:
    """The syntax of a file, read once."""
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def test_nothing_costs_a_reference_to_none(qapp: QCoreApplication) -> None:
    """PySide6 6.12.0 loses one with every call that returns None; Python 3.11 aborts after some thousands."""
    before = sys.getrefcount(None)
    for _ in range(500):
        qapp.processEvents()
    assert sys.getrefcount(None) > before - 100


@pytest.mark.parametrize("name", [*QT_FREE, *QT_FREE_TOO])
def test_qt_stays_out(name: str) -> None:
    module = f"abcdesk.{name}"
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"there is no {module}")
    assert not imported_with(module) & {"PySide6", "shiboken6"}


def test_the_domain_starts_without_any_package() -> None:
    assert not imported_with("abcdesk.domain") & {
        "PIL",
        "click",
        "openpyxl",
        "platformdirs",
        "reportlab",
        "sqlite3",
    }


def test_the_command_line_starts_without_what_only_some_verbs_need() -> None:
    if importlib.util.find_spec("abcdesk.cli") is None:
        pytest.skip("there is no abcdesk.cli")
    assert not imported_with("abcdesk.cli") & {"PIL", "openpyxl", "pypdfium2", "reportlab"}


def test_no_file_imports_itself_by_a_detour() -> None:
    graph = grimp.build_graph("abcdesk")
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    graphlib.TopologicalSorter(imports).prepare()  # CycleError names the circle


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_can_be_read_in_one_go(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= MOST_LINES
    functions = [node for node in nodes_of(path) if isinstance(node, ast.FunctionDef)]
    long = [one.name for one in functions if one.end_lineno - one.lineno >= MOST_LINES_OF_A_FUNCTION]
    assert long == []


def test_bugs_are_caught_in_one_place_alone() -> None:
    catching = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
        for path in SOURCES
        for node in nodes_of(path)
        if isinstance(node, ast.ExceptHandler) and catches_everything(node) and path.name != "app.py"
    ]
    assert catching == []


def test_the_project_speaks_of_itself_alone() -> None:
    pattern = re.compile("|".join((*(rf"\b{word}\b" for word in STRAY_WORDS), *STRAY_PATHS)), re.IGNORECASE)
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}: {line.strip()}"
        for path in TEXTS
        if path.exists()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def imported_with(module: str) -> set[str]:
    """The top-level packages that a fresh interpreter holds after importing this module."""
    program = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(answer.stdout.split())


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Whether bugs end here; tidying up and raising again is no catch."""
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {name.id for name in caught if isinstance(name, ast.Name)}
    return handler.type is None or bool(names & {"Exception", "BaseException"})
