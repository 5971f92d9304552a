"""What a terminal is given to show: it obeys nothing that stands in somebody's file, and lacks no letter."""

from __future__ import annotations

import re
from typing import TextIO

_COMMANDS_TO_TERMINALS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def harmless(text: str, stream: TextIO) -> str:
    """Return text without commands to a terminal; a letter that the stream cannot show becomes its code."""
    encoding = stream.encoding or "ascii"
    shown = _COMMANDS_TO_TERMINALS.sub("\N{REPLACEMENT CHARACTER}", text)
    return shown.encode(encoding, "backslashreplace").decode(encoding)
