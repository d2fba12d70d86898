"""Reads the program's source files for the architecture test.

Invariant: nothing of the program is imported; every import counts, also under TYPE_CHECKING and
inside functions.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "b2b_desktop"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One parsed file of the program; `name` is its dotted module name."""

    path: Path
    name: str
    is_package: bool
    tree: ast.Module
    lines: int

    @property
    def floor(self) -> str:
        """The folder below the package, or the file's own name beside `app.py`."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else ""

    def nodes(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        """Yield every node of these kinds."""
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))


def read_sources(root: Path = ROOT) -> dict[str, SourceFile]:
    """Parse the whole package, by module name."""
    files = (read_source(path, root) for path in sorted((root / PACKAGE).rglob("*.py")))
    return {file.name: file for file in files}


def read_source(path: Path, root: Path = ROOT) -> SourceFile:
    """Parse one file."""
    parts = list(path.relative_to(root).with_suffix("").parts)
    is_package = parts[-1] == "__init__"
    text = path.read_text(encoding="utf-8")
    name = ".".join(parts[:-1] if is_package else parts)
    return SourceFile(path, name, is_package, ast.parse(text), len(text.splitlines()))


def imported_names(file: SourceFile) -> set[str]:
    """Return what a file imports, with `from a import b` as `a.b`."""
    found: set[str] = set()
    for node in file.nodes(ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = _absolute(file, node)
            found.update(f"{start}.{alias.name}" for alias in node.names)
    return found


def _absolute(file: SourceFile, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    up = node.level - 1 if file.is_package else node.level
    parts = file.name.split(".")
    return ".".join([*parts[: len(parts) - up], *([node.module] if node.module else [])])


def inner_imports(file: SourceFile, sources: dict[str, SourceFile]) -> set[str]:
    """Return the program's own modules that a file imports."""
    modules = {_nearest(name, sources) for name in imported_names(file)}
    return modules - {file.name, PACKAGE, ""}


def _nearest(name: str, sources: dict[str, SourceFile]) -> str:
    # `a.b.c` may be a name in the module `a.b`.
    while name and name not in sources:
        name = name.rpartition(".")[0]
    return name


def outer_imports(file: SourceFile) -> set[str]:
    """Return the top names of everything else that a file imports."""
    return {name.partition(".")[0] for name in imported_names(file)} - {PACKAGE, ""}


def find_circle(edges: dict[str, set[str]]) -> list[str]:
    """Return one circle of names, or an empty list."""
    done: set[str] = set()

    def visit(name: str, trail: list[str]) -> list[str]:
        if name in trail:
            return [*trail[trail.index(name) :], name]
        if name in done:
            return []
        for other in sorted(edges.get(name, ())):
            if circle := visit(other, [*trail, name]):
                return circle
        done.add(name)
        return []

    for name in sorted(edges):
        if circle := visit(name, []):
            return circle
    return []
