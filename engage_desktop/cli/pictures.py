"""`engage-desktop practice` and `engage-desktop gallery`: the real window without a screen, on practice data."""

from __future__ import annotations

import json
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, show, workspace_option
from engage_desktop.gui.gallery import render_gallery
from engage_desktop.gui.practice_run import run_practice
from engage_desktop.gui.theme import make_application
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import practice as story
from engage_desktop.operations import unlocking
from engage_desktop.operations.lists import load_lists
from engage_desktop.paths import practice_workspace, resources_folder

_SHOWN_AT = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
