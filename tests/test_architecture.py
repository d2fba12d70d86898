"""Holds the rules of the house: who imports whom, who uses what, and how large things grow.

Invariant: a rule that finds nothing to look at fails, and each rule is shown to catch a breach.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests import source_tree
from tests.source_tree import PACKAGE, ROOT, SourceFile, inner_imports, outer_imports

MAY_IMPORT = {
    "domain": {"domain"},
    "api": {"domain", "api"},
    "storage": {"domain", "storage"},
    "engine": {"domain", "api", "storage", "engine"},
    "sandbox": {"sandbox"},
    "ui": {"domain", "ui"},
    "logs": {"redacting_formatter"},
    "practice_server": {"domain", "engine", "sandbox"},
    "app": {
        "domain",
        "storage",
        "application",
        "command_line",
        "quick_start",
        "demo",
        "self_check",
    },
    "application": {"domain", "storage", "engine", "ui", "logs", "practice_server", "signal_watch"},
    "command_line": {"domain"},
    "quick_start": set(),
    "signal_watch": set(),
    "redacting_formatter": {"domain"},
    "demo": {"domain", "ui"},
    "self_check": {"ui"},
    "__main__": {"app"},
}
"""Which floor may import which; `ui/bridge.py` may import `engine` besides."""

MAY_USE = {
    "domain": set(),
    "api": {"httpx", "httpcore", "h11", "truststore"},
    "storage": {"platformdirs", "keyring", "sqlite3", "openpyxl", "charset_normalizer"},
    "engine": {"wakepy"},
    "sandbox": {"h11"},
    "ui": {"PySide6"},
    "app": {"PySide6"},
    "application": {"PySide6"},
    "quick_start": {"PySide6"},
    "signal_watch": {"PySide6"},
    "demo": {"PySide6"},
}  # fmt: skip
"""Packages beyond the standard library, and sqlite3, by floor."""

NOT_IN_DOMAIN = {"asyncio", "http", "os", "socket", "ssl", "subprocess", "threading"}
REVEALS = {
    "b2b_desktop.api.client",
    "b2b_desktop.storage.token_store",
    "b2b_desktop.domain.redaction",
    "b2b_desktop.ui.secret_actions",
}
NAMELESS = {"utils", "util", "misc", "common", "helpers", "helper", "manager", "managers"}
SUBJECTS = {"settings", "watch", "order", "batch", "budget"}
"""Subjects that have their room on several floors; no other two modules share a name."""

UNCHANGING = {"Redactor"}  # holds one tuple, so a module may keep one
LIMITS = {"file": 400, "class": 250, "function": 50}
"""Where things must split, in lines; the house style asks for less."""
LOWER_FILE_LIMITS = {"b2b_desktop.ui.main_window": 250}


@pytest.fixture(scope="module")
def sources() -> dict[str, SourceFile]:
    """Parse the program once."""
    found = source_tree.read_sources()
    assert len(found) > 10
    return found


def test_every_floor_is_known(sources: dict[str, SourceFile]) -> None:
    assert {file.floor for file in sources.values()} - {""} <= set(MAY_IMPORT)


def test_imports_run_one_way(sources: dict[str, SourceFile]) -> None:
    breaches = [breach for file in sources.values() for breach in wrong_way(file, sources)]
    assert not breaches


def test_no_imports_form_a_circle(sources: dict[str, SourceFile]) -> None:
    edges = {name: inner_imports(file, sources) for name, file in sources.items()}
    assert source_tree.find_circle(edges) == []


def test_each_floor_uses_only_its_own_libraries(sources: dict[str, SourceFile]) -> None:
    assert not [breach for file in sources.values() for breach in foreign_libraries(file)]


def test_the_domain_does_no_input_or_output(sources: dict[str, SourceFile]) -> None:
    domain = [file for file in sources.values() if file.floor == "domain"]
    used = {file.name: outer_imports(file) & NOT_IN_DOMAIN for file in domain}
    assert domain
    assert not {name: modules for name, modules in used.items() if modules}


def test_secrets_are_revealed_in_four_places_only(sources: dict[str, SourceFile]) -> None:
    callers = {file.name for file in sources.values() if reveals(file)}
    assert callers
    assert callers <= REVEALS


def test_module_names_name_a_subject(sources: dict[str, SourceFile]) -> None:
    stems = {part for name in sources for part in name.split(".")}
    assert not stems & NAMELESS


def test_no_two_modules_share_a_name(sources: dict[str, SourceFile]) -> None:
    names = [name for name, file in sources.items() if not file.is_package]
    stems = Counter(name.rpartition(".")[2] for name in names)
    shared = {stem for stem, count in stems.items() if count > 1}
    assert not shared - SUBJECTS - {"__main__"}


def test_modules_hold_no_instances(sources: dict[str, SourceFile]) -> None:
    changeable = changeable_classes(sources)
    found = [line for file in sources.values() for line in instances(file, changeable)]
    assert not found


def test_nothing_grows_too_large(sources: dict[str, SourceFile]) -> None:
    others = [*(ROOT / "tests").rglob("*.py"), *(ROOT / "bench").rglob("*.py"), ROOT / "dev.py"]
    files = [*sources.values(), *(source_tree.read_source(path) for path in others)]
    assert not [breach for file in files for breach in too_large(file)]


def test_a_child_does_not_ask_for_its_parent(sources: dict[str, SourceFile]) -> None:
    asking = {"parent", "parentWidget", "window"}
    ui = [file for file in sources.values() if file.floor == "ui"]
    found = [
        f"{file.name}:{node.lineno}"
        for file in ui
        for node in file.nodes(ast.Call)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "self"
        and node.func.attr in asking
        and not node.args
    ]
    assert not found


def wrong_way(file: SourceFile, sources: dict[str, SourceFile]) -> list[str]:
    """Return the imports of a file that its floor may not make."""
    allowed = MAY_IMPORT.get(file.floor, set()) | {file.floor}
    if file.name == f"{PACKAGE}.ui.bridge":
        allowed |= {"engine"}
    imported = sorted(inner_imports(file, sources))
    return [f"{file.name} imports {name}" for name in imported if name.split(".")[1] not in allowed]


def foreign_libraries(file: SourceFile) -> list[str]:
    """Return the libraries of a file that its floor may not use."""
    standard = sys.stdlib_module_names - {"sqlite3"}
    foreign = outer_imports(file) - standard - MAY_USE.get(file.floor, set())
    return [f"{file.name} uses {name}" for name in sorted(foreign)]


def reveals(file: SourceFile) -> bool:
    """Tell whether a file takes a secret out of its wrapping."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == "reveal"
        for node in file.nodes(ast.Attribute)
    )


