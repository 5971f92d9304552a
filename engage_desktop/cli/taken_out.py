"""What `bundle undo` and `centre undo` say when a bundle was taken out again."""

from __future__ import annotations

from engage_desktop.cli.opening import many, show
from engage_desktop.domain.merge_report import MergeReport


def show_taken_out(report: MergeReport, *, as_json: bool) -> None:
    """Say how much was taken out, as text or as one JSON document."""
    text = f"Taken out again: {many(report.entries, 'entry', 'entries')}. The records are as they were before."
    show({"bundle": report.bundle, "entries": report.entries}, text, as_json=as_json)
