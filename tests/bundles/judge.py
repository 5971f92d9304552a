"""Reads each file of a folder in a process of its own, with limits, and writes down what came of it. Run by a test.

`python -m tests.bundles.judge FOLDER`: FOLDER/listing.json says what there is; FOLDER/verdicts.json is written.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from engage_desktop.bundles import reader
from engage_desktop.bundles.certificates import Trust
from engage_desktop.domain.kinds import check_body
from engage_desktop.domain.log import CHAIN_START
from engage_desktop.domain.refusals import Refusal

MOST_MEMORY = 1024 * 1024 * 1024
MOST_SECONDS = 20


def main(folder: Path) -> None:
    """Judge every file and write the verdicts."""
    listing = json.loads((folder / "listing.json").read_text())
    verdicts = [_apart(folder, listing, entry) for entry in listing["files"]]
    (folder / "verdicts.json").write_text(json.dumps(verdicts))


def _apart(folder: Path, listing: dict[str, Any], entry: dict[str, Any]) -> dict[str, Any]:
    """Read one file in a process of its own; return its code and what it cost."""
    ours, theirs = os.pipe()
    before = time.monotonic()
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        os.write(theirs, _code(folder, listing, entry).encode())
        os._exit(0)
    os.close(theirs)
    _, status, used = os.wait4(child, 0)
    said = os.read(ours, 4096).decode()
    os.close(ours)
    return {
        "code": said if not status else f"ended with {status}",
        "seconds": used.ru_utime + used.ru_stime,
        "by_the_clock": time.monotonic() - before,
        "megabytes": used.ru_maxrss / 1024,
    }


def _code(folder: Path, listing: dict[str, Any], entry: dict[str, Any]) -> str:
    """Return the refusal's code, "accepted", or the name of an error that should not be."""
    try:
        path, keys = folder / entry["file"], listing["keys"]
        with reader.read(path, keys, _trust(listing, entry["trust"]), work_folder=folder / "work") as found:
            return "accepted" if all(_is_as_it_was(held) for held in found.entries()) else "changed"
    except Refusal as refusal:
        return refusal.code
    except BaseException as error:  # noqa: BLE001 - whatever it is, the test must hear of it
        return f"{type(error).__name__}: {error}"[:200]


def _is_as_it_was(entry: Any) -> bool:
    return bool(entry.operation.canonical() == entry.canonical)


def _trust(listing: dict[str, Any], besides: dict[str, Any]) -> Trust:
    now = datetime.fromisoformat(listing["now"])
    held = bytes.fromhex(besides.get("held", ""))
    return Trust(
        roots=tuple(bytes.fromhex(root) for root in listing["roots"]),
        organisation=listing["organisation"],
        now=now,
        validate=lambda operation: check_body(operation.kind, operation.body),
        revoked_devices={besides["lost"]: now + timedelta(days=1)} if "lost" in besides else {},
        accept_revoked_before=besides.get("reviewed", False),
        already_imported=lambda bundle: now if besides.get("imported") else None,
        highest=lambda site: 3 if held else 0,
        chain_at=lambda site, seq: (held or None) if seq else CHAIN_START,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
