"""What the tests of this folder share."""

from __future__ import annotations

from tests.gui.answering_pages import answering

__all__ = ["answering"]
