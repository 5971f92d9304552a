"""The tree as the house rules see it: Python files with their syntax trees, and the files that are committed."""

from __future__ import annotations

import ast
import functools
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "engage_desktop/"
FORMS = "engage_desktop/gui/forms/"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
NOT_OURS = (".git", ".venv", "build", "dist", "practice", "__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis")


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root with forward slashes, its text, its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    def at(self, node: ast.AST | int, sentence: str) -> str:
        """Return one finding, as a line that an editor can follow."""
        line = node if isinstance(node, int) else getattr(node, "lineno", 1)
        return f"{self.path}:{line}: {sentence}"

    def lies_in(self, *places: str) -> bool:
        """Return whether this is one of the files, or in one of the folders (which end in "/")."""
        return any(self.path.startswith(place) if place.endswith("/") else self.path == place for place in places)


def source(path: str, text: str) -> Source:
    return Source(path, text, ast.parse(text, path))


@functools.cache
def sources() -> tuple[Source, ...]:
    """Return every Python file that a person wrote: the package without compiled forms, the tests, the scripts."""
    files = [
        file for folder in ("engage_desktop", "tests", "packaging") for file in sorted((ROOT / folder).rglob("*.py"))
    ]
    read = [source(file.relative_to(ROOT).as_posix(), file.read_text("utf-8")) for file in files]
    return tuple(each for each in read if not each.lies_in(FORMS))


@functools.cache
def committed() -> tuple[Path, ...]:
    """Return the files that git keeps or would keep; without git, every file that is not a by-product."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        found = [file for file in sorted(ROOT.rglob("*")) if file.is_file()]
        return tuple(file for file in found if not {*file.relative_to(ROOT).parts} & {*NOT_OURS})
    return tuple(ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file())


def imported(tree: ast.AST) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    """Yield each import with the dotted name it brings in; `from a import b` gives "a.b"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{'.' * node.level}{node.module or ''}.{alias.name}") for alias in node.names)


def called(node: ast.Call) -> str:
    """Return the last name of what is called: "execute" for `store.db.execute(…)`; empty where there is none."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def strings(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield each text in the code that is not a docstring; an f-string is one text, with {} for what it takes in."""
    skipped = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(piece) for piece in ast.walk(node)}
            yield ast.copy_location(ast.Constant("".join(_piece(value) for value in node.values)), node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node


def _piece(value: ast.expr) -> str:
    return str(value.value) if isinstance(value, ast.Constant) else "{}"
