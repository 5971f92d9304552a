"""What the tests of this folder share."""

from __future__ import annotations

from tests.gui.answering_pages import answering
from tests.gui.session_pages import opened, opened_empty

__all__ = ["answering", "opened", "opened_empty"]
