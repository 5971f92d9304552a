"""Rules about what code does: SQL, the clock, what it catches, what it hands to translators, what traps Tab."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from tests.house_rules.source import PACKAGE, Source, called, calls, imported, strings

STORE = "engage_desktop/store/"
CENTRAL = "engage_desktop/central/"
KNOWS_THE_TIME = ("engage_desktop/gui/", "engage_desktop/app.py", "engage_desktop/cli.py", "engage_desktop/cli/")
MAY_TELL_THE_TIME = (*KNOWS_THE_TIME, "engage_desktop/__main__.py")
SQL = (
    r"SELECT\s[\s\S]+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s+\w"
    r"|(CREATE|DROP|ALTER)\s+(UNIQUE\s+|TEMP\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s"
)
SQL_SHOUTED = re.compile(rf"\b({SQL})")
SQL_FROM_THE_START = re.compile(rf"\s*({SQL})", re.IGNORECASE)
CLOCKS = {
    "datetime": ("now", "utcnow", "today"),
    "date": ("today",),
    "time": ("time", "time_ns", "localtime", "gmtime"),
}
CARRIES_BUGS = "engage_desktop/gui/work.py"  # from the worker thread to the UI thread, and raised there
TRAPS_TAB = ("QPlainTextEdit", "QTextEdit")
REPLACING = ("setattr", "setitem", "delattr", "delitem", "patch", "object", "Mock", "MagicMock", "AsyncMock", "mocker")


def sql_stays_in_the_store(source: Source) -> Iterator[str]:
    if not source.lies_in(PACKAGE) or source.lies_in(STORE, CENTRAL):
        return
    for node in strings(source.tree):
        text = str(node.value)
        if SQL_SHOUTED.search(text) or SQL_FROM_THE_START.match(text):
            yield source.at(node, "SQL is written in the stores alone")
    for call in calls(source.tree, "execute", "executemany", "executescript"):
        if isinstance(call.func, ast.Attribute):
            yield source.at(call, "statements are executed in the stores alone")


def time_comes_in_from_outside(source: Source) -> Iterator[str]:
    if not source.lies_in(PACKAGE) or source.lies_in(*MAY_TELL_THE_TIME):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute):
            owner = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            if node.attr in CLOCKS.get(owner, ()):
                yield source.at(node, f"{owner}.{node.attr} is read below the window; take `now` as an argument")
    for node, name in imported(source.tree):
        if name in {f"time.{clock}" for clock in CLOCKS["time"]}:
            yield source.at(node, f"{name} is read below the window; take `now` as an argument")


def nothing_broad_is_caught(source: Source) -> Iterator[str]:
    if source.lies_in("tests/", CARRIES_BUGS):
        return
    caught: list[ast.expr | None] = [n.type for n in ast.walk(source.tree) if isinstance(n, ast.ExceptHandler)]
    caught += [argument for call in calls(source.tree, "suppress") for argument in call.args]
    lines = [n.lineno for n in ast.walk(source.tree) if isinstance(n, ast.ExceptHandler) and n.type is None]
    yield from (source.at(line, "a bare except catches bugs too") for line in lines)
    for kind in caught:
        names = {getattr(node, "id", "") for node in ast.walk(kind)} if kind else set()
        if kind and names & {"Exception", "BaseException"}:
            yield source.at(kind, "catches bugs too; name what is expected")


def translators_get_literals(source: Source) -> Iterator[str]:
    """`lupdate` silently skips whatever is not a literal, so it would never be translated."""
    if source.lies_in(PACKAGE):
        for call in translated(source):
            for argument in _texts_of(call):
                if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                    yield source.at(call, f"{called(call)}() takes a literal, or translators never see the text")


def translated(source: Source) -> Iterator[ast.Call]:
    """Yield each call that hands a text to the translators; `str.translate` is not one."""
    yield from calls(source.tree, "tr", "QT_TRANSLATE_NOOP", "QT_TR_NOOP")
    for call in calls(source.tree, "translate"):
        if ast.unparse(call.func).split(".")[-2:][0] in ("translate", "QCoreApplication", "QApplication"):
            yield call


def _texts_of(call: ast.Call) -> list[ast.expr]:
    return call.args[:1] if called(call) in ("tr", "QT_TR_NOOP") else call.args[:2]


def text_boxes_let_tab_through(source: Source) -> Iterator[str]:
    if not source.lies_in("engage_desktop/gui/"):
        return
    boxes: list[ast.AST] = [*calls(source.tree, *TRAPS_TAB)]
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith(TRAPS_TAB) for base in node.bases):
            boxes.append(node)
    freed = [call for call in calls(source.tree, "setTabChangesFocus") if ast.unparse(call.args[0]) == "True"]
    for box in boxes[len(freed) :]:
        yield source.at(box, "a text box traps Tab without setTabChangesFocus(True)")


def mocks_and_tests(sources: Iterable[Source]) -> tuple[int, int]:
    """Return how many stand-ins the tests use, and how many tests there are; environment variables are real."""
    mocks = tests = 0
    for source in sources:
        if source.lies_in("tests/"):
            tests += sum(isinstance(n, ast.FunctionDef) and n.name.startswith("test_") for n in ast.walk(source.tree))
            mocks += sum(_replaces_a_part(call) for call in calls(source.tree, *REPLACING))
    return mocks, tests


def _replaces_a_part(call: ast.Call) -> bool:
    name = called(call)
    owner = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    if name in ("setattr", "setitem", "delattr", "delitem"):
        return owner == "monkeypatch"
    return name != "object" or owner.endswith("patch")
