"""Rules about words: what people never read in the program, and what no committed file may give away."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.code import translated
from tests.house_rules.source import PACKAGE, Source, strings

NEVER_SAID = re.compile(r"\b(submit\w*|sync\w*|invalid|users?|sent|hard[- ]to[- ]reach)\b", re.IGNORECASE)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:work|root)/|/tmp/e[n]g\b|\.\./shared/")
REGISTRY_HOSTS = re.compile(r"\b(pypi\.org|pythonhosted\.org|npmjs\.(org|com)|deb(ian)?\.debian\.org|crates\.io)\b")
HOW_WE_WORKED = re.compile(
    r"\b([Aa]gents?|[A]nthropic|[C]laude Code|[C]hatGPT|L[L]Ms?|C[E]O)\b"
    r"|\b(DEVELOPERS\.md|farm[-](bench|studio)|issues[ ]show)\b"
)
NAMES_HOSTS = ("uv.lock",)
NOT_WRITTEN_BY_US = (".csv", ".svg", ".ts")


def people_never_read(source: Source) -> Iterator[str]:
    """Texts for translators, and the sentences of refusals."""
    if source.lies_in(PACKAGE):
        said: list[ast.AST] = [*translated(source), *(n for n in ast.walk(source.tree) if isinstance(n, ast.Raise))]
        for node in said:
            for text in strings(node):
                for word in never_said(str(text.value)):
                    yield source.at(text, f"people never read “{word}” here")


def never_said(text: str) -> list[str]:
    return [found.group() for found in NEVER_SAID.finditer(text)]


def gives_away(name: str, text: str) -> Iterator[str]:
    """Yield each place of one committed file that names a machine, a package registry or how we worked."""
    if name.endswith(NOT_WRITTEN_BY_US):
        return
    rules = [(MACHINE_PATHS, "a path of one machine"), (HOW_WE_WORKED, "a word about how this was made")]
    if name not in NAMES_HOSTS:
        rules.append((REGISTRY_HOSTS, "a package registry's host"))
    for pattern, what in rules:
        for found in pattern.finditer(text):
            yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}: {what}: {found.group()}"


def text_of(file: Path) -> str:
    """Return what a text file says; nothing of a picture, a font or a database."""
    data = file.read_bytes()
    return "" if b"\0" in data[:8192] else data.decode("utf-8", "replace")
