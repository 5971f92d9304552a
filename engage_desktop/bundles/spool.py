"""Passing room for what was opened, until all of it is checked: memory first, then an unnamed file.

What goes to the disk is enciphered under a key that exists only in this object: nobody's words lie there in clear.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from engage_desktop.bundles import limits, sealing


class Spool:
    """Bytes that are written once and read as often as wanted."""

    def __init__(self, folder: Path, *, in_memory: int = 16 * limits.MIB) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=in_memory, dir=str(folder))  # noqa: SIM115 - closed by close()
        self._key = secrets.token_bytes(32)
        self._hide = sealing.throwaway_stream(self._key)
        self.size = 0

    def write(self, data: bytes) -> None:
        """Take all of `data`."""
        self._file.write(self._hide(data))
        self.size += len(data)

    def flush(self) -> None:
        """Nothing needs to last."""

    def pieces(self) -> Iterator[bytes]:
        """Yield everything, from the start."""
        show = sealing.throwaway_stream(self._key)
        self._file.seek(0)
        while piece := self._file.read(limits.PIECE):
            yield show(piece)

    def close(self) -> None:
        """Forget everything."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
