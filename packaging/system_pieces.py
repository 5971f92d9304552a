"""What the program and its tests need from the operating system, and how to get it. Standard library only."""

from __future__ import annotations

import ctypes
import glob
import importlib.util
import os
import shutil
import subprocess
import sys

# Debian package: a library, a program or a file by which its presence is known, on any Linux.
DRAWING = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
}
WINDOW = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
DATABASE = {"postgresql": "/usr/lib/postgresql/*/bin/postgres"}
TESTING = {
    **DATABASE,
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "dbus": "dbus-run-session",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
    "python3-gi": "/usr/lib/python3/dist-packages/gi",
    "gir1.2-atspi-2.0": "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib",
    "xdotool": "xdotool",
    "imagemagick": "import",
    "qpdf": "qpdf",
    "poppler-utils": "pdfinfo",
    "strace": "strace",
}


def missing(pieces: dict[str, str]) -> list[str]:
    """Return the Debian packages of `pieces` that this machine lacks; always none on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for package, sign in pieces.items() if not _present(sign)]


def missing_venv() -> list[str]:
    """Return the Debian package that lets Python make a virtual environment, where Debian has split it off."""
    if importlib.util.find_spec("ensurepip") or not sys.platform.startswith("linux"):
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


def install(packages: list[str]) -> bool:
    """Install `packages` with apt-get where that is possible (root, on Debian or a child of it), and say whether."""
    if not (packages and os.geteuid() == 0 and shutil.which("apt-get") and os.path.exists("/etc/debian_version")):
        return False
    print("Installing from the system's packages:", " ".join(packages), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt_get = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    subprocess.run([*apt_get, "update"], env=environment, stdout=subprocess.DEVNULL)
    install_them = [*apt_get, "install", "-y", "--no-install-recommends", *packages]
    return subprocess.run(install_them, env=environment, stdout=subprocess.DEVNULL).returncode == 0


def how_to_install(packages: list[str]) -> str:
    """Return the one line that a person without root types, or reads when their system is not a Debian."""
    if shutil.which("apt-get"):
        return "sudo apt-get install -y " + " ".join(packages)
    return "install what your system calls these (Debian's names): " + " ".join(packages)


def _present(sign: str) -> bool:
    if sign.startswith("/"):
        return bool(glob.glob(sign))
    if ".so." not in sign:
        return shutil.which(sign) is not None
    try:
        ctypes.CDLL(sign)
    except OSError:
        return False
    return True
