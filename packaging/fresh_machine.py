"""Makes a fresh machine ready for the two scripts beside it: system pieces, `.venv`, the locked packages, once.

Standard library only, and any Python 3 can read it, so that an old Python gets a sentence and not a traceback.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys

import system_pieces

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
STAMP = os.path.join(VENV, "made-from")
WINDOWS = os.name == "nt"
PYTHON = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else os.path.join(VENV, "bin", "python")
MADE_FROM = ("uv.lock", "pyproject.toml", "packaging/install_locked.py")


def make_ready(needed: dict[str, str], useful: dict[str, str]) -> str:
    """Return the Python of a complete `.venv`, or end with one line saying what to install.

    Without `needed` nothing can start. Without `useful` some tests are left out, and a line says which packages lack.
    """
    if sys.version_info < (3, 11):
        sys.exit("Engage Desktop needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2]))
    _system_pieces(needed, useful)
    stamp = _stamp()
    if not (os.path.exists(PYTHON) and _read(STAMP) == stamp.encode()):
        print("Getting Engage Desktop ready. The first time takes a few minutes; later it is quick.", flush=True)
        _make_venv()
        filled = subprocess.run([PYTHON, os.path.join(ROOT, "packaging", "install_locked.py")], cwd=ROOT)
        if filled.returncode != 0:
            sys.exit(filled.returncode)
        with open(STAMP, "w", encoding="utf-8") as file:
            file.write(stamp)
    return PYTHON


def program(name: str) -> str:
    """Return the path of a command that the locked packages brought into `.venv`."""
    return os.path.join(os.path.dirname(PYTHON), name + (".exe" if WINDOWS else ""))


def _system_pieces(needed: dict[str, str], useful: dict[str, str]) -> None:
    must, nice = _must(needed), system_pieces.missing(useful)
    if not (must or nice) or system_pieces.install(must + nice):
        return
    must = _must(needed)
    if must:
        sys.exit("Some pieces of the system are missing. Please run: " + system_pieces.how_to_install(must + nice))
    print("SOME TESTS WILL BE LEFT OUT. To run them all: " + system_pieces.how_to_install(nice), flush=True)


def _must(needed: dict[str, str]) -> list[str]:
    venv = [] if os.path.exists(PYTHON) else system_pieces.missing_venv()
    return system_pieces.missing(needed) + venv


def _make_venv() -> None:
    pip = [PYTHON, "-m", "pip", "--version"]
    if os.path.exists(PYTHON) and subprocess.run(pip, capture_output=True).returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def _stamp() -> str:
    """Return what `.venv` depends on, as one hash: the lock, what is asked for, where it lies, which Python."""
    whole = hashlib.sha256(f"{ROOT}\0{sys.version}\0".encode())
    for name in MADE_FROM:
        whole.update(_read(os.path.join(ROOT, name)) + b"\0")
    return whole.hexdigest()


def _read(path: str) -> bytes:
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()
