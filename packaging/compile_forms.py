"""Compiles every Qt Designer form under ui/ into engage_desktop/gui/forms/, folder for folder.

python packaging/compile_forms.py           writes what differs and takes away what has no form any more
python packaging/compile_forms.py --check   writes nothing; names what differs and ends with 1
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FORMS, COMPILED = ROOT / "ui", ROOT / "engage_desktop" / "gui" / "forms"
IMPORT = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
METHOD = re.compile(r"def (setupUi|retranslateUi)\(self, (\w+)\):")
NAME = re.compile(r"\b[A-Za-z_]\w*\b")
PACKAGE_DOCSTRING = '"""Compiled Qt Designer forms, written by packaging/compile_forms.py and never by hand."""\n'


def uic() -> list[str]:
    """Return the command that compiles one form to Python: the program inside PySide6, which starts fastest."""
    qt = Path(PySide6.__file__).parent
    for program in (qt / "Qt" / "libexec" / "uic", qt / "uic.exe"):
        if program.is_file():
            return [str(program), "-g", "python"]
    return [str(Path(sys.executable).parent / "pyside6-uic")]


def compile_form(form: Path) -> str:
    """Return the Python of one form: as uic writes it, but without its version, typed, and importing what it uses."""
    done = subprocess.run([*uic(), str(form)], capture_output=True, check=False)
    problems = done.stderr.decode("utf-8", "replace").strip()
    if done.returncode or problems:
        raise SystemExit(f"{form}: {problems or 'the form compiler failed'}")
    lines = done.stdout.decode("utf-8").replace("\r\n", "\n").split("\n")
    return tidied("\n".join(line for line in lines if not line.startswith("## Created by:")))


def tidied(python: str) -> str:
    """Type the two methods, and import only the names in use: each unused class of Qt costs the first window time."""
    python = METHOD.sub(r"def \1(self, \2: QWidget) -> None:", python)
    used = set(NAME.findall(IMPORT.sub("", python)))

    def trimmed(found: re.Match[str]) -> str:
        names = sorted(used.intersection(NAME.findall(found[2])))
        line = f"from {found[1]} import ({', '.join(names)})"
        wrapped = textwrap.wrap(line, 100, subsequent_indent="    ", break_long_words=False)
        return "\n".join(wrapped) + "\n" if names else ""

    return IMPORT.sub(trimmed, python)


def compile_all(forms: Path = FORMS, compiled: Path = COMPILED) -> dict[Path, str]:
    """Return what every file under `compiled` should hold."""
    wanted = {compiled / "__init__.py": PACKAGE_DOCSTRING}
    for form in sorted(forms.rglob("*.ui")):
        folder = compiled / form.parent.relative_to(forms)
        for parent in (folder, *folder.parents):
            if compiled in parent.parents:
                wanted[parent / "__init__.py"] = PACKAGE_DOCSTRING
        wanted[folder / f"ui_{form.stem}.py"] = compile_form(form)
    return wanted


def differences(wanted: dict[Path, str], compiled: Path = COMPILED) -> list[Path]:
    """Return the files that are missing, differ, or have no form."""
    present = set(compiled.rglob("*.py"))
    changed = [path for path, text in wanted.items() if path not in present or path.read_text("utf-8") != text]
    return sorted([*changed, *(present - set(wanted))])


def write(wanted: dict[Path, str], differing: list[Path]) -> None:
    """Bring the differing files to what they should hold."""
    for path in differing:
        if path not in wanted:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8", newline="\n")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Compile the Qt Designer forms.")
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 if anything differs")
    check = parser.parse_args(arguments).check
    wanted = compile_all()
    differing = differences(wanted)
    for path in differing:
        print(f"{'differs' if check else 'written'}: {path.relative_to(ROOT)}")
    if not check:
        write(wanted, differing)
    print(f"{sum(path.name != '__init__.py' for path in wanted)} forms, {len(differing)} files differed")
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
