"""Rules about imports: where they may stand, who may know which library, and that no circle closes."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from tests.house_rules.source import FUNCTIONS, PACKAGE, Source, called, imported

# Library: the only places of the package that may import it.
KEPT_TO = {
    "PySide6": ("engage_desktop/gui/", "engage_desktop/app.py"),
    "shiboken6": ("engage_desktop/gui/", "engage_desktop/app.py"),
    "sqlite3": ("engage_desktop/store/",),
    "sqlite_utils": ("engage_desktop/store/",),
    "sqlcipher3": ("engage_desktop/store/engine.py",),
    "argon2": ("engage_desktop/store/engine.py",),
    "cryptography": ("engage_desktop/store/engine.py", "engage_desktop/bundles/sealing.py"),
    "pyrage": ("engage_desktop/bundles/sealing.py",),
    "reportlab": ("engage_desktop/reports/",),
    "pikepdf": ("engage_desktop/reports/",),
    "psycopg": ("engage_desktop/central/server.py",),
}
LOADS_LATER = ("engage_desktop/gui/later.py", "engage_desktop/__main__.py", "engage_desktop/cli/__init__.py")


def imports_stand_at_the_top(source: Source) -> Iterator[str]:
    for function in ast.walk(source.tree):
        if isinstance(function, FUNCTIONS):
            for node, name in imported(function):
                yield source.at(node, f"{name} is imported inside a function")


def no_star_import(source: Source) -> Iterator[str]:
    for node, name in imported(source.tree):
        if name.endswith(".*"):
            yield source.at(node, f"{name} hides which names come in")


def libraries_keep_to_their_places(source: Source) -> Iterator[str]:
    if source.lies_in(PACKAGE):
        for node, name in imported(source.tree):
            places = KEPT_TO.get(name.partition(".")[0], (PACKAGE,))
            if not source.lies_in(*places):
                yield source.at(node, f"{name} belongs in {' and '.join(places)} alone")


def modules_are_loaded_later_in_one_place(source: Source) -> Iterator[str]:
    if source.lies_in(PACKAGE) and not source.lies_in(*LOADS_LATER):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and called(node) in ("import_module", "__import__"):
                yield source.at(node, "modules are loaded by name where the window or a command first needs them")


def circles(sources: Iterable[Source]) -> list[str]:
    """Return each circle of imports among these files, as "a → b → a". Imports for the type checker count too."""
    modules = {_module(each.path): each for each in sources}
    reach = {name: sorted(_asks_for(each, modules) - {name}) for name, each in modules.items()}
    found: list[str] = []
    finished: set[str] = set()
    for start in reach:
        _walk(start, [], reach, finished, found)
    return found


def _walk(name: str, path: list[str], reach: dict[str, list[str]], finished: set[str], found: list[str]) -> None:
    if name in path:
        found.append(" → ".join([*path[path.index(name) :], name]))
    elif name not in finished:
        for following in reach[name]:
            _walk(following, [*path, name], reach, finished, found)
        finished.add(name)


def _module(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _asks_for(source: Source, modules: dict[str, Source]) -> set[str]:
    found = set()
    for _, name in imported(source.tree):
        owner = name.rpartition(".")[0]
        found.add(name if name in modules else owner)
    return found & modules.keys()
