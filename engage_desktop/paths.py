"""Where things live: the shipped resources, and the per-user folder that holds workspaces."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).resolve().parent


def resources_folder() -> Path:
    """Return the folder of shipped files: inside the installed package, or beside it in a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def workspaces_folder() -> Path:
    """Return the private per-user folder for workspaces: local, never roaming (safekeeping §1)."""
    return user_data_path("Engage Desktop", appauthor=False, roaming=False)


def default_workspace() -> Path:
    """Return the folder of the workspace that opens when none is named."""
    return workspaces_folder() / "workspace"


def practice_workspace() -> Path:
    """Return the folder of the practice workspace, which is made anew and never mixed with real records."""
    return workspaces_folder() / "practice"