def changeable_classes(sources: dict[str, SourceFile]) -> set[str]:
    """Return the program's classes that are neither frozen values nor enums."""
    return {
        node.name
        for file in sources.values()
        for node in file.nodes(ast.ClassDef)
        if isinstance(node, ast.ClassDef) and not is_value(node)
    } - UNCHANGING


def is_value(node: ast.ClassDef) -> bool:
    """Tell whether instances of a class never change."""
    words = " ".join(ast.unparse(part) for part in (*node.decorator_list, *node.bases))
    return "frozen=True" in words or "Enum" in words or "NamedTuple" in words


def instances(file: SourceFile, changeable: set[str]) -> list[str]:
    """Return the module-level names that hold something changeable of the program's own."""
    found = []
    for node in file.tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if isinstance(value, ast.Call) and ast.unparse(value.func) in changeable:
            found.append(f"{file.name}:{value.lineno}")
    found += [f"{file.name}:{node.lineno} global" for node in file.nodes(ast.Global)]  # type: ignore[attr-defined]  # ast.walk's nodes are typed loosely
    return found


def too_large(file: SourceFile) -> list[str]:
    """Return what in a file is longer than the house allows."""
    limit = LOWER_FILE_LIMITS.get(file.name, LIMITS["file"])
    found = [f"{file.name}: {file.lines} lines"] if file.lines > limit else []
    for node in file.nodes(ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            kind = "class" if isinstance(node, ast.ClassDef) else "function"
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LIMITS[kind]:
                found.append(f"{file.name}: {kind} {node.name} has {lines} lines")
    return found


def house(tmp_path: Path, files: dict[str, str]) -> dict[str, SourceFile]:
    """Write a small house and read it."""
    for name, text in files.items():
        path = tmp_path / PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return source_tree.read_sources(tmp_path)


WRONG_WAYS = {
    "domain/order.py": "from b2b_desktop.storage import paths",
    "api/client.py": "from b2b_desktop.storage.paths import DataPaths",
    "storage/journal.py": "from ..api import client",
    "ui/panel.py": "if TYPE_CHECKING:\n    from b2b_desktop.engine import events",
    "ui/main_window.py": "def late():\n    from b2b_desktop.sandbox import server",
    "sandbox/server.py": "import b2b_desktop.domain.order",
    "engine/engine.py": "from b2b_desktop.ui import bridge",
}


@pytest.mark.parametrize("name", WRONG_WAYS)
def test_a_wrong_way_import_is_caught(tmp_path: Path, name: str) -> None:
    targets = [
        "domain/order.py", "storage/paths.py", "api/client.py", "engine/events.py",
        "sandbox/server.py", "ui/bridge.py",
    ]  # fmt: skip
    files = dict.fromkeys(targets, "") | {name: WRONG_WAYS[name]}
    sources = house(tmp_path, files)
    breaches = [breach for file in sources.values() for breach in wrong_way(file, sources)]
    assert len(breaches) == 1


def test_the_bridge_may_import_the_engine(tmp_path: Path) -> None:
    files = {"ui/bridge.py": "from b2b_desktop.engine import events", "engine/events.py": ""}
    sources = house(tmp_path, files)
    assert wrong_way(sources["b2b_desktop.ui.bridge"], sources) == []


def test_a_circle_under_type_checking_and_in_a_function_is_caught(tmp_path: Path) -> None:
    files = {
        "engine/a.py": "if TYPE_CHECKING:\n    from b2b_desktop.engine import b",
        "engine/b.py": "def late():\n    from .c import name",
        "engine/c.py": "import b2b_desktop.engine.a",
    }
    sources = house(tmp_path, files)
    edges = {name: inner_imports(file, sources) for name, file in sources.items()}
    assert len(source_tree.find_circle(edges)) == 4


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("engine/engine.py", "import sqlite3"),
        ("storage/journal.py", "from PySide6.QtCore import QObject"),
        ("ui/panel.py", "def late():\n    import httpx"),
        ("api/client.py", "import keyring"),
        ("logs.py", "from PySide6 import QtCore"),
    ],
)
def test_a_foreign_library_is_caught(tmp_path: Path, name: str, text: str) -> None:
    sources = house(tmp_path, {name: text})
    assert len([b for file in sources.values() for b in foreign_libraries(file)]) == 1


def test_growth_and_instances_and_reveals_are_caught(tmp_path: Path) -> None:
    body = "    pass\n"
    text = "class Store:\n    ...\nstore = Store()\nshown = secret.reveal()\n"
    text += "def long():\n" + body * 50 + "x = 1\n" * 400
    file = house(tmp_path, {"engine/a.py": text})["b2b_desktop.engine.a"]
    assert len(too_large(file)) == 2
    assert instances(file, {"Store"}) == ["b2b_desktop.engine.a:3"]
    assert reveals(file)
