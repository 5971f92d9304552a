"""What the command line says when a folder of bundles was brought in, and the exit code that goes with it."""

from __future__ import annotations

from engage_desktop.cli import centre_words as words
from engage_desktop.cli.opening import show
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations.taking_in import FolderReport


class SomeRefused(Refusal):
    """Some files of a folder were refused, or not looked at."""

    code = "MERGE-SOME"


def show_folder(report: FolderReport, *, rehearsed: bool, as_json: bool) -> None:
    """Print what became of every file. Raises SomeRefused where a file was refused, or Ctrl-C stopped it."""
    document, text = words.files_document(report, rehearsed=rehearsed), words.files_text(report, rehearsed=rehearsed)
    show(document, text, as_json=as_json)
    if report.was_stopped:
        raise SomeRefused(words.stopped_text(report, rehearsed=rehearsed), code="STOPPED")
    if report.refused:
        raise SomeRefused(words.refused_text(report, rehearsed=rehearsed))
