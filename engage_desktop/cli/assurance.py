"""`engage-desktop assurance`: what the records show of every promise, as PDF and HTML, or as JSON."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from engage_desktop.cli.opening import json_option, moment, opened, progress_line, show, workspace_option
from engage_desktop.operations import current_pack
from engage_desktop.operations.assurance import evidence as working_out
from engage_desktop.operations.assurance.sheet import render_assurance
from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.prints import keep_print, note_print
from engage_desktop.paths import resources_folder


@click.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder for both files.")
@click.option("--large-print", is_flag=True, help="Text of at least 16 point.")
@workspace_option
@json_option
def assurance(out: Path, large_print: bool, workspace: Path, as_json: bool) -> None:
    """Show for every promise what the records hold, or "No evidence". Nothing can be marked as kept by hand."""
    resources = resources_folder()
    promises = working_out.load_promises(resources)
    with opened(workspace) as store:
        now, lists = moment(), load_lists(resources, pack=current_pack.current(store))
        told = progress_line("Looking at the promises")
        found = working_out.assurance(store, lists=lists, promises=promises, now=now, progress=told)
        made = render_assurance(
            store,
            now=now,
            lists=lists,
            promises=promises,
            fonts=resources / "fonts",
            large_print=large_print,
            found=found,
        )
        files = keep_print(made, out)
        note_print(store, now=now, made=made)
    shown = sum(each.has_evidence for each in found)
    missing = [each.id for each in found if not each.has_evidence]
    lines = [f"{shown} of {len(found)} promises have evidence.", f"No evidence: {', '.join(missing) or 'none'}"]
    as_data = {
        "pdf": str(files.pdf),
        "html": str(files.html),
        "promises": [{**asdict(each.promise), "evidence": [asdict(one) for one in each.evidence]} for each in found],
    }
    show(as_data, "\n".join([*lines, str(files.pdf), str(files.html)]), as_json=as_json)
