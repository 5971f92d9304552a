"""Rules about size and names: how long a file or function may be, what it may be called, what it says of itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from tests.house_rules.source import PACKAGE, Source

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
LONGEST_WINDOW = 200
SAYS_NOTHING = {"utils", "util", "core", "common", "helpers", "helper", "manager", "controller", "base", "misc"}
MOST_SENTENCES = 3


def files_stay_short(source: Source) -> Iterator[str]:
    longest = LONGEST_WINDOW if source.path.endswith("/main_window.py") else LONGEST_FILE
    lines = source.text.count("\n")
    if lines > longest:
        yield source.at(1, f"{lines} lines; at most {longest}")


def functions_stay_short(source: Source) -> Iterator[str]:
    if source.lies_in(PACKAGE, "packaging/"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    yield source.at(node, f"{node.name} has {lines} lines; at most {LONGEST_FUNCTION}")


def names_say_what_lives_there(source: Source) -> Iterator[str]:
    yield from (source.at(1, sentence) for sentence in empty_names([source.path]))
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            words = {word.lower() for word in re.findall(r"[A-Z][a-z0-9]*|[a-z0-9]+", node.name)}
            if words & SAYS_NOTHING:
                yield source.at(node, f"{node.name}: `{'`, `'.join(words & SAYS_NOTHING)}` says nothing")


def empty_names(paths: Iterable[str]) -> Iterator[str]:
    """Yield a sentence for each file or folder whose name, or a word of it, says nothing."""
    for path in paths:
        words = set(re.split(r"[/_.\-]", path.lower()))
        if words & SAYS_NOTHING:
            yield f"{path}: `{'`, `'.join(words & SAYS_NOTHING)}` says nothing"


def modules_say_what_lives_there(source: Source) -> Iterator[str]:
    told = ast.get_docstring(source.tree)
    if not told:
        yield source.at(1, "no docstring says what lives here and what does not")
    elif not 1 <= sentences(told) <= MOST_SENTENCES:
        yield source.at(1, f"the docstring has {sentences(told)} sentences; one or two are enough")


def sentences(text: str) -> int:
    """Return how many sentences end in `text`; a stop inside a word, such as `uv.lock`, ends none."""
    return len(re.findall(r"[.!?](?=[\s)\"'”]|$)", text))
