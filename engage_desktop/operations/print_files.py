"""Keeping a print: its PDF and its HTML twin in a folder, both whole or neither."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from engage_desktop.store.refusals import DiskRefused


def keep_both(pdf: bytes, html: str, *, stem: str, out: Path, what: str = "print") -> tuple[Path, Path]:
    """Write both files of a print into a folder and return them. what: how a refusal calls it. Raises DiskRefused."""
    files = (out / f"{stem}.pdf", out / f"{stem}.html")
    parts = [path.with_name(f"{path.name}.part") for path in files]
    try:
        out.mkdir(parents=True, exist_ok=True)
        for part, data in zip(parts, (pdf, html.encode()), strict=True):
            part.write_bytes(data)
        for part, path in zip(parts, files, strict=True):
            part.replace(path)
    except OSError as error:
        for part in parts:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise DiskRefused(
            f"The {what} could not be written there ({error.strerror}). Your records are safe. Choose another folder."
        ) from error
    return files
