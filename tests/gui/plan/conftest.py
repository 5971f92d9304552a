"""What the tests of this folder share."""

from __future__ import annotations

from tests.gui.session_pages import opened, opened_empty

__all__ = ["opened", "opened_empty"]
