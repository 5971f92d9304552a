"""The prints of the assurance page: looked at in a window of their own, which notes them in the records once they are kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.close.print_preview import Made, Making
from engage_desktop.gui.promises.printing import print_of
from engage_desktop.gui.settings.print_dialog import PrintDialog
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.assurance.evidence import Promise
from engage_desktop.operations.assurance.sheet import render_assurance
from engage_desktop.store.store import Store

STAGES = "stage_report"


def show_assurance(workspace: Workspace, promises: tuple[Promise, ...], parent: QWidget) -> PrintDialog:
    """Show what the records show of every promise, ready to print or save."""
    lists = workspace.lists

    def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> Made:
        return render_assurance(store, now=now, lists=lists, promises=promises, fonts=fonts, large_print=large_print)

    return _shown(workspace, making, parent)


def show_stages(workspace: Workspace, parent: QWidget) -> PrintDialog:
    """Show at which stages people were involved, ready to print or save."""
    return _shown(workspace, print_of(workspace, STAGES), parent)


def _shown(workspace: Workspace, making: Making, parent: QWidget) -> PrintDialog:
    dialog = PrintDialog(workspace, making, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
