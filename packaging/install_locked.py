"""Fills the virtual environment that runs it with exactly what `uv.lock` names, using the standard library only.

uv does it; where uv cannot, or pip is set to another index, pip installs the same versions and checks the same hashes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
Package = dict[str, Any]


def main() -> None:
    packages = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    if _pip_has_its_own_index() or not _installed_by_uv(packages):
        _install_by_pip(packages)


def requirement(package: Package, packages: list[Package]) -> str:
    """Return the line of a requirements file for one locked package: version, marker, hashes."""
    marker = _marker(package["name"], packages)
    files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
    hashes = "".join(f" --hash={file['hash']}" for file in files)
    return f"{package['name']}=={package['version']}{f' ; {marker}' if marker else ''}{hashes}"


def _marker(name: str, packages: list[Package]) -> str:
    """Return when `name` is wanted: the union of the markers by which others ask for it; empty means always."""
    asking = [edge.get("marker", "") for package in packages for edge in _edges(package) if edge["name"] == name]
    return "" if "" in asking else " or ".join(f"({marker})" for marker in dict.fromkeys(asking))


def _edges(package: Package) -> list[dict[str, str]]:
    more = [*package.get("dev-dependencies", {}).values(), *package.get("optional-dependencies", {}).values()]
    groups = [package.get("dependencies", []), *more]
    return [edge for group in groups for edge in group]


def _fetched(package: Package) -> bool:
    return "registry" in package["source"]


def _pip(*arguments: str) -> bool:
    return subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]).returncode == 0


def _pip_has_its_own_index() -> bool:
    listing = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True).stdout
    keys = [line.partition("=")[0].rpartition(".")[2] for line in listing.splitlines()]
    return "index-url" in keys or "no-index" in keys


def _install_lines(lines: list[str]) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "requirements.txt"
        wanted.write_text("\n".join(lines), "utf-8")
        return _pip("install", "--quiet", "--no-deps", "--require-hashes", "-r", str(wanted))


def _installed_by_uv(packages: list[Package]) -> bool:
    uv = [requirement(package, packages) for package in packages if package["name"] == "uv"]
    if not _install_lines(uv):
        return False
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": sys.prefix, "UV_PYTHON_DOWNLOADS": "never"}
    environment.pop("VIRTUAL_ENV", None)
    sync = [sys.executable, "-m", "uv", "sync", "--quiet", "--frozen", "--all-extras"]
    synced = subprocess.run(sync, cwd=ROOT, env=environment)
    return synced.returncode == 0


def _install_by_pip(packages: list[Package]) -> None:
    print("Using pip instead, with the same versions and the same hashes.", flush=True)
    lines = [requirement(package, packages) for package in packages if _fetched(package) and package["name"] != "uv"]
    if not (_install_lines(lines) and _pip("install", "--quiet", "--no-deps", "--editable", str(ROOT))):
        sys.exit("The packages could not be installed. Check the connection, or pip's settings, and start again.")


if __name__ == "__main__":
    main()
