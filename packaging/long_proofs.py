"""Runs the long form of the proofs and says what each reached: `python3 packaging/long_proofs.py`, or `… R1 R7` for some.

A proof is a test marked `proof`; which one, a docstring says that begins with "Proof R7: …". All together take hours.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from fresh_machine import make_ready
from system_pieces import DRAWING, TESTING, WINDOW

ROOT = Path(__file__).resolve().parent.parent
_NUMBER = re.compile(r"\bR\d+\b")
_OPTIONS = ("-o", "junit_family=xunit1", "-o", "faulthandler_timeout=0")  # long proofs are quiet for long


def main() -> int:
    """Run the proofs that were asked for, print the table, and return 0 where all of them hold."""
    asked = set(sys.argv[1:])
    files = {file: named for file, named in proofs().items() if not asked or asked & named}
    unknown = asked - {name for named in files.values() for name in named}
    if unknown or not files:
        print(f"There is no proof {', '.join(sorted(unknown)) or 'at all'}. There are: {', '.join(known())}.")
        return 2
    with tempfile.TemporaryDirectory(prefix="engage-proofs-") as folder:
        report = Path(folder) / "report.xml"
        code = run(sorted(files), report)
        if not report.is_file():
            return code or 1
        rows = table(report, files)
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        print("  ".join(part.ljust(width) for part, width in zip(row, widths, strict=True)).rstrip())
    return code


def proofs() -> dict[Path, set[str]]:
    """Return the files that hold proofs, each with the names of its proofs; a name is unknown ("—") where none is said."""
    found = {}
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        text = file.read_text("utf-8")
        if "pytest.mark.proof" in text:
            found[file] = names_in(text) or {"—"}
    return found


def names_in(text: str) -> set[str]:
    """Return the proofs that the docstrings of a file name."""
    holders = (ast.Module, ast.FunctionDef, ast.ClassDef)
    said = [ast.get_docstring(node) or "" for node in ast.walk(ast.parse(text)) if isinstance(node, holders)]
    return {name for words in said if words.startswith("Proof") for name in _NUMBER.findall(words)}


def known() -> list[str]:
    """Return every proof there is, in the order of their numbers."""
    return sorted(
        {name for named in proofs().values() for name in named if name != "—"}, key=lambda name: int(name[1:])
    )


def run(files: list[Path], report: Path) -> int:
    """Run the long form of the proofs in `files`; pytest's own lines show how far it is."""
    python = make_ready(DRAWING, {**WINDOW, **TESTING})
    command = [python, "-m", "pytest", "-m", "proof", "-v", *_OPTIONS, f"--junitxml={report}", *files]
    environment = {**os.environ, "ENGAGE_PROOF_SCALE": "long"}
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment).returncode


def table(report: Path, files: dict[Path, set[str]]) -> list[tuple[str, str, str]]:
    """Return one row for each test: proof, result, load reached."""
    rows = [("PROOF", "RESULT", "LOAD REACHED")]
    by_module = {".".join(file.relative_to(ROOT).with_suffix("").parts): named for file, named in files.items()}
    for case in ElementTree.parse(report).getroot().iter("testcase"):  # noqa: S314 the file is our own
        named = by_module.get(case.get("classname", ""), {"—"})
        outcome = next((part.tag for part in case if part.tag in ("failure", "error", "skipped")), "holds")
        result = {"failure": "FAILS", "error": "FAILS", "skipped": "LEFT OUT"}.get(outcome, outcome)
        told = [held.get("value", "") for held in case.iter("property") if held.get("name") == "load"]
        sentence = case.get("name", "").removeprefix("test_").replace("_", " ")
        rows.append((" ".join(sorted(named)), result, f"{sentence}: {told[0]}" if told else sentence))
    return rows


if __name__ == "__main__":
    sys.exit(main())
